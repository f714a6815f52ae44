import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fallbackNumbers } from '../../src/elements/shared/numbers.ts';
import { loadRegion } from '../../src/regions.ts';

const moment = new Date('2026-11-24');

test('a region with an office and 112', async () => {
  const numbers = fallbackNumbers(await loadRegion('35.76'), moment);
  assert.deepEqual(
    numbers.map(({ dial, display, emergency }) => [dial, display, emergency]),
    [
      ['110', '110', true],
      ['112', '112', true],
      ['+623213289111', '0321-3289111', false],
      ['129', '129', false],
    ],
  );
});

test('without a region: police and SAPA 129, also when nobody has checked for ten years', () => {
  for (const at of [moment, new Date('2036-11-24')]) {
    assert.deepEqual(
      fallbackNumbers(null, at).map(({ label }) => label),
      ['Polisi', 'SAPA 129'],
    );
  }
});
