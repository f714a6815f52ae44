import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { randomBytes, toBase64url } from '../../src/core/bytes.ts';
import {
  decodeContainer,
  encodeContainer,
  parseMessage,
  type Direction,
  type Message,
} from '../../src/core/message.ts';
import { newMid } from '../../src/core/seal.ts';
import {
  findThreadKey,
  isHere,
  nextMessage,
  readThread,
  standingOf,
  withGaps,
  type Received,
} from '../../src/core/thread.ts';
import { inventedReport, newKeyPair } from './support.ts';

const threadKey = randomBytes(32);
const place = { office: toBase64url(randomBytes(32)), box: toBase64url(randomBytes(16)) };
const key = { ...place, threadKey };
const { recipient } = await newKeyPair();

/** As it comes out of sealing and opening, without the age file around it. */
async function received(message: Message, withKey = threadKey): Promise<Received> {
  return { mid: message.mid, opened: decodeContainer(await encodeContainer(message, withKey)) };
}

const report: Message = {
  v: 1,
  ...place,
  mid: newMid(),
  dir: 'r',
  seq: 1,
  prev: null,
  seen: null,
  day: '2026-11-24',
  lang: 'id',
  body: inventedReport,
  first: {
    reply_to: recipient,
    thread_key: toBase64url(threadKey),
    roster_epoch: 1,
    roster_hash: toBase64url(randomBytes(32)),
  },
};

/** Adds a message of `dir` by one who has read all of `messages`. */
const answer = (messages: Message[], dir: Direction, more: Partial<Message> = {}): Message => ({
  ...nextMessage({ messages }, dir, {
    ...place,
    mid: newMid(),
    day: '2026-11-25',
    lang: 'id',
    body: { text: 'Contoh' },
  }),
  ...more,
});

/** report, answer, question, two answers */
const talk: Message[] = [report];
for (const dir of ['o', 'r', 'o', 'o'] as const) talk.push(answer(talk, dir));
const [, firstAnswer, question, secondAnswer, thirdAnswer] = talk as [Message, Message, Message, Message, Message];

const read = async (messages: Message[]) => readThread(await Promise.all(messages.map((one) => received(one))), key);

describe('a thread', () => {
  test('counts each direction, and names what came before and what was seen', () => {
    assert.deepEqual(
      talk.map(({ dir, seq, prev, seen }) => [dir, seq, prev, seen]),
      [
        ['r', 1, null, null],
        ['o', 1, null, report.mid],
        ['r', 2, report.mid, firstAnswer.mid],
        ['o', 2, firstAnswer.mid, question.mid],
        ['o', 3, secondAnswer.mid, question.mid],
      ],
    );
  });

  test('reads the same in whatever order the receiver gives it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(talk, { minLength: talk.length }), async (shuffled) => {
        assert.deepEqual(await read(shuffled), { messages: talk, gaps: [], rejected: [] });
      }),
    );
  });

  test('that is empty has nothing', async () => {
    assert.deepEqual(await read([]), { messages: [], gaps: [], rejected: [] });
  });
});

describe('what a receiver could slip in is rejected', () => {
  test('a message that was not made with the thread key', async () => {
    const forged = answer(talk, 'o');
    const thread = await readThread([await received(report), await received(forged, randomBytes(32))], key);
    assert.deepEqual(thread, { messages: [report], gaps: [], rejected: [{ mid: forged.mid, why: 'forged' }] });
  });

  test('a message of another thread, or of another office', async () => {
    const otherBox = answer(talk, 'o', { box: toBase64url(randomBytes(16)) });
    const otherOffice = answer(talk, 'o', { office: toBase64url(randomBytes(32)) });
    assert.deepEqual((await read([...talk, otherBox, otherOffice])).rejected, [
      { mid: otherBox.mid, why: 'cross-posted' },
      { mid: otherOffice.mid, why: 'cross-posted' },
    ]);
  });

  test('a message that comes twice, or under another id', async () => {
    const renamed = { ...(await received(firstAnswer)), mid: newMid() };
    const thread = await readThread(
      [await received(report), await received(firstAnswer), await received(firstAnswer), renamed],
      key,
    );
    assert.deepEqual(thread.messages, [report, firstAnswer]);
    assert.deepEqual(thread.rejected, [
      { mid: firstAnswer.mid, why: 'replayed' },
      { mid: renamed.mid, why: 'replayed' },
    ]);
  });
});

describe('what a receiver withholds shows as a gap', () => {
  test('in the middle', async () => {
    const { messages, gaps } = await read([report, firstAnswer, question, thirdAnswer]);
    assert.deepEqual(gaps, [{ dir: 'o', seq: 2 }]);
    assert.deepEqual(messages, [report, firstAnswer, question, thirdAnswer]);
  });

  test('at the start', async () => {
    assert.deepEqual((await read([secondAnswer, thirdAnswer])).gaps, [{ dir: 'o', seq: 1 }]);
  });

  test('at the end, when the other side had seen it', async () => {
    assert.deepEqual((await read([report, firstAnswer, secondAnswer])).gaps, [{ dir: 'r', seq: 2 }]);
  });

  test('one of two answers that were written at the same time', async () => {
    const twin = answer([report, firstAnswer, question], 'o');
    const afterTwin = answer([report, firstAnswer, question, twin], 'o');
    assert.deepEqual((await read([report, firstAnswer, question, secondAnswer, afterTwin])).gaps, [
      { dir: 'o', seq: 2 },
    ]);
  });

  test("but not the reporter's own messages, which a reporter cannot open", async () => {
    assert.deepEqual(await read([firstAnswer, secondAnswer, thirdAnswer]), {
      messages: [firstAnswer, secondAnswer, thirdAnswer],
      gaps: [],
      rejected: [],
    });
  });
});

describe('a gap stands where the message is missing', () => {
  /** Messages by their number in `messages`, gaps as `o2`, with the number of the message where its id is known. */
  const shown = async (all: Message[], withheld: Message[]) => {
    const numberOf = (mid: string) => all.findIndex((one) => one.mid === mid);
    return withGaps(await read(all.filter((one) => !withheld.includes(one)))).map((one) => {
      if (isHere(one)) return numberOf(one.mid);
      return `${one.dir}${one.seq}${one.mid === '' ? '' : ` = ${numberOf(one.mid)}`}`;
    });
  };

  test('between the letters before and after it', async () => {
    assert.deepEqual(await shown(talk, []), [0, 1, 2, 3, 4]);
    assert.deepEqual(await shown(talk, [firstAnswer]), [0, 'o1 = 1', 2, 3, 4]);
    assert.deepEqual(await shown(talk, [secondAnswer]), [0, 1, 2, 'o2 = 3', 4]);
  });

  test('before the one who had seen it, also where nothing of its own side follows', async () => {
    assert.deepEqual(await shown(talk, [question]), [0, 1, 'r2 = 2', 3, 4]);
  });

  test('several in a row, each as early as somebody knew it', async () => {
    const long = [...talk];
    for (const dir of ['r', 'o', 'r', 'r'] as const) long.push(answer(long, dir));
    assert.deepEqual(await shown(long, [secondAnswer, thirdAnswer]), [0, 1, 2, 'o2', 'o3 = 4', 5, 6, 7, 8]);
    // The answer 6 had seen 5; that 7 is missing as well is told by 8 alone.
    assert.deepEqual(await shown(long, [long[5]!, long[7]!]), [0, 1, 2, 3, 4, 'r3 = 5', 6, 'r4 = 7', 8]);
    // Both sides at once: 3 and 4 had seen 2, and 5 had seen 4.
    assert.deepEqual(await shown(long, [question, firstAnswer, thirdAnswer]), [
      0,
      'r2 = 2',
      'o1 = 1',
      3,
      'o3 = 4',
      5,
      6,
      7,
      8,
    ]);
  });

  test('one of two answers that were written at the same time, before the one that continues it', async () => {
    const twin = answer([report, firstAnswer, question], 'o');
    const afterTwin = answer([report, firstAnswer, question, twin], 'o');
    const all = [report, firstAnswer, question, secondAnswer, twin, afterTwin];
    assert.deepEqual(await shown(all, [twin]), [0, 1, 2, 3, 'o2 = 4', 5]);
  });
});

test('two answers written at the same time are both there', async () => {
  const twin = answer([report, firstAnswer, question], 'o', { day: '2026-11-26' });
  const { messages, gaps, rejected } = await read([twin, ...talk]);
  assert.deepEqual(messages, [report, firstAnswer, question, secondAnswer, twin, thirdAnswer]);
  assert.deepEqual([gaps, rejected], [[], []]);
});

test('messages that name each other as seen are shown, not waited for', async () => {
  const [a, b] = [newMid(), newMid()];
  const one = answer(talk, 'r', { mid: a, seen: b });
  const other = answer(talk, 'o', { mid: b, seen: a });
  assert.equal((await read([...talk, one, other])).messages.length, 7);
});

describe('the thread key', () => {
  test('comes with the first message', async () => {
    assert.deepEqual(await findThreadKey([await received(firstAnswer), await received(report)]), threadKey);
    assert.equal(await findThreadKey([await received(firstAnswer)]), null);
  });

  test('is not taken from a first message that another key authenticates, or under another id', async () => {
    assert.equal(await findThreadKey([await received(report, randomBytes(32))]), null);
    assert.equal(await findThreadKey([{ ...(await received(report)), mid: newMid() }]), null);
  });
});

test('a reporter continues without opening own messages, by the ids of the list', () => {
  const parts = { ...place, mid: newMid(), day: '2026-11-26', lang: 'id', body: { text: 'Contoh' } };
  const next = nextMessage({ messages: [firstAnswer, secondAnswer] }, 'r', {
    ...parts,
    ownMids: [report.mid, question.mid],
  });
  assert.deepEqual([next.seq, next.prev, next.seen], [3, question.mid, secondAnswer.mid]);
});

describe('a reporter, who opens the answers alone and knows the own messages by their ids', () => {
  const asReporter = async (messages: Message[], ownMids: string[]) =>
    (await readThread(await Promise.all(messages.map((one) => received(one))), { ...key, ownMids })).gaps;

  test('is told of an addition that the office has read and the receiver hides', async () => {
    const answers = [firstAnswer, secondAnswer, thirdAnswer];
    assert.deepEqual(await asReporter(answers, [report.mid, question.mid]), []);
    assert.deepEqual(await asReporter(answers, [report.mid]), [{ dir: 'r', seq: 2 }]);
    assert.deepEqual(await asReporter([firstAnswer], []), [{ dir: 'r', seq: 1 }]);
  });
});

test('all answers withheld from an officer show, once the reporter has seen one', async () => {
  assert.deepEqual((await read([report, question])).gaps, [{ dir: 'o', seq: 1 }]);
});

describe('where a case stands', () => {
  const said = (dir: Direction, day: string, body: Message['body']) => answer(talk, dir, { day, body });
  const step = { next_step: 'Contoh langkah', next_day: '2026-12-03' };

  test('is the last status, with the step that was named with it', () => {
    assert.equal(standingOf(talk), null);
    const first = said('o', '2026-11-26', { text: 'a', status: 'ditangani', ...step });
    const standing = { status: 'ditangani', day: '2026-11-26', nextStep: 'Contoh langkah', nextDay: '2026-12-03' };
    assert.deepEqual(standingOf([...talk, first]), standing);
    // A word without a status changes nothing; a new status without a step ends the old step.
    assert.deepEqual(standingOf([...talk, first, said('o', '2026-11-27', { text: 'b' })]), standing);
    assert.deepEqual(standingOf([...talk, first, said('o', '2026-11-28', { text: 'c', status: 'dirujuk' })]), {
      status: 'dirujuk',
      day: '2026-11-28',
    });
  });

  test('a step without a status keeps the status; a closed case has no step', () => {
    const begun = said('o', '2026-11-26', { text: 'a', status: 'ditangani' });
    const stepOnly = said('o', '2026-11-27', { text: 'b', ...step });
    assert.equal(standingOf([begun, stepOnly])?.status, 'ditangani');
    assert.equal(standingOf([begun, stepOnly])?.nextDay, '2026-12-03');
    assert.equal(standingOf([stepOnly])?.status, 'diterima');
    const closed = said('o', '2026-11-28', { text: 'c', status: 'selesai', ...step });
    assert.deepEqual(standingOf([begun, stepOnly, closed]), { status: 'selesai', day: '2026-11-28' });
  });

  test('is told by the office alone: a reporter’s message with a status is malformed', () => {
    const body = { text: 'a', status: 'selesai' } as const;
    assert.throws(() => parseMessage(said('r', '2026-11-26', body)), { code: 'malformed' });
    assert.throws(() => parseMessage(said('r', '2026-11-26', { text: 'a', next_step: 'b' })), { code: 'malformed' });
    assert.throws(
      () => parseMessage({ ...said('o', '2026-11-26', body), pack: { sha256: 'A'.repeat(43), length: 9 } }),
      {
        code: 'malformed',
      },
    );
    assert.deepEqual(standingOf([{ ...question, body }]), null);
  });
});
