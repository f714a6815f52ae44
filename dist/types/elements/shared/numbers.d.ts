/** The numbers that a door or the room keeps on screen whatever else fails. */
import type { LastNumber, RegionNumbers } from '../../core/region.ts';
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
export declare function fallbackNumbers(region: RegionNumbers | null, moment?: Date): FallbackNumber[];
