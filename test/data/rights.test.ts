/** What a person reads about the law: nothing without article, source, day read and whether a lawyer has seen it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BANNED } from '../../scripts/rights-schema.mjs';
import { RELEASE_DAY } from '../../src/core/release.ts';
import { parseTopic, TOPICS, type Topic } from '../../src/core/rights.ts';
import { loadSources, loadTopic } from '../../src/rights.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'ramah-rights-'));
after(() => rmSync(work, { recursive: true }));

let copies = 0;
/** What the build says of a copy of data/ in which one value of one file was changed; `undefined` takes it out. */
function complaint(file: string, path: string, value: unknown): string {
  const copy = join(work, `copy${copies++}`);
  cpSync(join(root, 'data'), copy, { recursive: true });
  const content = JSON.parse(readFileSync(join(copy, file), 'utf8'));
  const keys = path.split('.');
  const last = keys.pop() as string;
  keys.reduce((inside, key) => inside[key], content)[last] = value;
  writeFileSync(join(copy, file), JSON.stringify(content));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/build-rights.mjs', '--data', copy, '--out', join(work, 'out')],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(status, 1);
  return stderr;
}

const FILE = 'rights/korban.json';
const refused: [what: string, path: string, value: unknown, says: RegExp][] = [
  ['without its article', 'rights.0.article', undefined, /korban\.json: rights\.0\.article: Add this field/],
  ['whose article has no number', 'rights.0.article.id', 'UU TPKS', /Begin with the number of the article/],
  ['without a source', 'rights.0.sources', [], /rights\.0\.sources: A sentence of law needs a source/],
  ['whose source has no address', 'rights.0.sources.0.url', undefined, /rights\.0\.sources\.0\.url: Add this field/],
  ['without the day it was read', 'rights.0.read', undefined, /rights\.0\.read: Add this field/],
  ['read on no day of the calendar', 'rights.0.read', '2026-02-30', /There is no such day/],
  ['that does not say whether it was reviewed', 'rights.0.reviewed', undefined, /rights\.0\.reviewed: Add this field/],
  ['that is unsure', 'rights.0.confidence', 'C', /Only what several sources or the law itself say/],
  ['in one language', 'rights.0.says.en', undefined, /rights\.0\.says\.en: Add this field/],
  ['with a promise', 'rights.0.means.id', 'Di sini visum gratis.', /promises what nobody can keep/],
  ['with a punishment', 'rights.0.means.id', 'Pelaku masuk penjara.', /not punishments/],
  ['with a picture that is not there', 'rights.0.picture', 'kepalan', /Health Icons has no plain picture "kepalan"/],
  ['with a channel that is not there', 'also', ['contoh'], /no data\/channels\/contoh\.json with a telephone/],
];
for (const [what, path, value, says] of refused) {
  test(`a sentence ${what} is refused, with what to change`, () => assert.match(complaint(FILE, path, value), says));
}

for (const id of TOPICS) {
  test(`${id}: both languages say as much, read in time, every picture is there`, async () => {
    const [indonesian, english, sources] = await Promise.all([
      loadTopic(id, 'id'),
      loadTopic(id, 'en'),
      loadSources(id),
    ]);
    assert.equal(indonesian.rights.length, english.rights.length);
    assert.equal(sources.length, indonesian.rights.length);
    for (const { rights, read, titles, reviewed } of [indonesian, english]) {
      assert.ok(read <= RELEASE_DAY);
      assert.equal(titles.length, TOPICS.length);
      // A lawyer's name belongs here before this becomes true.
      assert.equal(reviewed, false);
      for (const { picture } of rights) assert.match(picture, /^M[\d.]/);
    }
    for (const { sources: all } of sources) assert.ok(all.length > 0);
  });

  test(`${id}: sentences are short, and promise nothing that nobody can keep`, async () => {
    const sentences = (topic: Topic) =>
      [topic.lead, ...topic.rights.flatMap(({ says, means }) => [says, means])].flatMap((text) =>
        text.split(/(?<=[.?!])\s+/),
      );
    for (const lang of ['id', 'en']) {
      const all = sentences(await loadTopic(id, lang));
      const words = all.map((text) => text.split(/\s+/).length);
      const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
      assert.ok(mean <= 12, `${lang}: ${mean.toFixed(1)} words on average`);
      for (const [at, count] of words.entries()) assert.ok(count <= 15, `${lang}: ${all[at]}`);
      assert.doesNotMatch(all.join(' '), BANNED);
    }
  });
}

test('a name of a topic is read loosely, and nothing else is one', () => {
  assert.equal(parseTopic(' KDRT '), 'kdrt');
  for (const text of ['', 'hewan', 'toString', '__proto__']) assert.equal(parseTopic(text), null);
});
