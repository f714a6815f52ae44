/** The Back matrix (`exit.ts`) in Chromium. */
import { leaving } from './exit.ts';

leaving('Chromium');
