/** The way of an addition out of this phone: sealed once, its attachments uploaded, then the message that names them. */

import type { AdditionToSeal } from '../../core/addition.ts';
import { dayOf } from '../../core/fields.ts';
import type { Message } from '../../core/message.ts';
import type { Receipt } from '../../core/receipt.ts';
import type { WorksAt } from '../../core/report.ts';
import { recipientsFor } from '../../core/roster.ts';
import { newMid } from '../../core/seal.ts';
import type { Client, Envelope } from '../../delivery/client.ts';
import { deliver, pauseUntilOnline, type DeliveryState } from '../../delivery/deliver.ts';
import { upload, type UploadState } from '../../delivery/upload.ts';
import type { UploadPiece } from '../../delivery/upload-piece.ts';
import { createWorkSupply, type WorkSupply } from '../../delivery/work.ts';
import type { RoomConfig } from '../../elements/shared/port.ts';
import type { Office } from '../report/open-office.ts';
import type { RoomContext } from '../shell.ts';

/** What an addition continues. */
export interface Thread {
  /** The office's messages that were opened. */
  messages: readonly Message[];
  /** The ids of the reporter's own messages, oldest first. */
  ownMids: readonly string[];
}

/** A sealed message, and the sealed pack that it names. */
export interface SealedAddition {
  message: Uint8Array<ArrayBuffer>;
  pack?: Uint8Array<ArrayBuffer>;
}

export interface AdditionLetter {
  /** Seals what is added, for the place where it stands. */
  seal(place: Omit<AdditionToSeal, 'text' | 'pack'>): Promise<SealedAddition>;
  worksAt: readonly WorksAt[];
  office: Office;
  receipt: Receipt;
  /** Asked for once it is needed. */
  thread(): Promise<Thread>;
}

export type AdditionState = { name: 'idle' } | DeliveryState | UploadState | { name: 'failed'; error: unknown };

export interface AdditionClient {
  client: Pick<Client, 'challenge' | 'send'>;
  followUp: { upload: UploadPiece };
}

/** One addition. The same bytes go out however often it has to be sent; another text needs another post. */
export class AdditionPost {
  private readonly letter: AdditionLetter;
  private readonly config: Pick<RoomConfig, 'lang'>;
  private readonly room: Pick<RoomContext, 'now' | 'signal'>;
  private readonly to: AdditionClient;
  private readonly mid = newMid();
  private readonly work: WorkSupply;
  private sealed: Promise<{ envelope: Envelope; pack?: Uint8Array }> | undefined;
  private sending = false;

  constructor(
    letter: AdditionLetter,
    config: Pick<RoomConfig, 'lang'>,
    room: Pick<RoomContext, 'now' | 'signal'>,
    to: AdditionClient,
  ) {
    this.letter = letter;
    this.config = config;
    this.room = room;
    this.to = to;
    this.work = this.newWork();
  }

  /** Begins the work while the reporter still looks at what goes. */
  prepare(): void {
    this.work.prepare();
  }

  /** Never rejects: what went wrong is told as `refused` or `failed`. A second call while one is under way does nothing. */
  async send(onState: (state: AdditionState) => void): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    const { signal } = this.room;
    const tell = (state: AdditionState): void => {
      if (!signal.aborted) onState(state);
    };
    try {
      tell({ name: 'working' });
      this.prepare();
      this.sealed ??= this.seal();
      const { envelope, pack } = await this.sealed;
      const pause = pauseUntilOnline(window, signal);
      let { work } = this;
      if (pack) {
        // The message that brings the pack needs work of its own: made while the pack is on its way.
        const first = work;
        work = this.newWork();
        work.prepare();
        const { box, mid, readTokenSha256 } = envelope;
        const uploaded = await upload({
          client: this.to.followUp,
          pack: { box, mid, readTokenSha256, bytes: pack },
          work: first,
          pause,
          signal,
          onState: (state) => state.name !== 'uploaded' && tell(state),
        });
        if (uploaded.name === 'refused') return;
      }
      await deliver({ client: this.to.client, envelope, work, pause, signal, onState: tell });
    } catch (error) {
      this.sealed?.catch(() => (this.sealed = undefined));
      tell({ name: 'failed', error });
    } finally {
      this.sending = false;
    }
  }

  private newWork(): WorkSupply {
    const { signal, now } = this.room;
    return createWorkSupply({
      challenge: (light) => this.to.client.challenge(this.mid, light),
      now: () => now().getTime(),
      signal,
    });
  }

  private async seal(): Promise<{ envelope: Envelope; pack?: Uint8Array }> {
    const { worksAt, office, receipt, thread } = this.letter;
    const { lang } = this.config;
    const { mid } = this;
    const { roster, clockOffset } = office;
    const recipients = recipientsFor(roster, worksAt);
    const day = dayOf(new Date(this.room.now().getTime() + clockOffset));
    const place = { ...(await thread()), roster, recipients, receipt, mid, day, lang };
    const { message: bytes, pack } = await this.letter.seal(place);
    const envelope = { box: receipt.box, mid, readTokenSha256: receipt.readTokenSha256, bytes };
    return pack ? { envelope: { ...envelope, pack: pack.length }, pack } : { envelope };
  }
}
