/**
 * One language for all elements of a page: the first element that names one, then the page's own, then Indonesian.
 * A visitor's choice in any of them moves all. It is kept in memory only.
 */
import { type Language } from './languages.ts';
/**
 * An element tells the language that its `lang` names, or none, when it enters the page.
 *
 * @returns when texts stand in the page's language. Never rejects: texts stay as they are, and the console says why.
 */
export declare function joinPageLanguage(lang: string): Promise<void>;
/** A visitor chooses another language: all elements follow. */
export declare function choosePageLanguage(lang: Language): Promise<void>;
