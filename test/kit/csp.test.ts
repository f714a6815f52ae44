/** docs/csp.md: each policy that it shows, word for word, on a page with our elements. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium, root } from '../../scripts/lib.mjs';
import { becomes, PATIENCE } from '../until.ts';

const guide = readFileSync(join(root, 'docs/csp.md'), 'utf8');
const policies = [...guide.matchAll(/```csp\n(.+)\n```/g)].map(([, policy]) => policy ?? '');
const OFFICE = 'https://kantor.contoh.id';
const NUMBERS = '<a href="tel:110">110</a> <a href="tel:129">129</a>';
const TAGS = `<ramah-quick-exit href="https://cuaca.invalid/"><a href="https://cuaca.invalid/">Keluar cepat</a></ramah-quick-exit>
<ramah-hotline-card region="35.76">${NUMBERS}</ramah-hotline-card>
<ramah-rights-infographic topic="anak">${NUMBERS}</ramah-rights-infographic>
<ramah-report-form receiver="${OFFICE}" office-key="${'A'.repeat(43)}">${NUMBERS}</ramah-report-form>
<ramah-help-button><a href="tel:129">129</a></ramah-help-button>`;
const FRAME = '<iframe src="/ramah/embed/kartu.html?region=35.76" title="Informasi" width="600" height="600"></iframe>';

let browser: Browser;
let policy = '';
const given = new Set<string>();
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://x').pathname;
  if (path === '/') {
    const nonce = policy.includes('nonce-') ? ' nonce="n0nce"' : '';
    const script = `<script type="module" src="/ramah/ramah.js"${nonce}></script>`;
    const css = '<link rel="stylesheet" href="/ramah/ramah.css">';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    const embedded = !policy.includes('script-src');
    response.end(
      `<!doctype html><html lang="id"><title>Contoh</title>${embedded ? FRAME : css + TAGS + script}</html>`,
    );
    return;
  }
  try {
    const type = { css: 'text/css', html: 'text/html', js: 'text/javascript' }[path.split('.').at(-1) ?? ''];
    const bytes = readFileSync(join(root, 'dist', path.replace(/^\/ramah\//, '')));
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(bytes);
    given.add(path);
  } catch {
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  }
});

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

async function open(): Promise<{ page: Page; refused: string[] }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  // The office is invented: nobody is asked.
  await page.route(`${OFFICE}/**`, (route) => route.abort());
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedTypePolicy|Trusted/.test(message.text())) refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { page, refused };
}

describe('docs/csp.md', () => {
  test('shows policies for the elements, the office and the frame', () => {
    assert.equal(policies.length, 5);
    assert.ok(guide.includes('`test/journeys/policies.test.ts`'));
  });

  for (const shown of policies) {
    test(shown, async () => {
      policy = shown;
      given.clear();
      const { page, refused } = await open();
      if (!shown.includes('script-src')) {
        await page.frameLocator('iframe').getByText('Kota Mojokerto').first().waitFor();
      } else {
        await page.locator('ramah-hotline-card').getByText('Kota Mojokerto').first().waitFor();
        await page.locator('ramah-rights-infographic').locator('h2, h3').first().waitFor();
        await page.locator('ramah-quick-exit').getByRole('link', { name: 'Keluar cepat' }).first().waitFor();
        await page.locator('ramah-help-button').getByRole('button').first().waitFor();
        const start = page.locator('ramah-report-form').getByRole('button').first();
        await start.waitFor();
        if (shown.includes(OFFICE)) {
          await start.click();
          await becomes(() => given.has('/ramah/room/report.js'), true, 'the room opens in the page');
        }
      }
      assert.deepEqual(refused, []);
      await page.close();
    });
  }
});
