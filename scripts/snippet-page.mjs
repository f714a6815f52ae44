/**
 * Makes dist/pasang.html: the page of src/site/paste with the version and the hashes of the files that its snippets name. They stand
 * in the page, because a page that was opened from a folder cannot fetch sri.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELEMENTS } from '../src/site/paste/hosts.ts';
import { root } from './lib.mjs';
import { hashesOf } from './sri.mjs';

const NAMED = [...ELEMENTS.map((element) => `${element}.js`), 'ramah.js', 'ramah.classic.js', 'ramah.css'];

export function writeSnippetPage(dist) {
  const { version, files } = hashesOf(dist);
  const named = Object.fromEntries(NAMED.map((file) => [file, files[file]]));
  const page = readFileSync(join(root, 'src/site/paste/pasang.html'), 'utf8');
  const data = /(<script type="application\/json" id="sidik">)\s*{}\s*(<\/script>)/;
  if (!data.test(page) || Object.values(named).includes(undefined))
    throw new Error('pasang.html has no place for the hashes, or a file that snippets name was not built.');
  writeFileSync(join(dist, 'pasang.html'), page.replace(data, `$1${JSON.stringify({ version, files: named })}$2`));
}
