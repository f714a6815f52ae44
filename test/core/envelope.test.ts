import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeFrame, encodeFrame, MAX_HEADER_BYTES } from '../../src/core/envelope.ts';
import { EnvelopeError } from '../../src/core/errors.ts';
import { codeOf } from './support.ts';

const headers = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true });

test('what was put into a frame comes out of it', () => {
  fc.assert(
    fc.property(headers, fc.uint8Array({ maxLength: 3000 }), fc.constantFrom(0, 1024), (header, body, padTo) => {
      const frame = encodeFrame(header, body, padTo);
      assert.ok(frame.length >= padTo);
      const decoded = decodeFrame(frame);
      assert.deepEqual(decoded.header, JSON.parse(JSON.stringify(header)));
      assert.deepEqual(decoded.body, body);
    }),
  );
});

test('any bytes are a frame or an EnvelopeError', () => {
  const tryIt = (bytes: Uint8Array): void => {
    try {
      decodeFrame(bytes);
    } catch (error) {
      assert.ok(error instanceof EnvelopeError, String(error));
    }
  };
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), tryIt));
  // Near misses: a good frame, cut or with one byte changed.
  const frame = encodeFrame({ office: 'contoh', n: 1 }, new Uint8Array(20).fill(7), 128);
  fc.assert(
    fc.property(fc.nat(frame.length - 1), fc.nat(255), fc.nat(frame.length), (at, byte, length) => {
      const changed = frame.slice();
      changed[at] = byte;
      tryIt(changed);
      tryIt(frame.slice(0, length));
    }),
    { numRuns: 1000 },
  );
});

test('each fault has its name', async () => {
  const good = encodeFrame({ a: 1 }, Uint8Array.of(1, 2, 3));
  const refusal = (bytes: Uint8Array) => codeOf(() => decodeFrame(bytes));
  assert.equal(await refusal(new Uint8Array(0)), 'truncated');
  assert.equal(await refusal(good.slice(0, -1)), 'truncated');
  assert.equal(await refusal(Uint8Array.of(...good, 0, 1)), 'trailing-bytes');
  const long = new Uint8Array(8);
  new DataView(long.buffer).setUint32(0, MAX_HEADER_BYTES + 1);
  assert.equal(await refusal(long), 'header-too-long');
  const notJson = good.slice();
  notJson[4] = 0xff;
  assert.equal(await refusal(notJson), 'header-not-json');
});
