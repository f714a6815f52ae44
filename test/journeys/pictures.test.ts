/**
 * Two reports without a word: one by taps, one by keys alone. Nothing is typed but the four digits of the code, and an
 * officer can read who, what, where and when.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type Locator,
  type Page,
  type ViewportSize,
} from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { findings } from '../axe.ts';
import { PATIENCE } from '../until.ts';
import { press, tapTwice } from './taps.ts';
import { buildTown, newPhone, roomIn, type Town } from './town.ts';
import { pause } from './visitor.ts';

let town: Town;
let phone: BrowserContext;
let browser: Browser;
let host: Page;
let room: FrameLocator;

before(async () => {
  town = await buildTown();
  ({ phone } = await newPhone(join(town.folder, 'profile'), [new URL(town.page.url).origin, town.receiver.url]));
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser.close();
  await phone.close();
  await town.close();
});

const next = (name: string): Promise<void> => press(room.getByRole('button', { name, exact: true }));
const tapPicture = (answer: string): Promise<void> =>
  press(room.locator('.choice', { hasText: answer }).locator('svg').first());
const heading = (name: string): Promise<void> => room.getByRole('heading', { name }).waitFor();

async function visit(size?: ViewportSize): Promise<void> {
  host = await phone.newPage();
  if (size) await host.setViewportSize(size);
  await host.goto(town.page.url);
}

async function openRoom(size?: ViewportSize): Promise<void> {
  await visit(size);
  await host.locator('ramah-report-form').getByRole('button').first().click();
  room = roomIn(host, 'ramah-report-form');
  await heading('Laporan rahasia');
}

const codeShown = async (): Promise<string> => (await room.locator('.code').innerText()).replace(/\D/g, '');

describe('a tap that comes twice', () => {
  const EXIT = 'https://www.bmkg.go.id/';
  /** @param to the heading that the first tap brings, and that must stay */
  const twice = async (button: Locator, to: string): Promise<void> => {
    await tapTwice(button, () => heading(to));
    await pause(150);
    await heading(to);
  };
  const slip = (name: string, to: string): Promise<void> => twice(room.getByRole('button', { name, exact: true }), to);
  const chosen = (): Promise<string[]> => room.locator('.choice.chosen').allInnerTexts();
  const SIZES = [
    { width: 412, height: 860 },
    { width: 1200, height: 800 },
  ];

  test('answers nothing on the screen that follows, and does not skip the one with 110', async () => {
    for (const size of SIZES) {
      await openRoom(size);
      await next('Mulai menulis laporan');
      await tapPicture('Anak');
      await slip('Lanjut', 'Apa yang terjadi?');
      assert.deepEqual(await chosen(), []);
      await tapPicture('Penelantaran');
      await slip('Lanjut', 'Siapa pelakunya?');
      assert.deepEqual(await chosen(), []);
      await slip('Lanjut', 'Di mana dan kapan?');
      await tapPicture('Ya, sedang terjadi');
      await room.getByLabel('Kelurahan atau desa').selectOption('Kranggan');
      await slip('Lanjut', 'Telepon sekarang juga.');
      await slip('Teruskan laporan', 'Bagaimana cara aman menghubungi?');
      assert.match((await chosen()).join(), /^Hanya lewat kode rahasia\s[^,]*$/, 'as it is before any tap');
      await host.close();
    }
  });

  test('answers nothing behind a door', async () => {
    for (const size of SIZES) {
      for (const [tag, to] of [
        ['ramah-where-to-report', 'Siapa yang perlu ditolong?'],
        ['ramah-report-form', 'Laporan rahasia'],
      ] as const) {
        await visit(size);
        room = roomIn(host, tag);
        await twice(host.locator(tag).getByRole('button').first(), to);
        await host.close();
      }
    }
  });

  test('counts where the second is meant: after the step is there, or to leave', async () => {
    await phone.route(EXIT, (route) => route.fulfill({ body: 'cuaca' }));
    await openRoom();
    const answer = room.locator('.choice', { hasText: 'Anak' }).first();
    const begin = room.getByRole('button', { name: 'Mulai menulis laporan' });
    await tapTwice(begin, () => heading('Siapa yang dalam bahaya?'), answer);
    assert.deepEqual(await chosen(), [], 'it was made before the answer was there');
    await answer.click();
    assert.equal((await chosen()).length, 1);
    const onward = room.getByRole('button', { name: 'Lanjut', exact: true });
    await Promise.all([
      host.waitForEvent('framenavigated', (frame) => frame.url() === EXIT),
      tapTwice(onward, () => heading('Apa yang terjadi?'), room.getByRole('link', { name: 'Keluar cepat' })),
    ]);
    await host.close();
  });
});

describe('a report without a word', () => {
  test('is finished by tapping pictures', async () => {
    await openRoom();
    await next('Mulai menulis laporan');
    await tapPicture('Anak');
    assert.deepEqual(await findings(host), []);
    await next('Lanjut');
    await tapPicture('Penelantaran');
    await next('Lanjut');
    await tapPicture('Majikan');
    assert.deepEqual(await findings(host), []);
    await next('Lanjut');
    await tapPicture('Tidak sedang terjadi');
    await tapPicture('Dalam 7 hari terakhir');
    await tapPicture('Sudah berulang kali');
    await room.getByLabel('Kelurahan atau desa').selectOption('Kranggan');
    await tapPicture('Rumah');
    assert.deepEqual(await findings(host), []);
    await next('Lanjut');
    await tapPicture('Telepon');
    await tapPicture('Pagi');
    await tapPicture('Hari kerja');
    assert.deepEqual(await findings(host), []);
    await tapPicture('Hanya lewat kode rahasia');
    await next('Lanjut');
    await next('Sudah benar, lanjut');
    await heading('Catat kode rahasia Anda');
    assert.deepEqual(await findings(host), []);
  });

  test('saves the code from the sandboxed frame as a note that names nothing of ours', async () => {
    const [download] = await Promise.all([host.waitForEvent('download'), next('Simpan catatan')]);
    assert.equal(download.suggestedFilename(), 'catatan.txt');
    const code = await codeShown();
    const note = readFileSync(await download.path(), 'utf8');
    assert.equal(note, `Token listrik\n\n${code.replace(/\d{4}(?=\d)/g, '$& ')}\n`);
    assert.equal(await room.getByRole('button', { name: 'Cetak catatan' }).count(), 0, 'a frame may not print');
    await room.getByLabel('Ketik empat angka terakhir kode itu').fill(code.slice(-4));
    await next('Kirim laporan rahasia');
    await heading('Laporan Anda sudah sampai.');
    await host.close();
  });

  test('is finished by keys alone', async () => {
    await openRoom();
    const { keyboard } = host;
    /** Tab until the thing under the focus says `name`, as somebody without a pointer does. */
    const reach = async (name: string): Promise<void> => {
      const passed: string[] = [];
      for (let steps = 0; steps < 60; steps += 1) {
        const frame = host.frames().find((one) => one !== host.mainFrame());
        const here = await frame?.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          const { labels } = (active ?? {}) as HTMLInputElement;
          return (labels?.[0] ?? active)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        });
        if (here?.startsWith(name)) return;
        passed.push(here?.slice(0, 30) ?? '');
        await keyboard.press('Tab');
      }
      throw new Error(`The keys do not reach "${name}": ${passed.join(' / ')}`);
    };
    const go = async (name: string): Promise<void> => {
      await reach(name);
      await keyboard.press('Enter');
    };
    const pick = async (name: string): Promise<void> => {
      await reach(name);
      await keyboard.press('Space');
    };
    await go('Mulai menulis laporan');
    await heading('Siapa yang dalam bahaya?');
    await pick('Perempuan dewasa');
    await go('Lanjut');
    await heading('Apa yang terjadi?');
    await pick('Kekerasan psikis');
    await go('Lanjut');
    await heading('Siapa pelakunya?');
    await go('Lanjut');
    await heading('Di mana dan kapan?');
    await pick('Ya, sedang terjadi');
    await keyboard.press('ArrowDown');
    await reach('Kelurahan atau desa');
    await keyboard.press('ArrowDown');
    await go('Lanjut');
    await heading('Bagaimana cara aman menghubungi?');
    await go('Lanjut');
    await heading('Periksa laporan Anda');
    await go('Sudah benar, lanjut');
    await heading('Catat kode rahasia Anda');
    const code = await codeShown();
    await reach('Ketik empat angka terakhir kode itu');
    await keyboard.type(code.slice(-4));
    await keyboard.press('Enter');
    await heading('Laporan Anda sudah sampai.');
  });

  test('tells an officer who, what, where and when', async () => {
    const inbox = await (await browser.newContext({ viewport: { width: 1200, height: 900 } })).newPage();
    inbox.setDefaultTimeout(PATIENCE);
    await inbox.goto(`${town.receiver.url}/petugas/`);
    const [officer] = town.office.officers;
    assert.ok(officer);
    await inbox.locator('input[type="file"]').setInputFiles(officer.file);
    await inbox.locator('#passphrase').fill(officer.passphrase);
    await inbox.getByRole('button', { name: 'Buka kunci' }).click();
    const row = inbox.getByRole('link').or(inbox.getByRole('button')).filter({ hasText: 'Kranggan' }).first();
    await row.click();
    const sheet = new Map<string, string>();
    await inbox.locator('dt', { hasText: 'Sedang terjadi' }).waitFor();
    for (const line of await inbox.locator('dl > div').all())
      sheet.set(await line.locator('dt').innerText(), await line.locator('dd').innerText());
    for (const [term, answer] of [
      ['Siapa', 'Anak'],
      ['Jenis', 'Penelantaran'],
      ['Hubungan dengan korban', 'Majikan'],
      ['Sedang terjadi', 'Tidak'],
      ['Kapan, dihitung dari hari laporan', 'Dalam 7 hari sebelumnya, Berulang kali'],
      ['Jenis tempat', 'Rumah tangga'],
    ] as const)
      assert.equal(sheet.get(term), answer, term);
    assert.match(sheet.get('Kelurahan atau desa') ?? '', /^Kranggan/);
    await inbox.getByText('Hanya lewat kode').first().waitFor();
    assert.deepEqual(await findings(inbox), []);
  });
});
