/** What holds for every file in data/, beyond the schema that the build checks. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RELEASE_DAY } from '../../src/core/release.ts';
import { areaRows } from './area-rows.ts';

const data = new URL('../../data/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, data), 'utf8'));
const files = (folder: string) =>
  readdirSync(new URL(folder, data))
    .filter((name) => name.endsWith('.json') && name !== 'national.json')
    .map((name) => `${folder}${name}`);

const channels = files('channels/');
const entries = [...channels, ...files('regions/')];

test('the channels that the first release promises are there', () => {
  const promised = [
    'sapa-129',
    'polri-110',
    'kota-mojokerto-112',
    'kota-mojokerto-dinsos-p3a',
    'jatim-upt-ppa',
    'healing119',
    'knd-dita-143',
    'komnas-perempuan',
    'kpai',
  ];
  for (const id of promised) assert.ok(channels.includes(`channels/${id}.json`), id);
});

for (const file of entries) {
  test(`${file} has a source, a day, and no check from the future`, () => {
    const { sources, checked } = read(file);
    assert.ok(sources.length > 0);
    for (const source of sources) assert.ok(source.title && source.publisher && source.date && source.url);
    assert.match(checked.date, /^\d{4}-\d\d-\d\d$/);
    assert.ok(checked.date <= RELEASE_DAY, `checked ${checked.date}, released ${RELEASE_DAY}`);
  });
}

test('only a person who dialled may write "call": nobody has yet', () => {
  for (const file of channels) assert.equal(read(file).checked.how, 'document', file);
});

test('every mobile number is listed with its reason, and every listed one is in use', () => {
  const listed = new Map<string, string>(
    read('mobile-numbers.json').numbers.map(({ number, channel }: { number: string; channel: string }) => [
      number,
      channel,
    ]),
  );
  const used = new Set<string>();
  for (const file of channels) {
    const { id, contacts } = read(file);
    for (const { dial } of contacts) {
      if (!dial?.startsWith('+628')) continue;
      assert.equal(listed.get(dial), id, `${file}: ${dial}`);
      used.add(dial);
    }
  }
  assert.deepEqual([...used].sort(), [...listed.keys()].sort());
});

test('numbers that nobody could confirm are not in the data', () => {
  const text = channels.map((file) => JSON.stringify(read(file).contacts)).join();
  // A mobile of 2022 with one source, and a misprint of SAPA's WhatsApp.
  for (const number of ['85706685765', '8211129129']) assert.ok(!text.includes(number), number);
});

test('112 is in no list but that of a region which has it', () => {
  for (const file of channels) {
    const { scope, contacts } = read(file);
    if (contacts.some(({ dial }: { dial?: string }) => dial === '112')) assert.match(scope, /^\d\d\.\d\d$/, file);
  }
  assert.deepEqual(read('regions/35.76.json').channels, ['kota-mojokerto-112', 'kota-mojokerto-dinsos-p3a']);
});

test('codes and names of Kota Mojokerto are those of idn-area-data, and its licence is named', () => {
  const region = read('regions/35.76.json');
  assert.match(region.licence, /Open Database License/);
  assert.equal(region.name, areaRows('regencies').find(([code]) => code === '35.76')?.[2]);
  const districts = areaRows('districts').filter(([, regency]) => regency === '35.76');
  const villages = areaRows('villages').filter(([code]) => code?.startsWith('35.76.'));
  assert.equal(districts.length, 3);
  assert.equal(villages.length, 18);
  type Place = { code: string; name: string };
  assert.deepEqual(
    region.districts.map(({ code, name }: Place) => [code, '35.76', name]),
    districts,
  );
  assert.deepEqual(
    region.districts.flatMap((district: Place & { villages: Place[] }) =>
      district.villages.map(({ code, name }) => [code, district.code, name]),
    ),
    villages,
  );
});

test('no text of a channel makes a promise that nobody can keep', () => {
  const banned = /pasti aman|100 ?% rahasia|kami melindungi|visum gratis|\bdamai\b|mediasi|tidak akan diteruskan/i;
  for (const file of channels) {
    const { name, about, hours } = read(file);
    assert.doesNotMatch(JSON.stringify([name, about, hours]), banned, file);
  }
});
