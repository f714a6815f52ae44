/**
 * The receiver's calls that an officer needs, each one frame there and one frame back (docs/protocol.md).
 * The token lives in the caller's memory only: no cookie, no storage.
 */

import * as v from 'valibot';
import { sha256, toBase64url } from '../core/bytes.ts';
import { decodeFrame, encodeFrame, type Frame } from '../core/envelope.ts';
import { DeliveryError } from '../core/errors.ts';

/** A message as the receiver lists it: what it can see, and nothing of what was written. */
export interface ListedMessage {
  /** Counts the messages of the office from 1. */
  n: number;
  box: string;
  mid: string;
  dir: 'r' | 'o';
  /** `YYYY-MM-DD` in UTC. */
  day: string;
  /** Bytes of the pack of attachments that came with it. */
  pack?: number | undefined;
}

/** Somebody with the code, perhaps not the reporter, asked to take a report back. */
export interface Withdrawal {
  box: string;
  day: string;
  /** The last day on which it is still there, unless it is held. */
  until: string;
  /** An officer keeps it. */
  held: boolean;
}

/** All calls reject with a {@link DeliveryError}; its codes are listed at {@link createOfficerApi}. */
export interface OfficerApi {
  /** The signed roster, unverified, and the receiver's own time where its answer tells it. */
  roster(office: string): Promise<{ signed: unknown; receiverTime?: Date }>;
  /** A nonce sealed to `recipient`: who can open it holds the key. It can be tried once. */
  nonce(office: string, recipient: string): Promise<{ nonceId: string; sealed: Uint8Array }>;
  /** @returns the token and the seconds that it lives */
  token(office: string, nonceId: string, nonce: Uint8Array): Promise<{ token: string; expiresIn: number }>;
  /** `withdrawn` are all of the office, at this moment. */
  list(
    token: string,
    after: number,
  ): Promise<{ messages: ListedMessage[]; more: boolean; withdrawn: readonly Withdrawal[] }>;
  /** @param mids at most {@link FETCH_AT_ONCE} */
  fetch(token: string, mids: string[]): Promise<Map<string, Uint8Array>>;
  /** One piece of the pack of a message; the pieces count from 0. */
  pack(token: string, mid: string, chunk: number): Promise<Uint8Array>;
  /** Keeps a report from being deleted, or lets it go. */
  hold(token: string, box: string, held: boolean): Promise<void>;
  /** The same `mid` with the same bytes may be sent again: the receiver keeps it once. */
  reply(token: string, reply: { box: string; mid: string; bytes: Uint8Array }): Promise<{ day: string }>;
}

export interface OfficerApiOptions {
  /** Address of the receiver without a trailing slash; empty for the page's own origin. */
  receiver: string;
  fetch: typeof fetch;
  /** Milliseconds that one call may take, its answer included. */
  timeout?: number;
}

export const FETCH_AT_ONCE = 16;

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,128}$/));
const Day = v.pipe(v.string(), v.isoDate());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Refusal = v.object({ error: v.object({ code: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/)) }) });
const Nonce = v.object({ nonce_id: Id });
const Token = v.object({ token: v.pipe(v.string(), v.minLength(1)), expires_in: Count });
const Listing = v.object({
  messages: v.array(
    v.object({ n: Count, box: Id, mid: Id, dir: v.picklist(['r', 'o']), day: Day, pack: v.optional(Count) }),
  ),
  more: v.boolean(),
  withdrawn: v.array(v.object({ box: Id, day: Day, until: Day, held: v.boolean() })),
});
const Contents = v.object({ messages: v.array(v.object({ mid: Id, length: Count })) });
const Taken = v.object({ mid: Id, day: Day });

/**
 * Codes: `offline`, `timeout`, `busy` (5xx and 429), `not-a-frame` (something else answered), every code of the
 * receiver (`token-unknown`, `recipient-unknown`, …) and `refused` for a 4xx without one. `retry` is true where the
 * same call may succeed later.
 */
export function createOfficerApi({ receiver, fetch, timeout = 45_000 }: OfficerApiOptions): OfficerApi {
  async function post(path: string, body: Uint8Array<ArrayBuffer>): Promise<{ response: Response; bytes: Uint8Array }> {
    const attempt = new AbortController();
    const timer = setTimeout(() => attempt.abort(), timeout);
    try {
      const response = await fetch(receiver + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream' },
        body,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: attempt.signal,
      });
      return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch {
      if (attempt.signal.aborted) throw new DeliveryError('timeout', `No answer in ${timeout} ms.`, { retry: true });
      throw new DeliveryError('offline', 'The receiver could not be reached.', { retry: true });
    } finally {
      clearTimeout(timer);
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
    async roster(office) {
      const { header, response } = await call('/v1/roster', { office });
      const time = new Date(response.headers.get('Date') ?? '');
      return { signed: header, ...(Number.isNaN(time.getTime()) ? {} : { receiverTime: time }) };
    },

    async nonce(office, recipient) {
      const { header, body } = await call('/v1/officer/nonce', { office, recipient });
      return { nonceId: parse(Nonce, header).nonce_id, sealed: body };
    },

    async token(office, nonceId, nonce) {
      const { header } = await call('/v1/officer/token', { office, nonce_id: nonceId, nonce: toBase64url(nonce) });
      const { token, expires_in } = parse(Token, header);
      return { token, expiresIn: expires_in };
    },

    async list(token, after) {
      return parse(Listing, (await call('/v1/officer/list', { token, after })).header);
    },

    async fetch(token, mids) {
      const { header, body } = await call('/v1/officer/fetch', { token, mids });
      const { messages } = parse(Contents, header);
      let at = 0;
      const files = new Map(messages.map(({ mid, length }) => [mid, body.slice(at, (at += length))]));
      if (at !== body.length || mids.some((mid) => !files.has(mid))) throw notAFrame();
      return files;
    },

    async pack(token, mid, chunk) {
      return (await call('/v1/officer/pack', { token, mid, chunk })).body.slice();
    },

    async hold(token, box, held) {
      await call('/v1/officer/hold', { token, box, held });
    },

    async reply(token, { box, mid, bytes }) {
      const digest = toBase64url(await sha256(bytes));
      const { header } = await call('/v1/officer/reply', { token, box, mid, sha256: digest }, bytes);
      const taken = parse(Taken, header);
      if (taken.mid !== mid) throw notAFrame();
      return { day: taken.day };
    },
  };
}

const notAFrame = () => new DeliveryError('not-a-frame', 'What answered is not a receiver.', { retry: true });

function parse<T extends v.GenericSchema>(schema: T, header: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, header);
  if (!result.success) throw notAFrame();
  return result.output;
}

function refusal(status: number, bytes: Uint8Array): DeliveryError {
  const later = status >= 500 || status === 429;
  let code = later ? 'busy' : 'refused';
  try {
    const answer = v.safeParse(Refusal, decodeFrame(bytes).header);
    if (answer.success && !later) code = answer.output.error.code;
  } catch {
    // Not a frame: the status says enough.
  }
  return new DeliveryError(code, `The receiver answered ${status} ${code}.`, { retry: later, status });
}
