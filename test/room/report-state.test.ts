import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS, type ReportDraft } from '../../src/core/report.ts';
import { newCode, type Receipt } from '../../src/core/receipt.ts';
import type { Roster } from '../../src/core/roster.ts';
import { readersOf } from '../../src/room/report/readers.ts';
import {
  agesOf,
  asks,
  BEGINNING,
  beginWith,
  reduce,
  stepsOf,
  worksAtAfter,
  type Act,
  type ReportState,
  type Screen,
} from '../../src/room/report/report-state.ts';

const officer = { unit: 'Unit Rekaan', level: 'kota', name: 'Rekaan', role: 'officer' } as const;
const province = { ...officer, unit: 'Unit Lain', key: 'age1d' } as const;
const roster = (recipients: Roster['recipients']): Roster =>
  ({ unit: 'Unit Rekaan', recipients }) as Partial<Roster> as Roster;
const home = [
  { ...officer, key: 'age1a' },
  { ...officer, key: 'age1b' },
  { ...officer, key: 'age1c', role: 'recovery' as const },
];

const opened = (recipients: Roster['recipients'] = home): ReportState => ({
  ...BEGINNING,
  office: {
    name: 'open',
    office: { roster: roster(recipients), text: '', clock: 'ok', clockOffset: 0, unattended: 0 },
  },
});
const after = (state: ReportState, ...acts: Act[]): ReportState => acts.reduce(reduce, state);
const answer = (answers: ReportDraft): Act => ({ type: 'answer', answers });
const next: Act = { type: 'next' };
const back: Act = { type: 'back' };
const at = (screen: Screen, draft: ReportDraft = {}, more: Partial<ReportState> = {}): ReportState => ({
  ...opened(),
  screen,
  draft: { ...BEGINNING.draft, ...draft },
  ...more,
});

test('the least that an officer needs leads through five steps to the code', () => {
  let state = after(opened(), next);
  const walked = [state.screen];
  for (const answers of [
    { person: 'anak' },
    { kinds: [KINDS[0]] },
    {},
    { now: 'tidak', directions: 'Jalan karangan' },
    {},
    {},
  ] satisfies ReportDraft[]) {
    state = after(state, answer(answers), next);
    walked.push(state.screen);
  }
  assert.deepEqual(walked, ['who', 'what', 'by-whom', 'where', 'contact', 'review', 'code']);
});

test('a step without what is needed stays, says what is lacking, and forgets it once it is answered', () => {
  for (const [screen, lacking, answers] of [
    ['who', ['person'], { person: 'lainnya' }],
    ['what', ['kinds'], { kinds: ['psikis'] }],
    ['where', ['now', 'where'], { now: 'tidak', village: { code: '35.76.01.1003', name: 'Rekaan' } }],
  ] as const) {
    const stopped = after(at(screen), next);
    assert.equal(stopped.screen, screen);
    assert.deepEqual(stopped.missing, lacking);
    const mended = after(stopped, answer(answers as ReportDraft));
    assert.deepEqual(mended.missing, []);
    assert.notEqual(after(mended, next).screen, screen);
  }
});

test('spaces are not directions, and a chosen way of contact needs somebody at its end', () => {
  assert.deepEqual(after(at('where', { now: 'tidak', directions: '  \n' }), next).missing, ['where']);
  assert.deepEqual(after(at('contact', { contact: { way: 'telepon' } }), next).missing, ['contact']);
  assert.equal(after(at('contact', { contact: { way: 'telepon', detail: '0' } }), next).screen, 'review');
});

test('"another place" is remembered, and needs its kind or directions', () => {
  const elsewhere = after(at('where', { now: 'tidak' }), { type: 'elsewhere' }, next);
  assert.equal(elsewhere.elsewhere, true);
  assert.deepEqual(elsewhere.missing, ['where']);
  assert.equal(after(elsewhere, answer({ place: 'sekolah' }), next).screen, 'contact');
  assert.deepEqual(after(at('where', { now: 'tidak', place: 'sekolah' }), next).missing, ['where']);
  assert.equal(after(elsewhere, answer({ village: { code: '35.76.01.1003', name: 'Rekaan' } })).elsewhere, false);
});

test('"it is happening now" stops at the emergency numbers, and going on stays possible', () => {
  const place: ReportDraft = { directions: 'Jalan karangan', now: 'ya' };
  const danger = after(at('where', place), next);
  assert.equal(danger.screen, 'danger');
  assert.equal(after(danger, next).screen, 'contact');
  assert.equal(after(danger, back).screen, 'where');
  assert.equal(after(at('where', place, { reviewing: true }), next, next).screen, 'review');
});

test('when the one who did it works at the office, its keys are dropped, the recovery key too', () => {
  const conflict: ReportDraft = { works_at: ['kantor-ini'] };
  assert.deepEqual(readersOf(roster([...home, province]), conflict), {
    keys: ['age1d'],
    officers: [{ unit: 'Unit Lain', count: 1 }],
    recovery: false,
    leftOut: ['Unit Rekaan'],
    withoutOffice: true,
  });
  assert.equal(readersOf(roster(home), {}).recovery, true);
  assert.deepEqual(readersOf(roster(home), {}).officers, [{ unit: 'Unit Rekaan', count: 2 }]);
});

test('when nobody is left to read, other doors come and what was written stays', () => {
  const state = after(at('by-whom', { kinds: ['fisik'], works_at: ['kantor-ini'] }), next);
  assert.equal(state.screen, 'nobody');
  assert.deepEqual(state.draft.kinds, ['fisik']);
  assert.equal(after(state, back).screen, 'by-whom');
  assert.equal(after(state, next).screen, 'nobody');
  const withProvince = { ...opened([...home, province]), screen: 'by-whom' as const };
  assert.equal(after(withProvince, answer({ works_at: ['kantor-ini'] }), next).screen, 'where');
});

test('a part that is changed leads back to the review, with all else as it was', () => {
  const reviewed = after(at('contact', { person: 'anak', kinds: ['fisik'], directions: 'x', now: 'tidak' }), next);
  const changed = after(reviewed, { type: 'change', step: 'what' }, answer({ kinds: ['psikis'] }), next);
  assert.equal(changed.screen, 'review');
  assert.deepEqual({ ...changed.draft, kinds: [] }, { ...reviewed.draft, kinds: [] });
  assert.equal(after(reviewed, { type: 'change', step: 'what' }, back).screen, 'review');
});

test('the review sends nothing that is not whole', () => {
  const whole: ReportDraft = { person: 'anak', kinds: ['fisik'], directions: 'x', now: 'tidak' };
  const review = (draft: ReportDraft) => after(at('review', draft, { reviewing: true }), next);
  assert.equal(review(whole).screen, 'code');
  assert.equal(review({ ...whole, works_at: ['kantor-ini'] }).screen, 'nobody');
  const lacking = review({ ...whole, kinds: [], now: undefined });
  assert.equal(lacking.screen, 'what');
  assert.deepEqual(lacking.missing, ['kinds']);
});

test('going back walks the same way, and never past the first screen', () => {
  const walked = [];
  let state = at('contact');
  for (let count = 0; count < 7; count++) walked.push((state = after(state, back)).screen);
  assert.deepEqual(walked, ['where', 'by-whom', 'what', 'who', 'welcome', 'welcome', 'welcome']);
});

test('only the last four digits of the code, in any script, let the report go', () => {
  const code = newCode();
  const state = at('code', {}, { code: { name: 'made', code, receipt: {} as Receipt } });
  const keep = (digits: string) => after(state, { type: 'keep', digits });
  const last = code.slice(-4);
  assert.equal(keep(last).screen, 'sending');
  assert.equal(keep(` ${last} `).screen, 'sending');
  assert.equal(keep([...last].map((digit) => String.fromCodePoint(0x0660 + Number(digit))).join('')).screen, 'sending');
  const wrong = String((Number(last[0]) + 1) % 10) + last.slice(1);
  assert.equal(keep(wrong).slipped, true);
  assert.equal(keep(wrong).screen, 'code');
  assert.equal(keep('').screen, 'code');
  assert.equal(keep(last.slice(1)).screen, 'code');
});

test('what was written is dropped once it has arrived', () => {
  const state = at('sending', { kinds: ['seksual'], directions: 'Jalan karangan', note: 'cerita karangan' });
  const sent = after(state, { type: 'sending', sending: { name: 'sent', day: '2026-11-24' } });
  assert.equal(sent.screen, 'sent');
  assert.deepEqual(sent.draft, { kinds: ['seksual'], works_at: undefined });
});

test('a refusal keeps everything', () => {
  const state = at('sending', { directions: 'Jalan karangan' });
  const refused = after(state, { type: 'sending', sending: { name: 'failed', error: new Error('invented') } });
  assert.equal(refused.screen, 'sending');
  assert.equal(refused.draft, state.draft);
  assert.equal(after(refused, back).screen, 'review');
});

test('an age that does not fit the person any more is dropped', () => {
  const child = after(at('who'), answer({ person: 'anak' }), answer({ age: '6-12' }));
  assert.equal(child.draft.age, '6-12');
  assert.equal(after(child, answer({ person: 'perempuan' })).draft.age, undefined);
  assert.equal(agesOf(undefined).length, 7);
});

test('when it happened is asked of what is over, and dropped once it is happening', () => {
  const over = after(at('where'), answer({ now: 'tidak' }), answer({ when: ['hari-ini'] }));
  assert.deepEqual(over.draft.when, ['hari-ini']);
  assert.deepEqual(after(over, answer({ now: 'tidak-tahu' })).draft.when, ['hari-ini']);
  assert.equal(after(over, answer({ now: 'ya' })).draft.when, undefined);
});

test('"no" and "not known" stand alone; places may come together', () => {
  assert.deepEqual(worksAtAfter(['sekolah'], 'polisi', true), ['sekolah', 'polisi']);
  assert.deepEqual(worksAtAfter(['sekolah', 'polisi'], 'tidak', true), ['tidak']);
  assert.deepEqual(worksAtAfter(['tidak'], 'kantor-ini', true), ['kantor-ini']);
  assert.deepEqual(worksAtAfter(['sekolah', 'polisi'], 'sekolah', false), ['polisi']);
});

const KNOWN: ReportDraft = {
  person: 'anak',
  now: 'tidak',
  kinds: ['fisik'],
  relation: 'tetangga',
  works_at: ['tidak'],
};

test('what the guide asked is not asked again, and can be changed in the review', () => {
  let state: ReportState = { ...beginWith(KNOWN), office: opened().office };
  assert.deepEqual(stepsOf(state), ['who', 'where', 'contact']);
  assert.ok(!asks(state, 'person') && asks(state, 'age') && !asks(state, 'now'));
  const walked = [];
  state = after(state, next);
  for (const answers of [{}, { directions: 'Jalan karangan' }, {}]) {
    walked.push(state.screen);
    state = after(state, answer(answers), next);
  }
  assert.deepEqual(walked, ['who', 'where', 'contact']);
  assert.equal(state.screen, 'review');
  state = after(state, { type: 'change', step: 'by-whom' });
  assert.ok(asks(state, 'relation') && asks(state, 'works_at'));
  assert.equal(after(state, next).screen, 'review');
  assert.equal(state.draft.relation, 'tetangga');
});

test('half of a step that is known leaves the other half', () => {
  const state = beginWith({ person: 'anak', relation: 'guru' });
  assert.deepEqual(stepsOf(state), ['who', 'what', 'by-whom', 'where', 'contact']);
  assert.ok(!asks(state, 'relation') && asks(state, 'works_at'));
});

test('a conflict that the guide knows is told before anything is asked, and can be taken back', () => {
  let state: ReportState = { ...beginWith({ ...KNOWN, works_at: ['kantor-ini'] }), office: opened().office };
  state = after(state, next);
  assert.equal(state.screen, 'nobody');
  state = after(state, back);
  assert.equal(state.screen, 'by-whom');
  assert.ok(asks(state, 'works_at'));
  assert.equal(after(state, answer({ works_at: ['tidak'] }), next).screen, 'where');
});
