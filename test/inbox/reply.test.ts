import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { RamahError } from '../../src/core/errors.ts';
import { replyOf } from '../../src/core/message.ts';
import { openMessage } from '../../src/core/open.ts';
import { checkReport, MAX_TEXT } from '../../src/core/report.ts';
import { newMid } from '../../src/core/seal.ts';
import { readThread } from '../../src/core/thread.ts';
import { Mailbox } from '../../src/inbox/mailbox.ts';
import {
  checkDraft,
  echoes,
  EMPTY_DRAFT,
  isEmptyDraft,
  readersOf,
  replyBody,
  sealReply,
} from '../../src/inbox/reply.ts';
import { fetchRoster, openSession } from '../../src/inbox/unlock.ts';
import { FakeReceiver, newOffice, TODAY, type Person, type TestOffice } from './support.ts';

let office: TestOffice;
before(async () => {
  office = await newOffice();
});

const now = new Date(`${TODAY}T02:00:00Z`);
const draft = {
  text: ' Pesan Anda sudah dibaca. ',
  status: 'dirujuk',
  nextStep: 'Menunggu jawaban Anda',
  nextDay: '2026-11-28',
} as const;

/** The report of `works_at` as `reader` has opened it, and the roster of the moment. */
async function opened(worksAt: 'tidak' | 'kantor-ini', reader: Person) {
  const receiver = new FakeReceiver(office);
  const { receipt } = await receiver.report({ works_at: [worksAt] });
  const session = await openSession({ api: receiver, key: { ...reader, office: office.office }, now });
  const mailbox = new Mailbox({ identity: reader.identity, office: office.office });
  await mailbox.sync(receiver, session.token);
  const caseFile = mailbox.get(receipt.box);
  assert.ok(caseFile?.reading);
  return { caseFile, receipt, roster: session.roster, receiver };
}

const canOpen = async (bytes: Uint8Array, { identity }: { identity: string }) =>
  openMessage(bytes, identity).then(
    () => true,
    (error: RamahError) => {
      assert.equal(error.code, 'not-for-us');
      return false;
    },
  );

test('the reporter and every officer open the reply, and the thread key vouches for it', async () => {
  const { caseFile, receipt, roster } = await opened('tidak', office.officers[0]);
  const mid = newMid();
  const reply = await sealReply({ caseFile, draft, roster, mid, day: TODAY, lang: 'id' });
  for (const reader of [receipt, ...office.officers, office.outside])
    assert.equal(await canOpen(reply.bytes, reader), true);

  const received = [{ mid, opened: await openMessage(reply.bytes, receipt.identity) }];
  const thread = await readThread(received, { office: office.office, box: receipt.box, threadKey: receipt.threadKey });
  assert.deepEqual(thread.rejected, []);
  const [message] = thread.messages;
  assert.ok(message);
  assert.deepEqual(replyOf(message), {
    text: 'Pesan Anda sudah dibaca.',
    status: 'dirujuk',
    next_step: 'Menunggu jawaban Anda',
    next_day: '2026-11-28',
  });
  assert.equal(message.seen, caseFile.kept[0]?.mid);
  assert.deepEqual([message.dir, message.seq, message.prev], ['o', 1, null]);
});

test('where the accused works at this office, nobody of its unit can open the reply', async () => {
  const { caseFile, receipt, roster } = await opened('kantor-ini', office.outside);
  assert.equal(readersOf(caseFile, roster.roster), 1);
  const { bytes } = await sealReply({ caseFile, draft, roster, mid: newMid(), day: TODAY, lang: 'id' });
  assert.equal(await canOpen(bytes, receipt), true);
  assert.equal(await canOpen(bytes, office.outside), true);
  for (const officer of office.officers) assert.equal(await canOpen(bytes, officer), false);
});

test('a roster older than the reporter’s is refused, and so is one that leaves nobody', async () => {
  const { caseFile, receiver, roster } = await opened('kantor-ini', office.outside);
  receiver.signed = await office.sign({ epoch: 3 });
  const older = await fetchRoster(receiver, office.office, { now });
  const parts = { caseFile, draft, mid: newMid(), day: TODAY, lang: 'id' };
  await assert.rejects(sealReply({ ...parts, roster: older }), { code: 'epoch-fell' });

  const own = office.roster.recipients.slice(0, 2);
  const withoutOthers = { ...roster, roster: { ...roster.roster, recipients: own } };
  await assert.rejects(sealReply({ ...parts, roster: withoutOthers }), { code: 'nobody-left' });

  await assert.rejects(sealReply({ ...parts, roster, caseFile: { ...caseFile, reading: null } }), {
    code: 'not-a-report',
  });
});

test('a draft: what is missing or impossible is named', () => {
  assert.deepEqual(checkDraft({ ...EMPTY_DRAFT, text: 'Ya' }, TODAY), []);
  assert.deepEqual(checkDraft({ ...EMPTY_DRAFT, text: ' \n' }, TODAY), ['empty']);
  assert.deepEqual(checkDraft({ ...EMPTY_DRAFT, text: 'a'.repeat(MAX_TEXT + 1) }, TODAY), ['too-long']);
  assert.deepEqual(checkDraft({ ...draft, nextStep: '' }, TODAY), ['day-without-step']);
  assert.deepEqual(checkDraft({ ...draft, nextDay: '2026-11-24' }, TODAY), ['day-past']);
  assert.deepEqual(checkDraft({ ...draft, nextDay: TODAY }, TODAY), []);
  assert.equal(isEmptyDraft(EMPTY_DRAFT), true);
  assert.equal(isEmptyDraft({ ...EMPTY_DRAFT, status: 'selesai' }), false);
});

test('a body carries only what was filled in', () => {
  assert.deepEqual(replyBody({ ...EMPTY_DRAFT, text: ' Ya ' }), { text: 'Ya' });
});

/** Invented. */
const report = checkReport({
  person: 'anak',
  kinds: ['fisik'],
  village: { code: '35.76.02.1003', name: 'Misal Kulon' },
  directions: 'Rumah kontrakan di belakang Warung Rekaan, tanya Bu Karangan',
  now: 'tidak',
  contact: { way: 'telepon', detail: 'Telepon 0000-1111-2222 milik bibi' },
  note: 'Setiap malam terdengar suara dari rumah itu. Dia takut.',
});
const said = (text: string, nextStep = '') => echoes(report, { ...EMPTY_DRAFT, text, nextStep });

test('a reply that says the report again is noticed', () => {
  assert.deepEqual(said('Kami akan ke misal kulon besok'), ['Misal Kulon']);
  assert.deepEqual(said('Apakah nomor 0000 1111 2222 masih benar?'), ['000011112222']);
  assert.deepEqual(said('Sampaikan salam untuk Karangan'), ['Karangan']);
  assert.deepEqual(said('Benar setiap malam terdengar suara?'), ['setiap malam terdengar suara']);
  assert.deepEqual(said('Baik', 'Bertemu di Warung'), ['Warung']);
});

test('an ordinary reply is not', () => {
  assert.deepEqual(said('Terima kasih sudah menulis. Kami membaca pesan Anda dan menjawab di sini.'), []);
  assert.deepEqual(said('Apakah waktu yang Anda tulis masih cocok? Setiap malam atau pagi?'), []);
});
