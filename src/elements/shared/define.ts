/**
 * Registers a tag once. A second copy of the library on the same page does no harm: the first one wins,
 * and the console says so in one line.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  // Other copies tell by it that this element is Ramah's.
  Object.assign(element, { ramah: true });
  if (known === undefined) customElements.define(tag, element);
  else if (known !== element) console.warn(`[ramah] <${tag}> is already defined on this page; this copy is not used.`);
}
