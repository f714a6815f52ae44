import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { auditText } from '../../src/receiver/audit.ts';
import { STEPS } from '../../src/receiver/sqlite-schema.ts';
import { openSqliteStore } from '../../src/receiver/sqlite-store.ts';
import type { AuditRow, NewMessage, Store } from '../../src/receiver/store.ts';
import { storeContract } from '../contracts/store.contract.ts';
import { hash, id, looksSealed, tempFolder } from './support.ts';

const office = id(32);
const today = '2026-11-24';

storeContract('SQLite', async (today) => {
  const folder = await tempFolder();
  const path = join(folder, 'data', 'ramah.sqlite');
  let store = openSqliteStore({ path, office, today });
  return {
    store,
    async reopen(today) {
      await store.close();
      return (store = openSqliteStore({ path, office, today }));
    },
    async remove() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});

describe('SQLite', () => {
  let folder: string;
  let path: string;
  let store: Store;

  const message = (day = '2026-11-24'): NewMessage => {
    const bytes = looksSealed();
    return { box: id(16), mid: id(16), dir: 'r', day, sha256: hash(bytes), bytes, readTokenSha256: id(32) };
  };
  /** What somebody else sees who opens the file: only what was committed. */
  const seenFromOutside = (): number => {
    const other = new DatabaseSync(path, { readOnly: true });
    const { count } = other.prepare('SELECT count(*) AS count FROM message').get() as { count: number };
    other.close();
    return count;
  };

  beforeEach(async () => {
    folder = await tempFolder();
    path = join(folder, 'ramah.sqlite');
    store = openSqliteStore({ path, office, today });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('resolves after the commit, and commits once for all writes of a turn', async () => {
    const seen: number[] = [];
    const writes = Array.from({ length: 50 }, () => store.put(message()).then(() => seen.push(seenFromOutside())));
    assert.equal(seenFromOutside(), 0);
    await Promise.all(writes);
    assert.equal(seen[0], 50);
    assert.equal(seen.length, 50);
  });

  it('keeps nothing of a turn in which the database failed, and says so to each writer', async () => {
    const kept = message();
    await store.put(kept);
    // A database that takes no more: the file is held by another writer for longer than the store waits.
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const results = await Promise.allSettled([store.put(message()), store.put(message())]);
    other.exec('ROLLBACK');
    other.close();
    for (const result of results) {
      assert.equal(result.status, 'rejected');
      assert.equal(result.status === 'rejected' && result.reason.code, 'failed');
    }
    assert.equal(seenFromOutside(), 1);
    assert.equal((await store.put(message())).outcome, 'stored');
  });

  it('takes nothing when the disk is nearly full', async () => {
    await store.close();
    store = openSqliteStore({ path, office, today, keepFree: Number.MAX_SAFE_INTEGER });
    await assert.rejects(store.put(message()), { name: 'StoreError', code: 'full' });
    assert.equal(seenFromOutside(), 0);
  });

  it('forgets a used challenge after its last day, and overwrites it', async () => {
    const challenge = `forget-me-${randomBytes(8).toString('hex')}`;
    await store.put(message(), { spend: { challenge, lastDay: '2026-11-24' } });
    await store.put(message('2026-11-24'), { spend: { challenge: id(16), lastDay: '2026-11-24' } });
    await store.close();
    assert.ok((await readFile(path)).includes(challenge));
    store = openSqliteStore({ path, office, today });
    await store.put(message('2026-11-25'), { spend: { challenge: id(16), lastDay: '2026-11-25' } });
    await store.close();
    assert.ok(!(await readFile(path)).includes(challenge));
  });

  it('overwrites what it deletes, in the file and in its log', async () => {
    const one = message();
    await store.put(one);
    await store.withdraw(one.box, { day: '2026-11-24', until: '2026-11-30' });
    await store.sweep('2026-12-01', { box: 90, tombstone: 30 });
    const planted = Buffer.from(one.bytes).subarray(30, 60);
    for (const file of [path, `${path}-wal`]) assert.ok(!(await readFile(file)).includes(planted), file);
  });

  it('keeps a quarter of the disk for texts: attachments are refused before that, texts are not', async () => {
    await store.close();
    const disk = { free: 30_000_000, size: 100_000_000 };
    store = openSqliteStore({ path, office, today, keepFree: 1_000_000, disk: () => disk });
    const first = message();
    await store.put(first);
    const { box, readTokenSha256 } = first;
    const bytes = new Uint8Array(100);
    const start = (length: number, from = first) =>
      store.putChunk(
        { ...from, readTokenSha256: from.readTokenSha256!, mid: id(16), length, chunk: 19, bytes, sha256: hash(bytes) },
        { spend: { challenge: id(16), lastDay: '2026-11-24' } },
      );
    assert.equal((await start(4_000_000)).outcome, 'stored');
    // What was promised counts, though it has not come: 4 + 2 are over the 5 that may be taken.
    const other = message();
    await store.put(other);
    assert.equal((await start(2_000_000, other)).outcome, 'packs-off');
    assert.equal((await start(900_000, other)).outcome, 'stored');
    disk.free = 20_000_000;
    assert.equal((await start(100, other)).outcome, 'packs-off');
    assert.equal((await store.put({ ...message(), box, readTokenSha256 })).outcome, 'stored');
    disk.free = 900_000;
    await assert.rejects(store.put(message()), { code: 'full' });
  });

  it("opens an earlier release's file and keeps what is in it", async () => {
    await store.close();
    await rm(path);
    const old = new DatabaseSync(path);
    old.exec(`${STEPS[0]} PRAGMA user_version=1`);
    const kept = message();
    old.prepare('INSERT INTO setting VALUES (?, ?)').run('office', office);
    old.prepare('INSERT INTO box VALUES (?, ?)').run(kept.box, kept.readTokenSha256);
    old
      .prepare("INSERT INTO message (box, mid, dir, day, sha256, bytes) VALUES (?, ?, 'r', ?, ?, ?)")
      .run(kept.box, kept.mid, kept.day, kept.sha256, kept.bytes);
    old.close();
    store = openSqliteStore({ path, office, today });
    assert.equal((await store.find(kept.mid))?.sha256, kept.sha256);
    assert.equal(await store.withdrawal(kept.box), null);
    assert.equal(await store.lastLogin(), today, 'counted from the day on which it was brought up to date');
    assert.equal(
      (await store.put({ ...message(), box: kept.box, readTokenSha256: kept.readTokenSha256 })).outcome,
      'stored',
    );
  });

  it('lets nobody else on the machine read the file or its log', async () => {
    await store.put(message());
    for (const name of [path, `${path}-wal`]) assert.equal((await stat(name)).mode & 0o077, 0, name);
  });

  it('tells who did what on which day, beside a store that runs and after it', async () => {
    assert.match(auditText(folder), /Belum ada catatan\. \/ Nothing/);
    const mid = id(16);
    const row = (name: string, action: AuditRow['action'], day: string, of: string | null = null): AuditRow => {
      return { name, action, mid: of, day };
    };
    await store.audit([
      row('Petugas A', 'login', '2026-11-24'),
      row('Petugas A', 'list', '2026-11-24'),
      row('Petugas A', 'fetch', '2026-11-24', mid),
      row('Petugas A', 'list', '2026-11-24'),
      row('Petugas B', 'fetch', '2026-11-25', mid),
    ]);
    const told = [
      '2026-11-24\tPetugas A\tmembuka kunci / unlocked',
      '2026-11-24\tPetugas A\tmeminta daftar / asked for the list\t2×',
      `2026-11-24\tPetugas A\tmengambil pesan / fetched a message\t${mid}`,
      `2026-11-25\tPetugas B\tmengambil pesan / fetched a message\t${mid}`,
      '',
    ].join('\n');
    assert.equal(auditText(folder), told);
    await store.close();
    assert.equal(auditText(folder), told);
    assert.throws(() => auditText(join(folder, 'nothing')), { code: 'store-unusable', message: /--data[^]*--data/ });
    await writeFile(path, 'This is not a database. '.repeat(100));
    assert.throws(() => auditText(folder), { code: 'store-unusable' });
  });

  it("refuses another office's file, a later release's file, and a file that is no database", async () => {
    const refused = { name: 'ReceiverError', code: 'store-unusable' };
    assert.throws(() => openSqliteStore({ path, office: id(32), today }), {
      ...refused,
      message: /milik kantor lain.*--data\.\n.*another office's.*--data\.$/,
    });
    const other = new DatabaseSync(path);
    other.exec('PRAGMA user_version=99');
    other.close();
    assert.throws(() => openSqliteStore({ path, office, today }), refused);
    const text = join(folder, 'text');
    await writeFile(text, 'This is not a database. '.repeat(100));
    assert.throws(() => openSqliteStore({ path: text, office, today }), refused);
    assert.throws(() => openSqliteStore({ path: '/dev/null/ramah.sqlite', office, today }), refused);
  });
});
