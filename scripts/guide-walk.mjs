/**
 * Walks every way through the guide's questions, asks what each of them leads to in every kabupaten and kota, and counts
 * what must not be. It knows the rules only through src/core/guide.ts, as the room does.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hasOldSource } from '../src/core/channel.ts';
import { aboutChild, answersOf, doorsFor, holds, isLive, said, sectionsFor, wayOf } from '../src/core/guide.ts';

/** No answer lies further away. */
export const MOST_QUESTIONS = 6;

/** Audiences that hold nobody under 18. */
const GROWN_UP = ['woman', 'worker'];

/**
 * @typedef {import('../src/core/guide.ts').Guide} Guide
 * @typedef {import('../src/core/guide.ts').Answers} Answers
 * @typedef {{ code: string, channels: readonly import('../src/core/channel.ts').Channel[], numbers: readonly { emergency: boolean }[] }} Region
 *   as it is built; a region without a file has neither
 * @typedef {object} Ground
 * @property {Guide} guide
 * @property {readonly Region[]} regions
 * @property {readonly { emergency: boolean }[]} numbers those that serve everybody
 * @property {ReadonlyMap<string, { audiences: readonly string[], adultsOnly?: boolean }>} channels all that data/channels says
 * @property {Date} moment
 */

/**
 * Every way to an answer, with how many questions it took.
 *
 * @param {Guide} guide
 * @returns {Generator<{ answers: Answers, asked: string[], fault?: 'loop' | 'dead end' }>}
 */
export function* waysThrough(guide, answers = {}, asked = []) {
  const last = wayOf(guide, answers).at(-1);
  if (!last || last.chosen) yield { answers, asked };
  else if (asked.includes(last.question.id)) yield { answers, asked: [...asked, last.question.id], fault: 'loop' };
  else if (last.options.length === 0) yield { answers, asked: [...asked, last.question.id], fault: 'dead end' };
  else
    for (const { id } of last.options)
      yield* waysThrough(guide, { ...answers, [last.question.id]: id }, [...asked, last.question.id]);
}

const isGrownUpOnly = ({ audiences, adultsOnly } = { audiences: [] }) =>
  adultsOnly === true || (audiences.length > 0 && audiences.every((audience) => GROWN_UP.includes(audience)));

/** @param {Ground} ground */
export function walkGuide({ guide, regions, numbers, channels, moment }) {
  const found = { paths: 0, longest: [], results: 0 };
  /** Each with the first ways on which it was seen. */
  const faults = {
    'paths over six questions': [],
    'dead ends': [],
    loops: [],
    'adult-only services on child paths': [],
    'danger answers without an emergency number': [],
    'results without a live contact': [],
    'results without two next-best doors': [],
    'own office of the accused shown': [],
    'old office without a national number beside it': [],
    'results without a right, a task or what to bring': [],
  };
  const blame = (fault, answers, region) => faults[fault].push(JSON.stringify(answers) + (region ? ` ${region}` : ''));

  // Regions whose files are the same need one look.
  const kinds = new Map();
  for (const region of regions) {
    const key = JSON.stringify([region.channels, region.numbers]);
    kinds.set(key, [...(kinds.get(key) ?? []), region]);
  }
  const seen = new Map();
  const doorsOn = (way, answers) => {
    const rules = guide.doors.map(({ when }) => holds(when, answers));
    const key = JSON.stringify([rules, aboutChild(way)]);
    if (!seen.has(key))
      seen.set(key, new Map([...kinds].map(([kind, [one]]) => [kind, doorsFor(guide, way, one.channels, moment)])));
    return seen.get(key);
  };

  for (const { answers, asked, fault } of waysThrough(guide)) {
    found.paths++;
    if (asked.length > found.longest.length) found.longest = asked;
    if (asked.length > MOST_QUESTIONS) blame('paths over six questions', answers);
    if (fault) {
      blame(fault === 'loop' ? 'loops' : 'dead ends', answers);
      continue;
    }
    const way = wayOf(guide, answers);
    const sections = sectionsFor(guide, answersOf(way));
    for (const id of ['rights', 'tasks', 'bring'])
      if (!sections.some((section) => section.id === id))
        blame('results without a right, a task or what to bring', answers);
    const named = sections.flatMap(({ statements }) => statements.flatMap(({ channel }) => channel ?? []));
    const isChild = aboutChild(way);
    const inDanger = way.some(({ chosen }) => chosen?.report?.now === 'ya');
    const accused = way.some(({ chosen }) => chosen?.report?.works_at?.includes('kantor-ini'));
    for (const [kind, doors] of doorsOn(way, answers)) {
      const same = kinds.get(kind);
      found.results += same.length;
      const all = (fault) => same.forEach(({ code }) => blame(fault, answers, code));
      const ids = [...doors.map(({ channel }) => channel.id), ...named];
      if (isChild && ids.some((id) => isGrownUpOnly(channels.get(id)))) all('adult-only services on child paths');
      if (inDanger) {
        const first = said(way, 'danger') && [...numbers, ...same[0].numbers].some(({ emergency }) => emergency);
        if (!first) all('danger answers without an emergency number');
      }
      if (!doors[0] || !isLive(doors[0].channel, moment)) all('results without a live contact');
      else if (doors.length < 3) all('results without two next-best doors');
      if (accused && doors.some(({ channel }) => channel.scope.length > 2 && channel.scope !== 'national'))
        all('own office of the accused shown');
      const national = ({ channel }) =>
        channel.scope === 'national' && channel.contacts.some(({ way }) => way === 'phone');
      if (doors[0] && hasOldSource(doors[0].channel, moment) && !doors.some(national))
        all('old office without a national number beside it');
    }
  }
  return { ...found, faults };
}

/**
 * What the walk goes over: the built rules and every region's built files.
 *
 * @param {Map<string, any>} channels of `readData`
 * @returns {Promise<Omit<Ground, 'moment'>>}
 */
export async function builtGround(channels) {
  const [{ guide }, { firstNumbers }] = await Promise.all([
    import('../src/generated/guide.id.ts'),
    import('../src/generated/numbers.ts'),
  ]);
  const read = async (file) => (await import(`../src/regions/${file}.js`)).default;
  const regions = [];
  for (const code of regencies()) {
    const file = code.replace('.', '');
    // Without a file of its own a region has what serves everybody.
    const [{ channels }, { numbers }] = await Promise.all([
      read(file).catch(() => ({ channels: [] })),
      read(`${file}.numbers`).catch(() => ({ numbers: [] })),
    ]);
    regions.push({ code, channels, numbers });
  }
  return { guide, regions, numbers: firstNumbers, channels };
}

/** Every kabupaten and kota. */
function regencies() {
  const folder = dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json'));
  const rows = readFileSync(join(folder, 'data', 'regencies.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1);
  return rows.map((row) => row.split(',')[0]);
}
