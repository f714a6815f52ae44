/** Two small sites on loopback for the tests of leaving: a host that embeds Ramah, and the neutral one to leave for. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { dist } from './town.ts';

/** How long the slow address of the neutral site takes to answer, ms. */
export const SLOW = 3000;

/** What lies on screen at nine places, and what the page holds. */
export interface Sample {
  /** How often Shift was pressed on the page. */
  shifts: number;
  url: string;
  title: string;
  places: string[];
  text: string;
}

/** A host's own script that looks at the page ten times a second: drivers cannot while a page is being left. */
export const WATCH = `<script>let shifts = 0;
addEventListener('keydown', ({ key }) => { if (key === 'Shift') shifts += 1; }, true);
setInterval(() => {
  const places = [];
  for (const x of [0.02, 0.5, 0.98]) for (const y of [0.02, 0.5, 0.98]) {
    const on = document.elementFromPoint(innerWidth * x, innerHeight * y);
    places.push(on && on.parentNode === document.documentElement && on.localName === 'div' ? getComputedStyle(on).backgroundColor : String(on && on.localName));
  }
  fetch('/catat', { method: 'POST', body: JSON.stringify({ shifts, url: location.href, title: document.title.trim(), places, text: document.documentElement.textContent.trim() }) });
}, 100)</script>`;

export interface ExitSites {
  host: string;
  /** An address where nobody listens any more. */
  nobody: string;
  /** A neutral page of the host's own that takes SLOW to answer. */
  slow: string;
  /** The same host's pages from another origin. */
  elsewhere: string;
  neutral: string;
  /** Asked of the neutral site: path and Referer. */
  visits: { path: string; referrer: string | undefined }[];
  /** What pages with the script WATCH told of themselves, also while they were leaving. */
  samples: Sample[];
  /** Puts a page on the host. */
  page(path: string, body: string, head?: string): void;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function listen(answer: Answer): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const document = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title>${head}</head><body>${body}</body></html>`;

export async function startSites(): Promise<ExitSites> {
  const pages = new Map<string, string>();
  const visits: ExitSites['visits'] = [];
  const samples: Sample[] = [];
  const html = { 'content-type': 'text/html; charset=utf-8' };

  const serve: Answer = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.test');
    if (pathname === '/catat') {
      let body = '';
      request.on('data', (part) => (body += part));
      request.on('end', () => samples.push(JSON.parse(body) as Sample));
      return void response.writeHead(204).end();
    }
    const page = pages.get(pathname);
    const file = /^\/(?:ramah|salinan)\/(.+\.js)$/.exec(pathname)?.[1];
    if (pathname === '/cuaca') setTimeout(() => response.writeHead(200, html).end(document('Cuaca', 'Cuaca')), SLOW);
    else if (page !== undefined) response.writeHead(200, html).end(page);
    else if (file !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(dist, file)));
    } else response.writeHead(404).end();
  };
  const host = await listen(serve);
  const elsewhere = await listen(serve);
  const gone = await listen(() => {});
  await gone.close();
  const neutral = await listen((request, response) => {
    const path = request.url ?? '/';
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    visits.push({ path, referrer: request.headers.referer });
    response.writeHead(200, html).end(document('Cuaca', '<h1>Cuaca (contoh)</h1>'));
  });

  return {
    host: host.origin,
    nobody: `${gone.origin}/`,
    slow: `${host.origin}/cuaca`,
    elsewhere: elsewhere.origin,
    neutral: `${neutral.origin}/`,
    visits,
    samples,
    page: (path, body, head) => void pages.set(path, document('Kelurahan Contoh', body, head)),
    close: async () => void (await Promise.all([host.close(), elsewhere.close(), neutral.close()])),
  };
}
