/**
 * The one script that a site embeds. It finds our tags, now and later, and loads only those elements, with the region's
 * data beside them. `<div data-ramah="hotline-card" data-region="35.76">` means the same as the tag: editors that strip
 * unknown tags keep it.
 *
 * Nothing here throws into the host page. Whatever fails, what the owner wrote inside the tag stays.
 */

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

const NAMES = [...ELEMENTS.keys()];
const SELECTOR = ['[data-ramah]', ...NAMES.map((name) => `ramah-${name}`)].join();

const loads = new Map<string, Promise<boolean>>();
const met = new WeakSet<Element>();

/** Loads an element once. Resolves to false, after one line in the console, when it cannot be had. */
function load(name: string): Promise<boolean> {
  let loading = loads.get(name);
  if (!loading) loads.set(name, (loading = define(name)));
  return loading;
}

async function define(name: string): Promise<boolean> {
  const element = ELEMENTS.get(name);
  try {
    // What all elements share is asked for at the same time, not found in the element's file one round trip later.
    // Not for the quick exit: it stands alone, and must be there first.
    if (element) await Promise.all([name === 'quick-exit' || import('../elements/shared/tokens.ts'), element()]);
  } catch {
    console.error(`[ramah] <ramah-${name}> did not load: publish every file that came beside ramah.js.`);
    return false;
  }
  if (!element) console.error(`[ramah] data-ramah="${name}" is not one of ${NAMES.join(', ')}.`);
  return element !== undefined;
}

async function meet(element: Element): Promise<void> {
  if (met.has(element)) return;
  met.add(element);
  const standsIn = element.getAttribute('data-ramah');
  const region = element.getAttribute(standsIn === null ? 'region' : 'data-region');
  const name = standsIn ?? element.localName.slice('ramah-'.length);
  if (region && ELEMENTS.has(name)) void (name === 'hotline-card' ? loadRegion : loadNumbers)(region);
  if ((await load(name)) && standsIn !== null) fill(element, name);
}

/** Puts the tag into the element that stands in for it, and what the owner wrote into the tag. */
function fill(place: Element, name: string): void {
  const tag = document.createElement(`ramah-${name}`);
  for (const { name, value } of place.attributes) {
    if (name.startsWith('data-') && name !== 'data-ramah') tag.setAttribute(name.slice('data-'.length), value);
  }
  tag.append(...place.childNodes);
  place.append(tag);
}

function look(root: ParentNode): void {
  root.querySelectorAll(SELECTOR).forEach((element) => void meet(element));
}

new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(SELECTOR)) void meet(node);
      look(node);
    }
  }
}).observe(document, { childList: true, subtree: true });

look(document);
