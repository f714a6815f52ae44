import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChallenge, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { createWorkSupply, solveWork, type Work } from '../../src/delivery/work.ts';

const secret = 'a secret of this test';

const challengeWith = (counter: number, cost = 10) =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost,
    counter,
    data: { mid: 'mid' },
    deriveKey,
    expiresAt: new Date(Date.now() + 600_000),
    hmacSignatureSecret: secret,
  });

test("a solved challenge satisfies the server's own check, and tells no time", async () => {
  const work = await solveWork(await challengeWith(25));
  assert.ok(work);
  const { challenge, solution } = work;
  assert.deepEqual(Object.keys(solution), ['counter', 'derivedKey']);
  assert.equal(solution.counter, 25);
  const verdict = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: secret });
  assert.equal(verdict.verified, true);
});

test('solving stops when it is told to', async () => {
  const stop = new AbortController();
  const solving = solveWork(await challengeWith(4_000_000, 1000), { signal: stop.signal });
  setTimeout(() => stop.abort(), 20);
  await assert.rejects(solving, { name: 'AbortError' });
  await assert.rejects(solveWork(await challengeWith(1), { signal: stop.signal }), { name: 'AbortError' });
});

test('a phone that cannot do the usual work within its budget asks for light work, and does that to its end', async () => {
  const asked: (true | undefined)[] = [];
  const supply = createWorkSupply({
    challenge(light) {
      asked.push(light);
      return challengeWith(light ? 200 : 4_000_000, 1000);
    },
    // The real solver; a budget is cut short, no budget stays none.
    solve: (challenge, { signal, timeout } = {}) => solveWork(challenge, { signal, timeout: timeout ? 20 : 0 }),
    now: () => 0,
  });
  const { solution } = await supply.take();
  assert.deepEqual(asked, [undefined, true]);
  assert.equal(solution.counter, 200);
});

/** A supply over a clock that the test moves, counting the challenges it asked for. */
function supplyAt(clock: { time: number }, ask: () => Promise<Challenge>) {
  let asked = 0;
  const solve = async (challenge: Challenge): Promise<Work> => ({
    challenge,
    solution: { counter: asked, derivedKey: '' },
  });
  const supply = createWorkSupply({ challenge: () => (asked++, ask()), solve, now: () => clock.time });
  return { supply, asked: () => asked };
}

const anyChallenge = () => Promise.resolve({} as Challenge);

test('work is made once, kept while it is fresh, and made anew before it expires', async () => {
  const clock = { time: 0 };
  const { supply, asked } = supplyAt(clock, anyChallenge);
  supply.prepare();
  supply.prepare();
  const first = await supply.take();
  assert.equal(asked(), 1);
  clock.time = 8 * 60_000 - 1;
  assert.equal(await supply.take(), first);
  clock.time = 8 * 60_000;
  supply.prepare();
  assert.notEqual(await supply.take(), first);
  assert.equal(asked(), 2);
});

test('renewed by itself before it expires while nobody sends, five times, and never behind a message that goes', (context) => {
  context.mock.timers.enable({ apis: ['setInterval', 'Date'] });
  const clock = {
    get time() {
      return Date.now();
    },
  };
  const { supply, asked } = supplyAt(clock, anyChallenge);
  supply.prepare();
  for (let turn = 1; turn <= 5; turn++) {
    context.mock.timers.tick(8 * 60_000);
    assert.equal(asked(), turn + 1);
  }
  context.mock.timers.tick(60 * 60_000);
  assert.equal(asked(), 6);

  const going = supplyAt(clock, anyChallenge);
  going.supply.prepare();
  void going.supply.take();
  context.mock.timers.tick(60 * 60_000);
  assert.equal(going.asked(), 1);
});

test('work that was not accepted is forgotten, and a failed request is asked again', async () => {
  let online = false;
  const { supply, asked } = supplyAt({ time: 0 }, () =>
    online ? anyChallenge() : Promise.reject(new Error('offline')),
  );
  supply.prepare();
  await assert.rejects(supply.take(), /offline/);
  online = true;
  const first = await supply.take();
  supply.discard();
  assert.notEqual(await supply.take(), first);
  assert.equal(asked(), 3);
});
