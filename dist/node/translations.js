import { configureLocalization, LOCALE_STATUS_EVENT } from '@lit/localize';
import { L as LANGUAGES, S as SOURCE_LANGUAGE, m as languageIs } from './command.js';
import './release.js';
import './command-line.js';
import 'node:util';
import 'node:path';
import 'node:url';
import './region.js';
import '@lit/localize/init/install.js';
import '@lit/localize/internal/runtime-msg.js';

let load = (lang) => Promise.reject(new Error(`No translations for ${lang}`));
let content = {};
const localization = configure();
function configure() {
  try {
    const { getLocale, setLocale } = configureLocalization({
      sourceLocale: SOURCE_LANGUAGE,
      targetLocales: LANGUAGES.slice(1),
      async loadLocale(lang) {
        const translations = await load(lang);
        content = translations.content ?? {};
        return translations;
      }
    });
    window.addEventListener(LOCALE_STATUS_EVENT, () => {
      const lang = getLocale();
      languageIs(lang, lang === SOURCE_LANGUAGE ? {} : content);
    });
    return { getLocale, setLocale };
  } catch {
    console.warn("[ramah] @lit/localize is already configured on this page: texts stay in Indonesian.");
    return void 0;
  }
}
function provideTranslations(from) {
  load = from;
}
async function setLanguage(lang) {
  await localization?.setLocale(lang);
}

provideTranslations(async () => {
  const [{ templates }, { content }] = await Promise.all([
    import('./command.js').then(function (n) { return n.r; }),
    import('./command.js').then(function (n) { return n.q; })
  ]);
  return { templates, content };
});
const speak = (lang) => setLanguage(lang);

export { speak };
