/** How well the guard does on a set of sentences, per kind. */
import { findTraces, type TraceKind } from '../../src/core/identifying.ts';
import type { Sample } from './identifying-corpus.ts';

export interface Score {
  /** Traces that were written. */
  written: number;
  /** Written ones that are covered to the last letter, under their own kind. */
  covered: number;
  /** Traces that were found. */
  found: number;
  /** Found ones that lie on a written one of their kind and reach no more than two characters beyond it. */
  right: number;
}

export const precision = ({ found, right }: Score): number => (found === 0 ? 1 : right / found);
export const recall = ({ written, covered }: Score): number => (written === 0 ? 1 : covered / written);

const BEYOND = 2;

/** Scores per kind, and the templates that went wrong with how often. */
export function measure(samples: readonly Sample[]): { scores: Map<TraceKind, Score>; wrong: Map<string, number> } {
  const scores = new Map<TraceKind, Score>();
  const wrong = new Map<string, number>();
  const score = (kind: TraceKind): Score => {
    const known = scores.get(kind) ?? { written: 0, covered: 0, found: 0, right: 0 };
    scores.set(kind, known);
    return known;
  };
  const blame = (what: string, { from }: Sample): void => {
    wrong.set(`${what}: ${from}`, (wrong.get(`${what}: ${from}`) ?? 0) + 1);
  };
  for (const sample of samples) {
    const found = findTraces(sample.text);
    for (const { kind, start, end } of sample.traces) {
      score(kind).written++;
      const covered = found.some((one) => one.kind === kind && one.start <= start && one.end >= end);
      if (covered) score(kind).covered++;
      else blame(`missed ${kind}`, sample);
    }
    for (const one of found) {
      score(one.kind).found++;
      const right = sample.traces.some(
        ({ kind, start, end }) =>
          kind === one.kind &&
          one.start < end &&
          start < one.end &&
          one.start >= start - BEYOND &&
          one.end <= end + BEYOND,
      );
      if (right) score(one.kind).right++;
      else blame(`false ${one.kind}`, sample);
    }
  }
  return { scores, wrong };
}

export function total(scores: ReadonlyMap<TraceKind, Score>): Score {
  const all = { written: 0, covered: 0, found: 0, right: 0 };
  for (const one of scores.values()) for (const key of Object.keys(all) as (keyof Score)[]) all[key] += one[key];
  return all;
}

export function table(name: string, scores: ReadonlyMap<TraceKind, Score>): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
  const row = (kind: string, one: Score): string =>
    `  ${kind.padEnd(8)} written ${String(one.written).padStart(5)}  precision ${percent(precision(one))}  recall ${percent(recall(one))}`;
  return [`${name}:`, ...[...scores].sort().map(([kind, one]) => row(kind, one)), row('all', total(scores))].join('\n');
}
