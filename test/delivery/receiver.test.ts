/** The reporter's side of the wire against the real receiver, as functions: no port. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClient, type Envelope } from '../../src/delivery/client.ts';
import { deliver, type DeliveryState } from '../../src/delivery/deliver.ts';
import { createWorkSupply } from '../../src/delivery/work.ts';
import { verifyRoster } from '../../src/core/roster.ts';
import { hash, id, looksSealed, makeDesk } from '../receiver/support.ts';

let desk: Awaited<ReturnType<typeof makeDesk>>;
before(async () => {
  desk = await makeDesk();
});
after(() => desk.remove());

/** @param lose how many answers to `/v1/send` are lost on the way back */
function connect({ lose = 0 } = {}) {
  const fetch = (async (url: string, init: RequestInit) => {
    const path = new URL(url).pathname;
    const response = await desk.app.request(path, init);
    if (path === '/v1/send' && lose-- > 0) throw new TypeError('Failed to fetch');
    return response;
  }) as typeof globalThis.fetch;
  return createClient({ receiver: 'https://kantor.example', office: desk.officeKey, fetch });
}

function letter(changes: Partial<Envelope> = {}): Envelope & { readToken: string } {
  const readToken = id(32);
  const bytes = looksSealed(4096) as Uint8Array<ArrayBuffer>;
  const readTokenSha256 = hash(Buffer.from(readToken, 'base64url'));
  return { box: id(16), mid: id(16), readTokenSha256, bytes, readToken, ...changes };
}

async function send(envelope: Envelope, client = connect()) {
  const states: DeliveryState[] = [];
  const work = createWorkSupply({
    challenge: () => client.challenge(envelope.mid),
    now: () => desk.clock.now.getTime(),
  });
  const result = await deliver({
    client,
    envelope,
    work,
    pause: async () => {},
    onState: (state) => states.push(state),
  });
  return { result, states: states.map(({ name }) => name), work };
}

const lengthOfBox = async (box: string) => (await desk.store.list({ after: 0, limit: 10, box })).length;

test("the office's roster is the one that its key signed", async () => {
  const { signed } = await connect().roster();
  const { roster } = await verifyRoster(signed, {
    officeKey: desk.officeKey,
    officeEpoch: 1,
    phoneTime: desk.clock.now,
  });
  assert.equal(roster.name, 'Kantor Rekaan');
});

test('a letter arrives, and its box can be read with the token only', async () => {
  const envelope = letter();
  const { result, states } = await send(envelope);
  assert.deepEqual(result, { name: 'sent', day: desk.clock.now.toISOString().slice(0, 10) });
  assert.deepEqual(states, ['working', 'sending', 'sent']);
  const { messages, more } = await connect().read(envelope.box, envelope.readToken, 0);
  assert.deepEqual(
    messages.map(({ mid, dir, bytes }) => [mid, dir, bytes.length]),
    [[envelope.mid, 'r', 0]],
  );
  assert.equal(more, false);
  await assert.rejects(connect().read(envelope.box, id(32), 0), { code: 'not-found' });
});

test('a letter whose receipt was lost is sent again and kept once', async () => {
  const envelope = letter();
  const { result, states } = await send(envelope, connect({ lose: 2 }));
  assert.equal(result.name, 'sent');
  assert.equal(states.filter((name) => name === 'waiting').length, 2);
  assert.equal(await lengthOfBox(envelope.box), 1);
});

test('work that expired while the reporter was offline is made anew for the same bytes', async () => {
  const envelope = letter();
  const client = connect();
  const phone = { time: 0 };
  const work = createWorkSupply({ challenge: () => client.challenge(envelope.mid), now: () => phone.time });
  await work.take();
  desk.clock.now = new Date(desk.clock.now.getTime() + 11 * 60_000);
  const states: string[] = [];
  const result = await deliver({
    client,
    envelope,
    work,
    pause: async () => {},
    onState: ({ name }) => states.push(name),
  });
  assert.equal(result.name, 'sent');
  assert.deepEqual(states, ['working', 'sending', 'working', 'sending', 'sent']);
  assert.equal(await lengthOfBox(envelope.box), 1);
});

test('an id that is taken and a letter that is too long are refused for good', async () => {
  const first = letter();
  await send(first);
  const other = await send(letter({ mid: first.mid, box: first.box, readTokenSha256: first.readTokenSha256 }));
  assert.equal(other.result.name === 'refused' && other.result.error.code, 'mid-taken');
  const long = await send(letter({ bytes: looksSealed(70_000) as Uint8Array<ArrayBuffer> }));
  assert.equal(long.result.name === 'refused' && long.result.error.status, 413);
});
