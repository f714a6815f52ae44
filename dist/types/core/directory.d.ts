/** Whom to call: which channels a region's visitor sees, and in which order. */
import { type Channel, type Standing } from './channel.ts';
import type { RegionShard } from './region.ts';
export interface Listing {
    readonly channel: Channel;
    /** When its check no longer holds, the visitor is told so. */
    readonly standing: Exclude<Standing, 'gone'>;
}
export interface Directory {
    /** For somebody who is in danger now: first the number that works everywhere. */
    readonly now: readonly Listing[];
    /** For every woman and child, nearest first. */
    readonly help: readonly Listing[];
    /** For some: people with a disability, a crisis of the mind, a commission's matter. */
    readonly special: readonly Listing[];
}
/**
 * Nearest first, danger-now first, and never empty as long as `national` keeps a last resort.
 *
 * - A local channel whose check no longer holds stands below the national ones; one that is gone is left out.
 * - An office whose sources are old comes first only with a national number right behind it.
 *
 * @param national channels that serve everybody, in their order
 * @param region the region's own file; null where there is none
 * @param moment when the visitor looks
 */
export declare function directory(national: readonly Channel[], region: RegionShard | null, moment: Date): Directory;
