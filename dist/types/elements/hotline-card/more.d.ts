/** What lies behind a channel's numbers: other ways to use them, what they cost and leave behind, and how they were checked. */
import { type TemplateResult } from 'lit';
import type { Listing } from '../../core/directory.ts';
import type { RegionShard } from '../../core/region.ts';
import type { HotlineCard } from './hotline-card.ts';
/** Which code is shown, and what was said last. One for a card. */
export declare class More {
    private readonly card;
    private shown;
    private code;
    private copied;
    private said;
    private readonly rest;
    private constructor();
    /** With the other half of what is known; without it where its files do not come. */
    static of(card: HotlineCard, region: RegionShard | null | undefined): Promise<More>;
    panel({ channel: shown }: Listing): TemplateResult;
    private ways;
    /** The number stands there as text to be copied by hand where the browser does not allow this. */
    private copy;
    private show;
}
