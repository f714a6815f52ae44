/**
 * One language for all elements of a page: the first element that names one, then the page's own, then Indonesian.
 * A visitor's choice in any of them moves all. It is kept in memory only.
 */

import { knownLanguage, SOURCE_LANGUAGE, type Language } from './languages.ts';

let named: Language | null = null;
let chosen = false;
let told = false;
let wanted: Language = SOURCE_LANGUAGE;
let change = Promise.resolve();

/**
 * An element tells the language that its `lang` names, or none, when it enters the page.
 *
 * @returns when texts stand in the page's language. Never rejects: texts stay as they are, and the console says why.
 */
export function joinPageLanguage(lang: string): Promise<void> {
  const own = knownLanguage(lang);
  named ??= own;
  if (lang && !told && (!own || own !== named)) {
    told = true;
    console.error(`[ramah] lang="${lang}" is not used: the page speaks ${named ?? 'id or en'}.`);
  }
  return chosen ? change : go(named ?? knownLanguage(document.documentElement.lang) ?? SOURCE_LANGUAGE);
}

/** A visitor chooses another language: all elements follow. */
export function choosePageLanguage(lang: Language): Promise<void> {
  chosen = true;
  return go(lang);
}

function go(lang: Language): Promise<void> {
  if (lang !== wanted) {
    wanted = lang;
    change = import('./translations.ts')
      .then(({ speak }) => speak(lang))
      .catch(() => console.error(`[ramah] The translation "${lang}" did not load.`));
  }
  return change;
}
