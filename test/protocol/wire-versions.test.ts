/** What was written once opens for ever: the vectors of each version of the wire, and that nobody has edited them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parsePack } from '../../src/core/attachment-pack.ts';
import { sha256, toBase64url } from '../../src/core/bytes.ts';
import { openMessage } from '../../src/core/open.ts';
import { padmeLength } from '../../src/core/padding.ts';
import { dammDigit, deriveReceipt } from '../../src/core/receipt.ts';
import type { WorksAt } from '../../src/core/report.ts';
import type { Message } from '../../src/core/message.ts';
import { recipientsFor, rosterHash, verifyRoster, type SignedRoster } from '../../src/core/roster.ts';
import { vectors as boxV1 } from '../core/support.ts';
import { tell } from './told.ts';

const folder = new URL('../vectors/', import.meta.url);

/** SHA-256 of each file, base64url, as it was when it was added. A change of the protocol gets a file of its own. */
const FILES: Record<string, string> = {
  'box-v1-follow-up.json': 'jsbnYgID28hnLlXzb4DIygR9btnXxvSNId16I1ufuF0',
  'box-v1.json': 'cmKHN9BdcFgWKIpiFpgDVG4FlDZpy-m1iaB0bi_aft0',
};

test('the vectors of every version are there, and as they were added', async () => {
  assert.deepEqual(readdirSync(folder).sort(), Object.keys(FILES).sort());
  for (const [file, hash] of Object.entries(FILES)) {
    assert.equal(toBase64url(await sha256(new Uint8Array(readFileSync(new URL(file, folder))))), hash, file);
  }
});

test('box v1: check digits, padding, codes, a sealed message, a roster', async (context) => {
  const { damm, padme, receipts, sealed, roster } = boxV1;
  for (const { digits, check } of damm) assert.equal(dammDigit(digits), check);
  for (const { length, padded } of padme) assert.equal(padmeLength(length), padded);
  for (const { code, officeKey, ...expected } of receipts) {
    const { threadKey, ...derived } = await deriveReceipt(code, officeKey);
    assert.deepEqual({ ...derived, threadKey: toBase64url(threadKey) }, expected);
  }
  const opened = await openMessage(Buffer.from(sealed.file, 'base64'), sealed.identity);
  assert.deepEqual(opened.message, sealed.message);
  assert.equal(await opened.verify(Buffer.from(sealed.threadKey, 'base64url')), true);
  const phoneTime = new Date('2026-12-01T12:00:00Z');
  const verified = await verifyRoster(roster.signed, { officeKey: roster.office, officeEpoch: 0, phoneTime });
  assert.equal(await rosterHash(verified.text), roster.hash);
  const count = damm.length + padme.length + receipts.length + 2;
  tell(context, `wire versions: box v1, ${count} of ${count} vectors`);
});

interface FollowUp {
  identity: string;
  threadKey: string;
  messages: { message: Message; file: string }[];
  pack: { head: string; padded: number; files: { type: string; bytes: string }[] };
  roster: { signed: SignedRoster; office: string; readers: { works_at: WorksAt[]; keys: string[] }[] };
}

test('box v1, follow-up: an addition with attachments, an answer with its next step, a pack, sectors', async (context) => {
  const followUp = JSON.parse(readFileSync(new URL('box-v1-follow-up.json', folder), 'utf8')) as FollowUp;
  for (const { message, file } of followUp.messages) {
    const opened = await openMessage(Buffer.from(file, 'base64'), followUp.identity);
    assert.deepEqual(opened.message, message);
    assert.equal(await opened.verify(Buffer.from(followUp.threadKey, 'base64url')), true);
  }
  const { head, padded, files } = followUp.pack;
  const pack = new Uint8Array(padded);
  pack.set(Buffer.from(head, 'base64'));
  const found = parsePack(pack).map(({ type, bytes }) => ({ type, bytes: Buffer.from(bytes).toString('base64') }));
  assert.deepEqual(found, files);
  const { signed, office: officeKey, readers } = followUp.roster;
  const phoneTime = new Date('2026-12-01T12:00:00Z');
  const { roster } = await verifyRoster(signed, { officeKey, officeEpoch: 0, phoneTime });
  for (const { works_at, keys } of readers) assert.deepEqual(recipientsFor(roster, works_at), keys);
  const count = followUp.messages.length + 1 + readers.length;
  tell(context, `wire versions: box v1 with follow-up, ${count} of ${count} vectors`);
});
