/** The voices of this device. Others would send what is read to somebody else. */

import type { Language } from '../../locales/languages.ts';

// Android names Indonesian by its old code.
const TAGS: { readonly [lang in Language]: RegExp } = { id: /^i[dn]\b/i, en: /^en\b/i };

/** A voice that speaks a language without the network; undefined where there is none. */
export function localVoice(lang: string): SpeechSynthesisVoice | undefined {
  return window.speechSynthesis
    ?.getVoices()
    .find((voice) => voice.localService && TAGS[lang as Language]?.test(voice.lang.replace('_', '-')));
}
