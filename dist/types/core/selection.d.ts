/** What a site's owner makes of a directory: whose numbers come first, and a list of pinned ones. */
import type { CardAudience, WholeChannel } from './channel.ts';
import type { Directory } from './directory.ts';
export declare const AUDIENCES: readonly ["child", "woman", "witness", "school", "disability"];
export declare const isAudience: (text: string) => text is CardAudience;
/**
 * Brings those who serve an audience to the front of each list. A channel for it above all, which names it first, moves
 * up from the special ones: to the front where none of the others names the audience, else behind them.
 * Numbers for danger now keep their order: they serve everybody.
 */
export declare function forAudience({ now, help, special }: Directory, audience: CardAudience): Directory;
/**
 * Only the channels that are named, in that order. The first number for danger always stays, and where none of the named
 * is shown, everything does.
 *
 * @returns also which ids are unknown here, and all that are known
 */
export declare function pinned(all: Directory, ids: readonly string[]): {
    readonly directory: Directory;
    readonly unknown: readonly string[];
    readonly known: readonly string[];
};
/** Of channels that came later, those that a card may show. */
export declare const onCards: (channels: readonly WholeChannel[]) => WholeChannel[];
