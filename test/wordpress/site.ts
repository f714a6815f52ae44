/**
 * A real WordPress of its own: PHP's built-in server on a free port, MariaDB on a private socket, everything in one
 * temporary folder that is gone afterwards. No service of the machine is touched, and nothing leaves it.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWordPress, findWordPressServers } from '../../scripts/lib.mjs';

export const PASSWORD = 'kata sandi contoh 7';
export type Role = 'administrator' | 'editor' | 'author';

export interface Site {
  readonly url: string;
  readonly folder: string;
  /** PHP inside this WordPress, with a text on its standard input; its output. */
  wp(code: string, input?: string): string;
  /** Calls out of WordPress that it refused: address, and whether our plugin asked. */
  calls(): readonly { url: string; ours: boolean }[];
  /** What PHP complained about. */
  complaints(): string;
  stop(): Promise<void>;
}

const config = (socket: string, url: string, log: string): string => `<?php
define( 'DB_NAME', 'contoh' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) {
	define( $name, 'contoh ' . $name );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Writes down each call out, and whether our plugin stands among those who asked for it. */
const watcher = (log: string): string => `<?php
add_filter( 'pre_http_request', function ( $response, $how, $url ) {
	$files = array_filter( array_column( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ), 'file' ) );
	$ours  = (bool) preg_grep( '~/plugins/ramah/~', $files );
	file_put_contents( '${log}', wp_json_encode( compact( 'url', 'ours' ) ) . "\\n", FILE_APPEND );
	return $response;
}, 10, 3 );
`;

const install = `
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Kelurahan Contoh', 'administrator', 'administrator@contoh.example', true, '', '${PASSWORD}' );
foreach ( array( 'editor', 'author' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${PASSWORD}', 'user_email' => "$role@contoh.example", 'role' => $role ) );
}
update_option( 'default_comment_status', 'closed' );
update_option( 'WPLANG', 'id_ID' );
foreach ( get_users() as $user ) {
	// The editor greets newcomers with a window that hides it.
	update_user_meta( $user->ID, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
}
`;

function run(command: string, args: string[], options: { cwd?: string; input?: string } = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args[0] ?? ''}: ${stdout}${stderr}`);
  return stdout;
}

/** What a process prints until it matches. */
function told(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    const hear = (part: Buffer): void => {
      text += part.toString('utf8');
      const match = pattern.exec(text);
      if (match) resolve(match);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`It ended with ${code}: ${text}`)));
  });
}

/** At once, with its workers: nothing of it is kept. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/** Starts it, installed, in Indonesian, with an administrator, an editor and an author. */
export async function startSite(): Promise<Site> {
  const { php, mariadbd } = findWordPressServers();
  const wordpress = findWordPress();
  const home = mkdtempSync(join(tmpdir(), 'ramah-wp-'));
  const at = (name: string): string => join(home, name);
  const folder = at('site');
  const children: ChildProcess[] = [];
  // A test that is broken off leaves nothing running.
  const killAll = (): void => {
    for (const { pid } of children) if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', killAll);
  const stop = async (): Promise<void> => {
    process.off('exit', killAll);
    for (const child of children.reverse()) await end(child);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    mkdirSync(at('data'));
    const database = spawn(
      mariadbd,
      [
        '--no-defaults',
        `--datadir=${at('data')}`,
        `--socket=${at('db.sock')}`,
        `--pid-file=${at('db.pid')}`,
        '--skip-networking',
        // An empty folder without accounts: only who may read this one reaches the socket. It lives for a minute.
        '--skip-grant-tables',
        '--innodb-stats-persistent=0',
        '--innodb-flush-log-at-trx-commit=0',
        '--innodb-buffer-pool-size=32M',
        ...(process.getuid?.() === 0 ? ['--user=root'] : []),
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    );
    children.push(database);
    const ready = told(database, /ready for connections/);
    // Debian's has links into packages that are not here.
    cpSync(wordpress, folder, { recursive: true, dereference: true, filter: (file) => existsSync(file) });
    rmSync(join(folder, 'wp-content/plugins'), { recursive: true, force: true });
    for (const name of ['plugins', 'mu-plugins', 'uploads', 'upgrade'])
      mkdirSync(join(folder, 'wp-content', name), { recursive: true });
    // Browsers ask for it by themselves.
    writeFileSync(join(folder, 'favicon.ico'), '');
    writeFileSync(join(folder, 'wp-content/mu-plugins/watcher.php'), watcher(at('calls.log')));

    const limits = ['-d', 'upload_max_filesize=32M', '-d', 'post_max_size=32M', '-d', 'opcache.enable_cli=1'];
    const server = spawn(php, [...limits, '-S', '127.0.0.1:0', '-t', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      cwd: folder,
      detached: true,
    });
    children.push(server);
    const [, port] = await told(server, /Server \(http:\/\/127\.0\.0\.1:(\d+)\) started/);
    const url = `http://127.0.0.1:${port}`;
    writeFileSync(join(folder, 'wp-config.php'), config(at('db.sock'), url, at('php.log')));
    await ready;
    const evaluate = (code: string, input = ''): string =>
      run(php, ['-d', 'display_errors=stderr', '-r', code], { cwd: folder, input });
    evaluate(
      `$db = new mysqli( 'localhost', 'root', '', '', 0, '${at('db.sock')}' ); $db->query( 'CREATE DATABASE contoh' );`,
    );
    evaluate(install);
    const read = (name: string): string => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '');
    return {
      url,
      folder,
      wp: (code, input) => evaluate(`require 'wp-load.php'; ${code}`, input),
      calls: () =>
        read('calls.log')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as { url: string; ours: boolean }),
      complaints: () => read('php.log'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
