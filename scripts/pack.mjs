/** The package as `npm publish` would send it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Packs a folder of this project into another one: `{tarball, size, unpackedSize, integrity, files}`. */
export function packed(folder, place) {
  const args = ['pack', '--json', '--pack-destination', place];
  const done = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`npm ${args.join(' ')}\n${done.stdout}${done.stderr}`);
  // A list in older npm; by name of the package in newer.
  const [said] = Object.values(JSON.parse(done.stdout));
  return { ...said, tarball: join(place, said.filename) };
}
