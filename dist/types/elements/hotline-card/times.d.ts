/** When somebody answers, in words: now, or from when, and the hours themselves. Loaded where a number keeps hours. */
import { type TemplateResult } from 'lit';
import { type OfficeHours } from '../../core/opening-hours.ts';
/**
 * @param moment when the visitor looks, by the phone. A phone that stands in none of Indonesia's time zones is abroad or
 *   set wrong, and nobody can tell which: then only the hours themselves are said.
 */
export declare function times(hours: OfficeHours, moment: Date): TemplateResult;
export declare const openUntil: (time: string) => string;
