/** What every {@link Store} must do, run against each implementation. All ids, names and bytes here are invented. */

import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { AuditRow, NewMessage, Store } from '../../src/receiver/store.ts';

const id = (bytes: number): string => randomBytes(bytes).toString('base64url');

function message(given: Partial<NewMessage> = {}): NewMessage {
  const bytes = given.bytes ?? new Uint8Array(randomBytes(300));
  return {
    box: id(16),
    mid: id(16),
    dir: 'r',
    day: '2026-11-24',
    readTokenSha256: id(32),
    ...given,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('base64url'),
  };
}

const spend = (challenge = id(16)) => ({ challenge, lastDay: '2026-11-24' });

export interface StoreUnderTest {
  store: Store;
  /** Closes the store and opens what it left behind. */
  reopen(): Promise<Store>;
  remove(): Promise<void>;
}

export function storeContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let made: StoreUnderTest;
    let store: Store;
    const count = async (): Promise<number> => (await store.list({ after: 0, limit: 1000 })).length;

    beforeEach(async () => {
      made = await make();
      store = made.store;
    });
    afterEach(() => made.remove());

    it('gives back what it was given, byte for byte', async () => {
      const long = message({ bytes: new Uint8Array(randomBytes(64 * 1024)) });
      assert.deepEqual(await store.put(long, { spend: spend() }), { outcome: 'stored', day: '2026-11-24' });
      const { box, mid, sha256, day } = long;
      assert.deepEqual({ ...(await store.find(mid)) }, { box, sha256, day });
      assert.equal(await store.readTokenSha256(box), long.readTokenSha256);
      assert.deepEqual(await store.list({ after: 0, limit: 9 }), [{ n: 1, box, mid, dir: 'r', day, length: 65536 }]);
      assert.deepEqual(Buffer.from((await store.fetch([mid])).get(mid)!), Buffer.from(long.bytes));
    });

    it('knows nothing of what it was not given', async () => {
      assert.equal(await store.find(id(16)), null);
      assert.equal(await store.readTokenSha256(id(16)), null);
      assert.deepEqual(await store.list({ after: 0, limit: 9 }), []);
      assert.equal((await store.fetch([id(16)])).size, 0);
    });

    it('keeps the same message once, whatever its challenge, and tells the first day', async () => {
      const first = message();
      await store.put(first, { spend: spend() });
      const again = await store.put({ ...first, day: '2026-11-25' }, { spend: spend() });
      assert.deepEqual(again, { outcome: 'known', day: '2026-11-24' });
      assert.equal(await count(), 1);
    });

    it('refuses an id that is taken, by other bytes or by another box', async () => {
      const first = message();
      await store.put(first);
      const { box, mid, readTokenSha256 } = first;
      assert.deepEqual(await store.put(message({ box, mid, readTokenSha256 })), { outcome: 'mid-taken' });
      assert.deepEqual(await store.put({ ...first, box: id(16) }), { outcome: 'mid-taken' });
      assert.equal(await count(), 1);
    });

    it('holds a box to the read token that opened it', async () => {
      const first = message();
      const { box, readTokenSha256 } = first;
      await store.put(first);
      assert.deepEqual(await store.put(message({ box })), { outcome: 'token-differs' });
      assert.equal((await store.put(message({ box, readTokenSha256 }))).outcome, 'stored');
      assert.equal(await store.readTokenSha256(box), readTokenSha256);
      assert.equal(await count(), 2);
    });

    it('lets the office write into a box, and open none', async () => {
      const { box, ...first } = message();
      const answer = message({ box, dir: 'o', readTokenSha256: null });
      assert.deepEqual(await store.put(answer), { outcome: 'box-unknown' });
      await store.put({ box, ...first });
      assert.equal((await store.put(answer)).outcome, 'stored');
      const dirs = (await store.list({ after: 0, limit: 9, box })).map(({ dir }) => dir);
      assert.deepEqual(dirs, ['r', 'o']);
    });

    it('takes a challenge once', async () => {
      const challenge = id(16);
      assert.equal((await store.put(message(), { spend: spend(challenge) })).outcome, 'stored');
      assert.deepEqual(await store.put(message(), { spend: spend(challenge) }), { outcome: 'work-spent' });
      assert.equal(await count(), 1);
    });

    it('does not use up the challenge of a message that it refuses', async () => {
      const first = message();
      await store.put(first);
      const challenge = id(16);
      await store.put(message({ mid: first.mid }), { spend: spend(challenge) });
      await store.put(message({ box: first.box }), { spend: spend(challenge) });
      await store.put(first, { spend: spend(challenge) });
      assert.equal((await store.put(message(), { spend: spend(challenge) })).outcome, 'stored');
    });

    it('looks at the id before the token, and at the token before the challenge', async () => {
      const first = message();
      const challenge = id(16);
      await store.put(first, { spend: spend(challenge) });
      const { box, mid } = first;
      assert.equal((await store.put(message({ box, mid }), { spend: spend(challenge) })).outcome, 'mid-taken');
      assert.equal((await store.put(message({ box }), { spend: spend(challenge) })).outcome, 'token-differs');
    });

    it('keeps one of many messages with the same id that come at the same moment', async () => {
      const { box, mid, readTokenSha256 } = message();
      const rivals = Array.from({ length: 20 }, () => message({ box, mid, readTokenSha256 }));
      const outcomes = (await Promise.all(rivals.map((one) => store.put(one)))).map(({ outcome }) => outcome);
      assert.equal(outcomes.filter((outcome) => outcome === 'stored').length, 1);
      assert.equal(outcomes.filter((outcome) => outcome === 'mid-taken').length, 19);
      assert.equal(await count(), 1);
    });

    it('keeps one of many messages with the same challenge that come at the same moment', async () => {
      const challenge = id(16);
      const rivals = Array.from({ length: 20 }, () => store.put(message(), { spend: spend(challenge) }));
      const outcomes = (await Promise.all(rivals)).map(({ outcome }) => outcome);
      assert.equal(outcomes.filter((outcome) => outcome === 'stored').length, 1);
      assert.equal(outcomes.filter((outcome) => outcome === 'work-spent').length, 19);
    });

    it('numbers messages from 1 without a gap and lists them in that order', async () => {
      const kept = [message(), message(), message(), message(), message()];
      for (const one of kept) {
        await store.put(one);
        await store.put({ ...one, bytes: new Uint8Array(3), sha256: id(32) });
      }
      const all = await store.list({ after: 0, limit: 9 });
      assert.deepEqual(
        all.map(({ n, mid }) => [n, mid]),
        kept.map(({ mid }, at) => [at + 1, mid]),
      );
      assert.deepEqual(await store.list({ after: 1, limit: 2 }), all.slice(1, 3));
      assert.deepEqual(await store.list({ after: 5, limit: 2 }), []);
      assert.deepEqual(await store.list({ after: 0, limit: 9, box: kept[2]!.box }), [all[2]]);
      assert.deepEqual(await store.list({ after: 3, limit: 9, box: kept[2]!.box }), []);
    });

    it('records what officers did, and a reply only when it was kept', async () => {
      const first = message();
      await store.put(first);
      const row = (action: AuditRow['action'], mid: string | null): AuditRow => {
        return { name: 'Petugas Contoh (rekaan)', action, mid, day: '2026-11-24' };
      };
      const reply = message({ box: first.box, dir: 'o', readTokenSha256: null });
      await store.audit([row('login', null), row('fetch', first.mid)]);
      await store.put(reply, { audit: row('reply', reply.mid) });
      await store.put(reply, { audit: row('reply', reply.mid) });
      await store.put(message({ dir: 'o', readTokenSha256: null }), { audit: row('reply', id(16)) });
      assert.deepEqual(await store.auditTrail(), [
        row('login', null),
        row('fetch', first.mid),
        row('reply', reply.mid),
      ]);
    });

    it('has everything again after it was closed, its secret and used challenges too', async () => {
      const first = message();
      const challenge = id(16);
      await store.put(first, { spend: spend(challenge) });
      const secret = Buffer.from(await store.secret());
      store = await made.reopen();
      assert.equal(secret.length, 32);
      assert.deepEqual(Buffer.from(await store.secret()), secret);
      assert.equal((await store.find(first.mid))?.sha256, first.sha256);
      assert.equal((await store.put(message(), { spend: spend(challenge) })).outcome, 'work-spent');
      await store.put(message());
      assert.deepEqual(
        (await store.list({ after: 0, limit: 9 })).map(({ n }) => n),
        [1, 2],
      );
    });

    it('finishes writes under way when it is closed, and refuses later ones', async () => {
      const first = message();
      const writing = store.put(first);
      await store.close();
      assert.equal((await writing).outcome, 'stored');
      await assert.rejects(store.put(message()), { name: 'StoreError', code: 'closed' });
      await assert.rejects(store.find(first.mid), { name: 'StoreError', code: 'closed' });
      store = await made.reopen();
      assert.equal(await count(), 1);
    });
  });
}
