/** dist/sri.json: a SHA-384 of every file that a page loads, and the import map that holds a page's scripts to them. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { importMap } from '../src/render/import-map.ts';
import { root } from './lib.mjs';

/** What runs on Node, or is read by tools. */
const NOT_LOADED = /^(cli\.js|sri\.json|importmap\.html|custom-elements\.json|(types|receiver|office|shared|node)\/)/;

export function hashesOf(dist) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = globSync('**/*.{js,html,css}', { cwd: dist })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !NOT_LOADED.test(file))
    .sort();
  const hash = (file) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(dist, file)))
      .digest('base64')}`;
  return { version, files: Object.fromEntries(names.map((file) => [file, hash(file)])) };
}

export function writeHashes(dist) {
  const hashes = hashesOf(dist);
  writeFileSync(join(dist, 'sri.json'), `${JSON.stringify(hashes, null, 1)}\n`);
  writeFileSync(join(dist, 'importmap.html'), importMap(hashes, `/ramah/${hashes.version}/`));
}
