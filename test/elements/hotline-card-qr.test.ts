/** The QR codes of the card, read from a picture of the screen by a reader that shares no code with what drew them. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import jsqr from 'jsqr';
import { chromium, type Browser, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';

const readQr = jsqr as unknown as typeof jsqr.default;
const root = fileURLToPath(new URL('../..', import.meta.url));

let browser: Browser;
let origin: string;
let files: Map<string, string>;
const server = createServer(({ url }, response) => {
  const file = files.get(basename(url ?? ''));
  response.setHeader('content-type', file === undefined ? 'text/html' : 'text/javascript');
  response.end(file ?? '<!doctype html><html lang="id"><title>Contoh</title><body></body>');
});

before(async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/elements/hotline-card/index.ts'],
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    outdir: 'out',
    logLevel: 'error',
  });
  files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}/`;
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

async function card(colorScheme: 'light' | 'dark', phone = false): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: phone ? 360 : 1200, height: 800 },
    colorScheme,
    hasTouch: phone,
    isMobile: phone,
  });
  const page = await context.newPage();
  await page.goto(origin);
  await page.evaluate(`(async () => {
    await import('/index.js');
    document.body.innerHTML = '<ramah-hotline-card></ramah-hotline-card>';
  })()`);
  await page.locator('ramah-hotline-card h3', { hasText: 'SAPA 129' }).waitFor();
  return page;
}

describe('QR codes on a screen that cannot call', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`say the number and the chat, ${colorScheme}`, async () => {
      const page = await card(colorScheme);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const item = page.locator('ramah-hotline-card li', { hasText: 'SAPA 129' });
      await item.locator('summary').click();
      const codes = item.getByRole('button', { name: 'Kode QR' });
      await codes.first().waitFor();
      assert.ok(!asked.some((url) => url.includes('qr')), 'the code is loaded only when it is opened');
      for (const [at, expected] of [
        [0, 'tel:129'],
        [1, 'https://wa.me/628111129129'],
      ] as const) {
        await codes.nth(at).click();
        const label = `Kode QR untuk ${at === 0 ? '129' : '08111-129-129'}`;
        const picture = PNG.sync.read(await item.getByRole('img', { name: label, exact: true }).screenshot());
        const found = readQr(new Uint8ClampedArray(picture.data), picture.width, picture.height);
        assert.equal(found?.data, expected);
      }
      await page.context().close();
    });
  }

  test('a phone is not shown one', async () => {
    const page = await card('light', true);
    const item = page.locator('ramah-hotline-card li', { hasText: 'SAPA 129' });
    await item.locator('summary').click();
    await item.getByRole('button', { name: 'Salin 129' }).waitFor();
    assert.equal(await item.getByRole('button', { name: 'Kode QR' }).count(), 0);
    await page.context().close();
  });
});

test('the pocket card is printed alone on its sheet, whatever page it stands on', async () => {
  const page = await card('dark');
  await page.evaluate(`(() => {
    const story = document.createElement('article');
    story.textContent = 'Berita contoh. '.repeat(3000);
    document.body.prepend(story);
    window.print = () => {};
  })()`);
  await page.getByRole('button', { name: 'Cetak kartu saku' }).click();
  await page.locator('.ramah-paper').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const seen = (await page.evaluate(`document.body.innerText`)) as string;
  assert.ok(!seen.includes('Berita contoh'), 'the page around it is not printed');
  const picture = PNG.sync.read(await page.locator('.ramah-paper article').screenshot());
  for (let at = 0; at < picture.data.length; at += 4) {
    const [red, green, blue] = picture.data.subarray(at, at + 3);
    assert.ok(red === green && green === blue, 'black and white only');
  }
  // It also ends the printing: the sheet is gone afterwards.
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  assert.equal(sheets?.length, 1);
  assert.equal(await page.locator('.ramah-paper').count(), 0);
  await page.context().close();
});
