/**
 * Where to report: which question comes next, and what the answers lead to. The rules are data (data/guide), these are only
 * the few functions that read them; a whole walk over them is in scripts/guide-walk.mjs.
 */

import { standing, type Channel } from './channel.ts';
import type { ReportDraft } from './report.ts';

/** A child is spoken to as "kamu", an adult as "Anda"; a witness hears of the victim. */
export type Voice = 'child' | 'adult' | 'witness';

/** A text of one language. `{kamu}` and the like stand for whoever is spoken to: {@link speak}. */
export type Spoken = string | Readonly<Record<Voice, string>>;

/** What was tapped: question to option. Kept in memory only. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Cases, one of which must hold. In a case each question that is named has one of these answers, or none of them where its
 * name begins with "!".
 */
export type When = readonly Readonly<Record<string, readonly string[]>>[];

export interface Option {
  readonly id: string;
  readonly label: Spoken;
  readonly hint?: Spoken;
  readonly when?: When;
  readonly voice?: Voice;
  /** Somebody is in danger now: emergency numbers come first. */
  readonly danger?: true;
  /** What a report knows from this answer. */
  readonly report?: Pick<ReportDraft, 'person' | 'reporter' | 'kinds' | 'relation' | 'works_at' | 'place' | 'now'>;
}

export interface Question {
  readonly id: string;
  readonly when?: When;
  readonly text: Spoken;
  readonly hint?: Spoken;
  readonly options: readonly Option[];
}

/** A sentence of a result. `law` is the article that it cites; its source and the day it was read are in data/guide. */
export interface Statement {
  readonly when?: When;
  readonly text: Spoken;
  readonly law?: string;
  /** A lawyer has confirmed it. */
  readonly reviewed?: true;
  /** Whom to contact for it. */
  readonly channel?: string;
}

export interface Section {
  readonly id: string;
  readonly title: Spoken;
  readonly statements: readonly Statement[];
}

export interface DoorRule {
  /** `near`: the nearest office of the region. `up`: its province's. Else the id of a channel. */
  readonly door: string;
  readonly when?: When;
  readonly why: Spoken;
  readonly law?: string;
  readonly reviewed?: true;
}

/** What a result shows of a channel. */
export type Reachable = Pick<
  Channel,
  | 'id'
  | 'scope'
  | 'kind'
  | 'lastResort'
  | 'name'
  | 'contacts'
  | 'hours'
  | 'hoursNote'
  | 'cost'
  | 'sourceYear'
  | 'checked'
>;

/** The rules in one language, as scripts/guide-data.mjs puts them together. */
export interface Guide {
  /** What stands for `{kamu}`, by voice. */
  readonly voices: Readonly<Record<string, Readonly<Record<Voice, string>>>>;
  readonly questions: readonly Question[];
  /** Best first. */
  readonly doors: readonly DoorRule[];
  readonly sections: readonly Section[];
  /** The national channels that doors and statements name. */
  readonly channels: readonly Reachable[];
  /** The day on which the law's sources were read, `YYYY-MM-DD`. */
  readonly read: string;
}

export const holds = (when: When | undefined, answers: Answers): boolean =>
  !when ||
  when.some((all) =>
    Object.entries(all).every(([name, options]) =>
      name[0] === '!' ? !options.includes(answers[name.slice(1)] ?? '') : options.includes(answers[name] ?? ''),
    ),
  );

/** A question that applies, with the options that do. */
export interface Asked {
  readonly question: Question;
  readonly options: readonly Option[];
  /** The one that was tapped; none for the question that comes next. */
  readonly chosen: Option | undefined;
}

/**
 * The questions that these answers lead through. The last one is open unless all is answered; an answer to a question that no
 * longer applies counts for nothing.
 */
export function wayOf({ questions }: Pick<Guide, 'questions'>, answers: Answers): Asked[] {
  const way: Asked[] = [];
  let known: Answers = {};
  for (const question of questions) {
    if (!holds(question.when, known)) continue;
    const options = question.options.filter(({ when }) => holds(when, known));
    const chosen = options.find(({ id }) => id === answers[question.id]);
    way.push({ question, options, chosen });
    if (!chosen) break;
    known = { ...known, [question.id]: chosen.id };
  }
  return way;
}

/** What is known from a way, and nothing else: answers to questions that no longer apply are left out. */
export const answersOf = (way: readonly Asked[]): Answers =>
  Object.fromEntries(way.flatMap(({ question, chosen }) => (chosen ? [[question.id, chosen.id]] : [])));

/** What an option on the way says of `voice` or `danger`. */
export function said<Key extends 'voice' | 'danger'>(way: readonly Asked[], key: Key): Option[Key] {
  return way.find(({ chosen }) => chosen?.[key])?.chosen?.[key];
}

/** What a report need not ask again. */
export const reportFrom = (way: readonly Asked[]): ReportDraft =>
  Object.assign({}, ...way.map(({ chosen }) => chosen?.report));

/** Whether all this is about a child. */
export const aboutChild = (way: readonly Asked[]): boolean => reportFrom(way).person === 'anak';

/** A text as it is said to somebody. */
export function speak({ voices }: Pick<Guide, 'voices'>, text: Spoken, voice: Voice): string {
  const words = typeof text === 'string' ? text : text[voice];
  return words.replace(/\{(\w+)\}/g, (all, name: string) => voices[name]?.[voice] ?? all);
}

/** Whom to contact, and why. */
export interface Door {
  readonly channel: Reachable;
  readonly why: Spoken;
  readonly law: string | undefined;
  readonly reviewed: true | undefined;
}

/** Best first, at most three, each of them with a way to reach somebody and a check that has not run out. */
export function doorsFor(guide: Guide, way: readonly Asked[], region: readonly Channel[], moment: Date): Door[] {
  const answers = answersOf(way);
  const audience = aboutChild(way) ? 'child' : 'woman';
  const offices = region.filter(
    ({ kind, audiences }) => kind === 'help' && (audiences.includes(audience) || audiences.includes('everyone')),
  );
  const find = (door: string): Reachable | undefined => {
    // Of the region only what was checked in time; a province's code has two digits.
    const near = offices.filter((one) => isLive(one, moment) && standing(one, moment) === 'good');
    if (door === 'near') return near[0];
    if (door === 'up') return near.find(({ scope }) => scope.length === 2);
    return guide.channels.find((channel) => channel.id === door && isLive(channel, moment));
  };
  const doors = new Map<string, Door>();
  for (const { door, when, why, law, reviewed } of guide.doors) {
    const channel = holds(when, answers) ? find(door) : undefined;
    if (channel && !doors.has(channel.id)) doors.set(channel.id, { channel, why, law, reviewed });
  }
  return [...doors.values()].slice(0, 3);
}

/** Somebody can be reached there: by phone, by message or on a page, and the check has not run out for good. */
export const isLive = (channel: Reachable, moment: Date): boolean =>
  channel.contacts.some(({ way }) => way !== 'address') && standing(channel, moment) !== 'gone';

/** The sections of a result with the sentences that apply; a section without one is left out. */
export function sectionsFor({ sections }: Guide, answers: Answers): Section[] {
  return sections
    .map((section) => ({ ...section, statements: section.statements.filter(({ when }) => holds(when, answers)) }))
    .filter(({ statements }) => statements.length > 0);
}
