/**
 * The table of contents: what the dialog offers, one row each, in the order in which help stands on every page
 * (WCAG 3.2.6). Each element is loaded when a visitor opens its row.
 */
export type PanelName = 'call' | 'where' | 'report' | 'answer' | 'rights';
export interface Panel {
    name: PanelName;
    tag: string;
    icon: readonly string[];
    /** Whether it lies behind `receiver` and `office-key`. */
    office: boolean;
    /** Made while rendering. */
    title(): string;
    about(): string;
    load(): Promise<unknown>;
}
export declare const PANELS: readonly Panel[];
