/** When somebody answers, in words: now, or from when, and the hours themselves. Loaded where a number keeps hours. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { mayRestOnHolidays, openAt, type OfficeHours, type Zone } from '../../core/opening-hours.ts';
import { holidays } from '../../generated/holidays.ts';
import { currentLanguage } from '../../locales/languages.ts';
import { hoursWords } from '../shared/hours.ts';

/** Minutes east of UTC. */
const ZONES: Readonly<Record<Zone, number>> = { WIB: 420, WITA: 480, WIT: 540 };
const DAY_MS = 24 * 60 * 60 * 1000;
/** A clock a few minutes off must not say "open" before a shut door. */
const MARGIN_MS = 10 * 60 * 1000;

/**
 * @param moment when the visitor looks, by the phone. A phone that stands in none of Indonesia's time zones is abroad or
 *   set wrong, and nobody can tell which: then only the hours themselves are said.
 */
export function times(hours: OfficeHours, moment: Date): TemplateResult {
  const holiday = mayRestOnHolidays(hours) ? ` ${msg('Hari libur bisa tutup.')}` : nothing;
  return html`${status(hours, moment)} ${hoursWords(hours)}.${holiday}`;
}

function status(hours: OfficeHours, moment: Date): TemplateResult | typeof nothing {
  if (!Object.values(ZONES).includes(-moment.getTimezoneOffset())) return nothing;
  const [before, now, after] = [-MARGIN_MS, 0, MARGIN_MS].map((shift) =>
    openAt(hours, new Date(+moment + shift), holidays),
  );
  if (!now || before?.is !== now.is || after?.is !== now.is) return nothing;
  if (now.is === 'open' && now.closes) {
    return html`<strong class="open">${openUntil(clock(now.closes, hours.zone))}</strong>`;
  }
  if (now.is === 'closed') {
    return html`<strong>${msg(str`Tutup. Buka ${opens(now.opens, moment, hours.zone)}.`)}</strong>`;
  }
  return nothing;
}

export const openUntil = (time: string): string => msg(str`Buka sekarang, sampai ${time}.`);

/** A moment as the wall clock of a zone shows it, written in UTC. */
const there = (moment: Date, zone: Zone): Date => new Date(+moment + ZONES[zone] * 60_000);

function clock(moment: Date, zone: Zone): string {
  return `${there(moment, zone).toISOString().slice(11, 16).replace(':', '.')} ${zone}`;
}

function opens(moment: Date, now: Date, zone: Zone): string {
  const at = clock(moment, zone);
  const dayOf = (date: Date): number => Math.floor(+there(date, zone) / DAY_MS);
  const days = dayOf(moment) - dayOf(now);
  if (days === 0) return msg(str`hari ini ${at}`);
  if (days === 1) return msg(str`besok ${at}`);
  return `${weekday(there(moment, zone))} ${at}`;
}

const weekday = (day: Date): string => day.toLocaleDateString(currentLanguage(), { weekday: 'long', timeZone: 'UTC' });
