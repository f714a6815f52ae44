import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { parts } from './inbox.styles.ts';
import { pageLang } from '../page-lang.ts';
import { draftProblem, sendProblem } from '../problems.ts';
import type { ReplyDraft, ReplyProblem } from '../reply.ts';
import { InboxRequest, type Request } from '../requests.ts';
import type { ReplyState } from '../state.ts';
import { dayInWords, word } from '../words.ts';
import { STATUSES } from '../../core/message.ts';
import { MAX_TEXT } from '../../core/report.ts';
import { checkIcon, icon, sendIcon } from '../../elements/shared/icons.ts';

/** @summary Writing a reply, looking it over, sending it. What was written stays until it is sent or the desk locks. */
@localized()
export class InboxReply extends LitElement {
  static override styles = [
    parts,
    css`
      :host,
      form,
      .review {
        display: grid;
        gap: 20px;
      }
      .pair {
        display: grid;
        gap: 20px;
      }
      .count {
        justify-self: end;
      }
      .begin {
        justify-content: start;
      }
      @media (min-width: 481px) {
        .actions .quiet {
          margin-inline-end: auto;
        }
      }
      .read {
        display: grid;
        gap: 12px;
        border-inline-start: 6px solid var(--_accent);
      }
      @container (min-width: 600px) {
        .pair {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
    `,
  ];

  @property({ attribute: false }) state: ReplyState = { face: 'closed' };
  @property() box = '';
  /** How many officers can read the reply beside the reporter. */
  @property({ type: Number }) readers = 0;

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (before === undefined || before.face === this.state.face || changed.has('box')) return;
    this.renderRoot.querySelector<HTMLElement>('[data-start]')?.focus();
  }

  protected override render(): TemplateResult {
    const { state } = this;
    switch (state.face) {
      case 'closed':
        return html`<div class="actions begin">
          <button class="button primary" data-start @click=${() => this.ask({ type: 'write', box: this.box })}>
            ${msg('Tulis balasan')}
          </button>
        </div>`;
      case 'writing':
        return this.renderForm(state.draft, state.problems);
      case 'review':
        return this.renderReview(state.draft, state.echoes);
      case 'sending':
        return html`<p class="notice" role="status" tabindex="-1" data-start>
          ${msg('Balasan disegel dan dikirim. Tunggu sebentar.')}
        </p>`;
      case 'failed':
        return this.renderFailed(state.draft, state.code);
      case 'sent':
        return html`<div class="notice" role="status" tabindex="-1" data-start>
            <h3>${icon(checkIcon)} ${msg('Balasan sudah tersimpan di penerima')}</h3>
            <p>${msg('Pelapor dapat membacanya dengan kodenya.')}</p>
          </div>
          <div class="actions">
            <button class="button" @click=${() => this.ask({ type: 'write', box: this.box })}>
              ${msg('Tulis balasan lagi')}
            </button>
          </div>`;
    }
  }

  private renderForm(draft: ReplyDraft, problems: readonly ReplyProblem[]): TemplateResult {
    const has = (...ones: ReplyProblem[]) => problems.filter((problem) => ones.includes(problem));
    const textProblems = has('empty', 'too-long');
    const dayProblems = has('day-without-step', 'day-past');
    return html`<form novalidate @submit=${this.review}>
      <div class="notice" id="care">
        <h4>${msg('Orang lain mungkin membaca balasan ini')}</h4>
        <ul>
          <li>${msg('Jangan ulangi isi laporan.')}</li>
          <li>${msg('Jangan sebut nama orang atau tempat.')}</li>
          <li>${msg('Jangan sebut kunjungan di luar waktu aman.')}</li>
        </ul>
      </div>
      <div class="field">
        <label for="text">${msg('Balasan untuk pelapor')}</label>
        <textarea
          id="text"
          data-start
          maxlength=${MAX_TEXT}
          autocomplete="off"
          autocorrect="off"
          spellcheck="false"
          aria-describedby="care text-error"
          aria-invalid=${textProblems.length > 0 ? 'true' : 'false'}
          .value=${live(draft.text)}
          @input=${(event: Event) => this.change({ text: valueOf(event) })}
        ></textarea>
        ${this.renderProblems('text-error', textProblems)}
        <span class="hint count">${msg(str`${draft.text.length} dari ${MAX_TEXT} huruf`)}</span>
      </div>
      <div class="field">
        <label for="status">${msg('Status laporan')}</label>
        <select
          id="status"
          .value=${live(draft.status)}
          @change=${(event: Event) => this.change({ status: valueOf(event) as ReplyDraft['status'] })}
        >
          <option value="" ?selected=${draft.status === ''}>${msg('Tidak diubah')}</option>
          ${STATUSES.map(
            (status) =>
              html`<option value=${status} ?selected=${draft.status === status}>${word('statuses', status)}</option>`,
          )}
        </select>
      </div>
      <div class="pair">
        <div class="field">
          <label for="step">${msg('Langkah berikutnya (boleh kosong)')}</label>
          <textarea
            id="step"
            class="short"
            rows="2"
            maxlength=${MAX_TEXT}
            autocomplete="off"
            autocorrect="off"
            spellcheck="false"
            .value=${live(draft.nextStep)}
            @input=${(event: Event) => this.change({ nextStep: valueOf(event).replace(/\s*\n\s*/g, ' ') })}
          ></textarea>
        </div>
        <div class="field">
          <label for="day">${msg('Tanggalnya')}</label>
          <input
            id="day"
            type="date"
            autocomplete="off"
            aria-describedby="day-error"
            aria-invalid=${dayProblems.length > 0 ? 'true' : 'false'}
            .value=${live(draft.nextDay)}
            @change=${(event: Event) => this.change({ nextDay: valueOf(event) })}
          />
          ${
            // The field shows the day as the browser does: 11/27/2026 in an English one.
            draft.nextDay ? html`<span class="hint">${dayInWords(draft.nextDay, pageLang())}</span>` : nothing
          }
          ${this.renderProblems('day-error', dayProblems)}
        </div>
      </div>
      <div class="actions">
        <button type="button" class="button quiet" @click=${() => this.ask({ type: 'discard', box: this.box })}>
          ${msg('Buang tulisan')}
        </button>
        <button class="button primary">${msg('Baca ulang dulu')}</button>
      </div>
    </form>`;
  }

  private renderProblems(id: string, problems: readonly ReplyProblem[]): TemplateResult {
    return html`<div id=${id} role="alert">
      ${problems.map((one) => html`<p class="error">${draftProblem(one)}</p>`)}
    </div>`;
  }

  private renderReview(draft: ReplyDraft, echoes: readonly string[]): TemplateResult {
    return html`<div class="review">
      <h3 tabindex="-1" data-start>${msg('Ini yang akan dibaca pelapor')}</h3>
      ${this.renderDraft(draft)}
      ${
        echoes.length === 0
          ? nothing
          : html`<div class="notice alert" role="alert">
              <h4>${msg('Balasan ini mengulang kata dari laporan')}</h4>
              <ul>
                ${echoes.map((echo) => html`<li>${echo}</li>`)}
              </ul>
              <p>${msg('Orang yang memegang kode pelapor bisa membacanya. Sebaiknya hapus.')}</p>
            </div>`
      }
      <p class="hint">
        ${msg(str`Disegel untuk pelapor dan ${this.readers} pemegang kunci kantor. Yang terkirim tidak dapat ditarik.`)}
      </p>
      <div class="actions">
        <button class="button" @click=${() => this.ask({ type: 'edit', box: this.box })}>${msg('Ubah')}</button>
        <button class="button primary" @click=${() => this.ask({ type: 'send', box: this.box })}>
          ${icon(sendIcon)} ${msg('Kirim balasan')}
        </button>
      </div>
    </div>`;
  }

  private renderFailed(draft: ReplyDraft, code: string): TemplateResult {
    return html`<div class="review">
      <div class="notice alert" role="alert" tabindex="-1" data-start>
        <h3>${msg('Balasan belum terkirim')}</h3>
        <p>${sendProblem(code)}</p>
        <p>${msg('Tulisan Anda masih ada di sini.')}</p>
      </div>
      ${this.renderDraft(draft)}
      <div class="actions">
        <button class="button" @click=${() => this.ask({ type: 'edit', box: this.box })}>${msg('Ubah')}</button>
        <button class="button primary" @click=${() => this.ask({ type: 'send', box: this.box })}>
          ${msg('Coba kirim lagi')}
        </button>
      </div>
    </div>`;
  }

  private renderDraft(draft: ReplyDraft): TemplateResult {
    const day = draft.nextDay === '' ? '' : ` (${dayInWords(draft.nextDay, pageLang())})`;
    return html`<div class="sheet read">
      <p class="own-words">${draft.text}</p>
      ${draft.status === '' ? nothing : html`<p><span class="badge">${word('statuses', draft.status)}</span></p>`}
      ${
        draft.nextStep === ''
          ? nothing
          : html`<p><strong>${msg('Langkah berikutnya:')}</strong> ${draft.nextStep}${day}</p>`
      }
    </div>`;
  }

  private change(change: Partial<ReplyDraft>): void {
    this.ask({ type: 'draft', box: this.box, change });
  }

  private review(event: Event): void {
    event.preventDefault();
    this.ask({ type: 'review', box: this.box });
  }

  private ask(request: Request): void {
    this.dispatchEvent(new InboxRequest(request));
  }
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
