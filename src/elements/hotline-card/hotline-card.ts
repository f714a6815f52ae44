import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { directory, type Listing } from '../../core/directory.ts';
import { RELEASE_DAY } from '../../core/release.ts';
import type { RegionShard } from '../../core/region.ts';
import { currentLanguage, say } from '../../locales/languages.ts';
import { choosePageLanguage, joinPageLanguage } from '../../locales/page-language.ts';
import { loadRegion, nationalChannels } from '../../regions.ts';
import { FailedEvent, ReadyEvent } from '../shared/events.ts';
import { tokens } from '../shared/tokens.ts';
import { channel } from './channel.ts';
import { styles } from './hotline-card.styles.ts';

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
export class HotlineCard extends LitElement {
  static override styles = [tokens, styles];

  // Without decorators: they would cost this element 0.3 kB, and it is the one with the tightest budget.
  static override properties: PropertyDeclarations = {
    region: {},
    moment: { attribute: false },
    shard: { state: true },
  };

  region = '';

  /** When the visitor looks: what was checked too long ago stands lower or is left out. The phone's time without it. */
  moment: Date | undefined;

  /** What the region's file holds; undefined while it is on its way. */
  private shard: RegionShard | null | undefined;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('region')) void this.load(this.region);
  }

  private async load(region: string): Promise<void> {
    const [shard] = await Promise.all([region ? loadRegion(region) : null, joinPageLanguage(this.lang)]);
    if (region !== this.region) return;
    this.shard = shard;
    await this.updateComplete;
    if (region && !shard) this.dispatchEvent(new FailedEvent('region'));
    this.dispatchEvent(new ReadyEvent());
  }

  protected override render(): TemplateResult {
    if (this.shard !== undefined) return this.card(this.shard);
    return html`<slot></slot>${this.querySelector('[href^="tel:"]') ? nothing : this.card(null)}`;
  }

  private card(region: RegionShard | null): TemplateResult {
    // A phone whose clock stands before our own release is wrong for certain.
    const moment = new Date(Math.max(+(this.moment ?? Date.now()), Date.parse(RELEASE_DAY)));
    const { now, help, special } = directory(nationalChannels, region, moment);
    const lang = currentLanguage();
    const other = lang === 'id' ? 'en' : 'id';
    const list = (listings: readonly Listing[]): TemplateResult =>
      html`<ul>
        ${listings.map(channel)}
      </ul>`;
    return html`<section lang=${lang}>
      <h2>${msg('Nomor bantuan')}</h2>
      ${region?.name ?? msg('Seluruh Indonesia')}
      <div class="now">
        <h3>${msg('Dalam bahaya sekarang?')}</h3>
        ${list(now)}
      </div>
      ${list(help)}
      <details ?hidden=${special.length === 0}>
        <summary>
          <strong>${msg('Nomor lain')}</strong>
          <p>${special.map((listing) => say(listing.channel.name)).join(', ')}</p>
        </summary>
        ${list(special)}
      </details>
      <p>
        ${msg('Panggilan tercatat di riwayat telepon Anda.')}
        ${msg('Chat tetap ada di daftar chat. Petugas dapat melihat nomor dan foto profil Anda.')}
      </p>
      <button lang=${other} @click=${() => choosePageLanguage(other)}>
        ${other === 'en' ? 'English' : 'Bahasa Indonesia'}
      </button>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-hotline-card': HotlineCard;
  }
}
