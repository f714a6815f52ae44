/** dist/LICENSES.txt: the licences of what is bundled into dist/, which must go wherever its files go. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib.mjs';

/** Drawn or read at build time: pictures, and names of regions. */
const FOR_DATA = ['@iconify-json/healthicons', 'idn-area-data', 'lucide-static'];

function licenceOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = globSync('{licen[cs]e,LICEN[CS]E,License}*', { cwd: folder }).sort()[0];
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  if (!license) throw new Error(`${name} names no licence: do not bundle it before that is clear.`);
  return `${name.split('node_modules/').at(-1)} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}`;
}

export function writeLicences(dist) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const bundled = Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
    .map(([path]) => path.replace('node_modules/', ''))
    .filter((name) => !name.startsWith('@types/'));
  const head =
    'Ramah is under the MIT licence. Its files hold work of others, under the licences below. Names and codes of regions\n' +
    'are an extract of idn-area-data under the Open Database License 1.0: https://opendatacommons.org/licenses/odbl/1-0/';
  const texts = [...new Set([...bundled, ...FOR_DATA])].sort().map(licenceOf);
  writeFileSync(join(dist, 'LICENSES.txt'), `${[head, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}
