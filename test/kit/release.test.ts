/** The way to a release: it has never been walked, so all of it that can be tried here is. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { validateWorkflow } from '@action-validator/core';
import { root } from '../../scripts/lib.mjs';
import { run } from './consumer.ts';

const workflows = globSync('.github/workflows/*.yml', { cwd: root }).sort();

describe('the workflows', () => {
  for (const file of workflows) {
    const text = readFileSync(join(root, file), 'utf8');
    test(`${file} is written as GitHub reads it`, () => {
      assert.deepEqual(validateWorkflow(text).errors, []);
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
});

describe('release-check', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const check = (...args: string[]): string =>
    spawnSync(process.execPath, ['scripts/release-check.mjs', ...args], { cwd: root, encoding: 'utf8' }).stderr;
  test('tells a tag that is not the version, and a repository that package.json does not name', () => {
    const said = check('--tag', 'v9.9.9', '--repository', 'contoh/contoh');
    assert.match(said, /The tag is v9\.9\.9/);
    assert.match(said, /package\.json must name this repository/);
    assert.doesNotMatch(check('--tag', `v${version}`, '--repository', 'contoh/contoh'), /The tag is|CHANGELOG/);
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
