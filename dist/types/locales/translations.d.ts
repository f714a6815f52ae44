/** What the elements load when a page speaks another language than Indonesian. */
import type { Language } from './languages.ts';
/** Changes the language of every text on the page. Rejects when its translations cannot be loaded. */
export declare const speak: (lang: Language) => Promise<void>;
