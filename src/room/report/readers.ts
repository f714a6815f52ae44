/** Who can open a report: the keys it is sealed to, and the people behind them. */

import type { ReportDraft } from '../../core/report.ts';
import { recipientsFor, type Roster } from '../../core/roster.ts';
import type { FallbackNumber } from '../../elements/shared/numbers.ts';

export interface Readers {
  /** What the report is sealed to; empty when nobody is left to read it. */
  keys: string[];
  /** Officers by the office or unit they work for, in the roster's order. */
  officers: { unit: string; count: number }[];
  /** A recovery key, kept by the office, opens it too. */
  recovery: boolean;
  /** Units that cannot open it, because the one who did it works there. */
  leftOut: string[];
  /** The office's own people are among those. */
  withoutOffice: boolean;
}

export function readersOf(roster: Roster, draft: Pick<ReportDraft, 'works_at'>): Readers {
  const worksAt = draft.works_at ?? [];
  const keys = recipientsFor(roster, worksAt);
  const readers = roster.recipients.filter(({ key }) => keys.includes(key));
  const units = new Set(readers.map(({ unit }) => unit));
  const leftOut = [...new Set(roster.recipients.map(({ unit }) => unit))].filter((unit) => !units.has(unit));
  const counts = new Map<string, number>();
  for (const { unit, role } of readers) if (role === 'officer') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return {
    keys,
    officers: [...counts].map(([unit, count]) => ({ unit, count })),
    recovery: readers.some(({ role }) => role === 'recovery'),
    leftOut,
    withoutOffice: worksAt.includes('kantor-ini') || leftOut.includes(roster.unit),
  };
}

/**
 * The numbers that may be offered: not the region's own office where the accused works at the office that is written to,
 * unless that office is known to be another one, a school or the police.
 */
export function numbersFor(
  numbers: readonly FallbackNumber[],
  { works_at }: Pick<ReportDraft, 'works_at'>,
  roster: Roster | undefined,
): readonly FallbackNumber[] {
  const elsewhere = roster?.recipients.find(({ unit }) => unit === roster.unit)?.sector;
  return works_at?.includes('kantor-ini') && !elsewhere ? numbers.filter(({ office }) => !office) : numbers;
}
