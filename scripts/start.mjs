/**
 * The demo town, on this machine only: a kelurahan's page on one origin, the receiver with the officers' inbox on another.
 * Everything it makes lies in .ramah/demo and is used again next time; delete that folder to begin anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from './lib.mjs';

const started = performance.now();
const say = (text) => console.log(`[${((performance.now() - started) / 1000).toFixed(0).padStart(3)} s] ${text}`);
const folder = join(root, '.ramah', 'demo');
mkdirSync(folder, { recursive: true });

// 1. Build, unless dist/ was built from just these sources.
const sources = globSync(['src/**/*.{ts,html}', 'data/**/*', 'xliff/**/*', '*.{json,mjs}', 'scripts/*.mjs'], {
  cwd: root,
  withFileTypes: true,
  exclude: ['**/generated/**', 'src/regions/**'],
});
const hash = createHash('sha256');
for (const entry of sources
  .filter((one) => one.isFile())
  .sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1))) {
  hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
}
const wanted = hash.digest('hex');
const builtFrom = join(root, '.ramah', 'built-from');
if (existsSync(builtFrom) && readFileSync(builtFrom, 'utf8') === wanted && existsSync(join(root, 'dist/cli.js'))) {
  say('dist/ is up to date.');
} else {
  say('Building ...');
  await import('./build.mjs');
  writeFileSync(builtFrom, wanted);
}

// 2. A demo office: signing key, signed roster, two officers, a recovery sheet.
const { initOffice } = await import('../src/office/init.ts');
const { signOffice } = await import('../src/office/sign.ts');
const officeFile = join(folder, 'office.json');
const officeDir = join(folder, 'office');
let office;
if (existsSync(officeFile)) {
  office = JSON.parse(readFileSync(officeFile, 'utf8'));
  await signOffice({ dir: officeDir, now: new Date() });
  say('The demo office of last time is used again; its roster is signed anew.');
} else {
  say('Making a demo office (keys, roster, two officers) ...');
  office = await initOffice({
    dir: officeDir,
    name: 'Kantor Contoh Kota Mojokerto',
    unit: 'Kantor Contoh',
    region: '35.76',
    officers: ['Petugas Contoh Satu', 'Petugas Contoh Dua'],
    reads: { days: [1, 2, 3, 4, 5], hours: '08.00-16.00', zone: 'WIB', first_answer: 2 },
    now: new Date(),
  });
  writeFileSync(officeFile, JSON.stringify(office, null, 2), { mode: 0o600 });
}

// 3. The two servers. Two host names, so that the page and the receiver are two sites, as in real life.
const isFree = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
async function freePort(wish, host, what) {
  for (let port = wish; port < wish + 50; port++) {
    if (await isFree(port, host)) {
      if (port !== wish) say(`Port ${wish} is taken by another program; ${what} uses ${port}.`);
      return port;
    }
  }
  console.error(
    `No port from ${wish} to ${wish + 49} is free for ${what}. Free one, or name one: RAMAH_PORT=9000 npm start`,
  );
  process.exit(1);
}
const wish = Number(process.env.RAMAH_PORT ?? 8080);
if (!Number.isInteger(wish) || wish < 1 || wish > 65_000) {
  console.error(`RAMAH_PORT is "${process.env.RAMAH_PORT}"; it must be a port number from 1 to 65000.`);
  process.exit(2);
}
const { startReceiver } = await import('../dist/receiver/main.js');
const { startHostPage } = await import('../src/site/demo/host-page.ts');
const receiver = await startReceiver({
  roster: join(officeDir, 'public', 'roster.json'),
  data: join(folder, 'receiver'),
  host: '127.0.0.1',
  port: await freePort(wish + 1, '127.0.0.1', 'the receiver'),
  dist: join(root, 'dist'),
  // The page's port is not known yet.
  embedders: ['http://localhost:*'],
  hsts: false,
});
const page = await startHostPage({
  port: await freePort(wish, '127.0.0.1', 'the kelurahan page'),
  dist: join(root, 'dist'),
  receiver: receiver.url,
  officeKey: office.officeKey,
  officeEpoch: 1,
});

say('Ready.');
console.log(`
  The kelurahan's page   ${page.url}
  Snippets for a site    ${page.url}ramah/pasang.html
  The office's own page  ${receiver.url}/tulis   (answers: ${receiver.url}/jawaban)
  The officers' inbox    ${receiver.url}/petugas/

  Officers of the demo office (choose the file, type the passphrase):
${office.officers.map((one) => `    ${one.name}\n      file        ${one.file}\n      passphrase  ${one.passphrase}`).join('\n')}
    Recovery sheet (for the safe): ${office.recovery.file}

  This is a demo on this machine: its passphrases are printed here and kept in .ramah/demo.
  Ctrl-C stops everything.
`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    if (stopping) process.exit(1);
    stopping = true;
    await Promise.all([page.close(), receiver.close()]);
    console.log('Stopped.');
    process.exit(0);
  });
}
