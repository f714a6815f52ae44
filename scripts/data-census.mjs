/** Counts what is in data/: read again from the files, so that it does not lean on the rules of the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dueAfter } from '../src/core/channel.ts';
import { rows } from './area-data.mjs';
import { root } from './lib.mjs';

const filesOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'national.json')
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

/** @returns {{ lines: string[], missing: number }} `missing`: entries without a source, a day or an expiry */
export function census(data = join(root, 'data')) {
  const channels = filesOf(join(data, 'channels'));
  const regions = filesOf(join(data, 'regions'));
  const entries = [...channels, ...regions];
  const sources = new Set(entries.flatMap(({ sources }) => sources ?? []).map(({ url }) => url));
  const shown = channels.filter(({ show }) => !show?.where.includes('never'));
  const called = channels.filter(({ checked }) => checked?.how === 'call');
  const without = {
    source: entries.filter(({ sources }) => !sources?.some(({ title, publisher, url }) => title && publisher && url)),
    date: entries.filter(({ checked }) => Number.isNaN(Date.parse(checked?.date))),
    expiry: channels.filter(({ checked }) => !checked || Number.isNaN(+dueAfter(checked))),
  };
  const count = (number, what) => `${String(number).padStart(7)}  ${what}`;
  return {
    lines: [
      count(channels.length, `channels: ${shown.length} shown, ${channels.length - shown.length} kept but never shown`),
      count(called.length, 'of them dialled by a person'),
      count(sources.size, 'sources, each counted once'),
      count(
        regions.length,
        `regions with a file of their own, of ${rows('regencies').length} regencies and ${rows('provinces').length} provinces`,
      ),
      ...Object.entries(without).map(([what, list]) => count(list.length, `without ${what}`)),
    ],
    missing: Object.values(without).flat().length,
  };
}
