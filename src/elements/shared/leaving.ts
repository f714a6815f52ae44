/**
 * Leaving in a hurry. Used by the doors in the host page and by the room; see docs/safety.md.
 *
 * What works (tried in Chromium and Firefox): stay in one history entry, cover, wipe, and leave by `location.replace`,
 * without a referrer. What it cannot do: take the page's address out of the browser's history.
 */

/** Longest pause between two presses, ms. */
const PAUSE = 1500;

/**
 * Tells when Shift is pressed three times, with nothing between. Other keys are not looked at, only that there was one.
 *
 * @param onPress told 1, 2 and then 3
 * @returns ends the watch
 */
export function watchShift(target: EventTarget, onPress: (count: number) => void): () => void {
  let count = 0;
  let last = 0;
  const listen = (event: Event): void => {
    const { key, repeat, timeStamp } = event as KeyboardEvent;
    if (repeat) return;
    if (key !== 'Shift') {
      count = 0;
      return;
    }
    count = timeStamp - last > PAUSE ? 1 : count + 1;
    last = timeStamp;
    onPress(count);
    if (count === 3) count = 0;
  };
  target.addEventListener('keydown', listen, true);
  return () => target.removeEventListener('keydown', listen, true);
}

/** Empties every field under `root`, also inside open shadow roots. */
export function wipe(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLTextAreaElement) element.value = '';
    else if (element instanceof HTMLSelectElement) element.selectedIndex = -1;
    else if (element instanceof HTMLInputElement) {
      if (element.type === 'checkbox' || element.type === 'radio') element.checked = false;
      else element.value = '';
    }
    if (element.shadowRoot !== null) wipe(element.shadowRoot);
  }
}

/** Hides the page behind a blank sheet in the top layer, before any network answers; takes its title and icon away. */
export function cover(page: Document): void {
  const sheet = page.createElement('div');
  Object.assign(sheet.style, {
    position: 'fixed',
    top: '0',
    left: '0',
    width: '100%',
    height: '100%',
    maxWidth: 'none',
    maxHeight: 'none',
    margin: '0',
    border: '0',
    zIndex: '2147483647',
    background: '#fff',
  });
  page.documentElement.append(sheet);
  if ('showPopover' in sheet) {
    sheet.setAttribute('popover', 'manual');
    sheet.showPopover();
  }
  page.title = '\u00a0';
  page.querySelectorAll('link[rel~="icon"]').forEach((icon) => icon.remove());
}

/** Replaces the page of `view` by `exit`: no entry of ours is left in Back, and the next site is not told of this one. */
export function replacePage(view: Window, exit: string): void {
  const referrer = view.document.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  view.document.head.prepend(referrer);
  view.location.replace(exit);
}
