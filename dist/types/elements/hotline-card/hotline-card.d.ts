import { type TemplateResult } from 'lit';
import type { Channel } from '../../core/channel.ts';
import { type RegionShard } from '../../core/region.ts';
import { Drawn, type Changes } from '../shared/drawn.ts';
import type { Options } from './options.ts';
import type * as Times from './times.ts';
/**
 * Whom to call: the numbers for a region, nearest first, and first of all those for somebody in danger now.
 *
 * What the site's owner writes inside the tag, a plain `tel:` link, is shown until the card is ready and if it never is.
 * docs/panduan-situs.md has the `min-height` that keeps its place free for each variant, so that nothing below moves.
 *
 * @summary Whom to call in a region.
 * @tag ramah-hotline-card
 * @attr {string} region - Kemendagri code at any level, with or without dots: `35.76`, `35.76.02.1003`. Without one, or with one that is unknown, the national numbers are shown
 * @attr {'card' | 'strip' | 'inline'} variant - `strip`: one line for a page's top or foot; `inline`: a short box for the end of an article
 * @attr {'child' | 'woman' | 'witness' | 'school' | 'disability'} audience - whose numbers come first
 * @attr {string} channels - ids of the channels to show, in this order: `sapa-129 komnas-perempuan`; 110 always stays
 * @attr {string} name - a number of the site's own: who answers it. Needs `phone` or `whatsapp`; stands first, marked as given by the site
 * @attr {string} phone - its telephone number
 * @attr {string} whatsapp - its WhatsApp number
 * @attr {string} hours - when it is answered, in words
 * @attr {string} lang - language of the whole page: `id` or `en`
 * @attr {'auto' | 'light' | 'dark'} theme - colours; `auto` follows the visitor's system
 * @slot - what stands here until the card is ready: a number as a plain link
 * @event {ReadyEvent} ramah-ready - the card shows its numbers
 * @event {FailedEvent} ramah-failed - the region's own numbers are missing (`reason: 'region'`); the national ones are shown
 * @cssprop [--ramah-accent] - colour of numbers and buttons
 * @cssprop [--ramah-surface] - background
 * @cssprop [--ramah-ink] - text
 * @cssprop [--ramah-radius=12px] - corners
 * @cssprop [--ramah-font] - font family; the page's own without it
 */
export declare class HotlineCard extends Drawn {
    static styles: import("lit").CSSResult[];
    static properties: {
        [x: string]: import("../shared/drawn.ts").PropertyRule | {};
    };
    region: string;
    variant: string;
    audience: string;
    channels: string;
    name: string;
    phone: string;
    whatsapp: string;
    hours: string;
    /** When the visitor looks: what was checked too long ago stands lower or is left out. The phone's time without it. */
    moment: Date | undefined;
    /** Channels that came with a later part. */
    late: readonly Channel[];
    /** What the region's file holds; undefined while it is on its way. */
    shard: RegionShard | null | undefined;
    /** What only some tags ask for, or only a tap: in files of their own; null where it did not load. */
    options: Options | null | undefined;
    times: Pick<typeof Times, 'times'> | null | undefined;
    private more;
    private turn;
    /** A face that the page's HTML brought (src/render): it stays until ours is whole. */
    private readonly still;
    /** How high the tag was before our own face. */
    private stood;
    attributeChangedCallback(attribute: string, old: string | null, value: string | null): void;
    protected willUpdate(changed: Changes): void;
    private load;
    protected render(): unknown;
    /** The first face of our own is at least as high as what stood here, so that nothing below it moves. */
    protected updated(): void;
    /** All that it shows of a region; also drawn without a browser (src/render). */
    face(shard: RegionShard | null): TemplateResult;
    /** What this card shows. */
    private directory;
    private card;
    /** When somebody answers. An office's hours are put into words by a file of their own, loaded where one is shown. */
    private when;
    /** What some want to know or do with these numbers: its file is loaded when it is opened. */
    private details;
    private readonly open;
    private readonly print;
}
declare global {
    interface HTMLElementTagNameMap {
        'ramah-hotline-card': HotlineCard;
    }
}
