/** From a message to bytes that only its recipients can open: an age v1 file with X25519 recipients. */
import { type Message } from './message.ts';
import type { Receipt } from './receipt.ts';
import type { Report } from './report.ts';
import { type Roster } from './roster.ts';
export type { Direction, First, Message, Reply, Status } from './message.ts';
/** A message's id: 16 random bytes in base64url, made by whoever writes it. */
export declare const newMid: () => string;
/**
 * Seals any bytes, for instance the nonce by which an officer proves possession of a key.
 *
 * @throws {SealError} `no-recipients`, or `mixed-recipients` when one is not an X25519 recipient
 */
export declare function sealBytes(bytes: Uint8Array, recipients: readonly string[]): Promise<Uint8Array<ArrayBuffer>>;
/**
 * @throws {SealError} as {@link sealBytes}; `malformed` when it would not open again; `too-long` over
 *   {@link MAX_SEALED_BYTES}
 */
export declare function sealMessage(message: Message, { threadKey, recipients }: {
    threadKey: Uint8Array;
    recipients: readonly string[];
}): Promise<Uint8Array<ArrayBuffer>>;
/** @throws {SealError} `unknown-recipient` */
export declare function onlyOfRoster(recipients: readonly string[], roster: Roster): void;
export interface ReportToSeal {
    report: Report;
    roster: Roster;
    /** The roster's JSON text as it was signed. */
    rosterText: string;
    /** From `recipientsFor(roster, ...)`. */
    recipients: readonly string[];
    officeKey: string;
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
export declare function sealReport(parts: ReportToSeal): Promise<Uint8Array<ArrayBuffer>>;
