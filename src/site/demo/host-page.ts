/**
 * The demo's host: the website of an invented kelurahan, which embeds Ramah by script tag like any site would.
 * It serves its own copy of dist/ under /ramah/, as a kelurahan that keeps the files on its own server does.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';

export interface HostPageOptions {
  /** TCP port; 0 takes any free one. */
  port: number;
  /** Folder with the built files. */
  dist: string;
  /** Address of the receiver, without a trailing slash. */
  receiver: string;
  officeKey: string;
  officeEpoch: number;
}

const template = readFileSync(new URL('./host-page.html', import.meta.url), 'utf8');

/** The page's HTML, with the snippet's three attributes filled in. */
export function hostPage({ receiver, officeKey, officeEpoch }: Omit<HostPageOptions, 'port' | 'dist'>): string {
  return template
    .replaceAll('{receiver}', receiver)
    .replaceAll('{office-key}', officeKey)
    .replaceAll('{office-epoch}', String(officeEpoch));
}

export async function startHostPage(options: HostPageOptions): Promise<{ url: string; close(): Promise<void> }> {
  const app = new Hono();
  app.get('/', (context) => context.html(hostPage(options)));
  // Also as /ramah/1.2.3/, where the snippets of pasang.html look for the files of their version.
  const inDist = (path: string): string => path.replace(/^\/ramah(\/\d+\.\d+\.\d+)?/, '');
  app.use('/ramah/*', serveStatic({ root: options.dist, rewriteRequestPath: inDist }));
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
