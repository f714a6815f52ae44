/**
 * Checks data/rights/ and writes what the infographic, the posters and their page carry:
 *   <out>/rights/<topic>.<lang>.js     one topic in one language, with its pictures
 *   <out>/rights/<topic>.sources.js    where its sentences stand, which only a curious visitor asks for
 *   <out>/generated/wall.ts            all topics and all regions with their numbers, for the page that prints
 *   <out>/generated/all-sources.ts     where the sentences of all topics stand, for the embed page that is one file
 *
 * Pictures are of Health Icons (MIT): https://healthicons.org. Only those that a right names are carried.
 *
 *   node scripts/build-rights.mjs [--data data] [--out src]
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readData } from './data-files.mjs';
import { readRights } from './rights-files.mjs';
import { TOPICS } from '../src/core/rights.ts';
import { goneAfter } from '../src/core/channel.ts';

const LANGUAGES = ['id', 'en'];

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, out: { type: 'string', default: 'src' } },
});
const { channels, regions, problems: channelProblems } = readData(values.data);
const { topics, pictures, problems } = readRights(values.data, channels);
if (channelProblems.length + problems.length > 0) {
  console.error(`Found in data:\n${[...channelProblems, ...problems].map((problem) => `  ${problem}`).join('\n')}`);
  process.exit(1);
}

/** The numbers that a topic adds to those of the region: core/region.ts. */
const also = (ids = [], lang) =>
  ids.map((id) => {
    const { name, contacts, checked } = channels.get(id);
    const { display, dial } = contacts.find(({ way }) => way === 'phone');
    const until = goneAfter(checked).toISOString().slice(0, 10);
    const { date, how } = checked;
    return { label: name[lang], display, dial: dial ?? display, emergency: false, until, checked: { date, how } };
  });

/** One topic in one language: core/rights.ts. */
const inLanguage = (topic, lang) => ({
  id: topic.id,
  title: topic.title[lang],
  titles: TOPICS.map((id) => topics.get(id).short[lang]),
  lead: topic.lead[lang],
  picture: pictures.get(topic.picture),
  numbers: also(topic.also, lang),
  read: topic.rights.map(({ read }) => read).sort()[0],
  reviewed: topic.rights.every(({ reviewed }) => reviewed),
  rights: topic.rights.map(({ says, means, article, picture, pocket }) => ({
    says: says[lang],
    means: means[lang],
    article: article[lang],
    picture: pictures.get(picture),
    pocket,
  })),
});

const generated = join(values.out, 'generated');
const folder = join(values.out, 'rights');
rmSync(folder, { recursive: true, force: true });
for (const place of [generated, folder]) mkdirSync(place, { recursive: true });
const module = (file, content) => writeFileSync(join(folder, file), `export default ${JSON.stringify(content)};\n`);

for (const topic of topics.values()) {
  for (const lang of LANGUAGES) module(`${topic.id}.${lang}.js`, inLanguage(topic, lang));
  module(
    `${topic.id}.sources.js`,
    topic.rights.map(({ article, sources, read }) => ({ article, sources, read })),
  );
}

writeFileSync(
  join(generated, 'all-sources.ts'),
  `// Made by scripts/build-rights.mjs from data/. Do not edit.
import type { TopicId, TopicSources } from '../core/rights.ts';

export const sources: { readonly [topic in TopicId]: TopicSources } = ${JSON.stringify(
    Object.fromEntries(
      [...topics.values()].map(({ id, rights }) => [
        id,
        rights.map(({ article, sources, read }) => ({ article, sources, read })),
      ]),
    ),
  )};
`,
);

/** What paper needs of a channel. */
const forPaper = ({ id, scope, kind, lastResort, name, contacts, lastSeenYear, checked }) => ({
  id,
  scope,
  kind,
  lastResort,
  name,
  contacts: contacts
    .filter(({ way }) => way === 'phone' || way === 'whatsapp')
    .map(({ way, display }) => ({ way, display })),
  audiences: [],
  sourceYear: lastSeenYear ?? undefined,
  checked: { date: checked.date, how: checked.how },
});

function rows(name) {
  const packageJson = createRequire(import.meta.url).resolve('idn-area-data/package.json');
  const text = readFileSync(join(dirname(packageJson), 'data', `${name}.csv`), 'utf8');
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
}

const onCard = ({ show }) => show.where.includes('card');
const channelsOf = (code) => (regions.get(code)?.channels ?? []).map((id) => channels.get(id)).filter(onCard);
const places = [...rows('provinces').map(([code, name]) => [code, , name]), ...rows('regencies')];
const wallRegions = places.map(([code, province, name]) => [
  code,
  regions.get(code)?.name ?? name,
  [code, province].flatMap((place) => channelsOf(place)).map(({ id }) => id),
]);
const shown = new Set([...wallRegions.flatMap(([, , ids]) => ids), ...channelsOf('national').map(({ id }) => id)]);
writeFileSync(
  join(generated, 'wall.ts'),
  `// Made by scripts/build-rights.mjs from data/. Do not edit.
// Codes and names of regions: idn-area-data, ODbL 1.0 (data/NOTICE.md).
import type { Channel } from '../core/channel.ts';
import type { Topic } from '../core/rights.ts';

export const topics: { readonly [lang: string]: readonly Topic[] } = ${JSON.stringify(
    Object.fromEntries(LANGUAGES.map((lang) => [lang, TOPICS.map((id) => inLanguage(topics.get(id), lang))])),
  )};

export const channels: { readonly [id: string]: Channel } = ${JSON.stringify(
    Object.fromEntries([...shown].sort().map((id) => [id, forPaper(channels.get(id))])),
  )};

export const national: readonly string[] = ${JSON.stringify(channelsOf('national').map(({ id }) => id))};

/** Code, name, ids of the channels of each regency, city and province. */
export const regions: readonly (readonly [code: string, name: string, channels: readonly string[]])[] = ${JSON.stringify(wallRegions)};
`,
);
