/** Kemendagri codes (Kepmendagri 300.2.2-2138/2025): province 35, regency 35.76, district 35.76.02, village 35.76.02.1003. */

import type { Channel, More, Words } from './channel.ts';

export interface RegionCode {
  /** With dots. */
  readonly code: string;
  /** The code and the regions that it lies in, nearest first: 35.76.02, 35.76, 35. */
  readonly chain: readonly string[];
}

/** A number that stays on screen when all else fails. */
export interface LastNumber {
  readonly label: Words;
  /** As people read it: `0321-3289111`. */
  readonly display: string;
  /** For a link: `+623213289111` or `110`. */
  readonly dial: string;
  /** True for the emergency lines that come first when someone is in danger now. */
  readonly emergency: boolean;
  /** Start of the day (UTC) from which nobody has checked it for too long; absent for one that always stays. */
  readonly until?: string;
}

/** What a card needs of one regency, city or province. */
export interface RegionShard {
  readonly code: string;
  readonly name: string;
  /**
   * Its own channels and its province's, nearest first. None: nothing of either is known; none whose scope is this code:
   * only the province's (`hasOwn`). A card says so.
   */
  readonly channels: readonly Channel[];
  /** Fetches the other half of them and channels for the guide alone; absent where there is none. One request. */
  readonly more?: () => Promise<{ readonly default: More }>;
}

/** Whether a channel of the region itself is known, not only of its province or the nation. */
export const hasOwn = ({ code, channels }: RegionShard): boolean => channels.some(({ scope }) => scope === code);

/** What the doors to a report need of it. */
export interface RegionNumbers {
  readonly code: string;
  readonly name: string;
  /** Emergency lines, then the region's own office. */
  readonly numbers: readonly LastNumber[];
  /** Fetches the list of its villages, which only a report asks for; absent for a province. */
  readonly villages?: () => Promise<{ readonly default: readonly District[] }>;
}

/** A kecamatan with its desa and kelurahan: each with the last part of its code, `1003`, and its name. */
export interface District {
  readonly code: string;
  readonly name: string;
  readonly villages: readonly (readonly [end: string, name: string])[];
}

const CODE = /^([1-9]\d)(?:\.?(\d\d)(?:\.?(\d\d)(?:\.?(\d{4}))?)?)?$/;

/** Reads a code at any level, with or without dots. Returns null for anything else. */
export function parseRegion(text: string): RegionCode | null {
  const parts = CODE.exec(text.trim())?.slice(1).filter(Boolean);
  if (!parts) return null;
  const chain = parts.map((_, at) => parts.slice(0, at + 1).join('.')).reverse();
  return { code: parts.join('.'), chain };
}

/** Digits that name the file of a region's data: the regency's, or the province's where the code goes no deeper. */
export function regionFile(text: string): string | undefined {
  return CODE.exec(text.trim())?.slice(1, 3).join('');
}
