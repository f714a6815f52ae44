/** The calls of the receiver that only a reporter with a code needs: news, taking back, attachments (docs/protocol.md). */

import * as v from 'valibot';
import { createCall, parse } from './call.ts';
import type { ClientOptions } from './client.ts';
import { createUpload, TIMEOUT, type UploadPiece } from './upload-piece.ts';

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

export interface FollowUpClient {
  /** Whether anything is new after message number `after`. Under 2 kB on the wire, and alike whatever the answer. */
  news(box: string, readToken: string, after: number): Promise<News>;
  /** Asks to take a report back, or (`false`) to leave it after all. */
  withdraw(box: string, readToken: string, withdraw: boolean): Promise<Withdrawn | null>;
  upload: UploadPiece;
}

const Day = v.pipe(v.string(), v.isoDate());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const WithdrawnShape = v.nullable(v.object({ day: Day, until: Day, held: v.boolean() }));
const NewsShape = v.object({ known: v.boolean(), news: Count, withdrawn: WithdrawnShape });
const WithdrawShape = v.object({ withdrawn: WithdrawnShape });

/** Calls reject as `createCall` says. */
export function createFollowUpClient(options: ClientOptions): FollowUpClient {
  const { office } = options;
  const call = createCall({ timeout: TIMEOUT, ...options });

  return {
    async news(box, readToken, after) {
      const asked = { office, box, read_token: readToken, after };
      return parse(NewsShape, (await call('/v1/news', asked, undefined, { simple: true })).header);
    },

    async withdraw(box, readToken, withdraw) {
      const asked = { office, box, read_token: readToken, withdraw };
      return parse(WithdrawShape, (await call('/v1/withdraw', asked)).header).withdrawn;
    },

    upload: createUpload(options),
  };
}
