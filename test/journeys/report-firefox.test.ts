/**
 * The main journey in Firefox: the number on a kelurahan's page, a report written in its frame, the officer who opens and
 * answers it, and the reporter who reads the answer with the code. In depth, with every control: report.test.ts (Chromium).
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { Hands } from './hands.ts';
import { buildTown, type Town } from './town.ts';
import { launch, Visitor } from './visitor.ts';

/** Invented, and such that it stands nowhere by itself. */
const CANARY = 'KenariContohFx5';
const ANSWER = 'Terima kasih. Kami membaca pesan Anda. (CONTOH)';

let town: Town;
let browser: Browser;
before(async () => {
  town = await buildTown();
  browser = await launch('Firefox');
});
after(async () => {
  await browser?.close();
  await town.close();
});

async function newTab(url: string, width = 360): Promise<{ page: Page; visitor: Visitor; hands: Hands }> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 740 });
  const visitor = new Visitor('Firefox', page);
  await visitor.goto(url);
  return { page, visitor, hands: new Hands(page) };
}

test('from the number to the answer', async () => {
  // The number.
  const host = await newTab(town.page.url);
  for (const number of ['110', '0321-3289111', '129']) await host.hands.sees(number);

  // The report, in the page's sandboxed frame.
  const room = new Hands(host.page, await host.visitor.openRoom('ramah-report-form'));
  const code = await room.write(`Catatan ${CANARY}`);
  assert.equal(code.length, 20);
  assert.doesNotMatch(await host.hands.reads(), new RegExp(CANARY), 'the page around it holds nothing');
  await room.press('Kirim laporan rahasia');
  await room.sees('Laporan Anda sudah sampai.');
  await room.press('Selesai, tutup halaman ini');
  await host.hands.find('button', 'Mulai menulis laporan');

  // The officer.
  const office = await newTab(`${town.receiver.url}/petugas/`, 1200);
  const [officer] = town.office.officers;
  assert.ok(officer);
  const file = (await office.page.waitForSelector('>>> input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await file.uploadFile(officer.file);
  await (await office.page.waitForSelector('>>> #passphrase'))?.focus();
  await office.page.keyboard.type(officer.passphrase);
  await office.hands.press('Buka kunci');
  await office.hands.sees('Kranggan');
  await office.hands.press('Kranggan', 'text');
  await office.hands.sees(`Catatan ${CANARY}`);
  await office.hands.press('Tulis balasan');
  await office.hands.type('Balasan untuk pelapor', ANSWER);
  await office.hands.press('Baca ulang dulu');
  await office.hands.press('Kirim balasan');
  await office.hands.sees('Balasan sudah tersimpan di penerima');
  await office.page.close();

  // The answer, and nothing of what was written.
  const again = new Hands(host.page, await host.visitor.openRoom('ramah-report-follow-up'));
  await again.type('Kode', code);
  await again.press('Buka jawaban');
  await again.sees(ANSWER);
  assert.doesNotMatch(await again.reads(), new RegExp(CANARY));
});
