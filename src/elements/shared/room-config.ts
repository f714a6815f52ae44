import type { District, RegionNumbers } from '../../core/region.ts';
import { currentLanguage } from '../../locales/languages.ts';
import { loadNumbers, loadRegion } from '../../regions.ts';
import { fallbackNumbers } from './numbers.ts';
import type { RoomConfig } from './port.ts';

/** What the room is told when it opens, with what is known of a region. Never rejects: a list that is missing is empty. */
export async function roomConfig(
  region: string | null | undefined,
  known: Omit<RoomConfig, 'region' | 'numbers' | 'lang'>,
): Promise<RoomConfig> {
  const [found, shard] = await Promise.all([
    region ? loadNumbers(region) : null,
    region && known.view === 'guide' ? loadRegion(region) : null,
  ]);
  return {
    ...known,
    ...(shard && { channels: shard.channels }),
    region: found && {
      code: found.code,
      name: found.name,
      districts: known.view === 'follow-up' ? [] : await districtsOf(found),
    },
    numbers: fallbackNumbers(found),
    lang: currentLanguage(),
  };
}

async function districtsOf({ code, villages }: RegionNumbers): Promise<readonly District[]> {
  try {
    return (await villages?.())?.default ?? [];
  } catch {
    console.error(`[ramah] The villages of ${code} did not load: publish every file of regions/.`);
    return [];
  }
}
