import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ReportError } from '../../src/core/errors.ts';
import * as lists from '../../src/core/report.ts';
import { checkReport, MAX_TEXT, type ReportDraft } from '../../src/core/report.ts';
import { without } from './support.ts';

const village = { code: '35.76.01.1003', name: 'Mentikan' };
const enough: ReportDraft = { person: 'anak', kinds: ['fisik'], village, now: 'tidak' };

const missingIn = (draft: ReportDraft): readonly string[] => {
  try {
    checkReport(draft);
  } catch (error) {
    assert.ok(error instanceof ReportError && error.code === 'missing', String(error));
    return error.fields;
  }
  return [];
};

describe('the minimum that an officer needs', () => {
  test('is enough', () => {
    assert.deepEqual(checkReport(enough), {
      v: 1,
      person: 'anak',
      kinds: ['fisik'],
      works_at: [],
      village,
      now: 'tidak',
    });
  });

  test('each lacking field is named, in the order of the steps', () => {
    assert.deepEqual(missingIn({}), ['person', 'kinds', 'where', 'now']);
    assert.deepEqual(missingIn({ ...enough, kinds: [] }), ['kinds']);
    assert.deepEqual(missingIn({ person: 'anak', kinds: ['fisik'], now: 'ya' }), ['where']);
  });

  test('directions stand in for the village, blanks do not', () => {
    const homeless = without(enough, 'village');
    assert.deepEqual(missingIn({ ...homeless, directions: 'di belakang pasar' }), []);
    assert.deepEqual(missingIn({ ...homeless, directions: ' \n\t ' }), ['where']);
  });
});

describe('the answers', () => {
  test('of each list are taken, any other is refused', () => {
    const single: [keyof ReportDraft, readonly string[]][] = [
      ['person', lists.PERSONS],
      ['age', lists.AGES],
      ['reporter', lists.REPORTERS],
      ['relation', lists.RELATIONS],
      ['place', lists.PLACES],
      ['now', lists.NOW],
    ];
    for (const [field, answers] of single) {
      for (const answer of answers) assert.equal(checkReport({ ...enough, [field]: answer })[field], answer);
      assert.throws(() => checkReport({ ...enough, [field]: 'karangan' }), { code: 'invalid' });
    }
    for (const way of lists.CONTACT_WAYS)
      assert.deepEqual(checkReport({ ...enough, contact: { way } }).contact, { way });
  });

  test('that may be several are taken from their list', () => {
    assert.deepEqual(checkReport({ ...enough, when: [...lists.WHEN] }).when, lists.WHEN);
    const contact = checkReport({ ...enough, contact: { way: 'telepon', times: ['malam', 'pagi'] } }).contact;
    assert.deepEqual(contact, { way: 'telepon', times: ['pagi', 'malam'] });
    const invented = ['karangan'] as unknown as [];
    assert.throws(() => checkReport({ ...enough, when: invented }), { code: 'invalid' });
    assert.throws(() => checkReport({ ...enough, contact: { way: 'kode', times: invented } }), { code: 'invalid' });
  });

  test('asked and left empty look like those not asked', () => {
    const asked: ReportDraft = { ...enough, when: [], contact: { way: 'kode', times: [], time: ' ' } };
    assert.deepEqual(checkReport(asked), checkReport({ ...enough, contact: { way: 'kode' } }));
  });

  test('do not keep the order in which they were tapped, nor a second tap', () => {
    assert.deepEqual(checkReport({ ...enough, kinds: ['seksual', 'fisik', 'seksual'] }).kinds, ['fisik', 'seksual']);
  });

  test('that nobody asked for are refused, and the refusal repeats nothing of the text', () => {
    const secret = 'kata-kata-korban';
    for (const draft of [
      { ...enough, extra: secret },
      { ...enough, now: secret },
      { ...enough, note: secret.repeat(300) },
    ]) {
      assert.throws(
        () => checkReport(draft as ReportDraft),
        (error) => error instanceof ReportError && error.code === 'invalid' && !error.message.includes(secret),
      );
    }
  });
});

test('free text keeps its letters of every script and loses what has no meaning', () => {
  const text = '  Rumah ꦗꦮ biru\r\ndekat 🏫\u0000\ud800 ';
  assert.equal(checkReport({ ...enough, note: text }).note, 'Rumah ꦗꦮ biru\ndekat 🏫');
  assert.equal(checkReport({ ...enough, note: '' }).note, undefined);
});

test(`a text has at most ${MAX_TEXT} characters`, () => {
  assert.equal(checkReport({ ...enough, note: 'a'.repeat(MAX_TEXT) }).note?.length, MAX_TEXT);
  assert.throws(() => checkReport({ ...enough, note: 'a'.repeat(MAX_TEXT + 1) }), { code: 'invalid' });
});

test('a checked report is already in its last form', () => {
  const drafts = fc.record(
    {
      person: fc.constantFrom(...lists.PERSONS),
      kinds: fc.array(fc.constantFrom(...lists.KINDS), { minLength: 1 }),
      works_at: fc.array(fc.constantFrom(...lists.WORKS_AT)),
      now: fc.constantFrom(...lists.NOW),
      when: fc.array(fc.constantFrom(...lists.WHEN)),
      contact: fc.record({ way: fc.constant('telepon'), times: fc.array(fc.constantFrom(...lists.TIMES)) }),
      village: fc.constant(village),
      directions: fc.string({ unit: 'binary' }),
      note: fc.string({ unit: 'binary' }),
    },
    { requiredKeys: ['person', 'kinds', 'now', 'village'] },
  );
  fc.assert(
    fc.property(drafts, (draft) => {
      const report = checkReport(draft as ReportDraft);
      assert.deepEqual(checkReport(report), report);
      assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
    }),
  );
});
