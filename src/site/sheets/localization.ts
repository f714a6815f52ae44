/** This page's one call that configures Lit's localisation. All of it is in the page's script: it may come from a file. */

import { configureLocalization } from '@lit/localize';
import { languageIs, type Language } from '../../locales/languages.ts';
import * as english from './generated/en.ts';

const { setLocale } = configureLocalization({
  sourceLocale: 'id',
  targetLocales: ['en'],
  loadLocale: () => Promise.resolve(english),
});

export async function speak(lang: Language): Promise<void> {
  languageIs(lang, {});
  document.documentElement.lang = lang;
  await setLocale(lang);
}
