/**
 * The receiver's calls that a reporter needs, each one frame there and one frame back (docs/protocol.md).
 * Ids travel in the body only, so that no address, log or referrer ever holds one.
 */

import * as v from 'valibot';
import type { Challenge } from 'altcha-lib';
import { sha256, toBase64url } from '../core/bytes.ts';
import { decodeFrame, encodeFrame, type Frame } from '../core/envelope.ts';
import { DeliveryError } from '../core/errors.ts';
import { throwIfAborted } from './abort.ts';
import type { Work } from './work.ts';

/** A sealed message with the outer ids that the receiver sees. Made once; every attempt sends the same bytes. */
export interface Envelope {
  box: string;
  mid: string;
  readTokenSha256: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A message as the receiver lists it. Messages of the reporter (`r`) come without their bytes. */
export interface StoredMessage {
  n: number;
  mid: string;
  dir: 'r' | 'o';
  day: string;
  bytes: Uint8Array;
}

export interface Client {
  /** The signed roster, unverified, and the receiver's own time where its answer tells it. */
  roster(): Promise<{ signed: unknown; receiverTime?: Date }>;
  challenge(mid: string): Promise<Challenge>;
  /** @returns the day (UTC) on which the receiver took the message, also when it had it already */
  send(envelope: Envelope, work: Work): Promise<{ day: string }>;
  read(box: string, readToken: string, after: number): Promise<{ messages: StoredMessage[]; more: boolean }>;
}

export interface ClientOptions {
  /** Address of the receiver, without a trailing slash. */
  receiver: string;
  /** The office's fingerprint, base64url. */
  office: string;
  fetch: typeof fetch;
  /** Ends every call under way. */
  signal?: AbortSignal;
  /** Milliseconds that one call may take, its answer included. */
  timeout?: number;
}

/** Long enough for 64 KiB over a 2G connection. */
const TIMEOUT = 45_000;

/** PBKDF2 rounds of one try: more than any receiver of ours asks, little enough not to freeze a phone. */
const MAX_COST = 100_000;

/** Of the 4xx, those that say nothing about the message: a proxy is slow or counts requests. */
const NOT_ABOUT_THIS_MESSAGE = new Set([408, 425, 429]);

const Refusal = v.object({ error: v.object({ code: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/)) }) });
const Hex = v.pipe(v.string(), v.regex(/^([0-9a-f]{2})+$/));
const ChallengeAnswer = v.object({
  challenge: v.looseObject({
    parameters: v.looseObject({
      algorithm: v.literal('PBKDF2/SHA-256'),
      nonce: Hex,
      salt: Hex,
      cost: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_COST)),
      keyLength: v.literal(32),
      keyPrefix: Hex,
    }),
    signature: Hex,
  }),
});
const Day = v.pipe(v.string(), v.isoDate());
const Taken = v.object({ mid: v.string(), day: Day });
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Listing = v.object({
  messages: v.array(v.object({ n: Count, mid: v.string(), dir: v.picklist(['r', 'o']), day: Day, length: Count })),
  more: v.boolean(),
});

/**
 * Calls reject with a {@link DeliveryError}, `retry` true where the same call may succeed later:
 * `offline`, `timeout`, `busy` (5xx and 429), `not-a-frame` (a Wi-Fi sign-in page answered), and every code of the
 * receiver (docs/protocol.md); `refused` for a 4xx without one. An abort from outside rejects with an `AbortError`.
 */
export function createClient({ receiver, office, fetch, signal, timeout = TIMEOUT }: ClientOptions): Client {
  async function post(
    path: string,
    request: Uint8Array<ArrayBuffer>,
  ): Promise<{ response: Response; bytes: Uint8Array }> {
    throwIfAborted(signal);
    const attempt = new AbortController();
    const stop = () => attempt.abort();
    const timer = setTimeout(stop, timeout);
    signal?.addEventListener('abort', stop);
    try {
      const response = await fetch(receiver + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: request,
        mode: 'cors',
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: attempt.signal,
      });
      return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch {
      throwIfAborted(signal);
      if (attempt.signal.aborted) throw new DeliveryError('timeout', `No answer in ${timeout} ms.`, { retry: true });
      throw new DeliveryError('offline', 'The receiver could not be reached.', { retry: true });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }

  async function call(path: string, header: object, body?: Uint8Array): Promise<Frame & { response: Response }> {
    const { response, bytes } = await post(path, encodeFrame(header, body));
    if (!response.ok) throw refusal(response.status, bytes);
    try {
      return { ...decodeFrame(bytes), response };
    } catch {
      throw notAFrame();
    }
  }

  return {
    async roster() {
      const { header, response } = await call('/v1/roster', { office });
      const time = new Date(response.headers.get('Date') ?? '');
      return { signed: header, ...(Number.isNaN(time.getTime()) ? {} : { receiverTime: time }) };
    },

    async challenge(mid) {
      const { header } = await call('/v1/challenge', { office, mid });
      return parse(ChallengeAnswer, header).challenge as Challenge;
    },

    async send({ box, mid, readTokenSha256, bytes }, work) {
      const digest = toBase64url(await sha256(bytes));
      const ids = { office, box, mid, sha256: digest, read_token_sha256: readTokenSha256, work };
      const { header } = await call('/v1/send', ids, bytes);
      const taken = parse(Taken, header);
      if (taken.mid !== mid) throw notAFrame();
      return { day: taken.day };
    },

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

const notAFrame = () => new DeliveryError('not-a-frame', 'What answered is not a receiver.', { retry: true });

function parse<T extends v.GenericSchema>(schema: T, header: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, header);
  if (!result.success) throw notAFrame();
  return result.output;
}

/** A refusal in the receiver's own words where it spoke, else by its status alone (a proxy in between). */
function refusal(status: number, bytes: Uint8Array): DeliveryError {
  const later = status >= 500 || NOT_ABOUT_THIS_MESSAGE.has(status);
  let code = later ? 'busy' : 'refused';
  try {
    const answer = v.safeParse(Refusal, decodeFrame(bytes).header);
    if (answer.success && !later) code = answer.output.error.code;
  } catch {
    // Not a frame: the status says enough.
  }
  return new DeliveryError(code, `The receiver answered ${status} ${code}.`, { retry: later, status });
}
