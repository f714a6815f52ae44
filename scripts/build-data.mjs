/**
 * Checks every file in data/ and writes what the bundles carry:
 *   <out>/generated/national.ts   channels that serve everybody, in Indonesian
 *   <out>/generated/national-more.ts   the other half of them, and national channels that come later
 *   <out>/generated/holidays.ts   public holidays, as far as data/holidays knows them
 *   <out>/generated/guide.<lang>.ts   the guide's rules, with the national channels that they name
 *   <out>/generated/numbers.ts    their numbers that never leave the screen
 *   <out>/generated/country.ts    what the files of all regions hold, for pages that are one file (src/embed/pages)
 *   <out>/locales/generated/content.<lang>.ts   their texts in another language
 *   <out>/regions/<digits>.js     one module for each region: the channels of a card
 *   <out>/regions/<digits>.more.js    what the card shows later of them, and what the guide needs
 *   <out>/regions/<digits>.numbers.js    the few numbers that a door shows
 *   <out>/regions/<digits>.villages.js   its villages by district, which only a report asks for
 *
 * Every province and regency gets its modules, also one that no file of data/regions speaks of: docs/decisions/0008.
 *
 *   node scripts/build-data.mjs [--data data] [--out src]
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NOTICE, rows } from './area-data.mjs';
import { readData } from './data-files.mjs';
import { faultsOf, guideIn, readGuide } from './guide-data.mjs';
import { goneAfter } from '../src/core/channel.ts';
import { CARD_AUDIENCES } from '../src/core/vocabulary.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, out: { type: 'string', default: 'src' } },
});
const { channels, regions, calendar, problems } = readData(values.data);
const guide = readGuide(values.data);
problems.push(...guide.problems);
if (problems.length === 0) problems.push(...faultsOf(guide.content, channels));
if (problems.length > 0) {
  console.error(`Found in data:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  process.exit(1);
}

/** What a card shows at once of a channel: `Channel` in core/channel.ts. Every byte of it is on every page with a card. */
function forCard(channel) {
  const { id, scope, kind, lastResort, name, about, contacts, hours, hoursNote, cost, audiences, access } = channel;
  const { lastSeenYear, checked } = channel;
  return {
    id,
    scope,
    kind,
    lastResort,
    name: words(name),
    about: kind === 'danger-now' ? undefined : words(about),
    contacts: contacts.filter(reachesSomeone).map(shortContact),
    hours,
    hoursNote: words(hoursNote),
    cost,
    audiences: audiences.filter((audience) => CARD_AUDIENCES.includes(audience)),
    access,
    sourceYear: lastSeenYear ?? undefined,
    checked: { date: checked.date, how: checked.how },
  };
}

/** The other half of it: `ChannelMore`. It takes the place of what the first half left out. */
function moreOf({ id, show, officialName, contacts, audiences, accepts, promise, adultsOnly, sources }) {
  return {
    id,
    where: show.where,
    officialName,
    contacts: contacts.map(shortContact),
    audiences,
    accepts,
    promise,
    adultsOnly,
    sources: sources.map(({ publisher, date, url }) => ({ publisher, date, url })),
  };
}

/** A web page only where it is the first way: a card is for reaching a person. */
function reachesSomeone({ way }, index) {
  return way !== 'web' || index === 0;
}

/** Most numbers for a link follow from what people read (core/channel.ts: dialled). */
function shortContact({ dial, ...contact }) {
  return dial && dial !== contact.display.replace(/\D/g, '').replace(/^0/, '+62') ? { ...contact, dial } : contact;
}

/** A text that is the same in every language is written once. */
function words(text) {
  return text && new Set(Object.values(text)).size === 1 ? text.id : text;
}

const textsOf = ({ name, about, hoursNote }) => ({ name, about, hoursNote });

/** Every text of the channels that has another form in a language, keyed by its Indonesian one. */
function contentWords(list, lang) {
  const texts = list.flatMap((channel) => Object.values(textsOf(channel))).filter((text) => text?.[lang]);
  return Object.fromEntries(texts.map((text) => [text.id, text[lang]]));
}

const indonesian = (list) =>
  list.map((channel) => {
    const texts = Object.entries(textsOf(channel)).map(([name, text]) => [name, text?.id ?? text]);
    return { ...channel, ...Object.fromEntries(texts) };
  });

const named = (code, list) => (regions.get(code)?.[list] ?? []).map((id) => channels.get(id));
const isShown = ({ show }) => !show.where.includes('never');
const isOnCard = ({ show }) => show.where.includes('card');

const channelsOf = (code) => named(code, 'channels').filter(isOnCard);
const cardChannels = (code) => channelsOf(code).map(forCard);

/** The other half of what a card shows of these regions, and the channels that it does not show at once. */
function more(codes) {
  const atHand = codes.flatMap(channelsOf);
  const later = codes.flatMap((code) => [...named(code, 'channels'), ...named(code, 'more')]);
  return {
    of: atHand.map(moreOf),
    channels: later
      .filter((channel) => isShown(channel) && !atHand.includes(channel))
      .map((channel) => ({ ...forCard(channel), ...moreOf(channel) })),
  };
}

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

/** By the code that they lie in. */
const under = Map.groupBy([...rows('districts'), ...rows('villages')], ([, above]) => above);
const districts = (regency) =>
  (under.get(regency) ?? []).map(([code, , name]) => ({
    code,
    name,
    villages: (under.get(code) ?? []).map(([village, , name]) => [village.slice(code.length + 1), name]),
  }));

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
  join(generated, 'national-more.ts'),
  `// Made by scripts/build-data.mjs from data/. Do not edit.
import type { More } from '../core/channel.ts';

export const nationalMore: More = ${JSON.stringify(more(['national']))};
`,
);

const nationals = [...channels.values()].filter(({ scope }) => scope === 'national').map(forCard);
for (const lang of ['id', 'en']) {
  writeFileSync(
    join(generated, `guide.${lang}.ts`),
    `// Made by scripts/build-data.mjs from data/. Do not edit.
import type { Guide } from '../core/guide.ts';

export const guide: Guide = ${JSON.stringify(guideIn(guide.content, nationals, lang))};
`,
  );
}

writeFileSync(
  join(generated, 'holidays.ts'),
  `// Made by scripts/build-data.mjs from data/. Do not edit.
import type { HolidayCalendar } from '../core/opening-hours.ts';

export const holidays: HolidayCalendar = ${JSON.stringify(calendar)};
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

/** A module's content; a part that comes later is a function that fetches its file. */
function withPart(content, file, part, exists) {
  const text = JSON.stringify(content);
  return exists ? text.replace(/}$/, `,"${part}":()=>import("./${file}.${part}.js")}`) : text;
}

function writeRegion(code, name, province) {
  const file = code.replaceAll('.', '');
  const codes = province ? [code, province] : [code];
  const later = more(codes);
  const hasMore = later.of.length + later.channels.length > 0;
  write(`${file}.js`, withPart({ code, name, channels: codes.flatMap(cardChannels) }, file, 'more', hasMore));
  if (hasMore) write(`${file}.more.js`, JSON.stringify(later));
  const door = { code, name, numbers: numbers(code, province) };
  write(`${file}.numbers.js`, withPart(door, file, 'villages', province));
  if (province) write(`${file}.villages.js`, JSON.stringify(districts(code)));
}

// Every province and every regency: one without a channel of its own still says its name, and that nothing is known of it.
const places = [...rows('provinces').map(([code, name]) => [code, undefined, name]), ...rows('regencies')].map(
  ([code, province, name]) => ({ code, name: regions.get(code)?.name ?? name, province }),
);
for (const { code, name, province } of places) writeRegion(code, name, province);

/** Each channel once, however many regions show it. */
function wholeCountry() {
  const shown = new Map();
  const ids = (list) => list.map((channel) => (shown.set(channel.id, channel), channel.id));
  const listed = places.map(({ code, name, province }) => {
    const codes = province ? [code, province] : [code];
    const atHand = codes.flatMap(channelsOf);
    const later = codes.flatMap((one) => [...named(one, 'channels'), ...named(one, 'more')]);
    const door = numbers(code, province);
    return [
      code,
      name,
      ...(later.length > 0
        ? [ids(atHand), ids(later.filter((one) => isShown(one) && !atHand.includes(one))), door]
        : []),
    ];
  });
  const each = (make) => JSON.stringify(Object.fromEntries([...shown].map(([id, channel]) => [id, make(channel)])));
  return `// Made by scripts/build-data.mjs from data/. Do not edit.
// Codes and names of regions: idn-area-data, ODbL 1.0 (data/NOTICE.md).
import type { Channel, ChannelMore } from '../core/channel.ts';
import type { LastNumber } from '../core/region.ts';

type Place = readonly [
  code: string,
  name: string,
  channels?: readonly string[],
  later?: readonly string[],
  numbers?: readonly LastNumber[],
];
export const places: readonly Place[] = ${JSON.stringify(listed)};
export const channels: { readonly [id: string]: Channel } = ${each(forCard)};
export const halves: { readonly [id: string]: ChannelMore } = ${each(moreOf)};
`;
}
writeFileSync(join(generated, 'country.ts'), wholeCountry());
