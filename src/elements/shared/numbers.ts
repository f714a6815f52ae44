/** The numbers that a door or the room keeps on screen whatever else fails. */

import type { LastNumber, RegionNumbers } from '../../core/region.ts';
import { firstNumbers, lastNumbers } from '../../generated/numbers.ts';
import { say } from '../../locales/languages.ts';

/** One of them, in the page's language. */
export interface FallbackNumber extends Pick<LastNumber, 'display' | 'dial' | 'emergency'> {
  /** As it is spoken of: "Polisi", "SAPA 129". */
  label: string;
  /** The region's own office: no way out for whoever is afraid of somebody who works there. */
  office?: boolean;
}

/**
 * 110, 112 where the region's own file lists it, the region's office, SAPA 129: in this order, never empty.
 *
 * @param region what `loadNumbers` returned
 * @param moment when the visitor looks: numbers that nobody has checked for too long are left out
 */
export function fallbackNumbers(region: RegionNumbers | null, moment: Date = new Date()): FallbackNumber[] {
  return [
    ...firstNumbers,
    ...(region?.numbers ?? []).map((number) => ({ ...number, office: !number.emergency })),
    ...lastNumbers,
  ]
    .filter(({ until }) => !until || moment <= new Date(until))
    .map((number) => ({ ...number, label: say(number.label) }));
}
