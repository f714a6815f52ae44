import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, type Envelope } from '../../src/delivery/client.ts';
import { decodeFrame, encodeFrame } from '../../src/core/envelope.ts';
import { DeliveryError } from '../../src/core/errors.ts';
import { sha256, toBase64url, utf8 } from '../../src/core/bytes.ts';

const envelope: Envelope = { box: 'box', mid: 'mid', readTokenSha256: 'hash', bytes: utf8('sealed') };
const work = {
  challenge: {
    parameters: { algorithm: 'PBKDF2/SHA-256', nonce: '00', salt: '00', cost: 1, keyLength: 32, keyPrefix: '00' },
    signature: 'aa',
  },
  solution: { counter: 7, derivedKey: '00' },
};

interface Call {
  url: string;
  init: RequestInit;
}

/** A client whose requests all meet the same answer, and the requests it made. */
function clientThatMeets(answer: (init: RequestInit) => Promise<Response> | Response, timeout?: number) {
  const calls: Call[] = [];
  const signal = new AbortController();
  const fetch = (async (url: string, init: RequestInit) => {
    calls.push({ url, init });
    return answer(init);
  }) as typeof globalThis.fetch;
  const client = createClient({
    receiver: 'https://office.example',
    office: 'key',
    fetch,
    signal: signal.signal,
    timeout,
  });
  return { client, calls, stop: () => signal.abort() };
}

const frame = (header: object, init?: ResponseInit, body?: Uint8Array) =>
  new Response(encodeFrame(header, body, 1024), init);

const failsWith = (code: string, retry: boolean) => (error: unknown) =>
  error instanceof DeliveryError && error.code === code && error.retry === retry;

test('a request carries its ids in the body alone, and neither cookie nor referrer', async () => {
  const { client, calls } = clientThatMeets(() => frame({ mid: 'mid', day: '2026-11-24' }, { status: 201 }));
  assert.deepEqual(await client.send(envelope, work), { day: '2026-11-24' });
  const [{ url, init }] = calls as [Call];
  assert.equal(url, 'https://office.example/v1/send');
  assert.deepEqual(
    [init.method, init.credentials, init.cache, init.referrerPolicy, init.redirect],
    ['POST', 'omit', 'no-store', 'no-referrer', 'error'],
  );
  assert.deepEqual(init.headers, { 'Content-Type': 'application/octet-stream' });
  const { header, body } = decodeFrame(init.body as Uint8Array);
  assert.deepEqual(header, {
    office: 'key',
    box: 'box',
    mid: 'mid',
    sha256: toBase64url(await sha256(envelope.bytes)),
    read_token_sha256: 'hash',
    work,
  });
  assert.deepEqual(new Uint8Array(body), new Uint8Array(envelope.bytes));
});

test("the roster comes unverified, with the receiver's time and the day of the last login where they are told", async () => {
  const date = 'Tue, 24 Nov 2026 08:00:00 GMT';
  const answer = () => frame({ roster: '{}' }, { headers: { Date: date } }, utf8('2026-11-20'));
  const told = await clientThatMeets(answer).client.roster();
  assert.deepEqual(told, { signed: { roster: '{}' }, receiverTime: new Date(date), lastLogin: '2026-11-20' });
  const untold = await clientThatMeets(() => frame({ roster: '{}' })).client.roster();
  assert.deepEqual(untold, { signed: { roster: '{}' }, lastLogin: '' });
});

test('replies are cut from the body by their lengths; a body of another length is refused', async () => {
  const messages = [
    { n: 0, mid: 'a', dir: 'r', day: '2026-11-24', length: 0 },
    { n: 1, mid: 'b', dir: 'o', day: '2026-11-25', length: 2 },
    { n: 2, mid: 'c', dir: 'o', day: '2026-11-26', length: 3 },
  ];
  const { client } = clientThatMeets(() => frame({ messages, more: false }, {}, utf8('hiyou')));
  const { messages: read } = await client.read('box', 'token', 0);
  assert.deepEqual(
    read.map(({ mid, bytes }) => [mid, new TextDecoder().decode(bytes)]),
    [
      ['a', ''],
      ['b', 'hi'],
      ['c', 'you'],
    ],
  );
  const longer = clientThatMeets(() => frame({ messages, more: false }, {}, utf8('hiyou!'))).client;
  await assert.rejects(longer.read('box', 'token', 0), failsWith('not-a-frame', true));
});

test("a refusal keeps the receiver's code; a status alone says whether to come back", async () => {
  const met = (response: () => Response) => clientThatMeets(response).client.send(envelope, work);
  const error = (code: string) => ({ error: { code, message: 'for developers' } });
  await assert.rejects(
    met(() => frame(error('mid-taken'), { status: 409 })),
    failsWith('mid-taken', false),
  );
  await assert.rejects(
    met(() => frame(error('work-expired'), { status: 402 })),
    failsWith('work-expired', false),
  );
  await assert.rejects(
    met(() => frame(error('full'), { status: 503 })),
    failsWith('busy', true),
  );
  await assert.rejects(
    met(() => new Response('<h1>Bad gateway', { status: 502 })),
    failsWith('busy', true),
  );
  await assert.rejects(
    met(() => new Response('slow down', { status: 429 })),
    failsWith('busy', true),
  );
  await assert.rejects(
    met(() => new Response('<h1>Forbidden', { status: 403 })),
    failsWith('refused', false),
  );
  await assert.rejects(
    met(() => frame(error('Code with <b>'), { status: 400 })),
    failsWith('refused', false),
  );
});

test('a Wi-Fi sign-in page, or the answer to another message, is not taken for a receipt', async () => {
  const signIn = clientThatMeets(() => new Response('<html>Masuk Wi-Fi')).client;
  await assert.rejects(signIn.send(envelope, work), failsWith('not-a-frame', true));
  const other = clientThatMeets(() => frame({ mid: 'other', day: '2026-11-24' })).client;
  await assert.rejects(other.send(envelope, work), failsWith('not-a-frame', true));
});

test('a challenge that would freeze a phone is not taken up', async () => {
  const { parameters, signature } = work.challenge;
  const ask = (cost: number) =>
    clientThatMeets(() => frame({ challenge: { parameters: { ...parameters, cost }, signature } })).client.challenge(
      'mid',
    );
  assert.equal((await ask(5000)).parameters.cost, 5000);
  await assert.rejects(ask(1e9), failsWith('not-a-frame', true));
});

test('no connection, no answer in time, and a stop from outside are three things', async () => {
  const offline = clientThatMeets(() => Promise.reject(new TypeError('Failed to fetch'))).client;
  await assert.rejects(offline.roster(), failsWith('offline', true));

  const untilAborted = (init: RequestInit) =>
    new Promise<Response>((_, reject) => init.signal!.addEventListener('abort', () => reject(new Error('aborted'))));
  await assert.rejects(clientThatMeets(untilAborted, 5).client.roster(), failsWith('timeout', true));

  const { client, stop } = clientThatMeets(untilAborted);
  const roster = client.roster();
  stop();
  await assert.rejects(roster, { name: 'AbortError' });
  await assert.rejects(client.roster(), { name: 'AbortError' });
});
