import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CardAudience, Channel } from '../../src/core/channel.ts';
import type { Directory, Listing } from '../../src/core/directory.ts';
import { AUDIENCES, forAudience, pinned } from '../../src/core/selection.ts';

const listing = (id: string, kind: Channel['kind'], ...audiences: CardAudience[]): Listing => ({
  standing: 'good',
  channel: {
    id,
    kind,
    audiences,
    scope: 'national',
    name: id,
    contacts: [{ way: 'phone', display: '129' }],
    checked: { date: '2026-11-24', how: 'document' },
  },
});

const ALL: Directory = {
  now: [listing('police', 'danger-now'), listing('city', 'danger-now')],
  help: [listing('office', 'help', 'woman', 'child'), listing('nation', 'help', 'woman', 'child', 'witness')],
  special: [
    listing('crisis', 'special'),
    listing('women', 'special', 'woman'),
    listing('children', 'special', 'child', 'witness'),
    listing('disability', 'special', 'disability'),
  ],
};
const ids = (listings: readonly Listing[]): string[] => listings.map(({ channel }) => channel.id);

test('an audience brings forward those who serve it, and takes nobody away', () => {
  assert.deepEqual(ids(forAudience(ALL, 'child').help), ['office', 'nation', 'children']);
  assert.deepEqual(ids(forAudience(ALL, 'witness').help), ['nation', 'office']);
  assert.deepEqual(ids(forAudience(ALL, 'witness').special), ['children', 'crisis', 'women', 'disability']);
  assert.deepEqual(ids(forAudience(ALL, 'disability').help), ['disability', 'office', 'nation']);
  for (const audience of AUDIENCES) {
    const { now, help, special } = forAudience(ALL, audience);
    assert.deepEqual(now, ALL.now, 'danger keeps its order');
    assert.deepEqual(ids([...help, ...special]).sort(), ids([...ALL.help, ...ALL.special]).sort());
  }
});

test('a pinned list keeps its order, and the first number for danger', () => {
  const { directory, unknown } = pinned(ALL, ['women', 'nation', 'city', 'women']);
  assert.deepEqual(ids(directory.now), ['police', 'city']);
  assert.deepEqual(ids(directory.help), ['women', 'nation']);
  assert.deepEqual(directory.special, []);
  assert.deepEqual(unknown, []);
});

test('unknown ids are named, and alone they change nothing', () => {
  const { directory, unknown, known } = pinned(ALL, ['nobody']);
  assert.equal(directory, ALL);
  assert.deepEqual(unknown, ['nobody']);
  assert.ok(known.includes('police') && known.includes('disability'));
});

test('whatever is pinned, the first number for danger stays first', () => {
  const id = fc.constantFrom('police', 'city', 'office', 'nation', 'women', 'nobody');
  fc.assert(fc.property(fc.array(id), (pins) => ids(pinned(ALL, pins).directory.now)[0] === 'police'));
});
