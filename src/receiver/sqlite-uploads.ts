/** Packs of attachments in the SQLite store, piece by piece. Each function runs inside a transaction of the store's. */

import type { Disk, Sql } from './sqlite-store.ts';
import { chunksOf, type ChunkResult, type NewChunk } from './store.ts';

/** This share of the disk is kept for texts: a flood of attachments must not silence them. */
const KEPT_FOR_TEXTS = 1 / 4;

interface Upload {
  box: string;
  length: number;
}

const find = (sql: Sql, mid: string): Upload | undefined =>
  sql('SELECT box, length FROM upload WHERE mid = ?').get(mid) as unknown as Upload | undefined;

const numbers = (sql: Sql, mid: string): number[] =>
  sql('SELECT chunk FROM piece WHERE mid = ? ORDER BY chunk')
    .all(mid)
    .map((row) => Number(row['chunk']));

export function pieces(sql: Sql, box: string, mid: string): number[] | null {
  return find(sql, mid)?.box === box ? numbers(sql, mid) : null;
}

export function piece(sql: Sql, mid: string, chunk: number): Uint8Array | null {
  const kept =
    'SELECT piece.bytes FROM piece JOIN message USING (mid) WHERE mid = ? AND chunk = ? AND pack IS NOT NULL';
  return (sql(kept).get(mid, chunk)?.['bytes'] as Uint8Array | undefined) ?? null;
}

/** Whether all pieces of this message's pack are there. */
export function isWhole(sql: Sql, { box, mid, pack }: { box: string; mid: string; pack: number }): boolean {
  const upload = find(sql, mid);
  return upload?.box === box && upload.length === pack && numbers(sql, mid).length === chunksOf(pack);
}

export function drop(sql: Sql, mid: string): void {
  sql('DELETE FROM piece WHERE mid = ?').run(mid);
  sql('DELETE FROM upload WHERE mid = ?').run(mid);
}

/** Uploads that no message has brought. */
const WAITING = 'SELECT mid FROM upload WHERE mid NOT IN (SELECT mid FROM message WHERE pack IS NOT NULL)';

export function dropWaiting(sql: Sql, by: { box: string } | { before: string }): void {
  const rows = 'box' in by ? sql(`${WAITING} AND box = ?`).all(by.box) : sql(`${WAITING} AND day < ?`).all(by.before);
  for (const row of rows) drop(sql, row['mid'] as string);
}

/** Bytes that were promised to uploads under way and have not come yet. */
function promised(sql: Sql): number {
  const waiting = `upload.mid IN (${WAITING})`;
  const whole = sql(`SELECT coalesce(sum(length), 0) AS bytes FROM upload WHERE ${waiting}`).get();
  const come = sql(
    `SELECT coalesce(sum(length(bytes)), 0) AS bytes FROM piece JOIN upload USING (mid) WHERE ${waiting}`,
  ).get();
  return Number(whole?.['bytes']) - Number(come?.['bytes']);
}

export function putChunk(
  sql: Sql,
  { box, mid, day, length, chunk, sha256, bytes }: NewChunk,
  { disk, spend }: { disk: () => Disk; spend?: (() => boolean) | undefined },
): ChunkResult {
  const upload = find(sql, mid);
  if (upload === undefined) {
    if (spend === undefined) return { outcome: 'work-needed' };
    const { free, size } = disk();
    if (free - promised(sql) - length < size * KEPT_FOR_TEXTS) return { outcome: 'packs-off' };
    if (!spend()) return { outcome: 'work-spent' };
    dropWaiting(sql, { box });
    sql('INSERT INTO upload VALUES (?, ?, ?, ?)').run(mid, box, length, day);
  } else if (upload.box !== box || upload.length !== length) {
    return { outcome: 'piece-differs' };
  }
  const before = sql('SELECT sha256 FROM piece WHERE mid = ? AND chunk = ?').get(mid, chunk);
  if (before !== undefined && before['sha256'] !== sha256) return { outcome: 'piece-differs' };
  if (before === undefined) sql('INSERT INTO piece VALUES (?, ?, ?, ?)').run(mid, chunk, sha256, bytes);
  return { outcome: before === undefined ? 'stored' : 'known', have: numbers(sql, mid) };
}
