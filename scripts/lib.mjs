/** What several tasks need: the root, running a tool, finding a browser and the `age` program. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What has strings of an interface: elements and room, then each page of its own. */
export const LOCALIZED = ['', 'src/inbox/', 'src/site/sheets/', 'src/site/paste/'].map(
  (folder) => `${folder}lit-localize.json`,
);

/** Runs a tool of node_modules/.bin on this Node and stops the task when it fails, unless `allowFailure`. */
export function tool(name, args, { allowFailure = false, env = {}, quiet = false } = {}) {
  const done = spawnSync(join(root, 'node_modules', '.bin', name), args, {
    cwd: root,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (done.error) throw done.error;
  if (done.status !== 0 && !allowFailure) {
    if (quiet) process.stderr.write(`${done.stdout}${done.stderr}`);
    console.error(`${name} ${args.join(' ')} failed.`);
    process.exit(done.status ?? 1);
  }
  return done;
}

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

function named(variable) {
  const file = process.env[variable];
  if (!file) return undefined;
  if (existsSync(file)) return file;
  console.error(`${variable} names ${file}, which does not exist. Correct it or unset it.`);
  process.exit(1);
}

const mayInstall = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;
const debian = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

function fromDebian(...what) {
  if (!mayInstall()) return;
  console.log(`Installing ${what.join(', ')} from Debian's packages ...`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: debian });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...what], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: debian,
  });
}

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium: CHROME_PATH, a known place, or Debian's package installed now. */
export function findChromium() {
  const look = () => CHROMIUM_NAMES.map(onPath).find(Boolean) ?? CHROMIUM_PLACES.find((file) => existsSync(file));
  let found = named('CHROME_PATH') ?? look();
  if (!found) {
    fromDebian('chromium');
    found = look();
  }
  if (!found) {
    console.error('No Chromium or Chrome was found. Install one, or name it: CHROME_PATH=/path/to/chrome npm test');
    process.exit(1);
  }
  return found;
}

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a Firefox: FIREFOX_PATH, a known place, or Debian's package installed now. */
export function findFirefox() {
  const look = () => FIREFOX_NAMES.map(onPath).find(Boolean) ?? FIREFOX_PLACES.find((file) => existsSync(file));
  let found = named('FIREFOX_PATH') ?? look();
  if (!found) {
    fromDebian('firefox-esr');
    found = look();
  }
  if (!found) {
    console.error('No Firefox was found. Install one, or name it: FIREFOX_PATH=/path/to/firefox npm test');
    process.exit(1);
  }
  return found;
}

/** Path of the reference `age` program: AGE_PATH, the PATH, or Debian's package installed now. */
export function findAge() {
  let found = named('AGE_PATH') ?? onPath('age');
  if (!found) {
    fromDebian('age');
    found = onPath('age');
  }
  if (!found) {
    console.error(
      'The program age was not found. Install it (package "age"), or name it: AGE_PATH=/path/to/age npm test',
    );
    process.exit(1);
  }
  return found;
}

/** Path of poppler's `pdftoppm`, which turns a PDF's pages into pictures: POPPLER, the PATH, or Debian's package. */
export function findPoppler() {
  let found = named('POPPLER') ?? onPath('pdftoppm');
  if (!found) {
    fromDebian('poppler-utils');
    found = onPath('pdftoppm');
  }
  if (!found) {
    console.error(
      'The program pdftoppm was not found. Install it (package "poppler-utils"), or name it: POPPLER=/path/to/pdftoppm npm test',
    );
    process.exit(1);
  }
  return found;
}

/** What serves a WordPress: PHP with its MySQL part, and MariaDB's own program without the package that starts a service. */
const WORDPRESS_NEEDS = { PHP_PATH: 'php', MARIADBD_PATH: 'mariadbd' };

/** Paths of `php` and `mariadbd`: from the environment, the PATH, or Debian's packages. */
export function findWordPressServers() {
  const placed = (name) => [`/usr/sbin/${name}`, `/usr/local/sbin/${name}`].find((file) => existsSync(file));
  const look = () =>
    Object.entries(WORDPRESS_NEEDS).map(([variable, name]) => named(variable) ?? onPath(name) ?? placed(name));
  const whole = ([php, mariadbd]) =>
    php && mariadbd && /^mysqli$/m.test(spawnSync(php, ['-m'], { encoding: 'utf8' }).stdout ?? '');
  let found = look();
  if (!whole(found)) {
    fromDebian('php-cli', 'php-mysql', 'mariadb-server-core');
    found = look();
  }
  if (!whole(found)) {
    console.error(
      `A WordPress needs php with mysqli, and mariadbd. Install them (Debian: php-cli php-mysql mariadb-server-core), or name them: ${Object.keys(WORDPRESS_NEEDS).join(', ')}`,
    );
    process.exit(1);
  }
  const [php, mariadbd] = found;
  return { php, mariadbd };
}

/** Underscore is what Debian took out of WordPress and its editor needs. */
const WORDPRESS_PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'wordpress-l10n',
  'libjs-underscore',
];
const WORDPRESS_HOLDS = [
  'wp-load.php',
  'wp-content/themes/twentytwentyone',
  'wp-content/themes/twentytwentythree',
  'wp-content/languages/id_ID.mo',
];

/**
 * Folder of a WordPress in Indonesian with two themes, an old and a new kind: WORDPRESS_PATH, a known place, or Debian's packages. Those are
 * unpacked beside our other working files and not installed: installed they bring a web server that starts by itself.
 */
export function findWordPress() {
  const unpacked = join(root, '.ramah', 'debian-wordpress');
  const whole = (folder) => folder && WORDPRESS_HOLDS.every((name) => existsSync(join(folder, name)));
  const look = () => ['/usr/share/wordpress', join(unpacked, 'usr/share/wordpress')].find(whole);
  let found = named('WORDPRESS_PATH') ?? look();
  if (!found && mayInstall()) {
    console.log(`Unpacking ${WORDPRESS_PACKAGES.join(', ')} from Debian's packages ...`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: debian });
    rmSync(unpacked, { recursive: true, force: true });
    mkdirSync(join(unpacked, 'packages'), { recursive: true });
    const cwd = join(unpacked, 'packages');
    // Apt says that it fetches as root into a folder of ours.
    spawnSync('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', ...WORDPRESS_PACKAGES], {
      cwd,
      stdio: 'inherit',
    });
    for (const name of readdirSync(cwd)) spawnSync('dpkg-deb', ['-x', name, unpacked], { cwd, stdio: 'inherit' });
    found = look();
  }
  if (!whole(found)) {
    console.error(
      `No WordPress with ${WORDPRESS_HOLDS.join(', ')} was found${found ? ` in ${found}` : ''}. Unpack one, and name it: WORDPRESS_PATH=/path/to/wordpress npm run test:wordpress`,
    );
    process.exit(1);
  }
  return found;
}

/** Without these a headless Chromium run by root does not start, or calls out to its maker. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
