/** Where everything stands on a poster. Pure: the same content, paper and measure give the same scene. */
import type { Topic } from '../rights.ts';
import { type SheetNumber } from './numbers-panel.ts';
import { type Measure, type Paper, type Scene } from './scene.ts';
/** What stands on a sheet, in one language. */
export interface SheetContent {
    readonly topic: Pick<Topic, 'title' | 'lead' | 'picture' | 'rights'>;
    readonly numbers: readonly SheetNumber[];
    /** Where the numbers are of: "Kota Mojokerto". */
    readonly region: string;
    /** Who hangs it up; none by default. */
    readonly place?: string | undefined;
    /** Outline of a QR code on `size` x `size` modules. */
    readonly qr?: {
        readonly d: string;
        readonly size: number;
    } | undefined;
    readonly words: SheetWords;
}
export interface SheetWords {
    readonly danger: string;
    readonly call: string;
    /** Below a QR code. */
    readonly scan: string;
    /** When the numbers were checked, and until when they hold. */
    readonly checked: string;
    /** That no lawyer has reviewed the wording; where the pictures come from. */
    readonly small: string;
    /** Above the numbers of a pocket card: it tells nothing of the subject. */
    readonly pocket: string;
    /** Beside a card's QR code or numbers: until when it holds. */
    readonly until: string;
}
/** Sizes are of an A4 sheet; other papers are drawn larger by `unit`. */
export declare function poster(content: SheetContent, paper: Paper, measure: Measure): Scene;
