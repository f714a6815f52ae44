import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Withdrawal } from '../api.ts';
import { parts } from './inbox.styles.ts';
import { pageLang } from '../page-lang.ts';
import { checkProblem } from '../problems.ts';
import { InboxRequest } from '../requests.ts';
import type { Holding } from '../state.ts';
import { dayInWords } from '../words.ts';

/** @summary Somebody with the code asked to take this report back: what happens, and how an officer keeps it. */
@localized()
export class InboxWithdrawal extends LitElement {
  static override styles = [
    parts,
    css`
      .button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) withdrawal!: Withdrawal;
  @property({ attribute: false }) holding: Holding | null = null;

  protected override render(): TemplateResult {
    const { held, day, until } = this.withdrawal;
    const failed = this.holding?.face === 'failed' ? this.holding.code : null;
    return html`<section class="notice warn">
      <h3>${msg('Ada permintaan menarik laporan ini')}</h3>
      <p>
        ${msg(str`Diminta pada ${dayInWords(day, pageLang())}. Mungkin bukan pelapor: siapa pun yang punya kode bisa memintanya.`)}
      </p>
      <p>
        ${
          held
            ? msg('Laporan ini ditahan petugas. Selama ditahan, laporan tidak terhapus sendiri.')
            : msg(
                str`Laporan terhapus setelah ${dayInWords(until, pageLang())}, kecuali ditahan. Permintaan bisa dibatalkan dengan kode.`,
              )
        }
      </p>
      ${failed === null ? nothing : html`<p class="error" role="alert">${checkProblem(failed)}</p>`}
      <button class="button" ?disabled=${this.holding?.face === 'asking'} @click=${this.toggle}>
        ${held ? msg('Lepaskan laporan ini') : msg('Tahan laporan ini')}
      </button>
    </section>`;
  }

  private toggle(): void {
    const { box, held } = this.withdrawal;
    this.dispatchEvent(new InboxRequest({ type: 'hold', box, held: !held }));
  }
}
