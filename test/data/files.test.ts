/** What holds for every file in data/, beyond the schema that the build checks. */
import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
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
  const text = [...channels, 'mobile-numbers.json']
    .map((file) => JSON.stringify(read(file)))
    .join()
    .replaceAll('-', '');
  // Mobiles of 2022 that nobody dialled, one that looks too short, and a misprint of SAPA's WhatsApp.
  for (const number of ['85706685765', '81290802002', '8131311994', '8211129129']) {
    assert.ok(!text.includes(number), number);
  }
});

test('what is never shown says so with a reason, and is in no file that a site gets', () => {
  const never = channels.map(read).filter(({ show }) => show.where.includes('never'));
  assert.deepEqual(never.map(({ id }) => id).sort(), [
    'kemensos-tepsa',
    'kota-mojokerto-curhat-ning-ita',
    'ntpd-112',
    'polda-jatim-polisi-penolongku',
    'polres-mojokerto-kota-satgas-ppa',
    'tulungagung-satgas-ppa',
  ]);
  for (const { show } of never) assert.ok(show.why.length > 20);
  const built = [...globSync('src/regions/*.js'), ...globSync('src/generated/national*.ts')];
  assert.ok(built.length > 1000);
  for (const file of built) {
    const text = readFileSync(file, 'utf8');
    for (const { id } of never) assert.ok(!text.includes(id), `${file}: ${id}`);
  }
});

test('every channel of the research is here', () => {
  assert.equal(channels.length, 30);
});

test('112 is shown by no channel but that of a region which has it', () => {
  for (const file of channels) {
    const { scope, contacts, show } = read(file);
    if (show.where.includes('never') || !contacts.some(({ dial }: { dial?: string }) => dial === '112')) continue;
    assert.match(scope, /^\d\d\.\d\d$/, file);
  }
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

test('what a visitor reads of a channel is short: 12 words in a sentence at most', () => {
  for (const file of channels) {
    const { about, hoursNote } = read(file);
    for (const text of [about.id, hoursNote?.id ?? '']) {
      for (const sentence of text.split(/[.?!]\s/))
        assert.ok(sentence.split(/\s+/).length <= 12, `${file}: ${sentence}`);
    }
  }
});

test('no text of a channel makes a promise that nobody can keep', () => {
  const banned = /pasti aman|100 ?% rahasia|kami melindungi|visum gratis|\bdamai\b|mediasi|tidak akan diteruskan/i;
  for (const file of channels) {
    const { name, about, hoursNote } = read(file);
    assert.doesNotMatch(JSON.stringify([name, about, hoursNote]), banned, file);
  }
});
