/**
 * Finds what in a text points at the person who wrote it, so that the writer can decide before it is sent. Only shapes and
 * sentences that speak in the first person: where the danger is and what the one who did it is called are not traces of
 * the writer. It misses things, and docs/safety.md says which.
 */

import { PATTERNS, type TraceKind } from './identifying-patterns.ts';

export type { TraceKind };

export interface Trace {
  readonly kind: TraceKind;
  /** UTF-16 offset of the first unit. */
  readonly start: number;
  /** UTF-16 offset behind the last unit. */
  readonly end: number;
}

/** Said of somebody else in the same sentence, and not of the writer after it. */
const OF_THE_ACCUSED = /\b(?:pelaku|terlapor|tersangka)(?![^]*\b(?:saya|aku|kami|kula)\b)[^.!?\n]*$/i;
/** Kinds that say by themselves who they belong to. */
const OWN: readonly TraceKind[] = ['name', 'address', 'work'];

const lastDigits = (text: string): string => text.replace(/\D/g, '').slice(-9);

/**
 * Traces of the writer in `text`, in the order of the text, none over another.
 *
 * @param offices telephone numbers of offices, in any spelling: never a trace
 */
export function findTraces(text: string, offices: readonly string[] = []): readonly Trace[] {
  const found: Trace[] = [];
  // Blanks in a row count as one; `at` leads back to where each letter stands.
  const at: number[] = [];
  const plain = text.replace(/[^\S\n]+|[^]|$/g, (run, offset) => (at.push(offset), run.replace(/[^\S\n]+/, ' ')));
  const taken = new Uint8Array(plain.length);
  const known = offices.map(lastDigits);
  for (const { kind, part, pattern } of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const [, before, whole] = match as unknown as [string, string, string];
      const [trace] = part.exec(whole) ?? [''];
      const start = match.index + before.length;
      const end = start + trace.length;
      if (!trace || taken.subarray(start, end).includes(1)) continue;
      if (kind === 'phone' && known.includes(lastDigits(trace))) continue;
      if (!OWN.includes(kind) && OF_THE_ACCUSED.test(plain.slice(Math.max(0, start - 60), start))) continue;
      taken.fill(1, start, end);
      found.push({ kind, start: at[start] as number, end: at[end] as number });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/**
 * `text` with each of `traces`, as {@link findTraces} gave them, replaced by `[word]`; all else stays byte for byte.
 *
 * @param word what is put in place of a kind, in the writer's language
 */
export function hide(text: string, traces: readonly Trace[], word: (kind: TraceKind) => string): string {
  let hidden = '';
  let from = 0;
  for (const { kind, start, end } of traces) {
    hidden += `${text.slice(from, start)}[${word(kind)}]`;
    from = end;
  }
  return hidden + text.slice(from);
}
