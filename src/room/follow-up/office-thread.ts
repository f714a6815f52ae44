/** What the follow-up asks of the office: its list of officers, the answers to a code, news, and taking a report back. */

import type { Client } from '../../delivery/client.ts';
import type { FollowUpClient, Withdrawn } from '../../delivery/follow-up.ts';
import type { deriveReceipt, Receipt } from '../../core/receipt.ts';
import type { RoomConfig } from '../../elements/shared/port.ts';
import { openOffice, type Office } from '../report/open-office.ts';
import type { RoomContext } from '../shell.ts';
import { readAnswers, type Answers } from './read-answers.ts';

/** What the code has opened. */
export interface Opened {
  office: Office;
  receipt: Receipt;
  answers: Answers;
  withdrawn: Withdrawn | null;
}

export interface OfficeThreadOptions {
  config: RoomConfig;
  room: Pick<RoomContext, 'now' | 'sawEpoch'>;
  client: Client;
  followUp: FollowUpClient;
  /** How keys are made from a code: some seconds of work on a phone. */
  derive: typeof deriveReceipt;
}

export class OfficeThread {
  readonly client: Client;
  readonly followUp: FollowUpClient;
  private readonly options: OfficeThreadOptions;
  private office: Promise<Office> | undefined;
  private made: { code: string; receipt: Receipt } | undefined;

  constructor(options: OfficeThreadOptions) {
    this.options = options;
    this.client = options.client;
    this.followUp = options.followUp;
  }

  /** Asked once; a failed attempt is forgotten so that the next one asks again. */
  trustedOffice(): Promise<Office> {
    const { config, room } = this.options;
    this.office ??= openOffice(this.client, config, room.now()).then(
      (office) => {
        room.sawEpoch(office.roster.epoch);
        return office;
      },
      (error: unknown) => {
        this.office = undefined;
        throw error;
      },
    );
    return this.office;
  }

  /**
   * Everything that this code opens.
   *
   * @throws {RosterError} {DeliveryError} `not-found` for a code that this office does not know
   */
  async open(code: string): Promise<Opened> {
    const office = await this.trustedOffice();
    const { office: name } = office.roster;
    if (this.made?.code !== code) this.made = { code, receipt: await this.options.derive(code, name) };
    const { receipt } = this.made;
    const [answers, { withdrawn }] = await Promise.all([
      readAnswers(this.client, name, receipt),
      this.followUp.news(receipt.box, receipt.readToken, 0),
    ]);
    return { office, receipt, answers, withdrawn };
  }

  /** Looks the same on the wire whether there is news or not: what is new is read only when it is asked for. */
  news({ receipt, answers }: Opened): ReturnType<FollowUpClient['news']> {
    return this.followUp.news(receipt.box, receipt.readToken, answers.last);
  }

  withdraw({ receipt }: Opened, withdraw: boolean): Promise<Withdrawn | null> {
    return this.followUp.withdraw(receipt.box, receipt.readToken, withdraw);
  }

  /** The keys that were made from a code are dropped. */
  forget(): void {
    this.made = undefined;
  }
}
