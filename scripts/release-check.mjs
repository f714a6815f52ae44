/**
 * Before a release goes out: its tag, `version`, `repository`, the changelog and the packed files belong together.
 *
 *     node scripts/release-check.mjs --tag v0.2.0 --repository owner/name [--package ramah-widgets-0.2.0.tgz]
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib.mjs';

const text = { type: 'string' };
const { values } = parseArgs({ options: { tag: text, repository: text, package: text } });
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The `package.json` inside of a packed package. */
function inside(tarball) {
  const { stdout } = spawnSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' });
  return JSON.parse(stdout || '{}');
}

/** Npm refuses the provenance of a package that names another repository than the one it was built in, or none. */
function repositoryMistake() {
  const named = own.repository?.url;
  const wanted = `git+https://github.com/${values.repository ?? '<owner>/<name>'}.git`;
  const line = `Write into package.json: "repository": {"type": "git", "url": "${wanted}"}. docs/release.md: Before the first one.`;
  if (!named) return `package.json names no repository, and npm then refuses the provenance. ${line}`;
  if (!values.repository) return 'Say which repository this is: --repository owner/name';
  return named !== wanted && `package.json names ${named}, and this is ${values.repository}. ${line}`;
}

const wrong = [
  values.tag !== `v${own.version}` && `The tag is ${values.tag}, and package.json says ${own.version}.`,
  repositoryMistake(),
  !readFileSync(join(root, 'CHANGELOG.md'), 'utf8').includes(`\n## ${own.version}\n`) &&
    `CHANGELOG.md has no "## ${own.version}". Run npm run version before the tag.`,
  values.package &&
    inside(values.package).version !== own.version &&
    `${values.package} is not version ${own.version}.`,
].filter(Boolean);
if (wrong.length > 0) console.error(wrong.join('\n'));
process.exit(wrong.length > 0 ? 1 : 0);
