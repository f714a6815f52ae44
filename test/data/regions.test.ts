/** Every code of the country, and everything that is none, leads to numbers. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { directory } from '../../src/core/directory.ts';
import { wholeChannels, type More } from '../../src/core/channel.ts';
import { hasOwn, parseRegion, regionFile, type RegionShard } from '../../src/core/region.ts';
import { loadNationalMore, loadNumbers, loadRegion, nationalChannels } from '../../src/regions.ts';
import { areaRows } from './area-rows.ts';

const CHECKED = Date.parse('2026-11-24');
const moments = [0, 181, 361, 4000].map((days) => new Date(CHECKED + days * 24 * 60 * 60 * 1000));

function assertNumbers(region: RegionShard | null, what: string): void {
  for (const moment of moments) {
    const { now, help } = directory(nationalChannels, region, moment);
    assert.equal(now[0]?.channel.name, 'Polisi', what);
    assert.ok(help.length > 0, what);
  }
}

const original = console.error;
let lines: string[] = [];
before(() => {
  console.error = (line: string) => void lines.push(line);
});
after(() => {
  console.error = original;
});

test('every code at every level leads to numbers, and to the right name', async () => {
  const names = new Map<string, string>();
  for (const [code = '', name = ''] of areaRows('provinces')) names.set(code, name);
  for (const [code = '', , name = ''] of areaRows('regencies')) names.set(code, name);
  assert.equal(names.size, 38 + 514);
  let asked = 0;
  for (const file of ['provinces', 'regencies', 'districts', 'villages'] as const) {
    for (const [code = ''] of areaRows(file)) {
      const region = await loadRegion(code);
      assert.ok(region, code);
      assert.equal(region.name, names.get(code.slice(0, 5)), code);
      assertNumbers(region, code);
      asked++;
    }
  }
  assert.equal(asked, 38 + 514 + 7285 + 83_762);
  assert.deepEqual(lines, []);
});

test('a region says what is known of it: its own, only the province, nothing', async () => {
  const region = async (code: string): Promise<RegionShard> => (await loadRegion(code)) as RegionShard;
  assert.equal(hasOwn(await region('35.76')), true);
  assert.equal(hasOwn(await region('35.16')), true);
  const regency = await region('35.77');
  assert.equal(hasOwn(regency), false);
  assert.deepEqual(
    regency.channels.map(({ scope }) => scope),
    ['35'],
  );
  assert.deepEqual((await region('34.04')).channels, []);
  assert.equal((await region('34.04')).more, undefined);
});

test('the second half: one for every channel at hand, and more that are not; the guide has all it needs', async () => {
  const region = (await loadRegion('35.76')) as RegionShard;
  const more = (await region.more?.())?.default as More;
  const national = await loadNationalMore();
  for (const [channels, rest] of [
    [region.channels, more],
    [nationalChannels, national],
  ] as const) {
    assert.deepEqual(
      rest.of.map(({ id }) => id),
      channels.map(({ id }) => id),
    );
    const whole = wholeChannels(channels, rest);
    assert.equal(whole.length, channels.length + rest.channels.length);
    assert.equal(new Set(whole.map(({ id }) => id)).size, whole.length);
    for (const channel of whole) {
      assert.ok(channel.accepts.length > 0 && channel.audiences.length > 0 && channel.sources.length > 0, channel.id);
      assert.ok(channel.where.length > 0 && channel.kind && channel.scope && channel.name, channel.id);
      assert.ok(channel.contacts.length > 0 || !channel.where.includes('card'), channel.id);
    }
  }
  const sapa = wholeChannels(nationalChannels, national).find(({ id }) => id === 'sapa-129');
  assert.equal(sapa?.promise, 'secret');
  assert.deepEqual(
    sapa?.contacts.map(({ way }) => way),
    ['phone', 'whatsapp', 'web'],
  );
});

test('every district and village belongs to a regency that is known', () => {
  const regencies = new Set(areaRows('regencies').map(([code]) => code));
  for (const [code = ''] of [...areaRows('districts'), ...areaRows('villages')]) {
    const parsed = parseRegion(code);
    assert.equal(parsed?.code, code);
    assert.equal(parseRegion(code.replaceAll('.', ''))?.code, code);
    const regency = parsed?.chain.at(-2) ?? '';
    assert.ok(regencies.has(regency), code);
    assert.equal(regionFile(code), regency.replace('.', ''));
  }
});

test('a thousand malformed codes lead to the national numbers, each with one line in the console', async () => {
  const nearly = fc.stringMatching(/^[0-9.]{0,14}$/);
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), nearly, fc.constant('../3576')), async (text) => {
      fc.pre(parseRegion(text) === null);
      lines = [];
      const [one, same] = await Promise.all([loadRegion(text), loadRegion(text)]);
      assert.equal(one, null);
      assert.equal(same, null);
      assert.ok(lines.length <= 1);
      assertNumbers(one, text);
    }),
    { numRuns: 1000 },
  );
});

test('a code without a file is named once, with what to change', async () => {
  lines = [];
  await loadRegion('99.99');
  await loadRegion('99.99');
  assert.deepEqual(lines, [
    '[ramah] region="99.99" has no data: regions/9999.js did not load; it lies beside the script. National numbers are shown.',
  ]);
  lines = [];
  await loadRegion('Kota Mojokerto');
  assert.deepEqual(lines, [
    '[ramah] region="Kota Mojokerto" has no data: a code is written like 35.76. National numbers are shown.',
  ]);
});

test('a report finds every village of the country in the list of its regency', async () => {
  const listed: string[][] = [];
  for (const [regency = ''] of areaRows('regencies')) {
    const districts = (await (await loadNumbers(regency))?.villages?.())?.default ?? [];
    for (const { code, villages } of districts)
      for (const [end, name] of villages) listed.push([`${code}.${end}`, code, name]);
  }
  assert.equal(listed.length, 83_762);
  assert.deepEqual(listed, areaRows('villages'));
});

test('Kota Mojokerto has the numbers that its people are told', async () => {
  const region = await loadRegion('35.76.02.1009');
  const { now, help, special } = directory(nationalChannels, region ?? null, new Date(CHECKED));
  const numbers = (list: typeof now) =>
    list.map(({ channel }) => channel.contacts.filter(({ way }) => way !== 'address').map(({ display }) => display));
  assert.deepEqual(numbers(now), [['110'], ['112']]);
  // The office's source is of 2022: a national number stands right behind it.
  assert.deepEqual(numbers(help), [['0321-3289111'], ['129', '08111-129-129'], ['0895-3487-71070', '0895-3487-71070']]);
  assert.deepEqual(numbers(special).flat().slice(0, 3), ['143', '0811-1388-143', 'healing119.id']);
});
