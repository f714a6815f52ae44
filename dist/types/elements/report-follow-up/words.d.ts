import type { DoorWords } from '../shared/door-face.ts';
/** What this door says; to be asked for while rendering. */
export declare const words: () => DoorWords;
