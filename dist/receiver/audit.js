import { join } from 'node:path';
import { r as readAuditTrail, D as DATABASE } from '../node/sqlite-store.js';
import 'node:crypto';
import 'node:fs';
import 'node:sqlite';
import '../node/errors.js';
import '../node/fields.js';
import 'valibot';
import '@scure/base';

const ACTIONS = {
  login: "membuka kunci / unlocked",
  list: "meminta daftar / asked for the list",
  fetch: "mengambil pesan / fetched a message",
  reply: "membalas / replied",
  hold: "menahan laporan / held a report",
  release: "melepas laporan / let a report go",
  delete: "menghapus laporan / deleted a report"
};
function auditText(data) {
  const counts = /* @__PURE__ */ new Map();
  for (const { day, name, action, mid } of readAuditTrail(join(data, DATABASE))) {
    const line = [day, name, ACTIONS[action], ...mid === null ? [] : [mid]].join("	");
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts].map(([line, count]) => count === 1 ? line : `${line}	${count}\xD7`);
  return lines.length === 0 ? "Belum ada catatan. / Nothing is recorded yet.\n" : `${lines.join("\n")}
`;
}

export { auditText };
