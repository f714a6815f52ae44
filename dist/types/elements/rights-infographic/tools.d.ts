/** What only few visitors ask for: reading aloud, where the sentences stand, and sheets to print. */
import { type TemplateResult } from 'lit';
import type { Topic } from '../../core/rights.ts';
import { type Reading } from '../shared/reading.ts';
import type { RightsInfographic } from './rights-infographic.ts';
export type Tool = 'reading' | 'sheet' | 'sources';
export declare class Tools {
    readonly reading: Reading;
    private host;
    private open;
    private sources;
    private lost;
    constructor(host: RightsInfographic);
    isOpen(tool: Tool): boolean;
    press(tool: Tool, topic: Topic): Promise<void>;
    /** Fetches what the open tools need of a topic. */
    fetch({ id }: Topic): Promise<void>;
    quiet(): void;
    render(topic: Topic): TemplateResult;
    private list;
}
