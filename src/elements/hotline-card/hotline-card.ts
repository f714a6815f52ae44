import { html, noChange, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Channel } from '../../core/channel.ts';
import { directory, type Directory, type Listing } from '../../core/directory.ts';
import { RELEASE_DAY } from '../../core/release.ts';
import { hasOwn, type RegionShard } from '../../core/region.ts';
import { currentLanguage, say } from '../../locales/languages.ts';
import { choosePageLanguage, joinPageLanguage } from '../../locales/page-language.ts';
import { loadRegion, nationalChannels } from '../../regions.ts';
import { Drawn, states, type Changes } from '../shared/drawn.ts';
import { FailedEvent, ReadyEvent } from '../shared/events.ts';
import { sheet } from '../shared/sheet.styles.ts';
import { tokens } from '../shared/tokens.ts';
import { channel, emergency } from './channel.ts';
import { styles } from './hotline-card.styles.ts';
import type { More } from './more.ts';
import type { Options } from './options.ts';
import type * as Times from './times.ts';

/** What a site's owner writes on the tag; what stands behind the region is read by options.ts. */
const ATTRIBUTES = ['region', 'variant', 'audience', 'channels', 'name', 'phone', 'whatsapp', 'hours'] as const;

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
export class HotlineCard extends Drawn {
  static override styles = [tokens, sheet, styles];
  static override properties = {
    ...Object.fromEntries(ATTRIBUTES.map((name) => [name, {}])),
    ...states('moment', 'late', 'shard', 'options', 'times', 'more'),
  };

  region = '';
  variant = '';
  audience = '';
  channels = '';
  name = '';
  phone = '';
  whatsapp = '';
  hours = '';

  /** When the visitor looks: what was checked too long ago stands lower or is left out. The phone's time without it. */
  moment: Date | undefined;

  /** Channels that came with a later part. */
  late: readonly Channel[] = [];

  /** What the region's file holds; undefined while it is on its way. */
  shard: RegionShard | null | undefined;
  /** What only some tags ask for, or only a tap: in files of their own; null where it did not load. */
  options: Options | null | undefined;
  times: Pick<typeof Times, 'times'> | null | undefined;
  private more: More | null | undefined;

  private turn = 0;
  /** A face that the page's HTML brought (src/render): it stays until ours is whole. */
  private readonly still = [...this.renderRoot.childNodes];
  /** How high the tag was before our own face; 0 where nothing is to be kept. */
  private stood: number | undefined;

  override attributeChangedCallback(attribute: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(attribute, old, value ?? '');
  }

  protected override willUpdate(changed: Changes): void {
    if (ATTRIBUTES.some((name) => changed.has(name))) void this.load();
  }

  private async load(): Promise<void> {
    const turn = ++this.turn;
    const { region, more } = this;
    this.more = undefined;
    this.late = [];
    const [shard, options] = await Promise.all([
      region ? loadRegion(region) : null,
      ATTRIBUTES.some((name) => name !== 'region' && this[name])
        ? part(import('./options.ts').then(({ options }) => options(this)))
        : null,
      joinPageLanguage(this.lang),
      this.still[0] && part(import('./times.ts').then((times) => (this.times = times))),
    ]);
    if (turn !== this.turn) return;
    this.options = options;
    this.shard = shard;
    if (more) void this.open();
    await this.updateComplete;
    if (region && !shard) this.dispatchEvent(new FailedEvent('region'));
    this.dispatchEvent(new ReadyEvent());
  }

  protected override render(): unknown {
    if (this.shard === undefined) {
      if (this.still[0]) return noChange;
      if (this.querySelector('[href^=tel]')) return html`<slot></slot>`;
      // Nothing of the owner's stands there whose height is to be kept.
      this.stood = 0;
      return this.variant
        ? html`<ul>
            ${this.directory().now.map((one) => emergency(one, nothing))}
          </ul>`
        : this.card(null);
    }
    this.stood ??= this.offsetHeight;
    this.still.forEach((node) => node.remove());
    return this.face(this.shard);
  }

  /** The first whole face of our own is at least as high as what the page brought, so that nothing below it moves. */
  protected override updated(): void {
    const { stood = 0, style } = this;
    if (!stood) return;
    this.stood = 0;
    if (this.offsetHeight >= stood) return;
    style.minHeight = `${stood}px`;
    window.addEventListener('resize', () => (style.minHeight = ''), { once: true });
  }

  /** All that it shows of a region; also drawn without a browser (src/render). */
  face(shard: RegionShard | null): TemplateResult {
    return this.options?.face?.(this.directory(), shard) ?? this.card(shard);
  }

  /** What this card shows. */
  private directory(): Directory {
    // A phone whose clock stands before our own release is wrong for certain.
    const moment = new Date(Math.max(+(this.moment ?? Date.now()), Date.parse(RELEASE_DAY)));
    const all = directory([...nationalChannels, ...this.late], this.shard ?? null, moment);
    return this.options?.choose(all) ?? all;
  }

  private card(region: RegionShard | null): TemplateResult {
    const { now, help, special } = this.directory();
    const lang = currentLanguage();
    const other = lang === 'id' ? 'en' : 'id';
    const list = (listings: readonly Listing[], wanted: unknown): TemplateResult =>
      html`<ul>
        ${listings.map((one) => channel(one, wanted && this.when(one.channel), this.details([one])))}
      </ul>`;
    return html`<section lang=${lang}>
      <h2>${msg('Nomor bantuan')}</h2>
      ${region?.name ?? msg('Seluruh Indonesia')}
      <div class="now">
        <h3>${msg('Dalam bahaya sekarang?')}</h3>
        <ul>
          ${now.map((one) => emergency(one, this.when(one.channel)))}
        </ul>
        ${this.details(now)}
      </div>
      ${
        this.region && !(region && hasOwn(region))
          ? html`<p class="far">
              ${msg('Nomor khusus wilayah ini belum kami ketahui.')}
              ${region ? msg('Ini nomor provinsi dan nasional.') : msg('Ini nomor nasional.')}
            </p>`
          : nothing
      }
      ${list(help, true)}
      ${
        special.length === 0
          ? nothing
          : html`<details class="other" @toggle=${this.open}>
              <summary>
                <strong>${msg('Nomor lain')}</strong>
                <p>${special.map(({ channel }) => say(channel.name)).join(', ')}</p>
              </summary>
              ${list(special, this.more)}
            </details>`
      }
      <div class="foot">
        <p>
          ${msg('Panggilan tercatat di riwayat telepon.')}
          ${msg('Chat tetap ada di daftar chat. Petugas dapat melihat nomor dan foto profil.')}
        </p>
        <button @click=${this.print}>${msg('Cetak kartu saku')}</button>
        <button lang=${other} @click=${() => choosePageLanguage(other)}>
          ${other === 'en' ? 'English' : 'Bahasa Indonesia'}
        </button>
      </div>
    </section>`;
  }

  /** When somebody answers. An office's hours are put into words by a file of their own, loaded where one is shown. */
  private when({ hours, hoursNote }: Channel): unknown {
    if (!hours || hours === 'always') return hours ? msg('24 jam') : hoursNote && say(hoursNote);
    if (this.times === undefined) {
      this.times = null;
      void part(import('./times.ts')).then((times) => (this.times = times));
    }
    // Its place is kept free, so that nothing below it moves.
    return this.times?.times(hours, this.moment ?? new Date()) ?? html`<span class="wait"></span>`;
  }

  /** What some want to know or do with these numbers: its file is loaded when it is opened. */
  private details(listings: readonly Listing[]): TemplateResult {
    return html`<details class="more" @toggle=${this.open}>
      <summary>${msg('Salin, kode QR, keterangan')}</summary>
      ${
        this.more
          ? listings.map((one) => this.more?.panel(one))
          : html`<p>${msg('Sedang dimuat. Terlalu lama? Tutup lalu buka lagi.')}</p>`
      }
    </details>`;
  }

  private readonly open = async (): Promise<void> => {
    this.more ??= await part(import('./more.ts').then(({ More }) => More.of(this, this.shard)));
  };

  private readonly print = async (): Promise<void> => {
    (await part(import('./print.ts')))?.printPocketCard(this.directory());
  };
}

/** A part in a file of its own. What is there already stays where it does not come. */
const part = <Part>(loading: Promise<Part>): Promise<Part | null> =>
  loading.catch(() => {
    console.error('[ramah] A part of <ramah-hotline-card> did not load: publish all its files.');
    return null;
  });

declare global {
  interface HTMLElementTagNameMap {
    'ramah-hotline-card': HotlineCard;
  }
}
