/** What the elements load when a page speaks another language than Indonesian. */

import type { Language } from './languages.ts';
import { provideTranslations, setLanguage } from './localization.ts';

provideTranslations(async () => {
  const [{ templates }, { content }] = await Promise.all([
    import('./generated/en.ts'),
    import('./generated/content.en.ts'),
  ]);
  return { templates, content };
});

/** Changes the language of every text on the page. Rejects when its translations cannot be loaded. */
export const speak = (lang: Language): Promise<void> => setLanguage(lang);
