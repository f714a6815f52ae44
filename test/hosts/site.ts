/**
 * Two servers of this machine: the host's site, with our files in a folder of its own, and one that is somebody else's: the
 * office's folder for sites that keep no files, a frame of Google's, and sixty things that a news page asks for.
 */

import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { dist } from '../journeys/town.ts';

export type Headers = { readonly [name: string]: string };

/** What the server of an office must say so that pages of others may load its files (docs/panduan-situs.md). */
export const OFFICE_FOLDER: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const TYPES: { readonly [ending: string]: string } = {
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};
/** Slow enough that what stood there before is on screen first. */
const SCRIPT_DELAY = 40;
const OLD = '0.0.9';

const AD: { readonly [ending: string]: string | Buffer } = {
  js: 'for (const type of ["click", "keydown", "scroll"]) addEventListener(type, () => {}, true); window.ads = (window.ads || 0) + 1;',
  gif: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  html: '<!doctype html><title>Iklan</title><body style="margin:0;background:#ddd">Iklan contoh',
};

export interface Put {
  readonly html: string;
  readonly headers?: Headers;
}

export interface Site {
  /** `http://localhost:…`, the host's. */
  readonly origin: string;
  /** `http://127.0.0.1:…`, somebody else's. */
  readonly elsewhere: string;
  /** Serves our files under `/<name>/ramah/<any version>/` of both servers. `office`: headers of somebody else's. */
  folder(name: string, headers: Headers, office?: Headers): void;
  /** Address of a page; `{elsewhere}` in it and in its headers is that server. */
  put(page: Put): string;
  /** The same on the other server. */
  putElsewhere(page: Put): string;
  close(): Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export async function startSite(): Promise<Site> {
  const pages: Put[] = [];
  const folders = new Map<string, { own: Headers; office: Headers }>();
  const cache = new Map<string, Buffer>();
  const read = (file: string): Buffer => {
    const known = cache.get(file);
    if (known) return known;
    const bytes = readFileSync(join(dist, file));
    cache.set(file, bytes);
    return bytes;
  };

  const serve =
    (side: 'own' | 'office'): RequestListener =>
    (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://host.test');
      const page = pages[Number(/^\/p\/(\d+)$/.exec(pathname)?.[1] ?? -1)];
      if (page) {
        const fill = (text: string): string => text.replaceAll('{elsewhere}', elsewhere);
        for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, fill(value));
        response.setHeader('content-type', 'text/html; charset=utf-8').end(fill(page.html));
        return;
      }
      const ad = /^\/ad\/\d+\.(js|gif|html)$/.exec(pathname)?.[1];
      if (ad) return void response.setHeader('content-type', TYPES[ad] ?? '').end(AD[ad]);
      const [, name = '', version, file = ''] = /^\/([\w-]+)\/ramah\/([\d.]+)\/([\w./-]+)$/.exec(pathname) ?? [];
      const folder = folders.get(name)?.[side];
      try {
        if (!folder || file.includes('..')) throw new Error('not there');
        const bytes = read(file);
        for (const [header, value] of Object.entries(folder)) response.setHeader(header, value);
        const ending = /\.(\w+)$/.exec(file)?.[1] ?? '';
        response.setHeader('content-type', TYPES[ending] ?? 'application/octet-stream');
        // Nothing older was ever published, and a copy of the sources need not hold its history: another release differs in a byte.
        const body = version === OLD && ending === 'js' ? Buffer.concat([bytes, Buffer.from('\n// lama\n')]) : bytes;
        setTimeout(() => response.end(body), ending === 'js' ? SCRIPT_DELAY : 0);
      } catch {
        response.writeHead(404).end();
      }
    };

  const [host, other] = [createServer(serve('own')), createServer(serve('office'))];
  const origin = `http://localhost:${await listen(host)}`;
  const elsewhere = `http://127.0.0.1:${await listen(other)}`;
  const add = (page: Put): number => pages.push(page) - 1;
  return {
    origin,
    elsewhere,
    folder: (name, own, office = OFFICE_FOLDER) => void folders.set(name, { own, office }),
    put: (page) => `${origin}/p/${add(page)}`,
    putElsewhere: (page) => `${elsewhere}/p/${add(page)}`,
    async close() {
      await Promise.all([stop(host), stop(other)]);
    },
  };
}

export { OLD };
