import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { keptWords, troubleWords } from '../../office-words.ts';
import { backButton, type Face } from '../face.ts';

export function sendingScreen(face: Face, onRetry: () => void): TemplateResult {
  const { sending } = face.state;
  switch (sending.name) {
    case 'waiting':
      return waiting(troubleWords(sending.error).title);
    case 'refused':
    case 'failed':
      return refused(face, sending.error, onRetry);
    case 'sending':
      return underway(msg('Mengirim laporan…'));
    default:
      return underway(msg('Menyiapkan laporan…'));
  }
}

function underway(title: string): TemplateResult {
  return html`<section class="step">
    <h2>${title}</h2>
    <p class="lead">${msg('Jangan tutup halaman ini.')}</p>
    <progress class="bar" aria-label=${title}></progress>
  </section>`;
}

function waiting(why: string): TemplateResult {
  return html`<section class="step">
    <h2>${msg('Menunggu kantor. Jangan tutup halaman.')}</h2>
    <p class="lead">${why}</p>
    <progress class="bar" aria-label=${msg('Menunggu kantor. Jangan tutup halaman.')}></progress>
    <div class="notice">
      <p>${msg('Laporan Anda dikirim lagi dengan sendirinya.')}</p>
      <p>${msg('Jika halaman ini ditutup, laporan hilang.')}</p>
    </div>
  </section>`;
}

function refused(face: Face, error: unknown, onRetry: () => void): TemplateResult {
  return html`<section class="step">
    <h2>${msg('Laporan belum terkirim.')}</h2>
    <div class="notice warn">
      <h3>${troubleWords(error).title}</h3>
      <p>${keptWords()} ${msg('Telepon nomor di bawah ini.')}</p>
    </div>
    <div class="actions">
      ${backButton(face)}
      <button class="button primary" type="button" @click=${onRetry}>${msg('Coba kirim lagi')}</button>
    </div>
  </section>`;
}
