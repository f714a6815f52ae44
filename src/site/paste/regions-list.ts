/** Every region that has a name in our data, to be found by it: provinces, regencies, and the villages that we know. */

import { parseRegion } from '../../core/region.ts';
import { places, villages } from '../../generated/country.ts';

export interface Region {
  readonly code: string;
  readonly name: string;
  /** District and regency of a village; `''` for the others. */
  readonly within: string;
}

const names = new Map(places.map(([code, name]) => [code, name]));

const regions: readonly Region[] = [
  ...places.map(([code, name]) => ({ code, name, within: '' })),
  ...Object.entries(villages).flatMap(([regency, list]) =>
    list.map(({ code, name, district }) => ({ code, name, within: `${district}, ${names.get(regency) ?? regency}` })),
  ),
];

/** As it is shown and read aloud: `Kranggan (Kranggan, Kota Mojokerto)`. */
export const regionLabel = ({ name, within }: Region): string => (within ? `${name} (${within})` : name);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();

/** What people write before a name. */
const KIND = /^(kelurahan|kel\.?|desa|kecamatan|kec\.?|provinsi|prov\.?|kab\.) +/;

/** Nobody begins to write a city with "Kota". */
const bare = (name: string): string => name.replace(/^(kota|kabupaten) /, '');

const searched = regions.map((region) => ({ region, name: plain(region.name), all: plain(regionLabel(region)) }));

/** How well a name fits: 0 is best; undefined for one that does not. */
function fit({ name, all, region }: (typeof searched)[number], asked: string): number | undefined {
  if (region.code.startsWith(asked)) return region.code === asked ? 0 : 3;
  if (name === asked || bare(name) === asked) return 0;
  if (name.startsWith(asked) || bare(name).startsWith(asked)) return 1;
  if (` ${name}`.includes(` ${asked}`)) return 2;
  return asked.split(' ').every((word) => ` ${all}`.includes(` ${word}`)) ? 4 : undefined;
}

/**
 * The best of those that a text may mean; larger regions first where two fit as well.
 *
 * @param text a name, part of one, or a code
 */
export function findRegions(text: string, most: number): Region[] {
  const asked = plain(text).replace(KIND, '');
  if (asked.length < 2) return [];
  return searched
    .flatMap((one) => {
      const rank = fit(one, asked);
      return rank === undefined ? [] : [{ rank, region: one.region }];
    })
    .sort((a, b) => a.rank - b.rank || a.region.code.length - b.region.code.length)
    .slice(0, most)
    .map(({ region }) => region);
}

/** The one region that a text names: by its code, its whole name, or its label. */
export function regionNamed(text: string): Region | undefined {
  const code = parseRegion(text)?.code;
  if (code) return regions.find((region) => region.code === code);
  const asked = plain(text).replace(KIND, '');
  const fits = searched.filter(({ name, all }) => asked !== '' && (all === asked || name === asked));
  return (fits.find(({ all }) => all === asked) ?? (fits.length === 1 ? fits[0] : undefined))?.region;
}

/** Whether a code lies in a regency or province that exists. */
export const knowsRegion = (code: string): boolean => parseRegion(code)?.chain.some((one) => names.has(one)) ?? false;
