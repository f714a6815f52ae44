/** A sheet of pocket cards to cut out. Their first words are numbers: who finds one learns little of its owner. */
import type { SheetContent } from './layout.ts';
import { type Measure, type Paper, type Scene } from './scene.ts';
/** Of a bank card, in mm: it fits where people keep theirs. */
export declare const CARD: {
    readonly width: 85.6;
    readonly height: 54;
};
export declare function pocketCards(content: SheetContent, paper: Paper, measure: Measure): Scene;
