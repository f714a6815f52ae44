/**
 * What a door in the host page and the room behind it say to each other, over one MessagePort handed over once.
 * Nothing a visitor answers or writes ever passes here: the host's own scripts could read it.
 */

import type { Channel } from '../../core/channel.ts';
import type { District } from '../../core/region.ts';
import type { FallbackNumber } from './numbers.ts';

export type RoomView = 'report' | 'follow-up' | 'guide';

/**
 * How the room was opened; see docs/safety.md. 1: sandboxed frame. 2: frame on the receiver's origin. 3: the office's own
 * page at top level.
 */
export type Rung = 1 | 2 | 3;

export interface RoomConfig {
  view: RoomView;
  rung: Rung;
  /** Address of the receiver, without a trailing slash; empty for a guide without a report behind it. */
  receiver: string;
  /** SHA-256 of the office's signing key, base64url. */
  officeKey: string;
  /** Smallest epoch of the roster that this page accepts. */
  officeEpoch: number;
  region: { code: string; name: string; districts: readonly District[] } | null;
  /** For the guide: the region's channels and its province's, nearest first. */
  channels?: readonly Channel[];
  /** Numbers that stay on screen whatever fails, nearest first. */
  numbers: readonly FallbackNumber[];
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  /** Where leaving goes: a neutral page. */
  exit: string;
}

export type ToRoom =
  | { type: 'open'; config: RoomConfig }
  /** The visitor closes what the room stands in: close, or ask first where something would be lost. */
  | { type: 'close' }
  /** Asks for a sign of life: the room tells its height again. */
  | { type: 'ping' };

export type FromRoom =
  | { type: 'ready' }
  /** Height that the room needs in CSS px, in rounded steps. */
  | { type: 'height'; height: number }
  | { type: 'lang'; lang: string }
  /** The office's roster was verified: from now on this page accepts no older one. */
  | { type: 'epoch'; epoch: number }
  /** Nothing can be written here: the page refuses the way to the receiver, or this frame is not as it was made. */
  | { type: 'blocked' }
  /** The visitor leaves: cover the page now. */
  | { type: 'leave' }
  /** The visitor closed the room in the ordinary way. */
  | { type: 'close' };

/** The one window message: it carries the port and nothing else. */
export const PORT_MESSAGE = 'ramah:port';

const PAGES = { report: 'tulis', 'follow-up': 'jawaban', guide: 'arah' };

/** The office's own page for a view (rung 3): neutral words in the address, nothing about the visitor. Null without one. */
export const officePage = (receiver: string, view: RoomView, lang: string): string | null =>
  receiver ? `${receiver}/${PAGES[view]}${lang === 'id' ? '' : `?lang=${lang}`}` : null;

/** Where leaving goes unless a page says otherwise: the weather page of BMKG, Indonesia's weather office. */
export const DEFAULT_EXIT = 'https://www.bmkg.go.id/';
