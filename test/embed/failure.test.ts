/** The loader in a page whose files do not all arrive: the number stays, and the owner reads one line for each failure. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { PATIENCE, until } from '../until.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ramah-loader-'));
const PAGE = `<!doctype html><html lang="id"><title>Berita</title>
  <ramah-hotline-card region="35.76"><a href="tel:110">Polisi 110</a></ramah-hotline-card>
  <div data-ramah="hotline-card" data-region="35.76"><a href="tel:129">SAPA 129</a></div>
  <script type="module" src="/loader.js"></script></html>`;

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'");
  try {
    const body = path === '/' ? PAGE : readFileSync(join(folder, path));
    response.setHeader('content-type', path === '/' ? 'text/html; charset=utf-8' : 'text/javascript');
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});

let browser: Browser;
/** The element's own file. */
let cardFile: string;
before(async () => {
  const { metafile } = await build({
    entryPoints: [join(root, 'src/embed/loader.ts')],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    chunkNames: '[name]-[hash]',
    tsconfig: join(root, 'tsconfig.json'),
    conditions: ['production'],
    external: ['./regions/*'],
    metafile: true,
    logLevel: 'error',
  });
  const [card] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.includes('hotline-card/index')) ?? [];
  cardFile = basename(card ?? assert.fail('the card has no file of its own'));
  cpSync(join(root, 'src/regions'), join(folder, 'regions'), { recursive: true });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

interface Opened {
  page: Page;
  /** Lines of ours in the console. */
  lines: string[];
  /** Exceptions that reached the page. */
  thrown: string[];
  requests: string[];
}

async function open(blocked: RegExp): Promise<Opened> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const opened: Opened = { page, lines: [], thrown: [], requests: [] };
  page.on('console', (message) => message.text().startsWith('[ramah]') && opened.lines.push(message.text()));
  page.on('pageerror', (error) => opened.thrown.push(error.message));
  page.on('request', (request) => opened.requests.push(new URL(request.url()).pathname));
  await page.route(blocked, (route) => route.abort());
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
  return opened;
}

/** Waits until the page has said as many lines as it will. */
const said = ({ lines }: Opened, count: number): Promise<unknown> =>
  until(
    () => lines.length,
    (length) => length >= count,
  );

const visible = (page: Page, text: string) => page.getByText(text, { exact: true }).first().isVisible();

test('all arrives: both are ready, under a policy that allows our script alone, and the region is asked for once', async () => {
  const { page, lines, thrown, requests } = await open(/nothing-is-blocked/);
  await page.getByText('0321-3289111').nth(1).waitFor();
  await page.getByText('Polisi 110', { exact: true }).first().waitFor({ state: 'hidden' });
  assert.equal(requests.filter((path) => path === '/regions/3576.js').length, 1);
  assert.deepEqual([lines, thrown], [[], []]);
  await page.close();
});

test('no file of ours arrives: what the owner wrote stays', async () => {
  const { page, thrown } = await open(/\.js$/);
  assert.ok(await visible(page, 'Polisi 110'));
  assert.ok(await visible(page, 'SAPA 129'));
  assert.deepEqual(thrown, []);
  await page.close();
});

test('the element does not arrive: what the owner wrote stays, and one line says what to do', async () => {
  const opened = await open(new RegExp(`/${cardFile}$`));
  const { page, lines, thrown } = opened;
  await said(opened, 1);
  assert.ok(await visible(page, 'Polisi 110'));
  assert.ok(await visible(page, 'SAPA 129'));
  assert.deepEqual(thrown, []);
  assert.deepEqual(lines, ['[ramah] <ramah-hotline-card> did not load: publish every file that came beside ramah.js.']);
  await page.close();
});

test('the region’s file does not arrive: the national numbers, and one line for both cards', async () => {
  const opened = await open(/\/regions\//);
  const { page, lines, thrown } = opened;
  await page.getByText('08111-129-129').nth(1).waitFor();
  await said(opened, 1);
  assert.deepEqual(thrown, []);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /region="35\.76" has no data: regions\/3576\.js did not load/);
  await page.close();
});
