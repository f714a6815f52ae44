/** The examples for React, Vue, Svelte and Angular, built by their own tools on the packed package, in a real browser. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import * as esbuild from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, findChromium, root } from '../../scripts/lib.mjs';
import { PATIENCE } from '../until.ts';
import { consumer, run, serve, type Consumer } from './consumer.ts';

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

/** As the example's `npm run build` does. */
async function vite(folder: string): Promise<void> {
  // One of its files is enough for the build to know that the page's script is not to be bundled; all are served.
  cpSync(join(site.dist, 'ramah.js'), join(folder, 'public/ramah/ramah.js'));
  cpSync(join(site.dist, 'ramah.css'), join(folder, 'public/ramah/ramah.css'));
  await build({ root: folder, logLevel: 'warn' });
}

/** Angular's compiler, its linker for Angular's own packages, and esbuild: what its CLI does, without the CLI's packages. */
async function angular(folder: string): Promise<void> {
  const compiled = join(folder, 'compiled');
  run(join(root, 'node_modules/.bin/ngc'), ['-p', folder, '--rootDir', join(folder, 'src'), '--outDir', compiled]);
  const link: esbuild.Plugin = {
    name: 'link',
    setup: (plugin) =>
      plugin.onLoad({ filter: /@angular\/.+\.mjs$/ }, async ({ path }) => {
        const linked = await transformAsync(readFileSync(path, 'utf8'), {
          filename: path,
          plugins: [linker],
          configFile: false,
          babelrc: false,
          compact: false,
        });
        return { contents: linked?.code ?? '' };
      }),
  };
  await esbuild.build({
    entryPoints: [join(compiled, 'main.js')],
    outfile: join(folder, 'dist/main.js'),
    bundle: true,
    format: 'esm',
    define: { ngDevMode: 'false', ngJitMode: 'false', ngServerMode: 'false' },
    plugins: [link],
  });
  const page = readFileSync(join(folder, 'src/index.html'), 'utf8');
  writeFileSync(
    join(folder, 'dist/index.html'),
    page.replace('</body>', '<script type="module" src="main.js"></script></body>'),
  );
}

const BUILDS = { react: vite, vue: vite, svelte: vite, angular };

for (const [name, make] of Object.entries(BUILDS)) {
  describe(`the ${name} example`, () => {
    let origin: string;
    before(async () => {
      const folder = site.example(name);
      await make(folder);
      origin = (await serve(join(folder, 'dist'), { '/ramah/': site.dist })).origin;
    });

    test('hands a region to the card, also a new one, and hears it', async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
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
