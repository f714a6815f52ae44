/** Reads every file in data/ and checks it, alone and against the others. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { channelSchema, mobilesSchema, nationalSchema, regionSchema } from './data-schema.mjs';

/**
 * @param {string} data the folder
 * @returns {{ channels: Map<string, any>, regions: Map<string, any>, problems: string[] }} by id and by code; a problem
 *   names the file and what to change
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
    for (const name of readdirSync(join(data, folder)).sort()) {
      if (!name.endsWith('.json')) continue;
      const key = name.slice(0, -'.json'.length);
      const entry = read(`${folder}/${name}`, schemaOf(key));
      if (!entry) continue;
      const own = entry.id ?? entry.code;
      if (own !== key) problems.push(`${join(data, folder, name)}: says "${own}": rename the file or change it.`);
      entries.set(key, entry);
    }
    return entries;
  };

  const channels = readFolder('channels', () => channelSchema);
  const regions = readFolder('regions', (key) => (key === 'national' ? nationalSchema : regionSchema));
  const mobiles = read('mobile-numbers.json', mobilesSchema)?.numbers ?? [];

  for (const [code, region] of regions) {
    const path = join(data, 'regions', `${code}.json`);
    for (const id of region.channels) {
      const channel = channels.get(id);
      if (!existsSync(join(data, 'channels', `${id}.json`)))
        problems.push(`${path}: channels: there is no data/channels/${id}.json.`);
      else if (channel && channel.scope !== code)
        problems.push(`${path}: channels: "${id}" serves "${channel.scope}", not "${code}".`);
    }
  }
  for (const { id, scope, contacts } of channels.values()) {
    const path = join(data, 'channels', `${id}.json`);
    if (!regions.get(scope)?.channels.includes(id))
      problems.push(`${path}: is in no list: add "${id}" to the channels of data/regions/${scope}.json.`);
    for (const { dial } of contacts) {
      if (dial?.startsWith('+628') && !mobiles.some((mobile) => mobile.number === dial && mobile.channel === id))
        problems.push(`${path}: ${dial} is a mobile number: list it in data/mobile-numbers.json, with the reason.`);
    }
  }
  return { channels, regions, problems };
}

function inWords({ type, expected, received, message }) {
  if (type !== 'strict_object') return message;
  if (expected === 'never') return 'This field is not known here. Correct its name, or take it out.';
  return received === 'undefined' ? `Add this field. ${message.startsWith('Invalid') ? '' : message}`.trim() : message;
}
