/**
 * A picture of every story at 360 and 1200 px, light and dark, and one sheet per element to look them over, in screenshots/.
 *
 *     npm run screenshots [-- part-of-a-story's-id ...]
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium, root } from './lib.mjs';

await import('./build-storybook.mjs');
const gallery = join(root, 'storybook-static');
const out = join(root, 'screenshots');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const wanted = process.argv.slice(2);
const stories = Object.values(JSON.parse(readFileSync(join(gallery, 'index.json'), 'utf8')).entries)
  .filter((entry) => entry.type === 'story')
  .filter((entry) => wanted.length === 0 || wanted.some((part) => entry.id.includes(part)));
const server = createServer(getRequestListener(new Hono().use('*', serveStatic({ root: gallery })).fetch));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });

const sheets = new Map();
for (const width of [360, 1200]) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({
      viewport: { width, height: 640 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const story of stories) {
      await page.goto(`${origin}/iframe.html?id=${story.id}&viewMode=story&globals=a11y.manual:!true`);
      await page.waitForSelector('body.sb-show-main, body.sb-show-errordisplay');
      // Storybook tells on its own channel when the story's play is through; what it broke stays to be seen.
      await page.waitForFunction(() =>
        /^(finished|completed|errored|aborted)$/.test(window.__STORYBOOK_PREVIEW__?.currentRender?.phase ?? ''),
      );
      await page.waitForTimeout(200);
      await page.evaluate(() => scrollTo(0, 0));
      const picture = await page.screenshot({
        path: join(out, `${story.id}.${width}.${colorScheme}.png`),
        fullPage: true,
      });
      const key = `${story.title.replaceAll(/\W+/g, '-').toLowerCase()}.${width}.${colorScheme}`;
      sheets.set(key, [...(sheets.get(key) ?? []), { name: story.name, picture: picture.toString('base64') }]);
    }
    await context.close();
  }
}
for (const [key, pictures] of sheets) {
  const wide = key.includes('.1200.');
  const page = await browser.newPage({ viewport: { width: 1640, height: 800 } });
  await page.setContent(
    `<style>body{margin:8px;background:#888;font:14px sans-serif;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start}
     figure{margin:0;background:#fff;width:${wide ? 800 : 265}px}img{width:100%;display:block}figcaption{padding:4px}</style>` +
      pictures
        .map(
          ({ name, picture }) =>
            `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${picture}"></figure>`,
        )
        .join(''),
  );
  await page.screenshot({ path: join(out, `sheet.${key}.png`), fullPage: true });
  await page.close();
}
await browser.close();
server.close();
server.closeAllConnections();
console.log(`${stories.length} stories, ${stories.length * 4} pictures and ${sheets.size} sheets in screenshots/`);
