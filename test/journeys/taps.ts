/** A hand that means each of its taps: the room takes two quick ones at one place for a slip (src/room/start.ts). */
import type { Locator } from 'playwright-core';
import { pause } from './visitor.ts';

/** Longer than it takes for a slip, ms. */
const APART = 450;
let last = 0;

/** Waits until a tap is no longer taken for the last one's second, and notes it. */
export async function apart(tap: () => Promise<void>): Promise<void> {
  await pause(Math.max(0, last + APART - performance.now()));
  await tap();
  last = performance.now();
}

export const press = (button: Locator): Promise<void> => apart(() => button.click());
