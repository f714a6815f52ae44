/**
 * What in the free texts points at the writer, and what was decided about it. The telephone number under "contact" is not
 * looked at, because the form asked for it; nor is an address under "how to find the place", which is the place of danger.
 */

import { findTraces, hide, type Trace, type TraceKind } from '../../core/identifying.ts';
import { MAX_TEXT, type ReportDraft } from '../../core/report.ts';

/** For each text that was pointed at, by its letters: whether it is hidden. The same text is decided once. */
export type Decided = ReadonlyMap<string, boolean>;

export interface Texts {
  draft: ReportDraft;
  decided: Decided;
  /** Numbers of offices: never a trace. */
  offices: readonly string[];
}

export const tracesIn = (text: string, { offices }: Pick<Texts, 'offices'>, placeOfDanger = false): readonly Trace[] =>
  findTraces(text, offices).filter(({ kind }) => !placeOfDanger || kind !== 'address');

/** Each text that is pointed at, once, in the order of the review, with its kind. */
export function pointedAt(texts: Texts): ReadonlyMap<string, TraceKind> {
  const { directions = '', contact, note = '' } = texts.draft;
  const all = new Map<string, TraceKind>();
  const fields = [[directions, true], [contact?.time ?? ''], [note]] as const;
  for (const [text, placeOfDanger] of fields)
    for (const { kind, start, end } of tracesIn(text, texts, placeOfDanger)) {
      const letters = text.slice(start, end);
      if (!all.has(letters)) all.set(letters, kind);
    }
  return all;
}

export const undecided = (texts: Texts): readonly string[] =>
  [...pointedAt(texts).keys()].filter((letters) => !texts.decided.has(letters));

/** The draft as it leaves the phone. */
export function withoutHidden(texts: Texts, word: (kind: TraceKind) => string): ReportDraft {
  const { draft, decided } = texts;
  const { directions, contact, note } = draft;
  const cleared = (text: string, placeOfDanger = false): string => {
    const hidden = tracesIn(text, texts, placeOfDanger).filter(({ start, end }) => decided.get(text.slice(start, end)));
    const worded = hide(text, hidden, word);
    // Empty brackets are never longer than what they replace, so that a full field stays sendable.
    return worded.length > MAX_TEXT ? hide(text, hidden, () => '') : worded;
  };
  return {
    ...draft,
    ...(directions && { directions: cleared(directions, true) }),
    ...(note && { note: cleared(note) }),
    ...(contact?.time && { contact: { ...contact, time: cleared(contact.time) } }),
  };
}
