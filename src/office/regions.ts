/** The regions that this package knows, read from its own files: the same that a page loads. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { District } from '../core/region.ts';
import { UsageError } from './command-line.ts';

interface Region {
  code: string;
  name: string;
}

/** @param parent `''` for the country */
async function regionsIn(parent: string, folder: string): Promise<Region[]> {
  const load = async <Content>(file: string): Promise<Content> =>
    ((await import(pathToFileURL(join(folder, 'regions', file)).href)) as { default: Content }).default;
  const [province = '', regency, district] = parent.split('.');
  if (regency === undefined) {
    const files = (await readdir(join(folder, 'regions'))).filter((file) =>
      new RegExp(`^${province}\\d\\d\\.js$`).test(file),
    );
    return Promise.all(files.sort().map((file) => load<Region>(file)));
  }
  const districts = await load<readonly District[]>(`${province}${regency}.villages.js`);
  if (district === undefined) return districts.map(({ code, name }) => ({ code, name }));
  const villages = districts.find(({ code }) => code === parent)?.villages ?? [];
  return villages.map(([end, name]) => ({ code: `${parent}.${end}`, name }));
}

/**
 * What a code stands for: its village, district, regency and province, as far as it goes.
 *
 * @param folder where `regions/` is
 * @throws {UsageError} with the codes to choose from, where there is no such region
 */
export async function regionNames(code: string, folder: string): Promise<string> {
  const names: string[] = [];
  let parent = '';
  for (const part of code.split('.')) {
    const one = parent === '' ? part : `${parent}.${part}`;
    const regions = await regionsIn(parent, folder);
    const found = regions.find((region) => region.code === one);
    if (!found) {
      const list = regions.map((region) => `  ${region.code}  ${region.name}`).join('\n');
      throw new UsageError(
        `--region ${code}: kode ini tidak ada. Kode di ${names[0] ?? 'Indonesia'}:\n` +
          `--region ${code}: there is no such code. Codes in ${names[0] ?? 'Indonesia'}:\n${list}`,
      );
    }
    names.unshift(found.name);
    parent = one;
  }
  return names.join(', ');
}
