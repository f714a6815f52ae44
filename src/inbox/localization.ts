/** The inbox's one call that configures Lit's localisation; loaded when an officer asks for another language. */

import { configureLocalization } from '@lit/localize';

const { setLocale } = configureLocalization({
  sourceLocale: 'id',
  targetLocales: ['en'],
  loadLocale: () => import('./generated/en.ts'),
});

/** Rejects when the translation does not load; then everything stays as it is. */
export async function speak(lang: 'id' | 'en'): Promise<void> {
  await setLocale(lang);
  document.documentElement.lang = lang;
}
