import { RELEASE_DAY } from '../../core/release.ts';

/**
 * Registers a tag once. A second copy of the library on the same page does no harm: the first one wins,
 * and the console says so in one line.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  // A loader tells by it that the tag is Ramah's, and of its own release.
  Object.assign(element, { ramah: RELEASE_DAY });
  if (known === undefined) customElements.define(tag, element);
  else if (known !== element) console.warn(`[ramah] <${tag}> is already defined; this copy is not used.`);
}
