import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { unlockStyles } from './unlock-form.styles.ts';
import { parts } from './inbox.styles.ts';
import { pageLang } from '../page-lang.ts';
import { unlockProblem } from '../problems.ts';
import { InboxRequest } from '../requests.ts';
import type { InboxState, LockCause } from '../state.ts';
import { MAX_KEY_FILE_BYTES, UNLOCK_STEPS, type UnlockStep } from '../unlock.ts';
import { checkIcon, icon, keyIcon, lockIcon } from '../../elements/shared/icons.ts';

/** @summary The officer's door: key file and passphrase, and what happens while they open it. */
@localized()
export class InboxUnlock extends LitElement {
  static override styles = [parts, unlockStyles];

  @property({ attribute: false }) state!: Extract<InboxState, { face: 'locked' | 'unlocking' }>;
  /** Address that the page was set up with; empty for its own origin. */
  @property() receiver = '';

  @state() private file: File | null = null;
  @state() private shown = false;
  @state() private lacks: 'file' | 'passphrase' | null = null;

  @query('#passphrase') private passphrase!: HTMLInputElement | null;
  @query('#receiver') private address!: HTMLInputElement | null;

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (before?.face === 'unlocking' && this.state.face === 'locked') {
      this.renderRoot.querySelector<HTMLElement>('[role="alert"]')?.focus();
    }
  }

  protected override render(): TemplateResult {
    const busy = this.state.face === 'unlocking';
    return html`
      <div class="top">
        <h1>${icon(lockIcon)} ${msg('Ruang kerja petugas')}</h1>
        ${busy ? nothing : this.renderLanguage()}
      </div>
      ${this.renderCause(this.state.because)}
      <div class="sheet">
        <form ?hidden=${busy} novalidate @submit=${this.submit}>${this.renderFields()}</form>
        ${this.state.face === 'unlocking' ? this.renderSteps(this.state.step, this.state.opened) : nothing}
      </div>
    `;
  }

  private renderCause(because: LockCause): TemplateResult {
    switch (because) {
      case 'start':
        return html`<p class="lead">
          ${msg('Laporan hanya terbuka dengan kunci Anda. Kunci dan isinya tidak disimpan di komputer ini.')}
        </p>`;
      case 'officer':
        return html`<p class="notice" role="status">
          ${msg('Terkunci. Kunci, laporan, dan tulisan Anda sudah dihapus dari halaman ini.')}
        </p>`;
      case 'idle':
        return html`<p class="notice" role="status">
          ${msg('Terkunci karena 15 menit tidak dipakai. Tulisan yang belum terkirim sudah dihapus.')}
        </p>`;
      case 'session':
        return html`<div class="notice" role="status">
          <p><strong>${msg('Sesi sudah selesai. Buka kunci lagi untuk melanjutkan.')}</strong></p>
          <p>${msg('Tulisan Anda masih ada sampai halaman ini dikunci.')}</p>
        </div>`;
    }
  }

  private renderFields(): TemplateResult {
    const problem = this.state.face === 'locked' ? this.state.problem : null;
    const wrongFile = this.lacks === 'file' || problem === 'wrong-file' || problem === 'no-office';
    const wrongPassphrase = this.lacks === 'passphrase' || problem === 'wrong-passphrase';
    return html`
      ${
        problem === null
          ? nothing
          : html`<p class="notice alert" role="alert" tabindex="-1"><strong>${unlockProblem(problem)}</strong></p>`
      }
      <div class="field">
        <span class="label" id="file-label">${msg('Berkas kunci')}</span>
        <label class="file ${this.file ? 'chosen' : ''}">
          ${icon(keyIcon)}
          <span class="file-name">${this.file?.name ?? msg('Pilih berkas .age dari kantor')}</span>
          <input
            id="file"
            type="file"
            accept=".age"
            aria-labelledby="file-label"
            aria-describedby=${wrongFile && this.lacks ? 'file-error' : nothing}
            aria-invalid=${wrongFile ? 'true' : 'false'}
            @change=${this.choose}
          />
        </label>
        ${this.lacks === 'file' ? html`<p class="error" id="file-error" role="alert">${msg('Pilih berkas kunci dulu.')}</p>` : nothing}
      </div>
      <div class="field">
        <label for="passphrase">${msg('Kalimat sandi')}</label>
        <p class="hint" id="passphrase-hint">
          ${msg('Enam kata dari kantor. Bila peramban menawarkan menyimpannya, tolak.')}
        </p>
        <input
          id="passphrase"
          type=${this.shown ? 'text' : 'password'}
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          aria-describedby="passphrase-hint ${this.lacks === 'passphrase' ? 'passphrase-error' : ''}"
          aria-invalid=${wrongPassphrase ? 'true' : 'false'}
        />
        ${
          this.lacks === 'passphrase'
            ? html`<p class="error" id="passphrase-error" role="alert">${msg('Ketik kalimat sandi dulu.')}</p>`
            : nothing
        }
        <label class="show">
          <input type="checkbox" .checked=${this.shown} @change=${() => (this.shown = !this.shown)} />
          <span>${msg('Tampilkan kalimat sandi')}</span>
        </label>
      </div>
      <details ?open=${problem === 'office-unknown'}>
        <summary>${msg('Penerima di alamat lain')}</summary>
        <div class="field">
          <label for="receiver">${msg('Alamat penerima')}</label>
          <p class="hint" id="receiver-hint">${msg('Kosongkan bila halaman ini dari penerima itu sendiri.')}</p>
          <input
            id="receiver"
            type="url"
            inputmode="url"
            autocomplete="off"
            .value=${this.receiver}
            aria-describedby="receiver-hint"
          />
        </div>
      </details>
      <button class="button primary">${msg('Buka kunci')}</button>
    `;
  }

  private renderLanguage(): TemplateResult {
    const [lang, name] = pageLang() === 'id' ? (['en', 'English'] as const) : (['id', 'Bahasa Indonesia'] as const);
    const speak = async (): Promise<void> => (await import('../localization.ts')).speak(lang);
    return html`<button class="button quiet" type="button" lang=${lang} @click=${speak}>${name}</button>`;
  }

  private renderSteps(step: UnlockStep, opened: number): TemplateResult {
    const words: Record<UnlockStep, string> = {
      file: msg('Membuka berkas kunci. Ini perlu beberapa detik.'),
      office: msg('Memeriksa daftar kunci kantor.'),
      proof: msg('Membuktikan bahwa kunci ini milik Anda.'),
      messages:
        opened > 0 ? msg(str`Mengambil dan membuka pesan: ${opened} selesai.`) : msg('Mengambil dan membuka pesan.'),
    };
    const now = UNLOCK_STEPS.indexOf(step);
    return html`<p class="visually-hidden" role="status">${words[step]}</p>
      <ol>
        ${UNLOCK_STEPS.map((one, at) => {
          const done = at < now;
          return html`<li
            class=${done ? 'done' : at === now ? 'now' : ''}
            aria-current=${at === now ? 'step' : nothing}
          >
            ${done ? icon(checkIcon) : html`<span class="dot"></span>`} <span>${words[one]}</span>
          </li>`;
        })}
      </ol>`;
  }

  private choose(event: Event): void {
    this.file = (event.target as HTMLInputElement).files?.[0] ?? null;
    this.lacks = null;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const passphrase = this.passphrase?.value ?? '';
    this.lacks = this.file === null ? 'file' : passphrase.trim() === '' ? 'passphrase' : null;
    if (this.file === null || this.lacks !== null) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#${this.lacks}`)?.focus();
      return;
    }
    const file = new Uint8Array(await this.file.slice(0, MAX_KEY_FILE_BYTES + 1).arrayBuffer());
    const receiver = (this.address?.value ?? '').trim().replace(/\/+$/, '');
    this.dispatchEvent(new InboxRequest({ type: 'unlock', file, passphrase, receiver }));
  }
}
