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
