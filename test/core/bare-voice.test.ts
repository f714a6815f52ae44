import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { bareVoice, MAX_VOICE_BYTES, MAX_VOICE_SECONDS } from '../../src/core/bare-voice.ts';
import { MAX_PACK_BYTES } from '../../src/core/attachment-pack.ts';
import { codeOf } from './support.ts';
import { all, packetsOf, plant, readWebm, written } from './webm.ts';

/** Four seconds of each browser's own invented microphone (a beep), as its MediaRecorder wrote them. */
const recording = (name: string): Buffer => readFileSync(new URL(`recordings/${name}.webm`, import.meta.url));
const BROWSERS = { 'chromium-156': /Chrome/, 'firefox-153': /QTwritingAppLibWebM/ } as const;

/** Invented; stands nowhere by itself. */
const CANARY = 'Mikrofon-HP-Contoh-7';

/** A recording that a browser might make one day: a title, a day, a phone's name, a place, a file, leftovers. */
function planted(name: string): Buffer {
  const tag = written(
    '1254c367',
    written('7373', written('67c8', written('45a3', 'LOCATION'), written('4487', CANARY))),
  );
  const file = written('1941a469', written('61a7', written('466e', `${CANARY}.jpg`), written('465c', CANARY)));
  let webm = plant(
    recording(name),
    ['18538067', '1549a966'],
    Buffer.concat([written('7ba9', CANARY), written('4461', '12345678')]),
  );
  webm = plant(webm, ['18538067', '1654ae6b', 'ae'], written('536e', CANARY));
  webm = plant(webm, ['18538067'], Buffer.concat([tag, file, written('ec', CANARY)]));
  return Buffer.concat([webm, written('ec', CANARY)]);
}

/** All that may stand in a bare voice; what holds no sound is the same in each. */
const BARE = new Set(
  '1a45dfa3 4282 4287 4285 18538067 1549a966 2ad7b1 4489 4d80 5741 1654ae6b ae d7 73c5 83 86 63a2 e1 b5 9f 1f43b675 e7 a3'.split(
    ' ',
  ),
);

describe('a recorded voice', () => {
  for (const [name, maker] of Object.entries(BROWSERS)) {
    test(`of ${name} names the browser, and what is planted is found by the reader`, () => {
      assert.match(recording(name).toString('latin1'), maker);
      const found = all(readWebm(planted(name)));
      for (const id of ['7ba9', '4461', '536e', '4487', '466e', 'ec'])
        assert.ok(
          found.some((one) => one.id === id),
          id,
        );
      assert.match(planted(name).toString('latin1'), new RegExp(CANARY));
      assert.deepEqual(packetsOf(planted(name)), packetsOf(recording(name)));
    });

    test(`of ${name} comes out with its sound and nothing else`, () => {
      const bare = bareVoice(planted(name));
      assert.deepEqual(bare, bareVoice(recording(name)));
      assert.deepEqual(packetsOf(bare), packetsOf(recording(name)));
      assert.doesNotMatch(Buffer.from(bare).toString('latin1'), new RegExp(`${CANARY}|${maker.source}`));
      for (const { id } of all(readWebm(bare))) assert.ok(BARE.has(id), id);
    });

    test(`of ${name} that is bare stays as it is`, () => {
      const bare = bareVoice(recording(name));
      assert.deepEqual(bareVoice(bare), bare);
    });
  }

  test('is the same from every browser, but for the sound, its times and what the codec leaves out', () => {
    const frame = (name: string): [string, string][] =>
      all(readWebm(bareVoice(recording(name))))
        .filter(({ id, inside }) => inside.length === 0 && !/^(a3|e7|4489)$/.test(id))
        .map(({ id, data }) => [
          id,
          Buffer.from(data)
            .toString('hex')
            .replace(/^(4f70757348656164010.)..../, '$1'),
        ]);
    assert.deepEqual(frame('chromium-156'), frame('firefox-153'));
  });

  test('tells its length, from its first sound on', () => {
    const found = all(readWebm(bareVoice(recording('chromium-156'))));
    const duration = found.find(({ id }) => id === '4489')!.data;
    const milliseconds = new DataView(duration.buffer, duration.byteOffset).getFloat64(0);
    assert.ok(milliseconds > 3000 && milliseconds < 4500, String(milliseconds));
    assert.equal(found.find(({ id }) => id === 'e7')!.data.join(), '0');
  });

  test('that goes on for long has a cluster every five seconds, and keeps its times', () => {
    const one = readWebm(bareVoice(recording('chromium-156')))[1]!.inside;
    const [, , cluster] = one;
    const blocks = cluster!.inside.filter(({ id }) => id === 'a3').slice(0, 2);
    const at = (seconds: number): Buffer => {
      const time = Buffer.alloc(4);
      time.writeUInt32BE(seconds * 1000);
      return written('1f43b675', written('e7', time), ...blocks.map(({ data }) => written('a3', data)));
    };
    const bare = bareVoice(recording('chromium-156'));
    const begin = Buffer.from(bare.subarray(0, Buffer.from(bare).indexOf(Buffer.from('1f43b675', 'hex'))));
    begin.fill(
      0xff,
      begin.indexOf(Buffer.from('18538067', 'hex')) + 5,
      begin.indexOf(Buffer.from('18538067', 'hex')) + 8,
    );
    begin[begin.indexOf(Buffer.from('18538067', 'hex')) + 4] = 0x1f;
    const long = Buffer.concat([begin, ...[0, 7, 40, 119].map(at)]);
    const times = all(readWebm(bareVoice(long)))
      .filter(({ id }) => id === 'e7')
      .map(({ data }) => Number(`0x${Buffer.from(data).toString('hex')}`));
    assert.deepEqual(times, [0, 7000, 40_000, 119_000]);
  });

  test('that is anything but one track of Opus is refused', async () => {
    const good = recording('chromium-156');
    const codec = good.indexOf('A_OPUS');
    const changed = (at: number, ...bytes: number[]): Buffer => {
      const other = Buffer.from(good);
      other.set(bytes, at);
      return other;
    };
    const cluster = good.indexOf(Buffer.from('1f43b675', 'hex'));
    const block = good.indexOf(0xa3, cluster);
    const bad: Record<string, Uint8Array> = {
      nothing: new Uint8Array(0),
      'a text': Buffer.from('Bukan suara.'),
      'an Ogg': Buffer.from('OggS contoh'),
      'another codec': changed(codec, ...Buffer.from('V_OPUS')),
      'another head': changed(good.indexOf('OpusHead'), 0x6f),
      'seven channels': changed(good.indexOf('OpusHead') + 9, 7),
      'another clock': changed(good.indexOf(Buffer.from('2ad7b1', 'hex')) + 4, 1),
      'laced blocks': changed(block + 5, 0x86),
      'no sound': good.subarray(0, cluster),
      'an end in the middle': good.subarray(0, good.length - 3),
      'a second track': plant(good, ['18538067', '1654ae6b'], written('ae', written('86', 'A_OPUS'))),
    };
    for (const [what, bytes] of Object.entries(bad)) {
      assert.equal(await codeOf(() => bareVoice(bytes)), 'malformed', what);
    }
  });

  test('at its longest fits a pack', () => {
    assert.ok(MAX_VOICE_BYTES * 2 < MAX_PACK_BYTES);
    assert.equal(MAX_VOICE_SECONDS, 120);
  });
});
