/** Reads data/rights and checks it, alone and against the channels and the pictures that there are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';
import { TOPICS } from '../src/core/rights.ts';
import { inWords } from './data-files.mjs';
import { roundPath } from './round-path.mjs';
import { topicSchema } from './rights-schema.mjs';

const { icons } = createRequire(import.meta.url)('@iconify-json/healthicons/icons.json');

/**
 * @param {string} data the folder
 * @param {Map<string, any>} channels by id
 * @returns {{ topics: Map<string, any>, pictures: Map<string, string>, problems: string[] }} a picture is the outline of
 *   its shapes on 48 x 48; a problem names the file and what to change
 */
export function readRights(data, channels) {
  const topics = new Map();
  const pictures = new Map();
  const problems = [];
  const there = existsSync(join(data, 'rights')) ? readdirSync(join(data, 'rights')).sort() : [];
  for (const name of there) {
    const path = join(data, 'rights', name);
    if (!TOPICS.includes(name.replace('.json', '')))
      problems.push(`${path}: is not a topic: add it to TOPICS in src/core/rights.ts, or take it out.`);
  }
  for (const id of TOPICS) {
    const path = join(data, 'rights', `${id}.json`);
    let content;
    try {
      content = JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
      problems.push(`${path}: ${error.code === 'ENOENT' ? 'is missing.' : `is not JSON. ${error.message}`}`);
      continue;
    }
    const { success, output, issues } = v.safeParse(topicSchema, content);
    if (!success) {
      for (const issue of issues) problems.push(`${path}: ${v.getDotPath(issue) ?? 'file'}: ${inWords(issue)}`);
      continue;
    }
    topics.set(id, output);
    if (output.id !== id) problems.push(`${path}: says "${output.id}": rename the file or change it.`);
    for (const channel of output.also ?? []) {
      if (!channels.get(channel)?.contacts.some(({ way }) => way === 'phone'))
        problems.push(`${path}: also: there is no data/channels/${channel}.json with a telephone number.`);
    }
    for (const { picture } of [output, ...output.rights]) {
      const outline = outlineOf(picture, 1);
      if (outline) pictures.set(picture, outline);
      else problems.push(`${path}: picture: Health Icons has no plain picture "${picture}": https://healthicons.org`);
    }
  }
  return { topics, pictures, problems };
}

/**
 * All shapes of a picture as one path.
 *
 * @param {string} name in Health Icons
 * @param {number} decimals of its units: a tenth is 0.07 mm on an A3 wall
 * @returns {string | undefined} undefined where there is no such picture, or it is more than outlines
 */
export function outlineOf(name, decimals) {
  const body = icons[name]?.body;
  if (!body || /<(?!path\b|g\b|\/g)/.test(body)) return undefined;
  // Each shape begins at a point of its own: an absolute one.
  return [...body.matchAll(/ d="([^"]+)"/g)].map(([, d]) => roundPath(d, decimals)).join('');
}
