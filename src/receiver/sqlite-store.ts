/** The {@link Store} that needs nothing installed: one SQLite file through `node:sqlite`. */

import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { ReceiverError, StoreError } from './errors.ts';
import * as deletion from './sqlite-deletion.ts';
import { STEPS } from './sqlite-schema.ts';
import * as uploads from './sqlite-uploads.ts';
import type {
  AuditRow,
  ChunkResult,
  Direction,
  Entry,
  NewChunk,
  NewMessage,
  PutResult,
  Retention,
  Spend,
  Store,
  StoredHead,
  Withdrawal,
} from './store.ts';

/** Name of the database in the receiver's folder. */
export const DATABASE = 'ramah.sqlite';

/** Prepares a statement once. */
export type Sql = (text: string) => StatementSync;

/** Bytes of the disk that are free, and of all of it. */
export interface Disk {
  free: number;
  size: number;
}

function diskOf(folder: string): Disk {
  const { bavail, blocks, bsize } = statfsSync(folder);
  return { free: bavail * bsize, size: blocks * bsize };
}

export interface SqliteOptions {
  /** The database file; its folder is made where it is missing. */
  path: string;
  /** Fingerprint of the office: a file that holds another office's messages is refused. */
  office: string;
  /** `YYYY-MM-DD` in UTC: the day on which a new file is made. */
  today: string;
  /** Bytes of the disk that stay free; under that, writes reject with `full`. */
  keepFree?: number;
  /** Of the folder that the database lies in. */
  disk?: (folder: string) => Disk;
}

interface Write {
  run: () => unknown;
  resolve: (result: unknown) => void;
  reject: (error: StoreError) => void;
}

const unusable = (path: string, alasan: string, why: string): ReceiverError =>
  new ReceiverError(
    'store-unusable',
    `Pangkalan data ${path} tidak dapat dipakai: ${alasan}\nThe database ${path} cannot be used: ${why}`,
  );

/** One of ours, or what the system or SQLite says. */
const refusal = (path: string, error: unknown): ReceiverError =>
  error instanceof ReceiverError ? error : unusable(path, (error as Error).message, (error as Error).message);

/** @throws {ReceiverError} `store-unusable` */
export function openSqliteStore(options: SqliteOptions): Store {
  try {
    mkdirSync(dirname(options.path), { recursive: true, mode: 0o700 });
    // Made here so that nobody else on the machine can read it; SQLite gives the WAL the same rights.
    closeSync(openSync(options.path, 'a', 0o600));
    return new SqliteStore(options);
  } catch (error) {
    throw refusal(options.path, error);
  }
}

/**
 * The record of what officers did, read beside a receiver that runs or after it.
 *
 * @throws {ReceiverError} `store-unusable`
 */
export function readAuditTrail(path: string): AuditRow[] {
  if (!existsSync(path)) {
    throw unusable(
      path,
      'berkas itu tidak ada. --data menyebut folder yang dipakai "receiver serve".',
      'there is no such file. --data names the folder that "receiver serve" uses.',
    );
  }
  try {
    const database = new DatabaseSync(path, { readOnly: true, timeout: 2000 });
    try {
      return auditTrail((text) => database.prepare(text));
    } finally {
      database.close();
    }
  } catch (error) {
    throw refusal(path, error);
  }
}

const auditTrail = (sql: Sql): AuditRow[] =>
  sql('SELECT name, action, mid, day FROM audit ORDER BY rowid')
    .all()
    .map((row) => ({ ...row }) as unknown as AuditRow);

class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #folder: string;
  readonly #keepFree: number;
  readonly #disk: () => Disk;
  readonly #statements = new Map<string, StatementSync>();
  #waiting: Write[] = [];
  #closed = false;
  #forgotten = '';

  constructor({ path, office, today, keepFree = 64 * 1024 * 1024, disk = diskOf }: SqliteOptions) {
    this.#folder = dirname(path);
    this.#keepFree = keepFree;
    this.#disk = () => disk(this.#folder);
    this.#database = new DatabaseSync(path, { timeout: 2000, defensive: true });
    try {
      this.#prepare(path, office, today);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  #prepare(path: string, office: string, today: string): void {
    const refuse = (alasan: string, why: string): never => {
      throw unusable(path, alasan, why);
    };
    this.#database.exec(
      'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF',
    );
    if (this.#pragma('journal_mode') !== 'wal' || this.#pragma('synchronous') !== 2) {
      refuse('disk ini tidak dapat menyimpan log tulis.', 'this disk cannot keep a write-ahead log.');
    }
    const version = Number(this.#pragma('user_version'));
    if (version > STEPS.length) {
      refuse(
        `dibuat rilis yang lebih baru (versi ${version}, rilis ini ${STEPS.length}). Pakai rilis itu.`,
        `it was made by a newer release (version ${version}, this one knows ${STEPS.length}). Use that release.`,
      );
    }
    if (version < STEPS.length) {
      const steps = STEPS.slice(version).join('');
      this.#database.exec(`BEGIN IMMEDIATE; ${steps} PRAGMA user_version=${STEPS.length}; COMMIT`);
    }
    this.#sql("INSERT INTO setting VALUES ('office', ?) ON CONFLICT DO NOTHING").run(office);
    this.#sql("INSERT INTO setting VALUES ('secret', ?) ON CONFLICT DO NOTHING").run(randomBytes(32));
    this.#sql("INSERT INTO setting VALUES ('made', ?) ON CONFLICT DO NOTHING").run(today);
    if (this.#setting('office') !== office) {
      refuse(
        'isinya milik kantor lain. Periksa --office dan --data.',
        "it is another office's. Check --office and --data.",
      );
    }
  }

  #pragma(name: string): SQLOutputValue {
    const row = this.#database.prepare(`PRAGMA ${name}`).get() ?? {};
    return Object.values(row)[0] ?? null;
  }

  readonly #sql: Sql = (text) => {
    if (this.#closed) throw new StoreError('closed', 'The store is closed.');
    let statement = this.#statements.get(text);
    if (statement === undefined) this.#statements.set(text, (statement = this.#database.prepare(text)));
    return statement;
  };

  #setting(name: string): SQLOutputValue {
    return this.#sql('SELECT value FROM setting WHERE name = ?').get(name)?.['value'] ?? null;
  }

  /** All writes asked for within one turn of the event loop share one transaction, and so one sync of the disk. */
  #write<T>(run: () => T): Promise<T> {
    if (this.#closed) return Promise.reject(new StoreError('closed', 'The store is closed.'));
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ run, resolve: resolve as Write['resolve'], reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#commit());
    });
  }

  #commit(): void {
    const writes = this.#waiting;
    this.#waiting = [];
    if (writes.length === 0) return;
    const results: unknown[] = [];
    try {
      if (this.#disk().free < this.#keepFree) throw new StoreError('full', 'The disk is nearly full.');
      this.#database.exec('BEGIN IMMEDIATE');
      for (const { run } of writes) results.push(run());
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#rollBack();
      const told = error instanceof StoreError ? error : new StoreError('failed', 'The database did not take a write.');
      for (const { reject } of writes) reject(told);
      return;
    }
    writes.forEach(({ resolve }, at) => resolve(results[at]));
  }

  #rollBack(): void {
    try {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    } catch {
      // The next BEGIN tells whether the database is still of use.
    }
  }

  async find(mid: string): Promise<StoredHead | null> {
    return this.#find(mid);
  }

  #find(mid: string): StoredHead | null {
    const row = this.#sql('SELECT box, sha256, day FROM message WHERE mid = ?').get(mid);
    return row === undefined ? null : (row as unknown as StoredHead);
  }

  async readTokenSha256(box: string): Promise<string | null> {
    return this.#readTokenSha256(box);
  }

  #readTokenSha256(box: string): string | null {
    const row = this.#sql('SELECT read_token_sha256 AS hash FROM box WHERE box = ?').get(box);
    return row === undefined ? null : (row['hash'] as string);
  }

  put(message: NewMessage, extra: { spend?: Spend; audit?: AuditRow } = {}): Promise<PutResult> {
    return this.#write(() => this.#put(message, extra));
  }

  #put(message: NewMessage, { spend, audit }: { spend?: Spend; audit?: AuditRow }): PutResult {
    const { box, mid, dir, day, sha256, bytes, readTokenSha256, pack } = message;
    const before = this.#find(mid);
    if (before !== null) {
      const same = before.sha256 === sha256 && before.box === box;
      return same ? { outcome: 'known', day: before.day } : { outcome: 'mid-taken' };
    }
    if (deletion.isGone(this.#sql, { box, mid })) return { outcome: 'withdrawn' };
    const opened = this.#readTokenSha256(box);
    if (opened === null && readTokenSha256 === null) return { outcome: 'box-unknown' };
    if (opened !== null && readTokenSha256 !== null && opened !== readTokenSha256) return { outcome: 'token-differs' };
    if (pack !== undefined && !uploads.isWhole(this.#sql, { box, mid, pack })) return { outcome: 'pack-missing' };
    if (spend !== undefined && !this.#spend(spend, day)) return { outcome: 'work-spent' };
    if (opened === null) {
      this.#sql('INSERT INTO box (box, read_token_sha256) VALUES (?, ?)').run(box, readTokenSha256);
    }
    const row = [box, mid, dir, day, sha256, bytes, pack ?? null] as const;
    this.#sql('INSERT INTO message (box, mid, dir, day, sha256, bytes, pack) VALUES (?, ?, ?, ?, ?, ?, ?)').run(...row);
    if (audit !== undefined) this.#record(audit);
    return { outcome: 'stored', day };
  }

  /** False for a challenge that was used before. Those of past days cannot come back: they have expired. */
  #spend({ challenge, lastDay }: Spend, today: string): boolean {
    if (this.#forgotten !== today) this.#sql('DELETE FROM spent WHERE last_day < ?').run(today);
    this.#forgotten = today;
    const { changes } = this.#sql('INSERT INTO spent VALUES (?, ?) ON CONFLICT DO NOTHING').run(challenge, lastDay);
    return changes !== 0;
  }

  putChunk(chunk: NewChunk, { spend }: { spend?: Spend } = {}): Promise<ChunkResult> {
    return this.#write(() => {
      const { box, mid, day, readTokenSha256 } = chunk;
      if (this.#find(mid) !== null) return { outcome: 'mid-taken' };
      if (deletion.isGone(this.#sql, { box, mid })) return { outcome: 'withdrawn' };
      const opened = this.#readTokenSha256(box);
      if (opened === null) return { outcome: 'box-unknown' };
      if (opened !== readTokenSha256) return { outcome: 'token-differs' };
      return uploads.putChunk(this.#sql, chunk, {
        disk: this.#disk,
        spend: spend && (() => this.#spend(spend, day)),
      });
    });
  }

  async pieces(box: string, mid: string): Promise<number[] | null> {
    return uploads.pieces(this.#sql, box, mid);
  }

  async piece(mid: string, chunk: number): Promise<Uint8Array | null> {
    return uploads.piece(this.#sql, mid, chunk);
  }

  async isGone(ids: { box: string; mid: string }): Promise<boolean> {
    return deletion.isGone(this.#sql, ids);
  }

  withdraw(box: string, request: { day: string; until: string } | null): Promise<void> {
    return this.#write(() => deletion.withdraw(this.#sql, box, request));
  }

  async withdrawals(): Promise<Withdrawal[]> {
    return deletion.withdrawals(this.#sql);
  }

  async withdrawal(box: string): Promise<Withdrawal | null> {
    return deletion.withdrawal(this.#sql, box);
  }

  hold(box: string, held: boolean, audit: AuditRow): Promise<boolean> {
    return this.#write(() => {
      const { changes } = this.#sql('UPDATE box SET held = ? WHERE box = ?').run(held ? 1 : 0, box);
      if (changes !== 0) this.#record(audit);
      return changes !== 0;
    });
  }

  async remove(box: string, lastDay: string, audit: AuditRow): Promise<boolean> {
    const removed = await this.#write(() => {
      if (this.#readTokenSha256(box) === null) return false;
      deletion.removeBox(this.#sql, box, lastDay);
      this.#record(audit);
      return true;
    });
    this.#overwrite();
    return removed;
  }

  async sweep(today: string, retention: Retention): Promise<number> {
    const removed = await this.#write(() => deletion.sweep(this.#sql, today, retention));
    this.#overwrite();
    return removed;
  }

  /** What was deleted still lies in the log until the log is written into the file, where it is overwritten. */
  #overwrite(): void {
    if (!this.#closed) this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  async list({ after, limit, box }: { after: number; limit: number; box?: string }): Promise<Entry[]> {
    const columns = 'SELECT n, box, mid, dir, day, length(bytes) AS length, pack FROM message';
    const rows =
      box === undefined
        ? this.#sql(`${columns} WHERE n > ? ORDER BY n LIMIT ?`).all(after, limit)
        : this.#sql(`${columns} WHERE n > ? AND box = ? ORDER BY n LIMIT ?`).all(after, box, limit);
    return rows.map(({ pack, ...row }) => {
      return { ...row, dir: row['dir'] as Direction, ...(pack !== null && { pack }) } as unknown as Entry;
    });
  }

  async fetch(mids: readonly string[]): Promise<Map<string, Uint8Array>> {
    const found = new Map<string, Uint8Array>();
    for (const mid of mids) {
      const row = this.#sql('SELECT bytes FROM message WHERE mid = ?').get(mid);
      if (row !== undefined) found.set(mid, row['bytes'] as Uint8Array);
    }
    return found;
  }

  audit(rows: readonly AuditRow[]): Promise<void> {
    return this.#write(() => rows.forEach((row) => this.#record(row)));
  }

  #record({ name, action, mid, day }: AuditRow): void {
    this.#sql('INSERT INTO audit VALUES (?, ?, ?, ?)').run(name, action, mid, day);
  }

  async auditTrail(): Promise<AuditRow[]> {
    return auditTrail(this.#sql);
  }

  async lastLogin(): Promise<string> {
    const row = this.#sql("SELECT day FROM audit WHERE action = 'login' ORDER BY rowid DESC LIMIT 1").get();
    return (row?.['day'] ?? this.#setting('made')) as string;
  }

  async secret(): Promise<Uint8Array> {
    return this.#setting('secret') as Uint8Array;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#commit();
    this.#closed = true;
    this.#statements.clear();
    this.#database.close();
  }
}
