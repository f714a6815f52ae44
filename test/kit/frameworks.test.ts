/** The examples for React, Vue and Svelte, built by their own tools on the packed package, in a real browser. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { consumer, serve, type Consumer } from './consumer.ts';

let site: Consumer;
let browser: Browser;
before(async () => {
  site = consumer();
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser?.close();
  site?.remove();
});

/** Builds an example as its `npm run build` does, and serves the outcome. */
async function built(name: string): Promise<string> {
  const folder = site.example(name);
  // One of its files is enough for the build to know that the page's script is not to be bundled; all are served.
  cpSync(join(site.dist, 'ramah.js'), join(folder, 'public/ramah/ramah.js'));
  cpSync(join(site.dist, 'ramah.css'), join(folder, 'public/ramah/ramah.css'));
  await build({ root: folder, logLevel: 'warn' });
  return (await serve(join(folder, 'dist'), { '/ramah/': site.dist })).origin;
}

for (const name of ['react', 'vue', 'svelte']) {
  describe(`the ${name} example`, () => {
    let origin: string;
    before(async () => {
      origin = await built(name);
    });

    test('hands a region to the card, also a new one, and hears it', async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(15_000);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()));
      await page.goto(`${origin}/`);
      const card = page.locator('ramah-hotline-card');
      await card.getByText('Kota Mojokerto').first().waitFor();
      await page.getByText('Nomor sudah lengkap.').waitFor();
      await page.getByLabel('Wilayah').selectOption('Kabupaten Mojokerto');
      await card.getByText('Kabupaten Mojokerto').first().waitFor();
      await page.locator('ramah-quick-exit').getByRole('link', { name: 'Keluar cepat' }).waitFor();
      assert.deepEqual(errors, []);
      await page.close();
    });

    test('shows a number while nothing of it has loaded', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${origin}/`);
      assert.ok(await page.getByRole('link', { name: '110' }).isVisible());
      assert.ok(await page.getByRole('link', { name: 'Keluar cepat' }).isVisible());
      await context.close();
    });
  });
}
