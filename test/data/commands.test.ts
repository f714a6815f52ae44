/** The commands of the person who keeps the numbers: what runs out, and a new region. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readData } from '../../scripts/data-files.mjs';
import { areaRows } from './area-rows.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'ramah-keeper-'));
after(() => rmSync(work, { recursive: true }));
const data = join(work, 'data');
cpSync(join(root, 'data'), data, { recursive: true });

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.mjs`, '--data', data, ...args], { cwd: root, encoding: 'utf8' });

const OFFICE = join(data, 'channels/kota-mojokerto-dinsos-p3a.json');
/** The row of the office on a day, or nothing. */
const row = (...args: string[]): string | undefined => {
  const { status, stdout, stderr } = run('data-check', ...args);
  assert.equal(status, 0, stderr);
  return stdout.split('\n').find((line) => line.includes('kota-mojokerto-dinsos-p3a'));
};

test('a channel enters the table when less than 90 days are left, then is due, then gone: a day either side', () => {
  // Checked on 2026-11-24 by document: it holds 180 days, to 2027-05-23, and is gone after 360, 2027-11-19.
  assert.equal(row('--on', '2027-02-22'), undefined);
  assert.match(row('--on', '2027-02-23') ?? '', /^2027-05-23 +2027-11-19 +holds .* 0321-3289111 +2026-11-24, document/);
  assert.match(row('--on', '2027-05-23') ?? '', / holds /);
  assert.match(row('--on', '2027-05-24') ?? '', / DUE /);
  assert.match(row('--on', '2027-11-19') ?? '', / DUE /);
  assert.match(row('--on', '2027-11-20') ?? '', / GONE: not shown /);
  assert.equal(row('--on', '2027-05-01', '--days', '21'), undefined);
});

test('what a person dialled holds a year', () => {
  const before = readFileSync(OFFICE, 'utf8');
  const content = JSON.parse(before);
  content.checked = { date: '2026-11-24', how: 'call', by: 'Contoh' };
  writeFileSync(OFFICE, JSON.stringify(content));
  assert.equal(row('--on', '2027-08-26'), undefined);
  assert.match(row('--on', '2027-08-27') ?? '', /^2027-11-24 +2028-11-23 +holds /);
  assert.match(row('--on', '2027-11-25') ?? '', / DUE /);
  assert.match(row('--on', '2028-11-24') ?? '', / GONE/);
  writeFileSync(OFFICE, before);
});

test('the last resorts are never hidden, what is never shown is not in the table', () => {
  const { stdout } = run('data-check', '--on', '2030-01-01');
  assert.match(stdout, /^2027-05-23 +never +DUE +polri-110 /m);
  assert.doesNotMatch(stdout, /kemensos-tepsa|ntpd-112/);
});

test('a day or a number of days that is none is told so', () => {
  for (const [args, says] of [
    [['--on', '2027-02-30'], /--on 2027-02-30: there is no such day/],
    [['--on', 'soon'], /--on soon: there is no such day/],
    [['--days', 'x'], /--days x: write a whole number/],
    [['--until', 'x'], /Usage: npm run data:check/],
  ] as const) {
    const { status, stderr } = run('data-check', ...args);
    assert.equal(status, 2);
    assert.match(stderr, says);
    assert.equal(stderr.trim().split('\n').length, 1);
  }
});

test('a new region comes with all its names, and the data stays whole', () => {
  const { status, stdout } = run('data-new-region', '3515', '--on', '2026-11-24');
  assert.equal(status, 0);
  assert.match(stdout, /35\.15\.json: Kabupaten Sidoarjo, 18 districts, \d+ villages/);
  const made = JSON.parse(readFileSync(join(data, 'regions/35.15.json'), 'utf8'));
  type Place = { code: string; name: string };
  assert.deepEqual(
    made.districts.flatMap((district: Place & { villages: Place[] }) =>
      district.villages.map(({ code, name }) => [code, district.code, name]),
    ),
    areaRows('villages').filter(([code]) => code?.startsWith('35.15.')),
  );
  assert.equal(run('data-new-region', '34').status, 0);
  assert.deepEqual(readData(data).problems, []);
});

test('a bad or an existing code is refused in one line, and nothing is written', () => {
  for (const [args, says] of [
    [['35.76'], /35\.76\.json is there already \(Kota Mojokerto\).*nothing was written/],
    [['35'], /is there already \(Jawa Timur\)/],
    [['99.99'], /There is no region 99\.99/],
    [['35.7'], /"35\.7" is no region code/],
    [['../35.15'], /"\.\.\/35\.15" is no region code/],
    [['35.76.02'], /is a district or village.*-- 35\.76$/],
    [['35.76.02.1003'], /-- 35\.76$/],
    [[], /Name one region/],
  ] as const) {
    const { status, stderr } = run('data-new-region', ...args);
    assert.equal(status, 2, args.join());
    assert.match(stderr.trim(), says);
    assert.equal(stderr.trim().split('\n').length, 1);
  }
});
