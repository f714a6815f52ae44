import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import { toBase64url } from '../../src/core/bytes.ts';
import { recipientsFor } from '../../src/core/roster.ts';
import { newMid } from '../../src/core/seal.ts';
import { sealPack } from '../../src/core/seal-pack.ts';
import { nextMessage } from '../../src/core/thread.ts';
import { Desk, CHECK_EVERY, IDLE, WARN_BEFORE } from '../../src/inbox/desk.ts';
import { EMPTY_DRAFT } from '../../src/inbox/reply.ts';
import type { InboxState, OpenState } from '../../src/inbox/state.ts';
import { unlockHere } from '../../src/inbox/unlock.ts';
import { becomes } from '../until.ts';
import {
  FakeReceiver,
  keyFile,
  newOffice,
  newPerson,
  offline,
  PASSPHRASE,
  refusal,
  TODAY,
  type TestOffice,
} from './support.ts';

let office: TestOffice;
let files: { one: Uint8Array; two: Uint8Array };
let receiver: FakeReceiver;
let desk: Desk;
let time: number;
let faces: string[];

before(async () => {
  office = await newOffice();
  files = {
    one: await keyFile(office.officers[0], office.office),
    two: await keyFile(office.officers[1], office.office),
  };
});

beforeEach(() => {
  receiver = new FakeReceiver(office);
  time = Date.parse(`${TODAY}T02:00:00Z`);
  faces = [];
  desk = new Desk({
    createApi: () => receiver,
    unlockFile: unlockHere,
    now: () => new Date(time),
    lang: () => 'id',
    onChange: () => faces.push(desk.state.face === 'unlocking' ? desk.state.step : desk.state.face),
  });
});

const unlock = (file = files.one, passphrase = PASSPHRASE) =>
  desk.handle({ type: 'unlock', file, passphrase, receiver: '' });

const open = (): OpenState => {
  assert.equal(desk.state.face, 'open');
  return desk.state as OpenState;
};
const locked = (): Extract<InboxState, { face: 'locked' }> => {
  assert.equal(desk.state.face, 'locked');
  return desk.state as Extract<InboxState, { face: 'locked' }>;
};

const VOICE = { type: 'audio/ogg', bytes: new TextEncoder().encode('OggS suara yang dikarang') } as const;

/** A report, and a second message with a voice. */
async function withPack() {
  const { receipt, mid: first } = await receiver.report();
  const { bytes, pack } = await sealPack([VOICE], recipientsFor(office.roster, []));
  const mid = newMid();
  const place = { office: office.office, box: receipt.box, mid, day: TODAY, lang: 'id', ownMids: [first] };
  await receiver.message(nextMessage({ messages: [] }, 'r', { ...place, body: { text: '' }, pack }), receipt);
  receiver.packs.set(mid, bytes);
  return { mid, pack: bytes };
}

/** Opens the first report and writes; up to the look before sending. */
async function write(text = 'Balasan karangan'): Promise<string> {
  const [file] = open().files;
  assert.ok(file);
  await desk.handle({ type: 'choose', box: file.box });
  await desk.handle({ type: 'write', box: file.box });
  await desk.handle({ type: 'draft', box: file.box, change: { text } });
  await desk.handle({ type: 'review', box: file.box });
  return file.box;
}

test('file, office, proof, messages: the desk opens step by step', async () => {
  await receiver.report();
  await unlock();
  assert.deepEqual([...new Set(faces)], ['file', 'office', 'proof', 'messages', 'open']);
  assert.equal(open().files.length, 1);
  assert.equal(open().session.officer.name, 'Petugas Satu (rekaan)');
});

test('a passphrase typed with capitals, spaces and line ends opens the file', async () => {
  await unlock(files.one, ` ${PASSPHRASE.toUpperCase().replaceAll('-', '  ')}\n`);
  assert.equal(open().files.length, 0);
});

test('a passphrase of somebody’s own is tried as typed', async () => {
  await unlock(await keyFile(office.officers[0], office.office, 'Kata Sandi Karangan'), 'Kata Sandi Karangan');
  open();
});

for (const [what, file, passphrase, problem] of [
  ['a wrong passphrase', () => files.one, 'salah', 'wrong-passphrase'],
  ['another kind of file', async () => new TextEncoder().encode('bukan berkas kunci'), PASSPHRASE, 'wrong-file'],
  ['a huge file', async () => new Uint8Array(70_000), PASSPHRASE, 'wrong-file'],
  ['a key that no office made', async () => keyFile(office.officers[0], null), PASSPHRASE, 'no-office'],
  [
    'a key that is not on the roster',
    async () => keyFile(await newPerson(), office.office),
    PASSPHRASE,
    'not-on-roster',
  ],
] as const) {
  test(`${what} leaves the desk locked and says why`, async () => {
    await unlock(await file(), passphrase);
    assert.equal(locked().problem, problem);
  });
}

test('a roster that is not signed by the office of the key is refused, and nothing is fetched', async () => {
  await receiver.report();
  receiver.signed = await (await newOffice()).sign();
  let fetched = 0;
  receiver.list = async () => {
    fetched += 1;
    return { messages: [], more: false, withdrawn: [] };
  };
  await unlock();
  assert.deepEqual(desk.state, { face: 'refused', code: 'wrong-key' });
  assert.equal(fetched, 0);
  await desk.handle({ type: 'lock' });
  assert.equal(locked().because, 'officer');
});

test('a receiver out of reach is a problem at the door', async () => {
  receiver.next.set('roster', offline());
  await unlock();
  assert.equal(locked().problem, 'offline');
});

test('a lost answer is tried again with the same bytes, and the receiver keeps one reply', async () => {
  await receiver.report();
  await unlock();
  const box = await write();
  assert.equal(open().reply.face, 'review');
  receiver.next.set('reply', 'lost');
  await desk.handle({ type: 'send', box });
  assert.deepEqual(open().reply, {
    face: 'failed',
    draft: { ...EMPTY_DRAFT, text: 'Balasan karangan' },
    code: 'timeout',
  });
  await desk.handle({ type: 'send', box });
  assert.equal(open().reply.face, 'sent');
  assert.equal(receiver.replies.length, 2);
  assert.equal(toBase64url(receiver.replies[0]!), toBase64url(receiver.replies[1]!));
  await desk.handle({ type: 'refresh' });
  assert.equal(open().files[0]?.kept.length, 2);
});

test('a reply changed after a lost answer is not sent beside the one that had arrived', async () => {
  await receiver.report();
  await unlock();
  const box = await write();
  receiver.next.set('reply', 'lost');
  await desk.handle({ type: 'send', box });
  await desk.handle({ type: 'edit', box });
  await desk.handle({ type: 'draft', box, change: { text: 'Balasan lain' } });
  await desk.handle({ type: 'review', box });
  await desk.handle({ type: 'send', box });
  assert.deepEqual(open().reply, {
    face: 'failed',
    draft: { ...EMPTY_DRAFT, text: 'Balasan lain' },
    code: 'already-sent',
  });
  assert.equal(receiver.replies.length, 1);
  await desk.handle({ type: 'send', box });
  assert.equal(open().reply.face, 'sent');
  const [file] = open().files;
  assert.deepEqual(file?.reading?.thread.rejected, []);
});

test('a reply is sealed to the roster of this moment, not to that of unlocking', async () => {
  await receiver.report();
  await unlock();
  const box = await write();
  receiver.signed = await office.sign({ epoch: 3 });
  await desk.handle({ type: 'send', box });
  assert.deepEqual(open().reply, {
    face: 'failed',
    draft: { ...EMPTY_DRAFT, text: 'Balasan karangan' },
    code: 'epoch-too-old',
  });
  receiver.signed = await office.sign({ epoch: 6 });
  await desk.handle({ type: 'send', box });
  assert.equal(open().session.roster.roster.epoch, 6);
});

test('an ended session asks for the key again and gives the draft back to the same officer', async () => {
  await receiver.report();
  await unlock();
  const box = await write();
  receiver.endSessions();
  await desk.handle({ type: 'send', box });
  assert.equal(locked().because, 'session');
  assert.equal(desk.holdsDrafts, true);
  await unlock(files.one, 'salah');
  assert.deepEqual(desk.state, { face: 'locked', because: 'session', problem: 'wrong-passphrase' });
  await unlock();
  assert.equal(open().chosen, box);
  assert.deepEqual(open().reply, {
    face: 'failed',
    draft: { ...EMPTY_DRAFT, text: 'Balasan karangan' },
    code: 'token-unknown',
  });
  await desk.handle({ type: 'send', box });
  assert.equal(open().reply.face, 'sent');
});

test('another officer after an ended session finds no draft of the first', async () => {
  await receiver.report();
  await unlock();
  await write();
  receiver.endSessions();
  await desk.handle({ type: 'refresh' });
  assert.equal(locked().because, 'session');
  await unlock(files.two);
  assert.equal(open().chosen, null);
  assert.equal(desk.holdsDrafts, false);
});

test('fifteen minutes without a touch lock the desk and forget everything; a warning comes first', async () => {
  await receiver.report();
  await unlock();
  await write();
  const mid = open().files[0]?.kept[0]?.mid ?? '';
  assert.ok(desk.sealedBytes(mid));
  time += IDLE - WARN_BEFORE;
  desk.tick();
  assert.equal(open().lockingSoon, true);
  desk.touch();
  assert.equal(open().lockingSoon, false);
  time += IDLE - 1;
  desk.tick();
  open();
  time += 1;
  desk.tick();
  assert.deepEqual(desk.state, { face: 'locked', because: 'idle', problem: null });
  assert.equal(desk.holdsDrafts, false);
  assert.equal(desk.sealedBytes(mid), undefined);
});

test('the draft behind an ended session goes after fifteen minutes, touched or not', async () => {
  await receiver.report();
  await unlock();
  await write();
  receiver.endSessions();
  await desk.handle({ type: 'refresh' });
  time += IDLE - 1;
  desk.touch();
  desk.tick();
  assert.equal(desk.holdsDrafts, true);
  time += 1;
  desk.tick();
  assert.equal(locked().because, 'idle');
  assert.equal(desk.holdsDrafts, false);
});

test('what is still under way when the desk locks does not open it again', async () => {
  await receiver.report();
  const opening = unlock();
  await new Promise((resolve) => setTimeout(resolve));
  desk.lock('officer');
  await opening;
  assert.deepEqual(desk.state, { face: 'locked', because: 'officer', problem: null });
});

test('new messages are looked for every few minutes; a failure is told and mended by the next look', async () => {
  await unlock();
  await receiver.report();
  time += CHECK_EVERY;
  receiver.next.set('list', offline());
  desk.tick();
  await becomes(() => open().check, { face: 'failed', code: 'offline' });
  assert.equal(open().files.length, 0);
  desk.tick();
  assert.equal(open().check.face, 'failed', 'not before its time');
  await desk.handle({ type: 'refresh' });
  assert.equal(open().check.face, 'done');
  assert.equal(open().files.length, 1);
});

test('what was opened is read; a draft waits in its own report', async () => {
  const first = await receiver.report();
  await receiver.report();
  await unlock();
  const box = await write('Untuk laporan terbaru');
  assert.notEqual(box, first.receipt.box);
  assert.equal(open().seen.size, 1);
  await desk.handle({ type: 'choose', box: first.receipt.box });
  assert.equal(open().reply.face, 'closed');
  await desk.handle({ type: 'back' });
  assert.equal(open().chosen, null);
  await desk.handle({ type: 'choose', box });
  assert.equal(open().reply.face, 'review');
  await desk.handle({ type: 'discard', box });
  assert.equal(desk.holdsDrafts, false);
});

test('a refusal of the receiver keeps the text', async () => {
  await receiver.report();
  await unlock();
  const box = await write();
  receiver.next.set('reply', refusal(413, 'too-long'));
  await desk.handle({ type: 'send', box });
  assert.deepEqual(open().reply, {
    face: 'failed',
    draft: { ...EMPTY_DRAFT, text: 'Balasan karangan' },
    code: 'too-long',
  });
});

test('changes that come before the page is drawn again do not undo each other', async () => {
  await receiver.report();
  await unlock();
  const box = await write('Satu');
  await desk.handle({ type: 'draft', box, change: { status: 'selesai' } });
  await desk.handle({ type: 'draft', box, change: { text: 'Dua' } });
  assert.deepEqual(open().reply, {
    face: 'writing',
    draft: { ...EMPTY_DRAFT, text: 'Dua', status: 'selesai' },
    problems: [],
  });
});

test('attachments are fetched when asked for, held against the message, and gone when the desk locks', async () => {
  const { mid, pack } = await withPack();
  await unlock();
  assert.equal(open().packs.size, 0);
  await desk.handle({ type: 'open-pack', mid });
  assert.deepEqual(open().packs.get(mid), { face: 'open', attachments: [VOICE] });
  receiver.packs.set(
    mid,
    pack.map((byte, at) => (at === pack.length - 1 ? byte ^ 1 : byte)),
  );
  await desk.handle({ type: 'open-pack', mid });
  assert.deepEqual(open().packs.get(mid), { face: 'failed', code: 'damaged' });
  receiver.next.set('pack', offline());
  await desk.handle({ type: 'open-pack', mid });
  assert.deepEqual(open().packs.get(mid), { face: 'failed', code: 'offline' });
  receiver.packs.delete(mid);
  await desk.handle({ type: 'open-pack', mid });
  assert.deepEqual(open().packs.get(mid), { face: 'failed', code: 'not-found' });
  await desk.handle({ type: 'lock' });
  assert.equal(locked().because, 'officer');
  await unlock();
  assert.equal(open().packs.size, 0);
});

test('a request to take a report back is shown with its days; an officer holds it and lets it go', async () => {
  const { receipt } = await receiver.report();
  const asked = { box: receipt.box, day: TODAY, until: '2026-12-02', held: false };
  await unlock();
  assert.equal(open().files[0]?.withdrawal, undefined);
  receiver.withdrawn.set(receipt.box, asked);
  await desk.handle({ type: 'refresh' });
  assert.deepEqual(open().files[0]?.withdrawal, asked);
  await desk.handle({ type: 'hold', box: receipt.box, held: true });
  assert.equal(open().files[0]?.withdrawal?.held, true);
  assert.equal(open().holding, null);
  receiver.next.set('hold', offline());
  await desk.handle({ type: 'hold', box: receipt.box, held: false });
  assert.deepEqual(open().holding, { box: receipt.box, face: 'failed', code: 'offline' });
  assert.equal(open().files[0]?.withdrawal?.held, true);
  receiver.withdrawn.delete(receipt.box);
  await desk.handle({ type: 'refresh' });
  assert.equal(open().files[0]?.withdrawal, undefined);
});
