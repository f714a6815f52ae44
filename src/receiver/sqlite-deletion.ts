/** Withdrawing and deleting in the SQLite store. Each function runs inside a transaction of the store's. */

import { addDays } from '../core/fields.ts';
import type { Sql } from './sqlite-store.ts';
import { drop, dropWaiting } from './sqlite-uploads.ts';
import type { Retention, Withdrawal } from './store.ts';

export function isGone(sql: Sql, { box, mid }: { box: string; mid: string }): boolean {
  return sql('SELECT 1 FROM tombstone WHERE id IN (?, ?)').get(box, mid) !== undefined;
}

export function withdraw(sql: Sql, box: string, request: { day: string; until: string } | null): void {
  if (request === null) sql('DELETE FROM withdrawal WHERE box = ?').run(box);
  else sql('INSERT INTO withdrawal VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(box, request.day, request.until);
}

const WITHDRAWALS = 'SELECT box, day, until, held FROM withdrawal JOIN box USING (box)';
const withdrawalOf = (row: Record<string, unknown>): Withdrawal =>
  ({ ...row, held: row['held'] === 1 }) as unknown as Withdrawal;

export const withdrawals = (sql: Sql): Withdrawal[] => sql(`${WITHDRAWALS} ORDER BY box`).all().map(withdrawalOf);

export function withdrawal(sql: Sql, box: string): Withdrawal | null {
  const row = sql(`${WITHDRAWALS} WHERE box = ?`).get(box);
  return row === undefined ? null : withdrawalOf(row);
}

/** Everything of a box goes; its ids stay until `lastDay`, so that none of it can be sent again. */
export function removeBox(sql: Sql, box: string, lastDay: string): void {
  const bury = sql('INSERT INTO tombstone VALUES (?, ?) ON CONFLICT DO NOTHING');
  bury.run(box, lastDay);
  for (const row of sql('SELECT mid FROM message WHERE box = ?').all(box)) bury.run(row['mid'] as string, lastDay);
  sql('DELETE FROM message WHERE box = ?').run(box);
  for (const row of sql('SELECT mid FROM upload WHERE box = ?').all(box)) drop(sql, row['mid'] as string);
  sql('DELETE FROM withdrawal WHERE box = ?').run(box);
  sql('DELETE FROM box WHERE box = ?').run(box);
}

export function sweep(sql: Sql, today: string, { box: days, tombstone }: Retention): number {
  const due = sql(`
    SELECT box FROM box WHERE held = 0 AND (
      box IN (SELECT box FROM withdrawal WHERE until < ?)
      OR (SELECT max(day) FROM message WHERE message.box = box.box) < ?
    )`).all(today, addDays(today, -days));
  for (const row of due) removeBox(sql, row['box'] as string, addDays(today, tombstone));
  dropWaiting(sql, { before: addDays(today, -1) });
  sql('DELETE FROM tombstone WHERE last_day < ?').run(today);
  sql('DELETE FROM spent WHERE last_day < ?').run(today);
  return due.length;
}
