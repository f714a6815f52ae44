/** The numbers of a poster: danger in a field of its own, then the nearest offices, then a QR code if there is one. */
import type { SheetContent } from './layout.ts';
import { type Measure, type Shape } from './scene.ts';
/** A number on paper, in one language. */
export interface SheetNumber {
    /** Whom it reaches: "SAPA 129 (WhatsApp)". */
    readonly label: string;
    readonly display: string;
    readonly emergency: boolean;
}
type Place = {
    x: number;
    y: number;
    width: number;
};
type Block = {
    shapes: Shape[];
    height: number;
};
export declare function numbersPanel({ numbers, qr, words, region }: SheetContent, { x, width }: {
    x: number;
    width: number;
}, measure: Measure): {
    height: number;
    at(y: number): Shape[];
};
/** A number is never broken: it is set smaller until it fits. */
export declare function fitted(text: string, at: Place, size: number, fill: 'ink' | 'onDanger', measure: Measure): Block;
/** The code on white with its quiet zone of four modules, and what to do with it, if there is room to say so. */
export declare function qrBlock(qr: {
    d: string;
    size: number;
}, x: number, y: number, side: number, scan: string | undefined, measure: Measure): Block;
export {};
