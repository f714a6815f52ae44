/** What a reporter writes after the report, with the code alone: a text, photos, a voice. */

import { SealError } from './errors.ts';
import type { Message, Pack } from './message.ts';
import type { Receipt } from './receipt.ts';
import type { Roster } from './roster.ts';
import { onlyOfRoster, sealMessage } from './seal.ts';
import { nextMessage } from './thread.ts';

export interface AdditionToSeal {
  /** The office's messages that the reporter has opened. */
  messages: readonly Message[];
  /** The ids of the reporter's own messages, as the receiver lists them, oldest first. */
  ownMids: readonly string[];
  /** Empty only with a pack. */
  text: string;
  pack?: Pack;
  roster: Roster;
  /**
   * From `recipientsFor(roster, worksAt)`. A phone keeps nothing, and answers say nothing of the report: where the one
   * who did it works has to be asked again.
   */
  recipients: readonly string[];
  receipt: Receipt;
  mid: string;
  /** Today in UTC, `YYYY-MM-DD`. */
  day: string;
  lang: string;
}

/** @throws {SealError} `unknown-recipient`; `no-report` when the receiver lists no message to add to */
export function additionMessage(parts: AdditionToSeal): Message {
  const { messages, ownMids, text, pack, roster, recipients, receipt, mid, day, lang } = parts;
  if (ownMids.length === 0) throw new SealError('no-report', 'There is no report to add to.');
  onlyOfRoster(recipients, roster);
  const place = { office: roster.office, box: receipt.box, mid, day, lang, ownMids };
  return nextMessage({ messages }, 'r', { ...place, body: { text }, ...(pack && { pack }) });
}

/**
 * Seals to the office's recipients and not to the reporter: a found code shows no addition either.
 *
 * @throws {SealError} as `sealMessage` and {@link additionMessage}
 */
export async function sealAddition(parts: AdditionToSeal): Promise<Uint8Array<ArrayBuffer>> {
  const { receipt, recipients } = parts;
  return sealMessage(additionMessage(parts), { threadKey: receipt.threadKey, recipients });
}
