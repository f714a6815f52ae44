import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { replyOf, type Message } from '../../src/core/message.ts';
import { newMid } from '../../src/core/seal.ts';
import { nextMessage } from '../../src/core/thread.ts';
import {
  awaitsReply,
  entriesOf,
  inReadingOrder,
  isUrgent,
  statusOf,
  unreadIn,
  type CaseFile,
} from '../../src/inbox/case-file.ts';
import { Mailbox } from '../../src/inbox/mailbox.ts';
import { EMPTY_DRAFT, sealReply } from '../../src/inbox/reply.ts';
import { openSession, type Session } from '../../src/inbox/unlock.ts';
import { FakeReceiver, newOffice, refusal, TODAY, type TestOffice } from './support.ts';

let office: TestOffice;
let receiver: FakeReceiver;
before(async () => {
  office = await newOffice();
});

async function unlocked(person = office.officers[0]): Promise<{ session: Session; mailbox: Mailbox }> {
  const key = { ...person, office: office.office };
  const session = await openSession({ api: receiver, key, now: new Date(`${TODAY}T02:00:00Z`) });
  const mailbox = new Mailbox({ identity: key.identity, office: office.office });
  await mailbox.sync(receiver, session.token);
  return { session, mailbox };
}

async function answer(box: string, status?: 'diterima' | 'selesai') {
  const { session, mailbox } = await unlocked();
  const caseFile = mailbox.get(box);
  assert.ok(caseFile);
  const draft = { ...EMPTY_DRAFT, text: 'Balasan karangan', status: status ?? ('' as const) };
  const reply = await sealReply({ caseFile, draft, roster: session.roster, mid: newMid(), day: TODAY, lang: 'id' });
  await receiver.reply(session.token, reply);
}

const only = (files: CaseFile[]): CaseFile => {
  assert.equal(files.length, 1);
  return files[0]!;
};

/** What stands after the report, in one line each. */
const told = (file: CaseFile): string[] =>
  entriesOf(file).map((entry) => {
    if ('letter' in entry) return `${entry.letter.dir}: ${replyOf(entry.letter)?.text}`;
    return 'shut' in entry ? entry.shut.opened : `${entry.missing.dir}${entry.missing.seq} missing`;
  });

test('a report, a reply and an answer become one thread, in order', async () => {
  receiver = new FakeReceiver(office);
  const { receipt, report } = await receiver.report();
  await answer(receipt.box, 'diterima');
  const first = (await unlocked()).mailbox.get(receipt.box);
  assert.ok(first?.reading);
  const place = { office: office.office, box: receipt.box };
  const next = nextMessage(first.reading.thread, 'r', {
    ...place,
    mid: newMid(),
    day: TODAY,
    lang: 'id',
    body: { text: 'Jawaban karangan' },
  });
  await receiver.message(next, receipt);

  const file = only((await unlocked()).mailbox.files);
  const { reading } = file;
  assert.ok(reading);
  assert.deepEqual(reading.report, report);
  assert.deepEqual(told(file), ['o: Balasan karangan', 'r: Jawaban karangan']);
  assert.equal(statusOf(reading), 'diterima');
  assert.equal(awaitsReply(reading), true);
  assert.deepEqual(reading.thread.gaps, []);
  assert.deepEqual(reading.thread.rejected, []);
});

test('danger now comes first until an officer closes it, then the newest', async () => {
  receiver = new FakeReceiver(office);
  const urgent = await receiver.report({ now: 'ya' });
  const older = await receiver.report();
  const newer = await receiver.report();
  const order = async () => inReadingOrder((await unlocked()).mailbox.files).map(({ box }) => box);
  assert.deepEqual(
    await order(),
    [urgent, newer, older].map(({ receipt }) => receipt.box),
  );

  await answer(older.receipt.box);
  assert.deepEqual(
    await order(),
    [urgent, older, newer].map(({ receipt }) => receipt.box),
  );

  await answer(urgent.receipt.box, 'selesai');
  const files = inReadingOrder((await unlocked()).mailbox.files);
  assert.deepEqual(files.map(isUrgent), [false, false, false]);
  assert.equal(files[0]?.box, urgent.receipt.box, 'now by its newest message only');
});

test('a report sealed to others leaves no line: an accused officer does not learn of it', async () => {
  receiver = new FakeReceiver(office);
  const { receipt } = await receiver.report({ works_at: ['kantor-ini'] });
  const accused = await unlocked();
  assert.equal(accused.mailbox.files.length, 1, 'the receiver does list it');
  assert.deepEqual(inReadingOrder(accused.mailbox.files), []);
  const outside = await unlocked(office.outside);
  assert.deepEqual(
    inReadingOrder(outside.mailbox.files).map(({ box }) => box),
    [receipt.box],
  );
});

test('a damaged report is listed last and says that it is damaged', async () => {
  receiver = new FakeReceiver(office);
  const whole = await receiver.report();
  const { receipt } = await receiver.report();
  const { session } = await unlocked();
  const { messages } = await receiver.list(session.token, 1);
  const sealed = (await receiver.fetch(session.token, [messages[0]!.mid])).get(messages[0]!.mid)!;
  const cut = sealed.slice(0, -40);
  receiver.put({ box: newMid(), mid: newMid(), dir: 'r', bytes: cut });
  const files = inReadingOrder((await unlocked()).mailbox.files);
  assert.deepEqual(
    files.map(({ unreadable }) => unreadable),
    [null, null, 'damaged'],
  );
  assert.deepEqual(new Set(files.slice(0, 2).map(({ box }) => box)), new Set([whole.receipt.box, receipt.box]));
});

test('what is missing and what does not open stand in the thread where they were written', async () => {
  receiver = new FakeReceiver(office);
  const { receipt } = await receiver.report();
  const messages = [...only((await unlocked()).mailbox.files).reading!.thread.messages];
  const place = { office: office.office, box: receipt.box, day: TODAY, lang: 'id' };
  const write = (dir: 'r' | 'o', text: string): Message => {
    const next = nextMessage({ messages }, dir, { ...place, mid: newMid(), body: { text } });
    messages.push(next);
    return next;
  };
  await receiver.message(write('o', 'satu'), receipt);
  const damaged = write('r', 'dua');
  await receiver.message(write('o', 'tiga'), receipt);
  write('r', 'empat, ditahan penerima');
  await receiver.message(write('r', 'lima'), receipt);
  const bytes = new TextEncoder().encode('age-encryption.org/v1');
  receiver.put({ box: receipt.box, mid: damaged.mid, dir: 'r', bytes });
  receiver.put({ box: receipt.box, mid: newMid(), dir: 'r', bytes });
  const file = only((await unlocked()).mailbox.files);
  assert.deepEqual(told(file), ['o: satu', 'damaged', 'o: tiga', 'r3 missing', 'r: lima', 'damaged']);
  assert.equal(awaitsReply(file.reading!), true);
});

test('a message moved from another report is refused and named', async () => {
  receiver = new FakeReceiver(office);
  const here = await receiver.report();
  const there = await receiver.report();
  const { session } = await unlocked();
  const stolen = (await receiver.fetch(session.token, [there.mid])).get(there.mid)!;
  const mid = newMid();
  receiver.put({ box: here.receipt.box, mid, dir: 'r', bytes: stolen });
  const reading = (await unlocked()).mailbox.get(here.receipt.box)?.reading;
  assert.deepEqual(reading?.thread.rejected, [{ mid, why: 'cross-posted' }]);
  assert.deepEqual(reading?.report, here.report);
});

test('unread: the reporter’s words that nobody answered and nobody has opened since unlocking', async () => {
  receiver = new FakeReceiver(office);
  const { receipt, mid } = await receiver.report();
  const file = only((await unlocked()).mailbox.files);
  assert.equal(unreadIn(file, new Set()), 1);
  assert.equal(unreadIn(file, new Set([mid])), 0);
  await answer(receipt.box);
  assert.equal(unreadIn(only((await unlocked()).mailbox.files), new Set()), 0);
});

test('the mailbox fetches page by page, goes on after a failure, and steps over what is gone', async () => {
  receiver = new FakeReceiver(office);
  for (let count = 0; count < 5; count += 1) await receiver.report();
  const key = { ...office.officers[0], office: office.office };
  const session = await openSession({ api: receiver, key, now: new Date(`${TODAY}T02:00:00Z`) });
  const mailbox = new Mailbox({ identity: key.identity, office: office.office });
  const told: number[] = [];
  const real = receiver.fetch.bind(receiver);
  let calls = 0;
  receiver.fetch = async (token, mids) => {
    calls += 1;
    if (calls === 2) throw refusal(503, 'busy');
    if (mids.length === 1 && calls === 4) throw refusal(404, 'not-found');
    if (calls === 3) throw refusal(404, 'not-found');
    return real(token, mids);
  };
  await assert.rejects(
    mailbox.sync(receiver, session.token, (count) => told.push(count)),
    { code: 'busy' },
  );
  assert.equal(mailbox.files.length, 2, 'the first page stays');
  await mailbox.sync(receiver, session.token, (count) => told.push(count));
  assert.equal(mailbox.files.length, 4, 'one was deleted between the list and the call');
  assert.deepEqual(told, [2, 3, 4]);
});
