/** Who reads, when, and what the law obliges them to do, in plain words. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Roster } from '../../core/roster.ts';
import { readingTimes } from '../office-words.ts';
import { emergencyLinks } from '../shell.ts';
import type { Face } from './face.ts';
import type { Readers } from './readers.ts';

export function readersList({ officers, recovery }: Readers): TemplateResult {
  return html`<ul class="plain">
    ${officers.map(({ unit, count }) => html`<li>${msg(str`${count} petugas ${unit}`)}</li>`)}
    ${recovery ? html`<li>${msg('Satu kunci cadangan kantor, yang juga bisa membukanya')}</li>` : nothing}
  </ul>`;
}

/** The reading times are those of the office; of another unit that reads instead, none are known. */
export function readsWhen(roster: Roster, { withoutOffice }: Readers, lang: string): string {
  return withoutOffice ? msg('Belum diketahui kapan mereka membacanya.') : readingTimes(roster.reads, lang);
}

export const leftOutWords = ({ leftOut }: Readers): string =>
  msg(str`Tidak bisa membuka laporan ini: ${leftOut.join(', ')}.`);

/** Perpres 55/2024 Pasal 5(2): two of eleven duties. */
export const officeDuty = (): string =>
  msg('UPTD PPA wajib menerima laporan dan memberi tahu hak korban (Perpres 55/2024 Pasal 5).');

/** UU 12/2022 (TPKS) Pasal 41. */
export const policeDuty = (): string =>
  msg('Untuk kekerasan seksual, UPTD PPA wajib memberi tahu polisi. Batasnya 3 × 24 jam (UU TPKS Pasal 41).');

/** For whoever is in danger now. The numbers stand here: what follows below may be the secret code. */
export const callFirst = ({ numbers }: Face): TemplateResult =>
  html`<div class="notice danger">
    <h3>${msg('Ada bahaya sekarang?')}</h3>
    <p>${msg('Laporan ini tidak dibaca saat ini juga.')} ${msg('Telepon dulu:')}</p>
    ${emergencyLinks(numbers)}
  </div>`;
