/** A reply from the first word to sealed bytes: checking the draft, what it must not repeat, sealing it. */

import type { CaseFile, Reading } from './case-file.ts';
import { RamahError } from '../core/errors.ts';
import type { Reply, Status } from '../core/message.ts';
import { MAX_TEXT, type Report } from '../core/report.ts';
import { recipientsFor, type Roster, type VerifiedRoster } from '../core/roster.ts';
import { sealMessage } from '../core/seal.ts';
import { nextMessage } from '../core/thread.ts';

/** What the form holds: every field is text, empty when not filled in. */
export interface ReplyDraft {
  text: string;
  status: Status | '';
  nextStep: string;
  /** `YYYY-MM-DD` */
  nextDay: string;
}

export type ReplyProblem = 'empty' | 'too-long' | 'day-without-step' | 'day-past';

/** A reply that must not be sealed. */
export class ReplyError extends RamahError {}

export const EMPTY_DRAFT: ReplyDraft = { text: '', status: '', nextStep: '', nextDay: '' };

export const isEmptyDraft = (draft: ReplyDraft): boolean =>
  Object.values(draft).every((value: string) => value.trim() === '');

/** @param today `YYYY-MM-DD` where the officer sits */
export function checkDraft(draft: ReplyDraft, today: string): ReplyProblem[] {
  const problems: ReplyProblem[] = [];
  if (draft.text.trim() === '') problems.push('empty');
  if (draft.text.length > MAX_TEXT || draft.nextStep.length > MAX_TEXT) problems.push('too-long');
  if (draft.nextDay !== '' && draft.nextStep.trim() === '') problems.push('day-without-step');
  if (draft.nextDay !== '' && draft.nextDay < today) problems.push('day-past');
  return problems;
}

export function replyBody(draft: ReplyDraft): Reply {
  const nextStep = draft.nextStep.trim();
  return {
    text: draft.text.trim(),
    ...(draft.status === '' ? {} : { status: draft.status }),
    ...(nextStep === '' ? {} : { next_step: nextStep }),
    ...(draft.nextDay === '' ? {} : { next_day: draft.nextDay }),
  };
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const digits = (text: string): string[] => (text.match(/\d[\d\s.-]{3,}\d/g) ?? []).map((run) => run.replace(/\D/g, ''));

/** How many words in a row make a quotation rather than chance. */
const QUOTED_WORDS = 4;

/**
 * Pieces of the report that the reply says again: the village, a number, a name from the reporter's own words, or
 * several words in a row. Whoever finds the code reads the reply; it should tell nothing of the report.
 * Not complete: it helps an officer to look again and never blocks.
 */
export function echoes(report: Report, draft: ReplyDraft): string[] {
  const reply = `${draft.text}\n${draft.nextStep}`;
  const replyWords = words(reply);
  const spoken = ` ${replyWords.join(' ')} `;
  const says = (piece: string) => words(piece).length > 0 && spoken.includes(` ${words(piece).join(' ')} `);
  const own = [report.directions, report.note, report.contact?.detail].filter((text) => text !== undefined);

  const found = new Set<string>();
  if (report.village !== undefined && says(report.village.name)) found.add(report.village.name);
  const replyDigits = digits(reply);
  for (const text of own) {
    for (const number of digits(text)) if (replyDigits.includes(number)) found.add(number);
    for (const name of namesIn(text)) if (says(name)) found.add(name);
    const run = words(text);
    for (let at = 0; at + QUOTED_WORDS <= run.length; at += 1) {
      const piece = run.slice(at, at + QUOTED_WORDS).join(' ');
      if (spoken.includes(` ${piece} `)) found.add(piece);
    }
  }
  return [...found];
}

/** Capitalised words that do not open a sentence: people, streets, schools. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N},]\s)\p{Lu}[\p{L}'-]{2,}/gu)].map(([name]) => name);
}

/** Sealed once; a retry sends the same bytes under the same id, so the receiver keeps it once. */
export interface SealedReply {
  box: string;
  mid: string;
  bytes: Uint8Array;
}

export interface SealReplyOptions {
  caseFile: CaseFile;
  draft: ReplyDraft;
  roster: VerifiedRoster;
  mid: string;
  /** `YYYY-MM-DD` in UTC. */
  day: string;
  lang: string;
}

/**
 * Seals to the reporter and to the current officers, without every unit where the accused may work.
 * @throws {ReplyError} `not-a-report` when the first message did not open, `epoch-fell` when the reporter has seen a
 *   newer roster than this one, `nobody-left` when no officer may read it
 */
export async function sealReply({ caseFile, draft, roster, mid, day, lang }: SealReplyOptions): Promise<SealedReply> {
  const { reading, box } = caseFile;
  if (reading === null) throw new ReplyError('not-a-report', 'Without the first message nobody knows where to reply.');
  if (roster.roster.epoch < reading.first.roster_epoch) {
    throw new ReplyError('epoch-fell', 'The reporter sealed to a newer roster than the receiver gives.');
  }
  const { office } = roster.roster;
  const message = nextMessage(reading.thread, 'o', { office, box, mid, day, lang, body: replyBody(draft) });
  const officers = officersFor(reading, roster.roster);
  if (officers.length === 0) throw new ReplyError('nobody-left', 'No officer outside the accused unit is left.');
  const bytes = await sealMessage(message, {
    threadKey: reading.threadKey,
    recipients: [reading.first.reply_to, ...officers],
  });
  return { box, mid, bytes };
}

/** The officers whom a reply to this report is sealed to, the writer among them. */
export const officersFor = (reading: Reading, roster: Roster): string[] =>
  recipientsFor(roster, reading.report.works_at);

/** How many keys of the office open a reply to this report. */
export const readersOf = ({ reading }: CaseFile, roster: Roster): number =>
  reading === null ? 0 : officersFor(reading, roster).length;
