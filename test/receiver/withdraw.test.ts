import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Store } from '../../src/receiver/store.ts';
import { hash, id, logIn, looksSealed, makeDesk, prepareSend, type Reply } from './support.ts';

const RETENTION = { box: 90, tombstone: 30 };

describe('taking a report back', () => {
  let desk: Awaited<ReturnType<typeof makeDesk>>;
  let first: Awaited<ReturnType<typeof prepareSend>>;
  const refused = (reply: Reply, status: number, code: string): void =>
    assert.deepEqual([reply.status, reply.header.error?.code], [status, code]);
  const day = (after = 0): string => new Date(desk.clock.now.getTime() + after * 86_400_000).toISOString().slice(0, 10);
  const ask = (withdraw: boolean, token = first.readToken, box = first.box): Promise<Reply> =>
    desk.post('/v1/withdraw', { office: desk.officeKey, box, read_token: token, withdraw });
  const read = () =>
    desk.post('/v1/read', { office: desk.officeKey, box: first.box, read_token: first.readToken, after: 0 });
  const officer = () => logIn(desk.post, desk.officeKey, desk.office.officers[0]);

  beforeEach(async () => {
    desk = await makeDesk();
    first = await prepareSend(desk.post, desk.officeKey);
    await desk.post('/v1/send', first.header, first.body);
  });
  afterEach(() => desk.remove());

  it('marks it for seven days, tells officers, and is undone with the code', async () => {
    const withdrawn = { day: day(), until: day(7), held: false };
    assert.deepEqual((await ask(true)).header, { withdrawn });
    assert.deepEqual((await ask(true)).header, { withdrawn });
    assert.deepEqual((await read()).header.withdrawn, withdrawn);
    const token = await officer();
    const list = () => desk.post('/v1/officer/list', { token, after: 0 });
    assert.deepEqual((await list()).header.withdrawn, [{ box: first.box, ...withdrawn }]);
    assert.equal((await list()).header.messages.length, 1);
    assert.deepEqual((await ask(false)).header, { withdrawn: null });
    assert.deepEqual((await list()).header.withdrawn, []);
    assert.equal(await desk.store.sweep(day(8), RETENTION), 0);
  });

  it('deletes it afterwards: 410 whatever the work, and 404 to a reader', async () => {
    await ask(true);
    assert.equal((await desk.post('/v1/send', first.header, first.body)).status, 200);
    assert.equal(await desk.store.sweep(day(8), RETENTION), 1);
    refused(await desk.post('/v1/send', first.header, first.body), 410, 'withdrawn');
    const { box, readToken } = first;
    const later = await prepareSend(desk.post, desk.officeKey, { box, readToken });
    refused(await desk.post('/v1/send', later.header, later.body), 410, 'withdrawn');
    refused(await read(), 404, 'not-found');
    refused(await ask(false), 404, 'not-found');
  });

  it('is open to the code alone; an unknown box and a wrong token get the same bytes', async () => {
    const wrong = await ask(true, id(32));
    const unknown = await ask(true, id(32), id(16));
    refused(wrong, 404, 'not-found');
    assert.deepEqual(Buffer.from(unknown.bytes), Buffer.from(wrong.bytes));
    assert.deepEqual(await desk.store.withdrawals(), []);
  });

  it('deletes nothing that an officer holds, and says to the reporter that it is held', async () => {
    const token = await officer();
    const hold = (held: boolean, box = first.box) => desk.post('/v1/officer/hold', { token, box, held });
    await ask(true);
    assert.equal((await hold(true)).status, 200);
    assert.equal(((await read()).header.withdrawn as { held: boolean }).held, true);
    assert.equal(await desk.store.sweep(day(200), RETENTION), 0);
    await hold(false);
    assert.equal(await desk.store.sweep(day(8), RETENTION), 1);
    refused(await hold(true), 404, 'box-unknown');
    const actions = (await desk.store.auditTrail()).map(({ action, mid }) => [action, mid]);
    assert.deepEqual(actions.slice(1), [
      ['hold', first.box],
      ['release', first.box],
    ]);
  });

  it('an officer deletes a report at once, by name; nobody else does', async () => {
    const token = await officer();
    refused(await desk.post('/v1/officer/delete', { token: id(32), box: first.box }), 401, 'token-unknown');
    refused(await desk.post('/v1/officer/hold', { token: id(32), box: first.box, held: true }), 401, 'token-unknown');
    assert.equal((await desk.post('/v1/officer/delete', { token, box: first.box })).status, 200);
    refused(await desk.post('/v1/officer/delete', { token, box: first.box }), 404, 'box-unknown');
    refused(await desk.post('/v1/send', first.header, first.body), 410, 'withdrawn');
    assert.deepEqual((await desk.store.auditTrail()).at(-1), {
      name: desk.office.officers[0].name,
      action: 'delete',
      mid: first.box,
      day: day(),
    });
  });
});

describe('asking for news', () => {
  /** Counts the calls to a store by their names. */
  function counted(store: Store, calls: string[]): Store {
    return new Proxy(store, {
      get(target, name: keyof Store) {
        const found = target[name] as (...given: unknown[]) => unknown;
        return (...given: unknown[]) => (calls.push(name), found.apply(target, given));
      },
    });
  }

  it('looks the same for an answer, for none, for a wrong token and for an unknown box', async () => {
    const calls: string[] = [];
    const desk = await makeDesk({ wrap: (store) => counted(store, calls) });
    const boxes = [];
    for (let count = 0; count < 2; count++) {
      const one = await prepareSend(desk.post, desk.officeKey);
      await desk.post('/v1/send', one.header, one.body);
      boxes.push(one);
    }
    const [answered, waiting] = boxes as [(typeof boxes)[0], (typeof boxes)[0]];
    const bytes = looksSealed(40_000);
    const day = '2026-11-24';
    for (let count = 0; count < 3; count++) {
      const mid = id(16);
      await desk.store.put({
        box: answered.box,
        mid,
        dir: 'o',
        day,
        sha256: hash(bytes),
        bytes,
        readTokenSha256: null,
      });
    }
    const look = async (box: string, token: string) => {
      calls.length = 0;
      const reply = await desk.post('/v1/news', { office: desk.officeKey, box, read_token: token, after: 0 });
      return { reply, calls: [...calls] };
    };
    const seen = [
      await look(answered.box, answered.readToken),
      await look(waiting.box, waiting.readToken),
      await look(answered.box, id(32)),
      await look(id(16), id(32)),
    ];
    assert.deepEqual(
      seen.map(({ reply }) => reply.header as unknown),
      [
        { known: true, news: 3, withdrawn: null },
        { known: true, news: 0, withdrawn: null },
        { known: false, news: 0, withdrawn: null },
        { known: false, news: 0, withdrawn: null },
      ],
    );
    for (const { reply, calls: made } of seen) {
      assert.deepEqual([reply.status, reply.bytes.length], [200, 256]);
      assert.deepEqual([...reply.headers], [...seen[0]!.reply.headers]);
      assert.deepEqual(made, ['readTokenSha256', 'list', 'withdrawal']);
    }
    await desk.remove();
  });
});
