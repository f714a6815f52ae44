/** Whatever a parser is fed, it answers or refuses with an error of its own; and no parser of `src` is left out. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, before, describe, mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { inputsFor } from './inputs.ts';
import { desk, NO_PARSERS, PARSERS } from './parsers.ts';
import { tell } from './told.ts';

const RUNS = 2000;
const root = fileURLToPath(new URL('../..', import.meta.url));
const told: string[] = [];
let fed = 0;

describe('every parser answers or refuses, whatever it is fed', () => {
  // What is wrong on a tag is told to the site's owner there.
  before(() => void mock.method(console, 'error', () => {}));
  after(() => {
    mock.restoreAll();
    return desk.remove();
  });

  for (const { file, names, input, good, feed, throws, runs = RUNS } of PARSERS) {
    test(`${file} ${names.join(', ')}: ${runs} times ${input}`, async () => {
      // A near miss is one only if what it is near to is good.
      for (const one of good) await feed(one);
      const { failed, counterexample, errorInstance, numRuns } = await fc.check(
        fc.asyncProperty(inputsFor(input, good), async (value) => {
          try {
            await feed(value);
          } catch (error) {
            if (!throws.some((kind) => error instanceof kind)) throw error;
          }
        }),
        { numRuns: runs },
      );
      assert.equal(failed, false, `${JSON.stringify(counterexample)}: ${String((errorInstance as Error)?.stack)}`);
      fed += numRuns;
      told.push(...names);
    });
  }

  test('and all of the table was fed', (context) => {
    assert.equal(told.length, PARSERS.flatMap(({ names }) => names).length);
    tell(context, `fuzz: ${told.length} parsers, ${fed} inputs, no crash: ${told.join(', ')}`);
  });
});

/** A name that reads something from outside, by the words that this project uses for that. */
const READS =
  /export (?:async )?(?:function|const) ((?:parse|decode|read|check|verify|unlock|open|is[XV]\d*)[A-Z]\w*|networkOf|spellings)/g;
/** Names that begin alike and read nothing from outside. */
const OPENS_A_VIEW =
  /^open(At|Office|Room|RoomPage|Session|SqliteStore|ingScreen|RoomStyles)$|^readers|^readingTimes$|Styles$/;
/**
 * What takes something raw before all else, however it is named: bytes, an unknown value, what may be missing (an attribute,
 * an option), words of a command line, or a text under a name that this project gives to one from outside.
 */
const TAKES_RAW = new RegExp(
  String.raw`export (?:async )?(?:function|const) (\w+)(?:<[^>()]*>)?(?: = (?:async )?)?\(\s*(?:` +
    [
      String.raw`\w+\??: (?:unknown|Uint8Array|string\[\]|string \| (?:null|undefined)|Element \| null)`,
      String.raw`(?:text|source|typed|hash|address|tag|asked): (?:readonly )?string`,
    ].join('|') +
    String.raw`)`,
  'g',
);

test('no parser of src is missing from the table', () => {
  const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !/generated|\/regions\//.test(file));
  const known = new Set([
    ...PARSERS.flatMap(({ file, names }) => names.map((name) => `${file} ${name}`)),
    ...Object.keys(NO_PARSERS),
  ]);
  const rows = new Set(PARSERS.map(({ file }) => file));
  const missing: string[] = [];
  const found = new Set<string>();
  for (const file of files) {
    const source = readFileSync(`${root}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    for (const [, name] of [...source.matchAll(READS), ...source.matchAll(TAKES_RAW)]) {
      found.add(`${file} ${name}`);
      if (!known.has(`${file} ${name}`) && !OPENS_A_VIEW.test(name!)) missing.push(`${file} ${name}`);
    }
    for (const [, path] of source.matchAll(/'(\/v1\/[a-z/]+)':/g)) {
      if (!known.has(`src/receiver/app.ts ${path}`)) missing.push(`${file} ${path}`);
    }
    if (/\baddEventListener\('message'|\bonmessage\b/.test(source)) {
      found.add(`${file} messages`);
      if (!known.has(`${file} messages`)) missing.push(`${file} messages`);
    }
    if (/\bJSON\.parse\(|\bsafeParse\(|\bv\.parse\(/.test(source)) {
      found.add(`${file} JSON`);
      if (!rows.has(file) && !known.has(`${file} JSON`)) missing.push(`${file} JSON`);
    }
  }
  assert.deepEqual(
    missing,
    [],
    'add a row to PARSERS in test/protocol/parsers.ts, or say in NO_PARSERS why it needs none',
  );
  const gone = Object.keys(NO_PARSERS).filter((one) => !found.has(one));
  assert.deepEqual(gone, [], 'take these out of NO_PARSERS: they are no longer there');
});
