import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Channel } from '../../src/core/channel.ts';
import {
  aboutChild,
  answersOf,
  doorsFor,
  holds,
  reportFrom,
  said,
  sectionsFor,
  speak,
  wayOf,
  type Guide,
} from '../../src/core/guide.ts';

const noon = new Date('2026-11-24T12:00:00Z');
const channel = (id: string, scope: string, more: Partial<Channel> = {}): Channel => ({
  id,
  scope,
  kind: 'help',
  name: id,
  contacts: [{ way: 'phone', display: '000' }],
  audiences: ['child', 'woman'],
  checked: { date: '2026-11-24', how: 'document' },
  ...more,
});

/** Invented rules. */
const guide: Guide = {
  voices: { kamu: { child: 'kamu', adult: 'Anda', witness: 'korban' } },
  questions: [
    {
      id: 'who',
      text: 'Siapa?',
      options: [
        { id: 'a', label: 'A', voice: 'child', report: { person: 'anak' } },
        { id: 'b', label: 'B', voice: 'adult', report: { person: 'perempuan' } },
      ],
    },
    {
      id: 'where',
      when: [{ who: ['a'] }],
      text: 'Di mana?',
      options: [{ id: 'x', label: 'X', report: { place: 'sekolah' } }],
    },
    {
      id: 'now',
      text: 'Apakah {kamu}?',
      options: [
        { id: 'yes', label: 'Ya', danger: true, report: { now: 'ya' } },
        { id: 'no', label: 'Tidak', when: [{ '!where': ['x'] }] },
      ],
    },
  ],
  doors: [
    { door: 'near', when: [{ '!now': ['no'] }], why: 'Dekat.' },
    { door: 'up', why: 'Di atas.' },
    { door: 'nation', why: 'Negara.', law: 'Pasal Contoh' },
    { door: 'missing', why: 'Tidak ada.' },
  ],
  sections: [
    { id: 'rights', title: 'Hak', statements: [{ text: 'Satu.' }, { text: 'Dua.', when: [{ who: ['a'] }] }] },
    { id: 'times', title: 'Waktu', statements: [{ text: 'Tiga.', when: [{ who: ['c'] }] }] },
  ],
  channels: [channel('nation', 'national', { lastResort: true })],
  read: '2026-11-24',
};

test('a condition holds in one of its cases, each of them whole', () => {
  assert.ok(holds(undefined, {}));
  assert.ok(holds([{ a: ['1'] }, { b: ['2'] }], { b: '2' }));
  assert.ok(!holds([{ a: ['1'], b: ['2'] }], { b: '2' }));
  assert.ok(holds([{ '!a': ['1'] }], {}));
  assert.ok(!holds([{ '!a': ['1'] }], { a: '1' }));
});

test('the next question is the first that applies and is open', () => {
  const ids = (answers: Record<string, string>): string[] => wayOf(guide, answers).map(({ question }) => question.id);
  assert.deepEqual(ids({}), ['who']);
  assert.deepEqual(ids({ who: 'a' }), ['who', 'where']);
  assert.deepEqual(ids({ who: 'b' }), ['who', 'now']);
  assert.deepEqual(ids({ who: 'a', where: 'nonsense' }), ['who', 'where'], 'an answer that is no option is none');
});

test('an answer to a question that no longer applies counts for nothing', () => {
  const way = wayOf(guide, { who: 'b', where: 'x', now: 'no' });
  assert.deepEqual(answersOf(way), { who: 'b', now: 'no' });
  assert.deepEqual(reportFrom(way), { person: 'perempuan' });
  assert.equal(aboutChild(way), false);
});

test('an option is offered only where it applies', () => {
  const [, , now] = wayOf(guide, { who: 'a', where: 'x' });
  assert.deepEqual(
    now?.options.map(({ id }) => id),
    ['yes'],
  );
});

test('it speaks to whoever is here', () => {
  const way = wayOf(guide, { who: 'a', where: 'x', now: 'yes' });
  assert.equal(speak(guide, 'Apakah {kamu}?', said(way, 'voice') ?? 'adult'), 'Apakah kamu?');
  assert.equal(speak(guide, { child: 'a', adult: 'b', witness: 'c' }, 'witness'), 'c');
  assert.equal(said(way, 'danger'), true);
  assert.deepEqual(reportFrom(way), { person: 'anak', place: 'sekolah', now: 'ya' });
});

test('the nearest office first, then the province, then the nation, each once', () => {
  const way = wayOf(guide, { who: 'b', now: 'yes' });
  const ids = (region: Channel[], moment = noon): string[] =>
    doorsFor(guide, way, region, moment).map(({ channel }) => channel.id);
  assert.deepEqual(ids([channel('city', '35.76'), channel('province', '35')]), ['city', 'province', 'nation']);
  assert.deepEqual(ids([channel('province', '35')]), ['province', 'nation']);
  assert.deepEqual(ids([]), ['nation']);
  assert.deepEqual(ids([channel('city', '35.76', { audiences: ['child'] })]), ['nation'], 'for children only');
  assert.deepEqual(ids([channel('city', '35.76', { contacts: [] })]), ['nation'], 'nobody can be reached there');
  assert.deepEqual(ids([channel('city', '35.76')], new Date('2027-11-24')), ['nation'], 'checked too long ago');
  assert.deepEqual(ids([channel('line', '35.76', { kind: 'danger-now' })]), ['nation']);
  const [door] = doorsFor(guide, way, [], noon);
  assert.deepEqual([door?.why, door?.law], ['Negara.', 'Pasal Contoh']);
});

test('a door with a condition is left out, and a section without a sentence too', () => {
  const way = wayOf(guide, { who: 'b', now: 'no' });
  assert.deepEqual(
    doorsFor(guide, way, [channel('city', '35.76')], noon).map(({ channel }) => channel.id),
    ['nation'],
  );
  const [only, ...none] = sectionsFor(guide, answersOf(way));
  assert.deepEqual([only?.id, only?.statements.length, none.length], ['rights', 1, 0]);
});
