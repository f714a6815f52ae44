import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STATUSES } from '../../src/core/message.ts';
import {
  AGES,
  CONTACT_WAYS,
  KINDS,
  NOW,
  PERSONS,
  PLACES,
  RELATIONS,
  REPORTERS,
  TIMES,
  WHEN,
  WORKS_AT,
} from '../../src/core/report.ts';
import { dayInWords, word } from '../../src/inbox/words.ts';

const lists = {
  kinds: KINDS,
  persons: PERSONS,
  ages: AGES,
  reporters: REPORTERS,
  relations: RELATIONS,
  worksAt: WORKS_AT,
  places: PLACES,
  now: NOW,
  when: WHEN,
  contactWays: CONTACT_WAYS,
  times: TIMES,
  statuses: STATUSES,
} as const;

for (const [name, keys] of Object.entries(lists)) {
  test(`every answer of ${name} has a word of its own`, () => {
    const words = keys.map((key) => word(name as 'kinds', key as 'fisik'));
    for (const [at, one] of words.entries()) assert.notEqual(one, keys[at], `${keys[at]} is shown as its key`);
    assert.equal(new Set(words).size, keys.length, 'two answers share a word');
  });
}

test('the official words of Simfoni PPA are used as they stand', () => {
  assert.deepEqual(
    KINDS.map((kind) => word('kinds', kind)),
    ['Fisik', 'Psikis', 'Seksual', 'Eksploitasi', 'Trafficking (perdagangan orang)', 'Penelantaran', 'Lainnya'],
  );
  assert.equal(word('relations', 'suami-istri'), 'Suami/istri');
  assert.equal(word('places', 'lembaga-pendidikan-kilat'), 'Lembaga pendidikan kilat');
});

test('an answer of a later version is shown as it came', () => {
  assert.equal(word('kinds', 'jenis-baru' as 'fisik'), 'jenis-baru');
});

test('a day is told in words, whatever the time zone of the computer', () => {
  assert.equal(dayInWords('2026-11-24', 'id'), '24 November 2026');
});
