import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { statusOf, type CaseFile } from '../case-file.ts';
import { parts } from './inbox.styles.ts';
import { pageLang } from '../page-lang.ts';
import { whatOf, whoOf } from '../report-groups.ts';
import { InboxRequest } from '../requests.ts';
import type { Holding, OpenState, ReplyState } from '../state.ts';
import { dayInWords, word } from '../words.ts';
import { icon, saveIcon } from '../../elements/shared/icons.ts';

/** @summary One report opened: the sheet, the letters after it, and the reply. */
@localized()
export class InboxReading extends LitElement {
  static override styles = [
    parts,
    css`
      :host {
        container-type: inline-size;
      }
      article {
        display: grid;
        gap: 24px;
        max-width: 800px;
      }
      header {
        display: grid;
        gap: 4px;
      }
      .save {
        justify-self: start;
        margin: -12px 0 0 -12px;
      }
      section {
        display: grid;
        gap: 16px;
      }
    `,
  ];

  @property({ attribute: false }) file!: CaseFile;
  @property({ attribute: false }) reply: ReplyState = { face: 'closed' };
  @property({ type: Number }) readers = 0;
  @property({ attribute: false }) packs: OpenState['packs'] = new Map();
  @property({ attribute: false }) holding: Holding | null = null;

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('file');
    if (changed.has('file') && before?.box !== this.file.box) this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): TemplateResult {
    const { reading, box, withdrawal } = this.file;
    return html`<article>
      ${this.renderHeader()}
      ${
        withdrawal
          ? html`<ramah-inbox-withdrawal
              .withdrawal=${withdrawal}
              .holding=${this.holding?.box === box ? this.holding : null}
            ></ramah-inbox-withdrawal>`
          : nothing
      }
      ${reading ? html`<ramah-inbox-report .report=${reading.report}></ramah-inbox-report>` : nothing}
      ${reading ? this.renderSave() : nothing}
      <section>
        ${reading === null ? html`<h3>${msg('Yang tersimpan')}</h3>` : nothing}
        ${reading && this.file.kept.length > 1 ? html`<h3>${msg('Pesan setelah laporan')}</h3>` : nothing}
        <ramah-inbox-letters .file=${this.file} .packs=${this.packs}></ramah-inbox-letters>
      </section>
      ${
        reading
          ? html`<section>
              <h3>${msg('Balasan')}</h3>
              <ramah-inbox-reply .state=${this.reply} .box=${box} .readers=${this.readers}></ramah-inbox-reply>
            </section>`
          : nothing
      }
    </article>`;
  }

  private renderHeader(): TemplateResult {
    const { reading, day } = this.file;
    const status = reading && statusOf(reading);
    return html`<header>
      <p class="hint">${msg(str`Masuk ${dayInWords(day, pageLang())}`)}</p>
      <h2 tabindex="-1">${reading ? whatOf(reading.report) : msg('Pesan ini tidak dapat dibuka')}</h2>
      ${reading ? html`<p>${whoOf(reading.report)}</p>` : nothing}
      ${status ? html`<p><span class="badge">${word('statuses', status)}</span></p>` : nothing}
    </header>`;
  }

  private renderSave(): TemplateResult {
    return html`<button class="button quiet save" @click=${this.save}>
      ${icon(saveIcon)} ${msg('Simpan laporan tersegel (.age)')}
    </button>`;
  }

  private save(): void {
    const mid = this.file.reading?.thread.messages[0]?.mid ?? '';
    this.dispatchEvent(new InboxRequest({ type: 'save', mid }));
  }
}
