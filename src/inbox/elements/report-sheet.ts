import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { parts } from './inbox.styles.ts';
import { contactOf, groupsOf, onlyByCode, type Line } from '../report-groups.ts';
import type { Report } from '../../core/report.ts';

/** @summary One report: danger first, how to reach the reporter safely, what the law asks, then every answer. */
@localized()
export class InboxReport extends LitElement {
  static override styles = [
    parts,
    css`
      :host {
        display: grid;
        gap: 16px;
      }
      .groups {
        display: grid;
        gap: 24px;
      }
      .group > h3 {
        margin-bottom: 8px;
        padding-bottom: 8px;
        border-bottom: 1px solid var(--_line);
      }
      dl {
        display: grid;
        gap: 8px;
      }
      dl > div {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      dt {
        color: var(--_muted);
        font-size: 16px;
      }
      .left-empty {
        color: var(--_muted);
      }
      .contact .key {
        font-size: 22px;
        font-weight: 700;
        line-height: 1.3;
      }
      @container (min-width: 600px) {
        .group dl > div {
          grid-template-columns: 220px minmax(0, 1fr);
          gap: 16px;
        }
        .group dt {
          padding-top: 1px;
        }
      }
    `,
  ];

  @property({ attribute: false }) report!: Report;

  protected override render(): TemplateResult {
    const { report } = this;
    return html`
      ${
        report.now === 'ya'
          ? html`<div class="notice danger">
              <h3>${msg('Sedang terjadi saat laporan ditulis')}</h3>
              <p>${msg('Bila perlu polisi segera, telepon 110.')}</p>
            </div>`
          : nothing
      }
      ${this.renderContact()} ${report.kinds.includes('seksual') ? this.renderDuty() : nothing}
      <div class="sheet groups">
        ${groupsOf(report).map(
          ({ heading, lines }) =>
            html`<section class="group">
              <h3>${heading}</h3>
              <dl>${lines.map((line) => this.renderLine(line))}</dl>
            </section>`,
        )}
      </div>
    `;
  }

  private renderContact(): TemplateResult {
    const [way, ...rest] = contactOf(this.report);
    return html`<section class="notice contact">
      <h3>${msg('Cara aman menghubungi')}</h3>
      <p class="key">${way?.text}</p>
      <p>
        ${
          onlyByCode(this.report)
            ? msg('Hubungi pelapor di halaman ini saja, jangan lewat telepon atau pesan lain.')
            : msg('Pakai cara ini saja, dan hanya pada waktu aman.')
        }
      </p>
      <dl>${rest.map((line) => this.renderLine(line))}</dl>
    </section>`;
  }

  private renderDuty(): TemplateResult {
    return html`<section class="notice warn">
      <h3>${msg('Kekerasan seksual: lapor ke polisi dalam 3 × 24 jam')}</h3>
      <p>${msg('UPTD PPA wajib meneruskan laporan ini. Dasar: UU 12/2022 (TPKS) Pasal 41.')}</p>
      <p>${msg('Perkara ini tidak boleh diselesaikan di luar pengadilan, kecuali pelakunya anak (Pasal 23).')}</p>
    </section>`;
  }

  private renderLine({ term, text, own }: Line): TemplateResult {
    const value = text ?? msg('Tidak diisi');
    return html`<div>
      <dt>${term}</dt>
      <dd class="${own ? 'own-words' : ''} ${text === null ? 'left-empty' : ''}">${value}</dd>
    </div>`;
  }
}
