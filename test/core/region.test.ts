import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRegion, regionFile } from '../../src/core/region.ts';

test('a code is read at every level, with and without dots', () => {
  const village = { code: '35.76.02.1009', chain: ['35.76.02.1009', '35.76.02', '35.76', '35'] };
  assert.deepEqual(parseRegion('35.76.02.1009'), village);
  assert.deepEqual(parseRegion('3576021009'), village);
  assert.deepEqual(parseRegion(' 3576 '), { code: '35.76', chain: ['35.76', '35'] });
  assert.deepEqual(parseRegion('35'), { code: '35', chain: ['35'] });
});

test('the file is that of the regency, or of the province where the code goes no deeper', () => {
  assert.equal(regionFile('35.76.02.1009'), '3576');
  assert.equal(regionFile('357602'), '3576');
  assert.equal(regionFile('35.76'), '3576');
  assert.equal(regionFile('35'), '35');
});

for (const text of [
  '',
  '3',
  '35.7',
  '35.765',
  '35.76.2',
  '35.76.02.10',
  '35-76',
  '05.76',
  'Mojokerto',
  '35.76/../x',
  '３５',
]) {
  test(`"${text}" is no code`, () => {
    assert.equal(parseRegion(text), null);
    assert.equal(regionFile(text), undefined);
  });
}
