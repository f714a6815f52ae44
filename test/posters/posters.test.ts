/** Every sheet as it comes out of a printer: on one page, nothing cut, readable without colour, its code readable by a stranger. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { PNG } from 'pngjs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { PAPERS, type Paper } from '../../src/core/poster/scene.ts';
import { TOPICS } from '../../src/core/rights.ts';
import { findings } from '../axe.ts';
import { PATIENCE } from '../until.ts';
import { misplaced, openSheets, printed, readQr } from './sheets.ts';

/** Invented, and neutral. */
const QR = 'https://kota.example/info';
/** Topics whose cards are printed: those with the longest sentences. All are measured. */
const CARDS = [2, 5];
const papers = Object.keys(PAPERS) as Paper[];

let browser: Browser;
let page: Page;
const wrong: string[] = [];
before(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('request', (request) => /^https?:/.test(request.url()) && wrong.push(request.url()));
});
after(() => browser.close());

for (const paper of papers) {
  for (const ink of ['warna', 'hitam']) {
    for (const lang of ['id', 'en']) {
      for (const form of ['poster', 'kartu']) {
        // Cards are one drawing many times over: each paper and language once in print.
        if (form === 'kartu' && (ink === 'warna') !== (lang === 'id')) continue;
        test(`${form}, ${paper}, ${ink}, ${lang}: seven topics, one page each, nothing cut`, async () => {
          const asked = { w: '35.76.02.1003', k: paper, c: ink, b: lang, f: form, q: QR, n: 'Kelurahan Contoh' };
          await openSheets(page, asked);
          // Colour changes no place.
          if (ink === 'warna' || form === 'kartu') assert.deepEqual(await misplaced(page), []);
          const dots = form === 'poster' ? 72 : 150;
          if (form === 'kartu') await openSheets(page, { ...asked, t: CARDS.map((at) => at + 1).join() });
          const pictures = await printed(page, dots);
          const topics = form === 'poster' ? TOPICS.map((_, at) => at) : CARDS;
          assert.equal(pictures.length, topics.length, 'one page for each topic');
          const inch = 25.4;
          const [width, height] = PAPERS[paper].map((mm) => (mm / inch) * dots) as [number, number];
          for (const [at, picture] of pictures.entries()) {
            const what = `${TOPICS[topics[at] ?? 0]}, ${paper}`;
            assert.ok(
              Math.abs(picture.width - width) < 2 && Math.abs(picture.height - height) < 2,
              `${what}: its paper`,
            );
            if (ink === 'hitam') assert.ok(isGrey(picture), `${what}: has colour`);
            // One code on a poster; of a sheet of cards, the first.
            const code = form === 'poster' ? picture : codeOfFirstCard(picture, dots);
            assert.equal(readQr(code), QR, `${what}: its code`);
          }
        });
      }
    }
  }
}

test('without an address there is no code, and numbers stand in its place', async () => {
  await openSheets(page, { w: '35.76' });
  assert.deepEqual(await misplaced(page), []);
  for (const picture of await printed(page, 72)) assert.equal(readQr(picture), undefined);
});

test('the region may be named, and one without a file of its own prints what holds there', async () => {
  await openSheets(page, { w: 'kota mojokerto', t: '1' });
  await assertText('0321-3289111', '112', 'Kota Mojokerto');
  await openSheets(page, { w: '35.16', t: '1' });
  await assertText('0895-3487-71070', 'Kabupaten Mojokerto');
  assert.doesNotMatch(await sheetText(), /112/);
  await openSheets(page, { w: 'Negeri Contoh', t: '1' });
  await assertText('110', '129', '08111-129-129', 'Seluruh Indonesia');
  assert.match(await page.locator('[role=status]').innerText(), /Wilayah ini tidak dikenal/);
});

test('a sheet says when its numbers were checked, until when that holds, and that no lawyer has reviewed it', async () => {
  await openSheets(page, { w: '35.76' });
  for (const text of await page.locator('.sheets svg').allTextContents()) {
    assert.match(text, /Nomor dicek November 2026\. Cek lagi sebelum Mei 2027\./);
    assert.match(text.replace(/\s+/g, ' '), /belum diperiksa\s?ahli hukum/);
  }
});

test('numbers whose check no longer holds are not put on paper, and the page says to look again', async () => {
  await openSheets(page, { w: '35.76', t: '6' });
  await page.evaluate(() => {
    const sheets = document.querySelector('ramah-sheets') as HTMLElement & { moment: Date; requestUpdate(): void };
    sheets.moment = new Date('2027-06-01');
    return (sheets as unknown as { updateComplete: Promise<boolean> }).updateComplete;
  });
  const text = await sheetText();
  for (const gone of ['112', '0321-3289111', '143']) assert.ok(!text.includes(gone), gone);
  for (const stays of ['110', '129']) assert.ok(text.includes(stays), stays);
  assert.match(await page.locator('[role=status]').innerText(), /perlu dicek lagi/);
});

test('an address that tells the subject is refused with the word, and no code is printed', async () => {
  await openSheets(page, { w: '35.76', t: '1', q: 'https://kota.example/lapor-kekerasan' });
  assert.match(await page.locator('form').innerText(), /Kata "(lapor|kekerasan)" menyebut isi lembar/);
  for (const picture of await printed(page, 72)) assert.equal(readQr(picture), undefined);
});

test('the form works by hand: presets, sizes, name of the place', async () => {
  await openSheets(page, {});
  await page.getByLabel('Wilayah: kode atau nama').fill('35.76');
  await page.getByRole('button', { name: 'Lorong sekolah' }).click();
  await page.getByLabel('Nama tempat').fill('Sekolah Contoh');
  await page.getByLabel('Ukuran kertas').selectOption('F4 (215 x 330 mm)');
  await page.getByLabel('Warna').selectOption('Hitam putih');
  assert.equal(await page.locator('.sheets svg').count(), 4);
  assert.equal((await printed(page, 40)).length, 4);
  await assertText('Sekolah Contoh', '0321-3289111');
  // Nothing of it stands in the address, which the history keeps.
  assert.doesNotMatch(page.url(), /Contoh|35\.76/);
});

test('files have neutral names; SVG and PNG hold the same sheet, code and all', async () => {
  await openSheets(page, { w: '35.76', t: '4', q: QR });
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), file: await download.path() };
  };
  const png = await take('Unduh PNG');
  assert.equal(png.name, 'lembar-a4.png');
  const picture = PNG.sync.read(readFileSync(png.file));
  assert.deepEqual([picture.width, picture.height], [210 * 8, 297 * 8]);
  assert.equal(readQr(picture), QR);

  const svg = await take('Unduh SVG');
  assert.equal(svg.name, 'lembar-a4.svg');
  const text = readFileSync(svg.file, 'utf8');
  assert.doesNotMatch(text, /<script|<style|style=|href=|url\(/);
  const viewer = await browser.newPage({ viewport: { width: 210 * 8, height: 297 * 8 } });
  await viewer.setContent(text.replace(/^<\?xml.*\?>/, '').replace('width="210mm" height="297mm"', 'width="1680"'));
  assert.equal(readQr(PNG.sync.read(await viewer.screenshot())), QR);
  await viewer.close();
});

test('title and address of the page tell nothing, and it asked nobody for anything', async () => {
  assert.equal(await page.title(), 'Lembar cetak');
  assert.deepEqual(wrong, []);
});

const sheetText = async (): Promise<string> => (await page.locator('.sheets svg text').allTextContents()).join(' ');

async function assertText(...parts: string[]): Promise<void> {
  const text = await sheetText();
  for (const part of parts) assert.ok(text.includes(part), `${part} in ${text}`);
}

function isGrey({ data }: PNG): boolean {
  for (let at = 0; at < data.length; at += 4) if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  return true;
}

/** The lower right of the first card, twice as large. Cards are centred on their sheet. */
function codeOfFirstCard(picture: PNG, dots: number): PNG {
  const [w, h, edge, part] = [85.6, 54, 8, 24].map((mm) => (mm / 25.4) * dots) as [number, number, number, number];
  const columns = Math.floor((picture.width + 1 - 2 * edge) / w);
  const rows = Math.floor((picture.height + 1 - 2 * edge) / h);
  const left = Math.round((picture.width - columns * w) / 2 + w - part);
  const top = Math.round((picture.height - rows * h) / 2 + h - part);
  const side = Math.round(part) * 2;
  const code = new PNG({ width: side, height: side });
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const from = ((top + (y >> 1)) * picture.width + left + (x >> 1)) * 4;
      picture.data.copy(code.data, (y * side + x) * 4, from, from + 4);
    }
  }
  return code;
}

describe('the page itself', () => {
  test('has nothing for axe to find, at 360 and 1200 px', async () => {
    for (const width of [360, 1200]) {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const own = await context.newPage();
      await openSheets(own, { w: '35.76', t: '1' });
      assert.deepEqual(await findings(own, { off: ['region', 'landmark-one-main'] }), []);
      const over = await own.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(over <= 0, `${over} px too wide at ${width}`);
      await context.close();
    }
  });
});
