/** From a region's code to its data: the national channels are in the bundle, everything else is one file away. */

import type { More } from './core/channel.ts';
import { regionFile, type RegionNumbers, type RegionShard } from './core/region.ts';

export { nationalChannels } from './generated/national.ts';

/** The other half of the national channels, and those that come later (core/channel.ts: More). */
export const loadNationalMore = async (): Promise<More> => (await import('./generated/national-more.ts')).nationalMore;

/**
 * Loads a file of the regency or city that a code lies in. One request at most for each, however often it is asked.
 *
 * @param text a Kemendagri code at any level, with or without dots
 * @returns null for a malformed code, a region without a file, or a file that cannot be reached. Never rejects: the
 *   national channels remain, and the site's owner finds one line in the console.
 */
type Load<Content> = (text: string) => Promise<Content | null>;

/** The channels of a card. */
export const loadRegion: Load<RegionShard> = /* @__PURE__ */ loads('');

/** What a door shows. */
export const loadNumbers: Load<RegionNumbers> = /* @__PURE__ */ loads('.numbers');

function loads<Content>(part: string): Load<Content> {
  const asked = new Map<string, Promise<Content | null>>();
  return (text) => {
    let load = asked.get(text);
    if (!load) asked.set(text, (load = find(text, part)));
    return load;
  };
}

async function find<Content>(text: string, part: string): Promise<Content | null> {
  const digits = regionFile(text);
  const file = digits && digits + part;
  try {
    if (file) return ((await import(`./regions/${file}.js`)) as { default: Content }).default;
  } catch {
    // The line below says so.
  }
  const why = file ? `regions/${file}.js did not load; it lies beside the script` : 'a code is written like 35.76';
  console.error(`[ramah] region="${text}" has no data: ${why}. National numbers are shown.`);
  return null;
}
