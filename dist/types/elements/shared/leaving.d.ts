/**
 * Leaving in a hurry. Used by the doors in the host page and by the room; see docs/safety.md.
 *
 * What works (tried in Chromium and Firefox): stay in one history entry, cover, wipe, and leave by `location.replace`,
 * without a referrer. What it cannot do: take the page's address out of the browser's history.
 */
/** Longest pause between two presses, ms. */
export declare const PAUSE = 1500;
/**
 * Tells when Shift is pressed three times, with nothing between. Other keys are not looked at, only that there was one.
 *
 * @param onPress told 1, 2 and then 3
 * @returns ends the watch
 */
export declare function watchShift(target: EventTarget, onPress: (count: number) => void): () => void;
/** Empties every field under `root`, also inside open shadow roots. */
export declare function wipe(root: ParentNode): void;
/** Hides the page behind a blank sheet in the top layer, before any network answers; takes its title and icon away. */
export declare function cover(page: Document): void;
/**
 * Replaces the page by `exit`, the whole of it also from inside a frame: no entry of ours is left in Back, and the next
 * site is not told of this one. Where a frame may not replace the page around it, it replaces itself.
 */
export declare function replacePage(view: Window, exit: string): void;
/** Leaves the page of `view` at once: wipes it, takes all of it away, covers what is left, and replaces it by `exit`. */
export declare function leave(view: Window & typeof globalThis, exit: string): void;
