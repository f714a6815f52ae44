/** From a message to bytes that only its recipients can open: an age v1 file with X25519 recipients. */

import { Encrypter } from 'age-encryption';
import { randomBytes, toBase64url } from './bytes.ts';
import { SealError } from './errors.ts';
import { encodeContainer, MAX_SEALED_BYTES, parseMessage, type Message } from './message.ts';
import type { Receipt } from './receipt.ts';
import { isX25519Recipient } from './recipient.ts';
import type { Report } from './report.ts';
import { rosterHash, type Roster } from './roster.ts';

export type { Direction, First, Message, Reply, Status } from './message.ts';

/** A message's id: 16 random bytes in base64url, made by whoever writes it. */
export const newMid = (): string => toBase64url(randomBytes(16));

/**
 * Seals any bytes, for instance the nonce by which an officer proves possession of a key.
 *
 * @throws {SealError} `no-recipients`, or `mixed-recipients` when one is not an X25519 recipient
 */
export async function sealBytes(bytes: Uint8Array, recipients: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  if (recipients.length === 0) throw new SealError('no-recipients', 'There is nobody to seal to.');
  if (!recipients.every(isX25519Recipient)) {
    throw new SealError('mixed-recipients', 'A key is not an X25519 recipient.');
  }
  const encrypter = new Encrypter();
  for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient);
  return (await encrypter.encrypt(bytes)) as Uint8Array<ArrayBuffer>;
}

/**
 * @throws {SealError} as {@link sealBytes}; `malformed` when it would not open again; `too-long` over
 *   {@link MAX_SEALED_BYTES}
 */
export async function sealMessage(
  message: Message,
  { threadKey, recipients }: { threadKey: Uint8Array; recipients: readonly string[] },
): Promise<Uint8Array<ArrayBuffer>> {
  return sealContainer(parseMessage(message), { threadKey, recipients });
}

/** As {@link sealMessage} for a message that our own code made from checked parts: parsing it again costs a phone bytes. */
export async function sealContainer(
  message: Message,
  { threadKey, recipients }: { threadKey: Uint8Array; recipients: readonly string[] },
): Promise<Uint8Array<ArrayBuffer>> {
  const sealed = await sealBytes(await encodeContainer(message, threadKey), recipients);
  if (sealed.length > MAX_SEALED_BYTES) {
    throw new SealError('too-long', `The sealed message has ${sealed.length} bytes; ${MAX_SEALED_BYTES} are allowed.`);
  }
  return sealed;
}

/** @throws {SealError} `unknown-recipient` */
export function onlyOfRoster(recipients: readonly string[], roster: Roster): void {
  const known = new Set(roster.recipients.map(({ key }) => key));
  if (recipients.some((recipient) => isX25519Recipient(recipient) && !known.has(recipient))) {
    throw new SealError('unknown-recipient', 'A recipient is not of the signed roster.');
  }
}

export interface ReportToSeal {
  report: Report;
  roster: Roster;
  /** The roster's JSON text as it was signed. */
  rosterText: string;
  /** From `recipientsFor(roster, ...)`. */
  recipients: readonly string[];
  receipt: Receipt;
  mid: string;
  /** Today in UTC, `YYYY-MM-DD`. */
  day: string;
  /** The language it was written in, such as `id`. */
  lang: string;
}

/**
 * Seals a report to the office's recipients, and not to the reporter: a found code shows answers, never the report.
 *
 * @param parts.report from `checkReport`
 * @throws {SealError} as {@link sealBytes}; `too-long`; `unknown-recipient` for a key that is not of the roster
 */
export async function sealReport(parts: ReportToSeal): Promise<Uint8Array<ArrayBuffer>> {
  const { report, roster, rosterText, recipients, receipt, mid, day, lang } = parts;
  onlyOfRoster(recipients, roster);
  const message: Message = {
    v: 1,
    office: roster.office,
    box: receipt.box,
    mid,
    dir: 'r',
    seq: 1,
    prev: null,
    seen: null,
    day,
    lang,
    body: report,
    first: {
      reply_to: receipt.recipient,
      thread_key: toBase64url(receipt.threadKey),
      roster_epoch: roster.epoch,
      roster_hash: await rosterHash(rosterText),
    },
  };
  // `checkReport` made the body, and the rest is our own.
  return sealContainer(message, { threadKey: receipt.threadKey, recipients });
}
