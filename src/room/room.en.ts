/** The room in English: its words come with it, because a frame without an origin cannot import a file. */

import * as english from '../locales/generated/en.ts';
import { provideTranslations, setLanguage } from '../locales/localization.ts';
import { sharedModules } from './shared-modules.ts';
import { startRoom } from './start.ts';

Object.assign(globalThis, { ramahRoom: sharedModules });
provideTranslations(() => Promise.resolve(english));
void setLanguage('en').then(() => startRoom(window, 'en'));
