/** The Back matrix (`exit.ts`) in Firefox. */
import { leaving } from './exit.ts';

leaving('Firefox');
