import { randomBytes } from 'node:crypto';
import { mkdirSync, closeSync, openSync, existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { R as RamahError } from './errors.js';
import { a as addDays } from './fields.js';

class ReceiverError extends RamahError {
}
class StoreError extends RamahError {
}
class Refusal extends RamahError {
  constructor(status, code, message, headers = {}) {
    super(code, message);
    this.status = status;
    this.headers = headers;
  }
}

const CHUNK_BYTES = 256 * 1024;
const chunksOf = (length) => Math.ceil(length / CHUNK_BYTES);

const KEPT_FOR_TEXTS = 1 / 4;
const find = (sql, mid) => sql("SELECT box, length FROM upload WHERE mid = ?").get(mid);
const numbers = (sql, mid) => sql("SELECT chunk FROM piece WHERE mid = ? ORDER BY chunk").all(mid).map((row) => Number(row["chunk"]));
function pieces(sql, box, mid) {
  return find(sql, mid)?.box === box ? numbers(sql, mid) : null;
}
function piece(sql, mid, chunk) {
  const kept = "SELECT piece.bytes FROM piece JOIN message USING (mid) WHERE mid = ? AND chunk = ? AND pack IS NOT NULL";
  return sql(kept).get(mid, chunk)?.["bytes"] ?? null;
}
function isWhole(sql, { box, mid, pack }) {
  const upload = find(sql, mid);
  return upload?.box === box && upload.length === pack && numbers(sql, mid).length === chunksOf(pack);
}
function drop(sql, mid) {
  sql("DELETE FROM piece WHERE mid = ?").run(mid);
  sql("DELETE FROM upload WHERE mid = ?").run(mid);
}
const WAITING = "SELECT mid FROM upload WHERE mid NOT IN (SELECT mid FROM message WHERE pack IS NOT NULL)";
function dropWaiting(sql, by) {
  const rows = "box" in by ? sql(`${WAITING} AND box = ?`).all(by.box) : sql(`${WAITING} AND day < ?`).all(by.before);
  for (const row of rows) drop(sql, row["mid"]);
}
function promised(sql) {
  const waiting = `upload.mid IN (${WAITING})`;
  const whole = sql(`SELECT coalesce(sum(length), 0) AS bytes FROM upload WHERE ${waiting}`).get();
  const come = sql(
    `SELECT coalesce(sum(length(bytes)), 0) AS bytes FROM piece JOIN upload USING (mid) WHERE ${waiting}`
  ).get();
  return Number(whole?.["bytes"]) - Number(come?.["bytes"]);
}
function putChunk(sql, { box, mid, day, length, chunk, sha256, bytes }, { disk, spend }) {
  const upload = find(sql, mid);
  if (upload === void 0) {
    if (spend === void 0) return { outcome: "work-needed" };
    const { free, size } = disk();
    if (free - promised(sql) - length < size * KEPT_FOR_TEXTS) return { outcome: "packs-off" };
    if (!spend()) return { outcome: "work-spent" };
    dropWaiting(sql, { box });
    sql("INSERT INTO upload VALUES (?, ?, ?, ?)").run(mid, box, length, day);
  } else if (upload.box !== box || upload.length !== length) {
    return { outcome: "piece-differs" };
  }
  const before = sql("SELECT sha256 FROM piece WHERE mid = ? AND chunk = ?").get(mid, chunk);
  if (before !== void 0 && before["sha256"] !== sha256) return { outcome: "piece-differs" };
  if (before === void 0) sql("INSERT INTO piece VALUES (?, ?, ?, ?)").run(mid, chunk, sha256, bytes);
  return { outcome: before === void 0 ? "stored" : "known", have: numbers(sql, mid) };
}

function isGone(sql, { box, mid }) {
  return sql("SELECT 1 FROM tombstone WHERE id IN (?, ?)").get(box, mid) !== void 0;
}
function withdraw(sql, box, request) {
  if (request === null) sql("DELETE FROM withdrawal WHERE box = ?").run(box);
  else sql("INSERT INTO withdrawal VALUES (?, ?, ?) ON CONFLICT DO NOTHING").run(box, request.day, request.until);
}
const WITHDRAWALS = "SELECT box, day, until, held FROM withdrawal JOIN box USING (box)";
const withdrawalOf = (row) => ({ ...row, held: row["held"] === 1 });
const withdrawals = (sql) => sql(`${WITHDRAWALS} ORDER BY box`).all().map(withdrawalOf);
function withdrawal(sql, box) {
  const row = sql(`${WITHDRAWALS} WHERE box = ?`).get(box);
  return row === void 0 ? null : withdrawalOf(row);
}
function removeBox(sql, box, lastDay) {
  const bury = sql("INSERT INTO tombstone VALUES (?, ?) ON CONFLICT DO NOTHING");
  bury.run(box, lastDay);
  for (const row of sql("SELECT mid FROM message WHERE box = ?").all(box)) bury.run(row["mid"], lastDay);
  sql("DELETE FROM message WHERE box = ?").run(box);
  for (const row of sql("SELECT mid FROM upload WHERE box = ?").all(box)) drop(sql, row["mid"]);
  sql("DELETE FROM withdrawal WHERE box = ?").run(box);
  sql("DELETE FROM box WHERE box = ?").run(box);
}
function sweep(sql, today, { box: days, tombstone }) {
  const due = sql(`
    SELECT box FROM box WHERE held = 0 AND (
      box IN (SELECT box FROM withdrawal WHERE until < ?)
      OR (SELECT max(day) FROM message WHERE message.box = box.box) < ?
    )`).all(today, addDays(today, -days));
  for (const row of due) removeBox(sql, row["box"], addDays(today, tombstone));
  dropWaiting(sql, { before: addDays(today, -1) });
  sql("DELETE FROM tombstone WHERE last_day < ?").run(today);
  sql("DELETE FROM spent WHERE last_day < ?").run(today);
  return due.length;
}

const STEPS = [
  `
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
  `,
  `
  ALTER TABLE message ADD COLUMN pack INTEGER;
  ALTER TABLE box ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE upload (
    mid TEXT PRIMARY KEY,
    box TEXT NOT NULL REFERENCES box (box),
    length INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX upload_by_box ON upload (box);
  CREATE TABLE piece (
    mid TEXT NOT NULL REFERENCES upload (mid),
    chunk INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (mid, chunk)
  ) STRICT;
  CREATE TABLE withdrawal (
    box TEXT PRIMARY KEY REFERENCES box (box),
    day TEXT NOT NULL CHECK (length(day) = 10),
    until TEXT NOT NULL CHECK (length(until) = 10)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE tombstone (id TEXT PRIMARY KEY, last_day TEXT NOT NULL CHECK (length(last_day) = 10)) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE INDEX audit_by_action ON audit (action);
  `
];

const DATABASE = "ramah.sqlite";
function diskOf(folder) {
  const { bavail, blocks, bsize } = statfsSync(folder);
  return { free: bavail * bsize, size: blocks * bsize };
}
const unusable = (path, alasan, why) => new ReceiverError(
  "store-unusable",
  `Pangkalan data ${path} tidak dapat dipakai: ${alasan}
The database ${path} cannot be used: ${why}`
);
const refusal = (path, error) => error instanceof ReceiverError ? error : unusable(path, error.message, error.message);
function openSqliteStore(options) {
  try {
    mkdirSync(dirname(options.path), { recursive: true, mode: 448 });
    closeSync(openSync(options.path, "a", 384));
    return new SqliteStore(options);
  } catch (error) {
    throw refusal(options.path, error);
  }
}
function readAuditTrail(path) {
  if (!existsSync(path)) {
    throw unusable(
      path,
      'berkas itu tidak ada. --data menyebut folder yang dipakai "receiver serve".',
      'there is no such file. --data names the folder that "receiver serve" uses.'
    );
  }
  try {
    const database = new DatabaseSync(path, { readOnly: true, timeout: 2e3 });
    try {
      return auditTrail((text) => database.prepare(text));
    } finally {
      database.close();
    }
  } catch (error) {
    throw refusal(path, error);
  }
}
const auditTrail = (sql) => sql("SELECT name, action, mid, day FROM audit ORDER BY rowid").all().map((row) => ({ ...row }));
class SqliteStore {
  #database;
  #folder;
  #keepFree;
  #disk;
  #statements = /* @__PURE__ */ new Map();
  #waiting = [];
  #closed = false;
  #forgotten = "";
  constructor({ path, office, today, keepFree = 64 * 1024 * 1024, disk = diskOf }) {
    this.#folder = dirname(path);
    this.#keepFree = keepFree;
    this.#disk = () => disk(this.#folder);
    this.#database = new DatabaseSync(path, { timeout: 2e3, defensive: true });
    try {
      this.#prepare(path, office, today);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }
  #prepare(path, office, today) {
    const refuse = (alasan, why) => {
      throw unusable(path, alasan, why);
    };
    this.#database.exec(
      "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF"
    );
    if (this.#pragma("journal_mode") !== "wal" || this.#pragma("synchronous") !== 2) {
      refuse("disk ini tidak dapat menyimpan log tulis.", "this disk cannot keep a write-ahead log.");
    }
    const version = Number(this.#pragma("user_version"));
    if (version > STEPS.length) {
      refuse(
        `dibuat rilis yang lebih baru (versi ${version}, rilis ini ${STEPS.length}). Pakai rilis itu.`,
        `it was made by a newer release (version ${version}, this one knows ${STEPS.length}). Use that release.`
      );
    }
    if (version < STEPS.length) {
      const steps = STEPS.slice(version).join("");
      this.#database.exec(`BEGIN IMMEDIATE; ${steps} PRAGMA user_version=${STEPS.length}; COMMIT`);
    }
    this.#sql("INSERT INTO setting VALUES ('office', ?) ON CONFLICT DO NOTHING").run(office);
    this.#sql("INSERT INTO setting VALUES ('secret', ?) ON CONFLICT DO NOTHING").run(randomBytes(32));
    this.#sql("INSERT INTO setting VALUES ('made', ?) ON CONFLICT DO NOTHING").run(today);
    if (this.#setting("office") !== office) {
      refuse(
        "isinya milik kantor lain. Periksa --office dan --data.",
        "it is another office's. Check --office and --data."
      );
    }
  }
  #pragma(name) {
    const row = this.#database.prepare(`PRAGMA ${name}`).get() ?? {};
    return Object.values(row)[0] ?? null;
  }
  #sql = (text) => {
    if (this.#closed) throw new StoreError("closed", "The store is closed.");
    let statement = this.#statements.get(text);
    if (statement === void 0) this.#statements.set(text, statement = this.#database.prepare(text));
    return statement;
  };
  #setting(name) {
    return this.#sql("SELECT value FROM setting WHERE name = ?").get(name)?.["value"] ?? null;
  }
  /** All writes asked for within one turn of the event loop share one transaction, and so one sync of the disk. */
  #write(run) {
    if (this.#closed) return Promise.reject(new StoreError("closed", "The store is closed."));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ run, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#commit());
    });
  }
  #commit() {
    const writes = this.#waiting;
    this.#waiting = [];
    if (writes.length === 0) return;
    const results = [];
    try {
      if (this.#disk().free < this.#keepFree) throw new StoreError("full", "The disk is nearly full.");
      this.#database.exec("BEGIN IMMEDIATE");
      for (const { run } of writes) results.push(run());
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#rollBack();
      const told = error instanceof StoreError ? error : new StoreError("failed", "The database did not take a write.");
      for (const { reject } of writes) reject(told);
      return;
    }
    writes.forEach(({ resolve }, at) => resolve(results[at]));
  }
  #rollBack() {
    try {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
    } catch {
    }
  }
  async find(mid) {
    return this.#find(mid);
  }
  #find(mid) {
    const row = this.#sql("SELECT box, sha256, day FROM message WHERE mid = ?").get(mid);
    return row === void 0 ? null : row;
  }
  async readTokenSha256(box) {
    return this.#readTokenSha256(box);
  }
  #readTokenSha256(box) {
    const row = this.#sql("SELECT read_token_sha256 AS hash FROM box WHERE box = ?").get(box);
    return row === void 0 ? null : row["hash"];
  }
  put(message, extra = {}) {
    return this.#write(() => this.#put(message, extra));
  }
  #put(message, { spend, audit }) {
    const { box, mid, dir, day, sha256, bytes, readTokenSha256, pack } = message;
    const before = this.#find(mid);
    if (before !== null) {
      const same = before.sha256 === sha256 && before.box === box;
      return same ? { outcome: "known", day: before.day } : { outcome: "mid-taken" };
    }
    if (isGone(this.#sql, { box, mid })) return { outcome: "withdrawn" };
    const opened = this.#readTokenSha256(box);
    if (opened === null && readTokenSha256 === null) return { outcome: "box-unknown" };
    if (opened !== null && readTokenSha256 !== null && opened !== readTokenSha256) return { outcome: "token-differs" };
    if (pack !== void 0 && !isWhole(this.#sql, { box, mid, pack })) return { outcome: "pack-missing" };
    if (spend !== void 0 && !this.#spend(spend, day)) return { outcome: "work-spent" };
    if (opened === null) {
      this.#sql("INSERT INTO box (box, read_token_sha256) VALUES (?, ?)").run(box, readTokenSha256);
    }
    const row = [box, mid, dir, day, sha256, bytes, pack ?? null];
    this.#sql("INSERT INTO message (box, mid, dir, day, sha256, bytes, pack) VALUES (?, ?, ?, ?, ?, ?, ?)").run(...row);
    if (audit !== void 0) this.#record(audit);
    return { outcome: "stored", day };
  }
  /** False for a challenge that was used before. Those of past days cannot come back: they have expired. */
  #spend({ challenge, lastDay }, today) {
    if (this.#forgotten !== today) this.#sql("DELETE FROM spent WHERE last_day < ?").run(today);
    this.#forgotten = today;
    const { changes } = this.#sql("INSERT INTO spent VALUES (?, ?) ON CONFLICT DO NOTHING").run(challenge, lastDay);
    return changes !== 0;
  }
  putChunk(chunk, { spend } = {}) {
    return this.#write(() => {
      const { box, mid, day, readTokenSha256 } = chunk;
      if (this.#find(mid) !== null) return { outcome: "mid-taken" };
      if (isGone(this.#sql, { box, mid })) return { outcome: "withdrawn" };
      const opened = this.#readTokenSha256(box);
      if (opened === null) return { outcome: "box-unknown" };
      if (opened !== readTokenSha256) return { outcome: "token-differs" };
      return putChunk(this.#sql, chunk, {
        disk: this.#disk,
        spend: spend && (() => this.#spend(spend, day))
      });
    });
  }
  async pieces(box, mid) {
    return pieces(this.#sql, box, mid);
  }
  async piece(mid, chunk) {
    return piece(this.#sql, mid, chunk);
  }
  async isGone(ids) {
    return isGone(this.#sql, ids);
  }
  withdraw(box, request) {
    return this.#write(() => withdraw(this.#sql, box, request));
  }
  async withdrawals() {
    return withdrawals(this.#sql);
  }
  async withdrawal(box) {
    return withdrawal(this.#sql, box);
  }
  hold(box, held, audit) {
    return this.#write(() => {
      const { changes } = this.#sql("UPDATE box SET held = ? WHERE box = ?").run(held ? 1 : 0, box);
      if (changes !== 0) this.#record(audit);
      return changes !== 0;
    });
  }
  async remove(box, lastDay, audit) {
    const removed = await this.#write(() => {
      if (this.#readTokenSha256(box) === null) return false;
      removeBox(this.#sql, box, lastDay);
      this.#record(audit);
      return true;
    });
    this.#overwrite();
    return removed;
  }
  async sweep(today, retention) {
    const removed = await this.#write(() => sweep(this.#sql, today, retention));
    this.#overwrite();
    return removed;
  }
  /** What was deleted still lies in the log until the log is written into the file, where it is overwritten. */
  #overwrite() {
    if (!this.#closed) this.#database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  }
  async list({ after, limit, box }) {
    const columns = "SELECT n, box, mid, dir, day, length(bytes) AS length, pack FROM message";
    const rows = box === void 0 ? this.#sql(`${columns} WHERE n > ? ORDER BY n LIMIT ?`).all(after, limit) : this.#sql(`${columns} WHERE n > ? AND box = ? ORDER BY n LIMIT ?`).all(after, box, limit);
    return rows.map(({ pack, ...row }) => {
      return { ...row, dir: row["dir"], ...pack !== null && { pack } };
    });
  }
  async fetch(mids) {
    const found = /* @__PURE__ */ new Map();
    for (const mid of mids) {
      const row = this.#sql("SELECT bytes FROM message WHERE mid = ?").get(mid);
      if (row !== void 0) found.set(mid, row["bytes"]);
    }
    return found;
  }
  audit(rows) {
    return this.#write(() => rows.forEach((row) => this.#record(row)));
  }
  #record({ name, action, mid, day }) {
    this.#sql("INSERT INTO audit VALUES (?, ?, ?, ?)").run(name, action, mid, day);
  }
  async auditTrail() {
    return auditTrail(this.#sql);
  }
  async lastLogin() {
    const row = this.#sql("SELECT day FROM audit WHERE action = 'login' ORDER BY rowid DESC LIMIT 1").get();
    return row?.["day"] ?? this.#setting("made");
  }
  async secret() {
    return this.#setting("secret");
  }
  async close() {
    if (this.#closed) return;
    this.#commit();
    this.#closed = true;
    this.#statements.clear();
    this.#database.close();
  }
}

export { CHUNK_BYTES as C, DATABASE as D, Refusal as R, StoreError as S, ReceiverError as a, chunksOf as c, openSqliteStore as o, readAuditTrail as r };
