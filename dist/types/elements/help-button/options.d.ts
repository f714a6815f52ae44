/** What a site's owner writes on the tag, read strictly; each mistake is one sentence that says what to change. */
import type { Panel, PanelName } from './panels.ts';
/** Where the button stands: a corner of the window, or its own place in the page. */
export type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';
export type Position = Corner | 'inline';
/** Reads `position`; anything else is the first corner. */
export declare function readPosition(text: string | null): {
    position: Position;
    mistake?: string;
};
/**
 * Reads `contents`: names with spaces or commas between them, in any order. Without any that is known, all of them.
 *
 * @param known every panel there is, in the order in which help stands on every page
 */
export declare function readContents(text: string | null, known: readonly PanelName[]): {
    contents: readonly PanelName[];
    mistake?: string;
};
/**
 * What is not offered, and both ways to mend it. Empty where nothing is missing.
 *
 * @param mistakes what is wrong with the attributes that name the office
 */
export declare function leftOut(wanted: readonly Panel[], offered: readonly Panel[], mistakes: readonly string[]): string;
