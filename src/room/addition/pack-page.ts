import { LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Attachment } from '../../core/attachment-pack.ts';
import type { Receipt } from '../../core/receipt.ts';
import type { WorksAt } from '../../core/report.ts';
import { sealPackAddition } from '../../core/seal-pack.ts';
import { createClient } from '../../delivery/client.ts';
import { createUpload } from '../../delivery/upload-piece.ts';
import type { RoomConfig } from '../../elements/shared/port.ts';
import type { Office } from '../report/open-office.ts';
import type { ReportState } from '../report/report-state.ts';
import { sayDay, type RoomContext } from '../shell.ts';
import { ownMidsOf } from './own-mids.ts';
import {
  AdditionPost,
  type AdditionClient,
  type AdditionLetter,
  type AdditionState,
  type Thread,
} from './send-addition.ts';
import { additionSending, additionSent } from './sending.ts';
import { nobodyReads, whoReads } from './who-reads.ts';

/**
 * A page that makes attachments and sends them as one addition: photos, a voice. This is what both do alike, from the
 * question who may read it to "it has arrived". Everything is gone with the element.
 */
export abstract class PackPage extends LitElement {
  static override properties: PropertyDeclarations = {
    stage: { state: true },
    worksAt: { state: true },
    unasked: { state: true },
    sending: { state: true },
  };

  config!: RoomConfig;
  room!: RoomContext;
  office!: Office;
  receipt!: Receipt;
  /** What the attachments continue; where it is not known, the receiver is asked. */
  thread: Thread | undefined;
  to: AdditionClient | undefined;
  /** The report that was just sent: its office, its code, and where the one who did it works, which is not asked again. */
  report: ReportState | undefined;
  /** @param sent whether something new lies at the receiver */
  onEnd: (sent: boolean) => void = () => {};

  private stage: 'making' | 'sending' | 'sent' = 'making';
  private worksAt: readonly WorksAt[] = [];
  /** It was gone on without saying where the one who did it works. */
  private unasked = false;
  private sending: AdditionState = { name: 'idle' };
  private post: AdditionPost | undefined;

  /** Everything before sending. */
  protected abstract making(): TemplateResult;
  /** Drops what was made. */
  protected abstract forget(): void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('theme', this.config.theme);
    const { office, code } = this.report ?? {};
    if (office?.name === 'open') this.office = office.office;
    if (code?.name === 'made') this.receipt = code.receipt;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.changed();
    this.forget();
  }

  protected get heading(): HTMLElement | null {
    return this.renderRoot.querySelector('h2');
  }
  private get lacking(): HTMLElement | null {
    return this.renderRoot.querySelector('[data-lacking] input');
  }

  protected override updated(changed: PropertyValues): void {
    const { name } = this.sending;
    const stopped = name === 'refused' || name === 'failed';
    if (changed.has('stage') || (changed.has('sending') && stopped)) this.room.showStep(this.heading);
    else if (changed.has('sending') && name === 'waiting' && changed.get('sending')?.name !== 'waiting')
      this.room.announce(msg('Menunggu kantor. Jangan tutup halaman.'));
    this.focusLacking(changed.has('unasked') && this.unasked);
  }

  protected focusLacking(now: boolean): void {
    if (now) this.lacking?.focus();
  }

  private get knownWorksAt(): readonly WorksAt[] | undefined {
    return this.report && (this.report.draft.works_at ?? []);
  }

  /** All who read for this office work where the one who did it does: then there is nothing to send. */
  protected get nobody(): boolean {
    return nobodyReads(this.office.roster, this.knownWorksAt ?? this.worksAt);
  }

  /** Other attachments, or other readers, need other bytes. */
  protected changed(): void {
    this.post = undefined;
  }

  /** Seals once and sends, however often it is tried; asks first where the one who did it works. */
  protected send(attachments: readonly Attachment[]): void {
    const { office, receipt, config, room } = this;
    const worksAt = this.knownWorksAt ?? this.worksAt;
    if (!this.knownWorksAt && worksAt.length === 0) {
      this.unasked = true;
      return;
    }
    if (attachments.length === 0 || this.nobody) return;
    if (!this.post) {
      const options = { receiver: config.receiver, office: config.officeKey, fetch: room.fetch, signal: room.signal };
      const client = createClient(options);
      const to = this.to ?? { client, followUp: { upload: createUpload(options) } };
      const thread = async (): Promise<Thread> =>
        this.thread ?? { messages: [], ownMids: await ownMidsOf(client, receipt) };
      const seal: AdditionLetter['seal'] = (place) => sealPackAddition(place, attachments);
      this.post = new AdditionPost({ seal, worksAt, office, receipt, thread }, config, room, to);
    }
    this.stage = 'sending';
    this.again();
  }

  private again(): void {
    void this.post?.send((sending) => this.told(sending));
  }

  private told(sending: AdditionState): void {
    this.sending = sending;
    if (sending.name !== 'sent') return;
    this.stage = 'sent';
    this.changed();
    this.forget();
    this.room.setDirty(false);
  }

  protected end(sent: boolean): void {
    this.room.setDirty(false);
    this.onEnd(sent);
  }

  override render(): TemplateResult {
    const { stage, sending } = this;
    if (stage === 'sending')
      return additionSending(sending, { onRetry: () => this.again(), onBack: () => (this.stage = 'making') });
    if (stage === 'sent')
      return additionSent(sending.name === 'sent' ? sayDay(sending.day, this.config.lang) : '', () => this.end(true));
    return this.making();
  }

  /** Who can open it; and where the one who did it works, unless the report has just told. */
  protected readers(): TemplateResult | typeof nothing {
    if (this.knownWorksAt) return nothing;
    return whoReads({
      roster: this.office.roster,
      worksAt: this.worksAt,
      missing: this.unasked,
      numbers: this.config.numbers,
      onAnswer: (worksAt, numbers) => {
        this.worksAt = worksAt;
        this.room.setNumbers(numbers);
        this.unasked = false;
        this.changed();
      },
    });
  }
}
