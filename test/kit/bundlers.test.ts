/**
 * The package as it would be published, imported through Vite, webpack and esbuild and by the browser itself: the card finds
 * its region's file, and a door finds the room's.
 */
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { becomes, PATIENCE } from '../until.ts';
import { consumer, run, serve, type Consumer, type Served } from './consumer.ts';

let site: Consumer;
let folder: string;
let browser: Browser;
before(async () => {
  site = consumer();
  folder = site.example('bundlers');
  // Of a thousand files of regions, all alike, a few are enough to see that a bundler takes them along.
  const regions = join(site.dist, 'regions');
  for (const file of readdirSync(regions)) if (!/^35(16|76)?\./.test(file)) rmSync(join(regions, file));
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser?.close();
  site?.remove();
});

const DOOR = `<ramah-report-form receiver="https://kantor.invalid" office-key="${'A'.repeat(43)}"></ramah-report-form>`;
const withDoor = (html: Buffer | string): string => String(html).replace('</body>', `${DOOR}</body>`);

async function opened(origin: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(origin);
  return { page, errors };
}

/** The card has its region's channels, and Start finds the room's scripts. The office behind the door is not there. */
async function works(server: Served): Promise<void> {
  try {
    const { page, errors } = await opened(`${server.origin}/`);
    await page.locator('ramah-hotline-card').getByText('Kota Mojokerto').first().waitFor();
    assert.deepEqual(errors, []);
    await page.locator('ramah-report-form').getByRole('button').first().click();
    const there = (): boolean => [...server.given].some((path) => path.endsWith('/room/report.js'));
    await becomes(there, true, 'the room’s scripts are found');
    await page.close();
  } finally {
    server.close();
  }
}
const built = async (out: string): Promise<void> =>
  works(await serve(out, {}, (path, bytes) => (path === '/' ? withDoor(bytes) : bytes)));

/** What no bundler sees, because a frame without an origin loads it: docs/frameworks.md tells to copy it. */
const copyRoom = (out: string): void => cpSync(join(site.dist, 'room'), join(out, 'room'), { recursive: true });
const copyPage = (out: string, script: string): void =>
  writeFileSync(join(out, 'index.html'), readFileSync(join(folder, 'index.html'), 'utf8').replace('./main.js', script));

describe('a page that imports ramah-widgets', () => {
  test('through Vite', async () => {
    const out = join(folder, 'out/vite');
    await vite({ root: folder, logLevel: 'warn' });
    copyRoom(join(out, 'assets'));
    await built(out);
  });

  test('through esbuild', async () => {
    run(process.execPath, ['esbuild.config.js'], { cwd: folder });
    const out = join(folder, 'out/esbuild');
    copyPage(out, './main.js');
    copyRoom(out);
    await built(out);
  });

  test('through webpack', async () => {
    const config = ((await import(join(folder, 'webpack.config.js'))) as { default: webpack.Configuration }).default;
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
      // Making it small takes most of the time, and is not what is looked at here.
      webpack({ ...config, context: folder, optimization: { minimize: false } }, (error, result) =>
        error ? reject(error) : resolve(result),
      );
    });
    assert.deepEqual(stats?.toJson({ all: false, errors: true }).errors, []);
    const out = join(folder, 'out/webpack');
    copyPage(out, './main.js');
    copyRoom(out);
    await built(out);
  });
});

describe('a page without a bundler', () => {
  const page = (integrity: object): string => {
    const html = readFileSync(join(site.example('no-bundler'), 'index.html'), 'utf8');
    return html.replace(/\{ "imports".+\}/, (map) => JSON.stringify({ ...(JSON.parse(map) as object), integrity }));
  };
  /** As `npx ramah-widgets integrity` prints them. */
  const hashes = (): object => {
    const said = run(process.execPath, [
      join(site.dist, 'cli.js'),
      'integrity',
      ...['--base', '/ramah/', '--region', '35.76'],
    ]);
    const map = /<script type="importmap">(.+?)<\/script>/s.exec(said)?.[1] ?? '';
    return (JSON.parse(map) as { integrity: object }).integrity;
  };

  test('imports it by name, held to the hashes of the release', async () => {
    const html = page(hashes());
    const server = await serve(folder, { '/ramah/': site.dist }, (path, bytes) =>
      path === '/' ? withDoor(html) : bytes,
    );
    await works(server);
  });

  test('runs nothing of a file that somebody changed, and keeps its number', async () => {
    const html = page(hashes());
    const spoil = (path: string, bytes: Buffer): Buffer | string => {
      if (path === '/') return html;
      return path === '/ramah/ramah.hotline-card.js' ? `${bytes}\nglobalThis.spoilt = true;` : bytes;
    };
    const server = await serve(folder, { '/ramah/': site.dist }, spoil);
    const { page: here, errors } = await opened(`${server.origin}/`);
    for (const words of [/^\[ramah\]/, /integrity/])
      await becomes(() => errors.some((text) => words.test(text)), true, `the console says ${words}`);
    assert.equal(await here.evaluate(() => 'spoilt' in globalThis), false);
    assert.ok(await here.getByRole('link', { name: '110' }).isVisible());
    await here.close();
    server.close();
  });
});
