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
 * @param options.timeout milliseconds; without one it takes as long as it takes
 * @returns null where the time did not suffice
 * @throws an `AbortError` once the signal is aborted
 */
export async function solveWork(
  challenge: Challenge,
  { signal, timeout = 0 }: { signal?: AbortSignal | undefined; timeout?: number } = {},
): Promise<Work | null> {
  // Of a controller, the solver reads the signal alone.
  const controller = { signal: signal ?? {} } as AbortController;
  const found = await solveChallenge({ challenge, controller, deriveKey, timeout });
  throwIfAborted(signal);
  return found && { challenge, solution: { counter: found.counter, derivedKey: found.derivedKey } };
}

export interface WorkSupply {
  /** Begins in the background, and begins anew whenever what is held grows old. Failures show at {@link take}. */
  prepare(): void;
  /** Work that the receiver should still accept; waits for it where needed. */
  take(): Promise<Work>;
  /** Forgets work that the receiver did not accept. */
  discard(): void;
}

/** Milliseconds after which a solved challenge is replaced: the receiver's ten minutes, less two to write the rest. */
const FRESH = 8 * 60_000;

/** Milliseconds that a phone gives to the usual challenge. One that is not done by then asks for a light one. */
const BUDGET = 4000;

/**
 * Keeps one message's proof of work at hand. Age is counted from the answer on this phone's clock, so that the clocks
 * of phone and receiver need not agree.
 */
export function createWorkSupply(options: {
  /** `light`: for a phone that found the usual one too much. */
  challenge: (light?: true) => Promise<Challenge>;
  solve?: typeof solveWork;
  now: () => number;
  signal?: AbortSignal;
}): WorkSupply {
  const { challenge, solve = solveWork, now, signal } = options;
  let held: { work: Promise<Work>; since: number } | undefined;

  async function make(): Promise<Work> {
    const work = await solve(await challenge(), { signal, timeout: BUDGET });
    return work ?? ((await solve(await challenge(true), { signal })) as Work);
  }

  function fresh(): Promise<Work> {
    if (held !== undefined && now() - held.since < FRESH) return held.work;
    const making = { work: make(), since: now() };
    making.work.catch(() => {
      if (held === making) held = undefined;
    });
    held = making;
    return making.work;
  }

  /** For somebody who does not send work is kept at hand for 48 minutes. */
  let renewals = 5;
  let timer: ReturnType<typeof setInterval> | undefined;
  const renew = (): unknown => (renewals-- > 0 ? fresh() : clearInterval(timer));

  return {
    prepare() {
      void fresh();
      timer ??= setInterval(renew, FRESH);
    },
    take() {
      clearInterval(timer);
      return fresh();
    },
    discard: () => (held = undefined),
  };
}
