/** A sheet ready to be drawn: a topic and a region's numbers, in the language of the page. */
import type { Measure, Paper, Scene } from '../../../core/poster/scene.ts';
import type { PrintNumbers } from '../../../core/print.ts';
import type { Topic } from '../../../core/rights.ts';
/** A wall, or a wallet. */
export type Form = 'poster' | 'pocket';
export interface SheetRequest {
    readonly topic: Topic;
    readonly numbers: PrintNumbers;
    /** Name of the region that the numbers are of; the whole country without one. */
    readonly region: string | undefined;
    /** Who hangs it up. */
    readonly place?: string;
    /** An address that `qrAddress` has accepted. */
    readonly qr?: string | undefined;
}
/** Lays a sheet out. Calls `msg`: only while something is drawn. */
export declare function sheet(request: SheetRequest, form: Form, paper: Paper, measure: Measure): Scene;
/** Neutral: a file of this name on a shared computer tells nothing. */
export declare const fileName: (form: Form, paper: Paper, ending: string) => string;
