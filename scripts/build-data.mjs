/**
 * Checks every file in data/ and writes what the bundles carry:
 *   <out>/generated/national.ts   channels that serve everybody, in Indonesian
 *   <out>/generated/numbers.ts    their numbers that never leave the screen
 *   <out>/locales/generated/content.<lang>.ts   their texts in another language
 *   <out>/regions/<digits>.js     one module for each region: the channels of a card
 *   <out>/regions/<digits>.numbers.js    the few numbers that a door shows
 *   <out>/regions/<digits>.villages.js   its villages, which only a report asks for
 *
 * A regency without a file of its own gets one with its province's channels, if the province has a file.
 *
 *   node scripts/build-data.mjs [--data data] [--out src]
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readData } from './data-files.mjs';
import { digits } from './data-schema.mjs';
import { goneAfter } from '../src/core/channel.ts';

const NOTICE = `Codes and names of regions come from idn-area-data (https://github.com/fityannugroho/idn-area-data),
under the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/). So are the files in this folder.
`;

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, out: { type: 'string', default: 'src' } },
});
const { channels, regions, problems } = readData(values.data);
if (problems.length > 0) {
  console.error(`Found in data:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  process.exit(1);
}

/** What a card needs of a channel: core/channel.ts. */
function forCard({ scope, kind, lastResort, name, about, contacts, hours, cost, address, lastSeenYear, checked }) {
  return {
    scope,
    kind,
    lastResort,
    name: words(name),
    about: kind === 'danger-now' ? undefined : words(about),
    contacts: contacts.filter(reachesSomeone).map(shortContact),
    hours: words(hours),
    cost,
    address,
    sourceYear: lastSeenYear ?? undefined,
    checked: { date: checked.date, how: checked.how },
  };
}

/** A web page only where it is the first way: a card is for reaching a person. */
function reachesSomeone({ way }, index) {
  return way !== 'web' || index === 0;
}

/** Most numbers for a link follow from what people read (core/channel.ts: dialled). */
function shortContact({ dial, ...contact }) {
  return dial && dial !== digits(contact.display) ? { ...contact, dial } : contact;
}

/** A text that is the same in every language is written once. */
function words(text) {
  return text && new Set(Object.values(text)).size === 1 ? text.id : text;
}

/** Every text of the channels that has another form in a language, keyed by its Indonesian one. */
function contentWords(list, lang) {
  const texts = list.flatMap(({ name, about, hours }) => [name, about, hours]).filter((text) => text?.[lang]);
  return Object.fromEntries(texts.map((text) => [text.id, text[lang]]));
}

const indonesian = (list) =>
  list.map((channel) => {
    const { name, about, hours } = channel;
    return { ...channel, name: name.id ?? name, about: about?.id ?? about, hours: hours?.id ?? hours };
  });

const channelsOf = (code) =>
  (regions.get(code)?.channels ?? []).map((id) => channels.get(id)).filter(({ show }) => show.where.includes('card'));

const cardChannels = (code) => channelsOf(code).map(forCard);

/** What a door keeps on screen of a region: its and its province's emergency lines, then its own office. */
function numbers(code, province) {
  const now = [...channelsOf(code), ...channelsOf(province)].filter(({ kind }) => kind === 'danger-now');
  const help = channelsOf(code).filter(({ kind }) => kind === 'help');
  return [...now, ...help].flatMap(lastNumber);
}

/** The national numbers of a kind that never leave the screen. */
const nationalNumbers = (kind) =>
  indonesian(channelsOf('national').filter((channel) => channel.lastResort && channel.kind === kind)).flatMap(
    lastNumber,
  );

function lastNumber({ name, kind, contacts, lastResort, checked }) {
  const phone = contacts.find(({ way }) => way === 'phone');
  if (!phone) return [];
  return {
    label: words(name),
    display: phone.display,
    dial: phone.dial,
    emergency: kind === 'danger-now',
    until: lastResort ? undefined : goneAfter(checked).toISOString().slice(0, 10),
  };
}

const villages = (code) =>
  (regions.get(code)?.districts ?? []).flatMap((district) =>
    district.villages.map((village) => ({ code: village.code, name: village.name, district: district.name })),
  );

function rows(name) {
  const packageJson = createRequire(import.meta.url).resolve('idn-area-data/package.json');
  const text = readFileSync(join(dirname(packageJson), 'data', `${name}.csv`), 'utf8');
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
}

const generated = join(values.out, 'generated');
mkdirSync(generated, { recursive: true });
writeFileSync(
  join(generated, 'national.ts'),
  `// Made by scripts/build-data.mjs from data/. Do not edit.
import type { Channel } from '../core/channel.ts';

export const nationalChannels: readonly Channel[] = ${JSON.stringify(indonesian(cardChannels('national')))};
`,
);

writeFileSync(
  join(generated, 'numbers.ts'),
  `// Made by scripts/build-data.mjs from data/. Do not edit.
import type { LastNumber } from '../core/region.ts';

/** What stands before a region's own numbers: emergency lines. */
export const firstNumbers: readonly LastNumber[] = ${JSON.stringify(nationalNumbers('danger-now'))};

/** What stands behind them. */
export const lastNumbers: readonly LastNumber[] = ${JSON.stringify(nationalNumbers('help'))};
`,
);

const translated = join(values.out, 'locales', 'generated');
mkdirSync(translated, { recursive: true });
for (const lang of ['en']) {
  writeFileSync(
    join(translated, `content.${lang}.ts`),
    `// Made by scripts/build-data.mjs from data/. Do not edit.
export const content = ${JSON.stringify(contentWords(cardChannels('national'), lang))};
`,
  );
}

const folder = join(values.out, 'regions');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'LICENSE.txt'), NOTICE);
const write = (file, content) =>
  writeFileSync(join(folder, file), `// ODbL 1.0: LICENSE.txt\nexport default ${content};\n`);

function writeRegion(code, name, province) {
  const file = code.replaceAll('.', '');
  const list = villages(code);
  const door = JSON.stringify({ code, name, numbers: numbers(code, province) });
  const withVillages = door.replace(/}$/, `,"villages":()=>import("./${file}.villages.js")}`);
  write(
    `${file}.js`,
    JSON.stringify({ code, name, channels: [...cardChannels(code), ...(province ? cardChannels(province) : [])] }),
  );
  write(`${file}.numbers.js`, list.length > 0 ? withVillages : door);
  if (list.length > 0) write(`${file}.villages.js`, JSON.stringify(list));
}

for (const { code, name } of regions.values()) if (/^\d\d$/.test(code)) writeRegion(code, name);
for (const [code, province, name] of rows('regencies')) {
  if (regions.has(code) || regions.has(province)) writeRegion(code, regions.get(code)?.name ?? name, province);
}
