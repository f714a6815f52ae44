/** What every {@link Store} must do, run against each implementation. All ids, names and bytes here are invented. */

import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CHUNK_BYTES, type AuditRow, type NewChunk, type NewMessage, type Store } from '../../src/receiver/store.ts';

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
  /** Closes the store and opens what it left behind, on that day. */
  reopen(today: string): Promise<Store>;
  remove(): Promise<void>;
}

/** The day on which the stores are made. */
const MADE = '2026-11-20';

/** @param make a store made on that day */
export function storeContract(name: string, make: (today: string) => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let made: StoreUnderTest;
    let store: Store;
    const count = async (): Promise<number> => (await store.list({ after: 0, limit: 1000 })).length;

    beforeEach(async () => {
      made = await make(MADE);
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

    it('knows the day of the last login, and until the first one the day on which it was made', async () => {
      const row = (action: AuditRow['action'], day: string): AuditRow => ({ name: 'Rekaan', action, mid: null, day });
      assert.equal(await store.lastLogin(), MADE);
      store = await made.reopen('2026-11-26');
      assert.equal(await store.lastLogin(), MADE);
      // Another action is no proof of a key, and the last login counts even where the clock was ahead before.
      await store.audit([row('login', '2027-11-25'), row('login', '2026-11-25'), row('list', '2026-11-26')]);
      assert.equal(await store.lastLogin(), '2026-11-25');
      store = await made.reopen('2026-11-27');
      assert.equal(await store.lastLogin(), '2026-11-25');
    });

    it('has everything again after it was closed, its secret and used challenges too', async () => {
      const first = message();
      const challenge = id(16);
      await store.put(first, { spend: spend(challenge) });
      const secret = Buffer.from(await store.secret());
      store = await made.reopen('2026-11-26');
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

    describe('packs of attachments', () => {
      const LENGTH = CHUNK_BYTES + 100;
      const piece = ({ box, readTokenSha256 }: NewMessage, mid: string, chunk: number, length = LENGTH): NewChunk => {
        const bytes = new Uint8Array(randomBytes(Math.min(CHUNK_BYTES, length - chunk * CHUNK_BYTES)));
        const sha256 = createHash('sha256').update(bytes).digest('base64url');
        const day = '2026-11-24';
        return { box, mid, day, readTokenSha256: readTokenSha256!, length, chunk, sha256, bytes };
      };
      let first: NewMessage;
      beforeEach(async () => {
        first = message();
        await store.put(first);
      });

      it('come in any order, each piece once, and belong to the message that brings them', async () => {
        const { box, readTokenSha256 } = first;
        const bringer = message({ box, readTokenSha256, pack: LENGTH });
        const [zero, one] = [piece(first, bringer.mid, 0), piece(first, bringer.mid, 1)];
        assert.deepEqual(await store.putChunk(one, { spend: spend() }), { outcome: 'stored', have: [1] });
        assert.deepEqual(await store.put(bringer), { outcome: 'pack-missing' });
        assert.equal(await store.piece(bringer.mid, 1), null);
        assert.deepEqual(await store.putChunk(one), { outcome: 'known', have: [1] });
        assert.deepEqual(await store.pieces(box, bringer.mid), [1]);
        store = await made.reopen('2026-11-26');
        assert.deepEqual(await store.putChunk(zero), { outcome: 'stored', have: [0, 1] });
        assert.equal((await store.put(bringer)).outcome, 'stored');
        assert.equal((await store.put(bringer)).outcome, 'known');
        assert.deepEqual(Buffer.from((await store.piece(bringer.mid, 0))!), Buffer.from(zero.bytes));
        assert.equal(await store.piece(bringer.mid, 2), null);
        assert.equal((await store.list({ after: 1, limit: 9 }))[0]?.pack, LENGTH);
        assert.deepEqual(await store.putChunk(zero), { outcome: 'mid-taken' });
      });

      it('are refused to strangers, without work, with used work, and with other bytes', async () => {
        const mid = id(16);
        const good = piece(first, mid, 0);
        assert.deepEqual(await store.putChunk({ ...good, box: id(16) }), { outcome: 'box-unknown' });
        assert.deepEqual(await store.putChunk({ ...good, readTokenSha256: id(32) }), { outcome: 'token-differs' });
        assert.deepEqual(await store.putChunk(good), { outcome: 'work-needed' });
        const used = spend();
        await store.put(message(), { spend: used });
        assert.deepEqual(await store.putChunk(good, { spend: used }), { outcome: 'work-spent' });
        assert.equal(await store.pieces(first.box, mid), null);
        await store.putChunk(good, { spend: spend() });
        assert.deepEqual(await store.putChunk(piece(first, mid, 0)), { outcome: 'piece-differs' });
        assert.deepEqual(await store.putChunk(piece(first, mid, 1, LENGTH + 1)), { outcome: 'piece-differs' });
        assert.equal(await store.pieces(id(16), mid), null);
      });

      it('wait one at a time in a box, and not for long; what a message brought stays', async () => {
        const { box, readTokenSha256 } = first;
        const [dropped, kept] = [id(16), message({ box, readTokenSha256, pack: 100 })];
        await store.putChunk(piece(first, dropped, 0), { spend: spend() });
        await store.putChunk(piece(first, kept.mid, 0, 100), { spend: spend() });
        assert.equal(await store.pieces(box, dropped), null);
        await store.put(kept);
        const late = id(16);
        await store.putChunk(piece(first, late, 0), { spend: spend() });
        await store.sweep('2026-11-25', { box: 90, tombstone: 30 });
        assert.deepEqual(await store.pieces(box, late), [0]);
        await store.sweep('2026-11-26', { box: 90, tombstone: 30 });
        assert.equal(await store.pieces(box, late), null);
        assert.equal((await store.piece(kept.mid, 0))?.length, 100);
      });
    });

    describe('withdrawing and deleting', () => {
      const request = { day: '2026-11-24', until: '2026-12-01' };
      const retention = { box: 90, tombstone: 30 };
      const row = (action: AuditRow['action'], mid: string): AuditRow => {
        return { name: 'Petugas Contoh (rekaan)', action, mid, day: '2026-11-24' };
      };

      it('deletes what was withdrawn after its last day, once, and never takes it again', async () => {
        const [gone, stays] = [message(), message()];
        await store.put(gone);
        await store.put(stays);
        await store.withdraw(gone.box, request);
        await store.withdraw(gone.box, { day: '2026-11-30', until: '2026-12-07' });
        assert.deepEqual(await store.withdrawals(), [{ box: gone.box, ...request, held: false }]);
        assert.equal(await store.sweep('2026-12-01', retention), 0);
        assert.equal(await store.sweep('2026-12-02', retention), 1);
        assert.equal(await store.find(gone.mid), null);
        assert.equal(await store.readTokenSha256(gone.box), null);
        assert.deepEqual(await store.withdrawals(), []);
        assert.deepEqual(await store.put(gone), { outcome: 'withdrawn' });
        assert.deepEqual(await store.put({ ...message(), box: gone.box }), { outcome: 'withdrawn' });
        assert.equal(await store.isGone({ box: id(16), mid: gone.mid }), true);
        assert.equal((await store.find(stays.mid))?.box, stays.box);
        store = await made.reopen('2026-11-26');
        assert.equal(await store.isGone({ box: gone.box, mid: id(16) }), true);
        await store.sweep('2027-01-01', retention);
        assert.equal(await store.isGone(gone), true);
        await store.sweep('2027-01-02', retention);
        assert.equal(await store.isGone(gone), false);
      });

      it('does not delete what was taken up again, or what an officer holds', async () => {
        const [back, held] = [message(), message()];
        for (const one of [back, held]) {
          await store.put(one);
          await store.withdraw(one.box, request);
        }
        await store.withdraw(back.box, null);
        assert.equal(await store.withdrawal(back.box), null);
        assert.equal(await store.hold(held.box, true, row('hold', held.box)), true);
        assert.equal((await store.withdrawal(held.box))?.held, true);
        assert.equal(await store.sweep('2027-01-01', retention), 0);
        assert.equal(await store.hold(held.box, false, row('release', held.box)), true);
        assert.equal(await store.sweep('2027-01-01', retention), 1);
        assert.equal(await store.hold(held.box, true, row('hold', held.box)), false);
        assert.deepEqual(await store.auditTrail(), [row('hold', held.box), row('release', held.box)]);
      });

      it('deletes a box after its newest message is old', async () => {
        const first = message();
        await store.put(first);
        await store.put(message({ box: first.box, dir: 'o', readTokenSha256: null, day: '2026-12-24' }));
        assert.equal(await store.sweep('2027-03-24', retention), 0);
        assert.equal(await store.sweep('2027-03-25', retention), 1);
        assert.equal(await count(), 0);
      });

      it('lets an officer delete at once, held or not, and says who did', async () => {
        const first = message();
        await store.put(first);
        await store.hold(first.box, true, row('hold', first.box));
        assert.equal(await store.remove(first.box, '2026-12-24', row('delete', first.box)), true);
        assert.equal(await store.remove(first.box, '2026-12-24', row('delete', first.box)), false);
        assert.equal(await count(), 0);
        assert.deepEqual(await store.put(first), { outcome: 'withdrawn' });
        assert.equal((await store.auditTrail()).length, 2);
      });
    });

    it('finishes writes under way when it is closed, and refuses later ones', async () => {
      const first = message();
      const writing = store.put(first);
      await store.close();
      assert.equal((await writing).outcome, 'stored');
      await assert.rejects(store.put(message()), { name: 'StoreError', code: 'closed' });
      await assert.rejects(store.find(first.mid), { name: 'StoreError', code: 'closed' });
      store = await made.reopen('2026-11-26');
      assert.equal(await count(), 1);
    });
  });
}
