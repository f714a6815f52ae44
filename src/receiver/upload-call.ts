/** Attachments, before the message that brings them: `/v1/upload`. */

import * as v from 'valibot';
import { dayOf } from '../core/fields.ts';
import { call, checkBeginning, checkHash, refuse, served, type Call, type Desk } from './calls.ts';
import { Refusal } from './errors.ts';
import { id } from './shapes.ts';
import { CHUNK_BYTES, chunksOf } from './store.ts';
import { WorkShape } from './work.ts';

/** Sealed bytes of one pack. */
export const MAX_PACK = 5 * 1024 * 1024;

const UploadCall = v.strictObject({
  office: id(32),
  box: id(16),
  mid: id(16),
  read_token_sha256: id(32),
  /** Of the whole pack. */
  length: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The piece that the body is; null asks which are there. */
  chunk: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  sha256: v.nullable(id(32)),
  work: v.nullable(WorkShape),
});

type Header = v.InferOutput<typeof UploadCall>;

/** @throws {Refusal} 400 `piece-wrong` unless the piece has its place and its length in the pack */
function checkPiece({ length, chunk }: { length: number; chunk: number }, body: Uint8Array): void {
  const last = chunksOf(length) - 1;
  const expected = chunk === last ? length - last * CHUNK_BYTES : CHUNK_BYTES;
  if (chunk > last || body.length !== expected) {
    throw new Refusal(400, 'piece-wrong', `A piece has ${CHUNK_BYTES} bytes, and the last one the rest.`);
  }
}

export function uploadCall(desk: Desk): Record<string, Call> {
  const { store, now, work } = desk;

  /** What is there of an upload, to whoever may write into the box: a broken upload goes on from here. */
  async function ask({ box, mid, read_token_sha256: token }: Header) {
    const opened = await store.readTokenSha256(box);
    if (opened !== token) throw refuse(opened === null ? 'box-unknown' : 'token-differs');
    return { header: { have: (await store.pieces(box, mid)) ?? [] } };
  }

  return {
    '/v1/upload': call({
      shape: UploadCall,
      carries: 'piece',
      async answer(header, body) {
        const { office, box, mid, read_token_sha256: readTokenSha256, length, chunk, sha256 } = header;
        served(desk, office);
        if (length > MAX_PACK) throw new Refusal(413, 'too-large', `Attachments have at most ${MAX_PACK} bytes.`);
        if (chunk === null) return ask(header);
        checkPiece({ length, chunk }, body);
        if (sha256 === null) throw new Refusal(400, 'malformed', 'A piece names its SHA-256.');
        checkHash(body, sha256);
        if (chunk === 0) checkBeginning(body);
        // The work pays for the whole pack: it is looked at once, when the first piece comes.
        const begun = (await store.pieces(box, mid)) !== null;
        const spend = begun || header.work === null ? undefined : await work.check(header.work, mid);
        const piece = { box, mid, day: dayOf(now()), readTokenSha256, length, chunk, sha256, bytes: body };
        const result = await store.putChunk(piece, spend ? { spend } : {});
        if (result.outcome !== 'stored' && result.outcome !== 'known') throw refuse(result.outcome);
        return { status: result.outcome === 'stored' ? 201 : 200, header: { have: result.have } };
      },
    }),
  };
}
