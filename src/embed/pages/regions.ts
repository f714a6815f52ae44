/** The regions of a page that is one file: nothing is asked for. Stands in for src/regions.ts in the build of the pages. */

import type { More } from '../../core/channel.ts';
import { regionFile, type District, type RegionNumbers, type RegionShard } from '../../core/region.ts';
import { channels, halves, places } from '../../generated/country.ts';
import { nationalMore } from '../../generated/national-more.ts';

export { nationalChannels } from '../../generated/national.ts';

export const loadNationalMore = (): Promise<More> => Promise.resolve(nationalMore);

/** The regency or city, or the province, that a code lies in. */
function find(text: string): (typeof places)[number] | undefined {
  const file = regionFile(text);
  const place = places.find(([code]) => code.replace('.', '') === file);
  if (!place)
    console.error(`[ramah] region="${text}" has no data: a code is written like 35.76. National numbers are shown.`);
  return place;
}

const listed = <Content>(all: { readonly [id: string]: Content }, ids: readonly string[]): Content[] =>
  ids.flatMap((id) => all[id] ?? []);

/** The channels of a card; null for a code that nobody knows. */
export function loadRegion(text: string): Promise<RegionShard | null> {
  const place = find(text);
  if (!place) return Promise.resolve(null);
  const [code, name, ids = [], later = []] = place;
  const more = (): Promise<{ default: More }> =>
    Promise.resolve({
      default: {
        of: listed(halves, ids),
        channels: later.flatMap((id) => {
          const [channel, half] = [channels[id], halves[id]];
          return channel && half ? [{ ...channel, ...half }] : [];
        }),
      },
    });
  return Promise.resolve({ code, name, channels: listed(channels, ids), more });
}

/** What a door shows of it. */
export function loadNumbers(text: string): Promise<RegionNumbers | null> {
  const place = find(text);
  if (!place) return Promise.resolve(null);
  const [code, name, , , numbers = []] = place;
  // The one file beside the page: a list that only a report asks for.
  const villages = (): Promise<{ default: readonly District[] }> =>
    import(`../regions/${code.replace('.', '')}.villages.js`) as Promise<{ default: readonly District[] }>;
  return Promise.resolve({ code, name, numbers, ...(code.length > 2 && { villages }) });
}
