/** Who can open a report: the keys it is sealed to, and the people behind them. */

import type { ReportDraft } from '../../core/report.ts';
import { recipientsFor, type Roster } from '../../core/roster.ts';

export interface Readers {
  /** What the report is sealed to; empty when nobody is left to read it. */
  keys: string[];
  /** Officers by the office or unit they work for, in the roster's order. */
  officers: { unit: string; count: number }[];
  /** A recovery key, kept by the office, opens it too. */
  recovery: boolean;
  /** The office's own people are not among them, because the one who did it works there. */
  withoutOffice: boolean;
}

export function readersOf(roster: Roster, draft: Pick<ReportDraft, 'works_at'>): Readers {
  const withoutOffice = draft.works_at?.includes('kantor-ini') ?? false;
  const keys = recipientsFor(roster, draft.works_at ?? []);
  const readers = roster.recipients.filter(({ key }) => keys.includes(key));
  const counts = new Map<string, number>();
  for (const { unit, role } of readers) if (role === 'officer') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return {
    keys,
    officers: [...counts].map(([unit, count]) => ({ unit, count })),
    recovery: readers.some(({ role }) => role === 'recovery'),
    withoutOffice,
  };
}
