import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Roster } from '../../../core/roster.ts';
import { icon, checkIcon } from '../../../elements/shared/icons.ts';
import { sayDay, type InnerPart } from '../../shell.ts';
import type { Face } from '../face.ts';
import { callFirst, policeDuty, readsWhen } from '../readers-words.ts';
import { readersOf } from '../readers.ts';
import { codeGroups } from './code.ts';
import { offline } from './offline.ts';

/**
 * It lies on the receiver's disk: what happens next, and how to come back.
 *
 * @param inner photos or a voice to add; true where they could not be had
 */
export function sentScreen(
  face: Face,
  roster: Roster,
  inner: HTMLElement | boolean,
  onAdd: (part: InnerPart) => void,
  onDone: () => void,
): TemplateResult {
  if (inner instanceof HTMLElement) return html`${inner}`;
  const { draft, code, sending } = face.state;
  const day = sending.name === 'sent' ? sending.day : undefined;
  const { lang } = face.config;
  return html`<section class="step">
    <div class="arrived">
      ${icon(checkIcon)}
      <h2>${msg('Laporan Anda sudah sampai.')}</h2>
    </div>
    ${day ? html`<p class="lead">${msg(str`Tersimpan dalam keadaan terkunci pada ${sayDay(day, lang)}.`)}</p>` : nothing}
    <div class="card">
      <h3>${msg('Apa yang terjadi berikutnya')}</h3>
      <p>${readsWhen(roster, readersOf(roster, draft), lang)}</p>
      ${draft.kinds?.includes('seksual') ? html`<p>${policeDuty()}</p>` : nothing}
    </div>
    ${callFirst(face)}
    ${
      code.name === 'made'
        ? html`<div class="card">
            <h3>${msg('Cara membaca jawabannya')}</h3>
            <p>${msg('Buka situs ini lagi. Pilih “Baca jawaban kantor”, lalu masukkan kode ini:')}</p>
            ${codeGroups(code.code)}
            <p class="hint">${msg('Kode ini hilang dari layar setelah halaman ditutup.')}</p>
          </div>`
        : nothing
    }
    ${inner ? offline() : nothing}
    <div class="actions">
      <button class="button" type="button" @click=${() => onAdd('photos')}>${msg('Tambah foto')}</button>
      <button class="button" type="button" @click=${() => onAdd('voice')}>${msg('Tambah suara')}</button>
      <button class="button primary" type="button" @click=${onDone}>${msg('Selesai, tutup halaman ini')}</button>
    </div>
  </section>`;
}
