/**
 * Districts and villages, in the files that scripts/build-names.mjs writes: districts in one, villages by the first two letters
 * of their names, and for each province a file that leads from a code to those letters. Whoever calls `loadAll` says how a file
 * is loaded.
 */

import { parseRegion } from '../../core/region.ts';
import { places } from '../../generated/country.ts';
import { nameFiles } from '../../generated/name-files.ts';
import { lettersOf, plain } from './plain.ts';

export interface Region {
  readonly code: string;
  readonly name: string;
  /** Regency of a district, also district of a village; `''` for the others. */
  readonly within: string;
}

/** Content of a file by its name, without folder and `.js`. */
export type Load = (file: string) => Promise<string>;

const DISTRICTS = 'districts';
const names = new Map(places.map(([code, name]) => [code, name]));
/** Entries of what was loaded, and in each its parts. */
const files = new Map<string, readonly (readonly string[])[]>();
const read = new Map<string, readonly Region[]>();
/** District to its name without a kind. */
const districts = new Map<string, string>();

const entries = (file: string): readonly (readonly string[])[] => files.get(file) ?? [];
const split = (text: string): string[][] => text.split('|').map((entry) => entry.split(';'));
const dotted = (digits: string): string => parseRegion(digits)?.code ?? digits;
const regencyOf = (code: string): string => names.get(code.slice(0, 5)) ?? '';

const readDistricts = (): Region[] =>
  entries(DISTRICTS).flatMap(([regency = '', ...list]) =>
    list.map((one) => {
      const [code, name] = [dotted(regency + one.slice(0, 2)), one.slice(2)];
      districts.set(code, name);
      return { code, name: `Kecamatan ${name}`, within: regencyOf(code) };
    }),
  );

const readVillages = (file: string): Region[] =>
  entries(file).flatMap(([name = '', digits = '']) => {
    const codes = (digits.match(/\d{10}/g) ?? []).map(dotted);
    return codes.map((code) => {
      const district = code.slice(0, 8);
      // A kelurahan and a desa of one name in one district.
      const twin = codes.some((other) => other !== code && other.startsWith(district));
      const within = [districts.get(district) ?? district, regencyOf(code), ...(twin ? [code] : [])];
      return { code, name, within: within.join(', ') };
    });
  });

/** Regions in a file that was loaded; of one that was not, none. */
export function regionsIn(file: string): readonly Region[] {
  if (!files.has(file) || !files.has(DISTRICTS)) return [];
  const known = read.get(file);
  if (known) return known;
  if (file !== DISTRICTS) regionsIn(DISTRICTS);
  const list = file === DISTRICTS ? readDistricts() : readVillages(file);
  read.set(file, list);
  return list;
}

const letterFiles: ReadonlySet<string> = new Set(nameFiles.match(/../g));

/** Files that the names in a list of texts may stand in. */
export const filesOfNames = (asked: readonly string[]): string[] => {
  const letters = asked.map(lettersOf).filter((letters) => letterFiles.has(letters));
  return letters.length > 0 ? [DISTRICTS, ...letters] : [];
};

/** Files of the words of a text: `mojokerto kranggan`. */
export const filesOfWords = (text: string): string[] => filesOfNames(plain(text).split(' '));

/** Files that lead to a code; of a village the last is known once the others are loaded. */
export function filesOfCode(code: string): string[] {
  if (code.length < 8 || !regencyOf(code)) return [];
  if (code.length === 8) return [DISTRICTS];
  const file = `code-${code.slice(0, 2)}`;
  const district = code.slice(0, 8).replaceAll('.', '');
  const [row = ''] = entries(file).find(([one]) => one?.startsWith(district)) ?? [];
  const villages = row.slice(district.length).match(/.{6}/g) ?? [];
  const letters = villages.find((one) => one.startsWith(code.slice(9)))?.slice(4);
  return [DISTRICTS, file, ...(letters ? [letters] : [])];
}

/**
 * Loads files until none is missing.
 *
 * @param wanted asked again after each round
 */
export async function loadAll(wanted: () => readonly string[], load: Load): Promise<void> {
  for (let rest; (rest = wanted().filter((file) => !files.has(file))).length > 0;)
    await Promise.all(rest.map(async (file) => files.set(file, split(await load(file)))));
}
