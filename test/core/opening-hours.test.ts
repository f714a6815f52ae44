import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mayRestOnHolidays, openAt, type OfficeHours, type Opening, type Zone } from '../../src/core/opening-hours.ts';
import { RELEASE_DAY } from '../../src/core/release.ts';

// Everything here is invented. 2027-03-01 is a Monday.
const office = (more: Partial<OfficeHours> = {}): OfficeHours => ({
  zone: 'WIB',
  week: [{ days: '12345', from: '09.00', to: '16.00' }],
  ...more,
});
const at = (text: string): Date => new Date(text);
/** What follows, short: `open till …`, `opens …`, `unknown`; a question mark where it may be a holiday. */
const short = (opening: Opening): string => {
  if (opening.is === 'unknown') return 'unknown';
  const mark = opening.unlessHoliday ? '?' : '';
  const until = opening.is === 'open' ? opening.closes : opening.opens;
  return `${opening.is === 'open' ? 'open till' : 'opens'} ${until?.toISOString().slice(0, 16) ?? 'for ever'}${mark}`;
};

const AHEAD = { WIB: 7, WITA: 8, WIT: 9 } as const;
for (const [zone, ahead] of Object.entries(AHEAD) as [Zone, number][]) {
  test(`${zone}: the first and the last minute of its day, by the clock of its own place`, () => {
    const hour = (local: number): string => `${String(local - ahead).padStart(2, '0')}`;
    const hours = office({ zone, holidays: 'open' });
    const [open, close] = [`2027-03-01T${hour(9)}:00`, `2027-03-01T${hour(16)}:00`];
    assert.equal(short(openAt(hours, at(`2027-03-01T${hour(9)}:00:00Z`))), `open till ${close}`);
    assert.equal(short(openAt(hours, new Date(+at(`${open}:00Z`) - 1))), `opens ${open}`);
    assert.equal(short(openAt(hours, new Date(+at(`${close}:00Z`) - 1))), `open till ${close}`);
    assert.equal(short(openAt(hours, at(`${close}:00Z`))), `opens 2027-03-02T${hour(9)}:00`);
  });
}

test('the zones are an hour apart: at 08.30 in the west it is open in the middle and the east', () => {
  const moment = at('2027-03-01T08:30:00+07:00');
  const is = (zone: Zone): string => openAt(office({ zone }), moment).is;
  assert.deepEqual([is('WIB'), is('WITA'), is('WIT')], ['closed', 'open', 'open']);
});

test('Monday morning in the east is still Sunday in UTC', () => {
  const early = office({ zone: 'WIT', week: [{ days: '1', from: '07.00', to: '12.00' }] });
  assert.equal(openAt(early, at('2027-02-28T22:30:00Z')).is, 'open');
});

test('after Friday it opens on Monday', () => {
  assert.equal(short(openAt(office(), at('2027-03-05T16:00:00+07:00'))), 'opens 2027-03-08T02:00?');
});

test('a break at noon, and other hours on Friday', () => {
  const hours = office({
    week: [
      { days: '1234', from: '08.00', to: '12.00' },
      { days: '5', from: '08.00', to: '11.30' },
      { days: '1234', from: '13.00', to: '16.00' },
    ],
  });
  assert.equal(short(openAt(hours, at('2027-03-01T12:10:00+07:00'))), 'opens 2027-03-01T06:00?');
  assert.equal(short(openAt(hours, at('2027-03-05T11:29:00+07:00'))), 'open till 2027-03-05T04:30?');
  assert.equal(short(openAt(hours, at('2027-03-05T11:30:00+07:00'))), 'opens 2027-03-08T01:00?');
});

test('a night shift runs into the next day, and 24.00 is midnight', () => {
  const night = office({ week: [{ days: '7', from: '20.00', to: '06.00' }] });
  assert.equal(short(openAt(night, at('2027-03-01T05:59:00+07:00'))), 'open till 2027-02-28T23:00?');
  assert.equal(openAt(night, at('2027-03-01T06:00:00+07:00')).is, 'closed');
  const evening = office({ week: [{ days: '1', from: '18.00', to: '24.00' }] });
  assert.equal(short(openAt(evening, at('2027-03-01T23:59:00+07:00'))), 'open till 2027-03-01T17:00?');
});

test('what always answers is open whatever the clock says', () => {
  for (const moment of ['1970-01-01', '2027-03-01', '2090-01-01']) {
    assert.deepEqual(openAt('always', at(moment)), { is: 'open' });
  }
});

test('unknown: no hours, and hours of a source more than three years old', () => {
  assert.equal(openAt(undefined, at('2027-03-01T03:00:00Z')).is, 'unknown');
  assert.equal(openAt(office({ year: 2024 }), at('2027-12-31T03:00:00Z')).is, 'open');
  assert.equal(openAt(office({ year: 2024 }), at('2028-01-03T03:00:00Z')).is, 'unknown');
});

test('a clock at or before the release day is wrong for certain: one day either side', () => {
  const day = 24 * 60 * 60 * 1000;
  const release = Date.parse(RELEASE_DAY);
  assert.equal(openAt(office(), new Date(release - day)).is, 'unknown');
  // The floor that a card puts under its clock.
  assert.equal(openAt(office(), new Date(release)).is, 'unknown');
  assert.notEqual(openAt(office(), new Date(release + 1)).is, 'unknown');
  assert.notEqual(openAt(office(), new Date(release + day)).is, 'unknown');
});

test('public holidays: closed, open as ever, or unknown; and said to be possible where no calendar is', () => {
  const monday = at('2027-03-01T10:00:00+07:00');
  const calendar = { years: [2027], days: ['2027-03-01'] };
  assert.equal(short(openAt(office(), monday)), 'open till 2027-03-01T09:00?');
  assert.equal(short(openAt(office(), monday, { years: [2027], days: [] })), 'open till 2027-03-01T09:00');
  assert.equal(short(openAt(office(), monday, calendar)), 'unknown');
  assert.equal(short(openAt(office({ holidays: 'closed' }), monday, calendar)), 'opens 2027-03-02T02:00');
  assert.equal(short(openAt(office({ holidays: 'open' }), monday, calendar)), 'open till 2027-03-01T09:00');
  // Before it would open on that day: the first day of which something is known.
  assert.equal(short(openAt(office(), at('2027-03-01T08:00:00+07:00'), calendar)), 'opens 2027-03-02T02:00');
  // The last day of a year that is known leads into one that is not. 2027-12-31 is a Friday.
  assert.equal(
    short(openAt(office({ holidays: 'closed' }), at('2027-12-31T17:00:00+07:00'), calendar)),
    'opens 2028-01-03T02:00?',
  );
  assert.deepEqual(
    [undefined, 'always' as const, office(), office({ holidays: 'closed' }), office({ holidays: 'open' })].map(
      mayRestOnHolidays,
    ),
    [false, false, true, true, false],
  );
});

test('whatever the hours and the moment: open ends later, closed opens later and is open then', () => {
  const hhmm = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`);
  const hours = fc.record({
    zone: fc.constantFrom<Zone>('WIB', 'WITA', 'WIT'),
    week: fc
      .tuple(
        fc.subarray([...'1234567'], { minLength: 1 }).map((days) => days.join('')),
        hhmm,
        hhmm,
      )
      .map(([days, from, to]) => [{ days, from, to }]),
  });
  const moments = fc.date({ min: at('2026-11-26'), max: at('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(hours, moments, (open, moment) => {
      const now = openAt(open, moment);
      assert.notEqual(now.is, 'unknown');
      if (now.is === 'open') assert.ok(now.closes && now.closes > moment);
      if (now.is === 'closed') {
        assert.ok(now.opens > moment);
        assert.equal(openAt(open, now.opens).is, 'open');
        assert.equal(openAt(open, new Date(+now.opens - 1)).is, 'closed');
      }
    }),
    { numRuns: 2000 },
  );
});
