import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Roster } from '../../core/roster.ts';
import type { Standing } from '../../core/thread.ts';
import type { Withdrawn } from '../../delivery/follow-up.ts';
import { readingTimes } from '../office-words.ts';
import { sayDay, type InnerPart } from '../shell.ts';
import { statusWords } from './follow-up-words.ts';
import type { Answer, Answers } from './read-answers.ts';
import { withdrawnNotice } from './withdrawal.ts';

/** What asking for news has brought: nothing yet, or so many answers that are not on screen. */
export type NewsState = { name: 'unasked' } | { name: 'asking' } | { name: 'known'; news: number };

export interface AnswersView {
  roster: Roster;
  answers: Answers;
  withdrawn: Withdrawn | null;
  news: NewsState;
  /** The undoing of a withdrawal is under way, or what it met. */
  asking: boolean;
  error: unknown;
  /** The script of photos or voice could not be had. */
  partFailed: boolean;
  lang: string;
  /** Asks whether there is news. */
  onCheck(): void;
  /** Reads what is new. */
  onRefresh(): void;
  onAdd(): void;
  onAddPart(part: InnerPart): void;
  onWithdraw(): void;
  onUndo(): void;
  onDone(): void;
}

/** The office's answers, the newest first; or when to expect one. Never the report. */
export function answersView(view: AnswersView): TemplateResult {
  const { roster, answers, withdrawn, lang, onDone } = view;
  const list = [...answers.answers].reverse();
  return html`<section class="step">
    ${list.length === 0 ? noneYet(roster, answers, lang) : html`<h2>${msg(str`Jawaban ${roster.name}`)}</h2>`}
    ${withdrawn ? withdrawnNotice(withdrawn, lang, view) : nothing}
    ${answers.standing ? standingCard(answers.standing, lang) : nothing} ${doubts(answers)}
    ${list.map((answer) => answerCard(answer, lang))}
    ${list.length > 0 ? html`<p class="hint">${msg('Jawaban ini tidak disimpan di HP Anda.')}</p>` : nothing}
    ${news(view)} ${withdrawn ? nothing : more(view)}
    <div class="actions">
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

/** What a receiver has held back or slipped in. */
function doubts({ missing, hidden, unproven }: Answers): TemplateResult {
  const warn = (text: string) => html`<p class="notice warn">${text}</p>`;
  return html`${missing > 0 ? warn(msg(str`Ada ${missing} jawaban yang tidak sampai. Coba lagi nanti atau telepon.`)) : nothing}
  ${hidden > 0 ? warn(msg(str`Ada ${hidden} tambahan Anda yang hilang dari server. Petugas sudah membacanya.`)) : nothing}
  ${unproven > 0 ? warn(msg('Ada pesan yang bukan buatan kantor atau rusak. Pesan itu tidak ditampilkan.')) : nothing}`;
}

/** Where the case stands, and what comes next on which day. */
function standingCard({ status, day, nextStep, nextDay }: Standing, lang: string): TemplateResult {
  return html`<div class="card standing">
    <p class="meta">${msg(str`Keadaan laporan, menurut kantor pada ${sayDay(day, lang)}`)}</p>
    <h3>${statusWords(status)}</h3>
    ${
      nextStep || nextDay
        ? html`<dl>
            ${row(msg('Langkah berikutnya'), nextStep)} ${row(msg('Tanggal'), nextDay && sayDay(nextDay, lang))}
          </dl>`
        : nothing
    }
  </div>`;
}

const row = (label: string, words: string | undefined): TemplateResult | typeof nothing =>
  words
    ? html`<div>
        <dt>${label}</dt>
        <dd>${words}</dd>
      </div>`
    : nothing;

function answerCard({ day, reply }: Answer, lang: string): TemplateResult {
  const { text, status, next_step: next, next_day: nextDay } = reply;
  return html`<article class="card answer">
    <p class="meta">${sayDay(day, lang)}</p>
    ${status ? html`<h3>${statusWords(status)}</h3>` : nothing}
    <p class="text">${text}</p>
    ${
      next || nextDay
        ? html`<dl>
            ${row(msg('Langkah berikutnya'), next)} ${row(msg('Tanggal'), nextDay && sayDay(nextDay, lang))}
          </dl>`
        : nothing
    }
  </article>`;
}

function news({ news, onCheck, onRefresh }: AnswersView): TemplateResult {
  const count = news.name === 'known' ? news.news : 0;
  return html`<div class="news">
    <p role="status">
      ${
        news.name === 'asking'
          ? msg('Memeriksa…')
          : news.name === 'unasked'
            ? nothing
            : count > 0
              ? msg(str`Ada ${count} jawaban baru.`)
              : msg('Belum ada yang baru.')
      }
    </p>
    ${
      count > 0
        ? html`<button class="button primary" type="button" @click=${onRefresh}>${msg('Buka yang baru')}</button>`
        : html`<button class="button" type="button" ?disabled=${news.name === 'asking'} @click=${onCheck}>
            ${msg('Periksa lagi')}
          </button>`
    }
  </div>`;
}

function more({ partFailed, onAdd, onAddPart, onWithdraw }: AnswersView): TemplateResult {
  return html`<div class="card more">
    <h3>${msg('Ada yang ingin ditambah atau diubah?')}</h3>
    <div class="actions">
      <button class="button" type="button" @click=${onAdd}>${msg('Tambah cerita')}</button>
      <button class="button" type="button" @click=${() => onAddPart('photos')}>${msg('Tambah foto')}</button>
      <button class="button" type="button" @click=${() => onAddPart('voice')}>${msg('Tambah suara')}</button>
      <button class="button quiet" type="button" @click=${onWithdraw}>${msg('Tarik laporan')}</button>
    </div>
    ${partFailed ? html`<p class="error" role="alert">${msg('Periksa internet Anda.')}</p>` : nothing}
  </div>`;
}
