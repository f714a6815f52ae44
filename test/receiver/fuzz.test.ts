import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { encodeFrame } from '../../src/core/envelope.ts';
import { hash, id, logIn, looksSealed, makeDesk, prepareSend } from './support.ts';

const PATHS = [
  'roster',
  'challenge',
  'send',
  'read',
  'news',
  'upload',
  'withdraw',
  'officer/nonce',
  'officer/token',
  'officer/list',
  'officer/fetch',
  'officer/reply',
  'officer/pack',
  'officer/hold',
  'officer/delete',
];

describe('whatever is thrown at a call', () => {
  let desk: Awaited<ReturnType<typeof makeDesk>>;
  let valid: { frame: Uint8Array; mayChange: number[] }[];

  before(async () => {
    desk = await makeDesk();
    const { header, body, box } = await prepareSend(desk.post, desk.officeKey);
    const token = await logIn(desk.post, desk.officeKey, desk.office.officers[0]);
    const reply = looksSealed();
    const readToken = id(32);
    // Values that the sender may choose freely; changed, they would make another good request.
    const free = [box, header.read_token_sha256, `"counter":${header.work.solution.counter}`];
    valid = [
      changeable(encodeFrame(header, body), free),
      changeable(encodeFrame({ token, box, mid: id(16), sha256: hash(reply) }, reply)),
      changeable(encodeFrame({ token, mids: [id(16)] })),
      changeable(encodeFrame({ office: desk.officeKey, box, read_token: readToken, after: 0 }), [
        box,
        readToken,
        '"after":0',
      ]),
    ];
  });
  after(() => desk.remove());

  function changeable(frame: Uint8Array, free: string[] = []): { frame: Uint8Array; mayChange: number[] } {
    const ranges = free.map((text) => [Buffer.from(frame).indexOf(text), text.length] as const);
    const isFree = (at: number): boolean => ranges.some(([from, length]) => at >= from && at < from + length);
    return { frame, mayChange: Array.from(frame, (_, at) => at).filter((at) => !isFree(at)) };
  }

  const path = fc.constantFrom(...PATHS).map((name) => `/v1/${name}`);

  async function refuses(to: string, bytes: Uint8Array, mayAnswer = false): Promise<void> {
    const { status } = await desk.post(to, {}, undefined, { body: bytes as Uint8Array<ArrayBuffer> });
    assert.ok((status >= 400 && status < 500) || (mayAnswer && status === 200), `${to} answered ${status}`);
    assert.deepEqual(await desk.store.list({ after: 0, limit: 1 }), []);
  }

  it('bytes', async () => {
    await fc.assert(
      fc.asyncProperty(path, fc.uint8Array({ maxLength: 300 }), (to, bytes) => refuses(to, bytes)),
      { numRuns: 500 },
    );
  });

  it('frames around any JSON', async () => {
    const header = fc.jsonValue().map((value) => value as object);
    await fc.assert(
      fc.asyncProperty(path, header, fc.uint8Array({ maxLength: 60 }), (to, value, body) =>
        refuses(to, encodeFrame(value, body)),
      ),
      { numRuns: 500 },
    );
  });

  it('headers with the right names and any values', async () => {
    const name = fc.constantFrom(
      'office',
      'box',
      'mid',
      'sha256',
      'read_token',
      'read_token_sha256',
      'after',
      'token',
      'mids',
      'work',
      'recipient',
      'nonce',
      'nonce_id',
    );
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(desk.officeKey, id(16), id(32)), fc.nat());
    await fc.assert(
      fc.asyncProperty(path, fc.dictionary(name, value), async (to, header) => {
        // Asked with the right office, these have an answer for everybody.
        const mayAnswer = header['office'] === desk.officeKey && /\/(roster|challenge|news)$/.test(to);
        await refuses(to, encodeFrame(header), mayAnswer);
      }),
      { numRuns: 500 },
    );
  });

  it('good frames with bytes changed, dropped or added', async () => {
    const change = fc.record({ at: fc.nat(), to: fc.integer({ min: 1, max: 255 }) });
    const withoutZeros = (bytes: Uint8Array): string =>
      Buffer.from(bytes)
        .toString('hex')
        .replace(/(00)+$/, '');
    await fc.assert(
      fc.asyncProperty(
        path,
        fc.nat({ max: 3 }),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.option(fc.nat()),
        fc.uint8Array({ maxLength: 4 }),
        async (to, which, changes, cut, more) => {
          const { frame, mayChange } = valid[which]!;
          const bytes = Uint8Array.from(frame);
          for (const { at, to: value } of changes) bytes[mayChange[at % mayChange.length]!]! ^= value;
          const mangled = Buffer.concat([bytes.subarray(0, cut === null ? undefined : cut % bytes.length), more]);
          if (withoutZeros(mangled) !== withoutZeros(frame)) await refuses(to, mangled);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
