/**
 * The room in a frame on the receiver's origin (rung 2 of docs/safety.md), for a page whose policy refuses the sandboxed
 * one. The same frame, port and words; but here the receiver serves the code, and is trusted not to change it.
 */

import type { Filling, RoomFrameOptions } from './room-frame.ts';

/** As of rung 3; here, not shared with it, because whoever passes a door would pay for that. */
const PAGES = { report: 'tulis', 'follow-up': 'jawaban', guide: 'arah' } as const;

/** @throws where the page lies on the receiver's own origin: its scripts could read this frame */
export function officeFrame(frame: HTMLIFrameElement, { config }: RoomFrameOptions): Filling {
  const { receiver, view, lang } = config;
  const { origin } = new URL(receiver);
  if (origin === location.origin) throw new Error('The receiver has no origin of its own.');
  // Where the page took the sandbox away, the other origin alone keeps it out.
  if (frame.sandbox.length > 0) frame.sandbox.add('allow-same-origin');
  frame.src = `${receiver}/bingkai/${PAGES[view]}?lang=${lang}`;
  return { from: origin, origin };
}
