/** The officer's calls against the receiver itself, and against everything else that may answer. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { randomBytes, toBase64url } from '../../src/core/bytes.ts';
import { encodeFrame } from '../../src/core/envelope.ts';
import type { Receipt } from '../../src/core/receipt.ts';
import { checkReport } from '../../src/core/report.ts';
import { newMid, sealReport } from '../../src/core/seal.ts';
import { createOfficerApi, type OfficerApi } from '../../src/inbox/api.ts';
import { Mailbox } from '../../src/inbox/mailbox.ts';
import { EMPTY_DRAFT, sealReply } from '../../src/inbox/reply.ts';
import { openSession } from '../../src/inbox/unlock.ts';
import { fetchWork, hash, makeDesk } from '../receiver/support.ts';
import { newReceipt, REPORT, TODAY } from './support.ts';

let desk: Awaited<ReturnType<typeof makeDesk>>;
let api: OfficerApi;
const asked: { url: string; init: RequestInit }[] = [];

before(async () => {
  desk = await makeDesk();
  const fetch = async (input: string | URL | Request, init: RequestInit = {}) => {
    asked.push({ url: String(input), init });
    return desk.app.request(String(input), init);
  };
  api = createOfficerApi({ receiver: '', fetch });
});
after(() => desk.remove());

/** Seals an invented report and sends it as the form does. */
async function send(): Promise<Receipt> {
  const receipt = await newReceipt();
  const { roster } = desk.office;
  const mid = newMid();
  const body = await sealReport({
    report: checkReport(REPORT),
    roster,
    rosterText: JSON.stringify(roster),
    recipients: roster.recipients.map(({ key }) => key),
    receipt,
    mid,
    day: TODAY,
    lang: 'id',
  });
  const work = await fetchWork(desk.post, desk.officeKey, mid);
  const ids = { office: desk.officeKey, box: receipt.box, mid, read_token_sha256: receipt.readTokenSha256 };
  const sent = await desk.post('/v1/send', { ...ids, sha256: hash(body), work }, body);
  assert.equal(sent.status, 201);
  return receipt;
}

test('unlock, list, fetch, reply: the whole way; a reply twice is kept once, other bytes under its id never', async () => {
  const receipt = await send();
  const key = { ...desk.office.officers[1], office: desk.officeKey };
  const session = await openSession({ api, key, now: desk.clock.now });
  assert.equal(session.officer.name, desk.office.officers[1].name);
  const mailbox = new Mailbox({ identity: key.identity, office: desk.officeKey });
  await mailbox.sync(api, session.token);
  const caseFile = mailbox.get(receipt.box);
  assert.ok(caseFile?.reading);
  assert.deepEqual(caseFile.reading.report, checkReport(REPORT));

  const parts = { caseFile, draft: { ...EMPTY_DRAFT, text: 'Balasan karangan' }, roster: session.roster };
  const reply = await sealReply({ ...parts, mid: newMid(), day: TODAY, lang: 'id' });
  const { day } = await api.reply(session.token, reply);
  assert.match(day, /^\d{4}-\d\d-\d\d$/);
  assert.deepEqual(await api.reply(session.token, reply), { day });
  const other = await sealReply({ ...parts, mid: reply.mid, day: TODAY, lang: 'id' });
  await assert.rejects(api.reply(session.token, other), { code: 'mid-taken', retry: false });

  await mailbox.sync(api, session.token);
  assert.equal(mailbox.get(receipt.box)?.reading?.thread.messages.length, 2);
});

test('the receiver’s refusals keep their code', async () => {
  await assert.rejects(api.list(toBase64url(randomBytes(32)), 0), { code: 'token-unknown', status: 401, retry: false });
  await assert.rejects(api.roster(toBase64url(randomBytes(32))), { code: 'office-unknown' });
  const { recovery } = desk.office;
  await assert.rejects(api.nonce(desk.officeKey, recovery.recipient), { code: 'recipient-unknown' });
  const { nonceId } = await api.nonce(desk.officeKey, desk.office.officers[0].recipient);
  await assert.rejects(api.token(desk.officeKey, nonceId, randomBytes(32)), { code: 'nonce-wrong' });
});

test('nothing of a call lies in its address, its cookies or its referrer', () => {
  assert.ok(asked.length > 0);
  for (const { url, init } of asked) {
    assert.match(url, /^\/v1\/(roster|officer\/(nonce|token|list|fetch|reply))$/);
    assert.deepEqual([init.credentials, init.referrerPolicy, init.cache], ['omit', 'no-referrer', 'no-store']);
  }
});

const answering = (answer: () => Response | Promise<Response>) =>
  createOfficerApi({ receiver: 'https://contoh.invalid', fetch: async () => answer() });

for (const [what, answer, expected] of [
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), { code: 'offline', retry: true }],
  ['a sign-in page of a Wi-Fi', () => new Response('<!doctype html><p>Masuk'), { code: 'not-a-frame', retry: true }],
  ['an empty answer', () => new Response(''), { code: 'not-a-frame', retry: true }],
  ['a frame of another shape', () => new Response(encodeFrame({ more: 'ya' })), { code: 'not-a-frame', retry: true }],
  ['a proxy that is down', () => new Response('Bad gateway', { status: 502 }), { code: 'busy', retry: true }],
  ['a 4xx without a frame', () => new Response('no', { status: 403 }), { code: 'refused', retry: false }],
] as const) {
  test(`${what}: ${expected.code}`, async () => {
    await assert.rejects(answering(answer).list('contoh', 0), expected);
  });
}

test('an answer that never comes ends after its time', async () => {
  const api = createOfficerApi({
    receiver: '',
    timeout: 20,
    fetch: (_input, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted')))),
  });
  await assert.rejects(api.list('contoh', 0), { code: 'timeout', retry: true });
});

test('bytes that do not add up to their lengths are refused', async () => {
  const mid = newMid();
  const short = answering(() => new Response(encodeFrame({ messages: [{ mid, length: 9 }] }, new Uint8Array(4))));
  await assert.rejects(short.fetch('contoh', [mid]), { code: 'not-a-frame' });
  const absent = answering(() => new Response(encodeFrame({ messages: [] })));
  await assert.rejects(absent.fetch('contoh', [mid]), { code: 'not-a-frame' });
});
