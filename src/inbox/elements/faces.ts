import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { facesStyles } from './faces.styles.ts';
import { parts } from './inbox.styles.ts';
import type { InboxList } from './list.ts';
import { pageLang } from '../page-lang.ts';
import { checkProblem, rosterRefusal } from '../problems.ts';
import { readersOf } from '../reply.ts';
import { InboxRequest } from '../requests.ts';
import type { Check, InboxState, OpenState } from '../state.ts';
import { backIcon, icon, lockIcon, refreshIcon, warnIcon } from '../../elements/shared/icons.ts';
import { tokens } from '../../elements/shared/tokens.ts';

/** @summary Every face of the officer's page, drawn from one state. */
@localized()
export class InboxFaces extends LitElement {
  static override styles = [tokens, parts, facesStyles];

  @property({ attribute: false }) state: InboxState = { face: 'locked', because: 'start', problem: null };
  @property() receiver = '';

  @query('ramah-inbox-list') private list!: InboxList | null;

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    const left =
      before?.face === 'open' && this.state.face === 'open' && this.state.chosen === null ? before.chosen : null;
    if (left !== null) void this.list?.updateComplete.then(() => this.list?.focusOn(left));
    if (this.state.face === 'open' && before?.face === 'unlocking') this.renderRoot.querySelector('h1')?.focus();
    if (this.state.face === 'refused') this.renderRoot.querySelector('h1')?.focus();
  }

  protected override render(): TemplateResult {
    const { state } = this;
    switch (state.face) {
      case 'locked':
      case 'unlocking':
        return html`<main>
          <ramah-inbox-unlock .state=${state} .receiver=${this.receiver}></ramah-inbox-unlock>
        </main>`;
      case 'refused':
        return this.renderRefused(state.code);
      case 'open':
        return this.renderOpen(state);
    }
  }

  private renderRefused(code: string): TemplateResult {
    return html`<main class="refused">
      <h1 tabindex="-1">${icon(warnIcon)} ${msg('Halaman ini tidak dibuka')}</h1>
      <div class="notice alert" role="alert">
        <p><strong>${rosterRefusal(code)}</strong></p>
        <p>${msg('Balasan bisa tersegel untuk orang yang salah. Karena itu tidak ada yang diambil.')}</p>
      </div>
      <p>${msg('Hubungi pengelola kunci di kantor. Sebutkan kalimat di atas.')}</p>
      <div class="actions">
        <button class="button" @click=${() => this.ask('lock')}>${msg('Kembali')}</button>
      </div>
    </main>`;
  }

  private renderOpen(state: OpenState): TemplateResult {
    const { session, files, chosen } = state;
    const file = files.find(({ box }) => box === chosen);
    const office = session.roster.roster;
    return html`
      <header class="top">
        <div class="bar">
          <div class="who">
            <h1 tabindex="-1">${office.name}</h1>
            <p>${session.officer.name}</p>
          </div>
          <div class="actions">
            <button class="button" ?disabled=${state.check.face === 'checking'} @click=${() => this.ask('refresh')}>
              ${icon(refreshIcon)} <span class="long">${msg('Cari pesan baru')}</span>
            </button>
            <button class="button primary" @click=${() => this.ask('lock')}>${icon(lockIcon)} ${msg('Kunci')}</button>
          </div>
        </div>
        ${state.lockingSoon ? this.renderSoon() : nothing}
      </header>
      ${this.renderTold(state)}
      <main class="desk ${file ? 'reading-one' : files.length === 0 ? 'bare' : ''}">
        <div class="beside">
          <p class="check small" role="status">${checkWords(state.check)}</p>
          <ramah-inbox-list .files=${files} .seen=${state.seen} .chosen=${chosen}></ramah-inbox-list>
        </div>
        ${
          file
            ? html`<div>
                <button class="button quiet back" @click=${() => this.ask('back')}>
                  ${icon(backIcon)} ${msg('Kembali ke daftar')}
                </button>
                <ramah-inbox-reading
                  .file=${file}
                  .reply=${state.reply}
                  .readers=${readersOf(file, office)}
                  .packs=${state.packs}
                  .holding=${state.holding}
                ></ramah-inbox-reading>
              </div>`
            : files.length > 0
              ? html`<p class="nothing-open">${msg('Pilih laporan di daftar untuk membacanya.')}</p>`
              : nothing
        }
      </main>
    `;
  }

  private renderSoon(): TemplateResult {
    return html`<div class="notice alert" role="alert">
      <p><strong>${msg('Halaman ini terkunci kurang dari satu menit lagi.')}</strong></p>
      <p>${msg('Tulisan yang belum terkirim akan hilang.')}</p>
      <p><button class="button" @click=${() => this.ask('stay')}>${msg('Tetap buka')}</button></p>
    </div>`;
  }

  private renderTold({ check, session }: OpenState): TemplateResult {
    return html`
      ${
        check.face === 'failed'
          ? html`<div class="told"><p class="notice warn" role="alert">${checkProblem(check.code)}</p></div>`
          : nothing
      }
      ${
        session.roster.clock === 'phone-wrong'
          ? html`<div class="told">
              <p class="notice warn">${msg('Jam komputer ini salah. Betulkan dulu sebelum menulis tanggal.')}</p>
            </div>`
          : nothing
      }
    `;
  }

  private ask(type: 'lock' | 'refresh' | 'stay' | 'back'): void {
    this.dispatchEvent(new InboxRequest({ type }));
  }
}

function checkWords(check: Check): string {
  switch (check.face) {
    case 'checking':
      return msg('Mencari pesan baru.');
    case 'done': {
      const time = new Intl.DateTimeFormat(pageLang(), { hour: '2-digit', minute: '2-digit' }).format(check.at);
      return msg(str`Diperiksa pukul ${time}`);
    }
    case 'failed':
      return msg('Pemeriksaan terakhir gagal.');
  }
}
