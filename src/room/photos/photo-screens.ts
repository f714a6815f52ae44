/** Choosing photos, and looking at each before it may go. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { MAX_PHOTOS } from '../../core/attachment-pack.ts';
import { choices, type Words } from '../report/fields.ts';
import type { PictureError } from './picture.ts';
import type { Editing, Photo } from './room-photos.ts';

/** "Could this picture point back to you?" */
const POINTS_BACK = ['ya', 'tidak', 'tidak-tahu'] as const;
export type PointsBack = (typeof POINTS_BACK)[number];

const answerWords = (answer: PointsBack): Words => ({
  label: { ya: msg('Ya, bisa'), tidak: msg('Tidak'), 'tidak-tahu': msg('Tidak tahu') }[answer],
});

const troubleWith = (code: PictureError['code']): string =>
  code === 'altered'
    ? msg('Browser ini mengacak gambar demi privasi. Pakai browser lain untuk foto.')
    : msg('Browser ini tidak bisa membuka berkas itu, misalnya foto HEIC. Pilih JPEG, atau tangkapan layar fotonya.');

export interface ListScreen {
  photos: readonly Photo[];
  busy: boolean;
  trouble: PictureError['code'] | undefined;
  /** Where the one who did it works, if it must be asked. */
  question: unknown;
  /** It could be read by nobody. */
  nobody: boolean;
  onPick(event: Event): void;
  onRemove(photo: Photo): void;
  onSend(): void;
  onCancel(): void;
}

export function listScreen(screen: ListScreen): TemplateResult {
  const { photos, busy, trouble, question, nobody, onRemove, onSend, onCancel } = screen;
  return html`<section class="step">
    <h2>${msg('Tambah foto')}</h2>
    <p class="lead">${msg(str`Paling banyak ${MAX_PHOTOS} foto. Kuota yang dipakai paling banyak kira-kira 5 MB.`)}</p>
    <ul class="points">
      <li>${msg('Foto dibersihkan di HP ini: tempat, waktu, dan jenis HP dihapus.')}</li>
      <li>${msg('Yang terlihat di dalam foto tetap ada. Anda bisa mengaburkannya.')}</li>
      <li>${msg('Foto aslinya tetap ada di galeri HP Anda.')}</li>
    </ul>
    ${
      photos.length === 0
        ? nothing
        : html`<ul class="photos">
            ${photos.map((photo, at) => photoRow(photo, at + 1, () => onRemove(photo)))}
          </ul>`
    }
    ${trouble ? html`<p class="error" role="alert">${troubleWith(trouble)}</p>` : nothing}
    ${photos.length < MAX_PHOTOS ? picker(screen) : html`<p class="hint">${msg('Sudah tiga foto.')}</p>`} ${question}
    <div class="actions">
      <button class="button" type="button" @click=${onCancel}>${msg('Batal')}</button>
      ${
        photos.length === 0 || nobody
          ? nothing
          : html`<button class="button primary" type="button" ?disabled=${busy} @click=${onSend}>
              ${msg('Kirim foto')}
            </button>`
      }
    </div>
  </section>`;
}

const photoRow = ({ thumb, bytes }: Photo, number: number, onRemove: () => void): TemplateResult =>
  html`<li class="card photo">
    ${thumb}
    <span>
      <strong>${msg(str`Foto ${number}`)}</strong><br />
      <span class="hint">${Math.ceil(bytes.length / 1000)} kB</span>
    </span>
    <button class="button quiet" type="button" aria-label=${msg(str`Buang foto ${number}`)} @click=${onRemove}>
      ${msg('Buang')}
    </button>
  </li>`;

const picker = ({ photos, busy, onPick }: ListScreen): TemplateResult =>
  html`<label class="button pick ${photos.length === 0 ? 'primary' : ''}">
    ${busy ? msg('Membuka foto…') : photos.length === 0 ? msg('Pilih foto') : msg('Pilih foto lain')}
    <input type="file" accept="image/*" ?disabled=${busy} @change=${onPick} />
  </label>`;

export interface EditScreen {
  editing: Editing;
  busy: boolean;
  /** It was gone on without an answer. */
  missing: boolean;
  onAnswer(answer: PointsBack): void;
  onAgain(): void;
  onDrop(): void;
  onKeep(): void;
}

export function editScreen({ editing, busy, missing, onAnswer, onAgain, onDrop, onKeep }: EditScreen): TemplateResult {
  const { answer, blur } = editing;
  return html`<section class="step">
    <h2>${msg('Kaburkan yang perlu')}</h2>
    <p class="lead">${msg('Usap wajah, nama, nomor, atau benda yang dikenal orang.')}</p>
    ${blur.element}
    <p class="hint">${msg('Bagian yang kabur diganti kotak warna sebelum foto dikirim.')}</p>
    <div class="actions">
      <button class="button quiet" type="button" ?disabled=${busy} @click=${onAgain}>${msg('Ulangi dari awal')}</button>
      <button class="button quiet" type="button" ?disabled=${busy} @click=${onDrop}>${msg('Buang foto ini')}</button>
    </div>
    ${choices({
      id: 'q3',
      label: msg('Bisakah foto ini menunjuk kepada Anda?'),
      hint: msg('Misalnya rumah, pakaian, luka, atau pesan yang hanya Anda punya.'),
      error: missing && msg('Pilih salah satu jawaban.'),
      options: POINTS_BACK,
      words: answerWords,
      chosen: [answer],
      onChoose: onAnswer,
    })}
    ${
      answer === undefined || answer === 'tidak'
        ? nothing
        : html`<div class="notice" role="status">
            <p>${msg('Kaburkan bagian itu, atau buang fotonya. Memakainya juga boleh: Anda yang memilih.')}</p>
          </div>`
    }
    <div class="actions">
      <button class="button primary" type="button" ?disabled=${busy} @click=${onKeep}>${msg('Pakai foto ini')}</button>
    </div>
  </section>`;
}
