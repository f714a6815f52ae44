/**
 * The plugin: integrations/wordpress, the files of dist/ that a page loads, and what every tag shows without script, drawn by
 * src/render. The same sources give the same bytes on every machine.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { zipSync } from 'fflate';
import { root } from './lib.mjs';
import { fallbacks } from './wordpress-fallbacks.mjs';
import { translations } from './wordpress-translation.mjs';

const source = join(root, 'integrations/wordpress');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What the loader may ask for: itself and its parts, the quick exit, regions, rights, and the room. */
const LOADED = 'dist/{ramah.js,ramah.!(classic).js,quick-exit.js,{regions,rights,room}/*.js}';
/** What the repository says that a plugin need not. */
const NOT_SHIPPED = /\.po$|^README\.md$/;

const slashed = (file) => file.split(sep).join('/');
const filesIn = (folder, pattern) =>
  globSync(pattern, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
const json = (value) => Buffer.from(`${JSON.stringify(value)}\n`);
const stamped = (bytes) =>
  Buffer.from(
    bytes
      .toString('utf8')
      .replace(/^( \* Version: +|Stable tag: +|define\( 'RAMAH_VERSION', ').*?('.*)?$/gm, `$1${version}$2`),
  );

/** Path in the plugin to bytes. */
async function contents() {
  const plugin = new Map();
  for (const file of filesIn(source, '**/*')) {
    const name = slashed(file.slice(source.length + 1));
    if (!NOT_SHIPPED.test(name))
      plugin.set(name, /^(ramah\.php|readme\.txt)$/.test(name) ? stamped(readFileSync(file)) : readFileSync(file));
  }
  // Under the version's own name: a chunk that a browser keeps from the last release never meets a loader of this one. A query
  // (`?ver=`) would not do: the parts import `./ramah.js`, and the page would hold it twice.
  const scripts = filesIn(root, LOADED);
  if (!scripts.some((file) => file.endsWith(`${sep}ramah.js`))) {
    throw new Error('dist/ramah.js is missing. Run: npm run build');
  }
  for (const file of scripts)
    plugin.set(`assets/${version}/${slashed(file.slice(dist.length + 1))}`, readFileSync(file));
  plugin.set(
    `assets/${version}/ramah.css`,
    Buffer.concat([readFileSync(join(dist, 'ramah.css')), readFileSync(join(source, 'assets/places.css'))]),
  );
  plugin.delete('assets/places.css');
  plugin.set('LICENSE', readFileSync(join(root, 'LICENSE')));
  plugin.set('NOTICE.md', readFileSync(join(root, 'data/NOTICE.md')));
  const sources = [...plugin]
    .filter(([name]) => /\.php$|^block\/.*\.js$/.test(name))
    .map(([, bytes]) => bytes.toString());
  const english = translations(readFileSync(join(source, 'languages/ramah-en.po'), 'utf8'), sources.join('\n'));
  plugin.set('languages/ramah-en.mo', english.mo);
  plugin.set('languages/ramah-en.json', json(english.json));
  const drawn = await fallbacks();
  for (const [name, value] of Object.entries(drawn)) plugin.set(`data/${name}.json`, json(value));
  return plugin;
}

/**
 * Writes `<out>/ramah/` and `<out>/ramah.zip`.
 *
 * @param {string} out a folder; emptied first
 */
export async function packPlugin(out) {
  const plugin = await contents();
  rmSync(out, { recursive: true, force: true });
  for (const [name, bytes] of plugin) {
    const file = join(out, 'ramah', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  // Written in local time, so read from local time: every machine says the first of January 1980. 0644, made on Unix.
  const entry = { level: 9, mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 << 16 };
  const tree = Object.fromEntries(
    [...plugin].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => [`ramah/${name}`, [bytes, entry]]),
  );
  const zip = zipSync(tree);
  writeFileSync(join(out, 'ramah.zip'), zip);
  return { file: join(out, 'ramah.zip'), files: plugin.size, bytes: zip.length };
}
