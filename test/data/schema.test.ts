/** The published JSON Schemas and the validator of the build say the same of every file, whole or spoilt. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import * as v from 'valibot';
import * as schemas from '../../scripts/data-schema.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

const KINDS: [name: string, ours: v.GenericSchema, files: string[]][] = [
  ['channel', schemas.channelSchema, inFolder('channels')],
  ['region', schemas.regionSchema, inFolder('regions').filter((file) => basename(file) !== 'national.json')],
  ['national', schemas.nationalSchema, ['data/regions/national.json']],
  ['holidays', schemas.holidaysSchema, []],
  ['mobile-numbers', schemas.mobilesSchema, ['data/mobile-numbers.json']],
  ['public-names', schemas.namesSchema, ['data/public-names.json']],
];

function inFolder(folder: string): string[] {
  return readdirSync(join(root, 'data', folder)).map((name) => `data/${folder}/${name}`);
}

const work = mkdtempSync(join(tmpdir(), 'ramah-schema-'));
after(() => rmSync(work, { recursive: true }));

test('data/schema is what npm run data:schema writes', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/data-json-schema.mjs', '--out', work], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const names = KINDS.map(([name]) => `${name}.schema.json`).sort();
  assert.deepEqual(readdirSync(work).sort(), names);
  assert.deepEqual(readdirSync(join(root, 'data/schema')).sort(), names);
  for (const name of names) {
    assert.equal(readFileSync(join(root, 'data/schema', name), 'utf8'), readFileSync(join(work, name), 'utf8'), name);
  }
});

type Json = Record<string, unknown> | unknown[];

/** Every way to a value in a file. */
function* paths(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  // Villages are all alike: the first of a long list speaks for it.
  const entries = Array.isArray(value)
    ? value.slice(0, 3).map((inside, at) => [at, inside] as const)
    : Object.entries(value);
  for (const [key, inside] of entries) yield* paths(inside, [...path, key]);
}

const TAKEN_OUT = Symbol('taken out');
const SPOILT: unknown[] = [
  TAKEN_OUT,
  null,
  '',
  ' x',
  'x',
  'always',
  42,
  2027,
  -1,
  true,
  [],
  {},
  ['card'],
  '35.7',
  '2026-02-30',
];

function spoil(file: Json, path: (string | number)[], value: unknown): Json {
  const copy = structuredClone(file);
  const last = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce((inside, key) => inside[key as keyof typeof inside] as never, copy) as Record<
    string,
    unknown
  >;
  if (value !== TAKEN_OUT) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return copy;
}

for (const [name, ours, files] of KINDS) {
  const theirs = new Ajv({ allErrors: false }).compile(read(`data/schema/${name}.schema.json`));
  /** Rules that compare two fields, or ask a calendar, are the build's alone. */
  const accepts = (value: unknown): boolean =>
    (v.safeParse(ours, value).issues ?? []).every(({ type }) => type === 'check');

  test(`${name}: both accept every file, and refuse the same of it when one value is spoilt`, () => {
    const whole: Json[] = files.map(read);
    if (name === 'holidays') {
      const { sources, checked } = read('data/channels/kpai.json');
      whole.push({ year: 2027, days: [{ date: '2027-01-01', name: 'Contoh' }], sources, checked });
    }
    let [accepted, refused] = [0, 0];
    for (const [index, file] of whole.entries()) {
      assert.ok(v.safeParse(ours, file).success, files[index]);
      assert.ok(theirs(file), `${files[index]}: ${JSON.stringify(theirs.errors)}`);
      for (const spoilt of [...paths(file)].flatMap((path) => SPOILT.map((value) => ({ path, value })))) {
        const copy = spoil(file, spoilt.path, spoilt.value);
        const what = `${files[index]}: ${spoilt.path.join('.')} = ${String(spoilt.value)}`;
        assert.equal(accepts(copy), theirs(copy), what);
        if (theirs(copy)) accepted++;
        else refused++;
      }
      const unknown = { ...file, phone: '110' };
      assert.equal(theirs(unknown), false);
      assert.equal(accepts(unknown), false);
    }
    assert.ok(accepted > 10 && refused > accepted, `${accepted} accepted, ${refused} refused`);
  });
}
