/** Where the one who did it works: asked in the report, and again before anything is added to it. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { WORKS_AT, type WorksAt } from '../../../core/report.ts';
import type { Roster } from '../../../core/roster.ts';
import { choices } from '../fields.ts';
import { leftOutWords, readersList } from '../readers-words.ts';
import { readersOf } from '../readers.ts';
import { worksAtAfter } from '../report-state.ts';
import { worksAtWords } from '../report-words.ts';

/**
 * @param unit the one that the report goes to
 * @param asked whether it may be left out, and what stands beside it
 */
export const worksAtChoices = (
  unit: string,
  chosen: readonly WorksAt[],
  onAnswer: (worksAt: WorksAt[]) => void,
  asked: { optional?: boolean; hint?: string; error?: string | false },
): TemplateResult =>
  choices({
    ...asked,
    id: 'q2',
    label: msg('Apakah pelaku bekerja di salah satu tempat ini?'),
    many: true,
    options: WORKS_AT,
    words: (option) => worksAtWords(option, unit),
    chosen,
    onChoose: (option, on) => onAnswer(worksAtAfter(chosen, option, on)),
  });

/** Whoever works with the accused gets no key: the office itself, a school, the police. */
export function officeLeftOut(roster: Roster, worksAt: readonly WorksAt[]): TemplateResult | typeof nothing {
  const readers = readersOf(roster, { works_at: [...worksAt] });
  if (readers.leftOut.length === 0 || readers.keys.length === 0) return nothing;
  return html`<div class="notice">
    <h3>${leftOutWords(readers)}</h3>
    <p>${msg('Yang bisa membukanya:')}</p>
    ${readersList(readers)}
  </div>`;
}
