/** The guide's rules: every sentence of law with its source, every way walked, and each check shown to be able to fail. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readData } from '../../scripts/data-files.mjs';
import { faultsOf, guideIn, readGuide } from '../../scripts/guide-data.mjs';
import { doorsSchema, questionsSchema, resultsSchema } from '../../scripts/guide-schema.mjs';
import { builtGround, MOST_QUESTIONS, walkGuide, type Ground } from '../../scripts/guide-walk.mjs';
import * as v from 'valibot';
import type { Channel } from '../../src/core/channel.ts';
import type { Guide } from '../../src/core/guide.ts';
import { RELEASE_DAY } from '../../src/core/release.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const { content, problems } = readGuide(data);
const { channels } = readData(data);
const noon = new Date(`${RELEASE_DAY}T12:00:00Z`);

/** Takes readonly away: a copy is broken on purpose. */
type Broken<T> = { -readonly [Key in keyof T]: T[Key] extends object ? Broken<T[Key]> : T[Key] };

const law = {
  article: { id: 'UU Contoh Pasal 1', en: 'Article 1, UU Contoh' },
  source: { title: 'Contoh', publisher: 'Contoh', url: 'https://contoh.invalid' },
  read: '2026-11-24',
  reviewed: false,
};

const without = (all: object, name: string): object =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== name));

describe('the files', () => {
  test('hold nothing that is wrong', () => {
    assert.deepEqual(problems, []);
    assert.deepEqual(faultsOf(content, channels), []);
  });

  /** All that the schema complains of for one sentence of a result. */
  const complaints = (statement: object): string[] => {
    const sections = [{ id: 'rights', title: { id: 'Hak', en: 'Rights' }, statements: [statement] }];
    return (v.safeParse(resultsSchema, { about: 'x', sections }).issues ?? []).map(({ message }) => message);
  };
  const text = { id: 'Kamu berhak atas perlindungan.', en: 'You have the right to protection.' };

  test('a sentence of law needs its article, its source, the day it was read and whether a lawyer saw it', () => {
    assert.deepEqual(complaints({ id: 'a', text, law }), []);
    assert.match(complaints({ id: 'a', text }).join(), /speaks of law/);
    assert.match(
      complaints({ id: 'a', text: { id: 'Menurut Pasal 41 begitu.', en: 'So it is.' } }).join(),
      /speaks of law/,
    );
    assert.match(complaints({ id: 'a', text: { id: 'Begitu.', en: 'The police must come.' } }).join(), /speaks of law/);
    for (const part of ['article', 'source', 'read', 'reviewed'] as const) {
      assert.notDeepEqual(complaints({ id: 'a', text, law: without(law, part) }), [], part);
    }
    for (const part of ['title', 'publisher', 'url'] as const) {
      assert.notDeepEqual(complaints({ id: 'a', text, law: { ...law, source: without(law.source, part) } }), [], part);
    }
  });

  test('no lawyer has reviewed a sentence yet', () => {
    const laws = [
      ...content.doors,
      ...content.sections.flatMap((one: { statements: object[] }) => one.statements),
    ].flatMap((one: { law?: { reviewed: boolean; read: string } }) => one.law ?? []);
    assert.ok(laws.length > 30);
    assert.ok(laws.every(({ reviewed }) => reviewed === false));
  });

  test('name only what is there', () => {
    const broken = (change: (copy: typeof content) => void): string => {
      const copy = structuredClone(content);
      change(copy);
      return faultsOf(copy, channels).join('\n');
    };
    assert.match(
      broken((copy) => (copy.doors[0].when = [{ wher: ['kampus'] }])),
      /"wher" is no question/,
    );
    assert.match(
      broken((copy) => (copy.doors[0].when = [{ where: ['kampsu'] }])),
      /no answer "kampsu"/,
    );
    assert.match(
      broken((copy) => (copy.doors[0].door = 'tidak-ada')),
      /no data\/channels\/tidak-ada/,
    );
    assert.match(
      broken((copy) => (copy.doors[0].door = 'kota-mojokerto-112')),
      /not a national channel/,
    );
    assert.match(
      broken((copy) => (copy.questions[0].text.id = 'Siapa {dia}?')),
      /\{dia\} is not in "voices"/,
    );
    assert.match(
      broken((copy) => (copy.questions[1].id = 'asker')),
      /"asker" is there twice/,
    );
    assert.match(
      broken((copy) => (copy.questions[0].when = [{ now: ['ya'] }])),
      /"now" is no question that was asked before/,
    );
    assert.match(
      broken((copy) => (copy.questions[0].options[0].report = { person: 'raja' })),
      /not an answer of a report/,
    );
  });

  test('name no body that was abolished, offer no settling, and promise nothing', () => {
    const all = JSON.stringify(['id', 'en'].map((lang) => guideIn(content, [], lang)));
    assert.doesNotMatch(all, /TPPK|PPKSP|PPKS\b/);
    assert.doesNotMatch(all, /mediasi|mediation|visum gratis|berdamai|free visum|pasti aman|100%|kami melindungi/i);
    assert.match(all, /PPKPT/);
  });

  test('sentences are short: twelve words at most on average', () => {
    const { questions, doors, sections } = guideIn(content, [], 'id');
    const sentences = [
      ...JSON.stringify([questions, doors, sections]).matchAll(/"(?:text|label|hint|why|title)":"([^"]+)"/g),
    ]
      .flatMap(([, one = '']) => one.split(/[.?!]\s*/))
      .filter(Boolean)
      .map((one) => one.split(/\s+/).length);
    assert.ok(sentences.reduce((sum, words) => sum + words, 0) / sentences.length <= 12);
    assert.ok(Math.max(...sentences) <= 16, `${Math.max(...sentences)} words`);
  });

  test('are the schemas’ own', () => {
    assert.ok(v.is(questionsSchema, { about: content.about, voices: content.voices, questions: content.questions }));
    assert.ok(v.is(doorsSchema, { about: content.about, doors: content.doors }));
  });
});

describe('the walk', () => {
  let ground: Ground;
  before(async () => {
    ground = { ...(await builtGround(channels)), moment: noon };
  });

  test('goes through every combination in every kabupaten and kota, and finds nothing', () => {
    const { paths, longest, results, faults } = walkGuide(ground);
    assert.equal(ground.regions.length, 514);
    assert.ok(paths > 5000, `${paths} paths`);
    assert.equal(results, paths * 514);
    assert.ok(longest.length <= MOST_QUESTIONS);
    assert.deepEqual(Object.fromEntries(Object.entries(faults).map(([name, ways]) => [name, ways.length])), {
      'paths over six questions': 0,
      'dead ends': 0,
      loops: 0,
      'adult-only services on child paths': 0,
      'danger answers without an emergency number': 0,
      'results without a live contact': 0,
      'results without two next-best doors': 0,
      'own office of the accused shown': 0,
      'old office without a national number beside it': 0,
      'results without a right, a task or what to bring': 0,
    });
  });

  test('finds a live contact also when nobody has checked a number for three years', () => {
    const { faults } = walkGuide({ ...ground, moment: new Date('2029-11-24T12:00:00Z') });
    assert.equal(faults['results without a live contact'].length, 0);
    assert.equal(faults['danger answers without an emergency number'].length, 0);
  });

  /** What a walk over a broken copy complains of; one region is enough. */
  const found = (change: (guide: Broken<Guide>) => void, more: Partial<Ground> = {}): string[] => {
    const guide = structuredClone(ground.guide) as Broken<Guide>;
    change(guide);
    const { faults } = walkGuide({ ...ground, regions: ground.regions.slice(0, 1), ...more, guide: guide as Guide });
    return Object.entries(faults).flatMap(([name, ways]) => (ways.length > 0 ? [name] : []));
  };
  const question = (guide: Broken<Guide>, id: string) => guide.questions.find((one) => one.id === id)!;
  const door = (guide: Broken<Guide>, id: string) => guide.doors.find((one) => one.door === id)!;

  const broken: [fault: string, change: (guide: Broken<Guide>) => void][] = [
    [
      'paths over six questions',
      (guide) => {
        delete question(guide, 'where').when;
      },
    ],
    ['dead ends', (guide) => question(guide, 'now').options.forEach((one) => (one.when = [{ asker: ['nobody'] }]))],
    [
      'loops',
      (guide) => guide.questions.push({ ...question(guide, 'now'), options: [{ id: 'again', label: 'Contoh' }] }),
    ],
    [
      'adult-only services on child paths',
      (guide) => {
        delete door(guide, 'komnas-perempuan').when;
        guide.doors.unshift(door(guide, 'komnas-perempuan'));
      },
    ],
    [
      'danger answers without an emergency number',
      (guide) => {
        delete question(guide, 'now').options[0]!.danger;
      },
    ],
    ['results without a live contact', (guide) => (guide.doors = [door(guide, 'near'), door(guide, 'up')])],
    ['results without two next-best doors', (guide) => (guide.doors = [door(guide, 'sapa-129')])],
    [
      'results without a right, a task or what to bring',
      (guide) =>
        guide.sections.find(({ id }) => id === 'rights')!.statements.forEach((one) => (one.when = [{ now: [''] }])),
    ],
  ];
  for (const [fault, change] of broken) {
    test(`sees a broken copy: ${fault}`, () => assert.ok(found(change).includes(fault), found(change).join()));
  }

  test('sees that no emergency number is left', () => {
    assert.ok(found(() => {}, { numbers: [] }).includes('danger answers without an emergency number'));
  });

  test('sees that contacts have run out', () => {
    const gone = (guide: Broken<Guide>): void =>
      guide.channels.forEach((channel) => {
        delete channel.lastResort;
        channel.checked.date = '2020-01-01';
      });
    assert.ok(found(gone).includes('results without a live contact'));
  });

  test('sees the accused’s own office, and an old office that stands alone', () => {
    const office = (ground.regions.find(({ code }) => code === '35.76')?.channels ?? []).find(
      ({ kind }) => kind === 'help',
    );
    assert.ok(office);
    const old: Channel = { ...office, sourceYear: 2019 };
    const region = { code: '35.76', channels: [old], numbers: [] };
    const own = found((guide) => delete door(guide, 'near').when, { regions: [region] });
    assert.ok(own.includes('own office of the accused shown'));
    const alone = found((guide) => (guide.doors = [door(guide, 'near')]), { regions: [region] });
    assert.ok(alone.includes('old office without a national number beside it'));
  });
});
