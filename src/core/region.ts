/** Kemendagri codes (Kepmendagri 300.2.2-2138/2025): province 35, regency 35.76, district 35.76.02, village 35.76.02.1003. */

import type { Channel } from './channel.ts';

export interface RegionCode {
  /** With dots. */
  readonly code: string;
  /** The code and the regions that it lies in, nearest first: 35.76.02, 35.76, 35. */
  readonly chain: readonly string[];
}

/** What the file of one regency, city or province carries. */
export interface RegionShard {
  readonly code: string;
  readonly name: string;
  /** Its own channels and its province's, nearest first. */
  readonly channels: readonly Channel[];
  /** Desa and kelurahan; empty where no file of ours names them. */
  readonly villages: readonly { readonly code: string; readonly name: string; readonly district: string }[];
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
