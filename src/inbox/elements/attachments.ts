import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parts } from './inbox.styles.ts';
import { attachmentProblem } from '../problems.ts';
import { InboxRequest } from '../requests.ts';
import type { PackState } from '../state.ts';
import type { Attachment } from '../../core/attachment-pack.ts';

/** @summary Photos and voice of one message: asked for, blurred at first, and shown one by one. */
@localized()
export class InboxAttachments extends LitElement {
  static override styles = [
    parts,
    css`
      :host,
      ul {
        display: grid;
        gap: 12px;
        list-style: none;
      }
      .button {
        justify-self: start;
      }
      .frame {
        overflow: hidden;
        margin-bottom: 8px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_accent-soft);
      }
      img {
        display: block;
        width: 100%;
        max-height: 70vh;
        object-fit: contain;
      }
      img.blurred {
        filter: blur(40px) grayscale(1);
      }
      audio {
        display: block;
        width: 100%;
      }
    `,
  ];

  @property() mid = '';
  @property({ attribute: false }) pack: PackState | undefined;
  /** Places of the photos that the officer has asked to see. */
  @state() private shown: ReadonlySet<number> = new Set();

  #urls: string[] = [];
  #made: readonly Attachment[] | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('mid')) this.shown = new Set();
    const attachments = this.pack?.face === 'open' ? this.pack.attachments : undefined;
    if (attachments === this.#made) return;
    this.#forget();
    this.#made = attachments;
    this.#urls = (attachments ?? []).map(({ type, bytes }) =>
      URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type })),
    );
  }

  #forget(): void {
    this.#urls.forEach((url) => URL.revokeObjectURL(url));
    this.#urls = [];
    this.#made = undefined;
    this.shown = new Set();
  }

  protected override render(): TemplateResult {
    const { pack } = this;
    if (pack?.face === 'open') {
      return html`<ul>
        ${pack.attachments.map((one, at) => this.renderOne(one, at))}
      </ul>`;
    }
    const opening = pack?.face === 'opening';
    return html`<div class="notice warn">
      <h4>${msg('Ada foto atau suara')}</h4>
      <p>${msg('Isinya bisa berat untuk dilihat atau didengar. Buka saat Anda siap dan tidak ada orang lain.')}</p>
      ${pack?.face === 'failed' ? html`<p class="error" role="alert">${attachmentProblem(pack.code)}</p>` : nothing}
      <p role="status">${opening ? msg(str`Mengambil: ${Math.round(pack.share * 100)} persen`) : nothing}</p>
      <button class="button" ?disabled=${opening} @click=${this.open}>
        ${pack?.face === 'failed' ? msg('Coba buka lagi') : msg('Buka lampiran')}
      </button>
    </div>`;
  }

  private renderOne({ type }: Attachment, at: number): TemplateResult {
    const url = this.#urls[at] ?? '';
    if (type !== 'image/jpeg') {
      return html`<li>
        <h4>${msg('Rekaman suara')}</h4>
        <p class="hint">${msg('Pakai penyuara telinga. Suara ini bisa menunjukkan siapa yang berbicara.')}</p>
        <audio controls controlslist="nodownload" preload="none" src=${url} aria-label=${msg('Rekaman suara')}></audio>
      </li>`;
    }
    const shown = this.shown.has(at);
    const name = msg(str`Foto ${at + 1}`);
    return html`<li>
      <div class="frame">
        <img class=${shown ? '' : 'blurred'} src=${url} alt=${shown ? name : ''} draggable="false" />
      </div>
      <button class="button" aria-pressed=${shown} @click=${() => this.toggle(at)}>
        ${shown ? msg(str`Tutupi foto ${at + 1}`) : msg(str`Lihat foto ${at + 1}`)}
      </button>
    </li>`;
  }

  private toggle(at: number): void {
    const shown = new Set(this.shown);
    if (!shown.delete(at)) shown.add(at);
    this.shown = shown;
  }

  private open(): void {
    this.dispatchEvent(new InboxRequest({ type: 'open-pack', mid: this.mid }));
  }
}
