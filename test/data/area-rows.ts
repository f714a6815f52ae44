import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Rows of one of idn-area-data's files: code, code of the region above (but for provinces), name. */
export function areaRows(file: 'provinces' | 'regencies' | 'districts' | 'villages'): string[][] {
  const packageJson = createRequire(import.meta.url).resolve('idn-area-data/package.json');
  return readFileSync(packageJson.replace('package.json', `data/${file}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
}
