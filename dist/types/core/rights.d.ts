/** Rights as they are shown on screen and on paper: data/rights holds them, with the sources of each sentence. */
import type { Channel } from './channel.ts';
import type { LastNumber } from './region.ts';
/** In the order in which they are offered. */
export declare const TOPICS: readonly ["anak", "perempuan", "korban", "kdrt", "sekolah", "disabilitas", "kelurahan"];
export type TopicId = (typeof TOPICS)[number];
/** What a visitor sees where the page names no topic, or none that we know. */
export declare const DEFAULT_TOPIC: TopicId;
/** One right, in one language. */
export interface Right {
    /** One plain sentence. */
    readonly says: string;
    /** What it means for the reader. */
    readonly means: string;
    /** Where it stands: `Pasal 69, UU 12/2022 (TPKS)`. */
    readonly article: string;
    /** Outline of a picture on 48 x 48, filled by the even-odd rule; the sentence says all that it shows. */
    readonly picture: string;
    /** True for the two that a pocket card holds. */
    readonly pocket?: boolean;
}
/** A number that belongs to a topic, in one language. */
export interface TopicNumber extends LastNumber {
    readonly label: string;
    readonly checked: Channel['checked'];
}
/** One topic, in one language. */
export interface Topic {
    readonly id: TopicId;
    readonly title: string;
    /** Short ones of every topic, in the order of TOPICS: what a visitor may choose. */
    readonly titles: readonly string[];
    readonly lead: string;
    /** As that of a right. */
    readonly picture: string;
    /** What this topic adds to the numbers of the region. */
    readonly numbers: readonly TopicNumber[];
    /** The day on which the oldest of its sources was read, `YYYY-MM-DD`. */
    readonly read: string;
    /** True when a lawyer has looked at every sentence. */
    readonly reviewed: boolean;
    readonly rights: readonly Right[];
}
/** Where the sentences of a topic stand, in their order. */
export type TopicSources = readonly {
    readonly article: {
        readonly id: string;
        readonly en: string;
    };
    readonly sources: readonly {
        title: string;
        publisher: string;
        date: string;
        url: string;
    }[];
    readonly read: string;
}[];
/** Reads the name of a topic. Null for one that is not known. */
export declare function parseTopic(text: string): TopicId | null;
