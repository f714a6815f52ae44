/**
 * Where sealed messages lie. A store sees ids, hashes, days and ciphertext; nothing finer than a day, and nothing about
 * who sent them. `test/contracts/store.contract.ts` holds every implementation to what is written here.
 *
 * Ids and hashes are base64url without padding, days are `YYYY-MM-DD` in UTC. All writes are all or nothing, and their
 * promises resolve only once the bytes would survive a loss of power. A write that cannot be kept rejects with a
 * {@link StoreError} (`failed`, `full` or `closed`) and leaves no trace.
 */

/** `r`: from the reporter, `o`: from the office. */
export type Direction = 'r' | 'o';

export interface NewMessage {
  box: string;
  mid: string;
  dir: Direction;
  day: string;
  /** Of `bytes`. */
  sha256: string;
  bytes: Uint8Array;
  /** Opens the box on its first message and must be the same on later ones. Null for the office, which opens none. */
  readTokenSha256: string | null;
}

/** A challenge to be used up; `lastDay` is the day it expires, after which it may be forgotten. */
export interface Spend {
  challenge: string;
  lastDay: string;
}

/** Who did what on which day. `mid` where it was done to one message. */
export interface AuditRow {
  name: string;
  action: 'login' | 'list' | 'fetch' | 'reply';
  mid: string | null;
  day: string;
}

/**
 * `stored`: kept now. `known`: the same message with the same bytes was kept before, on `day`. All others keep nothing:
 * `mid-taken` (other bytes, or another box), `box-unknown` (an office's message to no box), `token-differs` (the box has
 * another read token), `work-spent`.
 */
export type PutResult =
  | { outcome: 'stored' | 'known'; day: string }
  | { outcome: 'mid-taken' | 'box-unknown' | 'token-differs' | 'work-spent' };

export interface StoredHead {
  box: string;
  sha256: string;
  day: string;
}

/** A message without its bytes. */
export interface Entry {
  /** Counts the messages of the office from 1, in the order in which they were kept; never given twice. */
  n: number;
  box: string;
  mid: string;
  dir: Direction;
  day: string;
  /** Of the sealed bytes. */
  length: number;
}

export interface Store {
  /** The message with this id, or null. */
  find(mid: string): Promise<StoredHead | null>;

  /** What a box was opened with, or null for an unknown box. */
  readTokenSha256(box: string): Promise<string | null>;

  /**
   * Keeps a message once. Checks in this order: `known` or `mid-taken`, `box-unknown` or `token-differs`, `work-spent`.
   * Check, use of the challenge, message and audit row are one transaction: of two calls at the same moment with the
   * same id or the same challenge, one is `stored`. The challenge is used up, and the row written, only when `stored`.
   */
  put(message: NewMessage, extra?: { spend?: Spend; audit?: AuditRow }): Promise<PutResult>;

  /** Up to `limit` messages with `n > after`, ascending; of one box where it is named. */
  list(query: { after: number; limit: number; box?: string }): Promise<Entry[]>;

  /** The sealed bytes of these messages; unknown ids are missing from the map. */
  fetch(mids: readonly string[]): Promise<Map<string, Uint8Array>>;

  /** Adds rows to the record of what officers did. */
  audit(rows: readonly AuditRow[]): Promise<void>;

  /** The whole record, oldest first. */
  auditTrail(): Promise<AuditRow[]>;

  /** 32 random bytes, made at first use and kept: challenges outlive a restart. */
  secret(): Promise<Uint8Array>;

  /** Waits for writes under way. Later calls reject with `closed`. */
  close(): Promise<void>;
}
