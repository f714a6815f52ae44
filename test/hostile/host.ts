/** Host pages for tests: each is written by its test, and served with its own copy of dist/ like a kelurahan's site. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RELEASE_DAY } from '../../src/core/release.ts';
import { dist, type Town } from '../journeys/town.ts';

const RECORDER = fileURLToPath(new URL('../../node_modules/rrweb/dist/rrweb.umd.min.cjs', import.meta.url));

/** Stands in the door of the older copy only. */
export const OLD_TITLE = 'Lapor lewat salinan lama';

export interface HostPage {
  /** Content-Security-Policy; without it, none. */
  csp?: string;
  /** HTML before our script; `{origin}` is this server. */
  head?: string;
  /** Scripts of ours, in order; the page carries the nonce `n0nce`. */
  scripts?: string[];
  /** HTML after our script. */
  tail?: string;
  /** In place of our three doors. */
  body?: string;
}

export interface Host {
  port: number;
  /** Address of a page; `name` is a host name that leads to this machine. */
  put(page: HostPage, name?: string): string;
  close(): Promise<void>;
}

/** `/ramah/` is dist/; `/old/` is the same with another title and day of release, as an older copy would have. */
function file(path: string): { body: string | Buffer; type: string } | undefined {
  const script = 'text/javascript; charset=utf-8';
  if (path === '/rrweb.js') return { body: readFileSync(RECORDER), type: script };
  const [, folder, name] = /^\/(ramah|old)\/([\w./-]+\.js)$/.exec(path) ?? [];
  if (name === undefined || name.includes('..')) return undefined;
  try {
    const body = readFileSync(join(dist, name));
    return {
      body:
        folder === 'old'
          ? body.toString().replaceAll('Lapor secara rahasia', OLD_TITLE).replaceAll(RELEASE_DAY, '2026-01-02')
          : body,
      type: script,
    };
  } catch {
    return undefined;
  }
}

export async function startHost(town: Town): Promise<Host> {
  const pages: HostPage[] = [];
  const attributes = `receiver="${town.receiver.url}" office-key="${town.office.officeKey}" office-epoch="1" region="35.76"`;
  const doors = ['report-form', 'where-to-report', 'report-follow-up']
    .map((name) => `<ramah-${name} ${attributes}><a href="tel:129">129</a></ramah-${name}>`)
    .join('\n');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.test');
    const found = file(pathname);
    const page = pages[Number(/^\/p\/(\d+)$/.exec(pathname)?.[1] ?? -1)];
    if (found) response.writeHead(200, { 'content-type': found.type }).end(found.body);
    // Begins and never ends: a frame that is led here does not finish loading.
    else if (pathname === '/slow') response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
    else if (!page)
      response.writeHead(pathname === '/other' ? 200 : 404, { 'content-type': 'text/html' }).end('<p>Lain');
    else {
      if (page.csp) response.setHeader('content-security-policy', page.csp);
      const own = (page.scripts ?? ['/ramah/ramah.js'])
        .map((src) => `<script type="module" nonce="n0nce" src="http://${request.headers.host}${src}"></script>`)
        .join('\n');
      const html = `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <link rel="icon" href="data:,"><title>Situs Contoh</title>${page.head ?? ''}
        ${own}${page.tail ?? ''}
        <main><h1>Situs Contoh</h1><p>Bahaya sekarang: <a href="tel:110">110</a></p>${page.body ?? doors}</main></html>`;
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(html.replaceAll('{origin}', `http://${request.headers.host}`));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    put(page, name = 'localhost') {
      pages.push(page);
      return `http://${name}:${port}/p/${pages.length - 1}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
