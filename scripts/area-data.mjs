/** Names and codes of every region, from the package idn-area-data, and the words that its licence asks for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json'));
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** A name that holds a comma or a quotation mark stands in quotes: `"Lubuk Pakam I,II"`, `"Ja""an"`. */
const cells = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );

/**
 * Rows of one of its files: code, code of the region above (but for provinces), name.
 *
 * @param {'provinces' | 'regencies' | 'districts' | 'villages'} name
 * @returns {string[][]}
 */
export function rows(name) {
  const text = readFileSync(join(folder, 'data', `${name}.csv`), 'utf8');
  return text.trim().split(/\r?\n/).slice(1).map(cells);
}

export const LICENCE =
  'Codes and names: Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/, from idn-area-data; basis Kepmendagri 300.2.2-2138 of 2025.';

/** Lies beside files that are made of it. */
export const NOTICE = `Codes and names of regions come from idn-area-data (https://github.com/fityannugroho/idn-area-data),
under the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/). So are the files in this folder.
`;

/** A source as files in data/regions name it. The day is that of its version: change it together with the package. */
export const SOURCE = {
  title: `idn-area-data ${version} (data/regencies.csv, districts.csv, villages.csv)`,
  publisher: 'fityannugroho/idn-area-data',
  date: '2026-05-06',
  url: 'https://github.com/fityannugroho/idn-area-data',
};
