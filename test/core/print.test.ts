import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Channel } from '../../src/core/channel.ts';
import { directory } from '../../src/core/directory.ts';
import { printNumbers } from '../../src/core/print.ts';
import type { TopicNumber } from '../../src/core/rights.ts';

/** Invented. */
const channel = (name: string, more: Partial<Channel>): Channel =>
  ({
    scope: 'national',
    kind: 'help',
    name,
    contacts: [{ way: 'phone', display: '100' }],
    checked: { date: '2026-11-24', how: 'document' },
    sourceYear: 2026,
    ...more,
  }) as Channel;
const police = channel('Polisi Contoh', { kind: 'danger-now', lastResort: true });
const line = channel('Layanan Contoh', {
  lastResort: true,
  contacts: [
    { way: 'phone', display: '200' },
    { way: 'whatsapp', display: '0811-000' },
  ],
});
const office = channel('Kantor Contoh', {
  scope: '35.76',
  contacts: [
    { way: 'phone', display: '0321-000' },
    { way: 'whatsapp', display: '0321-000' },
  ],
  checked: { date: '2026-10-01', how: 'document' },
});
const near = { code: '35.76', name: 'Kota Contoh', channels: [office] };
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const print = (moment: Date, topic: TopicNumber[] = []) =>
  printNumbers(directory([police, line], near, moment), topic, moment);
const displays = (moment: Date, topic?: TopicNumber[]) => print(moment, topic).numbers.map(({ display }) => display);

test('emergency lines first, then nearest first; a number for calls and chats stands once', () => {
  assert.deepEqual(displays(day('2026-11-25')), ['100', '0321-000', '200', '0811-000']);
});

test('a sheet holds as long as its first check: a document 180 days', () => {
  const { checked, recheck, dialled } = print(day('2026-11-25'));
  assert.equal(checked.toISOString().slice(0, 10), '2026-10-01');
  assert.equal(recheck.toISOString().slice(0, 10), '2027-03-30');
  assert.equal(dialled, false);
});

test('what is due is left out, but never the numbers of last resort; then the day to look again lies behind', () => {
  assert.deepEqual(displays(day('2027-03-31')), ['100', '200', '0811-000']);
  const late = print(day('2028-01-01'));
  assert.deepEqual(
    late.numbers.map(({ display }) => display),
    ['100', '200', '0811-000'],
  );
  assert.ok(late.recheck < day('2028-01-01'));
});

test('what a topic adds is printed until its check is due', () => {
  const own: TopicNumber = {
    label: 'Contoh 300',
    display: '300',
    dial: '300',
    emergency: false,
    checked: { date: '2026-11-24', how: 'call' },
  };
  assert.deepEqual(displays(day('2026-11-25'), [own])[1], '300');
  assert.ok(displays(day('2027-11-23'), [own]).includes('300'));
  assert.ok(!displays(day('2027-11-25'), [own]).includes('300'));
});
