/** The build of the data: the same files every time, and mistakes named by file with what to change. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'ramah-data-'));
after(() => rmSync(work, { recursive: true }));

function build(data: string, out: string) {
  return spawnSync(process.execPath, ['scripts/build-data.mjs', '--data', data, '--out', join(work, out)], {
    cwd: root,
    encoding: 'utf8',
  });
}

function contents(folder: string): Record<string, string> {
  const names = readdirSync(join(work, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(work.length + folder.length + 2), readFileSync(path, 'utf8')];
    }),
  );
}

let copies = 0;
/** Builds a copy of data/ in which one value of one file was changed; `undefined` takes it out. */
function broken(file: string, path: string, value: unknown): string {
  const copy = join(work, `copy${copies++}`);
  cpSync(join(root, 'data'), copy, { recursive: true });
  const content = JSON.parse(readFileSync(join(copy, file), 'utf8'));
  const keys = path.split('.');
  const last = keys.pop() as string;
  keys.reduce((inside, key) => inside[key], content)[last] = value;
  writeFileSync(join(copy, file), JSON.stringify(content));
  const { status, stderr } = build(copy, 'broken');
  assert.equal(status, 1);
  return stderr;
}

test('two builds are the same, byte for byte', () => {
  assert.equal(build('data', 'one').status, 0);
  assert.equal(build('data', 'two').status, 0);
  const one = contents('one');
  assert.ok(Object.keys(one).length > 1000);
  assert.ok(
    one['regions/3576.js'] &&
      one['regions/3576.villages.js'] &&
      one['regions/3576.more.js'] &&
      one['regions/9171.js'] &&
      one['generated/national.ts'] &&
      one['locales/generated/content.en.ts'],
  );
  assert.deepEqual(contents('two'), one);
});

test('every region file names the licence of its names', () => {
  build('data', 'one');
  for (const [file, text] of Object.entries(contents('one'))) {
    if (/^regions.*\.js$/.test(file)) assert.match(text, /^\/\/ ODbL 1\.0/, file);
  }
  assert.match(contents('one')['regions/LICENSE.txt'] ?? '', /Open Database License/);
});

const KPAI = 'channels/kpai.json';
const DINSOS = 'channels/kota-mojokerto-dinsos-p3a.json';
const PROVINCE = 'regions/35.json';
const mistakes: [what: string, file: string, path: string, value: unknown, says: RegExp][] = [
  ['no source', KPAI, 'sources', [], /kpai\.json: sources: Name at least one source/],
  ['no check', KPAI, 'checked', undefined, /kpai\.json: checked: Add this field/],
  ['no such day', KPAI, 'checked.date', '2026-02-30', /kpai\.json: checked\.date: There is no such day/],
  ['desk research that dialled', KPAI, 'checked.how', 'call', /kpai\.json: checked: Only a person who dialled/],
  [
    'two numbers in one',
    KPAI,
    'contacts.0.display',
    '021-31901557',
    /contacts\.0: "dial" and "display" are not the same/,
  ],
  [
    'a mobile that is not listed',
    DINSOS,
    'contacts.0',
    { way: 'phone', dial: '+6281200000000', display: '0812-0000-0000' },
    /p3a\.json: contacts\.0\.dial: \+6281200000000 is a mobile number: list it in data\/mobile-numbers\.json/,
  ],
  [
    'a mobile in a note',
    DINSOS,
    'note',
    'Or try 0812 0000 0000.',
    /note: 0812 0000 0000 is a mobile number: list it in data\/mobile-numbers\.json, with the reason, or take it out/,
  ],
  [
    'an officer by title',
    DINSOS,
    'about.id',
    'Tanya Ibu Contoh di loket.',
    /about\.id: "Ibu Contoh" looks like a person's name: name the office instead/,
  ],
  ['an officer by rank', DINSOS, 'note', 'Piket: Aiptu Contoh', /note: "Aiptu Contoh" looks like a person's name/],
  ['an officer by degree', DINSOS, 'note', 'Ditulis Contoh, S.Sos', /note: "Contoh, S\.Sos" looks like/],
  ['an officer behind a number', DINSOS, 'note', '0321-000000 (Contoh)', /note: "000000 \(Contoh\)" looks like/],
  ['an officer by given name', DINSOS, 'name.id', 'Siti, Dinsos P3A', /name\.id: "Siti" looks like/],
  [
    'the name of a service, elsewhere',
    DINSOS,
    'note',
    'Lewat Curhat Ning Ita.',
    /note: "Ning Ita" looks like a person's name.*public-names\.json/,
  ],
  ['no hours that a clock has', KPAI, 'hours.week.0.from', '9', /kpai\.json: hours/],
  ['hours in no order', KPAI, 'hours.week.1', { days: '6', from: '08.00', to: '12.00' }, /kpai\.json: hours/],
  ['hours twice', KPAI, 'hoursNote', { id: 'a', en: 'a' }, /Write "hours", or "hoursNote"/],
  ['an audience nobody knows', KPAI, 'audiences', ['kids'], /audiences\.0: Write one of: child, woman/],
  ['shown and never shown', KPAI, 'show.where', ['card', 'never'], /Where "never" stands, nothing else can/],
  ['112 for the whole country', 'channels/ntpd-112.json', 'show.where', ['card'], /112 works only where it was opened/],
  [
    'a complaint line on a card',
    'channels/sp4n-lapor.json',
    'show.where',
    ['card'],
    /no place for a confidential case: not on a card/,
  ],
  ['a card without a number', KPAI, 'contacts', [], /needs at least one way to reach it/],
  [
    'a village of another name',
    'regions/35.76.json',
    'districts.0.villages.0.name',
    'Contoh',
    /35\.76\.json: 35\.76\.01\.1003 "Contoh": is "Mentikan" in idn-area-data/,
  ],
  [
    'a village of elsewhere',
    'regions/35.76.json',
    'districts.0.villages.0',
    { code: '35.16.01.2001', name: 'Contoh' },
    /35\.76\.json: 35\.16\.01\.2001/,
  ],
  ['one language', KPAI, 'about.en', undefined, /kpai\.json: about\.en: Add this field. A text needs both languages/],
  ['a wrong name', KPAI, 'id', 'kpi', /kpai\.json: says "kpi": rename the file/],
  ['a field nobody knows', KPAI, 'phone', '1', /kpai\.json: phone: This field is not known here/],
  [
    'a channel that is not there',
    PROVINCE,
    'channels.1',
    'x',
    /35\.json: channels: there is no data\/channels\/x\.json/,
  ],
  ['a channel in no list', PROVINCE, 'channels', [], /jatim-upt-ppa\.json: is in no list/],
  ['a channel of elsewhere', PROVINCE, 'channels.1', 'kota-mojokerto-112', /serves "35\.76", not "35"/],
];
test('a holiday of another year: named', () => {
  const copy = join(work, 'holidays');
  cpSync(join(root, 'data'), copy, { recursive: true });
  mkdirSync(join(copy, 'holidays'));
  const { sources, checked } = JSON.parse(readFileSync(join(copy, KPAI), 'utf8'));
  const write = (date: string) =>
    writeFileSync(
      join(copy, 'holidays/2027.json'),
      JSON.stringify({ year: 2027, days: [{ date, name: 'Contoh' }], sources, checked }),
    );
  write('2028-01-01');
  assert.match(build(copy, 'holidays-out').stderr, /2027\.json: 2028-01-01 is not of that year/);
  write('2027-01-01');
  assert.equal(build(copy, 'holidays-out').status, 0);
  assert.match(contents('holidays-out')['generated/holidays.ts'] ?? '', /{"years":\[2027\],"days":\["2027-01-01"\]}/);
});

for (const [what, file, path, value, says] of mistakes) {
  test(`${what}: the file and what to change are named`, () => assert.match(broken(file, path, value), says));
}
