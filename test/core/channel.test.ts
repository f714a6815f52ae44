import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  costOf,
  dialled,
  dueAfter,
  goneAfter,
  hasOldSource,
  isFor,
  standing,
  TRACES,
  wholeChannels,
  type Channel,
  type Contact,
  type WholeChannel,
} from '../../src/core/channel.ts';
import { notBeforeRelease, RELEASE_DAY } from '../../src/core/release.ts';

// Everything here is invented.
const DAY = 24 * 60 * 60 * 1000;
const CHECKED = '2026-11-24';
const after = (days: number): Date => new Date(Date.parse(CHECKED) + days * DAY);
const channel = (more: Partial<Channel> = {}): Channel => ({
  id: 'contoh',
  scope: '35.76',
  kind: 'help',
  name: 'Contoh',
  contacts: [{ way: 'phone', display: '0321-000000' }],
  audiences: ['woman'],
  checked: { date: CHECKED, how: 'document' },
  ...more,
});

for (const [how, days] of [
  ['document', 180],
  ['call', 365],
] as const) {
  const checked = { date: CHECKED, how };
  test(`a ${how} holds ${days} days: a day before, the day, a moment and a day after`, () => {
    const is = (moment: Date) => standing(channel({ checked }), moment);
    assert.equal(is(after(days - 1)), 'good');
    assert.equal(is(after(days)), 'good');
    assert.equal(is(new Date(+after(days) + 1)), 'due');
    assert.equal(is(after(days + 1)), 'due');
    assert.deepEqual(dueAfter(checked), after(days));
  });
  test(`a ${how} is gone after ${2 * days} days: a day before, the day, a moment and a day after`, () => {
    const is = (moment: Date) => standing(channel({ checked }), moment);
    assert.equal(is(after(2 * days - 1)), 'due');
    assert.equal(is(after(2 * days)), 'due');
    assert.equal(is(new Date(+after(2 * days) + 1)), 'gone');
    assert.equal(is(after(2 * days + 1)), 'gone');
    assert.deepEqual(goneAfter(checked), after(2 * days));
  });
  test(`a last resort that was checked by ${how} is due, and never gone`, () => {
    for (const more of [days + 1, 2 * days + 1, 100_000]) {
      assert.equal(standing(channel({ checked, lastResort: true }), after(more)), 'due');
    }
  });
}

test('a clock before the release counts as the release day; one after it counts as it is', () => {
  const release = Date.parse(RELEASE_DAY);
  assert.equal(+notBeforeRelease(new Date(0)), release);
  assert.equal(+notBeforeRelease(new Date(release - DAY)), release);
  assert.equal(+notBeforeRelease(new Date(release + DAY)), release + DAY);
});

test('a source is old when its year lies more than three years back, or is not known', () => {
  assert.equal(hasOldSource(channel({ sourceYear: 2023 }), new Date('2026-12-31')), false);
  assert.equal(hasOldSource(channel({ sourceYear: 2023 }), new Date('2027-01-01')), true);
  assert.equal(hasOldSource(channel(), new Date('2026-12-31')), true);
});

test('a number for a link follows from what people read, or is named', () => {
  const number = (display: string, dial?: string) =>
    dialled({ way: 'phone', display, ...(dial === undefined ? {} : { dial }) });
  assert.equal(number('110'), '110');
  assert.equal(number('0321-3289111'), '+623213289111');
  assert.equal(number('119 ext. 8', '119'), '119');
  assert.equal(number('0800-1000', '08001000'), '08001000');
});

test('what each way costs and what it leaves on the phone', () => {
  const ways: Contact[] = [
    { way: 'phone', display: '110' },
    { way: 'whatsapp', display: '0812-0000-0000' },
    { way: 'sms', display: '1708' },
    { way: 'web', display: 'example.org', url: 'https://example.org' },
    { way: 'address', display: 'Jl. Contoh' },
  ];
  const costs = (one: Channel) => ways.map((way) => costOf(one, way));
  assert.deepEqual(costs(channel({ cost: 'free' })), ['free', 'data', undefined, 'data', undefined]);
  assert.deepEqual(costs(channel({ cost: 'pulsa' })), ['pulsa', 'data', undefined, 'data', undefined]);
  assert.deepEqual(costs(channel()), [undefined, 'data', undefined, 'data', undefined]);
  assert.deepEqual(
    ways.map(({ way }) => TRACES[way]),
    ['calls', 'chats', 'messages', 'pages', undefined],
  );
});

test('a card puts forward whom a channel names', () => {
  assert.equal(isFor(channel({ audiences: ['child', 'witness'] }), 'child'), true);
  assert.equal(isFor(channel({ audiences: ['woman'] }), 'child'), false);
  assert.equal(isFor(channel({ audiences: ['everyone'] }), 'child'), false);
});

test('both halves of a channel together; the second has all its contacts and audiences', () => {
  const rest = {
    id: 'contoh',
    where: ['card', 'guide'],
    officialName: 'Contoh',
    contacts: [{ way: 'web', display: 'example.org', url: 'https://example.org' }],
    audiences: ['woman', 'family'],
    accepts: ['physical'],
    sources: [],
  } as const;
  const later: WholeChannel = { ...channel(), ...rest, id: 'kemudian' };
  const whole = wholeChannels([channel(), channel({ id: 'tanpa-pasangan' })], { of: [rest], channels: [later] });
  assert.deepEqual(
    whole.map(({ id }) => id),
    ['contoh', 'kemudian'],
  );
  assert.equal(whole[0]?.contacts[0]?.way, 'web');
  assert.deepEqual(whole[0]?.audiences, ['woman', 'family']);
  assert.equal(whole[0]?.checked.date, CHECKED);
});
