/** The {@link Store} that needs nothing installed: one SQLite file through `node:sqlite`. */

import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { ReceiverError, StoreError } from './errors.ts';
import type { AuditRow, Direction, Entry, NewMessage, PutResult, Spend, Store, StoredHead } from './store.ts';

const SCHEMA_VERSION = 1;

const SCHEMA = `
  CREATE TABLE setting (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE box (box TEXT PRIMARY KEY, read_token_sha256 TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE message (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    box TEXT NOT NULL REFERENCES box (box),
    mid TEXT NOT NULL UNIQUE,
    dir TEXT NOT NULL CHECK (dir IN ('r', 'o')),
    day TEXT NOT NULL CHECK (length(day) = 10),
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE INDEX message_by_box ON message (box, n);
  CREATE TABLE spent (challenge TEXT PRIMARY KEY, last_day TEXT NOT NULL CHECK (length(last_day) = 10)) STRICT, WITHOUT ROWID;
  CREATE TABLE audit (
    name TEXT NOT NULL, action TEXT NOT NULL, mid TEXT, day TEXT NOT NULL CHECK (length(day) = 10)
  ) STRICT;
`;

export interface SqliteOptions {
  /** The database file; its folder is made where it is missing. */
  path: string;
  /** Fingerprint of the office: a file that holds another office's messages is refused. */
  office: string;
  /** Bytes of the disk that stay free; under that, writes reject with `full`. */
  keepFree?: number;
}

interface Write {
  run: () => unknown;
  resolve: (result: unknown) => void;
  reject: (error: StoreError) => void;
}

/** @throws {ReceiverError} `store-unusable` */
export function openSqliteStore(options: SqliteOptions): Store {
  try {
    mkdirSync(dirname(options.path), { recursive: true, mode: 0o700 });
    // Made here so that nobody else on the machine can read it; SQLite gives the WAL the same rights.
    closeSync(openSync(options.path, 'a', 0o600));
    return new SqliteStore(options);
  } catch (error) {
    if (error instanceof ReceiverError) throw error;
    throw new ReceiverError(
      'store-unusable',
      `The database ${options.path} cannot be used: ${(error as Error).message}`,
    );
  }
}

class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #folder: string;
  readonly #keepFree: number;
  readonly #statements = new Map<string, StatementSync>();
  #waiting: Write[] = [];
  #closed = false;
  #forgotten = '';

  constructor({ path, office, keepFree = 64 * 1024 * 1024 }: SqliteOptions) {
    this.#folder = dirname(path);
    this.#keepFree = keepFree;
    this.#database = new DatabaseSync(path, { timeout: 2000, defensive: true });
    try {
      this.#prepare(path, office);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  #prepare(path: string, office: string): void {
    const refuse = (why: string): never => {
      throw new ReceiverError('store-unusable', `The database ${path} ${why}.`);
    };
    this.#database.exec(
      'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF',
    );
    if (this.#pragma('journal_mode') !== 'wal' || this.#pragma('synchronous') !== 2) {
      refuse('cannot keep a write-ahead log');
    }
    const version = this.#pragma('user_version');
    if (version === 0) {
      this.#database.exec(`BEGIN IMMEDIATE; ${SCHEMA} PRAGMA user_version=${SCHEMA_VERSION}; COMMIT`);
    } else if (version !== SCHEMA_VERSION) {
      refuse(`has version ${version}, this release knows ${SCHEMA_VERSION}`);
    }
    this.#sql("INSERT INTO setting VALUES ('office', ?) ON CONFLICT DO NOTHING").run(office);
    this.#sql("INSERT INTO setting VALUES ('secret', ?) ON CONFLICT DO NOTHING").run(randomBytes(32));
    if (this.#setting('office') !== office) refuse('belongs to another office');
  }

  #pragma(name: string): SQLOutputValue {
    const row = this.#database.prepare(`PRAGMA ${name}`).get() ?? {};
    return Object.values(row)[0] ?? null;
  }

  #sql(text: string): StatementSync {
    if (this.#closed) throw new StoreError('closed', 'The store is closed.');
    let statement = this.#statements.get(text);
    if (statement === undefined) this.#statements.set(text, (statement = this.#database.prepare(text)));
    return statement;
  }

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
      const { bavail, bsize } = statfsSync(this.#folder);
      if (bavail * bsize < this.#keepFree) throw new StoreError('full', 'The disk is nearly full.');
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
    const { box, mid, dir, day, sha256, bytes, readTokenSha256 } = message;
    const before = this.#find(mid);
    if (before !== null) {
      const same = before.sha256 === sha256 && before.box === box;
      return same ? { outcome: 'known', day: before.day } : { outcome: 'mid-taken' };
    }
    const opened = this.#readTokenSha256(box);
    if (opened === null && readTokenSha256 === null) return { outcome: 'box-unknown' };
    if (opened !== null && readTokenSha256 !== null && opened !== readTokenSha256) return { outcome: 'token-differs' };
    if (spend !== undefined) {
      this.#forget(day);
      const { changes } = this.#sql('INSERT INTO spent VALUES (?, ?) ON CONFLICT DO NOTHING').run(
        spend.challenge,
        spend.lastDay,
      );
      if (changes === 0) return { outcome: 'work-spent' };
    }
    if (opened === null) this.#sql('INSERT INTO box VALUES (?, ?)').run(box, readTokenSha256);
    this.#sql('INSERT INTO message (box, mid, dir, day, sha256, bytes) VALUES (?, ?, ?, ?, ?, ?)').run(
      box,
      mid,
      dir,
      day,
      sha256,
      bytes,
    );
    if (audit !== undefined) this.#record(audit);
    return { outcome: 'stored', day };
  }

  /** Used challenges of past days cannot come back: they have expired. */
  #forget(today: string): void {
    if (this.#forgotten === today) return;
    this.#sql('DELETE FROM spent WHERE last_day < ?').run(today);
    this.#forgotten = today;
  }

  async list({ after, limit, box }: { after: number; limit: number; box?: string }): Promise<Entry[]> {
    const columns = 'SELECT n, box, mid, dir, day, length(bytes) AS length FROM message';
    const rows =
      box === undefined
        ? this.#sql(`${columns} WHERE n > ? ORDER BY n LIMIT ?`).all(after, limit)
        : this.#sql(`${columns} WHERE n > ? AND box = ? ORDER BY n LIMIT ?`).all(after, box, limit);
    return rows.map((row) => ({ ...row, dir: row['dir'] as Direction }) as unknown as Entry);
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
    const rows = this.#sql('SELECT name, action, mid, day FROM audit ORDER BY rowid').all();
    return rows.map((row) => ({ ...row }) as unknown as AuditRow);
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
