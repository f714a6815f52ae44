/** The follow-up until a code has opened something: asking for it, waiting, and what may go wrong. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { troubleWords } from '../office-words.ts';
import type { Slip } from './code-field.ts';
import { slipWords } from './follow-up-words.ts';

export function codeScreen(
  slip: Slip | undefined,
  { onType, onSubmit }: { onType(): void; onSubmit(event: Event): void },
): TemplateResult {
  return html`<form class="step" autocomplete="off" @submit=${onSubmit}>
    <h2>${msg('Masukkan kode Anda')}</h2>
    <p class="lead">${msg('Kode itu Anda catat saat melapor: lima kelompok, empat angka.')}</p>
    <div class="field">
      <label for="digits">${msg('Kode 20 angka')}</label>
      <input
        id="digits"
        class="digits"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck="false"
        aria-invalid=${slip ? 'true' : 'false'}
        aria-describedby="slip hint"
        @input=${onType}
      />
      <p id="slip" class="error" role="alert">${slip ? slipWords(slip) : nothing}</p>
      <p id="hint" class="hint">${msg('Siapa pun yang punya kode ini bisa membaca jawabannya.')}</p>
    </div>
    <div class="actions">
      <button class="button primary" type="submit">${msg('Buka jawaban')}</button>
    </div>
  </form>`;
}

export const workingScreen = (): TemplateResult =>
  html`<section class="step">
    <h2>${msg('Menyiapkan…')}</h2>
    <p class="lead">${msg('Kode Anda sedang dibuka di HP ini. Tunggu sebentar.')}</p>
    <progress class="bar" aria-label=${msg('Menyiapkan…')}></progress>
  </section>`;

export const unknownScreen = (onAgain: () => void): TemplateResult =>
  html`<section class="step">
    <h2>${msg('Kode ini tidak ditemukan.')}</h2>
    <p class="lead">
      ${msg('Periksa lagi angkanya. Jika sudah benar, laporan itu tidak ada di kantor ini. Mungkin belum terkirim.')}
    </p>
    <div class="actions">
      <button class="button primary" type="button" @click=${onAgain}>${msg('Masukkan kode lagi')}</button>
    </div>
  </section>`;

export function troubleScreen(error: unknown, onRetry: () => void, onClose: () => void): TemplateResult {
  const { title, text, retry } = troubleWords(error);
  return html`<section class="step">
    <h2>${title}</h2>
    <p class="lead">${text}</p>
    <div class="actions">
      <button class="button" type="button" @click=${onClose}>${msg('Tutup')}</button>
      ${
        retry
          ? html`<button class="button primary" type="button" @click=${onRetry}>${msg('Coba lagi')}</button>`
          : nothing
      }
    </div>
  </section>`;
}
