import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { awaitsReply, isUrgent, statusOf, unreadIn, type CaseFile } from '../case-file.ts';
import { parts } from './inbox.styles.ts';
import { pageLang } from '../page-lang.ts';
import { whatOf, whereOf, whoOf } from '../report-groups.ts';
import { InboxRequest } from '../requests.ts';
import { dayInWords, word } from '../words.ts';
import { icon, warnIcon } from '../../elements/shared/icons.ts';

/** @summary All reports of the office that this officer can open: danger now first, then the newest. */
@localized()
export class InboxList extends LitElement {
  static override styles = [
    parts,
    css`
      section + section {
        margin-top: 24px;
      }
      h2 {
        display: flex;
        align-items: center;
        gap: 8px;
        padding: 0 4px 12px;
        font-size: 18px;
      }
      .now h2 {
        color: var(--_danger);
      }
      ul {
        display: grid;
        gap: 8px;
        list-style: none;
      }
      button {
        display: grid;
        gap: 2px;
        width: 100%;
        min-height: 48px;
        padding: 12px 16px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_raised);
        color: var(--_ink);
        font: inherit;
        line-height: 1.4;
        text-align: start;
        cursor: pointer;
      }
      button:hover {
        border-color: var(--_accent);
      }
      button[aria-current='true'] {
        border-color: var(--_accent);
        background: var(--_accent-soft);
        box-shadow: inset 0 0 0 1px var(--_accent);
      }
      .now button {
        border-color: var(--_danger);
        border-inline-start-width: 6px;
      }
      .what {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 8px;
        font-weight: 700;
      }
      .new {
        flex: none;
        padding: 0 8px;
        border-radius: 999px;
        background: var(--_accent);
        color: var(--_on-accent);
        font-size: 15px;
      }
      .marks {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        margin-top: 4px;
        color: var(--_muted);
        font-size: 16px;
      }
      .waits {
        color: var(--_ink);
        font-weight: 700;
      }
      .empty {
        padding: 48px 16px;
        text-align: center;
      }
      .empty h2 {
        justify-content: center;
        font-size: 22px;
      }
    `,
  ];

  @property({ attribute: false }) files: readonly CaseFile[] = [];
  @property({ attribute: false }) seen: ReadonlySet<string> = new Set();
  @property({ attribute: false }) chosen: string | null = null;

  /** Puts the focus where the officer left the list. */
  focusOn(box: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-box="${box}"]`)?.focus();
  }

  protected override render(): TemplateResult {
    if (this.files.length === 0) {
      return html`<div class="empty sheet">
        <h2>${msg('Belum ada laporan')}</h2>
        <p class="hint">${msg('Halaman ini mencari pesan baru setiap tiga menit.')}</p>
      </div>`;
    }
    const urgent = this.files.filter(isUrgent);
    const others = this.files.filter((file) => file.reading !== null && !isUrgent(file));
    const shut = this.files.filter((file) => file.reading === null);
    return html`
      ${this.renderSection('now', html`${icon(warnIcon)} ${msg('Sedang terjadi')}`, urgent)}
      ${this.renderSection('', msg('Laporan terbaru'), others)}
      ${this.renderSection('', msg('Tidak dapat dibuka'), shut)}
    `;
  }

  private renderSection(kind: string, heading: unknown, files: CaseFile[]): TemplateResult | typeof nothing {
    if (files.length === 0) return nothing;
    return html`<section class=${kind}>
      <h2>${heading}</h2>
      <ul>
        ${files.map((file) => html`<li>${this.renderFile(file)}</li>`)}
      </ul>
    </section>`;
  }

  private renderFile(file: CaseFile): TemplateResult {
    return html`<button
      data-box=${file.box}
      aria-current=${file.box === this.chosen ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new InboxRequest({ type: 'choose', box: file.box }))}
    >
      ${this.renderSummary(file)}
    </button>`;
  }

  private renderSummary({ reading, unreadable, day, kept, withdrawal }: CaseFile): TemplateResult {
    const date = dayInWords(day, pageLang());
    if (reading === null) {
      return html`<span class="what"
          >${unreadable === 'damaged' ? msg('Pesan rusak') : msg('Bukan laporan yang sah')}</span
        >
        <span class="marks">${date}</span>`;
    }
    const count = unreadIn({ reading, unreadable, day, kept, box: '' }, this.seen);
    const status = statusOf(reading);
    const where = whereOf(reading.report);
    return html`
      <span class="what">
        <span>${whatOf(reading.report)}</span>
        ${count > 0 ? html`<span class="new">${msg(str`${count} baru`)}</span>` : nothing}
      </span>
      <span>${whoOf(reading.report)}${where ? html`<br />${where}` : nothing}</span>
      <span class="marks">
        <span>${date}</span>
        ${awaitsReply(reading) ? html`<span class="waits">${msg('Belum dijawab')}</span>` : nothing}
        ${status ? html`<span>${word('statuses', status)}</span>` : nothing}
        ${withdrawal ? html`<span class="waits">${msg('Diminta ditarik')}</span>` : nothing}
      </span>
    `;
  }
}
