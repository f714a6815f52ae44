import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { encodeFrame } from '../../src/core/envelope.ts';
import { verifyRoster } from '../../src/core/roster.ts';
import { StoreError } from '../../src/receiver/errors.ts';
import type { Store } from '../../src/receiver/store.ts';
import { fetchWork, hash, id, looksSealed, makeDesk, poster, prepareSend, solve, type Reply } from './support.ts';

const TEN_MINUTES = 10 * 60_000;

describe("the reporter's calls", () => {
  let desk: Awaited<ReturnType<typeof makeDesk>>;
  const stored = async (): Promise<number> => (await desk.store.list({ after: 0, limit: 1000 })).length;
  const refused = (reply: Reply, status: number, code: string): void => {
    assert.deepEqual([reply.status, reply.header.error?.code], [status, code]);
    assert.deepEqual(Object.keys(reply.header.error ?? {}).sort(), ['code', 'message']);
  };

  beforeEach(async () => {
    desk = await makeDesk();
  });
  afterEach(() => desk.remove());

  it('gives the signed roster as the office signed it', async () => {
    const { post, officeKey, inForce, clock } = desk;
    const { status, header } = await post('/v1/roster', { office: officeKey });
    assert.equal(status, 200);
    assert.deepEqual(header, inForce.current.signed);
    await verifyRoster(header, { officeKey, officeEpoch: 1, phoneTime: clock.now, receiverTime: clock.now });
  });

  it('knows one office', async () => {
    const { post, officeKey } = desk;
    const other = id(32);
    refused(await post('/v1/roster', { office: other }), 404, 'office-unknown');
    refused(await post('/v1/challenge', { office: other, mid: id(16) }), 404, 'office-unknown');
    refused(
      await post('/v1/read', { office: other, box: id(16), read_token: id(32), after: 0 }),
      404,
      'office-unknown',
    );
    const { header, body } = await prepareSend(post, officeKey);
    refused(await post('/v1/send', { ...header, office: other }, body), 404, 'office-unknown');
    assert.equal(await stored(), 0);
  });

  it('takes a report: 201 and the day, and the bytes lie there as they came', async () => {
    const { post, officeKey, clock, store } = desk;
    const { header, body, mid } = await prepareSend(post, officeKey, { body: looksSealed(64 * 1024) });
    const reply = await post('/v1/send', header, body);
    const day = clock.now.toISOString().slice(0, 10);
    assert.deepEqual([reply.status, reply.header], [201, { mid, day }]);
    assert.deepEqual(Buffer.from((await store.fetch([mid])).get(mid)!), Buffer.from(body));
  });

  it('answers only after the store has the bytes for good', async () => {
    let release = (): void => {};
    let asked = (): void => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const reached = new Promise<void>((resolve) => (asked = resolve));
    const slow = await makeDesk({
      wrap: (store) =>
        Object.assign(Object.create(store) as Store, {
          find: store.find.bind(store),
          isGone: store.isGone.bind(store),
          readTokenSha256: store.readTokenSha256.bind(store),
          async put(...given: Parameters<Store['put']>) {
            asked();
            await gate;
            return store.put(...given);
          },
        }),
    });
    const { header, body } = await prepareSend(slow.post, slow.officeKey);
    let answered = false;
    const sending = slow.post('/v1/send', header, body).finally(() => (answered = true));
    await reached;
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(answered, false);
    release();
    assert.equal((await sending).status, 201);
    await slow.remove();
  });

  it('answers 503 and keeps nothing when the store cannot', async () => {
    for (const [code, after] of [
      ['failed', '30'],
      ['full', '3600'],
    ] as const) {
      const broken = await makeDesk({
        wrap: (store) =>
          Object.assign(Object.create(store) as Store, {
            find: store.find.bind(store),
            isGone: store.isGone.bind(store),
            readTokenSha256: store.readTokenSha256.bind(store),
            put: () => Promise.reject(new StoreError(code, 'invented')),
          }),
      });
      const { header, body } = await prepareSend(broken.post, broken.officeKey);
      const reply = await broken.post('/v1/send', header, body);
      refused(reply, 503, 'busy');
      assert.equal(reply.headers.get('Retry-After'), after);
      assert.deepEqual(broken.logged, [`receiver: store ${code}`]);
      await broken.remove();
    }
  });

  it('takes the same message again as 200, whatever the work, and keeps it once', async () => {
    const { post, officeKey, clock } = desk;
    const { header, body, mid } = await prepareSend(post, officeKey);
    const first = await post('/v1/send', header, body);
    const again = await post('/v1/send', header, body);
    clock.now = new Date(clock.now.getTime() + 3 * 86_400_000);
    const later = await post('/v1/send', header, body);
    const { work } = await prepareSend(post, officeKey).then((other) => other.header);
    const foreign = await post('/v1/send', { ...header, work }, body);
    for (const reply of [again, later, foreign]) assert.deepEqual([reply.status, reply.header], [200, first.header]);
    assert.equal(first.header.mid, mid);
    assert.equal(await stored(), 1);
  });

  it('refuses an id that another message has, before it looks at the work', async () => {
    const { post, officeKey } = desk;
    const { header, body, mid } = await prepareSend(post, officeKey);
    await post('/v1/send', header, body);
    const other = await prepareSend(post, officeKey);
    refused(await post('/v1/send', { ...other.header, mid }, other.body), 409, 'mid-taken');
    refused(await post('/v1/send', { ...header, box: id(16) }, body), 409, 'mid-taken');
    assert.equal(await stored(), 1);
  });

  it('holds a box to its first read token, before it looks at the work', async () => {
    const { post, officeKey } = desk;
    const first = await prepareSend(post, officeKey);
    await post('/v1/send', first.header, first.body);
    const { box, readToken } = first;
    const thief = await prepareSend(post, officeKey, { box });
    refused(await post('/v1/send', thief.header, thief.body), 409, 'token-differs');
    refused(await post('/v1/send', { ...thief.header, work: first.header.work }, thief.body), 409, 'token-differs');
    const more = await prepareSend(post, officeKey, { box, readToken });
    assert.equal((await post('/v1/send', more.header, more.body)).status, 201);
    assert.equal(await stored(), 2);
  });

  it('refuses work that has expired', async () => {
    const { post, officeKey, clock } = desk;
    const { header, body } = await prepareSend(post, officeKey);
    const asked = clock.now.getTime();
    clock.now = new Date(asked + TEN_MINUTES + 1000);
    refused(await post('/v1/send', header, body), 402, 'work-expired');
    assert.equal(await stored(), 0);
    clock.now = new Date(asked + TEN_MINUTES - 2000);
    assert.equal((await post('/v1/send', header, body)).status, 201);
  });

  it('takes new work for the same bytes after the first has expired', async () => {
    const { post, officeKey, clock } = desk;
    const { header, body, mid } = await prepareSend(post, officeKey);
    clock.now = new Date(clock.now.getTime() + TEN_MINUTES + 1000);
    refused(await post('/v1/send', header, body), 402, 'work-expired');
    const work = await fetchWork(post, officeKey, mid);
    assert.equal((await post('/v1/send', { ...header, work }, body)).status, 201);
  });

  it("refuses work that is another message's, another receiver's, altered or not done", async () => {
    const { post, officeKey } = desk;
    const { header, body, mid } = await prepareSend(post, officeKey);
    const { work } = header;
    const { parameters, signature } = work.challenge;
    const elsewhere = await makeDesk();
    const foreign = await fetchWork(elsewhere.post, elsewhere.officeKey, mid);
    await elsewhere.remove();
    const attempts: [string, object][] = [
      ["another message's", (await prepareSend(post, officeKey)).header.work],
      ["another receiver's", foreign],
      ['another id written into it', { ...foreign, challenge: { ...foreign.challenge, signature } }],
      ['cheaper', { ...work, challenge: { signature, parameters: { ...parameters, cost: 1 } } }],
      [
        'longer',
        { ...work, challenge: { signature, parameters: { ...parameters, expiresAt: parameters.expiresAt! + 60 } } },
      ],
      ['not done', { ...work, solution: { counter: 0, derivedKey: '00'.repeat(32) } }],
      [
        'the beginning known, the rest not',
        { ...work, solution: { counter: 1, derivedKey: parameters.keyPrefix.padEnd(64, '0') } },
      ],
    ];
    for (const [what, given] of attempts) {
      const reply = await post('/v1/send', { ...header, work: given }, body);
      assert.deepEqual([reply.status, reply.header.error?.code], [402, 'work-invalid'], what);
    }
    assert.equal(await stored(), 0);
    assert.equal((await post('/v1/send', header, body)).status, 201);
  });

  it('refuses work that was used before, also once its message is gone', async () => {
    const { post, officeKey, path } = desk;
    const { header, body, mid } = await prepareSend(post, officeKey);
    await post('/v1/send', header, body);
    const byHand = new DatabaseSync(path);
    byHand.prepare('DELETE FROM message WHERE mid = ?').run(mid);
    byHand.close();
    refused(await post('/v1/send', header, body), 402, 'work-spent');
    assert.equal(await stored(), 0);
  });

  it('refuses bytes that do not match their hash, that are not an age file, or that are missing', async () => {
    const { post, officeKey } = desk;
    const { header, body } = await prepareSend(post, officeKey);
    refused(await post('/v1/send', header, looksSealed()), 400, 'hash-differs');
    refused(await post('/v1/send', header, body.subarray(0, -1)), 400, 'hash-differs');
    for (const bad of [Buffer.from('{"note":"clear text, invented"}'), Buffer.alloc(300, 0xff), Buffer.alloc(0)]) {
      refused(await post('/v1/send', { ...header, sha256: hash(bad) }, bad), 400, 'not-sealed');
    }
    assert.equal(await stored(), 0);
  });

  it('refuses a message over the limit, which the roster may lower', async () => {
    const { post, officeKey, office, inForce } = desk;
    const over = await prepareSend(post, officeKey, { body: looksSealed(64 * 1024 + 1) });
    refused(await post('/v1/send', over.header, over.body), 413, 'too-large');
    inForce.current = { ...inForce.current, roster: { ...office.roster, max_bytes: 4096 } };
    const lower = await prepareSend(post, officeKey, { body: looksSealed(4097) });
    refused(await post('/v1/send', lower.header, lower.body), 413, 'too-large');
    const fits = await prepareSend(post, officeKey, { body: looksSealed(4096) });
    assert.equal((await post('/v1/send', fits.header, fits.body)).status, 201);
    assert.equal(await stored(), 1);
  });

  it('stops reading a request at the limit', async () => {
    let given = 0;
    const endless = new ReadableStream({
      pull(controller) {
        given += 16 * 1024;
        controller.enqueue(new Uint8Array(16 * 1024));
      },
    });
    const reply = await desk.post('/v1/send', {}, undefined, { body: endless, duplex: 'half' } as RequestInit);
    refused(reply, 413, 'too-large');
    assert.equal(reply.headers.get('Connection'), 'close');
    assert.ok(given <= 160 * 1024, `${given} bytes were taken`);

    let touched = false;
    const announced = new ReadableStream(
      {
        pull() {
          touched = true;
          throw new Error('read');
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { 'Content-Length': '200000' };
    refused(
      await desk.post('/v1/roster', {}, undefined, { body: announced, headers, duplex: 'half' } as RequestInit),
      413,
      'too-large',
    );
    assert.equal(touched, false);
  });

  it('answers 400 when the request breaks off', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(10));
        setTimeout(() => controller.error(new Error('gone')));
      },
    });
    refused(
      await desk.post('/v1/send', {}, undefined, { body: broken, duplex: 'half' } as RequestInit),
      400,
      'malformed',
    );
    assert.deepEqual(desk.logged, []);
  });

  it('takes POST only, and frames only', async () => {
    for (const path of ['/v1/roster', '/v1/challenge', '/v1/send', '/v1/read']) {
      for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
        const response = await desk.app.request(path, { method });
        assert.deepEqual([response.status, response.headers.get('Allow')], [405, 'POST, OPTIONS'], `${method} ${path}`);
      }
      for (const type of ['application/json', 'text/plain', '', 'application/octet-stream; charset=utf-8']) {
        refused(await desk.post(path, {}, undefined, { headers: { 'Content-Type': type } }), 415, 'content-type');
      }
    }
    refused(await desk.post('/v1/nothing', {}), 404, 'no-such-call');
  });

  it('refuses a header that lacks, adds or bends anything', async () => {
    const { post, officeKey } = desk;
    const { header, body } = await prepareSend(post, officeKey);
    const without = (key: string) => Object.fromEntries(Object.entries(header).filter(([name]) => name !== key));
    const bent: object[] = [
      ...Object.keys(header).map(without),
      { ...header, note: 'more' },
      { ...header, mid: `${header.mid}=` },
      { ...header, mid: `${header.mid.slice(0, 21)}B` },
      { ...header, mid: header.mid.slice(1) },
      { ...header, box: ` ${header.box.slice(1)}` },
      { ...header, box: 7 },
      { ...header, sha256: null },
      { ...header, work: { ...header.work, more: 1 } },
      { ...header, work: { ...header.work, solution: { ...header.work.solution, time: 1 } } },
      { ...header, work: { ...header.work, solution: { ...header.work.solution, counter: -1 } } },
      [header],
    ];
    for (const one of bent) refused(await post('/v1/send', one, body), 400, 'malformed');
    for (const after of [-1, 0.5, '0', 2 ** 53]) {
      refused(await post('/v1/read', { office: officeKey, box: id(16), read_token: id(32), after }), 400, 'malformed');
    }
    assert.equal(await stored(), 0);
  });

  it('refuses frames that are cut short, padded wrongly, or carry a body where none belongs', async () => {
    const { post, officeKey } = desk;
    const { header, body } = await prepareSend(post, officeKey);
    const frame = encodeFrame(header, body);
    const raw = (bytes: Uint8Array) => post('/v1/send', {}, undefined, { body: bytes as Uint8Array<ArrayBuffer> });
    for (const end of [0, 3, 4, 100, frame.length - body.length - 1, frame.length - 1]) {
      refused(await raw(frame.subarray(0, end)), 400, 'malformed');
    }
    refused(await raw(Buffer.concat([frame, Buffer.from('x')])), 400, 'malformed');
    refused(await raw(Buffer.from('GET / HTTP/1.1')), 400, 'malformed');
    refused(await post('/v1/roster', { office: officeKey }, looksSealed()), 413, 'too-large');
    assert.equal(await stored(), 0);
  });

  it('gives a reader the list of a box, with the bytes of the office alone', async () => {
    const { post, officeKey, store, clock } = desk;
    const { header, body, box, mid, readToken } = await prepareSend(post, officeKey);
    await post('/v1/send', header, body);
    const other = await prepareSend(post, officeKey);
    await post('/v1/send', other.header, other.body);
    const answer = looksSealed(500);
    const day = clock.now.toISOString().slice(0, 10);
    const replyMid = id(16);
    await store.put({ box, mid: replyMid, dir: 'o', day, sha256: hash(answer), bytes: answer, readTokenSha256: null });
    const read = (after: number) => post('/v1/read', { office: officeKey, box, read_token: readToken, after });
    const all = await read(0);
    assert.deepEqual(all.header, {
      messages: [
        { n: 1, mid, dir: 'r', day, length: 0 },
        { n: 3, mid: replyMid, dir: 'o', day, length: 500 },
      ],
      more: false,
      withdrawn: null,
    });
    assert.deepEqual(Buffer.from(all.body), Buffer.from(answer));
    assert.deepEqual((await read(3)).header, { messages: [], more: false, withdrawn: null });
  });

  it('gives a long thread in pages, each message once', async () => {
    const { post, officeKey, store } = desk;
    const { header, body, box, readToken } = await prepareSend(post, officeKey);
    await post('/v1/send', header, body);
    for (let count = 0; count < 20; count++) {
      const bytes = looksSealed(64 * 1024);
      const day = '2026-11-24';
      await store.put({ box, mid: id(16), dir: 'o', day, sha256: hash(bytes), bytes, readTokenSha256: null });
    }
    const seen: number[] = [];
    let more = true;
    while (more) {
      const reply = await post('/v1/read', { office: officeKey, box, read_token: readToken, after: seen.at(-1) ?? 0 });
      assert.ok(reply.header.messages.length > 0);
      assert.equal(
        reply.header.messages.reduce((sum: number, { length }: { length: number }) => sum + length, 0),
        reply.body.length,
      );
      seen.push(...reply.header.messages.map(({ n }: { n: number }) => n));
      more = reply.header.more;
    }
    assert.deepEqual(
      seen,
      Array.from({ length: 21 }, (_, at) => at + 1),
    );
  });

  it('answers a wrong token as it answers an unknown box: the same bytes after the same work', async () => {
    const asked: string[] = [];
    const spied = await makeDesk({
      wrap: (store) =>
        new Proxy(store, {
          get(target, name) {
            const member: unknown = Reflect.get(target, name);
            if (typeof member !== 'function') return member;
            asked.push(String(name));
            return member.bind(target);
          },
        }),
    });
    const { post, officeKey } = spied;
    const { header, body, box } = await prepareSend(post, officeKey);
    await post('/v1/send', header, body);
    const ask = async (which: string) => {
      asked.length = 0;
      const reply = await post('/v1/read', { office: officeKey, box: which, read_token: id(32), after: 0 });
      return { status: reply.status, bytes: reply.bytes, headers: [...reply.headers], asked: [...asked] };
    };
    const unknown = await ask(id(16));
    assert.equal(unknown.status, 404);
    assert.deepEqual(await ask(box), unknown);
    assert.deepEqual(unknown.asked, ['readTokenSha256']);
    await spied.remove();
  });

  it('pads every answer', async () => {
    const { post, officeKey } = desk;
    const { header, body } = await prepareSend(post, officeKey);
    const short = [await post('/v1/send', header, body), await post('/v1/send', {}), await post('/v1/nothing', {})];
    for (const reply of short) assert.equal(reply.bytes.length, 1024);
  });

  it('asks for as many guesses as the roster wants at least, and for more where one network asks often', async () => {
    const { officeKey, inForce, office } = desk;
    const guesses = async (post: typeof desk.post): Promise<number> => {
      const { challenge } = (await post('/v1/challenge', { office: officeKey, mid: id(16) })).header;
      return (await solve(challenge)).solution.counter;
    };
    for (let count = 0; count < 5; count++) assert.ok((await guesses(desk.post)) <= 4);
    inForce.current = { ...inForce.current, roster: { ...office.roster, min_pow: 20 } };
    for (let count = 0; count < 5; count++) {
      const needed = await guesses(desk.post);
      assert.ok(needed >= 20 && needed <= 80, String(needed));
    }
    const busy = await makeDesk({ options: { address: (_request, env) => (env as { address: string }).address } });
    const from = (address: string) => poster(busy.app, { address });
    const ask = (address: string) => from(address)('/v1/challenge', { office: busy.officeKey, mid: id(16) });
    for (let count = 0; count < 60 * 7; count++) await ask('203.0.113.5');
    const { challenge } = (await ask('203.0.113.77')).header;
    assert.ok((await solve(challenge)).solution.counter >= 8);
    const { challenge: calm } = (await ask('198.51.100.1')).header;
    assert.ok((await solve(calm)).solution.counter <= 4);
    await busy.remove();
  });

  it('asks a quarter of a slow phone, counts it as four, and takes its message', async () => {
    const slow = await makeDesk({ options: { address: () => '203.0.113.5' } });
    const { post, officeKey } = slow;
    const ask = (mid: string, light?: unknown) => post('/v1/challenge', { office: officeKey, mid, light });
    for (const light of [false, 1, 'true', null]) refused(await ask(id(16), light), 400, 'malformed');
    const { header, body, mid } = await prepareSend(post, officeKey);
    const { challenge } = (await ask(mid, true)).header;
    assert.deepEqual([header.work.challenge.parameters.cost, challenge.parameters.cost], [5000, 1250]);
    assert.equal((await post('/v1/send', { ...header, work: await solve(challenge) }, body)).status, 201);
    // With the first two, these are 61: from here on twice the work.
    for (let count = 0; count < 14; count++) await ask(id(16), true);
    const guesses: number[] = [];
    for (let count = 0; count < 12; count++) {
      guesses.push((await solve((await ask(id(16))).header.challenge)).solution.counter);
    }
    assert.ok(Math.min(...guesses) >= 2, String(guesses));
    await slow.remove();
  });

  it('tells a failure of its own by its name alone', async () => {
    const broken = await makeDesk({
      wrap: (store) =>
        Object.assign(Object.create(store) as Store, {
          readTokenSha256: () => Promise.reject(new RangeError('canary-of-a-message')),
        }),
    });
    const { post, officeKey } = broken;
    const reply = await post('/v1/read', { office: officeKey, box: id(16), read_token: id(32), after: 0 });
    refused(reply, 500, 'internal');
    assert.deepEqual(broken.logged, ['receiver: error RangeError']);
    assert.ok(!Buffer.from(reply.bytes).includes('canary'));
    await broken.remove();
  });
});
