/** When somebody answers, in the time of the place where they sit, whatever the phone's own time zone. */
/** West, middle and east of Indonesia: UTC+7, +8, +9; none of them has a summer time. */
export type Zone = 'WIB' | 'WITA' | 'WIT';
export interface Shift {
    /** ISO weekdays: `12345` is Monday to Friday, 7 is Sunday. */
    readonly days: string;
    /** As people read it: `09.00`. */
    readonly from: string;
    /** `16.00`; `24.00` is midnight; at or before `from` it is of the next day. */
    readonly to: string;
}
export interface OfficeHours {
    readonly zone: Zone;
    readonly week: readonly Shift[];
    /** On a public holiday, as a source says. Absent: nobody knows; then a card says that it may be closed. */
    readonly holidays?: 'closed' | 'open';
    /** Year of the source, where it is older than that of the contact. */
    readonly year?: number;
}
export type Hours = 'always' | OfficeHours;
/** Public holidays, as far as data/holidays knows them. */
export interface HolidayCalendar {
    /** Years that are known whole. */
    readonly years: readonly number[];
    /** `YYYY-MM-DD`. */
    readonly days: readonly string[];
}
export type Opening = 
/** `closes` is absent when it never does. */
{
    readonly is: 'open';
    readonly closes?: Date;
    readonly unlessHoliday?: boolean;
}
/** `unlessHoliday`: that day may be a public holiday; say that it may be closed then. */
 | {
    readonly is: 'closed';
    readonly opens: Date;
    readonly unlessHoliday?: boolean;
} | {
    readonly is: 'unknown';
};
/**
 * Whether somebody answers at a moment, or when they will.
 *
 * A phone's clock can be wrong. One that stands at or before our own release is wrong for certain: then nothing is known but
 * what is always open. One that is wrong in another way nobody can see: a card writes the hours beside what follows from them.
 *
 * Also unknown: no hours, hours of a source more than three years old, a public holiday of which no source speaks.
 *
 * @param moment when the visitor looks; the card's clock, or a floor of the release day
 */
export declare function openAt(hours: Hours | undefined, moment: Date, calendar?: HolidayCalendar, release?: string): Opening;
/** Whether a card should say that on public holidays nobody may be there. */
export declare function mayRestOnHolidays(hours: Hours | undefined): boolean;
