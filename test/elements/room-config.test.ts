import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roomConfig } from '../../src/elements/shared/room-config.ts';

const known = {
  view: 'report',
  rung: 1,
  receiver: 'https://kantor.invalid',
  officeKey: 'x',
  officeEpoch: 3,
  theme: 'auto',
  exit: 'https://www.bmkg.go.id/',
} as const;

test('a region with villages: its name, all of them, and its numbers', async () => {
  const { region, numbers, ...rest } = await roomConfig('35.76.02', known);
  assert.deepEqual(rest, { ...known, lang: 'id' });
  assert.equal(region?.name, 'Kota Mojokerto');
  assert.equal(region.districts.flatMap(({ villages }) => villages).length, 18);
  assert.deepEqual(
    numbers.map(({ display }) => display),
    ['110', '112', '0321-3289111', '129'],
  );
});

test('a regency without a file of data, a province, and no region', async () => {
  const pacitan = (await roomConfig('35.01', known)).region;
  assert.equal(pacitan?.name, 'Kabupaten Pacitan');
  assert.equal(pacitan.districts.length, 12);
  assert.deepEqual((await roomConfig('35.01', { ...known, view: 'follow-up' })).region?.districts, []);
  assert.deepEqual((await roomConfig('35', known)).region, { code: '35', name: 'Jawa Timur', districts: [] });
  const { region, numbers } = await roomConfig(null, known);
  assert.equal(region, null);
  assert.deepEqual(
    numbers.map(({ display }) => display),
    ['110', '129'],
  );
});
