/** The calls of the receiver that only a reporter with a code needs: news, taking back, attachments (docs/protocol.md). */

import * as v from 'valibot';
import { sha256, toBase64url } from '../core/bytes.ts';
import { createCall, parse } from './call.ts';
import type { ClientOptions } from './client.ts';
import type { Work } from './work.ts';

/** A report that somebody with the code asked to take back. It is deleted after `until`, unless an officer holds it. */
export interface Withdrawn {
  /** Days in UTC, `YYYY-MM-DD`. */
  day: string;
  until: string;
  held: boolean;
}

export interface News {
  /** False for a code that this office does not know. */
  known: boolean;
  /** Answers that are new since the number asked about. */
  news: number;
  withdrawn: Withdrawn | null;
}

/** A piece of an upload; `chunk` null only asks which pieces are there. */
export interface Piece {
  box: string;
  mid: string;
  readTokenSha256: string;
  /** Bytes of the whole. */
  length: number;
  chunk: number | null;
  bytes: Uint8Array;
  /** With the first piece that the receiver gets. */
  work: Work | null;
}

export interface FollowUpClient {
  /** Whether anything is new after message number `after`. Under 2 kB on the wire, and alike whatever the answer. */
  news(box: string, readToken: string, after: number): Promise<News>;
  /** Asks to take a report back, or (`false`) to leave it after all. */
  withdraw(box: string, readToken: string, withdraw: boolean): Promise<Withdrawn | null>;
  /** @returns the numbers of the pieces that are there now */
  upload(piece: Piece): Promise<number[]>;
}

/** Long enough for 256 KiB over a 2G connection. */
const TIMEOUT = 120_000;

const Day = v.pipe(v.string(), v.isoDate());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const WithdrawnShape = v.nullable(v.object({ day: Day, until: Day, held: v.boolean() }));
const NewsShape = v.object({ known: v.boolean(), news: Count, withdrawn: WithdrawnShape });
const WithdrawShape = v.object({ withdrawn: WithdrawnShape });
const HaveShape = v.object({ have: v.array(Count) });

/** Calls reject as `createCall` says. */
export function createFollowUpClient(options: ClientOptions): FollowUpClient {
  const { office } = options;
  const call = createCall({ timeout: TIMEOUT, ...options });
  const ask = async <T extends v.GenericSchema>(path: string, shape: T, header: object, body?: Uint8Array) =>
    parse(shape, (await call(path, { office, ...header }, body)).header);

  return {
    async news(box, readToken, after) {
      const asked = { office, box, read_token: readToken, after };
      return parse(NewsShape, (await call('/v1/news', asked, undefined, { simple: true })).header);
    },

    async withdraw(box, readToken, withdraw) {
      return (await ask('/v1/withdraw', WithdrawShape, { box, read_token: readToken, withdraw })).withdrawn;
    },

    async upload({ box, mid, readTokenSha256, length, chunk, bytes, work }) {
      const hash = chunk === null ? null : toBase64url(await sha256(bytes));
      const header = { box, mid, read_token_sha256: readTokenSha256, length, chunk, sha256: hash, work };
      return (await ask('/v1/upload', HaveShape, header, bytes)).have;
    },
  };
}
