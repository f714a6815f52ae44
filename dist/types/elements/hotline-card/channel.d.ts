/** One channel as the card draws it: who it is, how to reach it, and how far it can be trusted. */
import { type TemplateResult } from 'lit';
import type { Listing } from '../../core/directory.ts';
/** A channel with its name, what it is, and every way to reach it. */
export declare function channel({ channel, standing }: Listing): TemplateResult;
