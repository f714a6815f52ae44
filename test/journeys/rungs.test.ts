/** Where the frame cannot be: the office's own page, an unencrypted page, no script at all. Policies: policies.test.ts. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { changeSigningKey } from '../../src/office/new-signing-key.ts';
import { signOffice } from '../../src/office/sign.ts';
import { findings } from '../axe.ts';
import { becomes, PATIENCE } from '../until.ts';
import { slowLine } from './slow-line.ts';
import { buildTown, dist, roomIn, type Town } from './town.ts';
import { press } from './taps.ts';

let town: Town;
let browser: Browser;
let server: Server;
let port: number;

/** A bare host page on a server of its own. */
before(async () => {
  town = await buildTown();
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host.test');
    if (url.pathname.startsWith('/ramah/')) {
      try {
        const file = readFileSync(join(dist, url.pathname.slice('/ramah/'.length)));
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(file);
      } catch {
        response.writeHead(404).end();
      }
      return;
    }
    const script = url.searchParams.get('script') ?? '/ramah/ramah.js';
    const receiver = url.searchParams.get('receiver') ?? town.receiver.url;
    const form = `receiver="${receiver}" office-key="${url.searchParams.get('key') ?? town.office.officeKey}" region="35.76"`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><html lang="id">
      <meta name="viewport" content="width=device-width"><title>Kelurahan Contoh</title>
      <main><h1>Kelurahan Contoh</h1>
      <ramah-hotline-card region="35.76"><a href="tel:110">110</a></ramah-hotline-card>
      <ramah-report-form ${form} office-epoch="${url.searchParams.get('epoch') ?? 1}"><a href="tel:129">129</a></ramah-report-form></main>
      <script type="module" src="${script}"></script></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP kelurahan.test 127.0.0.1'],
  });
});
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  await town.close();
});

/** Resolves once the receiver has taken the roster of that epoch from the office's folder. */
async function renewed(epoch: number): Promise<void> {
  const there = async (): Promise<boolean> =>
    (await (await fetch(`${town.receiver.url}/tulis`)).text()).includes(`data-office-epoch="${epoch}"`);
  await becomes(there, true, 'the receiver takes the renewed roster');
}

async function visit(
  query: Record<string, string> = {},
  options: { host?: string; javaScriptEnabled?: boolean; colorScheme?: 'light' | 'dark' } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    colorScheme: options.colorScheme ?? 'light',
    javaScriptEnabled: options.javaScriptEnabled ?? true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`http://${options.host ?? 'localhost'}:${port}/?${new URLSearchParams(query)}`);
  return page;
}

const start = (page: Page): Promise<void> => press(page.locator('ramah-report-form').getByRole('button').first());
const numberStays = async (page: Page): Promise<void> => {
  const numbers = page.locator('a[href="tel:110"], a[href="tel:129"]').filter({ visible: true });
  assert.ok((await numbers.count()) > 0, 'a number stays on screen');
};

test('on an http: page there is no frame, only the way to the office’s own page and the numbers', async () => {
  const page = await visit({}, { host: 'kelurahan.test' });
  const door = page.locator('ramah-report-form');
  const link = door.getByRole('link', { name: 'Buka halaman kantor' });
  await link.waitFor();
  assert.equal(await link.getAttribute('href'), `${town.receiver.url}/tulis`);
  assert.equal(await door.locator('iframe').count(), 0);
  await numberStays(page);
  await page.context().close();
});

describe('the office’s own page', () => {
  test('takes a whole report, without a frame, and keeps one history entry', async () => {
    const page = await (
      await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })
    ).newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${town.receiver.url}/tulis`);
    const click = (name: string): Promise<void> => press(page.getByRole('button', { name }));
    await click('Mulai menulis laporan');
    await press(page.getByRole('group', { name: 'Orang itu adalah' }).getByText(/^Anak/).first());
    await click('Lanjut');
    await press(page.getByText('Penelantaran'));
    await click('Lanjut');
    await click('Lanjut');
    await press(page.getByText('Tidak sedang terjadi'));
    await page.getByLabel('Kelurahan atau desa').selectOption('Wates');
    await click('Lanjut');
    await click('Lanjut');
    assert.deepEqual(await findings(page), []);
    await click('Sudah benar, lanjut');
    await page.getByRole('heading', { name: 'Catat kode rahasia Anda' }).waitFor();
    const code = (await page.locator('.code').innerText()).replace(/\D/g, '');
    await page.getByLabel('Ketik empat angka terakhir kode itu').fill(code.slice(-4));
    await click('Kirim laporan rahasia');
    await page.getByRole('heading', { name: 'Laporan Anda sudah sampai.' }).waitFor();
    assert.equal(await page.evaluate(() => history.length), 2, 'about:blank and this page');
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
    await page.context().close();
  });

  test('shows numbers where scripts are off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    for (const path of ['/tulis', '/jawaban']) {
      await page.goto(`${town.receiver.url}${path}`);
      await page.locator('a[href="tel:110"]').first().waitFor();
      assert.doesNotMatch(await page.title(), /lapor|kekerasan/i);
    }
    await context.close();
  });
});

test('at night, all that the door draws can be read on a page that stays white', async () => {
  const page = await visit({}, { colorScheme: 'dark' });
  await start(page);
  await roomIn(page, 'ramah-report-form').getByRole('heading', { name: 'Laporan rahasia' }).waitFor();
  assert.deepEqual(await findings(page), []);
  await page.context().close();
});

describe('when something fails, a number stays', () => {
  test('scripts off', async () => {
    const page = await visit({}, { javaScriptEnabled: false });
    await numberStays(page);
    await page.context().close();
  });

  test('our script is missing on the server', async () => {
    const page = await visit({ script: '/ramah/nothing.js' });
    await numberStays(page);
    await page.context().close();
  });

  test('a list that never arrives keeps nobody waiting: the room opens without it', async () => {
    const page = await visit();
    let asked = 0;
    await page.route('**/*.villages.js', () => void asked++);
    await start(page);
    await roomIn(page, 'ramah-report-form').getByRole('heading', { name: 'Laporan rahasia' }).waitFor();
    assert.equal(asked, 1);
    await page.context().close();
  });

  test('the receiver’s roster is not signed by the pinned key', async () => {
    const page = await visit({ key: town.office.officeKey.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')) });
    await start(page);
    const room = roomIn(page, 'ramah-report-form');
    await room.locator('a[href="tel:110"]').first().waitFor();
    await room
      .getByText(/tidak mengenal kantor ini|Kunci kantor tidak cocok/)
      .first()
      .waitFor();
    await numberStays(page);
    await page.context().close();
  });

  test('the roster is older than one that this page has seen', async () => {
    const line = await slowLine(town.receiver.url);
    const page = await visit({ receiver: line.url });
    const room = roomIn(page, 'ramah-report-form');
    const openAndClose = async (): Promise<void> => {
      await start(page);
      await room.getByRole('heading', { name: 'Laporan rahasia' }).waitFor();
      await press(room.getByRole('button', { name: 'Tutup', exact: true }));
    };
    await openAndClose();
    await signOffice({ dir: join(town.folder, 'office'), now: new Date() });
    await renewed(2);
    await openAndClose();

    // A receiver that goes back to the roster of before, for instance one with an officer who was taken off it since.
    line.repeat('/v1/roster');
    await start(page);
    await room.getByText('Daftar petugas sudah lewat masa berlakunya.').waitFor();
    await room.locator('a[href="tel:110"]').first().waitFor();
    assert.equal(line.count('/v1/roster'), 3);
    await page.context().close();
    line.close();
  });

  test('the roster is older than office-epoch', async () => {
    const page = await visit({ epoch: '7' });
    await start(page);
    const room = roomIn(page, 'ramah-report-form');
    await room.getByText('Daftar petugas sudah lewat masa berlakunya.').waitFor();
    await room.locator('a[href="tel:110"]').first().waitFor();
    await page.context().close();
  });
});

test('once the office has changed its signing key, a page that pins the old one opens as one that pins the new one does', async () => {
  const { officeKey } = await changeSigningKey({ dir: join(town.folder, 'office'), now: new Date() });
  await renewed(3);
  for (const key of [town.office.officeKey, officeKey]) {
    const page = await visit({ key });
    await start(page);
    await roomIn(page, 'ramah-report-form').getByRole('heading', { name: 'Laporan rahasia' }).waitFor();
    await page.context().close();
  }
});
