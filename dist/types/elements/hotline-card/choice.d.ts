/** What a site's owner chooses on the tag: whose numbers come first, which to show, and a number of the site's own. */
import type { Directory } from '../../core/directory.ts';
import type { HotlineCard } from './hotline-card.ts';
/** What of a tag is read here. */
export type Chosen = Pick<HotlineCard, 'audience' | 'channels' | 'name' | 'phone' | 'whatsapp' | 'hours'>;
/** One line for the site's owner, once. */
export declare function tell(line: string): void;
/** Brings the channels that a list or an audience may ask for and that are not in the bundle. */
export declare function prepare(card: Chosen & Pick<HotlineCard, 'late'>): Promise<void>;
/** What of all the channels this tag shows, in its order. Nothing that is wrong on the tag takes a number away. */
export declare function choose(card: Chosen, all: Directory): Directory;
