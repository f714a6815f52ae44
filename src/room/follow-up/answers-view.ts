import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Roster } from '../../core/roster.ts';
import { readingTimes } from '../office-words.ts';
import { sayDay } from '../shell.ts';
import { statusWords } from './follow-up-words.ts';
import type { Answer, Answers } from './read-answers.ts';

export interface AnswersView {
  roster: Roster;
  answers: Answers;
  lang: string;
  onRefresh(): void;
  onDone(): void;
}

/** The office's answers, the newest first; or when to expect one. Never the report. */
export function answersView({ roster, answers, lang, onRefresh, onDone }: AnswersView): TemplateResult {
  const list = [...answers.answers].reverse();
  return html`<section class="step">
    ${list.length === 0 ? noneYet(roster, answers, lang) : html`<h2>${msg(str`Jawaban ${roster.name}`)}</h2>`}
    ${
      answers.missing > 0
        ? html`<p class="notice warn">
            ${msg(str`Ada ${answers.missing} jawaban yang tidak sampai. Coba lagi nanti atau telepon.`)}
          </p>`
        : nothing
    }
    ${
      answers.unproven > 0
        ? html`<p class="notice warn">
            ${msg('Ada pesan yang bukan buatan kantor atau rusak. Pesan itu tidak ditampilkan.')}
          </p>`
        : nothing
    }
    ${list.map((answer) => answerCard(answer, lang))}
    ${list.length > 0 ? html`<p class="hint">${msg('Jawaban ini tidak disimpan di HP Anda.')}</p>` : nothing}
    <div class="actions">
      <button class="button" type="button" @click=${onRefresh}>${msg('Periksa lagi')}</button>
      <button class="button primary" type="button" @click=${onDone}>${msg('Tutup dan bersihkan')}</button>
    </div>
  </section>`;
}

function noneYet(roster: Roster, { arrived }: Answers, lang: string): TemplateResult {
  return html`<h2>${msg('Belum ada jawaban')}</h2>
    ${arrived ? html`<p class="lead">${msg(str`Laporan Anda sampai pada ${sayDay(arrived, lang)}.`)}</p>` : nothing}
    <p>${readingTimes(roster.reads, lang)}</p>
    <p>${msg('Butuh bantuan lebih cepat? Telepon nomor di bawah ini.')}</p>`;
}

function answerCard({ day, reply }: Answer, lang: string): TemplateResult {
  const { text, status, next_step: next, next_day: nextDay } = reply;
  return html`<article class="card answer">
    <p class="meta">${sayDay(day, lang)}</p>
    ${status ? html`<h3>${statusWords(status)}</h3>` : nothing}
    <p class="text">${text}</p>
    ${
      next || nextDay
        ? html`<dl>
            ${
              next
                ? html`<div>
                    <dt>${msg('Langkah berikutnya')}</dt>
                    <dd>${next}</dd>
                  </div>`
                : nothing
            }
            ${
              nextDay
                ? html`<div>
                    <dt>${msg('Tanggal')}</dt>
                    <dd>${sayDay(nextDay, lang)}</dd>
                  </div>`
                : nothing
            }
          </dl>`
        : nothing
    }
  </article>`;
}
