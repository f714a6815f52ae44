/** What a site's owner makes of a directory: whose numbers come first, and a list of pinned ones. */

import type { CardAudience, WholeChannel } from './channel.ts';
import type { Directory, Listing } from './directory.ts';

export const AUDIENCES = [
  'child',
  'woman',
  'witness',
  'school',
  'disability',
] as const satisfies readonly CardAudience[];

export const isAudience = (text: string): text is CardAudience => (AUDIENCES as readonly string[]).includes(text);

/**
 * Brings those who serve an audience to the front of each list. A channel for it above all, which names it first, moves
 * up from the special ones: to the front where none of the others names the audience, else behind them.
 * Numbers for danger now keep their order: they serve everybody.
 */
export function forAudience({ now, help, special }: Directory, audience: CardAudience): Directory {
  const serves = ({ channel }: Listing): boolean => channel.audiences.includes(audience);
  const first = (list: readonly Listing[]): Listing[] => [
    ...list.filter(serves),
    ...list.filter((listing) => !serves(listing)),
  ];
  const aboveAll = special.filter(({ channel }) => channel.audiences[0] === audience);
  return {
    now,
    help: help.some(serves) ? [...first(help), ...aboveAll] : [...aboveAll, ...help],
    special: first(special.filter((listing) => !aboveAll.includes(listing))),
  };
}

/**
 * Only the channels that are named, in that order. The first number for danger always stays, and where none of the named
 * is shown, everything does.
 *
 * @returns also which ids are unknown here, and all that are known
 */
export function pinned(
  all: Directory,
  ids: readonly string[],
): { readonly directory: Directory; readonly unknown: readonly string[]; readonly known: readonly string[] } {
  const everything = [...all.now, ...all.help, ...all.special];
  const find = (id: string): Listing | undefined => everything.find(({ channel }) => channel.id === id);
  const known = everything.map(({ channel }) => channel.id);
  const unknown = ids.filter((id) => !find(id));
  const listings = [...new Set(ids)].flatMap((id) => find(id) ?? []);
  if (listings.length === 0) return { directory: all, unknown, known };
  const isNow = ({ channel }: Listing): boolean => channel.kind === 'danger-now';
  const directory = {
    now: [...new Set([...all.now.slice(0, 1), ...listings.filter(isNow)])],
    help: listings.filter((listing) => !isNow(listing)),
    special: [],
  };
  return { directory, unknown, known };
}

/** Of channels that came later, those that a card may show. */
export const onCards = (channels: readonly WholeChannel[]): WholeChannel[] =>
  channels.filter(({ where }) => where.includes('card'));
