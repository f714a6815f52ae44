import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { encodePack, hasMetadata, MAX_PACK_BYTES, parsePack, type Attachment } from '../../src/core/attachment-pack.ts';
import { concat, sha256, toBase64url, utf8 } from '../../src/core/bytes.ts';
import { MAX_SEALED_PACK_BYTES } from '../../src/core/message.ts';
import { openBytes } from '../../src/core/open.ts';
import { sealPack } from '../../src/core/seal-pack.ts';
import { codeOf, newKeyPair } from './support.ts';

const segment = (marker: number, body: Uint8Array): Uint8Array =>
  concat(Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255), body);
const jfif = segment(0xe0, concat(utf8('JFIF\0'), Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 0, 0)));
/** The parts that a decoder reads, without a picture that anybody could see. */
const jpeg = (...more: Uint8Array[]): Uint8Array =>
  concat(Uint8Array.of(0xff, 0xd8), jfif, ...more, segment(0xdb, new Uint8Array(65)), segment(0xda, new Uint8Array(6)));
const photo = (length = 0): Attachment => ({ type: 'image/jpeg', bytes: concat(jpeg(), new Uint8Array(length)) });
const voice: Attachment = { type: 'audio/webm', bytes: Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3) };

describe('a pack of attachments', () => {
  test('gives back what was put into it', () => {
    const files = fc.array(fc.nat({ max: 200_000 }), { minLength: 0, maxLength: 3 });
    fc.assert(
      fc.property(files, fc.boolean(), (lengths, withVoice) => {
        const list = [...lengths.map(photo), ...(withVoice || lengths.length === 0 ? [voice] : [])];
        assert.deepEqual(parsePack(encodePack(list)), list);
      }),
      { numRuns: 50 },
    );
  });

  test('has one length for whatever is short: one voice or three small photos', () => {
    assert.equal(encodePack([voice]).length, 65_536);
    assert.equal(encodePack([photo(), photo(9000), photo(40_000), voice]).length, 65_536);
  });

  test('has three photos and one voice at most, and is not empty', async () => {
    for (const list of [[], [photo(), photo(), photo(), photo()], [voice, voice]]) {
      assert.equal(await codeOf(() => encodePack(list)), 'malformed');
    }
  });

  test('holds nothing but what its type says', async () => {
    assert.equal(await codeOf(() => encodePack([{ type: 'image/jpeg', bytes: voice.bytes }])), 'malformed');
    assert.equal(await codeOf(() => encodePack([{ type: 'audio/ogg', bytes: voice.bytes }])), 'malformed');
    const wrong = { type: 'text/html', bytes: utf8('<p>') } as unknown as Attachment;
    assert.equal(await codeOf(() => encodePack([wrong])), 'malformed');
  });

  test('is not longer than the receiver takes', async () => {
    const third = Math.floor(MAX_PACK_BYTES / 3);
    assert.equal(await codeOf(() => encodePack([photo(third), photo(third), photo(third)])), 'too-long');
    const { recipient } = await newKeyPair();
    const most = await sealPack([photo(third - 40_000), photo(third - 40_000), photo(third - 60_000)], [recipient]);
    assert.ok(most.bytes.length > 4_900_000 && most.bytes.length <= MAX_SEALED_PACK_BYTES, `${most.bytes.length}`);
  });

  test('that is not whole is refused', async () => {
    const good = encodePack([photo(), voice]);
    const changed = (change: (pack: Uint8Array) => void): Uint8Array => {
      const copy = good.slice();
      change(copy);
      return copy;
    };
    const wrong = [
      new Uint8Array(0),
      good.slice(0, 65_535),
      changed((pack) => (pack[pack.length - 1] = 1)),
      changed((pack) => pack.fill(0xff, 0, 4)),
      changed((pack) => (pack[4] = 0x20)),
      changed((pack) => pack.fill(0x20, 4, 8)),
      changed((pack) => pack.set(utf8('99999'), Buffer.from(pack).indexOf('"length":') + 9)),
    ];
    for (const [at, pack] of wrong.entries()) assert.equal(await codeOf(() => parsePack(pack)), 'malformed', `${at}`);
  });
});

describe('a photo with more than the picture', () => {
  const planted: [string, Uint8Array][] = [
    ['Exif', segment(0xe1, utf8('Exif\0\0 GPS'))],
    ['XMP', segment(0xe1, utf8('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>'))],
    ['IPTC', segment(0xed, utf8('Photoshop 3.0\0'))],
    ['a comment', segment(0xfe, utf8('rumah'))],
    ['a second picture', segment(0xe2, utf8('MPF\0'))],
    ['a thumbnail', segment(0xe0, concat(utf8('JFXX\0'), new Uint8Array(20)))],
    ['a private part', segment(0xeb, utf8('HDR_RI'))],
  ];
  for (const [name, part] of planted) {
    test(`${name}: is refused`, async () => {
      assert.equal(hasMetadata(jpeg(part)), true);
      assert.equal(await codeOf(() => encodePack([{ type: 'image/jpeg', bytes: jpeg(part) }])), 'metadata');
    });
  }

  test('a colour profile is not such a thing; a broken header is', () => {
    assert.equal(hasMetadata(jpeg()), false);
    assert.equal(hasMetadata(jpeg(segment(0xe2, utf8('ICC_PROFILE\0\x01\x01')))), false);
    assert.equal(hasMetadata(jpeg().slice(0, 20)), true);
    assert.equal(hasMetadata(concat(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0))), true);
  });
});

test('a sealed pack is named by the SHA-256 of its bytes, and opens to the pack', async () => {
  const { identity, recipient } = await newKeyPair();
  const { bytes, pack } = await sealPack([photo(), voice], [recipient]);
  assert.deepEqual(pack, { sha256: toBase64url(await sha256(bytes)), length: bytes.length });
  assert.deepEqual(parsePack(await openBytes(bytes, identity)), [photo(), voice]);
});
