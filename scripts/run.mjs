/**
 * Runs one task of the project on a machine that may have nothing but Node 18 or later and npm:
 * installs what the lockfile names when it is not there yet, then starts the task on the project's own Node 24.
 *
 *     node scripts/run.mjs <task> [arguments]
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [task, ...rest] = process.argv.slice(2);
const script = join(root, 'scripts', `${task}.mjs`);

const [major] = process.versions.node.split('.').map(Number);
if (major < 18) {
  console.error(
    `Node ${process.versions.node} is too old to start from. Install Node 18 or later, then run this again.`,
  );
  process.exit(1);
}
if (!task || !existsSync(script)) {
  console.error(`There is no task "${task ?? ''}". The tasks are the scripts in package.json: npm run`);
  process.exit(2);
}

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const marker = join(root, 'node_modules', '.installed-from');
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) {
  console.log('Installing from the lockfile (about two minutes, once) ...');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const env = { ...process.env, npm_config_loglevel: 'error' };
  const installed = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32' && !npm,
  });
  if (installed.status !== 0) {
    console.error('npm ci did not finish; its own message is above. Mend that, then run the same command again.');
    process.exit(1);
  }
  writeFileSync(marker, wanted);
}

const bin = join(root, 'node_modules', '.bin');
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const child = spawn(existsSync(node) ? node : process.execPath, [script, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
});
// The task stops by itself on Ctrl-C and tidies up; this process only waits for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
