/** axe on every story of the built gallery, on a phone in light and on a desktop in dark. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';

const gallery = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const index = JSON.parse(readFileSync(join(gallery, 'index.json'), 'utf8')) as {
  entries: Record<string, { id: string; type: string; title: string; name: string }>;
};
const stories = Object.values(index.entries).filter((entry) => entry.type === 'story');

const looks = [
  { name: 'phone, light', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: { width: 1200, height: 900 }, colorScheme: 'dark' },
] as const;

let browser: Browser;
let origin: string;
const app = new Hono().use('*', serveStatic({ root: gallery }));
const server = createServer(getRequestListener(app.fetch));

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

test('the gallery has stories of every element', () => {
  for (const title of [
    'hotline-card',
    'quick-exit',
    'help-button',
    'where-to-report',
    'report-form',
    'report-follow-up',
    'rights-infographic',
    'room-guide',
  ]) {
    assert.ok(
      stories.some((story) => story.id.includes(title)),
      `no story of ${title}`,
    );
  }
});

describe('every story', { concurrency: looks.length }, () => {
  for (const { name, viewport, colorScheme } of looks) {
    describe(name, { concurrency: 1 }, () => {
      let page: Page;
      let foreign: string[] = [];
      before(async () => {
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
        page = await context.newPage();
        page.on('request', (request) => {
          const url = new URL(request.url());
          if (/^https?:$/.test(url.protocol) && url.origin !== origin) foreign.push(request.url());
        });
      });

      for (const story of stories) {
        test(`${story.title} / ${story.name}`, async () => {
          foreign = [];
          await page.goto(`${origin}/iframe.html?id=${story.id}&viewMode=story`);
          await page.waitForSelector('body.sb-show-main, body.sb-show-errordisplay');
          assert.equal(await page.locator('body.sb-show-errordisplay').count(), 0, 'the story throws');
          await page.waitForTimeout(100);
          const { violations } = await new AxeBuilder({ page })
            .include('#storybook-root')
            .disableRules(['region', 'page-has-heading-one', 'landmark-one-main'])
            .setLegacyMode()
            .analyze();
          const found = violations.flatMap((one) =>
            one.nodes.map((node) => `${one.id}: ${node.html} ${node.failureSummary}`),
          );
          assert.deepEqual(found, []);
          const tooWide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.ok(tooWide <= 0, `the story is ${tooWide} px wider than the screen`);
          assert.deepEqual(foreign, [], 'the story asks nobody else for anything');
        });
      }
    });
  }
});
