/** The small forms that rosters, reports and messages share, for valibot. */

import * as v from 'valibot';
import { fromBase64url } from './bytes.ts';

function holds(text: string, length: number): boolean {
  try {
    return fromBase64url(text).length === length;
  } catch {
    return false;
  }
}

/** base64url without padding of exactly `length` bytes. */
export const idOf = (length: number) =>
  v.pipe(
    v.string(),
    v.check((text) => holds(text, length), `not base64url of ${length} bytes`),
  );

/** A day, `YYYY-MM-DD`, that exists. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'not YYYY-MM-DD'),
  v.check((text) => {
    const moment = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
  }, 'no such day'),
);

/** A name or label: one line with something in it. */
export const label = v.pipe(v.string(), v.regex(/^(?=.*\S)[^\p{Cc}]{1,200}$/u, 'not a line of 1 to 200 characters'));

export const wholeNumber = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/** The day of a moment in UTC, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The day `days` after `day`. */
export const addDays = (from: string, days: number): string =>
  dayOf(new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000));

/** Where in a value the first fault lies and what was expected there; never the value itself. */
export function firstFault(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  if (!issue) return 'unknown fault';
  const where = (issue.path ?? []).map((step) => String(step.key)).join('.') || 'the whole';
  // A default message quotes what was received; those of our own checks do not.
  return `${where}: ${issue.type === 'check' ? issue.message : `expected ${issue.expected ?? issue.type}`}`;
}
