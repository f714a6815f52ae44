/** From a region's code to its data: the national channels are in the bundle, everything else is one file away. */

import { regionFile, type RegionShard } from './core/region.ts';

export { nationalChannels } from './generated/national.ts';

const loads = new Map<string, Promise<RegionShard | null>>();

/**
 * Loads the file of the regency or city that a code lies in. One request at most for each, however often it is asked.
 *
 * @param text a Kemendagri code at any level, with or without dots
 * @returns null for a malformed code, a region without a file, or a file that cannot be reached. Never rejects: the
 *   national channels remain, and the site's owner finds one line in the console.
 */
export function loadRegion(text: string): Promise<RegionShard | null> {
  let load = loads.get(text);
  if (!load) loads.set(text, (load = find(text)));
  return load;
}

async function find(text: string): Promise<RegionShard | null> {
  const file = regionFile(text);
  try {
    if (file) return ((await import(`./regions/${file}.js`)) as { default: RegionShard }).default;
  } catch {
    // The line below says so.
  }
  const why = file ? `regions/${file}.js did not load; it lies beside the script` : 'a code is written like 35.76';
  console.error(`[ramah] region="${text}" has no data: ${why}. National numbers are shown.`);
  return null;
}
