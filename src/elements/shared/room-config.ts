import type { District, RegionNumbers } from '../../core/region.ts';
import { currentLanguage } from '../../locales/languages.ts';
import { loadNumbers, loadRegion } from '../../regions.ts';
import { fallbackNumbers } from './numbers.ts';
import type { RoomConfig } from './port.ts';

/** Milliseconds that a list may take; the room opens without it then. */
const PATIENCE = 4000;

/** What was asked for; null if it fails or takes too long. */
const inTime = <Content>(asked: Promise<Content>): Promise<Content | null> =>
  Promise.race([asked.catch(() => null), new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))]);

/**
 * What the room is told when it opens, with what is known of a region. Never rejects, and never waits long: a list that is
 * missing is empty. The guide is told the villages too: a file fetched only once a report begins would tell that one began.
 */
export async function roomConfig(
  region: string | null | undefined,
  known: Omit<RoomConfig, 'region' | 'numbers' | 'lang'>,
): Promise<RoomConfig> {
  const [found, shard] = await Promise.all([
    region ? inTime(loadNumbers(region)) : null,
    region && known.view === 'guide' ? inTime(loadRegion(region)) : null,
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
  if (!villages) return [];
  const list = await inTime(villages());
  if (!list) console.error(`[ramah] The villages of ${code} did not load: publish regions/.`);
  return list?.default ?? [];
}
