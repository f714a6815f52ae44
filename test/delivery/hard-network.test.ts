/** Nothing lost, nothing double: whatever happens to the line, the phone and the receiver between two taps. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { checkReport, MAX_TEXT } from '../../src/core/report.ts';
import { deriveReceipt, newCode } from '../../src/core/receipt.ts';
import { recipientsFor, verifyRoster } from '../../src/core/roster.ts';
import { sealReport } from '../../src/core/seal.ts';
import { createClient, type Envelope } from '../../src/delivery/client.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import { createFollowUpClient } from '../../src/delivery/follow-up.ts';
import { PIECE_BYTES, upload, type UploadState } from '../../src/delivery/upload.ts';
import { createWorkSupply } from '../../src/delivery/work.ts';
import { startReceiver, type Receiver } from '../../src/receiver/main.ts';
import {
  hash,
  id,
  inventOffice,
  logIn,
  looksSealed,
  makeDesk,
  poster,
  tempFolder,
  writeRoster,
} from '../receiver/support.ts';

let desk: Awaited<ReturnType<typeof makeDesk>>;
beforeEach(async () => {
  desk = await makeDesk();
});
afterEach(() => desk.remove());

/** What a line may do to one request: all is well, it never arrives, its answer is lost, a sign-in page answers. */
type Fate = 'well' | 'request-lost' | 'answer-lost' | 'sign-in' | 'busy';

/** A line that does these things in turn, and then is well. */
function line(fates: Fate[], seen: RequestInit[] = []): typeof globalThis.fetch {
  return (async (url: string, init: RequestInit) => {
    seen.push(init);
    const fate = fates.shift() ?? 'well';
    if (fate === 'request-lost') throw new TypeError('Failed to fetch');
    if (fate === 'sign-in') return new Response('<html>Masuk Wi-Fi</html>');
    if (fate === 'busy') return new Response('busy', { status: 503 });
    const response = await desk.app.request(new URL(url).pathname, init);
    if (fate === 'answer-lost') throw new TypeError('Failed to fetch');
    return response;
  }) as typeof globalThis.fetch;
}

const reach = (fetch: typeof globalThis.fetch) => ({
  receiver: 'https://kantor.example',
  office: desk.officeKey,
  fetch,
});

function letter(changes: Partial<Envelope> = {}): Envelope & { readToken: string } {
  const readToken = id(32);
  const bytes = looksSealed(4096) as Uint8Array<ArrayBuffer>;
  const readTokenSha256 = hash(Buffer.from(readToken, 'base64url'));
  return { box: id(16), mid: id(16), readTokenSha256, bytes, readToken, ...changes };
}

function send(envelope: Envelope, fetch = line([])) {
  const client = createClient(reach(fetch));
  const now = () => desk.clock.now.getTime();
  const work = createWorkSupply({ challenge: () => client.challenge(envelope.mid), now });
  return deliver({ client, envelope, work, pause: async () => {} });
}

const kept = (box: string) => desk.store.list({ after: 0, limit: 100, box });
const fates = fc.array(fc.constantFrom<Fate>('well', 'request-lost', 'answer-lost', 'sign-in', 'busy'), {
  maxLength: 12,
});

describe('a letter', () => {
  test('arrives once, whatever the line does, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fates, async (plan) => {
        const one = letter();
        assert.equal((await send(one, line([...plan]))).name, 'sent');
        const [only, ...more] = await kept(one.box);
        assert.deepEqual([only?.mid, more], [one.mid, []]);
      }),
      { numRuns: 60 },
    );
  });

  test('tapped twice, or from two tabs at once, arrives once', async () => {
    const one = letter();
    const results = await Promise.all([send(one), send(one), send(one, line(['answer-lost']))]);
    assert.deepEqual(
      results.map(({ name }) => name),
      ['sent', 'sent', 'sent'],
    );
    assert.equal((await kept(one.box)).length, 1);
  });

  test('whose 201 was lost and whose challenge has run out since is known at once', async () => {
    const one = letter();
    const seen: RequestInit[] = [];
    const fetch = line(['well', 'answer-lost'], seen);
    const client = createClient(reach(fetch));
    const work = createWorkSupply({ challenge: () => client.challenge(one.mid), now: () => 0 });
    const pause = async (): Promise<void> => {
      desk.clock.now = new Date(desk.clock.now.getTime() + 3 * 86_400_000);
    };
    assert.equal((await deliver({ client, envelope: one, work, pause })).name, 'sent');
    // One challenge, and the letter twice: no new work for what the receiver has.
    assert.equal(seen.length, 3);
    assert.equal((await kept(one.box)).length, 1);
  });

  test('arrives from a phone whose clock is wrong by years', async () => {
    for (const years of [-56, -3, 4, 70]) {
      const one = letter();
      const client = createClient(reach(line(['well', 'answer-lost', 'well'])));
      const now = () => desk.clock.now.getTime() + years * 365 * 86_400_000;
      const work = createWorkSupply({ challenge: () => client.challenge(one.mid), now });
      const result = await deliver({ client, envelope: one, work, pause: async () => {} });
      // The day is the receiver's, not the phone's.
      assert.deepEqual(result, { name: 'sent', day: desk.clock.now.toISOString().slice(0, 10) });
    }
  });

  test('asks to outlive the tab, as long as it is short; every other time after a failure (Chrome 80 cannot)', async () => {
    const seen: RequestInit[] = [];
    await send(letter(), line(['well', 'request-lost', 'answer-lost'], seen));
    assert.deepEqual(
      seen.map(({ keepalive }) => keepalive),
      [false, true, false, true],
    );
    seen.length = 0;
    await send(letter({ bytes: looksSealed(64_000) as Uint8Array<ArrayBuffer> }), line([], seen));
    assert.ok(seen.every(({ keepalive }) => !keepalive));
  });

  test('is not called back when its page is left while it is on its way; a long one is, and is not kept', async () => {
    for (const [length, arrives] of [
      [4096, 1],
      [64_000, 0],
    ] as const) {
      const one = letter({ bytes: looksSealed(length) as Uint8Array<ArrayBuffer> });
      const page = new AbortController();
      const onward = line([]);
      // A line so slow that the page is gone before the letter is.
      const slow = (async (url: string, init: RequestInit) => {
        if (url.endsWith('/v1/send')) page.abort();
        if (init.signal?.aborted) throw new DOMException('', 'AbortError');
        return onward(url, init);
      }) as typeof globalThis.fetch;
      const client = createClient({ ...reach(slow), signal: page.signal });
      const work = createWorkSupply({ challenge: () => client.challenge(one.mid), now: () => 0 });
      const sending = deliver({ client, envelope: one, work, pause: async () => {}, signal: page.signal });
      await sending.catch((error: unknown) => assert.equal((error as Error).name, 'AbortError'));
      assert.equal((await kept(one.box)).length, arrives);
    }
  });

  test('is short enough to outlive its tab, the longest report that can be written too', async () => {
    const { signed } = await createClient(reach(line([]))).roster();
    const known = { officeKey: desk.officeKey, officeEpoch: 1, phoneTime: desk.clock.now };
    const { roster, text: rosterText } = await verifyRoster(signed, known);
    // Three bytes a letter, as in Javanese script.
    const long = 'ꦗ'.repeat(MAX_TEXT);
    const report = checkReport({
      person: 'anak',
      kinds: ['fisik'],
      now: 'tidak',
      directions: long,
      note: long,
      contact: { way: 'lewat-orang-lain', detail: long, time: long },
    });
    const recipients = recipientsFor(roster, []);
    const receipt = await deriveReceipt(newCode(), desk.officeKey);
    const mid = id(16);
    const day = desk.clock.now.toISOString().slice(0, 10);
    const parts = { report, roster, rosterText, recipients, officeKey: desk.officeKey, receipt, mid, day, lang: 'id' };
    const bytes = await sealReport(parts);
    assert.ok(bytes.length > 49_000);
    const seen: RequestInit[] = [];
    await send(letter({ box: receipt.box, mid, bytes }), line([], seen));
    assert.equal(seen.at(-1)?.keepalive, true);
    // Each officer more costs about 100 bytes: there is room for forty.
    assert.ok((seen.at(-1)?.body as Uint8Array).length < 60_000 - 4_000);
  });
});

describe('attachments', () => {
  const LENGTH = 2 * PIECE_BYTES + 1000;

  async function bringPack(plan: Fate[], stop?: AbortSignal) {
    const first = letter();
    await send(first);
    const mid = id(16);
    const bytes = Buffer.concat([looksSealed(1000), randomBytes(LENGTH - 1000)]);
    const fetch = line(plan);
    const [client, late] = [createClient(reach(fetch)), createFollowUpClient(reach(fetch))];
    const now = () => desk.clock.now.getTime();
    const supply = () => createWorkSupply({ challenge: () => client.challenge(mid), now });
    const states: UploadState[] = [];
    const pack = { ...first, mid, bytes };
    const uploaded = await upload({
      client: late,
      pack,
      work: supply(),
      pause: async () => {},
      onState: (state) => states.push(state),
      ...(stop && { signal: stop }),
    });
    const second = letter({ ...first, mid, pack: LENGTH });
    const sent =
      uploaded.name === 'uploaded'
        ? await deliver({ client, envelope: second, work: supply(), pause: async () => {} })
        : null;
    return { first, mid, bytes, uploaded, sent, states };
  }

  test('arrive whole and once, whatever the line does, before the message that brings them', async () => {
    await fc.assert(
      fc.asyncProperty(fates, async (plan) => {
        const { first, mid, bytes, sent } = await bringPack([...plan]);
        assert.equal(sent?.name, 'sent');
        assert.equal((await kept(first.box)).length, 2);
        const parts = [];
        for (let chunk = 0; chunk < 3; chunk++) parts.push((await desk.store.piece(mid, chunk))!);
        assert.ok(Buffer.concat(parts).equals(bytes));
      }),
      { numRuns: 12 },
    );
  });

  test('go on where they broke off, and say how far they are', async () => {
    const { states } = await bringPack(['well', 'well', 'well', 'answer-lost']);
    const told = states.map((state) => (state.name === 'uploading' ? Math.round(state.share * 3) : state.name));
    assert.deepEqual(told, [0, 1, 'waiting', 2, 'uploaded']);
  });

  test('are refused for good where repeating cannot help', async () => {
    const first = letter();
    await send(first);
    const client = createFollowUpClient(reach(line([])));
    const challenge = createClient(reach(line([])));
    const attempt = (change: object, mid = id(16)) =>
      upload({
        client,
        pack: { ...first, mid, bytes: looksSealed(1000), ...change },
        work: createWorkSupply({ challenge: () => challenge.challenge(mid), now: () => 0 }),
        pause: async () => {},
      });
    const codeOf = async (change: object) => {
      const result = await attempt(change);
      return result.name === 'refused' && result.error.code;
    };
    assert.equal(await codeOf({ box: id(16) }), 'box-unknown');
    assert.equal(await codeOf({ readTokenSha256: id(32) }), 'token-differs');
    assert.equal(await codeOf({ bytes: new Uint8Array(6 * 1024 * 1024) }), 'too-large');
    assert.equal(await codeOf({ bytes: new Uint8Array(1000) }), 'not-sealed');
  });
});

test('news and taking back are asked for with the code, and answered', async () => {
  const one = letter();
  await send(one);
  const client = createFollowUpClient(reach(line([])));
  assert.deepEqual(await client.news(one.box, one.readToken, 0), { known: true, news: 0, withdrawn: null });
  const withdrawn = await client.withdraw(one.box, one.readToken, true);
  assert.equal(withdrawn?.held, false);
  assert.deepEqual((await client.news(one.box, one.readToken, 0)).withdrawn, withdrawn);
  assert.equal(await client.withdraw(one.box, one.readToken, false), null);
  assert.equal((await client.news(one.box, id(32), 0)).known, false);
  await assert.rejects(client.withdraw(one.box, id(32), true), { code: 'not-found' });
});

test('letters sent while the receiver is restarted all arrive, each once', async () => {
  const folder = await tempFolder();
  const office = await inventOffice();
  const roster = await writeRoster(folder, await office.sign());
  const start = (): Promise<Receiver> =>
    startReceiver({
      roster,
      data: join(folder, 'data'),
      port: 0,
      host: '127.0.0.1',
      dist: null,
      hsts: false,
      fewestGuesses: 1,
      log: () => {},
    });
  let receiver = await start();
  // Its address stays, whatever port it gets: while it is down, another program of this machine may take the one it had.
  const line = ((url: string, init: RequestInit) =>
    fetch(new URL(new URL(url).pathname, receiver.url), init)) as typeof globalThis.fetch;
  const client = createClient({ receiver: 'https://kantor.example', office: office.officeKey, fetch: line });
  const letters = Array.from({ length: 12 }, () => letter());
  const sending = letters.map(async (one, at) => {
    await new Promise((resolve) => setTimeout(resolve, at * 40));
    const work = createWorkSupply({ challenge: () => client.challenge(one.mid), now: () => Date.now() });
    const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 100));
    return deliver({ client, envelope: one, work, pause });
  });
  for (let round = 0; round < 2; round++) {
    await new Promise((resolve) => setTimeout(resolve, 120));
    await receiver.close();
    await new Promise((resolve) => setTimeout(resolve, 80));
    receiver = await start();
  }
  assert.deepEqual(new Set((await Promise.all(sending)).map(({ name }) => name)), new Set(['sent']));
  const token = await logIn(poster(receiver.url), office.officeKey, office.officers[0]);
  const { messages } = (await poster(receiver.url)('/v1/officer/list', { token, after: 0 })).header;
  assert.deepEqual(messages.map(({ mid }) => mid).sort(), letters.map(({ mid }) => mid).sort());
  await receiver.close();
  await rm(folder, { recursive: true });
});
