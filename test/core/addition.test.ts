import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sealAddition, type AdditionToSeal } from '../../src/core/addition.ts';
import { openMessage } from '../../src/core/open.ts';
import { recipientsFor } from '../../src/core/roster.ts';
import { newMid } from '../../src/core/seal.ts';
import { codeOf, newKeyPair, newOffice, quickReceipt } from './support.ts';

const office = await newOffice();
const receipt = await quickReceipt();
const addition = (more: Partial<AdditionToSeal> = {}): Promise<Uint8Array> =>
  sealAddition({
    messages: [],
    ownMids: ['A'.repeat(22)],
    text: 'Tambahan yang dikarang.',
    roster: office.roster,
    recipients: recipientsFor(office.roster, []),
    receipt,
    mid: newMid(),
    day: '2026-11-25',
    lang: 'id',
    ...more,
  });

test('an addition continues the thread, opens for the office and not for the code', async () => {
  const sealed = await addition();
  const { message, verify } = await openMessage(sealed, office.recovery.identity);
  assert.deepEqual(
    [message.dir, message.seq, message.prev, message.seen, message.body],
    ['r', 2, 'A'.repeat(22), null, { text: 'Tambahan yang dikarang.' }],
  );
  assert.equal(await verify(receipt.threadKey), true);
  assert.equal(await codeOf(() => openMessage(sealed, receipt.identity)), 'not-for-us');
});

test('an addition may be photos alone, and never nothing', async () => {
  const pack = { sha256: 'A'.repeat(43), length: 70_000 };
  const { message } = await openMessage(await addition({ text: '', pack }), office.recovery.identity);
  assert.deepEqual([message.pack, message.body], [pack, { text: '' }]);
  assert.equal(await codeOf(() => addition({ text: '' })), 'malformed');
});

test('an addition is refused without a report, and for a key that is not of the roster', async () => {
  assert.equal(await codeOf(() => addition({ ownMids: [] })), 'no-report');
  const { recipient } = await newKeyPair();
  assert.equal(await codeOf(() => addition({ recipients: [recipient] })), 'unknown-recipient');
});
