/** When somebody answers, in the time of the place where they sit, whatever the phone's own time zone. */

import { isOld } from './channel.ts';
import { RELEASE_DAY } from './release.ts';

/** West, middle and east of Indonesia: UTC+7, +8, +9; none of them has a summer time. */
export type Zone = 'WIB' | 'WITA' | 'WIT';
const AHEAD = { WIB: 7, WITA: 8, WIT: 9 } as const;

export interface Shift {
  /** ISO weekdays: `12345` is Monday to Friday, 7 is Sunday. */
  readonly days: string;
  /** As people read it: `09.00`. */
  readonly from: string;
  /** `16.00`; `24.00` is midnight; at or before `from` it is of the next day. */
  readonly to: string;
}

export interface OfficeHours {
  readonly zone: Zone;
  readonly week: readonly Shift[];
  /** On a public holiday, as a source says. Absent: nobody knows; then a card says that it may be closed. */
  readonly holidays?: 'closed' | 'open';
  /** Year of the source, where it is older than that of the contact. */
  readonly year?: number;
}

export type Hours = 'always' | OfficeHours;

/** Public holidays, as far as data/holidays knows them. */
export interface HolidayCalendar {
  /** Years that are known whole. */
  readonly years: readonly number[];
  /** `YYYY-MM-DD`. */
  readonly days: readonly string[];
}

export type Opening =
  /** `closes` is absent when it never does. */
  | { readonly is: 'open'; readonly closes?: Date; readonly unlessHoliday?: boolean }
  /** `unlessHoliday`: that day may be a public holiday; say that it may be closed then. */
  | { readonly is: 'closed'; readonly opens: Date; readonly unlessHoliday?: boolean }
  | { readonly is: 'unknown' };

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const UNKNOWN: Opening = { is: 'unknown' };

/** `09.30` in ms after midnight. */
const time = (text: string): number => (Number(text.slice(0, 2)) + Number(text.slice(3)) / 60) * HOUR_MS;

/**
 * Whether somebody answers at a moment, or when they will.
 *
 * A phone's clock can be wrong. One that stands at or before our own release is wrong for certain: then nothing is known but
 * what is always open. One that is wrong in another way nobody can see: a card writes the hours beside what follows from them.
 *
 * Also unknown: no hours, hours of a source more than three years old, a public holiday of which no source speaks.
 *
 * @param moment when the visitor looks; the card's clock, or a floor of the release day
 */
export function openAt(
  hours: Hours | undefined,
  moment: Date,
  calendar: HolidayCalendar = { years: [], days: [] },
  release = RELEASE_DAY,
): Opening {
  if (hours === 'always') return { is: 'open' };
  if (!hours || +moment <= Date.parse(release) || (hours.year && isOld(hours.year, moment))) return UNKNOWN;
  const ahead = AHEAD[hours.zone] * HOUR_MS;
  // As a clock on the wall there shows it, written in UTC.
  const now = +moment + ahead;
  const today = Math.floor(now / DAY_MS) * DAY_MS;
  // From yesterday, whose night shift may still run, over the longest row of holidays.
  for (let day = today - DAY_MS; day < today + 31 * DAY_MS; day += DAY_MS) {
    const date = new Date(day);
    const isHoliday = calendar.days.includes(date.toISOString().slice(0, 10)) && hours.holidays !== 'open';
    if (isHoliday && hours.holidays) continue;
    const unlessHoliday = hours.holidays !== 'open' && !calendar.years.includes(date.getUTCFullYear());
    for (const { days, from, to } of hours.week) {
      if (!days.includes(String(date.getUTCDay() || 7))) continue;
      const opens = day + time(from);
      const closes = day + time(to) + (to <= from ? DAY_MS : 0);
      if (opens <= now && now < closes) {
        return isHoliday ? UNKNOWN : { is: 'open', closes: new Date(closes - ahead), unlessHoliday };
      }
      if (now < opens && !isHoliday) return { is: 'closed', opens: new Date(opens - ahead), unlessHoliday };
    }
  }
  return UNKNOWN;
}

/** Whether a card should say that on public holidays nobody may be there. */
export function mayRestOnHolidays(hours: Hours | undefined): boolean {
  return hours !== undefined && hours !== 'always' && hours.holidays !== 'open';
}
