/**
 * The one place that configures Lit's localisation. It holds one language for a whole page (Lit's rule), in memory only.
 *
 * Indonesian is the language of the sources and needs none of this: elements load this file for another language
 * (page-language.ts), the room carries it in the file of each other language. Both say where translations come from.
 */

import { configureLocalization, LOCALE_STATUS_EVENT, type LocaleModule } from '@lit/localize';
import { LANGUAGES, languageIs, SOURCE_LANGUAGE, type ContentWords, type Language } from './languages.ts';

/** Interface texts as lit-localize makes them, and the content that is in the bundle in Indonesian. */
export interface Translations extends LocaleModule {
  content?: ContentWords;
}

type LoadTranslations = (lang: string) => Promise<Translations>;

let load: LoadTranslations = (lang) => Promise.reject(new Error(`No translations for ${lang}`));
let content: ContentWords = {};
const localization = configure();

function configure(): ReturnType<typeof configureLocalization> | undefined {
  try {
    const { getLocale, setLocale } = configureLocalization({
      sourceLocale: SOURCE_LANGUAGE,
      targetLocales: LANGUAGES.slice(1),
      async loadLocale(lang) {
        const translations = await load(lang);
        content = translations.content ?? {};
        return translations;
      },
    });
    // Told before any element renders again: they wait for the same event and render later.
    window.addEventListener(LOCALE_STATUS_EVENT, () => {
      const lang = getLocale() as Language;
      languageIs(lang, lang === SOURCE_LANGUAGE ? {} : content);
    });
    return { getLocale, setLocale };
  } catch {
    // The host application uses the same copy of @lit/localize and came first: its choice of language stands.
    console.warn('[ramah] @lit/localize is already configured on this page: texts stay in Indonesian.');
    return undefined;
  }
}

/** Says where translations come from. */
export function provideTranslations(from: LoadTranslations): void {
  load = from;
}

/** Changes the language of every text on the page. Rejects when its translations cannot be loaded. */
export async function setLanguage(lang: Language): Promise<void> {
  await localization?.setLocale(lang);
}
