import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { entriesOf, type CaseFile, type Entry } from '../case-file.ts';
import { parts } from './inbox.styles.ts';
import { pageLang } from '../page-lang.ts';
import { rejectedReason, unreadableReason } from '../problems.ts';
import { InboxRequest } from '../requests.ts';
import type { OpenState } from '../state.ts';
import { dayInWords, word } from '../words.ts';
import { replyOf, type Message } from '../../core/message.ts';
import { icon, saveIcon } from '../../elements/shared/icons.ts';

/** @summary What was written after the report, and plainly what is missing, damaged or refused. */
@localized()
export class InboxLetters extends LitElement {
  static override styles = [
    parts,
    css`
      :host,
      ol {
        display: grid;
        gap: 12px;
        list-style: none;
      }
      .letter {
        display: grid;
        gap: 8px;
        max-width: 640px;
      }
      .o {
        margin-inline-start: 32px;
        justify-self: end;
        width: calc(100% - 32px);
        background: var(--_accent-soft);
      }
      .r {
        width: calc(100% - 32px);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 0 16px;
      }
      .step {
        padding-top: 8px;
        border-top: 1px solid var(--_line);
      }
      .save {
        justify-self: start;
        min-height: 48px;
        margin: 0 -12px -12px;
        font-size: 16px;
      }
      .letter .save,
      .notice .button.save {
        border-color: transparent;
        background: transparent;
        color: var(--_ink);
      }
    `,
  ];

  @property({ attribute: false }) file!: CaseFile;
  @property({ attribute: false }) packs: OpenState['packs'] = new Map();

  protected override render(): TemplateResult {
    const entries = entriesOf(this.file);
    return html`
      ${
        entries.length > 0
          ? html`<ol>
              ${entries.map((entry) => this.renderEntry(entry))}
            </ol>`
          : nothing
      }
      ${this.file.reading?.thread.rejected.map(
        ({ mid, why }) =>
          html`<div class="notice alert">
            <h4>${msg('Satu pesan tidak dipercaya')}</h4>
            <p>${rejectedReason(why)}</p>
            ${this.renderSave(mid)}
          </div>`,
      )}
    `;
  }

  private renderEntry(entry: Entry): TemplateResult {
    if ('letter' in entry)
      return html`<li class="letter sheet ${entry.letter.dir}">${this.renderLetter(entry.letter)}</li>`;
    if ('shut' in entry) {
      const { opened, day, mid } = entry.shut;
      return html`<li class="notice warn">
        <h4>${msg(str`Pesan dari ${dayInWords(day, pageLang())} tidak dapat dibaca`)}</h4>
        <p>${unreadableReason(opened)}</p>
        ${this.renderSave(mid)}
      </li>`;
    }
    const { dir, seq } = entry.missing;
    return html`<li class="notice warn">
      <h4>
        ${dir === 'r' ? msg(str`Pesan pelapor nomor ${seq} tidak ada`) : msg(str`Balasan kantor nomor ${seq} tidak ada`)}
      </h4>
      <p>${msg('Pesan ini pernah dikirim, tetapi penerima tidak memberikannya.')}</p>
    </li>`;
  }

  private renderLetter(letter: Message): TemplateResult {
    const reply = replyOf(letter);
    return html`
      <div class="head">
        <h4>${letter.dir === 'o' ? msg('Kantor') : msg('Pelapor')}</h4>
        <span class="small">${dayInWords(letter.day, pageLang())}</span>
      </div>
      ${reply?.text ? html`<p class="own-words">${reply.text}</p>` : nothing}
      ${
        letter.pack
          ? html`<ramah-inbox-attachments
              .mid=${letter.mid}
              .pack=${this.packs.get(letter.mid)}
            ></ramah-inbox-attachments>`
          : nothing
      }
      ${reply?.status ? html`<p><span class="badge">${word('statuses', reply.status)}</span></p>` : nothing}
      ${reply?.next_step ? this.renderStep(reply.next_step, reply.next_day) : nothing} ${this.renderSave(letter.mid)}
    `;
  }

  private renderStep(step: string, day: string | undefined): TemplateResult {
    const date = day === undefined ? '' : ` (${dayInWords(day, pageLang())})`;
    return html`<p class="step">
      <strong>${msg('Langkah berikutnya:')}</strong> <span class="own-words">${step}</span>${date}
    </p>`;
  }

  private renderSave(mid: string): TemplateResult {
    return html`<button
      class="button quiet save"
      @click=${() => this.dispatchEvent(new InboxRequest({ type: 'save', mid }))}
    >
      ${icon(saveIcon)} ${msg('Simpan berkas tersegel')}
    </button>`;
  }
}
