/** What a tag asks for beyond a region: whose numbers come first, which, a number of the site's own, and a smaller face. */
import type { TemplateResult } from 'lit';
import type { Directory } from '../../core/directory.ts';
import type { RegionShard } from '../../core/region.ts';
import type { HotlineCard } from './hotline-card.ts';
export interface Options {
    choose(all: Directory): Directory;
    /** Absent: the whole card. */
    face?: ((chosen: Directory, region: RegionShard | null) => TemplateResult) | undefined;
}
/** Reads the tag. Whatever is wrong on it is told to the site's owner, and takes no number away. */
export declare function options(card: HotlineCard): Promise<Options>;
