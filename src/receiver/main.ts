/** The receiver on a port: roster, database, files, timeouts, and the way back. */

import type { IncomingMessage, Server } from 'node:http';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.ts';
import { dayOf } from '../core/fields.ts';
import { TOMBSTONE_DAYS } from './calls.ts';
import { ReceiverError, StoreError } from './errors.ts';
import { EMBEDDER } from './headers.ts';
import { NATIONAL_NUMBERS, type PageNumber } from './pages.ts';
import { keepRoster, loadRoster, RosterFile } from './roster-file.ts';
import { DATABASE, openSqliteStore } from './sqlite-store.ts';
import { readDist } from './static-files.ts';

export interface ReceiverOptions {
  /** Path of the signed roster, `public/roster.json` of the office's folder. */
  roster: string;
  /** Folder of the database, and of a copy of the roster in force. */
  data: string;
  /** 0 for any free one. */
  port: number;
  host: string;
  /** Folder of the built files, or null to serve none. */
  dist: string | null;
  /** The address that others use, where a proxy with TLS stands before this one. */
  publicUrl?: string;
  /** Whether browsers are told to come by TLS only: true wherever there is TLS. */
  hsts: boolean;
  now?: () => Date;
  /** On the office's own pages; the national ones where none are given. */
  numbers?: readonly PageNumber[];
  /** Sites that may show the room in a frame from this receiver (rung 2): `https://kelurahan.example`, or `*` for all. */
  embedders?: readonly string[];
  log?: (line: string) => void;
  /** Days after its newest message until a report is deleted, unless an officer holds it. */
  retentionDays?: number;
  /** Fewest guesses of a proof of work, and the most is four times that; the roster's `min_pow` may raise it. */
  fewestGuesses?: number;
  /** Milliseconds. */
  timeouts?: Partial<Timeouts>;
}

interface Timeouts {
  /** For the headers of a request, and for the whole of it. */
  headers: number;
  request: number;
  /** Between two looks at slow requests, and between two looks at the roster. */
  check: number;
  roster: number;
  /** Between two looks for what has to be deleted. */
  sweep: number;
  /** For requests under way when the receiver is told to stop. */
  stop: number;
}

const TIMEOUTS: Timeouts = {
  headers: 10_000,
  request: 30_000,
  check: 2_000,
  roster: 10_000,
  sweep: 3_600_000,
  stop: 5_000,
};
export const RETENTION_DAYS = 90;
const MAX_CONNECTIONS = 1000;

export interface Receiver {
  url: string;
  port: number;
  /** Answers what is under way, closes the database. */
  close(): Promise<void>;
}

/** @throws {ReceiverError} with a message that says what to do */
export async function startReceiver(options: ReceiverOptions): Promise<Receiver> {
  const { now = () => new Date(), log = console.log, hsts, dist } = options;
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  const { embedders = [] } = options;
  const wrong = embedders.find((site) => !EMBEDDER.test(site));
  if (wrong !== undefined) {
    throw new ReceiverError(
      'embedder-invalid',
      `"${wrong}" bukan situs / is no site. Contoh / example: --embedder https://kelurahan.example, * = semua / all`,
    );
  }
  const kept = join(options.data, 'roster.json');
  const current = await loadRoster(options.roster, now(), kept);
  const files = dist === null ? { library: new Map(), inbox: new Map() } : await readDist(dist);
  const store = openSqliteStore({
    path: join(options.data, DATABASE),
    office: current.roster.office,
    today: dayOf(now()),
  });
  const rosterFile = new RosterFile({ path: options.roster, kept, current, now, log, every: timeouts.roster });
  const retention = { box: options.retentionDays ?? RETENTION_DAYS, tombstone: TOMBSTONE_DAYS };
  const sweep = async (): Promise<void> => {
    try {
      const count = await store.sweep(dayOf(now()), retention);
      if (count > 0) log(`receiver: ${count} reports deleted, as due`);
    } catch (error) {
      // Tried again at the next look; a full disk must not end the receiver.
      log(`receiver: deletion ${error instanceof StoreError ? error.code : 'failed'}`);
    }
  };
  await sweep();
  const sweeping = setInterval(() => void sweep(), timeouts.sweep).unref();
  const app = createApp({
    store,
    roster: () => rosterFile.current,
    secret: await store.secret(),
    now,
    hsts,
    numbers: options.numbers ?? NATIONAL_NUMBERS,
    files,
    embedders,
    log,
    address: addressOf,
    fewestGuesses: options.fewestGuesses,
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    hostname: 'localhost',
    serverOptions: {
      headersTimeout: timeouts.headers,
      requestTimeout: timeouts.request,
      connectionsCheckingInterval: timeouts.check,
    },
  }) as Server;
  server.maxConnections = MAX_CONNECTIONS;
  // Also for a client that takes no answer.
  server.timeout = timeouts.request;
  try {
    await keepRoster(kept, current);
    await listen(server, options.port, options.host);
  } catch (error) {
    rosterFile.close();
    clearInterval(sweeping);
    await store.close();
    throw error;
  }
  const { port } = server.address() as { port: number };
  const url = options.publicUrl ?? `http://${hostInUrl(options.host)}:${port}`;
  log(`receiver: started at ${url}`);
  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    rosterFile.close();
    clearInterval(sweeping);
    const ended = new Promise((resolve) => server.close(resolve));
    // A connection whose answer went out meanwhile would idle until its client lets go.
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const impatience = setTimeout(() => server.closeAllConnections(), timeouts.stop);
    await ended;
    clearInterval(idle);
    clearTimeout(impatience);
    await store.close();
    log('receiver: stopped');
  }
  return { url, port, close: () => (closing ??= close()) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const at = `${host}:${port}`;
      if (error.code === 'EADDRINUSE') {
        reject(new ReceiverError('port-in-use', `${at} sudah dipakai / is taken. Pilih / choose: --port 8788`));
      } else {
        reject(
          new ReceiverError(
            'port-refused',
            `${at} tidak dapat dipakai / cannot be used (${error.code}): --host, --port`,
          ),
        );
      }
    });
    server.listen(port, host, resolve);
  });
}

/** A proxy on this machine names the address it was asked from, last in its list; nobody else is believed. */
function addressOf(request: Request, bindings: unknown): string | undefined {
  const peer = (bindings as { incoming: IncomingMessage }).incoming.socket.remoteAddress;
  if (!/^(::ffff:)?127\.|^::1$/.test(peer ?? '')) return peer;
  const named = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return named !== undefined && isIP(named) !== 0 ? named : peer;
}

function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIP(host) === 6 ? `[${host}]` : host;
}
