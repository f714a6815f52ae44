/** What was written once opens for ever: the vectors of each version of the wire, and that nobody has edited them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parsePack } from '../../src/core/attachment-pack.ts';
import { sha256, toBase64url } from '../../src/core/bytes.ts';
import { encodeFrame } from '../../src/core/envelope.ts';
import { openMessage } from '../../src/core/open.ts';
import { padmeLength } from '../../src/core/padding.ts';
import { dammDigit, deriveReceipt } from '../../src/core/receipt.ts';
import type { WorksAt } from '../../src/core/report.ts';
import type { Message } from '../../src/core/message.ts';
import { recipientsFor, rosterHash, verifyRoster, type SignedRoster } from '../../src/core/roster.ts';
import { createClient } from '../../src/delivery/client.ts';
import { createFollowUpClient } from '../../src/delivery/follow-up.ts';
import { createOfficerApi } from '../../src/inbox/api.ts';
import { vectors as boxV1, type Vectors } from '../core/support.ts';
import { tell } from './told.ts';

const folder = new URL('../vectors/', import.meta.url);

/** SHA-256 of each file, base64url, as it was when it was added. A change of the protocol gets a file of its own. */
const FILES: Record<string, string> = {
  'box-v1-changed-key.json': '-EJubLHO059aMSzycFkQ6JCmkgiayaTP6IViWRLzyhg',
  'box-v1-follow-up.json': 'jsbnYgID28hnLlXzb4DIygR9btnXxvSNId16I1ufuF0',
  'box-v1-times.json': 'GcgaFQ34knnQuRkM_b9lXjVuS_QNsAOEgSbERuA4qb4',
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

test('box v1, times: when it happened, and when the reporter may be reached', async (context) => {
  const times = JSON.parse(readFileSync(new URL('box-v1-times.json', folder), 'utf8')) as Vectors['sealed'];
  const opened = await openMessage(Buffer.from(times.file, 'base64'), times.identity);
  assert.deepEqual(opened.message, times.message);
  assert.equal(await opened.verify(Buffer.from(times.threadKey, 'base64url')), true);
  tell(context, 'wire versions: box v1 with times, 1 of 1 vectors');
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

test("box v1, changed key: a roster behind two earlier keys, signed with OpenSSL's ECDSA", async (context) => {
  const file = readFileSync(new URL('box-v1-changed-key.json', folder), 'utf8');
  const { signed, pins } = JSON.parse(file) as { signed: SignedRoster; pins: string[] };
  const phoneTime = new Date('2026-12-01T12:00:00Z');
  for (const officeKey of pins) {
    const { roster } = await verifyRoster(signed, { officeKey, officeEpoch: 0, phoneTime });
    assert.equal(roster.office, pins[0]);
  }
  tell(context, `wire versions: box v1 with a changed key, ${pins.length} of ${pins.length} pins`);
});

test('a form, a follow-up and an inbox read answers that hold more than they know', async () => {
  const id = 'A'.repeat(22);
  const day = '2026-11-24';
  const more = { new_field: [1] };
  const hex = { nonce: '00', salt: '00', keyPrefix: '00' };
  const parameters = { algorithm: 'PBKDF2/SHA-256', cost: 1, keyLength: 32, ...hex, ...more };
  const withdrawn = { day, until: day, held: false, ...more };
  const answers: Record<string, object> = {
    '/v1/challenge': { challenge: { parameters, signature: '00', ...more } },
    '/v1/send': { mid: id, day },
    '/v1/read': { messages: [{ n: 1, mid: id, dir: 'r', day, length: 0, ...more }], more: false },
    '/v1/news': { known: true, news: 1, withdrawn },
    '/v1/withdraw': { withdrawn },
    '/v1/officer/nonce': { nonce_id: id },
    '/v1/officer/token': { token: id, expires_in: 1800 },
    '/v1/officer/list': { messages: [{ n: 1, box: id, mid: id, dir: 'r', day, ...more }], more: false, withdrawn: [] },
  };
  const fetch = (async (url: string) =>
    new Response(encodeFrame({ ...answers[new URL(url).pathname], ...more }))) as unknown as typeof globalThis.fetch;
  const options = { receiver: 'https://kantor.example', office: id, fetch };
  const client = createClient(options);
  await client.challenge(id);
  await client.send({ box: id, mid: id, readTokenSha256: id, bytes: new Uint8Array(1) }, {} as never);
  assert.equal((await client.read(id, id, 0)).messages.length, 1);
  const followUp = createFollowUpClient(options);
  assert.equal((await followUp.news(id, id, 0)).news, 1);
  assert.equal((await followUp.withdraw(id, id, true))?.day, day);
  const officer = createOfficerApi(options);
  assert.equal((await officer.nonce(id, id)).nonceId, id);
  assert.equal((await officer.token(id, id, new Uint8Array(32))).token, id);
  assert.equal((await officer.list(id, 0)).messages.length, 1);
});
