import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
/**
 * Whom to call: the numbers for a region, nearest first, and first of all those for somebody in danger now.
 *
 * What the site's owner writes inside the tag, a plain `tel:` link, is shown until the card is ready and if it never is.
 * `style="display: block; min-height: min(100vh, 58rem)"` on the tag keeps its place free, so that nothing below moves.
 *
 * @summary Whom to call in a region.
 * @tag ramah-hotline-card
 * @attr {string} region - Kemendagri code at any level, with or without dots: `35.76`, `35.76.02.1003`. Without one, or with one that is unknown, the national numbers are shown
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
export declare class HotlineCard extends LitElement {
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    region: string;
    /** When the visitor looks: what was checked too long ago stands lower or is left out. The phone's time without it. */
    moment: Date | undefined;
    /** What the region's file holds; undefined while it is on its way. */
    private shard;
    constructor();
    willUpdate(changed: PropertyValues<this>): void;
    private load;
    protected render(): TemplateResult;
    private card;
}
declare global {
    interface HTMLElementTagNameMap {
        'ramah-hotline-card': HotlineCard;
    }
}
