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
import { printTable } from '../hostile/table.ts';
import { shiftIn, watchShift } from '../hosts/visit.ts';
import { PATIENCE, until } from '../until.ts';

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

/** Pages by the name of their host, one for each tab: several are open at once. */
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
    response.setHeader('cache-control', 'no-store');
    // Slow enough that what stood there before is on screen first.
    setTimeout(() => response.end(bytes), file.endsWith('.js') ? 60 : 0);
  } catch {
    response.writeHead(404).end();
  }
});

/** The address of this body's page. */
function put(tab: string, fault: Fault, body: string): string {
  const host = `${tab.replaceAll(' ', '-')}.localhost`;
  cases.set(host, { fault, body });
  return `http://${host}:${(server.address() as AddressInfo).port}/`;
}

let browser: Browser;
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
const rows: { snippet: string; [column: string]: string | number }[] = [];
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  printTable(
    'What an owner gets',
    Object.keys(SNIPPETS).flatMap((name) => rows.filter(({ snippet }) => snippet === name)),
  );
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

describe('every snippet', { concurrency: 4 }, () => {
  for (const [what, is] of Object.entries(FAULTS))
    // One after the other in one tab: a new one costs more than what is looked at in it.
    describe(what, { concurrency: 1 }, () => {
      const scripts = is.script !== false;
      let page: Page;
      let thrown: string[] = [];
      before(async () => {
        page = await browser.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: scripts });
        page.setDefaultTimeout(PATIENCE);
        page.on('pageerror', (error) => thrown.push(error.message));
        if (scripts) await page.addInitScript(watchShift);
        if (is.blocked) await page.route(is.blocked, (route) => route.abort());
      });
      after(() => page.close());

      for (const [name, snippet] of Object.entries(SNIPPETS))
        test(name, async () => {
          const hash = (file: string): string =>
            `integrity="${is.hash ?? sri[file] ?? assert.fail(`${file} has no hash`)}"`;
          thrown = [];
          await page.goto(put(what, is, snippet(hash)), { waitUntil: 'networkidle' });
          const frame = name.startsWith('frame');
          const whole =
            scripts && (is.whole || (frame && is.policy === undefined) || (frame && what === 'policy refuses'));
          if (whole) {
            await until(() => own(page), Boolean);
            await page.waitForTimeout(200);
          }
          const felt = scripts ? await shiftIn(page.mainFrame()) : { page: 0, ours: 0 };
          const shift = felt.page + felt.ours;
          const [danger, help, upgraded] = [await callable(page, '110'), await callable(page, '129'), await own(page)];
          rows.push({
            snippet: name,
            'what goes wrong': what,
            number: danger && help ? '110, 129' : 'NONE',
            upgraded: upgraded ? 'yes' : 'no',
            shift,
            thrown: thrown.length,
          });
          assert.ok(danger && help, 'a number is on screen');
          assert.equal(upgraded, whole);
          assert.equal(shift, 0);
          assert.deepEqual(thrown, []);
        });
    });
});

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

/** Loads a page with this body, and tells what moved on it. `ready` is what its element shows once it is ready. */
type Moved = (body: string, ready: string) => Promise<string[]>;

let screens = 0;
/** Tests one after the other in one tab: a new one costs more than what is looked at in it. */
function screen(width: number, height: number, tests: (moved: Moved) => void): void {
  describe(`${width} px, ${height} px high`, { concurrency: 1 }, () => {
    const tab = `screen-${(screens += 1)}`;
    let page: Page;
    before(async () => {
      page = await browser.newPage({ viewport: { width, height } });
      page.setDefaultTimeout(PATIENCE);
      await page.addInitScript(watchShifts);
    });
    after(() => page.close());
    tests(async (body, ready) => {
      await page.goto(put(tab, { whole: true }, body), { waitUntil: 'networkidle' });
      await page.locator(ready).first().waitFor();
      await page.waitForTimeout(100);
      return page.evaluate(() => (window as unknown as { moved: string[] }).moved);
    });
  });
}

// A shift below the edge of the screen is none for the browser: these show all of an element, and what stands below.
describe('an element and what stands below it, on a screen that shows both', { concurrency: 3 }, () => {
  const office = ['--receiver', 'https://lapor.invalid', '--office-key', 'A'.repeat(43)];
  for (const width of [360, 768])
    screen(width, 1300, (moved) => {
      for (const door of ['report-form', 'report-follow-up', 'where-to-report'])
        for (const lang of ['id', 'en'])
          for (const where of ['35.76', '', 'no office'])
            test(`${door}, ${lang}, ${where || 'national numbers'}`, async () => {
              const region = where === '35.76' ? ['--region', where] : [];
              const named = where === 'no office' ? [] : office;
              const tag = render(door, '--lang', lang, ...region, ...named);
              const face = where === 'no office' ? '.door' : '.door button';
              assert.deepEqual(await moved(CSS + tag + loader(() => ''), `ramah-${door} ${face}`), []);
            });
    });

  for (const width of [360, 768, 1440])
    screen(width, 2600, (moved) => {
      for (const where of ['region="35.76"', 'region="35.76" name="Guru BK" phone="0321-555-0100"', ''])
        test(`card, ${where || 'national numbers'}`, async () => {
          const card = `${CSS}<ramah-hotline-card ${where}>${INSIDE}</ramah-hotline-card>${loader(() => '')}`;
          assert.deepEqual(await moved(card, 'ramah-hotline-card h2'), []);
        });
    });

  const guide = readFileSync(new URL('../../docs/panduan-situs.md', import.meta.url), 'utf8');
  const lines = [...guide.matchAll(/```html\n(.+?)```/gs)].map(([, block = '']) => block.replaceAll('/ramah/', '/r/'));
  for (const width of [320, 412, 768])
    screen(width, 1300, (moved) => {
      test('a short card with the guide’s own lines', async () => {
        const place = lines.find((block) => /variant='inline'|ramah\.css/.test(block)) ?? assert.fail();
        const short =
          '<ramah-hotline-card region="35.76" variant="inline"><a href="tel:110">110</a></ramah-hotline-card>';
        assert.deepEqual(await moved(place + short + loader(() => ''), 'ramah-hotline-card .inline'), []);
      });
    });
});
