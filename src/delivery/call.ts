/** One frame to the receiver, one frame back. Ids travel in the body only: no address, log or referrer ever holds one. */

import * as v from 'valibot';
import { decodeFrame, encodeFrame, type Frame } from '../core/envelope.ts';
import { DeliveryError } from '../core/errors.ts';
import { throwIfAborted } from './abort.ts';

export interface CallOptions {
  /** Address of the receiver, without a trailing slash. */
  receiver: string;
  fetch: typeof fetch;
  /** Ends every call under way. */
  signal?: AbortSignal;
  /** Milliseconds that one call may take, its answer included. */
  timeout?: number;
}

/**
 * @param how.outlives whether a small request goes on when the tab is closed or left, whatever `signal` says
 * @param how.simple leaves the content type out, so that the browser does not ask the receiver beforehand: a frame without
 *   an origin would ask anew each time
 */
export type Call = (
  path: string,
  header: object,
  body?: Uint8Array,
  how?: { outlives?: boolean; simple?: boolean },
) => Promise<Frame & { response: Response }>;

/** What browsers let outlive a page: 64 KiB for all requests together. */
const MOST_THAT_OUTLIVES = 60_000;

/** Of the 4xx, those that say nothing about the message: a proxy is slow or counts requests. */
const NOT_ABOUT_THIS_MESSAGE = new Set([408, 425, 429]);

const Refusal = v.looseObject({ error: v.looseObject({ code: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/)) }) });

/**
 * Calls reject with a {@link DeliveryError}, `retry` true where the same call may succeed later:
 * `offline`, `timeout`, `busy` (5xx and 429), `not-a-frame` (a Wi-Fi sign-in page answered), and every code of the
 * receiver (docs/protocol.md); `refused` for a 4xx without one. An abort from outside rejects with an `AbortError`.
 */
export function createCall({ receiver, fetch, signal, timeout }: CallOptions & { timeout: number }): Call {
  // Chrome 80 cannot ask another origin with `keepalive`: after a failure with it, it is left out once.
  let mayOutlive = true;

  async function post(path: string, body: Uint8Array<ArrayBuffer>, keepalive: boolean, simple: boolean) {
    throwIfAborted(signal);
    const attempt = new AbortController();
    const stop = () => attempt.abort();
    const timer = setTimeout(stop, timeout);
    // What outlives the page is not called back with it: it was given to the network, and she has its code.
    if (!keepalive) signal?.addEventListener('abort', stop);
    try {
      const response = await fetch(receiver + path, {
        method: 'POST',
        headers: simple ? {} : { 'Content-Type': 'application/octet-stream' },
        body,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        keepalive,
        signal: attempt.signal,
      });
      return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch {
      throwIfAborted(signal);
      mayOutlive = !keepalive;
      if (attempt.signal.aborted) throw new DeliveryError('timeout', 'No answer in time.', { retry: true });
      throw new DeliveryError('offline', 'The receiver could not be reached.', { retry: true });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }

  return async (path, header, body, { outlives = false, simple = false } = {}) => {
    const request = encodeFrame(header, body);
    const keepalive = outlives && mayOutlive && request.length <= MOST_THAT_OUTLIVES;
    const { response, bytes } = await post(path, request, keepalive, simple);
    if (!response.ok) throw refusal(response.status, bytes);
    try {
      return { ...decodeFrame(bytes), response };
    } catch {
      throw notAFrame();
    }
  };
}

export const notAFrame = () => new DeliveryError('not-a-frame', 'What answered is not a receiver.', { retry: true });

/** @throws {DeliveryError} `not-a-frame` */
export function parse<T extends v.GenericSchema>(schema: T, header: unknown): v.InferOutput<T> {
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
