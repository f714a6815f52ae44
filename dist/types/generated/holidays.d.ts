import type { HolidayCalendar } from '../core/opening-hours.ts';
export declare const holidays: HolidayCalendar;
