/**
 * Prints what those get who install the package, as CycloneDX: by `npm sbom`, of a lockfile without our own tools. With
 * `--omit dev` alone npm 11 also leaves out what our tools need too: Lit was not in the list.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './lib.mjs';

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const own = { ...read('package.json'), devDependencies: {} };
const lock = read('package-lock.json');
lock.packages = Object.fromEntries(
  Object.entries(lock.packages)
    .filter(([, { dev, devOptional }]) => !dev && !devOptional)
    .map(([path, one]) => [path, path === '' ? { ...one, devDependencies: {} } : one]),
);

const place = mkdtempSync(join(tmpdir(), 'ramah-sbom-'));
writeFileSync(join(place, 'package.json'), JSON.stringify(own));
writeFileSync(join(place, 'package-lock.json'), JSON.stringify(lock));
const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
const { status, stdout, stderr } = spawnSync('npm', args, {
  cwd: place,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
rmSync(place, { recursive: true });
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exit(status ?? 1);
