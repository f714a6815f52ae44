/**
 * Where to report: which question comes next, and what the answers lead to. The rules are data (data/guide), these are only
 * the few functions that read them; a whole walk over them is in scripts/guide-walk.mjs.
 */
import { type Channel } from './channel.ts';
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
export type Reachable = Pick<Channel, 'id' | 'scope' | 'lastResort' | 'name' | 'contacts' | 'hours' | 'hoursNote' | 'cost' | 'sourceYear' | 'checked'>;
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
export declare const holds: (when: When | undefined, answers: Answers) => boolean;
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
export declare function wayOf({ questions }: Pick<Guide, 'questions'>, answers: Answers): Asked[];
/** What is known from a way, and nothing else: answers to questions that no longer apply are left out. */
export declare const answersOf: (way: readonly Asked[]) => Answers;
/** What an option on the way says of `voice` or `danger`. */
export declare function said<Key extends 'voice' | 'danger'>(way: readonly Asked[], key: Key): Option[Key];
/** What a report need not ask again. */
export declare const reportFrom: (way: readonly Asked[]) => ReportDraft;
/** Whether all this is about a child. */
export declare const aboutChild: (way: readonly Asked[]) => boolean;
/** A text as it is said to somebody. */
export declare function speak({ voices }: Pick<Guide, 'voices'>, text: Spoken, voice: Voice): string;
/** Whom to contact, and why. */
export interface Door {
    readonly channel: Reachable;
    readonly why: Spoken;
    readonly law: string | undefined;
    readonly reviewed: true | undefined;
}
/** Best first, at most three, each of them with a way to reach somebody and a check that has not run out. */
export declare function doorsFor(guide: Guide, way: readonly Asked[], region: readonly Channel[], moment: Date): Door[];
/** Somebody can be reached there: by phone, by message or on a page, and the check has not run out for good. */
export declare const isLive: (channel: Reachable, moment: Date) => boolean;
/** The sections of a result with the sentences that apply; a section without one is left out. */
export declare function sectionsFor({ sections }: Guide, answers: Answers): Section[];
