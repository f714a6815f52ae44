/**
 * axe on every story of the built gallery, on a phone in light and on a desktop in dark: opened once, then turned from the
 * one into the other, and to the next story. Several pages share the stories.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { findings } from '../axe.ts';
import { PATIENCE } from '../until.ts';

const gallery = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const index = JSON.parse(readFileSync(join(gallery, 'index.json'), 'utf8')) as {
  entries: Record<string, { id: string; type: string; title: string; name: string; tags: string[] }>;
};
const stories = Object.values(index.entries).filter((entry) => entry.type === 'story');

const looks = [
  { name: 'phone, light', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: { width: 1200, height: 900 }, colorScheme: 'dark' },
] as const;

/** A story is a part of a page. */
const IN_STORY = { within: '#storybook-root', off: ['region', 'page-has-heading-one', 'landmark-one-main'] };

const PAGES = 3;
/** A story with this tag shows what a page is before something is loaded, so it gets a page in which nothing was. */
const OWN_PAGE = 'own-page';
/** The office's own frame, which a door tries where the sandboxed one is refused. The name is reserved: nothing answers. */
const OFFICE_FRAME = /^https:\/\/kantor\.invalid\/bingkai\//;

let browser: Browser;
let origin: string;
const app = new Hono();
// Each story loads the gallery's script: once over the wire is enough.
app.use('*', async (c, next) => {
  await next();
  c.header('Cache-Control', 'max-age=3600, immutable');
});
app.use('*', serveStatic({ root: gallery }));
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
    'room-photos',
    'room-voice',
  ]) {
    assert.ok(
      stories.some((story) => story.id.includes(title)),
      `no story of ${title}`,
    );
  }
});

interface Gallery {
  __STORYBOOK_ADDONS_CHANNEL__: {
    on(event: string, listener: (told: unknown) => void): void;
    once(event: string, listener: () => void): void;
    off(event: string, listener: (told: unknown) => void): void;
    emit(event: string, told: unknown): void;
    last(event: string): readonly unknown[] | undefined;
  };
}

interface Finished {
  readonly storyId?: string;
  readonly status?: string;
}

/** Opens the gallery's page with a story, and waits until the story is done with its taps. */
async function openAt(page: Page, id: string): Promise<void> {
  // The gallery's own axe stays still: two cannot run in one page.
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  await page.waitForFunction((storyId) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as Partial<Gallery>;
    const [told] = channel?.last('storyFinished') ?? [];
    return (told as Finished | undefined)?.storyId === storyId || document.querySelector('body.sb-show-errordisplay');
  }, id);
  assert.equal(await page.locator('body.sb-show-errordisplay').count(), 0, 'the story throws');
}

/** Turns the gallery's page to another story, as somebody does who looks through it. */
async function turnTo(page: Page, id: string): Promise<void> {
  const end = await page.evaluate(
    (storyId) =>
      new Promise<unknown>((resolve) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as Gallery;
        const finished = (told: unknown): void => {
          // The story before may still have ended meanwhile.
          if ((told as Finished).storyId !== storyId) return;
          channel.off('storyFinished', finished);
          resolve(told);
        };
        channel.on('storyFinished', finished);
        for (const event of ['storyThrewException', 'storyErrored', 'storyMissing'])
          channel.once(event, () => resolve(event));
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }),
    id,
  );
  const { storyId, status } = end as Finished;
  assert.deepEqual([storyId, status], [id, 'success'], `the story throws: ${JSON.stringify(end)}`);
}

/** Resolves once a story is done with its taps and a fifth of a second changes nothing; some change for longer than three. */
async function stands(page: Page): Promise<void> {
  await page.locator('#storybook-root > [aria-busy]').waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    const count = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
        0,
      );
    let last = -1;
    for (let still = 0, looks = 0; still < 4 && looks < 60; looks++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const now = count(document);
      still = now === last ? still + 1 : 0;
      last = now;
    }
  });
}

describe('every story', { concurrency: PAGES }, () => {
  for (let share = 0; share < PAGES; share += 1) {
    describe(`page ${share + 1} of ${PAGES}`, { concurrency: 1 }, () => {
      let page: Page;
      let foreign: string[] = [];
      let isOpen = false;
      before(async () => {
        page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
        page.setDefaultTimeout(PATIENCE);
        page.on('request', (request) => {
          const url = new URL(request.url());
          const ours = url.origin === origin || OFFICE_FRAME.test(request.url());
          if (/^https?:$/.test(url.protocol) && !ours) foreign.push(request.url());
        });
      });

      for (const story of stories.filter((_, place) => place % PAGES === share)) {
        test(`${story.title} / ${story.name}`, async () => {
          foreign = [];
          const own = story.tags.includes(OWN_PAGE);
          const found: string[] = [];
          for (const { name, viewport, colorScheme } of looks) {
            await page.setViewportSize(viewport);
            await page.emulateMedia({ colorScheme });
            if (name === looks[0].name) await (isOpen && !own ? turnTo : openAt)(page, story.id);
            await stands(page);
            for (const violation of await findings(page, IN_STORY)) found.push(`${name}: ${violation}`);
            const tooWide = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            if (tooWide > 0) found.push(`${name}: ${tooWide} px wider than the screen`);
          }
          isOpen = !own;
          assert.deepEqual(found, []);
          assert.deepEqual(foreign, [], 'the story asks nobody else for anything');
        });
      }
    });
  }
});
