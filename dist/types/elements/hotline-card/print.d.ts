/** A pocket card on paper: the numbers alone, in black and white, without a word that gives away what they are for. */
import type { Directory } from '../../core/directory.ts';
/** Prints the numbers that a card shows. The page's title, which a saved file would be named after, is neutral meanwhile. */
export declare function printPocketCard({ now, help }: Directory): void;
