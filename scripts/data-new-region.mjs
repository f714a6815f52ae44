/**
 * Makes data/regions/<code>.json with the names that idn-area-data gives: a regency or city with its districts and villages,
 * or a province.
 *
 *   npm run data:new-region -- 35.15
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { LICENCE, rows, SOURCE } from './area-data.mjs';
import { parseRegion } from '../src/core/region.ts';

function wrong(line) {
  console.error(line);
  process.exit(2);
}

const { values, positionals } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, on: { type: 'string' } },
  allowPositionals: true,
});
if (positionals.length !== 1) wrong('Name one region: npm run data:new-region -- 35.15');
const [text] = positionals;
const parsed = parseRegion(text);
if (!parsed) wrong(`"${text}" is no region code. A code is written like 35.15 (regency or city) or 35 (province).`);
const { code, chain } = parsed;
if (chain.length > 2)
  wrong(
    `${code} is a district or village. Numbers are kept for its regency or city: npm run data:new-region -- ${chain.at(-2)}`,
  );

const place = (list) => list.find(([other]) => other === code);
const name = chain.length === 2 ? place(rows('regencies'))?.[2] : place(rows('provinces'))?.[1];
if (!name) wrong(`There is no region ${code} in ${SOURCE.title}. Check the code at Kemendagri.`);
const file = join(values.data, 'regions', `${code}.json`);
if (existsSync(file)) wrong(`${file} is there already (${name}). Change it by hand; nothing was written.`);

const villages = rows('villages');
const districts = rows('districts')
  .filter(([, regency]) => regency === code)
  .map(([district, , name]) => ({
    code: district,
    name,
    villages: villages.filter(([, above]) => above === district).map(([code, , name]) => ({ code, name })),
  }));

const content = {
  $schema: '../schema/region.schema.json',
  code,
  name,
  channels: [],
  ...(districts.length > 0 ? { districts } : {}),
  licence: LICENCE,
  sources: [SOURCE],
  checked: { date: values.on ?? new Date().toISOString().slice(0, 10), how: 'document', by: 'idn-area-data' },
};
writeFileSync(
  file,
  await format(JSON.stringify(content), { ...(await resolveConfig('package.json')), filepath: file }),
);
console.log(`${file}: ${name}, ${districts.length} districts, ${districts.flatMap(({ villages }) => villages).length} villages.
Next:
  1. Write each number into data/channels/<name>.json, like data/channels/kota-mojokerto-dinsos-p3a.json, "scope": "${code}".
  2. Put its name into "channels" of ${file}, nearest help first.
  3. npm run test:data says what is missing. How to check a number: docs/panduan-nomor.md`);
