import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { RoomConfig } from '../elements/shared/port.ts';
import { callLinks } from '../elements/shared/call-links.ts';
import { partFor, type RoomContext, type RoomViewElement } from './parts.ts';
import { roomStyles } from './room.styles.ts';
import { appStyles } from './room-app.styles.ts';

/** The languages a room can be opened in, each named in itself. */
const LANGUAGES = { id: 'Indonesia', en: 'English' } as const;

/** What stays around every view: leaving, language, closing, and the numbers at the foot. */
export class RoomApp extends LitElement {
  static override styles = [...roomStyles, appStyles];

  static override properties: PropertyDeclarations = {
    config: { attribute: false },
    room: { attribute: false },
    onLanguage: { attribute: false },
    viewFor: { attribute: false },
    dirty: { attribute: false },
    numbers: { attribute: false },
    view: { state: true },
    closing: { state: true },
    spoken: { state: true },
  };

  config!: RoomConfig;
  room!: RoomContext;
  /** Asked for another language; the door opens a new room. */
  onLanguage: (lang: string) => void = () => {};
  /** Makes the view inside; without it, the one that registers for `config.view`. */
  viewFor: () => RoomViewElement | Promise<RoomViewElement> = async () => {
    const { tag } = await partFor(this.config.view);
    return document.createElement(tag) as RoomViewElement;
  };
  /** Something would be lost by closing. */
  dirty = false;
  /** Something was given once: another language, which is another room, would not know it. */
  begun = false;
  /** Those at the foot, where they are not the page's. */
  numbers: RoomConfig['numbers'] | undefined;

  private view: RoomViewElement | undefined;
  private closing = false;
  private spoken = '';

  /** The content without the space that the frame leaves below it. */
  get page(): HTMLElement | null {
    return this.renderRoot.querySelector('.page');
  }
  private get question(): HTMLElement | null {
    return this.renderRoot.querySelector('.asking h2');
  }

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    this.setAttribute('theme', this.config.theme);
    const view = await this.viewFor();
    view.config = this.config;
    view.room = this.room;
    view.setAttribute('theme', this.config.theme);
    this.view = view;
  }

  /** Says a text politely; the same text twice is said twice. */
  announce(text: string): void {
    this.spoken = '';
    setTimeout(() => (this.spoken = text), 50);
  }

  shiftPressed(count: number): void {
    if (count === 2) this.announce(msg('Tekan Shift sekali lagi untuk keluar.'));
  }

  private leave(event: Event): void {
    event.preventDefault();
    this.room.leave();
  }

  /** Closes the room, after a question where something would be lost. */
  async close(): Promise<void> {
    if (!this.dirty) {
      this.room.close();
      return;
    }
    this.closing = true;
    await this.updateComplete;
    this.room.showStep(this.question);
  }

  override render(): TemplateResult {
    const { lang, rung, view } = this.config;
    // Whom this rung keeps out and whom not, before anything is written. Rungs 2 and 3 have it from the receiver's page.
    const given =
      rung === 1
        ? msg(
            'Situs ini bisa tahu formulir dibuka, tetapi tidak bisa membaca isinya. Server kantor juga tidak. Kecuali ada yang mengubah formulir ini.',
          )
        : document.body.dataset[lang];
    const about = html`<p class="exit-note" ?hidden=${!given || this.dirty}>${given}</p>`;
    // The guide's first line is for somebody in danger.
    const last = view === 'guide';
    return html`<div class="page">
      ${this.header()}
      <main aria-label=${msg('Isian')}>
        ${
          // At top level nothing else names the page; its words are as neutral as its title.
          rung === 3 ? html`<h1 class="visually-hidden">${msg('Catatan')}</h1>` : nothing
        }
        <p class="exit-note">
          <span class="keys">${msg('Atau tekan Shift tiga kali.')}</span> ${msg('Riwayat browser tidak ikut terhapus.')}
        </p>
        ${last ? nothing : about} ${this.closing ? this.askToClose() : nothing}
        <div ?hidden=${this.closing}>${this.view ?? html`<p class="lead">${msg('Sedang dibuka…')}</p>`}</div>
        ${last ? about : nothing}
      </main>
      <footer aria-label=${msg('Nomor bantuan')}>
        <h2 class="foot-title">${msg('Bisa ditelepon sekarang')}</h2>
        ${callLinks(this.numbers ?? this.config.numbers)}
      </footer>
      <div class="visually-hidden" role="status" aria-live="polite">${this.spoken}</div>
    </div>`;
  }

  private header(): TemplateResult {
    const other = this.config.lang === 'id' ? 'en' : 'id';
    return html`<header aria-label=${msg('Keluar dan bahasa')}>
      <a class="exit" href=${this.config.exit} target="_top" rel="noreferrer" @click=${this.leave}>
        ${msg('Keluar cepat')}
      </a>
      <span class="tools">
        ${
          this.begun
            ? nothing
            : html`<button class="button quiet" lang=${other} type="button" @click=${() => this.onLanguage(other)}>
                ${LANGUAGES[other]}
              </button>`
        }
        <button class="button quiet" type="button" @click=${this.close}>${msg('Tutup')}</button>
      </span>
    </header>`;
  }

  private askToClose(): TemplateResult {
    return html`<section class="step asking">
      <h2>${msg('Tutup dan hapus semua isian?')}</h2>
      <p class="lead">${msg('Isian Anda tidak disimpan di mana pun.')}</p>
      <div class="actions">
        <button class="button" type="button" @click=${() => this.room.close()}>${msg('Hapus dan tutup')}</button>
        <button class="button primary" type="button" @click=${() => (this.closing = false)}>
          ${msg('Kembali ke isian')}
        </button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-room-app': RoomApp;
  }
}
