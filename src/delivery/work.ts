/**
 * The small proof of work that stands where others put a CAPTCHA: an ALTCHA v2 challenge (PBKDF2), solved by Web
 * Crypto's own threads while the reporter writes. It is bound to one message id and good for ten minutes.
 */

import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { throwIfAborted } from './abort.ts';

export interface Work {
  challenge: Challenge;
  solution: { counter: number; derivedKey: string };
}

/**
 * Tries counters until the derived key has the asked beginning. The time it took stays here: it would describe the phone.
 *
 * @throws an `AbortError` once the signal is aborted
 */
export async function solveWork(challenge: Challenge, options: { signal?: AbortSignal } = {}): Promise<Work> {
  const { signal } = options;
  throwIfAborted(signal);
  const controller = new AbortController();
  const stop = () => controller.abort();
  signal?.addEventListener('abort', stop);
  try {
    const found = await solveChallenge({ challenge, controller, deriveKey, timeout: 0 });
    throwIfAborted(signal);
    if (found === null) throw new Error('The solver gave up without being told to.');
    return { challenge, solution: { counter: found.counter, derivedKey: found.derivedKey } };
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

export interface WorkSupply {
  /** Begins in the background, or begins anew when what is held grows old. Failures show at {@link take}. */
  prepare(): void;
  /** Work that the receiver should still accept; waits for it where needed. */
  take(): Promise<Work>;
  /** Forgets work that the receiver did not accept. */
  discard(): void;
}

/** Milliseconds after which a solved challenge is replaced: the receiver's ten minutes, less two to write the rest. */
const FRESH = 8 * 60_000;

/**
 * Keeps one message's proof of work at hand. Age is counted from the answer on this phone's clock, so that the clocks
 * of phone and receiver need not agree.
 */
export function createWorkSupply(options: {
  challenge: () => Promise<Challenge>;
  solve?: typeof solveWork;
  now: () => number;
  signal?: AbortSignal;
}): WorkSupply {
  const { challenge, solve = solveWork, now, signal } = options;
  let held: { work: Promise<Work>; since: number } | undefined;

  function fresh(): Promise<Work> {
    if (held !== undefined && now() - held.since < FRESH) return held.work;
    const making = { work: challenge().then((asked) => solve(asked, { signal })), since: now() };
    making.work.catch(() => {
      if (held === making) held = undefined;
    });
    held = making;
    return making.work;
  }

  return {
    prepare: () => void fresh(),
    take: fresh,
    discard: () => (held = undefined),
  };
}
