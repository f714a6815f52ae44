/**
 * The one place that configures Lit's localisation. It holds one language for a whole page (Lit's rule), in memory only.
 *
 * Indonesian is the language of the sources and needs none of this: elements load this file for another language
 * (page-language.ts), the room carries it in the file of each other language. Both say where translations come from.
 */
import { type LocaleModule } from '@lit/localize';
import { type ContentWords, type Language } from './languages.ts';
/** Interface texts as lit-localize makes them, and the content that is in the bundle in Indonesian. */
export interface Translations extends LocaleModule {
    content?: ContentWords;
}
type LoadTranslations = (lang: string) => Promise<Translations>;
/** Says where translations come from. */
export declare function provideTranslations(from: LoadTranslations): void;
/** Changes the language of every text on the page. Rejects when its translations cannot be loaded. */
export declare function setLanguage(lang: Language): Promise<void>;
export {};
