/** Reads a topic aloud with a voice of this device. Only what stands on the page; never what a visitor typed. */
import { nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../core/rights.ts';
/** `ask`: at the first use, that others will hear it. */
type ReadingState = 'off' | 'ask' | 'on';
export declare class Reading {
    state: ReadingState;
    private agreed;
    private changed;
    /** @param changed told when the state is another one */
    constructor(changed: () => void);
    /** The button: asks at first, then reads, then stops. */
    press(topic: Topic): void;
    stop: () => void;
    private start;
    private go;
    render(topic: Topic): TemplateResult | typeof nothing;
}
export {};
