/** Finds a region of the country by its name or its code: provinces and regencies at once, the others in files that are loaded. */

import { parseRegion } from '../../core/region.ts';
import { places } from '../../generated/country.ts';
import { plain } from './plain.ts';
import { filesOfCode, filesOfNames, filesOfWords, loadAll, regionsIn, type Load, type Region } from './region-files.ts';

export type { Region } from './region-files.ts';

/** As it is shown and read aloud: `Kranggan (Kranggan, Kota Mojokerto)`. */
export const regionLabel = ({ name, within }: Region): string => (within ? `${name} (${within})` : name);

/** What people write before a name. Some names begin so. */
const KIND =
  /^(kelurahan|kalurahan|kel|desa|gampong|kampung|nagari|pekon|kecamatan|kec|distrik|provinsi|prov|kabupaten|kab) /;

/** A code, or a whole text and what is left of it without a kind. */
function askedIn(text: string): string[] {
  if (/^[\d.\s]+$/.test(text)) return [parseRegion(text)?.code ?? text.trim()];
  const whole = plain(text);
  return [...new Set([whole, whole.replace(KIND, '')])];
}

interface Searched {
  readonly region: Region;
  readonly name: string;
  /** Without what nobody begins to write: "Kota". */
  readonly bare: string;
  /** `Sido Mulyo` is also found as `Sidomulyo`. */
  readonly joined: string;
  readonly label: string;
  /** All of it, with a space before each word. */
  readonly all: string;
}

interface Listed {
  readonly list: readonly Searched[];
  /** By code, whole name, and label. */
  readonly named: ReadonlyMap<string, readonly Region[]>;
}

function searched(region: Region): Searched {
  const name = plain(region.name);
  const bare = region.code.length > 8 ? name : name.replace(/^(kota|kabupaten|kecamatan) /, '');
  const [joined, label] = [bare.replaceAll(' ', ''), plain(regionLabel(region))];
  return { region, name, bare, joined, label, all: ` ${label} ${joined}` };
}

function listed(regions: readonly Region[]): Listed {
  const list = regions.map(searched);
  const named = new Map<string, Region[]>();
  for (const { region, name, label } of list)
    for (const key of new Set([region.code, name, label])) named.set(key, [...(named.get(key) ?? []), region]);
  return { list, named };
}

const atHand = listed(places.map(([code, name]) => ({ code, name, within: '' })));
const inFiles = new Map<string, Listed>();

function listedIn(file: string): Listed {
  const known = inFiles.get(file);
  if (known) return known;
  const regions = regionsIn(file);
  const made = listed(regions);
  if (regions.length > 0) inFiles.set(file, made);
  return made;
}

const filesFor = (text: string): string[] => [
  ...filesOfCode(parseRegion(text)?.code ?? ''),
  ...filesOfNames(askedIn(text)),
];

/** All that is loaded of what a text may mean. A region may be in several of them. */
const lists = (text: string): Listed[] => [
  atHand,
  ...[...new Set([...filesFor(text), ...filesOfWords(text)])].map(listedIn),
];

/** Loads what a text may mean. Until then, and when it fails, the others are found. */
export async function complete(text: string, load: Load): Promise<void> {
  await loadAll(() => filesFor(text), load);
  if (!parseRegion(text) && findRegions(text, 1).length === 0) await loadAll(() => filesOfWords(text), load);
}

/** How well a region fits: 0 is best, Infinity is not at all. */
function fit({ region, name, bare, joined, all }: Searched, asked: string, words: readonly string[]): number {
  if (region.code.startsWith(asked)) return region.code === asked ? 0 : 4;
  if (name === asked && name !== bare) return 0;
  if (bare === asked) return 1;
  if (name.startsWith(asked) || bare.startsWith(asked)) return 2;
  if (name.includes(` ${asked}`) || joined.startsWith(words.join(''))) return 3;
  return words.every((word) => all.includes(` ${word}`)) ? 5 : Infinity;
}

/** Larger regions first; districts last, as hardly a site is theirs. */
const level = ({ code }: Region): number => (code.length === 8 ? 14 : code.length);

/**
 * The best of those that a text may mean.
 *
 * @param text a name, part of one, or a code
 */
export function findRegions(text: string, most: number): Region[] {
  const best = new Map<Region['code'], { rank: number; region: Region }>();
  const texts = askedIn(text).filter((asked) => asked.length > 1);
  texts.forEach((asked, place) => {
    const words = asked.split(' ');
    for (const one of lists(text).flatMap(({ list }) => list)) {
      const rank = fit(one, asked, words) + place / 2;
      const { region } = one;
      if (rank < (best.get(region.code)?.rank ?? Infinity)) best.set(region.code, { rank, region });
    }
  });
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank || level(a.region) - level(b.region) || (a.region.code < b.region.code ? -1 : 1))
    .slice(0, most)
    .map(({ region }) => region);
}

/** Those that bear a text as their code, whole name, or label. */
export function regionsNamed(text: string): Region[] {
  for (const asked of askedIn(text)) {
    const found = lists(text).flatMap(({ named }) => named.get(asked) ?? []);
    if (found.length > 0) return [...new Map(found.map((region) => [region.code, region])).values()];
  }
  return [];
}

/** The one region that a text names. */
export function regionNamed(text: string): Region | undefined {
  const named = regionsNamed(text);
  return named.length === 1 ? named[0] : undefined;
}

/** Whether a code lies in a regency or province that exists. */
export const knowsRegion = (code: string): boolean =>
  parseRegion(code)?.chain.some((one) => atHand.named.has(one)) ?? false;
