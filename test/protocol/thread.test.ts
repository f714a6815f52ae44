/** What a hostile receiver can do to a thread, tried at random: forge, replay, reorder, cross-post, withhold. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomBytes, toBase64url } from '../../src/core/bytes.ts';
import { decodeContainer, encodeContainer, type Direction, type Message } from '../../src/core/message.ts';
import { newMid } from '../../src/core/seal.ts';
import { isHere, nextMessage, readThread, withGaps, type Received, type RejectedWhy } from '../../src/core/thread.ts';
import { inventedReport, newKeyPair } from '../core/support.ts';
import { tell } from './told.ts';

const RUNS = 300;
const { recipient } = await newKeyPair();
const office = toBase64url(randomBytes(32));
const newPlace = () => ({ office, box: toBase64url(randomBytes(16)), threadKey: randomBytes(32) });
type Place = ReturnType<typeof newPlace>;

async function received(message: Message, threadKey: Uint8Array): Promise<Received> {
  return { mid: message.mid, opened: decodeContainer(await encodeContainer(message, threadKey)) };
}

/** An honest talk: each writer has opened some of what the other wrote before, and all of their own. */
function talkOf({ office: at, box, threadKey }: Place, turns: { dir: Direction; blind: number }[]): Message[] {
  const parts = () => ({ office: at, box, mid: newMid(), day: '2026-11-25', lang: 'id', body: { text: 'Contoh' } });
  const first = {
    reply_to: recipient,
    thread_key: toBase64url(threadKey),
    roster_epoch: 1,
    roster_hash: toBase64url(randomBytes(32)),
  };
  const talk: Message[] = [{ ...nextMessage({ messages: [] }, 'r', parts()), body: inventedReport, first }];
  for (const { dir, blind } of turns) {
    const others = talk.filter((one) => one.dir !== dir);
    const hidden = new Set(others.slice(Math.max(0, others.length - blind)));
    // What one has seen never falls: age of a reader's knowledge only grows.
    const seenBefore = talk.findLast((one) => one.dir === dir)?.seen;
    const floor = others.findIndex(({ mid }) => mid === seenBefore);
    const messages = talk.filter((one) => !hidden.has(one) || others.indexOf(one) <= floor);
    talk.push(nextMessage({ messages }, dir, parts()));
  }
  return talk;
}

const turns = fc.array(
  fc.record({ dir: fc.constantFrom<Direction>('r', 'o'), blind: fc.integer({ min: 0, max: 2 }) }),
  { maxLength: 10 },
);
const seqs = (messages: readonly Message[], dir: Direction): number[] =>
  messages.filter((one) => one.dir === dir).map(({ seq }) => seq);
const rising = (numbers: number[]): boolean => numbers.every((one, at) => one > (numbers[at - 1] ?? 0));

/** Nothing stands before what its writer had seen. */
function inReadingOrder(messages: readonly Message[]): boolean {
  const at = new Map(messages.map(({ mid }, place) => [mid, place]));
  return messages.every(({ seen }, place) => (seen === null ? -1 : (at.get(seen) ?? -1)) < place);
}

test('an honest talk reads whole in any order, with no gap and nothing rejected', async (context) => {
  await fc.assert(
    fc.asyncProperty(turns, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (plan, dice) => {
      const place = newPlace();
      const talk = talkOf(place, plan);
      const shuffled = talk.map((one) => ({ one, at: dice.next().value as number })).sort((a, b) => a.at - b.at);
      const all = await Promise.all(shuffled.map(({ one }) => received(one, place.threadKey)));
      const thread = await readThread(all, place);
      assert.deepEqual([thread.gaps, thread.rejected], [[], []]);
      assert.deepEqual(new Set(thread.messages), new Set(talk));
      for (const dir of ['r', 'o'] as const) assert.ok(rising(seqs(thread.messages, dir)));
      assert.ok(inReadingOrder(thread.messages));
    }),
    { numRuns: RUNS },
  );
  tell(context, `thread, reorder: ${RUNS} talks`);
});

type Trick = { kind: 'forge' | 'alter' | 'replay' | 'rename' | 'cross-post' | 'other-office'; of: number };
const tricks = fc.array(
  fc.record<Trick>({
    kind: fc.constantFrom('forge', 'alter', 'replay', 'rename', 'cross-post', 'other-office'),
    of: fc.nat(),
  }),
  { minLength: 1, maxLength: 6 },
);

/** What a receiver slips in, and why it must be rejected. */
async function play({ kind, of }: Trick, talk: Message[], place: Place): Promise<{ one: Received; why: RejectedWhy }> {
  const { threadKey } = place;
  const victim = talk[of % talk.length]!;
  const mid = newMid();
  const next = (more: Partial<Message>): Message => ({
    ...nextMessage({ messages: talk }, 'o', { ...place, mid, day: '2026-11-26', lang: 'id', body: { text: 'Palsu' } }),
    ...more,
  });
  switch (kind) {
    case 'forge':
      return { one: await received(next({}), randomBytes(32)), why: 'forged' };
    case 'alter': {
      // One letter of a genuine message changed; its length and form stay.
      const bytes = await encodeContainer(next({}), threadKey);
      const at = Buffer.from(bytes).indexOf('Palsu');
      bytes[at]! ^= 1;
      return { one: { mid, opened: decodeContainer(bytes) }, why: 'forged' };
    }
    case 'replay':
      return { one: await received(victim, threadKey), why: 'replayed' };
    case 'rename':
      return { one: { ...(await received(victim, threadKey)), mid }, why: 'replayed' };
    case 'cross-post': {
      // Genuine, of another thread of the same office.
      const other = newPlace();
      const [first] = talkOf(other, []);
      return { one: await received(first!, other.threadKey), why: 'cross-posted' };
    }
    case 'other-office':
      return { one: await received(next({ office: toBase64url(randomBytes(32)) }), threadKey), why: 'cross-posted' };
  }
}

test('whatever is slipped in is rejected with its reason, and the talk reads as if it were not there', async (context) => {
  const tried: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(turns, tricks, async (plan, list) => {
      const place = newPlace();
      const talk = talkOf(place, plan);
      const honest = await Promise.all(talk.map((one) => received(one, place.threadKey)));
      const slipped = await Promise.all(list.map((trick) => play(trick, talk, place)));
      for (const { kind } of list) tried[kind] = (tried[kind] ?? 0) + 1;
      const thread = await readThread([...honest, ...slipped.map(({ one }) => one)], place);
      assert.deepEqual(thread.messages, (await readThread(honest, place)).messages);
      assert.deepEqual(
        thread.rejected,
        slipped.map(({ one, why }) => ({ mid: one.mid, why })),
      );
    }),
    { numRuns: RUNS },
  );
  const counts = Object.entries(tried)
    .sort()
    .map(([kind, count]) => `${count} ${kind}`);
  assert.equal(counts.length, 6);
  tell(context, `thread, slipped in and rejected: ${counts.join(', ')}`);
});

test('whatever is withheld and could be known shows as a gap; what is all there shows none', async (context) => {
  let withheldAtAll = 0;
  await fc.assert(
    fc.asyncProperty(turns, fc.array(fc.nat({ max: 9 }), { maxLength: 4 }), async (plan, drops) => {
      const place = newPlace();
      const talk = talkOf(place, plan);
      // The first message stays: without it an officer has no thread at all.
      const withheld = new Set(drops.map((at) => talk[1 + at]).filter((one) => one !== undefined));
      withheldAtAll += withheld.size;
      const kept = talk.filter((one) => !withheld.has(one));
      const { messages, gaps } = await readThread(
        await Promise.all(kept.map((one) => received(one, place.threadKey))),
        place,
      );
      assert.deepEqual(new Set(messages), new Set(kept));
      for (const dir of ['r', 'o'] as const) {
        const missing = [...withheld].filter((one) => one.dir === dir);
        const last = Math.max(0, ...seqs(kept, dir));
        const told = gaps.filter((gap) => gap.dir === dir).map(({ seq }) => seq);
        for (const { seq } of missing) if (seq < last) assert.ok(told.includes(seq), `${dir} ${seq} is missing`);
        const seenByOther = missing.some(({ mid }) => kept.some(({ seen }) => seen === mid));
        if (seenByOther) assert.ok(told.length > 0, `the other side had seen what is missing in ${dir}`);
        if (missing.length === 0) assert.deepEqual(told, []);
      }
      const placed = withGaps({ messages, gaps });
      assert.deepEqual(placed.filter(isHere), messages);
      for (const [at, one] of placed.entries()) {
        const before = placed.slice(0, at);
        for (const { dir, seq, seen } of before) {
          if (dir === one.dir) assert.ok(seq <= one.seq, 'each direction stands as it was counted');
          else assert.ok(seen === null || seen !== one.mid, 'nobody has seen what stands behind');
        }
      }
    }),
    { numRuns: RUNS },
  );
  tell(context, `thread, gap: ${withheldAtAll} messages withheld in ${RUNS} talks`);
});
