/**
 * Leaving in a hurry. Used by the doors in the host page and by the room; see docs/safety.md.
 *
 * What works (tried in Chromium and Firefox): stay in one history entry, cover, wipe, and leave by `location.replace`,
 * without a referrer. What it cannot do: take the page's address out of the browser's history.
 */

/** Longest pause between two presses, ms. */
export const PAUSE = 1500;

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

/** Kinds of field that nobody types into: hidden, submit, button, reset, image. */
const UNTYPED = /^(hid|sub|but|res|im)/;

/** Empties every field under `root`, also inside open shadow roots. */
export function wipe(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLInputElement>('*')) {
    const { localName, type, shadowRoot } = element;
    if (localName === 'select') (element as unknown as HTMLSelectElement).selectedIndex = -1;
    else if (/^(input|textarea)$/.test(localName)) {
      if (/^(che|rad)/.test(type)) element.checked = false;
      else if (!UNTYPED.test(type)) element.value = '';
    } else if (element.contentEditable === 'true') element.textContent = '';
    if (shadowRoot) wipe(shadowRoot);
  }
}

/** Hides the page behind a blank sheet in the top layer, before any network answers; takes its title and icon away. */
export function cover(page: Document): void {
  const sheet = page.createElement('div');
  sheet.style.cssText =
    'position:fixed;top:0;left:0;width:100%;height:100%;margin:0;border:0;z-index:2147483647;background:#fff';
  page.documentElement.append(sheet);
  if ('showPopover' in sheet) {
    sheet.setAttribute('popover', 'manual');
    sheet.showPopover();
  }
  page.title = '\u00a0';
  page.querySelectorAll('link[rel~=icon]').forEach((icon) => icon.remove());
  // Without an icon of its own the tab would show the site's.
  const icon = page.createElement('link');
  icon.rel = 'icon';
  icon.href = 'data:,';
  page.head.append(icon);
}

/**
 * Replaces the page by `exit`, the whole of it also from inside a frame: no entry of ours is left in Back, and the next
 * site is not told of this one. Where a frame may not replace the page around it, it replaces itself.
 */
export function replacePage(view: Window, exit: string): void {
  const referrer = view.document.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  view.document.head.prepend(referrer);
  try {
    (view.top as Window).location.replace(exit);
  } catch {
    view.location.replace(exit);
  }
}

/** Leaves the page of `view` at once: wipes it, takes all of it away, covers what is left, and replaces it by `exit`. */
export function leave(view: Window & typeof globalThis, exit: string): void {
  const { document: page, top } = view;
  wipe(page);
  try {
    view.speechSynthesis?.cancel();
    // With it go opened rooms, dialogs, players, closed shadow roots, and the page's own listeners with their
    // "Leave this site?".
    page.open();
    page.close();
  } catch {
    // XHTML cannot be opened: it is covered all the same.
  }
  cover(page);
  try {
    if (top && top !== view) {
      cover(top.document);
      wipe(top.document);
      // Not taken away: this frame and its script would go before they have left.
      top.document.body.style.display = 'none';
    }
  } catch {
    // The page around us is of another origin.
  }
  // Stopped by Back before the exit answered, then Forward: out again.
  view.addEventListener('pageshow', ({ persisted }) => persisted && replacePage(view, exit));
  replacePage(view, exit);
}
