/**
 * The receiver's calls that a reporter needs, each one frame there and one frame back (docs/protocol.md).
 * Ids travel in the body only, so that no address, log or referrer ever holds one.
 */

import * as v from 'valibot';
import type { Challenge } from 'altcha-lib';
import { sha256, toBase64url } from '../core/bytes.ts';
import { day, wholeNumber } from '../core/fields.ts';
import { createCall, notAFrame, parse, type Call, type CallOptions } from './call.ts';
import type { Work } from './work.ts';

/** A sealed message with the outer ids that the receiver sees. Made once; every attempt sends the same bytes. */
export interface Envelope {
  box: string;
  mid: string;
  readTokenSha256: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Bytes of the pack of attachments that was uploaded for it (delivery/upload.ts). */
  pack?: number;
}

/** A message as the receiver lists it. Messages of the reporter (`r`) come without their bytes. */
export interface StoredMessage {
  n: number;
  mid: string;
  dir: 'r' | 'o';
  day: string;
  bytes: Uint8Array;
}

/** What writing needs. */
export interface Sender {
  /**
   * The signed roster, unverified, and what the receiver itself says: its time, and the day on which an officer last
   * logged in, which is no day where it does not tell.
   */
  roster(): Promise<{ signed: unknown; receiverTime?: Date; lastLogin?: string }>;
  /** @param light less work, for a slow phone */
  challenge(mid: string, light?: true): Promise<Challenge>;
  /** @returns the day (UTC) on which the receiver took the message, also when it had it already */
  send(envelope: Envelope, work: Work): Promise<{ day: string }>;
}

export interface Client extends Sender {
  read(box: string, readToken: string, after: number): Promise<{ messages: StoredMessage[]; more: boolean }>;
}

export interface ClientOptions extends CallOptions {
  /** The office's fingerprint, base64url. */
  office: string;
}

/** Long enough for 64 KiB over a 2G connection. */
const TIMEOUT = 45_000;

/** PBKDF2 rounds of one try: more than any receiver of ours asks, little enough not to freeze a phone. */
const MAX_COST = 100_000;

// What a newer receiver adds is let through: nothing reads it.
const Hex = v.pipe(v.string(), v.regex(/^([0-9a-f]{2})+$/));
const ChallengeAnswer = v.looseObject({
  challenge: v.looseObject({
    parameters: v.looseObject({
      algorithm: v.literal('PBKDF2/SHA-256'),
      nonce: Hex,
      salt: Hex,
      cost: wholeNumber(1, MAX_COST),
      keyLength: v.literal(32),
      keyPrefix: Hex,
    }),
    signature: Hex,
  }),
});
const Taken = v.looseObject({ mid: v.string(), day });
const Count = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const Listing = v.looseObject({
  messages: v.array(v.looseObject({ n: Count, mid: v.string(), dir: v.picklist(['r', 'o']), day, length: Count })),
  more: v.boolean(),
});

const callsOf = (options: ClientOptions): Call => createCall({ timeout: TIMEOUT, ...options });

/** Without reading, so that the report does not carry it. Calls reject as {@link createCall} says. */
export function createSender(options: ClientOptions): Sender {
  const { office } = options;
  const call = callsOf(options);

  return {
    async roster() {
      const { header, body, response } = await call('/v1/roster', { office });
      const time = new Date(response.headers.get('Date') ?? '');
      const lastLogin = String.fromCharCode(...body.subarray(0, 10));
      return { signed: header, lastLogin, ...(Number.isNaN(time.getTime()) ? {} : { receiverTime: time }) };
    },

    async challenge(mid, light) {
      const { header } = await call('/v1/challenge', { office, mid, light });
      return parse(ChallengeAnswer, header).challenge as Challenge;
    },

    async send({ box, mid, readTokenSha256, bytes, pack }, work) {
      const digest = toBase64url(await sha256(bytes));
      const ids = { office, box, mid, sha256: digest, read_token_sha256: readTokenSha256, work, pack };
      const { header } = await call('/v1/send', ids, bytes, { outlives: true });
      const taken = parse(Taken, header);
      if (taken.mid !== mid) throw notAFrame();
      return { day: taken.day };
    },
  };
}

/** Calls reject as {@link createCall} says. */
export function createClient(options: ClientOptions): Client {
  const { office } = options;
  const call = callsOf(options);
  return {
    ...createSender(options),

    async read(box, readToken, after) {
      const { header, body } = await call('/v1/read', { office, box, read_token: readToken, after });
      const { messages, more } = parse(Listing, header);
      let at = 0;
      const stored = messages.map(({ length, ...message }) => ({
        ...message,
        bytes: body.subarray(at, (at += length)),
      }));
      if (at !== body.length) throw notAFrame();
      return { messages: stored, more };
    },
  };
}
