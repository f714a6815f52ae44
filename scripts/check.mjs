/** Everything that must hold before a commit: format, lint, types, manifest, translations, a fresh dist/, syntax, sizes. */
import { execFile, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'acorn';
import { elementsDocDrift } from './elements-doc.mjs';
import { root } from './lib.mjs';
import { weigh } from './size.mjs';
import { hashesOf } from './sri.mjs';

const report = process.argv.find((argument) => argument.startsWith('--report='))?.slice('--report='.length);
await import('./generate.mjs');

/** Starts a tool; what it prints is the reason when it fails. */
const passes = (name, args) =>
  new Promise((resolve) => {
    const child = execFile(join(root, 'node_modules', '.bin', name), args, { cwd: root, maxBuffer: Infinity });
    let printed = '';
    child.stdout.on('data', (text) => (printed += text));
    child.stderr.on('data', (text) => (printed += text));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (status) => resolve(status === 0 ? null : printed.trim() || `${name} ended with ${status}`));
  });

const filesIn = (folder) =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

/** dist/ is committed; a fresh build in another folder must give the same bytes. */
function distIsFresh() {
  mkdirSync(join(root, '.ramah'), { recursive: true });
  const fresh = mkdtempSync(join(root, '.ramah', 'fresh-'));
  try {
    const built = spawnSync(process.execPath, ['scripts/build.mjs'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, RAMAH_DIST: fresh },
    });
    if (built.status !== 0) return `${built.stdout}${built.stderr}`;
    const dist = join(root, 'dist');
    const [ours, theirs] = [filesIn(dist), filesIn(fresh)];
    const differs = [...new Set([...ours, ...theirs])].filter((file) => {
      if (!ours.includes(file) || !theirs.includes(file)) return true;
      return !readFileSync(join(dist, file)).equals(readFileSync(join(fresh, file)));
    });
    return differs.length === 0 ? null : `Run npm run build and commit dist/. These differ:\n  ${differs.join('\n  ')}`;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** The oldest browsers of the room's floor read ES2020: no file that a page loads may hold newer syntax. */
function distIsES2020() {
  const files = globSync('dist/**/*.js', { cwd: root }).filter(
    (file) => !/dist\/(cli|receiver|office|node)\b/.test(file),
  );
  const wrong = files.flatMap((file) => {
    try {
      parse(readFileSync(join(root, file), 'utf8'), {
        ecmaVersion: 2020,
        sourceType: file.includes('dist/room/') ? 'script' : 'module',
      });
      return [];
    } catch (error) {
      return [`${file}: ${error.message}`];
    }
  });
  return files.length > 0 && wrong.length === 0 ? null : wrong.join('\n') || 'dist/ holds no script.';
}

/** The manifest feeds editors, stories and docs: every element and every attribute of it says what it is for. */
function manifestIsWhole() {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const elements = manifest.modules.flatMap((module) => module.declarations).filter((one) => one.customElement);
  const gaps = elements.flatMap((element) => [
    ...(element.summary ? [] : [`${element.name} has no @summary`]),
    ...(element.tagName ? [] : [`${element.name} has no @tag`]),
    ...(element.attributes ?? [])
      .filter((one) => !one.description)
      .map((one) => `${element.name}: attribute ${one.name} is not described`),
  ]);
  return elements.length > 0 && gaps.length === 0 ? null : gaps.join('\n') || 'The manifest names no element.';
}

/** sri.json names every file that a page loads, with its hash: an owner may rely on it for `integrity`. */
function hashesHold() {
  const written = JSON.parse(readFileSync(join(root, 'dist/sri.json'), 'utf8')).files;
  const { files } = hashesOf(join(root, 'dist'));
  const wrong = [...new Set([...Object.keys(written), ...Object.keys(files)])].filter(
    (file) => written[file] !== files[file],
  );
  const loaded = globSync('dist/{*.js,embed/*,regions/*.js,rights/*.js,room/*.js}', { cwd: root })
    .map((file) => relative('dist', file))
    .filter((file) => file !== 'cli.js' && !(file in files));
  return wrong.length + loaded.length === 0 ? null : `sri.json is wrong for:\n  ${[...wrong, ...loaded].join('\n  ')}`;
}

function sizesHold() {
  const over = weigh().rows.filter((row) => row.over);
  return over.length === 0 ? null : over.map((row) => `${row.name}: ${row.bytes} bytes, limit ${row.limit}`).join('\n');
}

// Side by side, and done before a build writes the generated sources anew.
const prettier = passes('prettier', ['--check', '--log-level', 'warn', '.']);
const eslint = passes('eslint', ['.', '--max-warnings', '0']);
const types = passes('tsc', ['-p', 'tsconfig.json']);
const pureTypes = passes('tsc', ['-p', 'tsconfig.pure.json']);
const checks = {
  'formatted by prettier': () => prettier,
  'no complaint of eslint': () => eslint,
  'types, with the DOM': () => types,
  'types of core, receiver and office, without the DOM': () => pureTypes,
  'dist/ is what a fresh build gives': distIsFresh,
  'dist/ is ES2020': distIsES2020,
  'the manifest describes every element and attribute': manifestIsWhole,
  'docs/elements.md says what the manifest says': () => elementsDocDrift(join(root, 'dist')),
  'sri.json holds the hash of every file that a page loads': hashesHold,
  'sizes are within bench/budgets.json': sizesHold,
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const reason = await check();
  console.log(`${reason === null ? '✔' : '✖'} ${name}`);
  if (reason !== null) {
    failed++;
    console.log(reason.replace(/^/gm, '    '));
  }
}
const passed = Object.keys(checks).length - failed;
if (report) writeFileSync(report, JSON.stringify({ passed, failed }));
else console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
