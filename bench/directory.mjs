/**
 * What the directory costs when the whole country is in it: 514 regencies and 83,762 villages, against 10 regencies.
 * Times are told as a ratio too, because machines differ.
 *
 *   npm run bench:data
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { rows } from '../scripts/area-data.mjs';
import { root } from '../scripts/lib.mjs';
import { writeCountry } from './whole-country.mjs';

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

function node(...args) {
  const start = performance.now();
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.status !== 0) throw new Error(done.stderr);
  return { text: done.stdout, ms: performance.now() - start };
}

/** Builds a country beside the sources that look things up in it. */
function build(work, name, regencies) {
  const data = join(work, name, 'data');
  const out = join(work, name, 'src');
  const counts = writeCountry(data, regencies);
  for (const part of ['core', 'regions.ts']) cpSync(join(root, 'src', part), join(out, part), { recursive: true });
  const { ms } = node('scripts/build-data.mjs', '--data', data, '--out', out);
  return { ...counts, out, ms };
}

const spread = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { least: sorted[0], middle: sorted[sorted.length >> 1], most: sorted.at(-1), count: sorted.length };
};

const weigh = (out, pattern) =>
  spread(
    globSync(`regions/${pattern}`, { cwd: out }).map(
      (file) => brotliCompressSync(readFileSync(join(out, file)), BEST).length,
    ),
  );

/** Looks codes up in a process of its own, so that nothing is remembered. */
function lookUp(out, codes) {
  return JSON.parse(node('bench/lookups.mjs', out, codes.join(',')).text);
}

export function measure() {
  const work = mkdtempSync(join(tmpdir(), 'ramah-country-'));
  try {
    const real = join(work, 'real');
    const realMs = node('scripts/build-data.mjs', '--out', real).ms;
    const [few, all] = [build(work, 'few', 10), build(work, 'all')];
    const last = new Map(rows('villages').map(([code]) => [code.slice(0, 5), code]));
    const villages = [...last.values()];
    const first = villages.slice(0, 10);
    const lookups = lookUp(all.out, villages);
    const files = (regencies) =>
      regencies.flatMap((code) =>
        ['', '.numbers', '.more', '.villages'].map((part) => `regions/${code.slice(0, 5).replace('.', '')}${part}.js`),
      );
    const compared = [...files(first), 'generated/national.ts', 'generated/national-more.ts', 'generated/numbers.ts'];
    const differ = compared.filter(
      (file) => !readFileSync(join(few.out, file)).equals(readFileSync(join(all.out, file))),
    );
    // In turns, and the best of five: other work on the machine only ever adds.
    const middles = { fewMs: [], allMs: [] };
    for (let turn = 0; turn < 5; turn++) {
      middles.fewMs.push(spread(lookUp(few.out, first).map(({ ms }) => ms)).middle);
      middles.allMs.push(spread(lookUp(all.out, first).map(({ ms }) => ms)).middle);
    }
    const times = { fewMs: Math.min(...middles.fewMs), allMs: Math.min(...middles.allMs) };
    return {
      counts: { regencies: all.regencies, villages: all.villages, channels: all.channels },
      build: { realMs, fewMs: few.ms, allMs: all.ms },
      shard: weigh(all.out, '[0-9][0-9][0-9][0-9].js'),
      more: weigh(all.out, '*.more.js'),
      villages: weigh(all.out, '*.villages.js'),
      compared: compared.length,
      differ,
      lookups,
      ...times,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What was measured, in lines for people. */
export function told({ counts, build, shard, more, villages, compared, differ, lookups, fewMs, allMs }) {
  const bytes = ({ least, middle, most, count }) => `${least} / ${middle} / ${most} bytes, ${count} files`;
  const ratio = (a, b) => `${(a / b).toFixed(1)} times`;
  const requests = lookups.map(({ fetched }) => fetched.length);
  return [
    `${counts.regencies} regencies, ${counts.villages} villages, ${counts.channels} channels of their own (invented)`,
    `build ${Math.round(build.allMs)} ms: ${ratio(build.allMs, build.realMs)} that of the real data (${Math.round(build.realMs)} ms), ${ratio(build.allMs, build.fewMs)} that of ten regencies`,
    `a card's shard, brotli, least / middle / most: ${bytes(shard)}`,
    `its second half: ${bytes(more)}`,
    `its villages: ${bytes(villages)}`,
    `${compared} files of the first ten regencies and of the bundle, against a country of ten: ${differ.length} differ`,
    `${lookups.length} lookups by village: ${Math.min(...requests)} to ${Math.max(...requests)} requests each`,
    `a lookup ${allMs.toFixed(2)} ms, in a country of ten ${fewMs.toFixed(2)} ms: ${ratio(allMs, fewMs)}`,
  ];
}
