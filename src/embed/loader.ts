/**
 * The one script that a site embeds. It finds our tags, now and later, and loads only those elements, with the region's
 * data beside them. `<div data-ramah="hotline-card" data-region="35.76">` means the same as the tag: editors that strip
 * unknown tags keep it.
 *
 * Nothing here throws into the host page, whatever that page has done to the functions of the browser. Whatever fails, what
 * the owner wrote inside the tag stays. Trees inside shadow roots are not searched: that would mean a look at every element
 * of every page. A tag there is upgraded when its kind is defined: by one outside, or by the element's own file.
 */

import { RELEASE_DAY } from '../core/release.ts';
import { loadNumbers, loadRegion } from '../regions.ts';

/** Every tag, without its prefix. */
const ELEMENTS = new Map<string, () => Promise<unknown>>([
  ['quick-exit', () => import('../elements/quick-exit/index.ts')],
  ['hotline-card', () => import('../elements/hotline-card/index.ts')],
  ['help-button', () => import('../elements/help-button/index.ts')],
  ['where-to-report', () => import('../elements/where-to-report/index.ts')],
  ['report-form', () => import('../elements/report-form/index.ts')],
  ['report-follow-up', () => import('../elements/report-follow-up/index.ts')],
  ['rights-infographic', () => import('../elements/rights-infographic/index.ts')],
]);

/** Names that a loader of this page has taken on, whatever its version. */
const TAKEN = Symbol.for('ramah-widgets');

const loads = new Map<string, Promise<boolean>>();
const met = new WeakSet<Element>();

/** One line for the site's owner. A page may have replaced its console. */
function tell(line: string): void {
  try {
    console.error(`[ramah] ${line}`);
  } catch {
    // Then nobody hears it.
  }
}

/** Loads an element once. Resolves to false, after one line in the console, when it cannot be had. */
function load(name: string): Promise<boolean> {
  let loading = loads.get(name);
  if (!loading) loads.set(name, (loading = define(name)));
  return loading;
}

async function define(name: string): Promise<boolean> {
  const element = ELEMENTS.get(name);
  try {
    // The element's own file may stand on the page beside this script: nothing is fetched twice.
    const there = customElements.get(`ramah-${name}`) as { ramah?: string } | undefined;
    if (there && there.ramah !== RELEASE_DAY) tell(`<ramah-${name}> is already defined; this copy is not used.`);
    if (element && !there) {
      // What all elements share is asked for at the same time, not found in the element's file one round trip later.
      // Not for the quick exit: it stands alone, and must be there first.
      await Promise.all([name === 'quick-exit' || import('../elements/shared/tokens.ts'), element()]);
    }
  } catch {
    tell(`<ramah-${name}> did not load: publish every file that came beside ramah.js.`);
    return false;
  }
  return element !== undefined;
}

async function meet(element: Element, taken: Set<string>, mine: ReadonlySet<string>): Promise<void> {
  const standsIn = element.getAttribute('data-ramah');
  const name = standsIn ?? element.localName.slice('ramah-'.length);
  if (met.has(element)) return;
  met.add(element);
  if (!mine.has(name)) {
    // Said once, by one of the loaders, and not where another version knows it.
    if (taken.has(name)) return;
    taken.add(name);
    tell(`data-ramah="${name}" is not one of ${[...ELEMENTS.keys()].join(', ')}.`);
    return;
  }
  const region = element.getAttribute(standsIn === null ? 'region' : 'data-region');
  if (region) void (name === 'hotline-card' ? loadRegion : loadNumbers)(region);
  if ((await load(name)) && standsIn !== null) fill(element, name);
}

/** Looks at each change, and throws into no page. */
function watch(node: Node, what: MutationObserverInit, see: (record: MutationRecord) => void): void {
  new MutationObserver((records) => {
    try {
      records.forEach(see);
    } catch {
      spoilt();
    }
  }).observe(node, what);
}

/**
 * Puts the tag into the element that stands in for it, and what the owner wrote into the tag. Editors that let `data-*`
 * through take away scripts and styles: those must not come back as `data-onclick`. What is changed later is changed in
 * the tag.
 */
function fill(place: Element, name: string): void {
  const tag = document.createElement(`ramah-${name}`);
  const give = (name: string): void => {
    if (!/^data-(?!on|style$|ramah$)./.test(name)) return;
    const value = place.getAttribute(name);
    const own = name.slice('data-'.length);
    if (value === null) tag.removeAttribute(own);
    else tag.setAttribute(own, value);
  };
  place.getAttributeNames().forEach(give);
  tag.append(...place.childNodes);
  place.append(tag);
  watch(place, { attributes: true }, ({ attributeName }) => give(attributeName ?? ''));
}

/** Takes on the names that no other loader of this page has taken, and looks for them, now and later. */
function start(): void {
  const page = globalThis as { [TAKEN]?: Set<string> };
  const taken = (page[TAKEN] ??= new Set());
  const mine = new Set([...ELEMENTS.keys()].filter((name) => !taken.has(name)));
  if (mine.size < ELEMENTS.size) tell('ramah.js is on this page twice: the first is used. Keep one script tag.');
  if (mine.size === 0) return;
  mine.forEach((name) => taken.add(name));

  const selector = ['[data-ramah]', ...[...mine].map((name) => `ramah-${name}`)].join();
  const see = (element: Element): void => void meet(element, taken, mine).catch(spoilt);
  const look = (root: ParentNode): void => root.querySelectorAll(selector).forEach(see);
  const added = ({ addedNodes }: MutationRecord): void =>
    addedNodes.forEach((node) => {
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      if ((node as Element).matches(selector)) see(node as Element);
      look(node as Element);
    });
  watch(document, { childList: true, subtree: true }, added);
  look(document);
}

const spoilt = (): void =>
  tell('This page has changed functions of the browser: what stands inside our tags stays, and is not upgraded.');

try {
  start();
} catch {
  spoilt();
}
