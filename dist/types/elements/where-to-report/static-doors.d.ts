/** Where no room can be: places to report to, as a list that asks nothing. Loaded only then. */
import * as refusing from '../shared/door-refusal.ts';
import type { Door } from '../shared/door.ts';
/** For the site's owner: what to change so that a report can follow. */
export declare function tellMistakes(door: Door): void;
/** What a door does that is refused, with the places of its region. */
export declare function staticDoors({ region }: Door): Promise<typeof refusing>;
