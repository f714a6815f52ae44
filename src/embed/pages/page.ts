/**
 * An embed page: one element, for hosts that take only a frame. Its address may name what the element shows (`?region=35.76`);
 * what the page's owner wrote on the tag counts first.
 */

import type { Door } from '../../elements/shared/door.ts';

/**
 * What an address may say. Not whose number stands first (`name`, `phone`): a link could then show anybody's number under
 * this site's address. The office is looked at below.
 */
const FROM_ADDRESS = ['region', 'lang', 'theme', 'variant', 'audience', 'channels', 'topic', 'position', 'contents'];
const OFFICE = ['receiver', 'office-key', 'office-epoch'];
/** A view does not tell itself by its height. */
const STEP = 40;
/** Of the screen's height: what an opened room takes, so that its quick exit stays in sight while it scrolls inside. */
const ROOM = 0.8;

/** Only an office on this page's own origin: else a link could send a report to somebody else's. */
function ownOffice(asked: URLSearchParams, here: URL): boolean {
  const receiver = asked.get('receiver');
  if (!receiver) return false;
  try {
    if (new URL(receiver).origin === here.origin) return true;
  } catch {
    // Not an address: said below.
  }
  console.error(
    '[ramah] receiver is not taken from the address of a page on another origin: write it on the tag in this file.',
  );
  return false;
}

/**
 * Gives the element of this page what the address says.
 *
 * @param tag the page's one element
 * @param address of this page
 */
export function readAddress(tag: Element, address: string): void {
  const here = new URL(address);
  const asked = here.searchParams;
  const names = !tag.hasAttribute('receiver') && ownOffice(asked, here) ? [...FROM_ADDRESS, ...OFFICE] : FROM_ADDRESS;
  for (const name of names) {
    const value = asked.get(name);
    if (value && !tag.hasAttribute(name)) tag.setAttribute(name, value);
  }
  const lang = tag.getAttribute('lang');
  if (lang) document.documentElement.lang = lang;
}

/** Tells the page around this frame how high it would like to be, and nothing else. Whoever it is may know that. */
export function tellHeight(page: HTMLElement): void {
  if (parent === window || typeof ResizeObserver !== 'function') return;
  let told = 0;
  new ResizeObserver(() => {
    const room = page.querySelector('main > *')?.shadowRoot?.querySelector('iframe');
    const wanted = room ? screen.availHeight * ROOM : page.getBoundingClientRect().height;
    const height = Math.ceil(wanted / STEP) * STEP;
    if (height !== told) parent.postMessage({ ramah: 'height', height: (told = height) }, '*');
  }).observe(page);
}

/** To be called before the element is defined: it reads its attributes and properties then. */
export function openPage(): void {
  const tag = document.querySelector<Element & Partial<Pick<Door, 'links' | 'support'>>>('main > *');
  if (!tag) return;
  // In a sandbox that may not leave for the whole page, as Google Sites', a link opens a tab of its own or nothing.
  const base = document.querySelector('base');
  if (base && /[?&]links=tab(&|$)/.test(location.search)) tag.links = base.target = '_blank';
  if (location.protocol === 'file:') tag.support = 'folder';
  readAddress(tag, location.href);
  tellHeight(document.body);
}
