/** The conflict question once more: the phone keeps nothing, so an addition does not know what the report answered. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { WorksAt } from '../../core/report.ts';
import type { Roster } from '../../core/roster.ts';
import { readersList } from '../report/readers-words.ts';
import type { FallbackNumber } from '../../elements/shared/numbers.ts';
import { numbersFor, readersOf } from '../report/readers.ts';
import { worksAtChoices } from '../report/screens/works-at.ts';

export interface WhoReads {
  roster: Roster;
  worksAt: readonly WorksAt[];
  /** It was gone on without an answer. */
  missing: boolean;
  numbers: readonly FallbackNumber[];
  /** @param numbers those that may be offered after this answer */
  onAnswer(worksAt: WorksAt[], numbers: readonly FallbackNumber[]): void;
}

export const nobodyReads = (roster: Roster, worksAt: readonly WorksAt[]): boolean =>
  readersOf(roster, { works_at: [...worksAt] }).keys.length === 0;

/** The question, and who can open an addition after this answer. */
export function whoReads({ roster, worksAt, missing, numbers, onAnswer }: WhoReads): TemplateResult {
  const nobody = nobodyReads(roster, worksAt);
  const answer = (works_at: WorksAt[]): void => onAnswer(works_at, numbersFor(numbers, { works_at }, roster));
  return html`${worksAtChoices(roster.unit, worksAt, answer, {
    hint: msg('Ditanyakan lagi, karena HP ini tidak menyimpan apa pun.'),
    error: missing && msg('Pilih salah satu jawaban.'),
  })}
  ${
    worksAt.length === 0
      ? nothing
      : nobody
        ? html`<div class="notice warn" role="alert">
            <h3>${msg('Tambahan ini tidak bisa dikirim ke kantor itu.')}</h3>
            <p>${msg('Semua pembacanya bekerja di kantor yang sama dengan pelaku.')}</p>
            <p>${msg('Telepon nomor di bawah ini.')}</p>
          </div>`
        : html`<div class="notice">
            <h3>${msg('Yang bisa membuka tambahan ini')}</h3>
            ${readersList(readersOf(roster, { works_at: [...worksAt] }))}
          </div>`
  }`;
}
