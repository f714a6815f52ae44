import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Channel } from '../../src/core/channel.ts';
import { directory, type Directory } from '../../src/core/directory.ts';
import type { RegionShard } from '../../src/core/region.ts';

// Everything here is invented.
const CHECKED = '2026-11-24';
const after = (days: number): Date => new Date(Date.parse(CHECKED) + days * 24 * 60 * 60 * 1000);

const channel = (name: string, more: Partial<Channel> = {}): Channel => ({
  id: name.replaceAll(' ', '-'),
  scope: 'national',
  kind: 'help',
  name,
  audiences: [],
  contacts: [{ way: 'phone', display: '100' }],
  sourceYear: 2026,
  checked: { date: CHECKED, how: 'document' },
  ...more,
});

const national = [
  channel('police', { kind: 'danger-now', lastResort: true }),
  channel('line', { lastResort: true }),
  channel('second line'),
  channel('minds', { kind: 'special' }),
];
const office = channel('office', { scope: '35.76' });
const yearless: Channel = { ...office };
delete (yearless as { sourceYear?: number }).sourceYear;
const cityEmergency = channel('city emergency', { scope: '35.76', kind: 'danger-now' });
const province = channel('province', { scope: '35' });
const region = (...channels: Channel[]): RegionShard => ({ code: '35.76', name: 'Kota', channels });

const names = (list: Directory[keyof Directory]): unknown[] => list.map(({ channel }) => channel.name);

test('nearest first, and in danger first the number that works everywhere', () => {
  const { now, help, special } = directory(national, region(cityEmergency, office, province), after(1));
  assert.deepEqual(names(now), ['police', 'city emergency']);
  assert.deepEqual(names(help), ['office', 'province', 'line', 'second line']);
  assert.deepEqual(names(special), ['minds']);
});

test('without a region the national channels stand alone', () => {
  const { now, help } = directory(national, null, after(1));
  assert.deepEqual(names(now), ['police']);
  assert.deepEqual(names(help), ['line', 'second line']);
});

test('an office with sources older than three years has a national number right behind it', () => {
  const old = { ...office, sourceYear: 2022 };
  assert.deepEqual(names(directory(national, region(old, province), after(1)).help), [
    'office',
    'line',
    'province',
    'second line',
  ]);
  const three = { ...office, sourceYear: 2023 };
  assert.deepEqual(names(directory(national, region(three, province), after(1)).help).slice(0, 2), [
    'office',
    'province',
  ]);
  assert.deepEqual(names(directory(national, region(yearless, province), after(1)).help).slice(0, 2), [
    'office',
    'line',
  ]);
});

test('a document holds 180 days: then the local channel stands below the national ones and is due', () => {
  const whole = region(cityEmergency, office, province);
  assert.deepEqual(names(directory(national, whole, after(180)).help)[0], 'office');
  const { now, help } = directory(national, whole, after(181));
  assert.deepEqual(names(now), ['police', 'city emergency']);
  assert.deepEqual(names(help), ['line', 'second line', 'office', 'province']);
  assert.ok([...now, ...help].every(({ standing }) => standing === 'due'));
});

test('past twice its days a channel is gone; the last resorts stay', () => {
  const whole = region(cityEmergency, office, province);
  assert.deepEqual(names(directory(national, whole, after(360)).help).at(-1), 'province');
  const { now, help, special } = directory(national, whole, after(361));
  assert.deepEqual(names(now), ['police']);
  assert.deepEqual(names(help), ['line']);
  assert.deepEqual(names(special), []);
});

test('a call holds 365 days', () => {
  const called = { ...office, checked: { date: CHECKED, how: 'call' as const } };
  assert.equal(directory(national, region(called), after(365)).help[0]?.channel.name, 'office');
  assert.equal(directory(national, region(called), after(366)).help.at(-1)?.standing, 'due');
  assert.equal(directory(national, region(called), after(731)).help.length, 1);
});

test('never empty, no channel twice, none that is gone, whatever the region and the moment', () => {
  const anyChannel = fc.record({
    kind: fc.constantFrom<Channel['kind']>('danger-now', 'help', 'special'),
    sourceYear: fc.integer({ min: 2000, max: 2040 }),
    how: fc.constantFrom<'document' | 'call'>('document', 'call'),
    day: fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
  });
  const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.option(fc.array(anyChannel, { maxLength: 8 })), moments, (locals, moment) => {
      const channels = (locals ?? []).map(({ kind, sourceYear, how, day }, index) =>
        channel(`local ${index}`, {
          scope: '35.76',
          kind,
          sourceYear,
          checked: { date: day.toISOString().slice(0, 10), how },
        }),
      );
      const { now, help, special } = directory(national, locals ? region(...channels) : null, moment);
      assert.equal(now[0]?.channel.name, 'police');
      assert.ok(names(help).includes('line'));
      const all = [...names(now), ...names(help), ...names(special)];
      assert.equal(new Set(all).size, all.length);
      for (const list of [now, help]) {
        const lastNational = list.findLastIndex(({ channel }) => channel.scope === 'national');
        const due = list.findIndex(({ channel, standing }) => channel.scope !== 'national' && standing === 'due');
        assert.ok(due === -1 || due > lastNational, 'a local channel that is due stands below the national ones');
      }
    }),
    { numRuns: 1000 },
  );
});
