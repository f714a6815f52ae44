import type { TemplateResult } from 'lit';
import { callLinks } from '../elements/shared/call-links.ts';
import type { RoomConfig } from '../elements/shared/port.ts';

/** Whom to call in danger, as the page knows them: 110, and 112 where the region has it. Inside a red notice they are large. */
export function emergencyLinks(numbers: RoomConfig['numbers']): TemplateResult {
  const emergency = numbers.filter((number) => number.emergency);
  return callLinks(emergency.length > 0 ? emergency : numbers);
}
