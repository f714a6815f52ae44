import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { dialled } from '../../src/core/channel.ts';
import { directory } from '../../src/core/directory.ts';
import { fallbackNumbers } from '../../src/elements/shared/numbers.ts';
import { loadNumbers, loadRegion, nationalChannels } from '../../src/regions.ts';

const moment = new Date('2026-11-24');

test('a region with an office and 112', async () => {
  const numbers = fallbackNumbers(await loadNumbers('35.76'), moment);
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

test('every region, while its checks hold and after: the numbers of its card, in the order of the card', async () => {
  const codes = globSync('src/regions/*.numbers.js').map((file) => basename(file, '.numbers.js'));
  assert.ok(codes.length > 30);
  for (const code of codes) {
    const [region, numbers] = await Promise.all([loadRegion(code), loadNumbers(code)]);
    for (const at of [moment, new Date('2027-11-18'), new Date('2027-11-21')]) {
      const { now, help } = directory(nationalChannels, region, at);
      const channels = [
        ...now.map(({ channel }) => channel),
        ...help.map(({ channel }) => channel).filter(({ scope }) => scope === region?.code),
        ...help.map(({ channel }) => channel).filter(({ scope }) => scope === 'national'),
      ];
      const dials = channels.flatMap(({ contacts }) =>
        contacts.flatMap((contact) => (contact.way === 'phone' ? [dialled(contact)] : [])).slice(0, 1),
      );
      assert.deepEqual(
        fallbackNumbers(numbers, at).map(({ dial }) => dial),
        dials,
        `${code} at ${at.toISOString()}`,
      );
    }
  }
});
