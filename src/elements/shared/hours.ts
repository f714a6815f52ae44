import { msg } from '@lit/localize';
import type { Hours } from '../../core/opening-hours.ts';
import { currentLanguage } from '../../locales/languages.ts';

/** A weekday's name; 1 is Monday, like 1 January 2024. */
const day = (digit = ''): string =>
  new Date(Date.UTC(2024, 0, +digit)).toLocaleDateString(currentLanguage(), { weekday: 'long', timeZone: 'UTC' });

/** An en dash at which no line ends: U+2060 joins what follows. */
const TO = '–\u2060';

/** `24 jam`, or `Senin–Jumat 09.00–16.00 WIB (2018)`: as a source says it, whatever the phone's clock. */
export function hoursWords(hours: Hours): string {
  if (hours === 'always') return msg('24 jam');
  const { zone, week, year } = hours;
  const shifts = week.map(({ days, from, to }) => {
    const row = '1234567'.includes(days) && days.length > 1;
    const names = row ? `${day(days[0])}${TO}${day(days.slice(-1))}` : [...days].map(day).join(', ');
    return `${names} ${from}${TO}${to}`;
  });
  return `${shifts.join(', ')} ${zone}${year ? ` (${year})` : ''}`;
}
