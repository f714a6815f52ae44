/**
 * Brings one sealed message to the receiver and does not give up while the page is open: the same bytes again, with
 * growing pauses, and at once when the connection returns. A lost answer costs nothing, since the receiver knows
 * `(mid, sha256)`.
 */

import { DeliveryError } from '../core/errors.ts';
import { throwIfAborted } from './abort.ts';
import type { Client, Envelope } from './client.ts';
import type { WorkSupply } from './work.ts';

export type DeliveryState =
  /** The proof of work is being finished. */
  | { name: 'working' }
  | { name: 'sending' }
  /** No connection, or a busy receiver: the same bytes go out again by themselves. */
  | { name: 'waiting'; error: DeliveryError }
  /** On the receiver's disk; `day` is its day, `YYYY-MM-DD` in UTC. */
  | { name: 'sent'; day: string }
  /** Trying again would not help; nothing was lost on this side. */
  | { name: 'refused'; error: DeliveryError };

export type DeliveryResult = Extract<DeliveryState, { name: 'sent' | 'refused' }>;

export interface Pause {
  /** Resolves after so many milliseconds, or earlier when the connection returns. */
  (milliseconds: number): Promise<void>;
}

/** After so many proofs in a row that were not accepted, wait like after any other failure. */
const PROOFS_AT_ONCE = 3;

/**
 * @returns `sent` or `refused`; rejects only with an `AbortError` once `signal` is aborted, or on a defect
 */
export async function deliver(options: {
  client: Pick<Client, 'send'>;
  envelope: Envelope;
  work: WorkSupply;
  pause: Pause;
  random?: () => number;
  signal?: AbortSignal;
  onState?: (state: DeliveryState) => void;
}): Promise<DeliveryResult> {
  const { client, envelope, work, pause, random = Math.random, signal, onState = () => {} } = options;
  const settle = (result: DeliveryResult) => (onState(result), result);

  for (let failures = 0, proofs = 0; ;) {
    throwIfAborted(signal);
    try {
      onState({ name: 'working' });
      const proof = await work.take();
      onState({ name: 'sending' });
      const { day } = await client.send(envelope, proof);
      return settle({ name: 'sent', day });
    } catch (error) {
      throwIfAborted(signal);
      if (!(error instanceof DeliveryError)) throw error;
      const proofRefused = error.status === 402;
      if (proofRefused) work.discard();
      else if (!error.retry) return settle({ name: 'refused', error });
      if (proofRefused && ++proofs < PROOFS_AT_ONCE) continue;
      proofs = 0;
      onState({ name: 'waiting', error });
      await pause(backoff(failures++, random));
    }
  }
}

/** Milliseconds before the next attempt: 1, 2, 4 … 60 seconds, of which a random half keeps phones out of step. */
export function backoff(failures: number, random: () => number): number {
  const longest = Math.min(60_000, 1000 * 2 ** failures);
  return longest * (0.5 + random() / 2);
}

/** A {@link Pause} that ends early on the `online` event of `network` (the window) or when `signal` is aborted. */
export function pauseUntilOnline(network: EventTarget, signal?: AbortSignal): Pause {
  return (milliseconds) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        network.removeEventListener('online', end);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      network.addEventListener('online', end);
      signal?.addEventListener('abort', end);
    });
}
