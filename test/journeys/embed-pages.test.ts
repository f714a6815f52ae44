/** The embed pages in frames of hosts that allow nothing else, on the built files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from 'playwright-core';
import { PAGES } from '../../scripts/embed-page-list.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { becomes, PATIENCE } from '../until.ts';
import { buildTown, type Town } from './town.ts';
import { press } from './taps.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
let town: Town;
const names = Object.keys(PAGES);
let body = '';
/** The host page's own policy. */
let policy = '';
/** Addresses that were asked for, counted where they arrive: a browser's driver does not tell of each. */
const asked: string[] = [];
/** A site's files; behind the same address, as an office may set it up, its receiver. */
const serve = (): Server =>
  createServer((request, response) => {
    // Some browsers also ask for a picture of the site.
    if (request.url !== '/favicon.ico') asked.push(`http://${request.headers.host}${request.url}`);
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    if (path.startsWith('/v1/')) {
      const { method, headers } = request;
      const onward = ask(`${town.receiver.url}${path}`, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      request.pipe(onward);
      return;
    }
    if (path === '/' && policy) response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', /\.js$/.test(path) ? 'text/javascript' : 'text/html; charset=utf-8');
    try {
      response.end(
        path === '/'
          ? `<!doctype html><title>Situs contoh</title><link rel="icon" href="data:,">${body}`
          : readFileSync(dist + path.slice(1)),
      );
    } catch {
      response.writeHead(404).end();
    }
  });
const [host, office] = [serve(), serve()];
const at = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

let browser: Browser;
before(async () => {
  town = await buildTown();
  for (const server of [host, office]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser.close();
  for (const server of [host, office]) {
    server.close();
    server.closeAllConnections();
  }
  await town.close();
});

interface Opened {
  page: Page;
  frame: Frame;
  requests: string[];
  lines: string[];
  thrown: string[];
}

async function frame(path: string, attributes = '', script = ''): Promise<Opened> {
  body = `<iframe src="${at(office)}embed/${path}" ${attributes} title="Informasi" width="360" height="300"></iframe>${script}`;
  const page = await browser.newPage({ viewport: { width: 400, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  asked.length = 0;
  const opened = { page, requests: [] as string[], lines: [] as string[], thrown: [] as string[] };
  page.on('request', (request) => opened.requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && opened.lines.push(message.text()));
  page.on('pageerror', (error) => opened.thrown.push(error.message));
  await page.goto(at(host));
  return { ...opened, frame: page.frames()[1] ?? assert.fail('no frame') };
}

for (const name of names)
  test(`${name}: one request, its region, a neutral name, nothing thrown; also in a sandbox`, async () => {
    for (const sandbox of ['', 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin allow-popups"']) {
      const { page, frame: inside, requests, lines, thrown } = await frame(`${name}.html?region=35.76`, sandbox);
      await inside.getByText('0321-3289111').first().waitFor();
      await page.waitForLoadState('networkidle');
      assert.equal(await inside.title(), 'Informasi');
      const own = [at(host), `${at(office)}embed/${name}.html?region=35.76`];
      assert.deepEqual(asked, own);
      assert.deepEqual(
        requests.filter((url) => !own.includes(url)),
        [],
      );
      assert.deepEqual(thrown, []);
      // Doors say that no office is named; nothing else is said.
      assert.deepEqual(
        lines.filter((line) => !/office-key|receiver/.test(line)),
        [],
      );
      // Readable wherever a tap on it leads nowhere.
      assert.match(await inside.locator('a[href="tel:110"]').first().innerText(), /110/);
      await page.close();
    }
  });

for (const name of names)
  test(`${name}: without script it shows 110 and 129, and scrolls`, async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${at(office)}embed/${name}.html`);
    for (const number of ['110', '129']) assert.ok(await page.locator(`a[href="tel:${number}"]`).first().isVisible());
    await context.close();
    const file = readFileSync(`${dist}embed/${name}.html`, 'utf8');
    assert.doesNotMatch(file, /overflow:\s*hidden[^}]*}[^]*<\/style><\/head>/);
    assert.doesNotMatch(file.replace(/<script>[^]*<\/script>/, ''), /\s(src|srcset)=|<link rel="stylesheet"|@import/);
  });

for (const name of names)
  test(`${name}: a number that is tapped leaves all as it is, also where the host’s policy names only our frame`, async (context) => {
    policy = `default-src 'none'; img-src data:; frame-src ${at(office)}`;
    context.after(() => void (policy = ''));
    const { page, frame: inside } = await frame(`${name}.html?region=35.76`);
    // After such a tap this browser takes no more of them: in the guide it is the room's number.
    const there = name === 'arah' ? inside.frameLocator('iframe') : inside;
    if (name === 'arah') await press(inside.getByRole('button', { name: 'Mulai menjawab' }));
    const call = there.locator('a[href="tel:110"]').filter({ visible: true }).first();
    await press(call);
    await page.waitForTimeout(300);
    assert.ok(await call.isVisible());
    await page.close();
  });

test('opened from a folder, without a server', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${pathToFileURL(`${dist}embed/kartu.html`).href}?region=35.76&lang=en`);
  await page.getByText('0321-3289111').first().waitFor();
  await page.getByText('In danger now?').first().waitFor();
  // No browser lets a room's files in there: it offers no start that would fail.
  const lines: string[] = [];
  page.on('console', (message) => message.type() === 'error' && lines.push(message.text()));
  await page.goto(`${pathToFileURL(`${dist}embed/arah.html`).href}?region=35.76`);
  await page.getByText('Halaman ini dibuka dari folder.').waitFor();
  await page.getByRole('link', { name: '0321-3289111' }).first().waitFor();
  assert.equal(await page.getByRole('button').count(), 0);
  assert.deepEqual(lines, []);
  await page.close();
});

test('the address cannot put anybody’s number or office into the page', async () => {
  const fake = 'name=Polisi&phone=081200000000&whatsapp=081200000000&hours=24';
  const card = await frame(`kartu.html?region=35.76&${fake}`);
  await card.frame.getByText('0321-3289111').first().waitFor();
  assert.equal(await card.frame.getByText('081200000000').count(), 0);
  await card.page.close();

  const key = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
  const stranger = await frame(`tulis.html?receiver=https://jahat.example&office-key=${key}`);
  const refused = (): boolean =>
    stranger.lines.some((line) => line.startsWith('[ramah] receiver is not taken from the address'));
  await becomes(refused, true, 'it says so');
  assert.equal(await stranger.frame.locator('ramah-report-form').getAttribute('receiver'), null);
  await stranger.page.close();

  const own = await frame(`tulis.html?receiver=${at(office)}&office-key=${key}`);
  await own.frame.getByText('Mulai menulis laporan').waitFor();
  assert.equal(await own.frame.locator('ramah-report-form').getAttribute('receiver'), at(office));
  await own.page.close();
});

test('with the small script the frame has the page’s height; without it, it keeps its own', async () => {
  const without = await frame('kartu.html?region=35.76');
  await without.frame.getByText('0321-3289111').first().waitFor();
  assert.equal((await without.page.locator('iframe').boundingBox())?.height, 304);
  await without.page.close();

  const { page, frame: inside } = await frame(
    'kartu.html?region=35.76',
    '',
    '<script src="/embed/tinggi.js"></script>',
  );
  await inside.getByText('0321-3289111').first().waitFor();
  await page.waitForFunction('document.querySelector("iframe").clientHeight > 900');
  await page.waitForLoadState('networkidle');
  await becomes(
    () => inside.evaluate('document.documentElement.scrollHeight <= innerHeight'),
    true,
    'nothing is left to scroll',
  );
  const height = (await page.locator('iframe').evaluate((element) => element.clientHeight)) as number;
  assert.equal(height % 40, 0);
  // Anybody may send such a message; only the frame that sent it changes, and only within bounds.
  await page.evaluate('postMessage({ ramah: "height", height: 80 }, "*")');
  await inside.evaluate('parent.postMessage({ ramah: "height", height: 1e9 }, "*")');
  await page.waitForTimeout(100);
  assert.equal(await page.locator('iframe').evaluate((element) => element.clientHeight), height);
  await page.close();
});

test('an opened room keeps its quick exit in sight: it scrolls inside, and the frame does not creep up', async () => {
  const heightScript = '<script src="/embed/tinggi.js"></script>';
  const { page, room } = await openRoom('arah.html?region=35.76', '', heightScript);
  await room.getByRole('heading', { name: 'Siapa yang perlu ditolong?' }).waitFor();
  const outer = page.locator('iframe');
  const high = (): Promise<number> => outer.evaluate((element) => element.clientHeight);
  const wanted = Math.ceil((((await page.evaluate('screen.availHeight')) as number) * 0.8) / 40) * 40;
  await page.waitForFunction((height) => document.querySelector('iframe')?.clientHeight === height, wanted);
  await press(room.getByText('Seorang anak yang saya kenal'));
  await room.getByText('Pertanyaan 2').waitFor();
  await page.waitForTimeout(300);
  assert.equal(await high(), wanted);
  const [frameBox, exit] = [await outer.boundingBox(), await room.locator('.exit').boundingBox()];
  assert.ok(
    frameBox && exit && exit.y >= frameBox.y && exit.y < frameBox.y + 100,
    'the exit is at the top of the frame',
  );
  await page.close();
});

test('its links leave for the whole page; in a box that may not, for a tab of their own', async () => {
  for (const [query, target] of [
    ['', '_top'],
    ['&links=tab', '_blank'],
  ] as const) {
    const { page, frame: inside } = await frame(`kartu.html?region=35.76${query}`);
    await becomes(() => inside.locator('base').getAttribute('target'), target);
    await page.close();
  }
});

test('in a box that may not leave, a link of an opened room opens a tab, and the room stays; its exit empties the box', async () => {
  const box = 'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"';
  const open = async (): ReturnType<typeof openRoom> => {
    const opened = await openRoom('arah.html?region=35.76&links=tab', box);
    await opened.room.getByRole('heading', { name: 'Siapa yang perlu ditolong?' }).waitFor();
    return opened;
  };
  const number = 'a[href="tel:129"] >> visible=true';
  const { page, frame: inside, room, thrown } = await open();
  await room.locator(number).evaluate((link) => link.setAttribute('href', 'https://kantor.invalid/'));
  const [tab] = await Promise.all([page.waitForEvent('popup'), press(room.locator('a[href*="kantor.invalid"]'))]);
  assert.equal(await tab.evaluate('opener'), null);
  await tab.close();
  assert.ok(await room.locator('.exit').isVisible());
  await room.locator('.exit').evaluate((exit) => void setTimeout(() => (exit as HTMLElement).click()));
  await becomes(() => inside.childFrames().length, 0);
  await page.waitForTimeout(500);
  assert.deepEqual(thrown, []);
  await page.close();

  // This browser has nothing to call with; refused by the box, it would say so.
  const calling = await open();
  calling.lines.length = 0;
  await press(calling.room.locator(number));
  await calling.page.waitForTimeout(300);
  assert.deepEqual(calling.lines, []);
  await calling.page.close();
});

const office35 = (): string =>
  new URLSearchParams({
    region: '35.76',
    receiver: at(office),
    'office-key': town.office.officeKey,
    'office-epoch': '1',
  }).toString();

/** The room of an embed page: a frame in the frame. */
async function openRoom(path: string, attributes = '', script = ''): Promise<Opened & { room: FrameLocator }> {
  const opened = await frame(path, attributes, script);
  await opened.frame.locator('main > *').getByRole('button').first().click();
  return { ...opened, room: opened.frame.frameLocator('iframe') };
}

test('the guide’s room opens in a frame of another site, without an office too', async () => {
  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    const { page, room, thrown } = await openRoom('arah.html?region=35.76', sandbox);
    await room.getByRole('heading', { name: 'Siapa yang perlu ditolong?' }).waitFor();
    assert.deepEqual(thrown, []);
    await page.close();
  }
});

test('a report written in a frame of another site arrives, and its code opens the follow-up there', async () => {
  const written = await openRoom(`tulis.html?${office35()}`);
  const { room } = written;
  const next = (name: string): Promise<void> => press(room.getByRole('button', { name }));
  await next('Mulai menulis laporan');
  await press(room.getByText('Perempuan dewasa'));
  await next('Lanjut');
  await press(room.getByText('Kekerasan fisik'));
  await next('Lanjut');
  await next('Lanjut');
  await room.getByLabel('Kelurahan atau desa').selectOption('Kranggan');
  await press(room.getByText('Tidak sedang terjadi'));
  await next('Lanjut');
  await next('Lanjut');
  await next('Sudah benar, lanjut');
  await room.getByRole('heading', { name: 'Catat kode rahasia Anda' }).waitFor();
  const code = (await room.locator('.code').innerText()).replace(/\D/g, '');
  await room.getByLabel('Ketik empat angka terakhir kode itu').fill(code.slice(-4));
  await next('Kirim laporan rahasia');
  await room.getByRole('heading', { name: 'Laporan Anda sudah sampai.' }).waitFor();
  assert.deepEqual(written.thrown, []);
  await written.page.close();

  const later = await openRoom(`jawaban.html?${office35()}`);
  await later.room.getByLabel(/kode/i).first().fill(code);
  await press(
    later.room
      .getByRole('button')
      .filter({ hasText: /Buka|Lihat/ })
      .first(),
  );
  await later.room
    .getByText(/Belum ada (balasan|jawaban)/)
    .first()
    .waitFor();
  assert.deepEqual(later.thrown, []);
  await later.page.close();
});
