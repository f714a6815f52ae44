/** What a tag asks for beyond a region: whose numbers come first, which, a number of the site's own, and a smaller face. */

import type { TemplateResult } from 'lit';
import type { Directory } from '../../core/directory.ts';
import type { RegionShard } from '../../core/region.ts';
import { choose, prepare, tell } from './choice.ts';
import type { HotlineCard } from './hotline-card.ts';
import { inline, strip } from './short.ts';
import { shortStyles } from './short.styles.ts';

export interface Options {
  choose(all: Directory): Directory;
  /** Absent: the whole card. */
  face?: ((chosen: Directory, region: RegionShard | null) => TemplateResult) | undefined;
}

const FACES = new Map([
  ['strip', strip],
  ['inline', inline],
  ['card', undefined],
]);

/** Reads the tag. Whatever is wrong on it is told to the site's owner, and takes no number away. */
export async function options(card: HotlineCard): Promise<Options> {
  const { variant } = card;
  if (variant && !FACES.has(variant))
    tell(`variant="${variant}" is not one of card, strip, inline: the card is shown.`);
  const face = FACES.get(variant);
  if (face) card.wear(shortStyles);
  await prepare(card);
  return { choose: (all) => choose(card, all), face };
}
