/**
 * The files that the receiver hands out, read once at start. A request looks its path up in a list of names and never
 * touches the disk, so no path can lead out of the folder.
 */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { ReceiverError } from './errors.ts';

export interface StaticFile {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  etag: string;
  /** Its name changes with its content, so that a browser may keep it for good. */
  versioned: boolean;
}

/** By path below the folder, with `/` between names. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** A release's number or eight and more hexadecimal digits. */
const VERSIONED = /(^|[/.-])(\d+\.\d+\.\d+|(?=[0-9a-f]*\d)[0-9a-f]{8,})([/.-]|$)/;

/** All files of known types in a folder; links are not followed. Empty where there is no folder. */
export async function readFolder(folder: string): Promise<Map<string, StaticFile>> {
  const files = new Map<string, StaticFile>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
      throw error;
    },
  );
  for (const entry of entries) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    const bytes = new Uint8Array(await readFile(path));
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    files.set(name, { bytes, type, etag: `"${hash}"`, versioned: VERSIONED.test(name) });
  }
  return files;
}

/**
 * `dist` as two sets: what other sites embed, and the officer's page.
 *
 * @throws {ReceiverError} `dist-missing`
 */
export async function readDist(dist: string): Promise<{ library: StaticFiles; inbox: StaticFiles }> {
  const all = await readFolder(dist);
  if (!all.has('ramah.js') || !all.has('inbox/index.html')) {
    throw new ReceiverError(
      'dist-missing',
      `Di ${dist} tidak ada berkas jadi (ramah.js, inbox/index.html). Hapus --dist untuk memakai berkas paket ini. ` +
        `Dari kode sumber, jalankan dulu: npm run build\n` +
        `There are no built files in ${dist} (ramah.js, inbox/index.html). Leave --dist out to use those of this package. ` +
        `From the sources, run first: npm run build`,
    );
  }
  const library = [...all].filter(([name]) => !/^(inbox|receiver)\//.test(name) && !name.endsWith('.html'));
  const inbox = [...all]
    .filter(([name]) => name.startsWith('inbox/'))
    .map(([name, file]) => [name.slice(6), file] as const);
  return { library: new Map(library), inbox: new Map(inbox) };
}

/** A file, or 304 for a browser that has it; `headers` are the route's. */
export function answerFile(file: StaticFile, request: Request, headers: Record<string, string>): Response {
  const kept = file.versioned ? 'public, max-age=31536000, immutable' : 'no-cache';
  const all = { ...headers, 'Cache-Control': kept, ETag: file.etag };
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.includes(file.etag)) return new Response(null, { status: 304, headers: all });
  return new Response(file.bytes, { headers: { ...all, 'Content-Type': file.type } });
}
