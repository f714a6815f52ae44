/** The words of the elements without a browser: their own `msg`, spoken by the translations that they load. */

import { _installMsgImplementation } from '@lit/localize/init/install.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { content } from '../locales/generated/content.en.ts';
import { templates } from '../locales/generated/en.ts';
import { currentLanguage, languageIs, type Language } from '../locales/languages.ts';

let installed = false;

/** Every text that is made from now on is in this language. */
export function speak(lang: Language): void {
  languageIs(lang, lang === 'en' ? content : {});
  if (installed) return;
  installed = true;
  const spoken = ((text, options) =>
    runtimeMsg(currentLanguage() === 'en' ? templates : undefined, text, options)) as MsgFn;
  _installMsgImplementation(spoken);
}
