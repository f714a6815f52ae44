/** A sheet as shapes with places, in millimetres: one drawing for the screen, the printer, an SVG file and a PNG file. */
/** Fills are names of a palette, so that colour and black-and-white share one layout. */
export type Fill = keyof Palette;
export type Shape = {
    readonly kind: 'box';
    x: number;
    y: number;
    w: number;
    h: number;
    r: number;
    fill?: Fill;
    line?: Fill;
    width?: number;
    dash?: boolean;
}
/** An outline drawn at (x, y), `scale` mm for each unit of `d`. */
 | {
    readonly kind: 'path';
    x: number;
    y: number;
    scale: number;
    d: string;
    fill: Fill;
}
/** One line; `y` is its baseline, `size` the height of its letters' square, `width` what it takes. */
 | {
    readonly kind: 'text';
    x: number;
    y: number;
    size: number;
    bold: boolean;
    width: number;
    text: string;
    fill: Fill;
};
export interface Scene {
    readonly width: number;
    readonly height: number;
    readonly shapes: readonly Shape[];
}
/** Width of a text, in the unit of `size`. */
export type Measure = (text: string, size: number, bold: boolean) => number;
export interface Palette {
    readonly paper: string;
    readonly ink: string;
    readonly muted: string;
    readonly line: string;
    readonly accent: string;
    readonly soft: string;
    readonly head: string;
    readonly onHead: string;
    readonly danger: string;
    readonly onDanger: string;
    /** Of a QR code: readers want black on white. */
    readonly qr: string;
}
/** Text stands at 7:1 or more on what it lies on, in both. */
export declare const COLOUR: Palette;
/** For any printer and copier: danger is told by a black field, not by red. */
export declare const GREY: Palette;
/** Portrait, in mm. F4 is the folio of Indonesian offices. */
export declare const PAPERS: {
    readonly A4: readonly [210, 297];
    readonly A3: readonly [297, 420];
    readonly F4: readonly [215, 330];
};
export type Paper = keyof typeof PAPERS;
export interface TextStyle {
    readonly size: number;
    readonly bold?: boolean;
    readonly fill: Fill;
}
/** Breaks a text into lines that fit. A word that is wider than a line by itself stays whole: `fits` tells. */
export declare function breakLines(text: string, width: number, { size, bold }: TextStyle, measure: Measure): string[];
/** A block of text: its shapes from the top edge `y`, and its height. */
export declare function textBlock(text: string, at: {
    x: number;
    y: number;
    width: number;
}, style: TextStyle, measure: Measure): {
    shapes: Shape[];
    height: number;
    widest: number;
};
