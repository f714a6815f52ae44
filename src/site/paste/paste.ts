/** The page: wishes on one side, what a visitor sees on the other, below them the text to paste, posters, and the check. */

import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { msg } from '@lit/localize';
import { controls } from '../../elements/shared/controls.styles.ts';
import { tokens } from '../../elements/shared/tokens.ts';
import { LANGUAGES } from '../../locales/languages.ts';
import type { Files } from '../../render/asked.ts';
import type { Hashes } from '../../render/import-map.ts';
import { folderMistake } from './address.ts';
import { checkPage, checkSource } from './check.ts';
import { checkView, type CheckState } from './check-view.ts';
import { wishesForm } from './form.ts';
import { hostTabs } from './host-tabs.ts';
import { speak } from '../../render/language.ts';
import { readPage } from './page-facts.ts';
import { pageStyles } from './page.styles.ts';
import { parts } from './parts.styles.ts';
import { posters } from './posters.ts';
import { previewFrame, previewPage } from './preview.ts';
import { knowsRegion } from './regions-list.ts';
import { PLACES, snippet, type Place, type Snippet } from './snippet.ts';
import { chosenAttributes, placeOf, readWishes, type Wishes } from './wishes.ts';
import './region-field.ts';

type Width = 'phone' | 'desktop';
const DESKTOP = 1200;

/** The plugin draws what an editor's own tag would: a preview has no plugin. */
const shownPlace = (place: Place): Place =>
  place.carrier === 'shortcode'
    ? (PLACES.find(({ host, carrier }) => host === place.host && carrier === 'script') ?? place)
    : place;

export class Paste extends LitElement {
  static override properties: PropertyDeclarations = {
    wishes: { state: true },
    made: { state: true },
    width: { state: true },
    withHead: { state: true },
    copied: { state: true },
    refused: { state: true },
    checked: { state: true },
  };
  static override styles = [tokens, controls, pageStyles, parts];

  /** Set by index.ts before the element is on the page. */
  hashes: Hashes = { version: '0.0.0', files: {} };
  data!: Files;
  /** Numbers that are too old on this day are left out. */
  moment = new Date();

  private wishes: Wishes = readWishes(location.hash);
  private made: Snippet | undefined;
  private shown = '';
  private frame: HTMLIFrameElement | undefined;
  private width: Width = 'phone';
  private withHead = true;
  private copied = '';
  private refused = false;
  private checked: CheckState = { findings: null, address: '', header: '' };
  private writing: Promise<void> = Promise.resolve();
  private fit = typeof ResizeObserver === 'function' ? new ResizeObserver(() => this.scale()) : undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.reread);
    this.write();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.reread);
  }

  private reread = (): void => this.wish(readWishes(location.hash));

  private wish(more: Partial<Wishes>): void {
    this.wishes = { ...this.wishes, ...more };
    this.write();
  }

  /** The renderer and this page speak through one `msg`: nothing is drawn while a snippet is being written. */
  protected override async scheduleUpdate(): Promise<void> {
    let waited;
    do {
      waited = this.writing;
      await waited;
    } while (waited !== this.writing);
    speak(this.wishes.speaks);
    document.documentElement.lang = this.wishes.speaks;
    super.scheduleUpdate();
  }

  private write(): void {
    this.writing = this.writing.then(() => this.make());
    this.requestUpdate();
  }

  private async make(): Promise<void> {
    const { wishes } = this;
    const { element, lang, files, office } = wishes;
    const options = {
      region: wishes.region?.code ?? '',
      lang,
      attributes: chosenAttributes(wishes),
      files: folderMistake(files) ? '' : files,
      office: folderMistake(office) ? '' : office,
      hashes: this.hashes,
      moment: this.moment,
      data: this.data,
    };
    const place = placeOf(wishes);
    this.made = await snippet(place, element, options);
    const shown = shownPlace(place);
    const seen = shown === place ? this.made : await snippet(shown, element, options);
    this.shown = previewPage(seen, wishes.attributes.theme ?? 'auto', this.withHead);
  }

  private async copy(text: string, field: HTMLTextAreaElement): Promise<void> {
    this.refused = false;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Not over http, and not where the browser asks and is refused.
      field.select();
      this.refused = !document.execCommand('copy');
    }
    this.copied = text;
  }

  private check(source: string): void {
    const wrong = checkSource(source);
    const { address, header } = this.checked;
    const request = { address: address.trim(), header, hashes: this.hashes, knowsRegion };
    this.checked = { ...this.checked, findings: wrong ? [wrong] : checkPage(readPage(source), request) };
  }

  /** A desktop's page is as wide as there, and made smaller as a whole. */
  private scale(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    const { frame } = this;
    if (!stage || !frame) return;
    const factor = this.width === 'desktop' ? Math.min(1, stage.clientWidth / DESKTOP) : 1;
    frame.style.width = this.width === 'desktop' ? `${DESKTOP}px` : '360px';
    frame.style.height = `${stage.clientHeight / factor}px`;
    frame.style.transform = `scale(${factor})`;
  }

  protected override updated(): void {
    const stage = this.renderRoot.querySelector('.stage');
    if (stage) this.fit?.observe(stage);
    this.scale();
  }

  private preview(): TemplateResult {
    const { made, width } = this;
    if (this.frame?.srcdoc !== this.shown) this.frame = previewFrame(this.shown, msg('Pratinjau'));
    const button = (value: Width, label: string): TemplateResult =>
      html`<button type="button" aria-pressed=${width === value} @click=${() => (this.width = value)}>
        ${label}
      </button>`;
    return html`<div class="switch" role="group" aria-label=${msg('Lebar layar')}>
        ${button('phone', msg('HP'))}${button('desktop', msg('Komputer'))}
      </div>
      ${
        made?.head && made.place.carrier === 'div'
          ? html`<label class="tick">
              <input
                type="checkbox"
                .checked=${this.withHead}
                @change=${() => {
                  this.withHead = !this.withHead;
                  this.write();
                }}
              />
              <span>${msg('Skrip tema sudah dipasang')}</span>
            </label>`
          : nothing
      }
      <div class="stage ${width}">${keyed(this.frame, this.frame)}</div>
      <small>
        ${
          location.protocol === 'file:'
            ? msg('Dibuka dari folder, skrip di pratinjau tidak jalan. Yang tampil adalah isinya.')
            : msg('Halaman di sekitarnya contoh. Laporan tidak bisa dikirim dari sini.')
        }
      </small>`;
  }

  protected override render(): TemplateResult {
    const { wishes, made, copied, refused } = this;
    return html`<header>
        <div>
          <h1>${msg('Pasang Ramah')}</h1>
          <p>
            ${msg('Pilih wilayah dan elemen, salin kodenya, lalu tempel di situs Anda. Isian di sini tidak disimpan.')}
          </p>
        </div>
        <div class="switch" role="group" aria-label="Bahasa / Language">
          ${LANGUAGES.map(
            (lang) =>
              html`<button
                type="button"
                lang=${lang}
                aria-pressed=${wishes.speaks === lang}
                @click=${() => this.wish({ speaks: lang })}
              >
                ${lang === 'id' ? 'Indonesia' : 'English'}
              </button>`,
          )}
        </div>
      </header>
      <main>
        <div class="columns">
          <section aria-labelledby="choose">
            <h2 id="choose">${msg('1. Pilih')}</h2>
            ${wishesForm(wishes, this.hashes.version, (more) => this.wish(more))}
          </section>
          <section class="look" aria-labelledby="look">
            <h2 id="look">${msg('2. Lihat')}</h2>
            ${this.preview()}
          </section>
        </div>
        <section aria-labelledby="copy">
          <h2 id="copy">${msg('3. Salin')}</h2>
          ${hostTabs(
            { host: wishes.host, made, copied, refused },
            {
              host: (host) => this.wish({ host, place: '' }),
              place: (place) => this.wish({ place }),
              copy: (text, field) => void this.copy(text, field),
            },
          )}
        </section>
        <section aria-labelledby="print">
          <h2 id="print">${msg('4. Cetak')}</h2>
          ${posters(wishes)}
        </section>
        <section aria-labelledby="check">
          <h2 id="check">${msg('5. Periksa halaman saya')}</h2>
          ${checkView(this.checked, {
            set: (more) => (this.checked = { ...this.checked, ...more }),
            check: (source) => this.check(source),
          })}
        </section>
      </main>`;
  }
}
