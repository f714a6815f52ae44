/** A hand that means each of its taps: the room takes two quick ones at one place for a slip (src/room/start.ts). */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { pause } from './visitor.ts';

/** Longer than it takes for a slip, ms. */
const APART = 450;
let last = 0;

/** What can be tapped, in either driver's words. */
interface Tappable {
  evaluate(look: () => number): Promise<number>;
  click(): Promise<void>;
}

/** Taps once it is no longer taken for the second of the last tap, or of the one on the door, which is as old as the room. */
async function apart(button: Tappable, tap: () => Promise<void>): Promise<void> {
  const age = await button.evaluate(() => performance.now());
  await pause(Math.max(0, APART - Math.min(age, performance.now() - last)));
  await tap();
  last = performance.now();
}

export const press = (button: Tappable): Promise<void> => apart(button, () => button.click());

/** Where to tap: the middle of a button that can be tapped now. */
async function middle(button: Locator): Promise<{ x: number; y: number }> {
  await button.click({ trial: true });
  const box = await button.boundingBox();
  assert.ok(box);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Between two taps of a nervous finger, ms and CSS px: less than the room takes for one hand (src/room/start.ts). */
const SLIP = { ms: 150, px: 9 };

/**
 * Two taps, stamped as a phone's screen stamps them: however slow this machine is, the second counts as made so soon
 * though it comes only when `between` is done.
 *
 * @param other what the second hits, made before anything could be drawn; without it, a slip `SLIP` away from the first
 */
export async function tapTwice(first: Locator, between: () => Promise<void>, other?: Locator): Promise<void> {
  const page = first.page();
  const wire = await page.context().newCDPSession(page);
  const tap = async ({ x, y }: { x: number; y: number }, at: number): Promise<void> => {
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      // In seconds.
      await wire.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1, timestamp: at / 1000 });
    }
  };
  const place = await middle(first);
  await apart(first, async () => {
    const at = Date.now();
    await tap(place, at);
    await between();
    if (other) await tap(await middle(other), at + 1);
    else await tap({ ...place, x: place.x + SLIP.px }, at + SLIP.ms);
  });
}
