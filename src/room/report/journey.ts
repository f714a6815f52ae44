/**
 * What happens outside the screens while a report is written: the office is asked, the proof of work and the code are
 * made meanwhile, and the report is sent. It tells what it finds as {@link Act}s, and stops with the room's signal.
 */

import { dayOf } from '../../core/fields.ts';
import { deriveReceipt, newCode } from '../../core/receipt.ts';
import { newMid } from '../../core/seal.ts';
import { throwIfAborted } from '../../delivery/abort.ts';
import { createSender, type Sender } from '../../delivery/client.ts';
import { pauseUntilOnline, type DeliveryState } from '../../delivery/deliver.ts';
import { createWorkSupply, type WorkSupply } from '../../delivery/work.ts';
import type { RoomConfig } from '../../elements/shared/port.ts';
import type { RoomContext } from '../shell.ts';
import { openOffice } from './open-office.ts';
import type { Act, ReportState } from './report-state.ts';
import { traceWords } from './report-words.ts';
import { sendReport, type Letter } from './send-report.ts';
import { withoutHidden, type Texts } from './traces.ts';

/** One message: its id, the work bound to it, and the letter once it was given to the post. */
interface Parcel {
  mid: string;
  work: WorkSupply;
  letter?: Letter;
  /** What the letter was made from. */
  texts?: Pick<Texts, 'draft' | 'decided'>;
}

export class Journey {
  private readonly config: RoomConfig;
  private readonly room: RoomContext;
  private readonly tell: (act: Act) => void;
  private readonly client: Sender;
  /** The office's own name, once its roster has told it; the page may pin a later key. */
  private office: string;
  private parcel: Parcel;

  constructor(config: RoomConfig, room: RoomContext, tell: (act: Act) => void) {
    this.config = config;
    this.room = room;
    this.tell = (act) => {
      if (!room.signal.aborted) tell(act);
    };
    const { receiver, officeKey: office } = config;
    this.office = office;
    this.client = createSender({ receiver, office, fetch: room.fetch, signal: room.signal });
    this.parcel = this.newParcel();
  }

  private newParcel(): Parcel {
    const mid = newMid();
    const { signal, now } = this.room;
    const challenge = (light?: true) => this.client.challenge(mid, light);
    return { mid, work: createWorkSupply({ challenge, now: () => now().getTime(), signal }) };
  }

  async askOffice(): Promise<void> {
    this.tell({ type: 'office', office: { name: 'asking' } });
    try {
      const office = await openOffice(this.client, this.config, this.room.now());
      this.office = office.roster.office;
      this.room.sawEpoch(office.roster.epoch);
      this.tell({ type: 'office', office: { name: 'open', office } });
    } catch (error) {
      if (this.room.signal.aborted) return;
      console.error('[ramah] The office cannot take reports now.', error);
      this.tell({ type: 'office', office: { name: 'closed', error } });
    }
  }

  /** Begins the proof of work, or renews one that grows old. */
  prepareWork(): void {
    this.parcel.work.prepare();
  }

  async makeCode(): Promise<void> {
    const { signal } = this.room;
    this.tell({ type: 'code', code: { name: 'making' } });
    try {
      const code = newCode();
      const receipt = await deriveReceipt(code, this.office);
      throwIfAborted(signal);
      this.tell({ type: 'code', code: { name: 'made', code, receipt } });
    } catch {
      this.tell({ type: 'code', code: { name: 'failed' } });
    }
  }

  /** Gives what was written to the post; the same letter as last time if nothing was changed since. */
  async send({ office, code, ...texts }: ReportState): Promise<void> {
    if (office.name !== 'open' || code.name !== 'made') return;
    const { texts: last } = this.parcel;
    if (last && (last.draft !== texts.draft || last.decided !== texts.decided)) this.parcel = this.newParcel();
    const { parcel, room, config, client } = this;
    const { mid, work } = parcel;
    const day = dayOf(new Date(room.now().getTime() + office.office.clockOffset));
    const { lang } = config;
    parcel.texts = texts;
    const draft = withoutHidden(texts, traceWords);
    parcel.letter ??= { draft, office: office.office, receipt: code.receipt, mid, day, lang };
    const pause = pauseUntilOnline(window, room.signal);
    const onState = (sending: DeliveryState): void => this.tell({ type: 'sending', sending });
    try {
      const { name } = await sendReport(parcel.letter, { client, work, pause, signal: room.signal, onState });
      if (name === 'sent') this.parcel = this.newParcel();
    } catch (error) {
      this.tell({ type: 'sending', sending: { name: 'failed', error } });
    }
  }
}
