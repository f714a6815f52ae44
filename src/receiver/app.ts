/** The receiver as a function from a request to an answer: no port, no clock and no file of its own. */

import { randomBytes } from 'node:crypto';
import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import { sealBytes } from '../core/seal.ts';
import { maxBody, reporterCalls, type Call, type Desk } from './calls.ts';
import { Refusal, StoreError } from './errors.ts';
import { answerFrame, readCall, refusalFrame } from './frames.ts';
import { headersFor, PREFLIGHT_HEADERS, type RouteKind } from './headers.ts';
import { Load } from './load.ts';
import { officerCalls } from './officer-calls.ts';
import { Officers } from './officers.ts';
import { renderFrame, renderPage, type PageNumber, type PageProps } from './pages.ts';
import type { CurrentRoster } from './roster-file.ts';
import { answerFile, type StaticFiles } from './static-files.ts';
import type { Store } from './store.ts';
import { uploadCall } from './upload-call.ts';
import { Work } from './work.ts';

export interface AppOptions {
  store: Store;
  /** The roster in force at this moment. */
  roster: () => CurrentRoster;
  /** From the store; challenges are signed with it. */
  secret: Uint8Array;
  now: () => Date;
  hsts: boolean;
  /** Numbers on the office's own pages. */
  numbers: readonly PageNumber[];
  files: { library: StaticFiles; inbox: StaticFiles };
  /** Sites that may show the room in a frame from this origin, as `frame-ancestors` names them; none where it is empty. */
  embedders?: readonly string[];
  /** Takes error codes; nothing of a request ever reaches it. */
  log: (line: string) => void;
  /** The connection's address, for {@link Load} alone. */
  address?: (request: Request, bindings: unknown) => string | undefined;
  fewestGuesses?: number | undefined;
}

const BUSY_FOR = { failed: '30', full: '3600', closed: '30' } as const;

export function createApp(options: AppOptions): Hono {
  const { store, roster, now, hsts, log } = options;
  const work = new Work({ office: roster().roster.office, secret: options.secret, now });
  const desk: Desk = { store, roster, now, work, load: new Load(now), fewestGuesses: options.fewestGuesses };
  const officers = new Officers({ now, seal: sealBytes });
  const headers = (kind: RouteKind, more: { styleNonce?: string } = {}): Record<string, string> =>
    headersFor(kind, { hsts, embedders: options.embedders ?? [], ...more });

  /** What a failure is told as. Its own message may hold what was sent, so it goes nowhere. */
  function refusalOf(error: unknown): Refusal {
    if (error instanceof Refusal) return error;
    if (error instanceof StoreError) {
      log(`receiver: store ${error.code}`);
      const after = BUSY_FOR[error.code as keyof typeof BUSY_FOR];
      return new Refusal(503, 'busy', 'Nothing was kept. Send the same again later.', { 'Retry-After': after });
    }
    log(`receiver: error ${error instanceof Error ? error.name : 'unknown'}`);
    return new Refusal(500, 'internal', 'The receiver failed.');
  }

  async function answerCall(call: Call, context: Context): Promise<Response> {
    const request = context.req.raw;
    if (request.method === 'OPTIONS') {
      return new Response(null, { status: 204, headers: { ...headers('api'), ...PREFLIGHT_HEADERS } });
    }
    try {
      if (request.method !== 'POST') {
        throw new Refusal(405, 'method-not-allowed', 'Calls are POST.', { Allow: 'POST, OPTIONS' });
      }
      const frame = await readCall(request, maxBody(call, roster().roster), call.simple);
      const header = v.safeParse(call.shape, frame.header);
      if (!header.success) throw new Refusal(400, 'malformed', 'The header does not have the form of this call.');
      const address = options.address?.(request, context.env);
      return answerFrame(await call.answer(header.output, frame.body, address), headers('api'));
    } catch (error) {
      return refusalFrame(refusalOf(error), headers('api'));
    }
  }

  const noSuchCall = new Refusal(404, 'no-such-call', 'There is no such call.');
  const nothingHere = (status: number, text: string, more: Record<string, string> = {}): Response =>
    new Response(text, {
      status,
      headers: { ...headers('none'), 'Content-Type': 'text/plain; charset=utf-8', ...more },
    });

  // no-store: the page is not left on a shared phone's disk.
  const html = (text: string, own: Record<string, string>): Response =>
    new Response(text, {
      headers: { ...own, 'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8' },
    });

  function page(view: PageProps['view']): Response {
    const { epoch, region } = roster().roster;
    // The key that signs today: to this page a chain that an older, stolen key began is worth nothing.
    const officeKey = roster().keys.at(-1) ?? '';
    const styleNonce = randomBytes(16).toString('base64');
    const props = { view, officeKey, officeEpoch: epoch, region, numbers: options.numbers, styleNonce };
    return html(renderPage(props), headers('page', { styleNonce }));
  }

  function frame(view: PageProps['view'], context: Context): Response {
    const asked = context.req.query('lang') ?? '';
    const lang = options.files.library.has(`room/room.${asked}.js`) ? asked : 'id';
    const styleNonce = randomBytes(16).toString('base64');
    return html(renderFrame({ view, lang, styleNonce }), headers('frame', { styleNonce }));
  }

  function file(kind: 'library' | 'inbox', name: string, context: Context): Response {
    const found = options.files[kind].get(name);
    return found === undefined ? (context.notFound() as Response) : answerFile(found, context.req.raw, headers(kind));
  }

  const app = new Hono();
  const calls = { ...reporterCalls(desk), ...uploadCall(desk), ...officerCalls(desk, officers) };
  for (const [path, call] of Object.entries(calls)) {
    app.all(path, (context) => answerCall(call, context));
  }
  app.all('/v1/*', () => refusalFrame(noSuchCall, headers('api')));
  app.use('*', async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
    return nothingHere(405, 'Hanya GET.\n', { Allow: 'GET, HEAD' });
  });
  app.get('/lib/*', (context) => file('library', context.req.path.slice('/lib/'.length), context));
  app.get('/arah', () => page('guide'));
  app.get('/tulis', () => page('report'));
  app.get('/jawaban', () => page('follow-up'));
  app.get('/bingkai/tulis', (context) => frame('report', context));
  app.get('/bingkai/arah', (context) => frame('guide', context));
  app.get('/bingkai/jawaban', (context) => frame('follow-up', context));
  app.get('/petugas', () => nothingHere(308, '', { Location: '/petugas/' }));
  app.get('/petugas/*', (context) => {
    const name = context.req.path.slice('/petugas/'.length);
    return file('inbox', name === '' ? 'index.html' : name, context);
  });
  app.notFound(() => nothingHere(404, 'Tidak ada halaman di sini.\n'));
  app.onError((error) => {
    const { status, code } = refusalOf(error);
    return nothingHere(status, `${code}\n`);
  });
  return app;
}
