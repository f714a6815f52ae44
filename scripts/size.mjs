/**
 * Weighs what each use puts on the wire: brotli (quality 11) of every file a page fetches for it, added up,
 * against the limits in bench/budgets.json. `--json` prints the figures for machines.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './lib.mjs';

export function weigh() {
  const { uses } = JSON.parse(readFileSync(join(root, 'bench/budgets.json'), 'utf8'));
  const weights = new Map();
  const brotli = (file) => {
    if (!weights.has(file)) {
      const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
      weights.set(file, brotliCompressSync(readFileSync(join(root, 'dist', file)), options).length);
    }
    return weights.get(file);
  };
  const rows = uses.map((use) => {
    const bytes = use.files.reduce((total, file) => total + brotli(file), 0);
    return { ...use, bytes, over: bytes > use.limit };
  });
  return { rows, files: [...weights].sort() };
}

if (import.meta.filename === process.argv[1]) {
  const { rows, files } = weigh();
  if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, files }, null, 2));
  else {
    for (const [file, bytes] of files) console.log(`${String(bytes).padStart(7)}  ${file}`);
    console.log('\n  brotli    limit      aim');
    for (const { name, bytes, limit, aim, over } of rows) {
      console.log(
        `${[bytes, limit, aim].map((n) => String(n).padStart(8)).join(' ')}  ${name}${over ? '   OVER ITS LIMIT' : ''}`,
      );
    }
  }
  process.exit(rows.some((row) => row.over) ? 1 : 0);
}
