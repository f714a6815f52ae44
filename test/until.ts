/** Waiting for what is still on its way: from another process, over a line, in a task that comes later. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds that anything may take on a machine that does other work. Where all goes well nobody waits so long. */
export const PATIENCE = 90_000;

/** Reads until it is so, or takes longer than anything may; returns what was read last. */
export async function until<T>(read: () => T | Promise<T>, isSo: (now: T) => boolean): Promise<T> {
  // Not by `Date`, which a test may set.
  for (const end = performance.now() + PATIENCE; ;) {
    const now = await read();
    if (isSo(now) || performance.now() > end) return now;
    await pause(50);
  }
}

/** Asserts what will be read, not what is read at once. */
export async function becomes<T>(read: () => T | Promise<T>, expected: T, message?: string): Promise<void> {
  assert.deepEqual(await until(read, (now) => isDeepStrictEqual(now, expected)), expected, message);
}

/** A page, in either driver's words. */
interface TurningPage {
  evaluate(turn: () => Promise<unknown>): Promise<unknown>;
}

/**
 * As `until`, for what a page owes soon: within so many of its own turns, each a frame that is drawn and 50 ms. On a busy
 * machine they take longer, as does all else that the page does.
 */
export async function withinTurns<T>(
  page: TurningPage,
  turns: number,
  read: () => Promise<T>,
  isSo: (now: T) => boolean,
): Promise<T> {
  let now = await read();
  for (let turn = 0; turn < turns && !isSo(now); turn += 1) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    now = await read();
  }
  return now;
}
