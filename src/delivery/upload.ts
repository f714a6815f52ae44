/**
 * Brings a sealed pack of attachments to the receiver, piece by piece, before the message that names it. A broken line
 * costs one piece: after it the receiver is asked what it has.
 */

import { DeliveryError } from '../core/errors.ts';
import { throwIfAborted } from './abort.ts';
import { backoff, type Pause } from './deliver.ts';
import type { UploadPiece } from './upload-piece.ts';
import type { WorkSupply } from './work.ts';

/** Bytes of a piece, all but the last. */
export const PIECE_BYTES = 256 * 1024;

export type UploadState =
  /** `share` of the bytes that have arrived, 0 to 1. */
  | { name: 'uploading'; share: number }
  | { name: 'waiting'; error: DeliveryError }
  | { name: 'uploaded' }
  /** Trying again would not help. `packs-off`: the office takes texts only for now. */
  | { name: 'refused'; error: DeliveryError };

export type UploadResult = Extract<UploadState, { name: 'uploaded' | 'refused' }>;

export interface PackToUpload {
  box: string;
  /** Of the message that will bring it. */
  mid: string;
  readTokenSha256: string;
  bytes: Uint8Array;
}

/**
 * @param options.work a supply for the id `mid` and this upload alone: the message needs another solution for the same id
 * @returns `uploaded` or `refused`; rejects only with an `AbortError` once `signal` is aborted, or on a defect
 */
export async function upload(options: {
  client: { upload: UploadPiece };
  pack: PackToUpload;
  work: WorkSupply;
  pause: Pause;
  random?: () => number;
  signal?: AbortSignal;
  onState?: (state: UploadState) => void;
}): Promise<UploadResult> {
  const { client, pack, work, pause, random = Math.random, signal, onState = () => {} } = options;
  const { bytes, ...ids } = pack;
  const { length } = bytes;
  const pieces = Math.ceil(length / PIECE_BYTES);
  const settle = (result: UploadResult): UploadResult => (onState(result), result);
  /** Null until the receiver has told, and again after each failure. */
  let have: number[] | null = null;

  for (let failures = 0; ;) {
    throwIfAborted(signal);
    try {
      have ??= await client.upload({ ...ids, length, chunk: null, bytes: new Uint8Array(0), work: null });
      const there = new Set(have);
      const chunk = Array.from({ length: pieces }, (_, at) => at).find((at) => !there.has(at));
      if (chunk === undefined) return settle({ name: 'uploaded' });
      onState({ name: 'uploading', share: there.size / pieces });
      const piece = bytes.subarray(chunk * PIECE_BYTES, (chunk + 1) * PIECE_BYTES);
      const proof = there.size === 0 ? await work.take() : null;
      have = await client.upload({ ...ids, length, chunk, bytes: piece, work: proof });
      failures = 0;
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      have = null;
      // Solved too early, or lost together with an upload that was dropped: solved anew.
      if (error.status === 402) work.discard();
      else if (!error.retry) return settle({ name: 'refused', error });
      onState({ name: 'waiting', error });
      await pause(backoff(failures, random));
      failures += 1;
    }
  }
}
