import type { Language } from '../../locales/languages.ts';
/** Of the few words here both languages lie in the file: a second request for them would cost more than they weigh. */
interface Words {
    leave: string;
    /** Where keys are pressed. */
    keys: string;
    /** What leaving cannot do. */
    limit: string;
    shift(count: number): string;
}
export declare const WORDS: Record<Language, Words>;
export {};
