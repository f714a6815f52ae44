/** Reads aloud with a voice of this device. Only what stands on the page; never what a visitor typed. */
import { nothing, type TemplateResult } from 'lit';
/** `ask`: at the first use, that others will hear it. */
type ReadingState = 'off' | 'ask' | 'on';
/** Makes what is read, part after part, at the moment of reading. */
type Parts = () => readonly string[];
export interface Reading {
    /** What its button says. */
    label(): string;
    readonly state: ReadingState;
    /** The button: asks at first, then reads, then stops. */
    press(parts: Parts): void;
    stop(): void;
    /** The question before the first time. */
    render(parts: Parts): TemplateResult | typeof nothing;
}
/**
 * @param lang the language that is spoken
 * @param changed told when the state is another one
 */
export declare function createReading(lang: () => string, changed: () => void): Reading;
export {};
