/**
 * A project that has installed Ramah: what `npm pack` would publish lies in its node_modules, and nothing else of ours. All
 * other packages are found in this repository's own node_modules, above it.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { root } from '../../scripts/lib.mjs';
import { packed, type Packed } from '../../scripts/pack.mjs';

const kit = join(root, '.ramah', 'kit');

export function run(command: string, args: readonly string[], options: { cwd?: string } = {}): string {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 64e6, ...options });
  assert.equal(done.status, 0, `${command} ${args.join(' ')}\n${done.stdout}${done.stderr}`);
  return done.stdout;
}

/** What `npm publish` would send. The suite packs once for all of its files (scripts/test.mjs). */
export function pack(folder = root): Packed {
  const ready = process.env.RAMAH_PACKED;
  if (ready && folder === root) return JSON.parse(readFileSync(ready, 'utf8')) as Packed;
  mkdirSync(kit, { recursive: true });
  return packed(folder, mkdtempSync(join(kit, 'packed-')));
}

export interface Consumer {
  readonly folder: string;
  /** The installed package's files for a site. */
  readonly dist: string;
  /** A copy of one of `examples/`, ready to be built. */
  example(name: string): string;
  remove(): void;
}

export function consumer(): Consumer {
  const { tarball } = pack();
  const folder = mkdtempSync(join(kit, 'project-'));
  const own = join(folder, 'node_modules/ramah-widgets');
  mkdirSync(own, { recursive: true });
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', own]);
  return {
    folder,
    dist: join(own, 'dist'),
    example: (name) => {
      const copy = join(folder, name);
      cpSync(join(root, 'examples', name), copy, { recursive: true });
      return copy;
    },
    remove: () => {
      open.forEach((close) => close());
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Servers that end with the project, also those of a test that failed. */
const open = new Set<() => void>();
const TYPES: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.json': 'application/json' };

export interface Served {
  readonly origin: string;
  /** Paths that were asked for and are there. */
  readonly given: ReadonlySet<string>;
  close(): void;
}

/** Serves a folder, and files of others by the beginning of their address. */
export async function serve(
  folder: string,
  others: Record<string, string> = {},
  change: (path: string, bytes: Buffer) => Buffer | string = (_, bytes) => bytes,
): Promise<Served> {
  const given = new Set<string>();
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const other = Object.keys(others).find((start) => path.startsWith(start));
    const file = other ? join(others[other] ?? '', path.slice(other.length)) : join(folder, path);
    try {
      const whole = file.endsWith('/') ? join(file, 'index.html') : file;
      response.setHeader('content-type', TYPES[extname(whole)] ?? 'text/javascript');
      response.end(change(path, readFileSync(whole)));
      given.add(path);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  open.add(close);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    given,
    close,
  };
}
