import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { sealAddition } from '../../core/addition.ts';
import type { Receipt } from '../../core/receipt.ts';
import type { WorksAt } from '../../core/report.ts';
import type { RoomConfig } from '../../elements/shared/port.ts';
import { AdditionPost, type AdditionClient, type AdditionState, type Thread } from '../addition/send-addition.ts';
import { additionSending, additionSent } from '../addition/sending.ts';
import { nobodyReads, whoReads } from '../addition/who-reads.ts';
import { formStyles } from '../form.styles.ts';
import { textField } from '../report/fields.ts';
import type { Office } from '../report/open-office.ts';
import { traceWords } from '../report/report-words.ts';
import { reportStyles } from '../report/report.styles.ts';
import { answerWithTraces, tracesNotice, type TracesFace } from '../report/screens/traces.ts';
import { undecided, withoutHidden, type Decided, type Texts } from '../report/traces.ts';
import { roomStyles } from '../room.styles.ts';
import { sayDay, type RoomContext } from '../shell.ts';

type Screen = 'write' | 'check' | 'sending' | 'sent';

/** A text that is added to a report, with the code alone. It is gone with the element. */
export class RoomAddition extends LitElement {
  static override styles = [...roomStyles, formStyles, reportStyles];

  static override properties: PropertyDeclarations = {
    screen: { state: true },
    text: { state: true },
    worksAt: { state: true },
    decided: { state: true },
    missing: { state: true },
    sending: { state: true },
  };

  config!: RoomConfig;
  room!: RoomContext;
  office!: Office;
  receipt!: Receipt;
  thread!: Thread;
  to!: AdditionClient;
  /** @param sent whether something new lies at the receiver */
  onEnd: (sent: boolean) => void = () => {};

  private screen: Screen = 'write';
  private text = '';
  private worksAt: WorksAt[] = [];
  private decided: Decided = new Map();
  private missing: readonly string[] = [];
  private sending: AdditionState = { name: 'idle' };
  private post: AdditionPost | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.text = '';
    this.post = undefined;
  }

  private get heading(): HTMLElement | null {
    return this.renderRoot.querySelector('h2');
  }
  private get lacking(): HTMLElement | null {
    return this.renderRoot.querySelector('[data-lacking] input, [data-lacking] textarea');
  }
  private get texts(): Texts {
    return { draft: { note: this.text }, decided: this.decided, offices: this.config.numbers.map(({ dial }) => dial) };
  }

  protected override updated(changed: PropertyValues): void {
    const { name } = this.sending;
    const stopped = name === 'refused' || name === 'failed';
    if (changed.has('screen') || (changed.has('sending') && stopped)) this.room.showStep(this.heading);
    else if (changed.has('sending') && name === 'waiting' && changed.get('sending')?.name !== 'waiting')
      this.room.announce(msg('Menunggu kantor. Jangan tutup halaman.'));
  }

  private typed(text: string): void {
    this.text = text;
    this.missing = [];
    this.post = undefined;
    this.room.setDirty(text !== '');
  }

  private lack(...missing: string[]): boolean {
    this.missing = missing;
    if (missing.length > 0) void this.updateComplete.then(() => this.lacking?.focus());
    return missing.length > 0;
  }

  private toCheck(): void {
    if (this.lack(...(this.text.trim() ? [] : ['text']), ...(this.worksAt.length > 0 ? [] : ['works']))) return;
    if (nobodyReads(this.office.roster, this.worksAt)) return;
    this.screen = 'check';
    this.ready().prepare();
  }

  private send(): void {
    if (this.lack(...(undecided(this.texts).length > 0 ? ['traces'] : []))) return;
    this.screen = 'sending';
    void this.ready().send((sending) => this.told(sending));
  }

  /** What goes is read when it is sealed; after that, other words or readers need another post. */
  private ready(): AdditionPost {
    const { office, receipt, worksAt } = this;
    const text = (): string => withoutHidden(this.texts, traceWords).note ?? '';
    return (this.post ??= new AdditionPost(
      {
        seal: async (place) => ({ message: await sealAddition({ ...place, text: text() }) }),
        worksAt,
        office,
        receipt,
        thread: async () => this.thread,
      },
      this.config,
      this.room,
      this.to,
    ));
  }

  private told(sending: AdditionState): void {
    this.sending = sending;
    if (sending.name !== 'sent') return;
    this.screen = 'sent';
    this.text = '';
    this.post = undefined;
    this.room.setDirty(false);
  }

  private end(sent: boolean): void {
    this.room.setDirty(false);
    this.onEnd(sent);
  }

  override render(): TemplateResult {
    switch (this.screen) {
      case 'write':
        return this.write();
      case 'check':
        return this.check();
      case 'sending':
        return additionSending(this.sending, { onRetry: () => this.send(), onBack: () => (this.screen = 'check') });
      case 'sent': {
        const { sending } = this;
        const day = sending.name === 'sent' ? sayDay(sending.day, this.config.lang) : '';
        return additionSent(day, () => this.end(true));
      }
    }
  }

  private write(): TemplateResult {
    return html`<section class="step">
      <h2>${msg('Tambah cerita')}</h2>
      <p class="lead">${msg('Apa yang perlu diketahui petugas?')}</p>
      ${textField({
        id: 'q1',
        label: msg('Tambahan Anda'),
        error: this.missing.includes('text') && msg('Tulis dulu tambahannya.'),
        text: this.text,
        onType: (text) => this.typed(text),
      })}
      ${whoReads({
        roster: this.office.roster,
        worksAt: this.worksAt,
        missing: this.missing.includes('works'),
        numbers: this.config.numbers,
        onAnswer: (worksAt, numbers) => {
          this.worksAt = worksAt;
          this.room.setNumbers(numbers);
          this.missing = [];
          this.post = undefined;
        },
      })}
      <div class="actions">
        <button class="button" type="button" @click=${() => this.end(false)}>${msg('Batal')}</button>
        ${
          nobodyReads(this.office.roster, this.worksAt)
            ? nothing
            : html`<button class="button primary" type="button" @click=${this.toCheck}>${msg('Lanjut')}</button>`
        }
      </div>
    </section>`;
  }

  private check(): TemplateResult {
    const face: TracesFace = {
      state: { ...this.texts, missing: this.missing },
      act: ({ letters, hide }) => {
        this.decided = new Map([...this.decided, ...letters.map((one) => [one, hide] as const)]);
        if (this.sending.name !== 'idle') this.post = undefined;
      },
    };
    return html`<section class="step">
      <h2>${msg('Periksa tambahan Anda')}</h2>
      ${tracesNotice(face)}
      <dl class="card">
        <div>
          <dt>${msg('Tambahan Anda')}</dt>
          ${answerWithTraces(face, this.text, false)}
        </div>
      </dl>
      <p>${msg('Setelah terkirim, tulisan ini tidak bisa dilihat lagi dengan kode.')}</p>
      <div class="actions">
        <button class="button" type="button" @click=${() => (this.screen = 'write')}>${msg('Ubah')}</button>
        <button class="button primary" type="button" @click=${this.send}>${msg('Kirim tambahan')}</button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-room-addition': RoomAddition;
  }
}
