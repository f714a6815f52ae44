/** What is on screen while an addition is on its way. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { troubleWords } from '../office-words.ts';
import type { AdditionState } from './send-addition.ts';

export interface SendingActions {
  onRetry(): void;
  onBack(): void;
}

export function additionSending(state: AdditionState, { onRetry, onBack }: SendingActions): TemplateResult {
  if (state.name === 'refused' || state.name === 'failed') return stopped(state.error, onRetry, onBack);
  const waiting = state.name === 'waiting';
  const share = state.name === 'uploading' ? Math.round(state.share * 100) : undefined;
  const title = waiting ? msg('Menunggu kantor. Jangan tutup halaman.') : msg('Mengirim tambahan…');
  return html`<section class="step">
    <h2>${title}</h2>
    <p class="lead">
      ${
        state.name === 'waiting'
          ? troubleWords(state.error).title
          : share === undefined
            ? msg('Jangan tutup halaman ini.')
            : msg(str`Terkirim: ${share} persen. Jangan tutup halaman ini.`)
      }
    </p>
    <progress class="bar" aria-label=${title} max="100" value=${share ?? nothing}></progress>
    ${
      waiting
        ? html`<div class="notice">
            <p>${msg('Tambahan Anda dikirim lagi dengan sendirinya.')}</p>
            <p>${msg('Laporan yang sudah terkirim tidak hilang.')}</p>
          </div>`
        : nothing
    }
  </section>`;
}

function stopped(error: unknown, onRetry: () => void, onBack: () => void): TemplateResult {
  const off = (error as { code?: unknown } | undefined)?.code === 'packs-off';
  return html`<section class="step">
    <h2>${msg('Tambahan belum terkirim.')}</h2>
    <div class="notice warn">
      <h3>${off ? msg('Kantor ini sekarang hanya menerima tulisan.') : troubleWords(error).title}</h3>
      <p>${msg('Laporan yang sudah terkirim tidak hilang.')}</p>
    </div>
    <div class="actions">
      <button class="button ${off ? 'primary' : ''}" type="button" @click=${onBack}>${msg('Kembali')}</button>
      ${
        // Asked again, such an office answers the same.
        off
          ? nothing
          : html`<button class="button primary" type="button" @click=${onRetry}>${msg('Coba kirim lagi')}</button>`
      }
    </div>
  </section>`;
}

export function additionSent(day: string, onEnd: () => void): TemplateResult {
  return html`<section class="step">
    <h2>${msg('Tambahan Anda sudah sampai.')}</h2>
    <p class="lead">${msg(str`Tersimpan dalam keadaan terkunci pada ${day}.`)}</p>
    <p>${msg('Jawaban petugas tetap dibaca dengan kode yang sama.')}</p>
    <div class="actions">
      <button class="button primary" type="button" @click=${onEnd}>${msg('Kembali')}</button>
    </div>
  </section>`;
}
