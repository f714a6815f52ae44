/** "Check my page": a text goes in, findings come out. The text stays in its field: nothing of it is drawn or sent. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { gradeWord, sentence, topicWord } from './check-words.ts';
import { text } from './fields.ts';
import type { Finding, Grade } from './findings.ts';

export interface CheckState {
  /** Null before anything was checked. */
  readonly findings: readonly Finding[] | null;
  readonly address: string;
  readonly header: string;
}

export interface CheckUse {
  set(more: Partial<CheckState>): void;
  check(source: string): void;
}

const GRADES: readonly Grade[] = ['bad', 'mend', 'good'];
const SIGNS: { readonly [grade in Grade]: string } = { bad: '✕', mend: '!', good: '✓' };

export function checkView({ findings, address, header }: CheckState, use: CheckUse): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    use.check((event.currentTarget as HTMLElement).querySelector('textarea')?.value ?? '');
  };
  return html`<form @submit=${submit} autocomplete="off">
      <label class="field">
        <span>${msg('Sumber halaman Anda')}</span>
        <textarea class="source" rows="8" spellcheck="false" autocomplete="off" autocapitalize="none"></textarea>
        <small
          >${msg('Buka halaman Anda, tekan Ctrl+U, salin semua, lalu tempel. Teks ini tidak dikirim dan tidak disimpan.')}</small
        >
      </label>
      <div class="row">
        ${text(
          msg('Alamat halaman (boleh kosong)'),
          msg('Agar http dan CSP bisa dinilai.'),
          address,
          (address) => use.set({ address }),
          {
            address: true,
          },
        )}
        ${text(
          msg('Aturan CSP dari server (boleh kosong)'),
          msg('Isi header Content-Security-Policy.'),
          header,
          (header) => use.set({ header }),
        )}
      </div>
      <p class="actions"><button class="button primary">${msg('Periksa halaman')}</button></p>
    </form>
    <div class="findings" role="status">${findings ? result(findings) : nothing}</div>`;
}

function result(findings: readonly Finding[]): TemplateResult {
  const count = (grade: Grade): number => findings.filter((one) => one.grade === grade).length;
  const [bad, mend, good] = [count('bad'), count('mend'), count('good')];
  return html`<p class="sum">${msg(str`${bad} harus diperbaiki, ${mend} sebaiknya diperbaiki, ${good} baik.`)}</p>
    ${GRADES.map((grade) => {
      const mine = findings.filter((one) => one.grade === grade);
      return mine.length === 0
        ? nothing
        : html`<h3>${gradeWord(grade)}</h3>
            <ul>
              ${mine.map(
                (one) =>
                  html`<li class=${grade} data-reason=${one.reason}>
                    <span class="sign" aria-hidden="true">${SIGNS[grade]}</span>
                    <span><b>${topicWord(one.topic)}.</b> ${sentence(one)}</span>
                  </li>`,
              )}
            </ul>`;
    })}`;
}
