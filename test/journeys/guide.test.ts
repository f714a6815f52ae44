/**
 * The guide in a real browser: a school's page, the questions in the frame, an answer, straight on into the report, and sent.
 * Then the answers are looked for everywhere they must not be.
 */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { findings } from '../axe.ts';
import { PATIENCE } from '../until.ts';
import { buildTown, dist, newPhone, roomIn, setTraps, trapped, type Town, type Watch } from './town.ts';
import { press } from './taps.ts';

let town: Town;
let browser: Browser;
let server: Server;
let port: number;

/** A bare host page; what the address asks for decides its policy and what is on the tag. */
before(async () => {
  town = await buildTown();
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host.test');
    if (url.pathname.startsWith('/ramah/')) {
      let file: Buffer | undefined;
      try {
        file = readFileSync(join(dist, url.pathname.slice('/ramah/'.length)));
      } catch {
        // Not there.
      }
      response.writeHead(file ? 200 : 404, { 'content-type': 'text/javascript' }).end(file);
      return;
    }
    const policy = url.searchParams.get('csp');
    if (policy) response.setHeader('content-security-policy', policy);
    const office = url.searchParams.has('alone')
      ? ''
      : `receiver="${town.receiver.url}" office-key="${town.office.officeKey}" office-epoch="1"`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><html lang="id">
      <meta name="viewport" content="width=device-width"><title>Sekolah Contoh</title>
      <main><h1>Sekolah Contoh</h1>
      <ramah-where-to-report ${office} region="35.76"><a href="tel:129">129</a></ramah-where-to-report></main>
      <script type="module" nonce="n0nce" src="/ramah/ramah.js"></script></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP sekolah.test 127.0.0.1'],
  });
});
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  await town.close();
});

const host = (query: Record<string, string> = {}, name = 'localhost'): string =>
  `http://${name}:${port}/?${new URLSearchParams(query)}`;

async function visit(url: string, javaScriptEnabled = true, viewport = { width: 360, height: 740 }): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', javaScriptEnabled });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  return page;
}

type Room = Pick<FrameLocator, 'getByRole' | 'getByText' | 'getByLabel' | 'locator'>;
const tap = async (room: Room, ...answers: (string | RegExp)[]): Promise<void> => {
  for (const name of answers) await press(room.getByRole('button', { name }).first());
};
const start = (page: Page): Promise<void> => page.locator('ramah-where-to-report').getByRole('button').first().click();
const result = (room: Room): Promise<void> => room.getByRole('heading', { name: 'Hubungi ini dulu' }).waitFor();

/** A way on which the one who did it works at the office itself. */
const ANSWERS = ['Saya sendiri, perempuan', 'Tidak sekarang', 'Dipukul', 'Suami', 'Dinas atau UPTD', /^Tidak$/];

describe('from a page over the guide into a report', () => {
  let phone: BrowserContext;
  let watch: Watch;
  let page: Page;
  let room: FrameLocator;
  before(async () => {
    ({ phone, watch } = await newPhone(join(town.folder, 'profile'), [`http://localhost:${port}`, town.receiver.url]));
    await setTraps(phone);
  });
  after(() => phone.close());

  test('the questions lead to somebody to contact, without a field in the page and in one history entry', async () => {
    page = await phone.newPage();
    await page.goto(host());
    const entries = await page.evaluate(() => history.length);
    await start(page);
    room = roomIn(page, 'ramah-where-to-report');
    for (const answer of ANSWERS) {
      await room.getByRole('heading', { level: 2 }).first().waitFor();
      assert.deepEqual(await findings(page), []);
      await tap(room, answer);
    }
    await result(room);
    assert.deepEqual(await findings(page), []);
    assert.equal(await page.evaluate(() => history.length), entries);
    assert.equal(await page.locator('input, textarea, select').count(), 0);
    await room.getByRole('heading', { name: 'UPT PPA Jawa Timur' }).waitFor();
    // At the foot of the room, as in the report: what can be called in the region that the tag names.
    for (const dial of ['110', '112', '+623213289111', '129'])
      assert.equal(await room.locator(`footer a[href="tel:${dial}"]`).count(), 1, dial);
    assert.ok(!watch.requests.some((request) => request.includes('/room/report.js')), 'the report is not loaded yet');
  });

  test('the report takes over what was answered, and asks only what is left', async () => {
    await tap(room, 'Tulis laporan rahasia');
    await room.getByRole('heading', { name: 'Laporan rahasia' }).waitFor();
    await room.getByText('3 langkah pendek.').waitFor();
    await tap(room, 'Mulai menulis laporan');
    // This office has no reader outside itself, and the one who did it works there: it says so before anything is asked.
    await room.getByRole('heading', { name: 'Laporan ini tidak bisa dikirim ke kantor itu.' }).waitFor();
    await tap(room, 'Kembali');
    await press(
      room
        .getByRole('group', { name: 'Apakah pelaku bekerja di salah satu tempat ini?' })
        .getByText('Tidak', { exact: true }),
    );
    await tap(room, 'Lanjut');
    await room.getByLabel('Kelurahan atau desa').selectOption('Kranggan');
    await tap(room, 'Lanjut', 'Lanjut');
    await room.getByRole('heading', { name: 'Periksa laporan Anda' }).waitFor();
    for (const known of [
      'Perempuan dewasa',
      'Saya sendiri',
      'Kekerasan fisik',
      'Suami atau istri',
      'Tidak sedang terjadi',
    ])
      await room.getByText(known, { exact: true }).first().waitFor();
    assert.deepEqual(await findings(page), []);
  });

  test('and is sent', async () => {
    await tap(room, 'Sudah benar, lanjut');
    await room.getByRole('heading', { name: 'Catat kode rahasia Anda' }).waitFor();
    const code = (await room.locator('.code').innerText()).replace(/\D/g, '');
    await room.getByLabel('Ketik empat angka terakhir kode itu').fill(code.slice(-4));
    await tap(room, 'Kirim laporan rahasia');
    await room.getByRole('heading', { name: 'Laporan Anda sudah sampai.' }).waitFor();
  });

  test('no answer was seen by the page, by the network or by anybody else', async () => {
    const seen = await trapped(page);
    assert.ok(seen.length > 0, 'the traps are set');
    for (const canary of ['suami', 'Dipukul', 'perempuan dewasa', 'kantor-ini', 'fisik', 'UPT PPA Jawa Timur']) {
      assert.deepEqual(
        seen.filter((one) => one.toLowerCase().includes(canary.toLowerCase())),
        [],
        canary,
      );
      const asked = watch.requests.filter((request) => !request.startsWith(`http://localhost:${port}/ramah/`));
      assert.deepEqual(
        asked.filter((request) => request.includes(canary)),
        [],
      );
    }
    assert.deepEqual(watch.foreign, []);
    // A control: the same traps catch a tap in the host page itself.
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<button id="control">suami</button>'));
    await page.locator('#control').click();
    assert.ok((await trapped(page)).some((one) => one.includes('suami')));
  });
});

test('on the way without a conflict, three steps are left of five', async () => {
  const page = await visit(host());
  await start(page);
  const room = roomIn(page, 'ramah-where-to-report');
  await tap(
    room,
    'Seorang anak',
    'Tidak tahu',
    'Tidak diberi',
    'Orang tua',
    /^Tidak$/,
    /^Tidak$/,
    'Tulis laporan rahasia',
  );
  await tap(room, 'Mulai menulis laporan');
  await room.getByText('Langkah 1 dari 3').waitFor();
  assert.equal(await room.getByRole('group', { name: 'Orang itu adalah' }).count(), 0, 'who it is was asked before');
  await room.getByRole('group', { name: 'Umurnya' }).waitFor();
  await tap(room, 'Lanjut');
  await room.getByText('Langkah 2 dari 3').waitFor();
  assert.equal(await room.getByRole('group', { name: 'Apakah sedang terjadi sekarang?' }).count(), 0);
  await page.context().close();
});

test('is read in its order: question, answers, then back and the numbers', async () => {
  const page = await visit(host());
  await start(page);
  const room = roomIn(page, 'ramah-where-to-report');
  await tap(room, 'Saya sendiri, umur');
  const question = await room.locator('main').ariaSnapshot();
  assert.match(
    question,
    /button "Saya dalam bahaya sekarang"[\s\S]*Pertanyaan 2[\s\S]*heading "Apakah kamu dalam bahaya sekarang\?"[\s\S]*list[\s\S]*button "Ya, sekarang"[\s\S]*button "Tidak sekarang"[\s\S]*button "Tidak tahu"[\s\S]*button "Kembali"/,
  );
  await tap(room, 'Tidak sekarang', 'Disentuh', 'Guru', 'Di sekolah', /^Tidak$/);
  const answer = await room.locator('main').ariaSnapshot();
  assert.match(
    answer,
    /heading "Hubungi ini dulu"[\s\S]*heading "Dinsos P3A Kota Mojokerto"[\s\S]*link "Telepon 0321-3289111"[\s\S]*heading "Perlu diketahui"[\s\S]*heading "Kalau tidak tersambung"[\s\S]*heading "SAPA 129"[\s\S]*heading "Atau tulis laporan rahasia"[\s\S]*heading "Yang perlu dibawa"[\s\S]*heading "Yang dilakukan UPTD PPA"[\s\S]*heading "Batas waktu"[\s\S]*heading "Hak kamu"[\s\S]*heading "Bantuan yang bisa menyusul"[\s\S]*Belum ditinjau ahli hukum/,
  );
  await page.context().close();
});

test('can be finished with the keyboard alone', async () => {
  const page = await visit(host());
  await page.locator('ramah-where-to-report').getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  const room = roomIn(page, 'ramah-where-to-report');
  for (const answer of ANSWERS) {
    await room.getByRole('heading', { level: 2 }).first().waitFor();
    const option = room.getByRole('button', { name: answer }).first();
    for (let tries = 0; tries < 30; tries++) {
      if (await option.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  }
  await result(room);
  await page.context().close();
});

test('reflows at 320 px, and where letters are four times as large', async () => {
  // 1280 px at 400 % are 320 CSS px of width and a quarter of the height.
  for (const viewport of [
    { width: 320, height: 640 },
    { width: 320, height: 256 },
  ]) {
    const page = await visit(host(), true, viewport);
    await start(page);
    const room = roomIn(page, 'ramah-where-to-report');
    for (const answer of ANSWERS) {
      await room.getByRole('button', { name: answer }).first().waitFor();
      const wide = await room.locator('html').evaluate((one) => one.scrollWidth - one.clientWidth);
      assert.ok(wide <= 0, `the room is ${wide} px wider than its frame`);
      await tap(room, answer);
    }
    await result(room);
    const wide = await room.locator('html').evaluate((one) => one.scrollWidth - one.clientWidth);
    assert.ok(wide <= 0, `the result is ${wide} px wider than its frame`);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await page.context().close();
  }
});

describe('under a policy of the host', () => {
  const policies: [string, () => string][] = [
    [
      "a nonce and 'strict-dynamic'",
      () => `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; connect-src ${town.receiver.url}`,
    ],
    [
      'a list of Trusted Types',
      () =>
        `default-src 'none'; script-src 'self'; connect-src ${town.receiver.url}; require-trusted-types-for 'script'; trusted-types ramah lit-html 'allow-duplicates'`,
    ],
  ];
  for (const [name, policy] of policies) {
    test(`${name}: the report follows the guide`, async () => {
      const page = await visit(host({ csp: policy() }));
      await start(page);
      const room = roomIn(page, 'ramah-where-to-report');
      await tap(
        room,
        'Saya sendiri, umur',
        'Tidak sekarang',
        'Akan atau sudah',
        /^Tidak$/,
        /^Tidak$/,
        'Tulis laporan rahasia',
      );
      await room.getByRole('heading', { name: 'Laporan rahasia' }).waitFor();
      await page.context().close();
    });
  }
});

test('without an office it is the guide alone', async () => {
  const page = await visit(host({ alone: '' }));
  await start(page);
  const room = roomIn(page, 'ramah-where-to-report');
  await tap(room, ...ANSWERS);
  await result(room);
  assert.equal(await room.getByRole('button', { name: 'Tulis laporan rahasia' }).count(), 0);
  assert.equal(await page.getByRole('link', { name: 'Buka halaman kantor' }).count(), 0);
  await page.context().close();
});

describe('where no room can be', () => {
  test('on an http: page: the office’s own page, and places that ask nothing', async () => {
    const page = await visit(host({}, 'sekolah.test'));
    const door = page.locator('ramah-where-to-report');
    const link = door.getByRole('link', { name: 'Buka halaman kantor' });
    await link.waitFor();
    assert.equal(await link.getAttribute('href'), `${town.receiver.url}/arah`);
    await door.getByText('Dinsos P3A Kota Mojokerto').first().waitFor();
    await door.getByText('Komnas Perempuan').waitFor();
    assert.equal(await door.locator('iframe, input, select').count(), 0);
    assert.deepEqual(await findings(page), []);
    await page.context().close();
  });

  test('without an office: the places alone', async () => {
    const page = await visit(host({ alone: '' }, 'sekolah.test'));
    const door = page.locator('ramah-where-to-report');
    await door.getByText('Pertanyaan tidak bisa dibuka di sini.').waitFor();
    assert.ok((await door.locator('a[href="tel:129"]').filter({ visible: true }).count()) > 0);
    assert.ok((await door.locator('a[href="tel:110"]').filter({ visible: true }).count()) > 0);
    await page.context().close();
  });

  test('scripts off: what the owner wrote stays', async () => {
    const page = await visit(host(), false);
    assert.equal(await page.locator('a[href="tel:129"]').filter({ visible: true }).count(), 1);
    await page.context().close();
  });
});

describe('the office’s own page', () => {
  test('asks, answers, prints one clean result with a neutral title, and leads into the report', async () => {
    const page = await visit(`${town.receiver.url}/arah`);
    await page.locator('footer a[href="tel:+623213289111"]').waitFor();
    await tap(page, ...ANSWERS.slice(0, 4), /^Tidak$/, /^Tidak$/);
    await result(page);
    assert.deepEqual(await findings(page), []);
    assert.equal(await page.title(), 'Catatan');
    assert.equal(await page.getByRole('button', { name: 'Cetak' }).count(), 1);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('ramah-room-sheet');
    await sheet.getByText('Dinsos P3A Kota Mojokerto').waitFor();
    // Every section is open.
    await sheet.getByText('UU 23/2004 (PKDRT) Pasal 16').waitFor();
    assert.equal(await page.locator('ramah-room-app').isVisible(), false);
    await page.emulateMedia({ media: 'screen' });
    assert.equal(await page.evaluate(() => history.length), 2, 'about:blank and this page');
    await tap(page, 'Tulis laporan rahasia');
    await page.getByRole('heading', { name: 'Laporan rahasia' }).waitFor();
    await page.context().close();
  });

  test('shows numbers where scripts are off', async () => {
    const page = await visit(`${town.receiver.url}/arah`, false);
    await page.locator('a[href="tel:110"]').first().waitFor();
    assert.doesNotMatch(await page.title(), /lapor|kekerasan/i);
    await page.context().close();
  });
});
