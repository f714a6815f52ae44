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
  /** Bytes of the pack of attachments that was uploaded for it. */
  pack?: number;
}

/** A piece of a pack, uploaded before the message `mid` that brings it. All but the last have {@link CHUNK_BYTES}. */
export interface NewChunk {
  box: string;
  mid: string;
  day: string;
  readTokenSha256: string;
  /** Bytes of the whole pack. */
  length: number;
  /** Counts from 0. */
  chunk: number;
  /** Of `bytes`. */
  sha256: string;
  bytes: Uint8Array;
}

export const CHUNK_BYTES = 256 * 1024;

export const chunksOf = (length: number): number => Math.ceil(length / CHUNK_BYTES);

/**
 * `stored`: kept now; `known`: the same piece was kept before; `have` are the pieces that are there. All others keep
 * nothing: `work-needed` (a first piece without a challenge), `piece-differs` (other bytes or another length under this
 * id), `packs-off` (the rest of the disk is kept for texts); the rest as in {@link PutResult}.
 */
export type ChunkResult =
  | { outcome: 'stored' | 'known'; have: number[] }
  | {
      outcome:
        | 'mid-taken'
        | 'withdrawn'
        | 'box-unknown'
        | 'token-differs'
        | 'work-needed'
        | 'work-spent'
        | 'piece-differs'
        | 'packs-off';
    };

/** A box whose reporter, or somebody else with the code, asked to take it back. */
export interface Withdrawal {
  box: string;
  /** The day of the request. */
  day: string;
  /** The last day on which it is still there. */
  until: string;
  /** An officer keeps it: it is not deleted. */
  held: boolean;
}

/** How long what is kept for, in days. */
export interface Retention {
  /** After its newest message a box is deleted. */
  box: number;
  /** A tombstone stands after a deletion. */
  tombstone: number;
}

/** A challenge to be used up; `lastDay` is the day it expires, after which it may be forgotten. */
export interface Spend {
  challenge: string;
  lastDay: string;
}

/** Who did what on which day. `mid` is the message it was done to, or the box for `hold`, `release` and `delete`. */
export interface AuditRow {
  name: string;
  action: 'login' | 'list' | 'fetch' | 'reply' | 'hold' | 'release' | 'delete';
  mid: string | null;
  day: string;
}

/**
 * `stored`: kept now. `known`: the same message with the same bytes was kept before, on `day`. All others keep nothing:
 * `mid-taken` (other bytes, or another box), `box-unknown` (an office's message to no box), `token-differs` (the box has
 * another read token), `work-spent`, `withdrawn` (the message or its box was deleted: never revived), `pack-missing` (not
 * all of its pack has come).
 */
export type PutResult =
  | { outcome: 'stored' | 'known'; day: string }
  | { outcome: 'mid-taken' | 'box-unknown' | 'token-differs' | 'work-spent' | 'withdrawn' | 'pack-missing' };

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
  /** Of its pack of attachments; absent without one. */
  pack?: number;
}

export interface Store {
  /** The message with this id, or null. */
  find(mid: string): Promise<StoredHead | null>;

  /** What a box was opened with, or null for an unknown box. */
  readTokenSha256(box: string): Promise<string | null>;

  /**
   * Keeps a message once. Checks in this order: `known` or `mid-taken`, `withdrawn`, `box-unknown` or `token-differs`,
   * `pack-missing`, `work-spent`.
   * Check, use of the challenge, message and audit row are one transaction: of two calls at the same moment with the
   * same id or the same challenge, one is `stored`. The challenge is used up, and the row written, only when `stored`.
   */
  put(message: NewMessage, extra?: { spend?: Spend; audit?: AuditRow }): Promise<PutResult>;

  /** Up to `limit` messages with `n > after`, ascending; of one box where it is named. */
  list(query: { after: number; limit: number; box?: string }): Promise<Entry[]>;

  /** The sealed bytes of these messages; unknown ids are missing from the map. */
  fetch(mids: readonly string[]): Promise<Map<string, Uint8Array>>;

  /**
   * Keeps a piece of a pack. The first one opens the upload, spends the challenge, and ends an earlier upload of the same
   * box that no message has brought: a box has one at a time.
   */
  putChunk(chunk: NewChunk, extra?: { spend?: Spend }): Promise<ChunkResult>;

  /** The pieces of an upload that are there; null for an unknown one, and for one of another box. */
  pieces(box: string, mid: string): Promise<number[] | null>;

  /** One piece of the pack of a kept message, or null. */
  piece(mid: string, chunk: number): Promise<Uint8Array | null>;

  /** Whether this id, or this box, was deleted and is not to come back. */
  isGone(ids: { box: string; mid: string }): Promise<boolean>;

  /** Marks a box as withdrawn, or takes the mark away (`null`). A second request does not move the first one's days. */
  withdraw(box: string, request: { day: string; until: string } | null): Promise<void>;

  withdrawals(): Promise<Withdrawal[]>;

  withdrawal(box: string): Promise<Withdrawal | null>;

  /** An officer keeps a box from being deleted, or lets it go. False for an unknown box: then nothing is recorded. */
  hold(box: string, held: boolean, audit: AuditRow): Promise<boolean>;

  /** An officer deletes a box at once, held or not. False for an unknown box. */
  remove(box: string, lastDay: string, audit: AuditRow): Promise<boolean>;

  /**
   * Deletes what is due on this day: withdrawn boxes after their last day and old boxes, unless held; uploads that no
   * message brought since the day before yesterday; tombstones and used challenges whose day is over.
   *
   * @returns how many boxes were deleted
   */
  sweep(today: string, retention: Retention): Promise<number>;

  /** Adds rows to the record of what officers did. */
  audit(rows: readonly AuditRow[]): Promise<void>;

  /** The whole record, oldest first. */
  auditTrail(): Promise<AuditRow[]>;

  /** The day of the last `login` in the record; before the first one, the day on which the store was made. */
  lastLogin(): Promise<string>;

  /** 32 random bytes, made at first use and kept: challenges outlive a restart. */
  secret(): Promise<Uint8Array>;

  /** Waits for writes under way. Later calls reject with `closed`. */
  close(): Promise<void>;
}
