/** The documentation site, as it is built: every guide is a page, all are found by their words, and nobody else is asked. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { chromium, type Browser, type Page } from 'playwright-core';
import { excerpt, find, sections } from '../../docs/site/find.ts';
import { addressOf, linked, TITLES } from '../../docs/site/guides.ts';
import { CHROMIUM_FLAGS, findChromium, root } from '../../scripts/lib.mjs';
import { PATIENCE } from '../until.ts';

const gallery = join(root, 'storybook-static');
const { entries } = JSON.parse(readFileSync(join(gallery, 'index.json'), 'utf8')) as {
  entries: Record<string, { title: string; type: string }>;
};
const guides = globSync('docs/*.md', { cwd: root }).map((file) => basename(file, '.md'));

let browser: Browser;
let page: Page;
let origin: string;
const foreign: string[] = [];
const app = new Hono().use('*', serveStatic({ root: gallery }));
const server = createServer(getRequestListener(app.fetch));
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  page.on('request', (request) => {
    const asked = request.url();
    if (/^https?:/.test(asked) && !asked.startsWith(origin)) foreign.push(asked);
  });
});
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

describe('the guides', () => {
  test('are all pages of the site, under the titles that links use', () => {
    assert.deepEqual(guides.toSorted(), Object.keys(TITLES).toSorted());
    for (const title of ['Mulai', 'Cari', 'Developers/Decisions', ...Object.values(TITLES)]) {
      assert.equal(entries[addressOf(title).replace('?path=/docs/', '')]?.title, title);
    }
  });

  test('name no guide that is not there', () => {
    for (const guide of guides) {
      const text = readFileSync(join(root, 'docs', `${guide}.md`), 'utf8');
      for (const [, file] of text.matchAll(/\]\(([\w-]+)\.md/g))
        assert.ok(guides.includes(file ?? ''), `${guide}: ${file}`);
    }
  });

  test('lead from one to another', () => {
    assert.equal(
      linked('[a](csp.md#x), [b](https://contoh.invalid/c.md)'),
      `[a](${addressOf('Panduan/CSP yang dibutuhkan')}), [b](https://contoh.invalid/c.md)`,
    );
    assert.equal(linked('[a](decisions/0013-into.md) [b](../src/x.ts)'), `[a](${addressOf('Developers/Decisions')}) b`);
  });
});

describe('a search', () => {
  const all = sections(
    'x',
    '# One\n\nSome `words`.\n\n## Two words\n\n```sh\n# no heading\n```\n\n| a | b |\n| --- | --- |\n',
  );
  test('finds sections that hold every word, headings first', () => {
    assert.deepEqual(
      all.map(({ heading, text }) => [heading, text]),
      [
        ['One', 'Some words .'],
        ['Two words', 'sh no heading a b'],
      ],
    );
    assert.deepEqual(
      find('WORDS', all).map(({ heading }) => heading),
      ['Two words', 'One'],
    );
    assert.deepEqual(
      find('words heading', all).map(({ heading }) => heading),
      ['Two words'],
    );
    assert.deepEqual(find('  ', all), []);
  });
  test('shows what stands around the word', () => {
    const long = { guide: 'x', heading: 'y', text: `${'a '.repeat(200)}needle${' b'.repeat(200)}` };
    assert.match(excerpt(long, 'needle'), /^… .*needle.* …$/);
  });
});

describe('the site', () => {
  const frame = (): ReturnType<Page['frameLocator']> => page.frameLocator('#storybook-preview-iframe');

  test('begins with three lines and every element', async () => {
    await page.goto(`${origin}/`);
    await frame().locator('h1', { hasText: 'Ramah' }).waitFor();
    await frame().getByText('<ramah-hotline-card region="35.76">').first().waitFor();
    for (const name of [
      'Kartu nomor bantuan',
      'Keluar cepat',
      'Tombol bantuan',
      'Ke mana melapor',
      'Laporan rahasia',
      'Jawaban kantor',
      'Hak dalam gambar',
    ])
      await frame().locator('h3', { hasText: name }).waitFor();
    await frame().frameLocator('iframe').first().getByRole('heading', { name: 'Nomor bantuan' }).waitFor();
  });

  test('finds a word in all guides, and opens the guide', async () => {
    await page.goto(`${origin}/${addressOf('Cari')}`);
    await frame().getByRole('searchbox').fill('strict-dynamic');
    const hit = frame()
      .getByRole('link', { name: /CSP yang dibutuhkan/ })
      .first();
    await hit.waitFor();
    await hit.click();
    await frame().locator('h1', { hasText: 'CSP yang dibutuhkan' }).waitFor();
    assert.equal(new URL(page.url()).searchParams.get('path'), '/docs/panduan-csp-yang-dibutuhkan--docs');
  });

  test('asks nobody else for anything', () => assert.deepEqual(foreign, []));
});
