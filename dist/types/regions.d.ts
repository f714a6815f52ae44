/** From a region's code to its data: the national channels are in the bundle, everything else is one file away. */
import type { More } from './core/channel.ts';
import { type RegionNumbers, type RegionShard } from './core/region.ts';
export { nationalChannels } from './generated/national.ts';
/** The other half of the national channels, and those that come later (core/channel.ts: More). */
export declare const loadNationalMore: () => Promise<More>;
/**
 * Loads a file of the regency or city that a code lies in. One request at most for each, however often it is asked.
 *
 * @param text a Kemendagri code at any level, with or without dots
 * @returns null for a malformed code, a region without a file, or a file that cannot be reached. Never rejects: the
 *   national channels remain, and the site's owner finds one line in the console.
 */
type Load<Content> = (text: string) => Promise<Content | null>;
/** The channels of a card. */
export declare const loadRegion: Load<RegionShard>;
/** What a door shows. */
export declare const loadNumbers: Load<RegionNumbers>;
