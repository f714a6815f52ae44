/** From a drawn sheet to a file or a printer. Nothing leaves the device. */
import { type Paper } from '../../../core/poster/scene.ts';
/** About 200 dots per inch: sharp on a wall, and within what the canvas of a small phone holds. */
export declare const PNG_DOTS_PER_MM = 8;
export declare function saveSvg(svg: SVGSVGElement, name: string): void;
/** Rejects where the browser has not enough memory for the picture. */
export declare function savePng(canvas: HTMLCanvasElement, name: string): Promise<void>;
/** Sheets of one paper without margins of the printer's. A hair lower than the page, so that none spills onto a second. */
export declare const pageRules: (paper: Paper) => string;
/**
 * Opens the print dialog, whose "Save as PDF" makes the file, for one sheet: in a frame of its own, so that nothing of the
 * page around it is printed. The frame asks nobody for anything.
 */
export declare function printSheet(svg: SVGSVGElement, paper: Paper, title: string): void;
