import { html, nothing, type TemplateResult } from 'lit';
import { keptWords } from '../../office-words.ts';
import { msg, str } from '@lit/localize';
import { formatCode } from '../../../core/receipt.ts';
import { backButton, type Face } from '../face.ts';
import { NOTE_FILE } from '../../note/note-file.ts';
import type { RoomNote } from '../../note/room-note.ts';
import { offline } from './offline.ts';
import type { CodeState } from '../report-state.ts';

/** A file; or paper, only where the page around may print. */
export type NoteAs = keyof Pick<RoomNote, 'save' | 'print'>;

/** The four digits live in their field until the button is pressed. */
export interface CodeActions {
  onMake(): void;
  onCopy(code: string): void;
  /** The clipboard: `none` where the browser has none, `refused` where a frame may not use it. */
  copied: 'none' | 'no' | 'yes' | 'refused';
  onNote(how: NoteAs, code: string): void;
  /** What makes notes could not be had. */
  noteFailed: boolean;
  onSend(): void;
}

export function codeScreen(face: Face, actions: CodeActions): TemplateResult {
  const { code } = face.state;
  if (code.name === 'made') return keepCode(face, code, actions);
  if (code.name === 'failed') return failed(face, actions);
  return html`<section class="step">
    <h2>${msg('Membuat kode rahasia…')}</h2>
    <p class="lead">${msg('HP Anda sedang membuatnya. Tunggu beberapa detik.')}</p>
    <progress class="bar" aria-label=${msg('Membuat kode rahasia…')}></progress>
    <div class="actions">${backButton(face)}</div>
  </section>`;
}

function failed(face: Face, { onMake }: CodeActions): TemplateResult {
  return html`<section class="step">
    <h2>${msg('Kode rahasia gagal dibuat.')}</h2>
    <p class="lead">${keptWords()} ${msg('Telepon nomor di bawah ini.')}</p>
    <div class="actions">
      ${backButton(face)}
      <button class="button primary" type="button" @click=${onMake}>${msg('Coba lagi')}</button>
    </div>
  </section>`;
}

function keepCode(face: Face, { code }: Extract<CodeState, { name: 'made' }>, actions: CodeActions): TemplateResult {
  const { slipped } = face.state;
  return html`<section class="step">
    <h2>${msg('Catat kode rahasia Anda')}</h2>
    <p class="lead">${msg('Dengan kode ini Anda membaca jawaban petugas.')}</p>
    ${codeGroups(code)}
    <ul>
      <li>${msg('Tulis di kertas. Bentuknya seperti token listrik.')}</li>
      <li>${msg('Siapa pun yang punya kode ini bisa membaca jawabannya.')}</li>
      <li>${msg('Kode ini tidak membuka isi laporan Anda.')}</li>
      <li>${msg('Kode yang hilang tidak bisa dibuat lagi.')}</li>
    </ul>
    ${copyOffer(code, actions)} ${noteOffer(face, code, actions)}
    <div class="field" ?data-lacking=${slipped}>
      <label for="q1">${msg('Ketik empat angka terakhir kode itu')}</label>
      ${
        slipped
          ? html`<p class="error" id="q1-error" role="alert">
              ${msg('Belum cocok. Lihat lagi empat angka terakhir di atas.')}
            </p>`
          : nothing
      }
      <input
        id="q1"
        class="digits"
        name="q1"
        type="text"
        inputmode="numeric"
        maxlength="4"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck="false"
        writingsuggestions="false"
        aria-describedby=${slipped ? 'q1-error' : nothing}
        aria-invalid=${slipped ? 'true' : nothing}
        @keydown=${({ key }: KeyboardEvent) => key === 'Enter' && actions.onSend()}
      />
    </div>
    <div class="actions">
      ${backButton(face)}
      <button class="button primary" type="button" @click=${actions.onSend}>${msg('Kirim laporan rahasia')}</button>
    </div>
  </section>`;
}

function copyOffer(code: string, { copied, onCopy }: CodeActions): TemplateResult | typeof nothing {
  if (copied === 'none') return nothing;
  if (copied === 'refused')
    return html`<p class="hint" role="status">${msg('Browser ini tidak mengizinkan salin.')}</p>`;
  return html`<div class="copy">
    <p class="hint" id="copy-hint">${msg('Salinan bisa tertinggal di papan klip HP. Kertas lebih aman.')}</p>
    <button class="button" type="button" aria-describedby="copy-hint" @click=${() => onCopy(code)}>
      ${copied === 'yes' ? msg('Kode sudah disalin') : msg('Salin kode')}
    </button>
  </div>`;
}

/** What looks like an electricity token, and what it leaves behind. */
function noteOffer({ config }: Face, code: string, { onNote, noteFailed }: CodeActions): TemplateResult {
  const button = (label: string, how: NoteAs): TemplateResult =>
    html`<button class="button" type="button" aria-describedby="note-hint" @click=${() => onNote(how, code)}>
      ${label}
    </button>`;
  return html`<div class="copy">
    <p class="hint" id="note-hint">
      ${msg(str`Catatan mirip token listrik. Berkas ${NOTE_FILE} tertinggal di folder Unduhan HP ini.`)}
    </p>
    ${button(msg('Simpan catatan'), 'save')} ${config.rung === 3 ? button(msg('Cetak catatan'), 'print') : nothing}
    ${noteFailed ? offline() : nothing}
  </div>`;
}

/** Five groups of four: the shape of a prepaid electricity token. */
export function codeGroups(code: string): TemplateResult {
  return html`<p class="code" translate="no">
    ${formatCode(code)
      .split(' ')
      .map((digits) => html`<span>${digits} </span>`)}
  </p>`;
}
