/** The languages that Ramah speaks, and the one in which its texts appear now. Light enough for every element. */
export declare const SOURCE_LANGUAGE = "id";
export declare const LANGUAGES: readonly ["id", "en"];
export type Language = (typeof LANGUAGES)[number];
/** Texts of data/ that are in the bundle in Indonesian, in another language. */
export type ContentWords = {
    readonly [indonesian: string]: string;
};
/** The language in which texts appear now. */
export declare function currentLanguage(): Language;
/** Told by localization.ts when another language's texts are in place. */
export declare function languageIs(lang: Language, words: ContentWords): void;
/** A text of data/ in the language of now, or in Indonesian. */
export declare function say(words: string | {
    readonly id: string;
    readonly [lang: string]: string | undefined;
}): string;
/** `en-GB` is `en`; null for a language without translations. */
export declare function knownLanguage(tag: string): Language | null;
