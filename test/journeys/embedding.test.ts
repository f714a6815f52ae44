/**
 * Every way to embed, and everything that can go wrong with it, in a real browser on the built files: a number that can be
 * called stays on screen, nothing is thrown into the page, and nothing moves. The table at the end is what an owner gets.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const sri = (JSON.parse(readFileSync(`${dist}sri.json`, 'utf8')) as { files: Record<string, string> }).files;
const WRONG = `sha384-${'A'.repeat(64)}`;
const INSIDE = '<p>Bahaya sekarang: <a href="tel:110">110</a>. Bantuan: <a href="tel:129">129</a>.</p>';
const CARD = `<ramah-hotline-card region="35.76">${INSIDE}</ramah-hotline-card>`;
const CSS = '<link rel="stylesheet" href="/r/ramah.css">';

function render(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${dist}cli.js`, 'render', ...args], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

/** A snippet: HTML of the page, with a place for the hash of its script. */
type Snippet = (hash: (file: string) => string) => string;
const loader: Snippet = (hash) => `<script type="module" src="/r/ramah.js" ${hash('ramah.js')}></script>`;
const SNIPPETS: Record<string, Snippet> = {
  'loader, tag': (hash) => CSS + CARD + loader(hash),
  'loader, div': (hash) => `${CSS}<div data-ramah="hotline-card" data-region="35.76">${INSIDE}</div>${loader(hash)}`,
  'classic, tag': (hash) => `${CSS}${CARD}<script src="/r/ramah.classic.js" ${hash('ramah.classic.js')}></script>`,
  'one file, hash': (hash) =>
    `${CSS}${CARD}<script type="module" src="/r/hotline-card.js" ${hash('hotline-card.js')}></script>`,
  'rendered, tag': (hash) => CSS + render('hotline-card', '--region', '35.76') + loader(hash),
  'rendered, div': (hash) => CSS + render('hotline-card', '--region', '35.76', '--div') + loader(hash),
  'rendered, strip': (hash) => CSS + render('hotline-card', '--region', '35.76', '--variant', 'strip') + loader(hash),
  'rendered, inline': (hash) => CSS + render('hotline-card', '--region', '35.76', '--variant', 'inline') + loader(hash),
  'shadow, card': (hash) => render('hotline-card', '--region', '35.76', '--dsd', '--style-nonce', 'n0') + loader(hash),
  'shadow, strip': (hash) =>
    render('hotline-card', '--region', '35.76', '--variant', 'strip', '--dsd', '--style-nonce', 'n0') + loader(hash),
  frame: () => '<iframe src="/r/embed/kartu.html?region=35.76" title="Informasi" width="100%" height="600"></iframe>',
  'frame, sandbox': () =>
    '<iframe src="/r/embed/kartu.html?region=35.76" sandbox="allow-scripts" title="Informasi" width="100%" height="600"></iframe>',
};

interface Fault {
  /** Whether the card can still be whole. */
  readonly whole: boolean;
  readonly script?: false;
  readonly blocked?: RegExp;
  readonly missing?: RegExp;
  readonly hash?: string;
  readonly policy?: string;
}
const OPEN = "default-src 'self'; style-src 'self' 'nonce-n0'";
const FAULTS: Record<string, Fault> = {
  nothing: { whole: true },
  'strict policy': { whole: true, policy: OPEN },
  'script off': { whole: false, script: false },
  'script blocked': { whole: false, blocked: /\.js$/ },
  'script 404': { whole: false, missing: /\.js$/ },
  'wrong hash': { whole: false, hash: WRONG },
  'policy refuses': { whole: false, policy: "default-src 'none'; style-src 'self' 'nonce-n0'; frame-src 'self'" },
};

/** Pages by the name of their host, `case-0.localhost`: several are open at once. */
const cases = new Map<string, { fault: Fault; body: string }>();
const server = createServer((request, response) => {
  const { fault, body } = cases.get(request.headers.host?.split(':')[0] ?? '') ?? assert.fail('an unknown page');
  const path = new URL(request.url ?? '/', 'http://x').pathname;
  if (path === '/') {
    if (fault.policy) response.setHeader('content-security-policy', fault.policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Berita</title>
<h1>Berita</h1>${body}<p>Di bawah</p></html>`);
    return;
  }
  const file = path.replace(/^\/r\//, '');
  if (fault.missing?.test(path) || file.includes('..')) return void response.writeHead(404).end();
  try {
    const bytes = readFileSync(dist + file);
    const type = /\.(\w+)$/.exec(file)?.[1] ?? '';
    response.setHeader('content-type', { html: 'text/html', css: 'text/css' }[type] ?? 'text/javascript');
    // Slow enough that what stood there before is on screen first.
    setTimeout(() => response.end(bytes), file.endsWith('.js') ? 60 : 0);
  } catch {
    response.writeHead(404).end();
  }
});

let browser: Browser;
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
const rows: string[][] = [];
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  const wide = ['snippet', 'what goes wrong', 'number', 'upgraded', 'shift', 'thrown'].map((head, at) =>
    Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: string[]): string => row.map((cell, at) => cell.padEnd(wide[at] ?? 0)).join('  ');
  console.log(
    ['snippet', 'what goes wrong', 'number', 'upgraded', 'shift', 'thrown'].length &&
      line(['snippet', 'what goes wrong', 'number', 'upgraded', 'shift', 'thrown']),
  );
  rows.forEach((row) => console.log(line(row)));
});

/** A number of these on screen, that can be read and is a link; in the page or in its frame. */
async function callable(page: Page, number: string): Promise<boolean> {
  for (const frame of page.frames()) {
    const link = frame.locator(`a[href="tel:${number}"]:visible`).first();
    if ((await link.count()) > 0 && (await link.innerText()).includes(number)) return true;
  }
  return false;
}

async function own(page: Page): Promise<boolean> {
  for (const frame of page.frames()) if (await frame.getByText('Cetak kartu saku').first().isVisible()) return true;
  return (
    (await page.locator('ramah-hotline-card').locator('.strip, .inline').first().count()) > 0 &&
    page.evaluate(() => 'updateComplete' in (document.querySelector('ramah-hotline-card') ?? {}))
  );
}

for (const [name, snippet] of Object.entries(SNIPPETS)) {
  describe(name, { concurrency: 4 }, () => {
    for (const [what, is] of Object.entries(FAULTS)) {
      const place = cases.size;
      const host = `case-${String(place)}.localhost`;
      const body = snippet((file) => `integrity="${is.hash ?? sri[file] ?? assert.fail(`${file} has no hash`)}"`);
      cases.set(host, { fault: is, body });
      test(what, async () => {
        const context = await browser.newContext({
          viewport: { width: 360, height: 740 },
          javaScriptEnabled: is.script !== false,
        });
        const page = await context.newPage();
        const thrown: string[] = [];
        page.on('pageerror', (error) => thrown.push(error.message));
        if (is.script !== false)
          await page.addInitScript(() => {
            const seen = Object.assign(window, { shift: 0 });
            // What moves while the parser still reads, drawn a frame later, is not ours: our files come after it.
            let whole = Infinity;
            const read = (): unknown =>
              requestAnimationFrame(() => requestAnimationFrame((now) => (whole = Math.min(whole, now))));
            document.addEventListener('readystatechange', read, { once: true });
            new PerformanceObserver((list) =>
              list.getEntries().forEach((entry) => {
                if (entry.startTime >= whole) seen.shift += (entry as unknown as { value: number }).value;
              }),
            ).observe({ type: 'layout-shift', buffered: true });
          });
        if (is.blocked) await page.route(is.blocked, (route) => route.abort());
        await page.goto(`http://${host}:${(server.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
        const frame = name.startsWith('frame');
        const whole =
          is.script !== false &&
          (is.whole || (frame && is.policy === undefined) || (frame && what === 'policy refuses'));
        if (whole) await page.waitForTimeout(200);
        const shift =
          is.script === false ? 0 : await page.evaluate(() => (window as unknown as { shift: number }).shift);
        const [danger, help, upgraded] = [await callable(page, '110'), await callable(page, '129'), await own(page)];
        rows[place] = [
          name,
          what,
          danger && help ? '110, 129' : 'NONE',
          upgraded ? 'yes' : 'no',
          String(shift),
          String(thrown.length),
        ];
        assert.ok(danger && help, 'a number is on screen');
        assert.equal(upgraded, whole);
        assert.equal(shift, 0);
        assert.deepEqual(thrown, []);
        await context.close();
      });
    }
  });
}

/** Everything that moves on the page by itself. */
function watchShifts(): void {
  const moved: string[] = [];
  Object.assign(window, { moved });
  type Source = { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly };
  new PerformanceObserver((list) =>
    list
      .getEntries()
      .forEach((entry) =>
        (entry as unknown as { sources: Source[] }).sources.forEach(({ node, previousRect: from, currentRect: to }) =>
          moved.push(`${(node as Element | null)?.localName}: ${from.y} to ${to.y}, ${from.height} to ${to.height} px`),
        ),
      ),
  ).observe({ type: 'layout-shift', buffered: true });
}

/** @param ready what an element shows once it is ready */
async function moved(body: string, ready: string, width: number, height = 1300): Promise<string[]> {
  const host = `case-${String(cases.size)}.localhost`;
  cases.set(host, { fault: { whole: true }, body });
  // A shift below the edge of the screen is none for the browser: this one shows all of an element, and what stands below.
  const page = await browser.newPage({ viewport: { width, height } });
  await page.addInitScript(watchShifts);
  await page.goto(`http://${host}:${(server.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
  await page.locator(ready).first().waitFor();
  await page.waitForTimeout(100);
  const seen = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
  await page.close();
  return seen;
}

describe('an element and what stands below it, on a screen that shows both', { concurrency: 3 }, () => {
  const office = ['--receiver', 'https://lapor.invalid', '--office-key', 'A'.repeat(43)];
  for (const door of ['report-form', 'report-follow-up', 'where-to-report'])
    for (const lang of ['id', 'en'])
      for (const where of ['35.76', '', 'no office'])
        for (const width of [360, 768])
          test(`${door}, ${lang}, ${where || 'national numbers'}, ${width} px`, async () => {
            const region = where === '35.76' ? ['--region', where] : [];
            const named = where === 'no office' ? [] : office;
            const tag = render(door, '--lang', lang, ...region, ...named);
            const face = where === 'no office' ? '.door' : '.door button';
            assert.deepEqual(await moved(CSS + tag + loader(() => ''), `ramah-${door} ${face}`, width), []);
          });

  for (const where of ['region="35.76"', 'region="35.76" name="Guru BK" phone="0321-555-0100"', ''])
    for (const width of [360, 768, 1440])
      test(`card, ${where || 'national numbers'}, ${width} px, a very high screen`, async () => {
        const card = `${CSS}<ramah-hotline-card ${where}>${INSIDE}</ramah-hotline-card>${loader(() => '')}`;
        assert.deepEqual(await moved(card, 'ramah-hotline-card h2', width, 2600), []);
      });

  const guide = readFileSync(new URL('../../docs/panduan-situs.md', import.meta.url), 'utf8');
  const lines = [...guide.matchAll(/```html\n(.+?)```/gs)].map(([, block = '']) => block.replaceAll('/ramah/', '/r/'));
  for (const width of [320, 412, 768])
    test(`a short card with the guide’s own lines, ${width} px`, async () => {
      const place = lines.find((block) => /variant='inline'|ramah\.css/.test(block)) ?? assert.fail();
      const short =
        '<ramah-hotline-card region="35.76" variant="inline"><a href="tel:110">110</a></ramah-hotline-card>';
      assert.deepEqual(await moved(place + short + loader(() => ''), 'ramah-hotline-card .inline', width), []);
    });
});
