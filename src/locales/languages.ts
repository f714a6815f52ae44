/** The languages that Ramah speaks, and the one in which its texts appear now. Light enough for every element. */

export const SOURCE_LANGUAGE = 'id';
export const LANGUAGES = [SOURCE_LANGUAGE, 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Texts of data/ that are in the bundle in Indonesian, in another language. */
export type ContentWords = { readonly [indonesian: string]: string };

let current: Language = SOURCE_LANGUAGE;
let content: ContentWords = {};

/** The language in which texts appear now. */
export function currentLanguage(): Language {
  return current;
}

/** Told by localization.ts when another language's texts are in place. */
export function languageIs(lang: Language, words: ContentWords): void {
  current = lang;
  content = words;
}

/** A text of data/ in the language of now, or in Indonesian. */
export function say(words: string | { readonly id: string; readonly [lang: string]: string | undefined }): string {
  return typeof words === 'string' ? (content[words] ?? words) : (words[current] ?? words.id);
}

/** `en-GB` is `en`; null for a language without translations. */
export function knownLanguage(tag: string): Language | null {
  return LANGUAGES.find((lang) => lang === tag.trim().toLowerCase().split('-')[0]) ?? null;
}
