/**
 * Writes the names of all districts and villages for the page that writes snippets (src/site/paste/regions-list.ts reads them):
 *   <out>/generated/names/<letters>.js   villages whose name, or a word of it, begins with these two letters
 *   <out>/generated/names/code-<province>.js   where the name of a code stands
 *   <out>/generated/names/districts.js   districts by regency
 *   <out>/generated/name-files.ts   the pairs of letters that have a file
 *
 * Classic scripts, each of which leaves a text on its own tag: a page that was opened from a folder can load nothing else.
 *
 *   node scripts/build-names.mjs [--out src]
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NOTICE, rows } from './area-data.mjs';
import { lettersOf, plain } from '../src/site/paste/plain.ts';

/** A word that stands in more names, behind their first, is what nobody looks for alone: "Baru", "Timur". */
const COMMON = 100;

const { values } = parseArgs({ options: { out: { type: 'string', default: 'src' } } });
const folder = join(values.out, 'generated', 'names');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'LICENSE.txt'), NOTICE);

const digits = (code) => code.replaceAll('.', '');
const add = (lists, key, one) => void (lists.get(key) ?? lists.set(key, []).get(key)).push(one);
const write = (file, entries) => {
  const text = JSON.stringify(entries.join('|'));
  writeFileSync(
    join(folder, `${file}.js`),
    `// ODbL 1.0: LICENSE.txt\ndocument.currentScript.dataset.names=${text};\n`,
  );
};

const villages = rows('villages');
const codes = new Map();
for (const [code, , name] of villages) add(codes, name, digits(code));

const wordsOf = (name) => plain(name).split(' ');
const uses = new Map();
for (const [, , name] of villages) for (const word of wordsOf(name).slice(1)) uses.set(word, (uses.get(word) ?? 0) + 1);
const isSought = (word, place) => place === 0 || (word.length > 2 && uses.get(word) <= COMMON);

const byLetters = new Map();
for (const [name, of] of codes) {
  if (/[;|]/.test(name)) throw new Error(`"${name}" holds a sign that the files of names set between entries.`);
  const words = wordsOf(name);
  const keys = words.flatMap((word, place) => (isSought(word, place) ? lettersOf(words.slice(place).join(' ')) : []));
  for (const key of new Set(keys)) add(byLetters, key, `${name};${of.join('')}`);
}
for (const [letters, entries] of byLetters) write(letters, entries);

const districts = new Map();
for (const [code, regency, name] of rows('districts')) add(districts, regency, `${code.slice(6)}${name}`);
write(
  'districts',
  [...districts].map(([regency, list]) => `${digits(regency)};${list.join(';')}`),
);

const places = new Map();
for (const [code, district, name] of villages) add(places, district, `${code.slice(9)}${lettersOf(name)}`);
const byProvince = new Map();
for (const [district, list] of places) add(byProvince, district.slice(0, 2), `${digits(district)}${list.join('')}`);
for (const [province, entries] of byProvince) write(`code-${province}`, entries);

writeFileSync(
  join(values.out, 'generated', 'name-files.ts'),
  `// Made by scripts/build-names.mjs. Do not edit.
/** Pairs of letters, one behind the other. */
export const nameFiles = '${[...byLetters.keys()].sort().join('')}';
`,
);
