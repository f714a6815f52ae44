import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { toBase64url } from '../../src/core/bytes.ts';
import { dayOf } from '../../src/core/fields.ts';
import { hash, id, logIn, looksSealed, makeDesk, openWith, prepareSend, type Reply } from './support.ts';

const MINUTE = 60_000;

describe("the officer's calls", () => {
  let desk: Awaited<ReturnType<typeof makeDesk>>;
  const refused = (reply: Reply, status: number, code: string): void =>
    assert.deepEqual([reply.status, reply.header.error?.code], [status, code]);
  const later = (milliseconds: number): void => {
    desk.clock.now = new Date(desk.clock.now.getTime() + milliseconds);
  };
  const report = async () => {
    const prepared = await prepareSend(desk.post, desk.officeKey);
    assert.equal((await desk.post('/v1/send', prepared.header, prepared.body)).status, 201);
    return prepared;
  };
  const reply = (token: string, box: string, given: { mid?: string; body?: Uint8Array } = {}) => {
    const { mid = id(16), body = looksSealed() } = given;
    return desk.post('/v1/officer/reply', { token, box, mid, sha256: hash(body) }, body);
  };

  beforeEach(async () => {
    desk = await makeDesk();
  });
  afterEach(() => desk.remove());

  it('seals a nonce that the right key opens and no other', async () => {
    const { post, office, officeKey } = desk;
    const [one, two] = office.officers;
    const { header, body } = await post('/v1/officer/nonce', { office: officeKey, recipient: one.recipient });
    assert.deepEqual(Object.keys(header), ['nonce_id']);
    assert.equal((await openWith(one.identity, body)).length, 32);
    await assert.rejects(openWith(two.identity, body));
  });

  it('gives a token of 30 minutes for the nonce', async () => {
    const { post, office, officeKey } = desk;
    const token = await logIn(post, officeKey, office.officers[0]);
    assert.equal((await post('/v1/officer/list', { token, after: 0 })).status, 200);
    later(29 * MINUTE);
    assert.equal((await post('/v1/officer/list', { token, after: 0 })).status, 200);
    later(2 * MINUTE);
    refused(await post('/v1/officer/list', { token, after: 0 }), 401, 'token-unknown');
  });

  it('tells everybody the day of the last login, and who it was nobody', async () => {
    const { post, office, officeKey } = desk;
    const told = async () => {
      const { bytes, body } = await post('/v1/roster', { office: officeKey });
      return { length: bytes.length, day: Buffer.from(body).toString() };
    };
    const made = await told();
    assert.equal(made.day, dayOf(desk.clock.now), 'of the store');
    later(9 * 24 * 60 * MINUTE);
    await post('/v1/officer/nonce', { office: officeKey, recipient: office.officers[0].recipient });
    assert.deepEqual(await told(), made, 'asking for a nonce proves nothing');
    await logIn(post, officeKey, office.officers[0]);
    assert.deepEqual(await told(), { ...made, day: dayOf(desk.clock.now) });
  });

  it('lets a nonce be tried once, right or wrong, and not for long', async () => {
    const { post, office, officeKey } = desk;
    const { identity, recipient } = office.officers[0];
    const ask = async () => {
      const { header, body } = await post('/v1/officer/nonce', { office: officeKey, recipient });
      return { office: officeKey, nonce_id: header.nonce_id, nonce: toBase64url(await openWith(identity, body)) };
    };
    const guessed = await ask();
    refused(await post('/v1/officer/token', { ...guessed, nonce: id(32) }), 403, 'nonce-wrong');
    refused(await post('/v1/officer/token', guessed), 403, 'nonce-wrong');
    const used = await ask();
    assert.equal((await post('/v1/officer/token', used)).status, 200);
    refused(await post('/v1/officer/token', used), 403, 'nonce-wrong');
    const [one, other] = [await ask(), await ask()];
    refused(await post('/v1/officer/token', { ...one, nonce: other.nonce }), 403, 'nonce-wrong');
    refused(await post('/v1/officer/token', { ...one, nonce_id: id(16) }), 403, 'nonce-wrong');
    const old = await ask();
    later(6 * MINUTE);
    refused(await post('/v1/officer/token', old), 403, 'nonce-wrong');
  });

  it('lets in officers of the roster, not its recovery key, nobody else', async () => {
    const { post, office, officeKey } = desk;
    const stranger = `age1${'q'.repeat(58)}`;
    for (const recipient of [office.recovery.recipient, stranger]) {
      refused(await post('/v1/officer/nonce', { office: officeKey, recipient }), 404, 'recipient-unknown');
    }
    const { recipient } = office.officers[0];
    refused(await post('/v1/officer/nonce', { office: id(32), recipient }), 404, 'office-unknown');
    refused(await post('/v1/officer/nonce', { office: officeKey, recipient: `${recipient}q` }), 400, 'malformed');
  });

  it('lets nobody in whom a newer roster no longer names, whatever was given before', async () => {
    const { post, office, officeKey, inForce } = desk;
    const [one] = office.officers;
    const token = await logIn(post, officeKey, one);
    const { header, body } = await post('/v1/officer/nonce', { office: officeKey, recipient: one.recipient });
    const nonce = toBase64url(await openWith(one.identity, body));
    const recipients = office.roster.recipients.filter(({ key }) => key !== one.recipient);
    inForce.current = { ...inForce.current, roster: { ...office.roster, recipients } };
    refused(await post('/v1/officer/list', { token, after: 0 }), 401, 'token-unknown');
    refused(
      await post('/v1/officer/token', { office: officeKey, nonce_id: header.nonce_id, nonce }),
      403,
      'nonce-wrong',
    );
  });

  it('asks for a token on every call', async () => {
    const { box, mid } = await report();
    const token = id(32);
    refused(await desk.post('/v1/officer/list', { token, after: 0 }), 401, 'token-unknown');
    refused(await desk.post('/v1/officer/fetch', { token, mids: [mid] }), 401, 'token-unknown');
    refused(await reply(token, box), 401, 'token-unknown');
    assert.deepEqual(await desk.store.auditTrail(), []);
  });

  it('lists all messages of the office, oldest first, in pages', async () => {
    const { post, office, officeKey, store } = desk;
    const first = await report();
    const second = await report();
    const token = await logIn(post, officeKey, office.officers[0]);
    await reply(token, first.box);
    const { header } = await post('/v1/officer/list', { token, after: 0 });
    const day = desk.clock.now.toISOString().slice(0, 10);
    assert.equal(header.more, false);
    assert.deepEqual(header.messages[0], { n: 1, box: first.box, mid: first.mid, dir: 'r', day, length: 200 });
    assert.deepEqual(
      header.messages.map(({ n, box, dir }: { n: number; box: string; dir: string }) => [n, box, dir]),
      [
        [1, first.box, 'r'],
        [2, second.box, 'r'],
        [3, first.box, 'o'],
      ],
    );
    const bytes = looksSealed();
    const more = { dir: 'r' as const, day, sha256: hash(bytes), bytes, readTokenSha256: id(32) };
    await Promise.all(Array.from({ length: 300 }, () => store.put({ ...more, box: id(16), mid: id(16) })));
    const seen: number[] = [];
    for (let page = { more: true, messages: [] as { n: number }[] }; page.more;) {
      page = (await post('/v1/officer/list', { token, after: seen.at(-1) ?? 0 })).header;
      seen.push(...page.messages.map(({ n }) => n));
    }
    assert.deepEqual(
      seen,
      Array.from({ length: 303 }, (_, at) => at + 1),
    );
  });

  it('fetches the sealed bytes of up to 16 messages, in the order asked for', async () => {
    const { post, office, officeKey } = desk;
    const [one, two] = [await report(), await report()];
    const token = await logIn(post, officeKey, office.officers[0]);
    const fetched = await post('/v1/officer/fetch', { token, mids: [two.mid, one.mid] });
    assert.deepEqual(fetched.header.messages, [
      { mid: two.mid, length: 200 },
      { mid: one.mid, length: 200 },
    ]);
    assert.deepEqual(Buffer.from(fetched.body), Buffer.concat([two.body, one.body]));
    refused(await post('/v1/officer/fetch', { token, mids: [one.mid, id(16)] }), 404, 'not-found');
    for (const mids of [[], [one.mid, one.mid], Array.from({ length: 17 }, () => id(16))]) {
      refused(await post('/v1/officer/fetch', { token, mids }), 400, 'malformed');
    }
  });

  it('takes a reply once, into a box that exists', async () => {
    const { post, office, officeKey, store } = desk;
    const { box, mid, readToken } = await report();
    const token = await logIn(post, officeKey, office.officers[0]);
    const body = looksSealed();
    const mine = { mid: id(16), body };
    const first = await reply(token, box, mine);
    const again = await reply(token, box, mine);
    assert.deepEqual([first.status, again.status], [201, 200]);
    assert.deepEqual(first.header, again.header);
    refused(await reply(token, box, { mid: mine.mid }), 409, 'mid-taken');
    refused(await reply(token, box, { mid }), 409, 'mid-taken');
    refused(await reply(token, id(16)), 404, 'box-unknown');
    refused(await reply(token, box, { body: looksSealed(64 * 1024 + 1) }), 413, 'too-large');
    const cut = { token, box, mid: id(16), sha256: hash(body) };
    refused(await post('/v1/officer/reply', cut, body.subarray(1)), 400, 'hash-differs');
    assert.equal((await store.list({ after: 0, limit: 9 })).length, 2);
    const read = await post('/v1/read', { office: officeKey, box, read_token: readToken, after: 1 });
    assert.deepEqual(Buffer.from(read.body), Buffer.from(body));
  });

  it('puts a name to every action', async () => {
    const { post, office, officeKey, store } = desk;
    const { box, mid } = await report();
    const [one, two] = office.officers;
    const day = desk.clock.now.toISOString().slice(0, 10);
    const token = await logIn(post, officeKey, one);
    await post('/v1/officer/list', { token, after: 0 });
    await post('/v1/officer/fetch', { token, mids: [mid] });
    await post('/v1/officer/fetch', { token, mids: [id(16)] });
    const answer = { mid: id(16), body: looksSealed() };
    await reply(token, box, answer);
    await reply(token, box, answer);
    await logIn(post, officeKey, two);
    assert.deepEqual(await store.auditTrail(), [
      { name: one.name, action: 'login', mid: null, day },
      { name: one.name, action: 'list', mid: null, day },
      { name: one.name, action: 'fetch', mid, day },
      { name: one.name, action: 'reply', mid: answer.mid, day },
      { name: two.name, action: 'login', mid: null, day },
    ]);
  });

  it('keeps the memory of nonces bounded', async () => {
    const { post, office, officeKey } = desk;
    const { identity, recipient } = office.officers[0];
    const first = await post('/v1/officer/nonce', { office: officeKey, recipient });
    for (let count = 0; count < 1024; count++) await post('/v1/officer/nonce', { office: officeKey, recipient });
    const nonce = toBase64url(await openWith(identity, first.body));
    refused(
      await post('/v1/officer/token', { office: officeKey, nonce_id: first.header.nonce_id, nonce }),
      403,
      'nonce-wrong',
    );
    await logIn(post, officeKey, office.officers[0]);
  });
});
