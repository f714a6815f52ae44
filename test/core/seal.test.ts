import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bech32 } from '@scure/base';
import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { fromUtf8, randomBytes, toBase64url, utf8, concat } from '../../src/core/bytes.ts';
import { encodeContainer, MAX_SEALED_BYTES, type Message } from '../../src/core/message.ts';
import { openBytes, openMessage } from '../../src/core/open.ts';
import { checkReport, KINDS, MAX_TEXT, NOW, PERSONS, WHEN } from '../../src/core/report.ts';
import { recipientsFor, rosterHash } from '../../src/core/roster.ts';
import { newMid, sealBytes, sealMessage, sealReport } from '../../src/core/seal.ts';
import { ageOpen, ageSeal } from './age-program.ts';
import { codeOf, inventedReport, newKeyPair, newOffice, quickReceipt, vectors } from './support.ts';

const office = await newOffice();
const receipt = await quickReceipt();
const rosterText = (await office.sign(office.roster)).roster;
const everyone = recipientsFor(office.roster, []);
const report = (more: Partial<Parameters<typeof sealReport>[0]> = {}) =>
  sealReport({
    report: inventedReport,
    roster: office.roster,
    rosterText,
    recipients: everyone,
    receipt,
    mid: newMid(),
    day: '2026-11-24',
    lang: 'id',
    ...more,
  });

const reply = (more: Partial<Message> = {}): Message => ({
  v: 1,
  office: office.officeKey,
  box: receipt.box,
  mid: newMid(),
  dir: 'o',
  seq: 1,
  prev: null,
  seen: null,
  day: '2026-11-25',
  lang: 'id',
  body: { text: 'Contoh jawaban yang dikarang.' },
  ...more,
});

/** The stanzas of an age header, and nothing behind it. */
const stanzasOf = (sealed: Uint8Array): string[] =>
  Buffer.from(sealed)
    .toString('latin1')
    .split('\n---')[0]!
    .split('\n')
    .filter((line) => line.startsWith('-> '));

describe('a sealed report', () => {
  test('opens for each recipient, says what the protocol asks, and is genuine', async () => {
    const mid = newMid();
    const sealed = await report({ mid });
    for (const { identity } of [...office.officers, office.recovery, office.outside]) {
      const { message, verify } = await openMessage(sealed, identity);
      assert.deepEqual(message, {
        v: 1,
        office: office.officeKey,
        box: receipt.box,
        mid,
        dir: 'r',
        seq: 1,
        prev: null,
        seen: null,
        day: '2026-11-24',
        lang: 'id',
        body: inventedReport,
        first: {
          reply_to: receipt.recipient,
          thread_key: toBase64url(receipt.threadKey),
          roster_epoch: 5,
          roster_hash: await rosterHash(rosterText),
        },
      });
      assert.equal(await verify(receipt.threadKey), true);
      assert.equal(await verify(randomBytes(32)), false);
    }
  });

  test('does not open for the reporter: a found code shows no report', async () => {
    assert.equal(await codeOf(async () => openMessage(await report(), receipt.identity)), 'not-for-us');
  });

  test("has no stanza for the accused's office", async () => {
    assert.equal(stanzasOf(await report()).length, 4);
    const sealed = await report({ recipients: recipientsFor(office.roster, ['kantor-ini']) });
    const stanzas = stanzasOf(sealed);
    assert.equal(stanzas.length, 1);
    assert.match(stanzas[0]!, /^-> X25519 \S{43}$/);
    for (const { identity } of [...office.officers, office.recovery]) {
      assert.equal(await codeOf(() => openMessage(sealed, identity)), 'not-for-us');
    }
    await openMessage(sealed, office.outside.identity);
  });

  test('is refused without recipients, with mixed ones, and with one that the roster does not have', async () => {
    assert.equal(await codeOf(() => report({ recipients: [] })), 'no-recipients');
    const hybrid = await identityToRecipient(await generateHybridIdentity());
    assert.equal(await codeOf(() => report({ recipients: [...everyone, hybrid] })), 'mixed-recipients');
    assert.equal(await codeOf(() => report({ recipients: [hybrid] })), 'mixed-recipients');
    const { recipient } = await newKeyPair();
    assert.equal(await codeOf(() => report({ recipients: [...everyone, recipient] })), 'unknown-recipient');
  });

  test('tells nothing by its length: short reports are all as long', async () => {
    const short = (await report()).length;
    assert.equal((await report({ report: { ...inventedReport, note: 'a'.repeat(500) } })).length, short);
    assert.ok(short > 4096 && short < 5200);
  });

  test('of the longest texts is still taken', async () => {
    const longest = 'ꦗ'.repeat(MAX_TEXT);
    const contact = { way: 'lewat-orang-lain', detail: longest, time: longest } as const;
    const full = checkReport({ ...inventedReport, directions: longest, note: longest, contact });
    const sealed = await report({ report: full });
    assert.ok(sealed.length <= MAX_SEALED_BYTES);
    assert.deepEqual((await openMessage(sealed, office.recovery.identity)).message.body, full);
  });
});

describe('a sealed message', () => {
  test('survives the way, whatever was written', async () => {
    const { threadKey } = receipt;
    const [{ identity, recipient }] = office.officers as [(typeof office.officers)[0]];
    const reports = fc.record({
      person: fc.constantFrom(...PERSONS),
      kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 1 }),
      now: fc.constantFrom(...NOW),
      when: fc.array(fc.constantFrom(...WHEN)),
      directions: fc.constant('di sini'),
      note: fc.string({ unit: 'binary', maxLength: 300 }),
    });
    await fc.assert(
      fc.asyncProperty(reports, async (draft) => {
        const body = checkReport(draft);
        const { message } = await openMessage(await report({ report: body, recipients: [recipient] }), identity);
        assert.deepEqual(message.body, body);
      }),
      { numRuns: 30 },
    );
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((one) => one.trim() === one && one !== '');
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        const opened = await openMessage(
          await sealMessage(reply({ body: { text: one } }), { threadKey, recipients: [recipient] }),
          identity,
        );
        assert.equal(await opened.verify(threadKey), true);
        assert.deepEqual(opened.message.body, { text: one });
      }),
      { numRuns: 30 },
    );
  });

  test('over 64 KiB is refused', async () => {
    const { threadKey } = receipt;
    // Any 32 bytes are a public key of X25519.
    const crowd = Array.from({ length: 700 }, () => bech32.encodeFromBytes('age', randomBytes(32)));
    assert.equal(await codeOf(() => sealMessage(reply(), { threadKey, recipients: crowd })), 'too-long');
  });

  test('has one stanza for a recipient who was named twice', async () => {
    const sealed = await sealMessage(reply(), { threadKey: receipt.threadKey, recipients: [...everyone, ...everyone] });
    assert.equal(stanzasOf(sealed).length, everyone.length);
  });

  test('that would not open again is not sealed', async () => {
    const wrong: Partial<Message>[] = [
      { seq: 0 },
      { seq: 2 },
      { prev: newMid() },
      { mid: 'x' },
      { day: '24-11-2026' },
      { lang: 'bahasa Indonesia' },
      { body: { text: '' } },
      { body: inventedReport },
      { dir: 'r' },
    ];
    for (const change of wrong) {
      const sealing = () => sealMessage(reply(change), { threadKey: receipt.threadKey, recipients: everyone });
      assert.equal(await codeOf(sealing), 'malformed', JSON.stringify(change));
    }
  });

  test('damaged anywhere does not open', async () => {
    const sealed = await report();
    const { identity } = office.recovery;
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = sealed.slice();
        changed[at]! ^= flip;
        assert.match(await codeOf(() => openMessage(changed, identity)), /^(damaged|not-for-us)$/);
      }),
      { numRuns: 200 },
    );
    for (const part of [0, 1, 200, sealed.length - 1]) {
      assert.equal(await codeOf(() => openMessage(sealed.slice(0, part), identity)), 'damaged');
    }
    assert.equal(await codeOf(() => openMessage(concat(sealed, Uint8Array.of(0)), identity)), 'damaged');
  });

  test('with anything but our container inside is malformed', async () => {
    const { identity, recipient } = office.recovery;
    const good = await encodeContainer(reply(), receipt.threadKey);
    const length = new DataView(good.buffer).getUint32(32);
    const changed = (change: (container: Uint8Array, view: DataView) => void): Uint8Array => {
      const copy = good.slice();
      change(copy, new DataView(copy.buffer));
      return copy;
    };
    const json = (value: unknown): Uint8Array =>
      changed((container, view) => {
        const bytes = utf8(JSON.stringify(value));
        container.fill(0, 36);
        view.setUint32(32, bytes.length);
        container.set(bytes, 36);
      });
    const wrong = [
      new Uint8Array(0),
      good.slice(0, 36),
      good.slice(0, 36 + length),
      changed((container) => (container[container.length - 1] = 1)),
      changed((container) => (container[36 + length] = 0x20)),
      changed((_, view) => view.setUint32(32, length - 1)),
      changed((_, view) => view.setUint32(32, 2 ** 32 - 1)),
      changed((container, view) => {
        container.fill(0x20, 36 + length);
        view.setUint32(32, container.length - 35);
      }),
      changed((container) => (container[40] = 0xff)),
      json(null),
      json({ ...reply(), extra: 1 }),
      json({ ...reply(), first: {} }),
      json({ ...reply(), body: { text: 'a', status: 'karangan' } }),
    ];
    for (const [at, container] of wrong.entries()) {
      const sealed = await sealBytes(container, [recipient]);
      assert.equal(await codeOf(() => openMessage(sealed, identity)), 'malformed', `case ${at}`);
    }
    assert.equal((await openMessage(await sealBytes(json(reply()), [recipient]), identity)).message.dir, 'o');
  });

  test('of the vectors, made by the age program and OpenSSL, opens', async () => {
    const { file, identity, message, threadKey } = vectors.sealed;
    const opened = await openMessage(Buffer.from(file, 'base64'), identity);
    assert.deepEqual(opened.message, message);
    assert.equal(await opened.verify(Buffer.from(threadKey, 'base64url')), true);
  });
});

describe('the reference age program', () => {
  test('opens what we seal', async () => {
    const sealed = await report();
    for (const { identity } of [office.officers[1]!, office.recovery]) {
      const container = ageOpen(sealed, identity);
      const length = new DataView(container.buffer, container.byteOffset).getUint32(32);
      const message = JSON.parse(fromUtf8(container.subarray(36, 36 + length))) as Message;
      assert.deepEqual(message.body, inventedReport);
    }
  });

  test('seals what we open', async () => {
    const container = await encodeContainer(reply(), receipt.threadKey);
    const sealed = ageSeal(container, [office.officers[0]!.recipient, receipt.recipient]);
    for (const identity of [office.officers[0]!.identity, receipt.identity]) {
      assert.deepEqual(await openBytes(sealed, identity), container);
      assert.equal(await (await openMessage(sealed, identity)).verify(receipt.threadKey), true);
    }
  });
});
