/** Taking a report back: what it does and what it cannot do, said before; and how it stands afterwards. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Withdrawn } from '../../delivery/follow-up.ts';
import { troubleWords } from '../office-words.ts';
import { sayDay } from '../shell.ts';

export interface WithdrawalActions {
  /** The receiver has not answered yet. */
  asking: boolean;
  /** What the last attempt met. */
  error: unknown;
  onWithdraw(): void;
  onBack(): void;
}

/** UU 12/2022 (TPKS) Pasal 41: UPTD PPA tells the police. */
export function askToWithdraw({ asking, error, onWithdraw, onBack }: WithdrawalActions): TemplateResult {
  return html`<section class="step">
    <h2>${msg('Tarik laporan ini?')}</h2>
    <p class="lead">${msg('Laporan dihapus setelah 7 hari, kecuali petugas menahannya.')}</p>
    <ul class="points">
      <li>${msg('Selama 7 hari itu, Anda bisa membatalkannya dengan kode ini.')}</li>
      <li>${msg('Petugas melihat permintaan ini. Mereka tidak tahu siapa yang meminta.')}</li>
      <li>${msg('Yang sudah dibaca atau diteruskan tidak bisa ditarik lagi.')}</li>
      <li>${msg('Untuk kekerasan seksual, polisi mungkin sudah diberi tahu (UU TPKS Pasal 41).')}</li>
    </ul>
    ${failed(error)}
    <div class="actions">
      <button class="button" type="button" ?disabled=${asking} @click=${onWithdraw}>${msg('Ya, tarik laporan')}</button>
      <button class="button primary" type="button" @click=${onBack}>${msg('Jangan tarik')}</button>
    </div>
  </section>`;
}

const failed = (error: unknown): TemplateResult | typeof nothing =>
  error === undefined
    ? nothing
    : html`<div class="notice warn" role="alert">
        <h3>${troubleWords(error).title}</h3>
        <p>${msg('Belum ada yang berubah. Coba lagi.')}</p>
      </div>`;

/** Above the answers while a report is being taken back. */
export function withdrawnNotice(
  { day, until, held }: Withdrawn,
  lang: string,
  { asking, error, onUndo }: Pick<WithdrawalActions, 'asking' | 'error'> & { onUndo(): void },
): TemplateResult {
  return html`<div class="notice withdrawn">
      <h3>${msg('Laporan ini diminta ditarik')}</h3>
      <p>
        ${
          held
            ? msg(str`Diminta pada ${sayDay(day, lang)}. Petugas menahannya, jadi laporan belum dihapus.`)
            : msg(str`Diminta pada ${sayDay(day, lang)}. Dihapus setelah ${sayDay(until, lang)}.`)
        }
      </p>
      <div class="actions">
        <button class="button" type="button" ?disabled=${asking} @click=${onUndo}>${msg('Batalkan penarikan')}</button>
      </div>
    </div>
    ${failed(error)}`;
}
