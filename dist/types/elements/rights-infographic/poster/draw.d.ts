/** Draws a scene as SVG and on a canvas. Both by DOM calls only: no markup is parsed, no inline style is written. */
import { type Measure, type Palette, type Scene } from '../../../core/poster/scene.ts';
export type Ink = 'colour' | 'grey';
export declare const PALETTES: {
    readonly [ink in Ink]: Palette;
};
/** Measures with the fonts of this machine. */
export declare function canvasMeasure(): Measure;
/** A scene as an SVG element of its true size in mm. `title` names it for those who do not see it. */
export declare function drawSvg({ width, height, shapes }: Scene, ink: Ink, title: string): SVGSVGElement;
/** A scene on a canvas: no picture is loaded, so that no policy of a page can forbid it. `dots` per mm. */
export declare function drawCanvas({ width, height, shapes }: Scene, ink: Ink, dots: number): HTMLCanvasElement;
