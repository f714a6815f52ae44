/** What is on screen from the warning to a voice that may be sent. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { MAX_VOICE_BYTES, MAX_VOICE_SECONDS } from '../../core/bare-voice.ts';
import type { VoiceTrouble } from './recorder.ts';

/** "1:05" */
export const clock = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

export interface WarningScreen {
  busy: boolean;
  onGoOn(): void;
  onCancel(): void;
}

/** Stands before every way to the microphone. */
export const warningScreen = ({ busy, onGoOn, onCancel }: WarningScreen): TemplateResult =>
  html`<section class="step">
    <h2>${msg('Suara Anda bisa dikenali')}</h2>
    <p class="lead">${msg('Orang yang kenal Anda bisa tahu siapa yang berbicara.')}</p>
    <ul class="points">
      <li>${msg('Petugas akan mendengarnya. Takut dikenali? Tulis saja.')}</li>
      <li>${msg('Orang di dekat Anda bisa ikut mendengar.')}</li>
      <li>${msg('Suara di sekitar Anda ikut terekam.')}</li>
      <li>${msg('Browser akan menanyakan izin mikrofon, dan bisa mengingatnya.')}</li>
    </ul>
    <div class="notice">
      <p>
        ${msg(str`Paling lama ${MAX_VOICE_SECONDS / 60} menit.`)}
        ${msg(str`Kuota yang dipakai paling banyak kira-kira ${MAX_VOICE_BYTES / 1_000_000} MB.`)}
      </p>
      <p>${msg('Rekaman hanya ada di halaman ini sampai Anda mengirimnya.')}</p>
    </div>
    ${busy ? html`<p role="status">${msg('Pilih “Izinkan” pada pertanyaan browser.')}</p>` : nothing}
    <div class="actions">
      <button class="button" type="button" @click=${onCancel}>${msg('Tidak jadi')}</button>
      <button class="button primary" type="button" ?disabled=${busy} @click=${onGoOn}>
        ${msg('Mengerti, mulai merekam')}
      </button>
    </div>
  </section>`;

export interface RecordingScreen {
  elapsed: number;
  longest: number;
  onStop(): void;
  onDrop(): void;
}

export const recordingScreen = ({ elapsed, longest, onStop, onDrop }: RecordingScreen): TemplateResult =>
  html`<section class="step">
    <h2>${msg('Sedang merekam')}</h2>
    <p class="clock" role="timer">
      ${clock(elapsed)}<span>${msg(str`dari ${clock(longest)}, lalu berhenti sendiri`)}</span>
    </p>
    <progress class="bar" aria-label=${msg('Lama rekaman')} max=${longest} value=${elapsed}></progress>
    <div class="actions">
      <button class="button" type="button" @click=${onDrop}>${msg('Batal')}</button>
      <button class="button primary" type="button" @click=${onStop}>${msg('Berhenti')}</button>
    </div>
  </section>`;

export interface ListenScreen {
  length: number;
  bytes: number;
  playing: boolean;
  /** Who reads it, if that must be asked. */
  question: unknown;
  /** It could be heard by nobody. */
  nobody: boolean;
  onPlay(): void;
  onAgain(): void;
  onDrop(): void;
  onSend(): void;
}

export const listenScreen = (screen: ListenScreen): TemplateResult => {
  const { length, bytes, playing, question, nobody, onPlay, onAgain, onDrop, onSend } = screen;
  return html`<section class="step">
    <h2>${msg('Dengarkan dulu')}</h2>
    <p class="lead">${msg('Rekaman ini belum terkirim.')}</p>
    <div class="card voice">
      <p class="clock">${clock(length)}<span>${Math.ceil(bytes / 1000)} kB</span></p>
      <button class="button" type="button" @click=${onPlay}>
        ${playing ? msg('Berhenti memutar') : msg('Dengarkan')}
      </button>
      <p class="hint">
        ${msg('Suara ini akan terdengar orang di dekat Anda.')} ${msg('Lebih aman pakai penyuara telinga.')}
      </p>
    </div>
    <div class="actions">
      <button class="button quiet" type="button" @click=${onAgain}>${msg('Rekam ulang')}</button>
      <button class="button quiet" type="button" @click=${onDrop}>${msg('Hapus rekaman')}</button>
    </div>
    ${question}
    ${
      nobody
        ? nothing
        : html`<div class="actions">
            <button class="button primary" type="button" @click=${onSend}>${msg('Kirim suara')}</button>
          </div>`
    }
  </section>`;
};

function troubleWith(code: VoiceTrouble): { title: string; text: string; retry: boolean } {
  switch (code) {
    case 'unable':
      return {
        title: msg('Browser ini belum bisa merekam di sini.'),
        text: msg('Perbarui browser Anda, atau pakai browser lain.'),
        retry: false,
      };
    case 'forbidden':
      return {
        title: msg('Halaman ini tidak boleh memakai mikrofon.'),
        text: msg('Ini aturan situsnya. Anda tidak bisa mengubahnya.'),
        retry: false,
      };
    case 'refused':
      return {
        title: msg('Mikrofon tidak diizinkan.'),
        text: msg('Izinkan mikrofon di pengaturan situs pada browser, lalu coba lagi.'),
        retry: true,
      };
    case 'none':
      return {
        title: msg('Tidak ada mikrofon.'),
        text: msg('Pasang mikrofon, atau pakai alat lain.'),
        retry: true,
      };
    case 'busy':
      return {
        title: msg('Mikrofon sedang dipakai.'),
        text: msg('Tutup telepon atau aplikasi lain, lalu coba lagi.'),
        retry: true,
      };
    case 'silent':
      return {
        title: msg('Tidak ada suara yang terekam.'),
        text: msg('Tidak ada yang terkirim. Coba lagi.'),
        retry: true,
      };
  }
}

export function troubleScreen(code: VoiceTrouble, onRetry: () => void, onCancel: () => void): TemplateResult {
  const { title, text, retry } = troubleWith(code);
  return html`<section class="step">
    <h2>${title}</h2>
    <p class="lead">${text}</p>
    <p>${msg('Anda tetap bisa menulis, atau menelepon nomor di bawah ini.')}</p>
    <div class="actions">
      <button class="button ${retry ? '' : 'primary'}" type="button" @click=${onCancel}>${msg('Kembali')}</button>
      ${
        retry
          ? html`<button class="button primary" type="button" @click=${onRetry}>${msg('Coba lagi')}</button>`
          : nothing
      }
    </div>
  </section>`;
}

/**
 * In a frame no microphone is asked for: the browser would give it to the site around the frame (docs/decisions/0016).
 *
 * @param page the office's own page for the follow-up
 * @param code as it stands on the last screen of a report, if that is where this was opened
 */
export const elsewhereScreen = (page: string, code: string | undefined, onCancel: () => void): TemplateResult =>
  html`<section class="step">
    <h2>${msg('Rekam di halaman kantor')}</h2>
    <p class="lead">${msg('Di sini mikrofon tidak dipakai, karena situs ini bisa ikut mendengar.')}</p>
    <ol class="points">
      <li>
        ${msg('Catat kode Anda. Kode hilang dari layar ini.')}
        ${code ? html`<strong>${code.replace(/(\d{4})(?=\d)/g, '$1 ')}</strong>` : nothing}
      </li>
      <li>${msg('Buka halaman kantor, lalu masukkan kode itu.')}</li>
      <li>${msg('Pilih “Tambah suara”.')}</li>
    </ol>
    <div class="actions">
      <button class="button" type="button" @click=${onCancel}>${msg('Kembali')}</button>
      <a class="button primary" href=${page} rel="noreferrer">${msg('Buka halaman kantor')}</a>
    </div>
  </section>`;
