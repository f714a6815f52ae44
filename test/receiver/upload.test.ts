import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CHUNK_BYTES, chunksOf } from '../../src/receiver/store.ts';
import { fetchWork, hash, id, logIn, looksSealed, makeDesk, prepareSend, type Reply } from './support.ts';

const LENGTH = 2 * CHUNK_BYTES + 1000;

describe('attachments', () => {
  let desk: Awaited<ReturnType<typeof makeDesk>>;
  let first: Awaited<ReturnType<typeof prepareSend>>;
  let pack: Uint8Array;
  let mid: string;
  const refused = (reply: Reply, status: number, code: string): void =>
    assert.deepEqual([reply.status, reply.header.error?.code], [status, code]);

  beforeEach(async () => {
    desk = await makeDesk();
    first = await prepareSend(desk.post, desk.officeKey);
    await desk.post('/v1/send', first.header, first.body);
    pack = Buffer.concat([looksSealed(1000), randomBytes(LENGTH - 1000)]);
    mid = id(16);
  });
  afterEach(() => desk.remove());

  const piece = async (chunk: number | null, more: object = {}, bytes?: Uint8Array): Promise<Reply> => {
    const body =
      bytes ?? (chunk === null ? new Uint8Array(0) : pack.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES));
    const header = {
      office: desk.officeKey,
      box: first.box,
      mid,
      read_token_sha256: first.header.read_token_sha256,
      length: LENGTH,
      chunk,
      sha256: chunk === null ? null : hash(body),
      work: null,
      ...more,
    };
    return desk.post('/v1/upload', header, body);
  };
  const begin = async (): Promise<Reply> => piece(0, { work: await fetchWork(desk.post, desk.officeKey, mid) });
  const bring = async (more: object = {}): Promise<Reply> => {
    const { body } = first;
    const given = await prepareSend(desk.post, desk.officeKey, { box: first.box, readToken: first.readToken });
    const work = await fetchWork(desk.post, desk.officeKey, mid);
    return desk.post('/v1/send', { ...given.header, mid, sha256: hash(body), work, pack: LENGTH, ...more }, body);
  };

  it('come piece by piece, are asked for after a break, and arrive as they were sent', async () => {
    const one = await begin();
    assert.deepEqual([one.status, one.header.have], [201, [0]]);
    assert.equal((await piece(0)).status, 200);
    assert.deepEqual((await piece(null)).header.have, [0]);
    refused(await bring(), 409, 'pack-missing');
    await piece(2);
    assert.deepEqual((await piece(1)).header.have, [0, 1, 2]);
    assert.equal((await bring()).status, 201);
    const token = await logIn(desk.post, desk.officeKey, desk.office.officers[0]);
    const { messages } = (await desk.post('/v1/officer/list', { token, after: 1 })).header;
    assert.deepEqual((messages[0] as { pack?: number }).pack, LENGTH);
    const parts: Uint8Array[] = [];
    for (let chunk = 0; chunk < chunksOf(LENGTH); chunk++) {
      parts.push((await desk.post('/v1/officer/pack', { token, mid, chunk })).body);
    }
    assert.ok(Buffer.concat(parts).equals(pack));
    refused(await desk.post('/v1/officer/pack', { token, mid, chunk: 3 }), 404, 'not-found');
    refused(await desk.post('/v1/officer/pack', { token: id(32), mid, chunk: 0 }), 401, 'token-unknown');
  });

  it('need one proof of work for all pieces, that of their own message', async () => {
    refused(await piece(0), 402, 'work-needed');
    refused(await piece(0, { work: await fetchWork(desk.post, desk.officeKey, id(16)) }), 402, 'work-invalid');
    refused(await piece(0, { work: first.header.work }), 402, 'work-invalid');
    assert.equal((await begin()).status, 201);
    assert.equal((await piece(1)).status, 201);
  });

  it('are taken into the box of a report only, from whoever has its code', async () => {
    const work = await fetchWork(desk.post, desk.officeKey, mid);
    refused(await piece(0, { work, box: id(16) }), 404, 'box-unknown');
    refused(await piece(0, { work, read_token_sha256: id(32) }), 409, 'token-differs');
    refused(await piece(null, { read_token_sha256: id(32) }), 409, 'token-differs');
    refused(await piece(null, { box: id(16) }), 404, 'box-unknown');
    refused(await piece(0, { work, office: id(32) }), 404, 'office-unknown');
  });

  it('have their limits, told before anything is kept', async () => {
    const work = await fetchWork(desk.post, desk.officeKey, mid);
    refused(await piece(0, { work, length: 5 * 1024 * 1024 + 1 }), 413, 'too-large');
    refused(await piece(0, { work }, looksSealed(100)), 400, 'piece-wrong');
    refused(await piece(7, { work }, looksSealed(100)), 400, 'piece-wrong');
    refused(await piece(0, { work }, looksSealed(CHUNK_BYTES + 1)), 413, 'too-large');
    refused(await piece(0, { work, sha256: id(32) }), 400, 'hash-differs');
    refused(await piece(0, { work, sha256: null }), 400, 'malformed');
    refused(await piece(0, { work }, Buffer.alloc(CHUNK_BYTES, 'clear text, invented ')), 400, 'not-sealed');
    assert.deepEqual((await piece(null)).header.have, []);
  });

  it('of one message are not mixed with those of another', async () => {
    await begin();
    refused(await piece(1, { length: LENGTH - 1 }, new Uint8Array(CHUNK_BYTES)), 409, 'piece-differs');
    refused(
      await piece(0, {}, Buffer.concat([looksSealed(100), randomBytes(CHUNK_BYTES - 100)])),
      409,
      'piece-differs',
    );
    await piece(1);
    await piece(2);
    refused(await bring({ pack: LENGTH - 1 }), 409, 'pack-missing');
  });
});
