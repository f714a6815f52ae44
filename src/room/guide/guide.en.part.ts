/** The guide's own script, in English: its rules, and the one word for the helpers that it shares with the elements. */

import { guide } from '../../generated/guide.en.ts';
import { languageIs } from '../../locales/languages.ts';
import { registerGuide } from './register.ts';

languageIs('en', {});
registerGuide(guide);
