/** Reads every file in data/ and checks it, alone and against the others. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { rows } from './area-data.mjs';
import { lint } from './data-lint.mjs';
import {
  channelSchema,
  holidaysSchema,
  mobilesSchema,
  namesSchema,
  nationalSchema,
  regionSchema,
} from './data-schema.mjs';

/**
 * @param {string} data the folder
 * @returns {{ channels: Map<string, any>, regions: Map<string, any>, calendar: import('../src/core/opening-hours.ts').HolidayCalendar, problems: string[] }}
 *   by id and by code; a problem names the file and what to change
 */
export function readData(data) {
  const problems = [];

  const read = (file, schema) => {
    const path = join(data, file);
    let content;
    try {
      content = JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
      problems.push(`${path}: ${error.code === 'ENOENT' ? 'is missing.' : `is not JSON. ${error.message}`}`);
      return undefined;
    }
    const { success, output, issues } = v.safeParse(schema, content);
    if (success) return output;
    for (const issue of issues) problems.push(`${path}: ${v.getDotPath(issue) ?? 'file'}: ${inWords(issue)}`);
    return undefined;
  };

  const readFolder = (folder, schemaOf) => {
    const entries = new Map();
    if (!existsSync(join(data, folder))) return entries;
    for (const name of readdirSync(join(data, folder)).sort()) {
      if (!name.endsWith('.json')) continue;
      const key = name.slice(0, -'.json'.length);
      const entry = read(`${folder}/${name}`, schemaOf(key));
      if (!entry) continue;
      const own = entry.id ?? entry.code ?? String(entry.year);
      if (own !== key) problems.push(`${join(data, folder, name)}: says "${own}": rename the file or change it.`);
      entries.set(key, entry);
    }
    return entries;
  };

  const channels = readFolder('channels', () => channelSchema);
  const regions = readFolder('regions', (key) => (key === 'national' ? nationalSchema : regionSchema));
  const years = [...readFolder('holidays', () => holidaysSchema).values()];
  for (const { year, days } of years) {
    for (const { date } of days) {
      if (!date.startsWith(`${year}-`))
        problems.push(`${join(data, 'holidays', `${year}.json`)}: ${date} is not of that year.`);
    }
  }
  const mobiles = read('mobile-numbers.json', mobilesSchema)?.numbers ?? [];
  const names = read('public-names.json', namesSchema)?.names ?? [];

  const places = new Map(
    [...rows('provinces'), ...rows('regencies'), ...rows('districts'), ...rows('villages')].map((row) => [
      row[0],
      row.at(-1),
    ]),
  );
  for (const [code, region] of regions) {
    const path = join(data, 'regions', `${code}.json`);
    const own = code === 'national' ? [] : [region, ...(region.districts ?? [])];
    for (const place of own.flatMap((place) => [place, ...(place.villages ?? [])])) {
      const name = places.get(place.code);
      if (!place.code.startsWith(code) || name !== place.name)
        problems.push(`${path}: ${place.code} "${place.name}": ${name ? `is "${name}"` : 'is not'} in idn-area-data.`);
    }
    for (const id of [...region.channels, ...(region.more ?? [])]) {
      const channel = channels.get(id);
      if (!existsSync(join(data, 'channels', `${id}.json`)))
        problems.push(`${path}: channels: there is no data/channels/${id}.json.`);
      else if (channel && channel.scope !== code)
        problems.push(`${path}: channels: "${id}" serves "${channel.scope}", not "${code}".`);
    }
  }
  for (const { id, scope } of channels.values()) {
    const path = join(data, 'channels', `${id}.json`);
    const { channels: first = [], more = [] } = regions.get(scope) ?? {};
    if (![...first, ...more].includes(id))
      problems.push(`${path}: is in no list: add "${id}" to the channels of data/regions/${scope}.json.`);
  }
  const approved = (id) => ({
    mobiles: mobiles.filter(({ channel }) => channel === id).map(({ number }) => number),
    names: names.filter(({ channel }) => channel === id).map(({ name }) => name),
  });
  for (const [folder, entries] of Object.entries({ channels, regions })) {
    for (const [key, content] of entries) {
      for (const problem of lint(content, approved(key)))
        problems.push(`${join(data, folder, `${key}.json`)}: ${problem}`);
    }
  }
  const calendar = {
    years: years.map(({ year }) => year),
    days: years.flatMap(({ days }) => days.map(({ date }) => date)),
  };
  return { channels, regions, calendar, problems };
}

/** What a complaint of the schema asks for. */
export function inWords({ type, expected, received, message }) {
  if (type !== 'strict_object') return message;
  if (expected === 'never') return 'This field is not known here. Correct its name, or take it out.';
  return received === 'undefined' ? `Add this field. ${message.startsWith('Invalid') ? '' : message}`.trim() : message;
}
