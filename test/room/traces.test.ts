import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_TEXT } from '../../src/core/report.ts';
import { BEGINNING, reduce, type Act, type ReportState } from '../../src/room/report/report-state.ts';
import { pointedAt, undecided, withoutHidden } from '../../src/room/report/traces.ts';

const HP = '081200000000';
const review: ReportState = {
  ...BEGINNING,
  screen: 'review',
  reviewing: true,
  draft: {
    person: 'anak',
    kinds: ['fisik'],
    now: 'tidak',
    directions: `Rumah saya di Jl. Contoh No. 3. Telepon ${HP}.`,
    contact: { way: 'telepon', detail: HP, time: 'Nama saya Ani' },
    note: `Saya Ani. Rumah saya di Jl. Contoh No. 3.`,
  },
};
const after = (state: ReportState, ...acts: Act[]): ReportState => acts.reduce(reduce, state);
const decide = (hide: boolean, ...letters: string[]): Act => ({ type: 'decide', letters, hide });
const next: Act = { type: 'next' };
const word = (kind: string): string => kind;

test('each text is pointed at once, in the order of the review', () => {
  assert.deepEqual(
    [...pointedAt(review)],
    [
      [HP, 'phone'],
      ['Ani', 'name'],
      ['Jl. Contoh No. 3', 'address'],
    ],
  );
});

test('an address under "how to find the place" is the place of danger, and the number asked for is no trace', () => {
  const { draft } = review;
  const directions = 'Rumah saya di Jl. Contoh No. 3';
  const state = {
    ...review,
    draft: { ...draft, directions, note: '', contact: { way: 'telepon', detail: HP } as const },
  };
  assert.deepEqual([...pointedAt(state)], []);
  assert.equal(after(state, next).screen, 'code');
});

test('nothing goes on before each is decided, and every decision can be taken back', () => {
  const stopped = after(review, next);
  assert.equal(stopped.screen, 'review');
  assert.deepEqual(stopped.missing, ['traces']);
  const some = after(stopped, decide(true, HP), decide(false, 'Ani'));
  assert.deepEqual(some.missing, ['traces']);
  assert.deepEqual(undecided(some), ['Jl. Contoh No. 3']);
  const all = after(some, decide(false, 'Jl. Contoh No. 3'));
  assert.deepEqual(all.missing, []);
  assert.equal(after(all, next).screen, 'code');
  assert.equal(after(all, decide(true, 'Ani')).decided.get('Ani'), true);
});

test('only what is hidden is replaced, everywhere it stands, and the draft stays as it was', () => {
  const decided = after(review, decide(true, HP, 'Ani'), decide(false, 'Jl. Contoh No. 3'));
  assert.deepEqual(withoutHidden(decided, word), {
    ...review.draft,
    directions: 'Rumah saya di Jl. Contoh No. 3. Telepon [phone].',
    contact: { way: 'telepon', detail: HP, time: 'Nama saya [name]' },
    note: 'Saya [name]. Rumah saya di Jl. Contoh No. 3.',
  });
  assert.equal(decided.draft, review.draft);
  assert.deepEqual(withoutHidden(review, word), review.draft);
});

test('a text that is changed later is looked at again', () => {
  const decided = after(review, decide(true, HP, 'Ani', 'Jl. Contoh No. 3'));
  const changed = after(decided, { type: 'answer', answers: { note: 'Saya Ani, email a@contoh.id' } });
  assert.deepEqual(undecided(changed), ['a@contoh.id']);
});

test('numbers of offices are no traces', () => {
  assert.equal(pointedAt({ ...review, offices: ['+6281200000000'] }).has(HP), false);
});

test('a full field stays within its limit when short texts are hidden behind longer words', () => {
  const note = 'Saya Al. '.repeat(MAX_TEXT).slice(0, MAX_TEXT);
  const state = after({ ...review, draft: { note } }, decide(true, 'Al'));
  const hidden = withoutHidden(state, () => 'nama').note ?? '';
  assert.ok(hidden.length <= MAX_TEXT && hidden.startsWith('Saya []. '));
  assert.doesNotMatch(hidden, /\bAl\b/);
});

test('what was decided is dropped once the report has arrived', () => {
  const decided = after(review, decide(true, 'Ani'));
  const sent = after(decided, { type: 'sending', sending: { name: 'sent', day: '2026-11-24' } });
  assert.equal(sent.decided.size, 0);
});
