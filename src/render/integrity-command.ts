/** `ramah-widgets integrity …`: prints the import map of a page, so that the browser refuses a changed file of ours. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRegion } from '../core/region.ts';
import { parseCommand, shaped, UsageError } from '../office/command-line.ts';
import { importMap, type Hashes } from './import-map.ts';

export const INTEGRITY_HELP = `ramah-widgets integrity [--base /ramah/] [--region 35.76]
  Mencetak daftar sidik berkas untuk kepala halaman, sebelum skrip lain.
  Prints the import map with hashes, for the page's head, before any other script.
`;

/** @throws {UsageError} that names what to change */
export function runIntegrity(args: string[], dist: string | null): string {
  if (args.includes('--help')) return INTEGRITY_HELP;
  const text = { type: 'string' } as const;
  const { values, positionals } = parseCommand(args, { base: { ...text, default: '/ramah/' }, region: text });
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}": tidak dikenal / unknown`);
  const base = shaped(values.base, /^(https?:\/\/[\w.:-]+)?(\.{0,2}\/[\w./-]*)?\/$/, '--base /ramah/');
  if (values.region && !parseRegion(values.region)) throw new UsageError('--region 35.76');
  const file = dist && join(dist, 'sri.json');
  if (!file || !existsSync(file)) throw new UsageError('dist/sri.json tidak ada / is missing. npm run build');
  return importMap(JSON.parse(readFileSync(file, 'utf8')) as Hashes, base, values.region);
}
