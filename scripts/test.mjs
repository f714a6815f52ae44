/**
 * Runs everything, or the suites that are named (an unknown name tells which there are).
 * Ends with the sum of all of them, and fails when one test does.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { census } from './data-census.mjs';
import {
  findAge,
  findChromium,
  findFirefox,
  findPoppler,
  findWordPress,
  findWordPressServers,
  root,
  tool,
} from './lib.mjs';
import { packed } from './pack.mjs';

const env = { ...process.env, CHROME_PATH: findChromium(), AGE_PATH: findAge(), STORYBOOK_DISABLE_TELEMETRY: '1' };
const reports = join(root, '.ramah', 'reports');
mkdirSync(reports, { recursive: true });

/** Starts Node; its exit status and, when it is `aside` of another suite, all that it printed. */
async function node(args, aside) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: aside ? 'pipe' : 'inherit', env });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
  }
  const [status] = await once(child, 'close');
  return { status, printed };
}

/** Runs test files with Node's own runner and reads its counts. */
async function nodeTests(name, files, concurrency, aside = false) {
  const report = join(reports, `${name}.tap`);
  rmSync(report, { force: true });
  const done = await node(
    [
      '--test',
      `--test-concurrency=${concurrency}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...files,
    ],
    aside,
  );
  const tap = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const count = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const [passed, failed] = [count('pass'), count('fail') + count('cancelled')];
  // What a test counted, in its own words (test/protocol/told.ts), once more where it is found at a glance.
  const told = [...tap.matchAll(/^ *# told: (.+)$/gm)].map((match) => `  ${match[1]}\n`).join('');
  const printed = `${done.printed}${told && '\n'}${told}`;
  if (!aside) process.stdout.write(printed);
  // A runner that died, or that found nothing to run, is a failure too.
  return { passed, failed: failed === 0 && (done.status !== 0 || passed === 0) ? 1 : failed, printed };
}

/** Runs another of our scripts, which leaves `{passed, failed}` in a file. */
async function ourScript(name, aside = false) {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const { status, printed } = await node([`scripts/${name}.mjs`, `--report=${report}`], aside);
  const { passed, failed } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { passed: 0, failed: 1 };
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed, printed };
}

const filesOf = (pattern) => globSync(pattern, { cwd: root }).sort();
const journeys = filesOf('test/journeys/*.test.ts');
/** Leaving, one file for each of two browsers: long enough to be asked for alone. */
const isExit = (file) => /^exit-\w+\.test\.ts$/.test(basename(file));
let storybookBuilt = false;
const suites = {
  check: () => ourScript('check'),
  unit: () =>
    nodeTests(
      'unit',
      filesOf('test/**/*.test.ts').filter(
        // A folder that is named like a suite is one.
        (file) => !(file.split(/[\\/]/)[1] in suites),
      ),
      2,
    ),
  data: async () => {
    const counts = await nodeTests('data', filesOf('test/data/*.test.ts'), 2);
    const { lines, missing } = census();
    console.log(`\n${lines.join('\n')}`);
    return { ...counts, failed: counts.failed + missing };
  },
  protocol: () => nodeTests('protocol', filesOf('test/protocol/*.test.ts'), 2),
  browser: (aside) => ourScript('test-browser', aside),
  hosts: () => nodeTests('hosts', filesOf('test/hosts/*.test.ts'), 1),
  stories: () => {
    if (!storybookBuilt) tool('storybook', ['build', '--quiet', '--disable-telemetry'], { env });
    storybookBuilt = true;
    return nodeTests('stories', filesOf('test/stories/*.test.ts'), 1);
  },
  journeys: () =>
    nodeTests(
      'journeys',
      journeys.filter((file) => !isExit(file)),
      2,
    ),
  exit: (aside) => nodeTests('exit', journeys.filter(isExit), 2, aside),
  kit: () => {
    // Packed once for all of its files.
    const place = join(root, '.ramah', 'kit');
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    env.RAMAH_PACKED = join(place, 'packed.json');
    writeFileSync(env.RAMAH_PACKED, JSON.stringify(packed(root, place)));
    return nodeTests('kit', filesOf('test/kit/*.test.ts'), 2);
  },
  hostile: (aside) => nodeTests('hostile', filesOf('test/hostile/*.test.ts'), aside ? 1 : 2, aside),
  posters: () => {
    env.POPPLER = findPoppler();
    return nodeTests('posters', filesOf('test/posters/*.test.ts'), 1);
  },
  wordpress: (aside) => {
    findWordPressServers();
    findWordPress();
    return nodeTests('wordpress', filesOf('test/wordpress/*.test.ts'), 1, aside);
  },
};
/** Suites one after the other, and aside of them some that mostly wait. All others come before, each by itself. */
const BESIDE = [
  { suites: ['unit', 'data', 'protocol'], aside: ['browser'] },
  { suites: ['stories', 'kit', 'posters'], aside: ['exit'] },
  { suites: ['journeys'], aside: ['hostile', 'wordpress'] },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}. The suites are ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}
const names = asked.length > 0 ? asked : Object.keys(suites);
// What runs in a browser is built from today's sources; `check` compares dist/ with a fresh build of its own.
const needsDist = ['journeys', 'hosts', 'kit', 'hostile', 'exit', 'posters', 'wordpress'].some((name) =>
  names.includes(name),
);
if (['journeys', 'exit'].some((name) => names.includes(name))) env.FIREFOX_PATH = findFirefox();
if (!names.includes('check')) await import(needsDist ? './build.mjs' : './generate.mjs');
// It generates and builds by itself.
else if (names[0] !== 'check') await import('./generate.mjs');

async function run(name, aside) {
  const begun = Date.now();
  const { passed, failed, printed } = await suites[name](aside);
  return { name, passed, failed, printed, seconds: Math.round((Date.now() - begun) / 1000) };
}

/** Suites one after the other. */
async function runAll(names, aside) {
  const results = [];
  for (const name of names) {
    if (!aside) console.log(`\n── ${name} ──`);
    results.push(await run(name, aside));
  }
  return results;
}

const paired = BESIDE.flatMap(({ suites, aside }) => [...suites, ...aside]);
const results = await runAll(
  names.filter((name) => !paired.includes(name)),
  false,
);
for (const { suites, aside } of BESIDE) {
  const [main, beside] = [suites, aside].map((some) => names.filter((name) => some.includes(name)));
  // With nothing to stand beside, one is a suite like the others.
  const quiet = main.length > 0;
  const [shown, kept] = await Promise.all([runAll(quiet ? main : beside, false), runAll(quiet ? beside : [], true)]);
  for (const { name, printed } of kept) console.log(`\n── ${name}, aside of ${main.join(', ')} ──\n${printed}`);
  results.push(...shown, ...kept);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(`  ${name.padEnd(10)} ${passed} passed, ${failed} failed, ${seconds} s`);
}
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
