import type { Hours } from '../../core/opening-hours.ts';
/** `24 jam`, or `Senin–Jumat 09.00–16.00 WIB (2018)`: as a source says it, whatever the phone's clock. */
export declare function hoursWords(hours: Hours): string;
