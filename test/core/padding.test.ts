import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { padmeLength } from '../../src/core/padding.ts';
import { vectors } from './support.ts';

test('padded lengths of the vectors', () => {
  for (const { length, padded } of vectors.padme) assert.equal(padmeLength(length), padded);
});

test('padding adds at most 12 % and never shortens, reorders or moves a padded length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 2 ** 31 }), (length) => {
      const padded = padmeLength(length);
      assert.ok(padded >= length && padded <= length * 1.12);
      assert.equal(padmeLength(padded), padded);
      assert.ok(padmeLength(length + 1) >= padded);
    }),
  );
});

test('no length falls under the minimum', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 4096 }), (length) => assert.equal(padmeLength(length, 4096), 4096)));
});
