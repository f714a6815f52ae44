/** The small forms that rosters, reports and messages share, for valibot. */
import * as v from 'valibot';
/** base64url without padding of exactly `length` bytes. */
export declare const idOf: (length: number) => v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>;
/** A day, `YYYY-MM-DD`, that exists. */
export declare const day: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not YYYY-MM-DD">, v.CheckAction<string, "no such day">]>;
/** A name or label: one line with something in it. */
export declare const label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not a line of 1 to 200 characters">]>;
export declare const wholeNumber: (from: number, to: number) => v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>]>;
/** The day of a moment in UTC, `YYYY-MM-DD`. */
export declare const dayOf: (moment: Date) => string;
/** The day `days` after `day`. */
export declare const addDays: (from: string, days: number) => string;
/** Where in a value the first fault lies and what was expected there; never the value itself. */
export declare function firstFault(issues: readonly v.BaseIssue<unknown>[]): string;
