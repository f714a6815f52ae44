/** The regions of a page that is one file: nothing is asked for. Stands in for src/regions.ts in the build of the pages. */
import type { More } from '../../core/channel.ts';
import { type RegionNumbers, type RegionShard } from '../../core/region.ts';
export { nationalChannels } from '../../generated/national.ts';
export declare const loadNationalMore: () => Promise<More>;
/** The channels of a card; null for a code that nobody knows. */
export declare function loadRegion(text: string): Promise<RegionShard | null>;
/** What a door shows of it. */
export declare function loadNumbers(text: string): Promise<RegionNumbers | null>;
