import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReport, type Report } from '../../src/core/report.ts';
import { contactOf, groupsOf, onlyByCode, whatOf, whereOf, whoOf } from '../../src/inbox/report-groups.ts';

/** Invented. */
const full: Report = checkReport({
  person: 'anak',
  age: '13-17',
  reporter: 'guru',
  kinds: ['seksual', 'psikis'],
  relation: 'tetangga',
  works_at: ['sekolah', 'polisi'],
  village: { code: '35.76.02.1003', name: 'Kelurahan Rekaan' },
  place: 'sekolah',
  directions: 'Jalan karangan',
  now: 'ya',
  contact: { way: 'whatsapp', detail: '0000', times: ['hari-kerja', 'pagi'], time: 'saat dia kerja' },
  note: 'Baris satu\nBaris dua',
});
const least: Report = checkReport({ person: 'lainnya', kinds: ['lainnya'], directions: 'Karangan', now: 'tidak-tahu' });

const lines = (report: Report) => groupsOf(report).flatMap((group) => group.lines);

test('every answer of a full report is on the sheet, in words', () => {
  const texts = lines(full).map(({ text }) => text);
  assert.deepEqual(texts, [
    'Anak',
    '13–17 tahun',
    'Guru',
    'Psikis, Seksual',
    'Ya, sedang terjadi',
    'Tetangga',
    'Di sekolah, Di kepolisian',
    'Kelurahan Rekaan (35.76.02.1003)',
    'Sekolah',
    'Jalan karangan',
    'Baris satu\nBaris dua',
  ]);
});

test('what is over has its days, and what is happening is not asked for them', () => {
  const days = (report: Partial<Report>) =>
    lines({ ...full, ...report }).find(({ term }) => term.startsWith('Kapan'))?.text;
  assert.equal(days({ now: 'tidak', when: ['tujuh-hari', 'berulang'] }), 'Dalam 7 hari sebelumnya, Berulang kali');
  assert.equal(days({ now: 'tidak' }), null);
  assert.equal(days({ now: 'ya' }), undefined);
});

test('what was left empty stays on the sheet as empty, so that an officer knows what to ask', () => {
  const empty = lines(least).filter(({ text }) => text === null);
  assert.deepEqual(
    empty.map(({ term }) => term),
    [
      'Umur',
      'Yang melapor',
      'Kapan, dihitung dari hari laporan',
      'Hubungan dengan korban',
      'Tempat kerja',
      'Kelurahan atau desa',
      'Jenis tempat',
      'Catatan',
    ],
  );
});

test('only the reporter’s own words are marked as own', () => {
  const own = lines(full).filter((line) => line.own === true);
  assert.deepEqual(
    own.map(({ term }) => term),
    ['Petunjuk jalan', 'Catatan'],
  );
});

test('the short lines of the list', () => {
  assert.equal(whoOf(full), 'Anak, 13–17 tahun');
  assert.equal(whatOf(full), 'Psikis, Seksual');
  assert.equal(whereOf(full), 'Kelurahan Rekaan');
  assert.equal(whereOf(least), null);
});

test('without a chosen way, only the code is safe', () => {
  assert.equal(onlyByCode(least), true);
  assert.deepEqual(contactOf(least), [
    { term: 'Cara', text: 'Hanya lewat kode' },
    { term: 'Waktu aman', text: null },
  ]);
  assert.equal(onlyByCode(full), false);
  assert.deepEqual(
    contactOf(full).map(({ text }) => text),
    ['WhatsApp', '0000', 'Pagi, Hari kerja', 'saat dia kerja'],
  );
  assert.deepEqual(contactOf({ ...least, contact: { way: 'telepon', time: 'sesudah 20.00' } }), [
    { term: 'Cara', text: 'Telepon' },
    { term: 'Waktu aman', text: 'sesudah 20.00', own: true },
  ]);
});
