import type { HolidayCalendar } from '../src/core/opening-hours.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- what a file holds is said by data-schema.mjs */
export function readData(data: string): {
  channels: Map<string, any>;
  regions: Map<string, any>;
  calendar: HolidayCalendar;
  problems: string[];
};
