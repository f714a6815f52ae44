/** The call that brings one piece of a sealed pack to the receiver (docs/protocol.md). */

import * as v from 'valibot';
import { sha256, toBase64url } from '../core/bytes.ts';
import { createCall, parse } from './call.ts';
import type { ClientOptions } from './client.ts';
import type { Work } from './work.ts';

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

/** @returns the numbers of the pieces that are there now */
export type UploadPiece = (piece: Piece) => Promise<number[]>;

/** Long enough for 256 KiB over a 2G connection. */
export const TIMEOUT = 120_000;

const HaveShape = v.object({ have: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))) });

/** It rejects as `createCall` says. */
export function createUpload(options: ClientOptions): UploadPiece {
  const { office } = options;
  const call = createCall({ timeout: TIMEOUT, ...options });
  return async ({ box, mid, readTokenSha256, length, chunk, bytes, work }) => {
    const hash = chunk === null ? null : toBase64url(await sha256(bytes));
    const asked = { office, box, mid, read_token_sha256: readTokenSha256, length, chunk, sha256: hash, work };
    return parse(HaveShape, (await call('/v1/upload', asked, bytes)).header).have;
  };
}
