import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backoff, deliver, pauseUntilOnline, type DeliveryState } from '../../src/delivery/deliver.ts';
import { DeliveryError } from '../../src/core/errors.ts';
import { utf8 } from '../../src/core/bytes.ts';
import type { Envelope } from '../../src/delivery/client.ts';
import type { Work } from '../../src/delivery/work.ts';

const envelope: Envelope = { box: 'box', mid: 'mid', readTokenSha256: 'hash', bytes: utf8('sealed once') };
const later = (code: string) => new DeliveryError(code, '', { retry: true });
const never = (code: string, status: number) => new DeliveryError(code, '', { retry: false, status });

/** Delivers against a receiver that gives these answers in turn; the last one stays. */
function deliverAgainst(answers: ('taken' | Error)[], stop = new AbortController(), pausesUntilStop = Infinity) {
  const sent: { bytes: Uint8Array; work: Work }[] = [];
  const states: DeliveryState[] = [];
  const pauses: number[] = [];
  let proof = 0;
  let discarded = true;
  const result = deliver({
    client: {
      async send({ bytes }, work) {
        sent.push({ bytes, work });
        const answer = answers.length > 1 ? answers.shift() : answers[0];
        if (answer instanceof Error) throw answer;
        return { day: '2026-11-24' };
      },
    },
    envelope,
    work: {
      prepare() {},
      async take() {
        if (discarded) proof++;
        discarded = false;
        return { challenge: {} as Work['challenge'], solution: { counter: proof, derivedKey: '' } };
      },
      discard: () => (discarded = true),
    },
    pause: async (milliseconds) => {
      if (pauses.push(milliseconds) === pausesUntilStop) stop.abort();
    },
    random: () => 1,
    signal: stop.signal,
    onState: (state) => states.push(state),
  });
  return { result, sent, states, pauses };
}

const names = (states: DeliveryState[]) => states.map(({ name }) => name);

test('a report that arrives at once is sent once', async () => {
  const { result, sent, states } = deliverAgainst(['taken']);
  assert.deepEqual(await result, { name: 'sent', day: '2026-11-24' });
  assert.equal(sent.length, 1);
  assert.deepEqual(names(states), ['working', 'sending', 'sent']);
});

test('a lost connection is answered with the same bytes and the same work, in growing pauses', async () => {
  const { result, sent, states, pauses } = deliverAgainst([later('offline'), later('timeout'), later('busy'), 'taken']);
  assert.equal((await result).name, 'sent');
  assert.deepEqual(pauses, [1000, 2000, 4000]);
  assert.ok(sent.every(({ bytes, work }) => bytes === envelope.bytes && work.solution.counter === 1));
  assert.deepEqual(
    states.filter((state) => state.name === 'waiting').map(({ error }) => error.code),
    ['offline', 'timeout', 'busy'],
  );
});

test('expired work is made anew at once, for the same bytes', async () => {
  const { result, sent, pauses } = deliverAgainst([never('work-expired', 402), 'taken']);
  assert.equal((await result).name, 'sent');
  assert.deepEqual(pauses, []);
  assert.deepEqual(
    sent.map(({ work }) => work.solution.counter),
    [1, 2],
  );
  assert.equal(sent[1]!.bytes, envelope.bytes);
});

test('a receiver that accepts no work is not hammered', async () => {
  const { result, pauses } = deliverAgainst([...Array<Error>(6).fill(never('work-invalid', 402)), 'taken']);
  assert.equal((await result).name, 'sent');
  assert.deepEqual(pauses, [1000, 2000]);
});

test('what repeating cannot mend is final, with the code that says why', async () => {
  for (const [status, code] of [
    [400, 'malformed'],
    [409, 'mid-taken'],
    [410, 'withdrawn'],
    [413, 'too-long'],
  ] as const) {
    const { result, sent } = deliverAgainst([never(code, status)]);
    const refused = await result;
    assert.equal(refused.name === 'refused' && refused.error.code, code);
    assert.equal(sent.length, 1);
  }
});

test('leaving stops the attempts', async () => {
  const { result, sent } = deliverAgainst([later('offline')], new AbortController(), 3);
  await assert.rejects(result, { name: 'AbortError' });
  assert.equal(sent.length, 3);
});

test('a defect is not mistaken for a bad network', async () => {
  await assert.rejects(deliverAgainst([new TypeError('a bug')]).result, /a bug/);
});

test('pauses double up to a minute, and half of each is chance', () => {
  assert.equal(
    backoff(0, () => 0),
    500,
  );
  assert.equal(
    backoff(0, () => 1),
    1000,
  );
  assert.equal(
    backoff(5, () => 1),
    32_000,
  );
  assert.equal(
    backoff(50, () => 1),
    60_000,
  );
});

test('a pause ends at once when the connection returns, or when the visitor leaves', async () => {
  const network = new EventTarget();
  const pause = pauseUntilOnline(network);
  const began = performance.now();
  const waiting = pause(60_000);
  network.dispatchEvent(new Event('online'));
  await waiting;
  const stop = new AbortController();
  const left = pauseUntilOnline(network, stop.signal)(60_000);
  stop.abort();
  await left;
  // Half of either: a busy machine takes seconds, one that waits takes all.
  assert.ok(performance.now() - began < 30_000);
  await pause(1);
});
