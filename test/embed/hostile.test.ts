/** The loader in pages that changed the browser's own functions, and twice on one page: nothing is thrown, numbers stay. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { PATIENCE, until } from '../until.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ramah-hostile-'));
const CARD = '<ramah-hotline-card region="35.76"><a href="tel:110">Polisi 110</a></ramah-hotline-card>';
const DIV = '<div data-ramah="hotline-card" data-region="35.76"><a href="tel:129">SAPA 129</a></div>';
const script = (place: string): string => `<script type="module" src="/${place}/loader.js"></script>`;

let body = '';
let policy = '';
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://x').pathname;
  if (policy && path === '/') response.setHeader('content-security-policy', policy);
  response.setHeader('content-type', path === '/' ? 'text/html; charset=utf-8' : 'text/javascript');
  try {
    response.end(
      path === '/'
        ? `<!doctype html><html lang="id"><title>Berita</title>${body}</html>`
        : readFileSync(join(folder, path)),
    );
  } catch {
    response.writeHead(404).end();
  }
});

let browser: Browser;
before(async () => {
  for (const place of ['a', 'b']) {
    await build({
      entryPoints: {
        loader: join(root, 'src/embed/loader.ts'),
        card: join(root, 'src/elements/hotline-card/index.ts'),
      },
      outdir: join(folder, place),
      bundle: true,
      splitting: true,
      format: 'esm',
      tsconfig: join(root, 'tsconfig.json'),
      conditions: ['production'],
      external: ['./regions/*'],
      logLevel: 'error',
    });
    cpSync(join(root, 'src/regions'), join(folder, place, 'regions'), { recursive: true });
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

interface Seen {
  lines: string[];
  thrown: string[];
  requests: string[];
  /** Numbers that can be seen and called. */
  numbers: string[];
  cards: number;
}

/** Looks once so many cards and lines of ours are there, which may come late. */
async function look(html: string, { csp = '', patch = '', later = '', cards = 0, lines = 0 } = {}): Promise<Seen> {
  body = html;
  policy = csp;
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const seen: Seen = { lines: [], thrown: [], requests: [], numbers: [], cards: 0 };
  page.on('console', (message) => message.text().includes('[ramah]') && seen.lines.push(message.text()));
  page.on('pageerror', (error) => seen.thrown.push(error.message));
  page.on('request', (request) => seen.requests.push(new URL(request.url()).pathname));
  if (patch) await page.addInitScript(patch);
  // A promise that nobody catches is a thing thrown into the page too.
  await page.addInitScript(() => addEventListener('unhandledrejection', () => console.error('UNHANDLED')));
  page.on('console', (message) => message.text() === 'UNHANDLED' && seen.thrown.push('a rejection'));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
  if (later) {
    await page.evaluate(later);
    await page.waitForTimeout(300);
  }
  // What a screen reader finds: asked of the browser, because the page's own functions may be broken.
  const wire = await page.context().newCDPSession(page);
  const read = async (): Promise<Seen> => {
    const tree = await wire.send('Accessibility.getFullAXTree');
    const named = (role: string): string[] =>
      tree.nodes.filter((node) => !node.ignored && node.role?.value === role).map((node) => String(node.name?.value));
    seen.numbers = named('link');
    seen.cards = named('heading').filter((name) => name === 'Nomor bantuan').length;
    return seen;
  };
  await until(read, () => seen.cards >= cards && seen.lines.length >= lines);
  await page.close();
  return seen;
}

describe('two loaders on one page', () => {
  test('the first has the page, the second says so once and asks for nothing', async () => {
    const seen = await look(CARD + DIV + script('a') + script('b'), { cards: 2, lines: 1 });
    assert.equal(seen.cards, 2);
    assert.deepEqual(seen.lines, ['[ramah] ramah.js is on this page twice: the first is used. Keep one script tag.']);
    // The loader itself, and what esbuild moved out of it.
    assert.deepEqual(
      seen.requests.filter((path) => path.startsWith('/b/') && !/loader|chunk/.test(path)),
      [],
    );
    assert.equal(seen.requests.filter((path) => path.includes('/regions/')).length, 1);
    assert.deepEqual(seen.thrown, []);
  });

  test('a newer one takes on what the older does not know, and no false line is said', async () => {
    // An older version: it knows another element only.
    const older = `<script>window[Symbol.for('ramah-widgets')] = new Set(['report-form', 'quick-exit'])</script>`;
    const seen = await look(older + CARD + DIV + script('a'), { cards: 2, lines: 1 });
    assert.equal(seen.cards, 2);
    assert.equal(seen.lines.length, 1);
  });

  test('an element’s own file beside the loader: nothing is fetched twice', async () => {
    const seen = await look(`<script type="module" src="/a/card.js"></script>${CARD}${DIV}${script('a')}`, {
      cards: 2,
    });
    assert.equal(seen.cards, 2);
    assert.equal(new Set(seen.requests).size, seen.requests.length);
    assert.deepEqual([seen.lines, seen.thrown], [[], []]);
  });

  test('another version’s element file after it: the first wins with one line', async () => {
    const late = `const s = document.createElement('script'); s.type = 'module'; s.src = '/b/card.js'; document.head.append(s)`;
    const seen = await look(CARD + script('a'), { later: late, cards: 1, lines: 1 });
    assert.equal(seen.cards, 1);
    assert.deepEqual(seen.lines, ['[ramah] <ramah-hotline-card> is already defined; this copy is not used.']);
    assert.deepEqual(seen.thrown, []);
  });
});

test('fifty tags of a file that is not there: asked for once, said once', async () => {
  const seen = await look(
    Array(25).fill(CARD.replace('hotline-card ', 'rights-infographic ')).join('') +
      Array(25).fill(DIV).join('') +
      script('missing'),
  );
  assert.deepEqual(seen.requests, ['/', '/missing/loader.js']);
  const half = await look(Array(50).fill(DIV).join('') + script('a'), {
    csp: "script-src 'self' 'unsafe-inline'",
    cards: 50,
  });
  assert.equal(half.cards, 50);
  assert.equal(new Set(half.requests).size, half.requests.length);
});

test('under a nonce alone, parts and regions are let in: the browser hands the nonce on', async () => {
  for (const csp of [
    "script-src 'nonce-n0'",
    "script-src 'nonce-n0' 'strict-dynamic'",
    "script-src 'nonce-n0'; require-trusted-types-for 'script'; trusted-types lit-html",
  ]) {
    const seen = await look(CARD + DIV + script('a').replace('<script', '<script nonce="n0"'), { csp, cards: 2 });
    assert.deepEqual([csp, seen.cards, seen.lines, seen.thrown], [csp, 2, [], []]);
  }
});

const throws = (what: string): string => `${what} = () => { throw new Error('the page broke it') };`;
const PATCHES: Record<string, string> = {
  'document.querySelectorAll throws': throws('Document.prototype.querySelectorAll'),
  'no MutationObserver': 'delete window.MutationObserver;',
  'MutationObserver throws': throws('MutationObserver.prototype.observe'),
  'matches throws': throws('Element.prototype.matches'),
  'getAttribute throws': throws('Element.prototype.getAttribute'),
  'createElement throws for our tags':
    'const real = Document.prototype.createElement; Document.prototype.createElement = function (name) { if (/^ramah/.test(name)) throw new Error("no"); return real.apply(this, arguments); };',
  'append throws': throws('Element.prototype.append'),
  'no customElements': "Object.defineProperty(window, 'customElements', { value: undefined });",
  'customElements.define throws': throws('CustomElementRegistry.prototype.define'),
  'customElements.get throws': throws('CustomElementRegistry.prototype.get'),
  'console.error throws': throws('console.error') + throws('Document.prototype.querySelectorAll'),
  'no console': 'window.console = undefined;' + throws('Document.prototype.querySelectorAll'),
  'WeakSet throws': throws('WeakSet.prototype.has'),
  'Set throws': throws('Set.prototype.has'),
  'our mark is junk': "window[Symbol.for('ramah-widgets')] = 7;",
  'our mark throws': "Object.defineProperty(window, Symbol.for('ramah-widgets'), { get() { throw new Error('no') } });",
  'arrays have strange members': 'Array.prototype.each = Array.prototype.toJSON = function () { return "x" };',
  'objects have strange members': 'Object.prototype.extend = function () {};',
  'forms and pictures named like functions':
    "addEventListener('DOMContentLoaded', () => document.body.insertAdjacentHTML('afterbegin', '<img name=querySelectorAll><form id=documentElement></form>'));",
};

describe('a page that changed the browser’s functions', () => {
  for (const [name, patch] of Object.entries(PATCHES)) {
    test(name, async () => {
      const seen = await look(CARD + DIV + script('a'), { patch });
      assert.deepEqual(seen.thrown, []);
      assert.ok(
        seen.numbers.some((name) => /\b110\b/.test(name)),
        'a number for danger',
      );
      assert.ok(
        seen.numbers.some((name) => /\b129\b/.test(name)),
        'a number for help',
      );
    });
  }

  test('no shadow roots: the browser tells the page, which cannot be helped; numbers stay', async () => {
    const seen = await look(CARD + DIV + script('a'), { patch: throws('Element.prototype.attachShadow') });
    assert.deepEqual(seen.numbers, ['Polisi 110', 'SAPA 129']);
  });

  test('functions that break later, when a tag is added', async () => {
    const later = `${throws('Element.prototype.matches')} document.body.insertAdjacentHTML('beforeend', '<p>x</p>')`;
    const seen = await look(CARD + DIV + script('a'), { later, cards: 2 });
    assert.deepEqual(seen.thrown, []);
    assert.equal(seen.cards, 2);
  });
});

test('a tag in an open shadow root: upgraded when its kind is defined, and its own content shown until then', async () => {
  const host = `const host = document.createElement('div'); document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '${CARD}';`;
  const alone = await look(script('a'), { later: host });
  assert.deepEqual([alone.cards, alone.numbers], [0, ['Polisi 110']]);
  const beside = await look(DIV + script('a'), { later: host, cards: 2 });
  assert.equal(beside.cards, 2);
  const ownFile = await look('<script type="module" src="/a/card.js"></script>', { later: host, cards: 1 });
  assert.equal(ownFile.cards, 1);
});
