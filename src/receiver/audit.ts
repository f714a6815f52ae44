/** The record of what officers did, for the person who keeps the receiver. */

import { join } from 'node:path';
import { DATABASE, readAuditTrail } from './sqlite-store.ts';
import type { AuditRow } from './store.ts';

const ACTIONS: Readonly<Record<AuditRow['action'], string>> = {
  login: 'membuka kunci / unlocked',
  list: 'meminta daftar / asked for the list',
  fetch: 'mengambil pesan / fetched a message',
  reply: 'membalas / replied',
  hold: 'menahan laporan / held a report',
  release: 'melepas laporan / let a report go',
  delete: 'menghapus laporan / deleted a report',
};

/**
 * @param data folder of the database
 * @returns one line for what an officer did on one day, in order of the first time; finer times are not kept
 * @throws {ReceiverError} `store-unusable`
 */
export function auditText(data: string): string {
  const counts = new Map<string, number>();
  for (const { day, name, action, mid } of readAuditTrail(join(data, DATABASE))) {
    const line = [day, name, ACTIONS[action], ...(mid === null ? [] : [mid])].join('\t');
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts].map(([line, count]) => (count === 1 ? line : `${line}\t${count}×`));
  return lines.length === 0 ? 'Belum ada catatan. / Nothing is recorded yet.\n' : `${lines.join('\n')}\n`;
}
