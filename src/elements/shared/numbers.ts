/** The numbers that a door or the room keeps on screen whatever else fails. */

import { dialled } from '../../core/channel.ts';
import { directory } from '../../core/directory.ts';
import type { RegionShard } from '../../core/region.ts';
import { say } from '../../locales/languages.ts';
import { nationalChannels } from '../../regions.ts';

/** A number that stays on screen when all else fails. */
export interface FallbackNumber {
  /** As it is spoken of, in the page's language: "Polisi", "SAPA 129". */
  label: string;
  /** As people read it: `0321-3289111`. */
  display: string;
  /** For a `tel:` link: `+623213289111` or `110`. */
  dial: string;
  /** True for the emergency numbers that come first when someone is in danger now. */
  emergency: boolean;
}

/**
 * 110, 112 where the region's own file lists it, the region's office, SAPA 129: in this order, never empty.
 *
 * @param region what `loadRegion` returned
 * @param moment when the visitor looks: numbers that nobody has checked for too long are left out
 */
export function fallbackNumbers(region: RegionShard | null, moment: Date = new Date()): FallbackNumber[] {
  const { now, help } = directory(nationalChannels, region, moment);
  const office = help.filter(({ channel }) => region !== null && channel.scope === region.code);
  const national = help.filter(({ channel }) => channel.scope === 'national');
  return [...now, ...office, ...national].flatMap(({ channel }) => {
    const phone = channel.contacts.find(({ way }) => way === 'phone');
    if (phone?.way !== 'phone') return [];
    return [
      {
        label: say(channel.name),
        display: phone.display,
        dial: dialled(phone),
        emergency: channel.kind === 'danger-now',
      },
    ];
  });
}
