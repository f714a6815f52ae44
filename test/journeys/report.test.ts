/**
 * The whole line in a real browser: from the number on a kelurahan's page, over a report written in its frame, to the officer
 * who answers, and back. Then a canary that was typed into the report is looked for everywhere it must not be.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findAge, findChromium } from '../../scripts/lib.mjs';
import { unlockIdentityFile } from '../../src/core/identity-file.ts';
import { formatCode, newCode } from '../../src/core/receipt.ts';
import { findings } from '../axe.ts';
import { PATIENCE } from '../until.ts';
import { codeHolders, filesIn, hasCode, holders } from './holders.ts';
import { buildTown, newPhone, roomIn, setTraps, trapped, type Town, type Watch } from './town.ts';
import { press } from './taps.ts';

/** Invented, and such that it stands nowhere by itself. */
const CANARY = 'KenariContohXq7';
const ANSWER = 'Terima kasih. Kami membaca pesan Anda. (CONTOH)';
const EXIT = 'https://www.bmkg.go.id/**';

let town: Town;
let browser: Browser;
let profile: string;
let phone: BrowserContext;
let watch: Watch;
let host: Page;
let room: FrameLocator;
let code: string;
let exported: Buffer;

before(async () => {
  town = await buildTown();
  profile = join(town.folder, 'profile');
  const origins = [new URL(town.page.url).origin, town.receiver.url, 'https://www.bmkg.go.id'];
  ({ phone, watch } = await newPhone(profile, origins));
  await phone.route(EXIT, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Cuaca</title>Cerah berawan' }),
  );
  await setTraps(phone);
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser.close();
  await phone.close().catch(() => {});
  await town.close();
});

const next = (name: string | RegExp): Promise<void> => press(room.getByRole('button', { name }));
const choose = async (group: string | RegExp, answer: string | RegExp): Promise<void> =>
  press(room.getByRole('group', { name: group }).getByText(answer, { exact: typeof answer === 'string' }));
/** All that one of our elements in the room shows. */
const shown = (tag: string): Promise<string> =>
  room
    .locator(tag)
    .evaluate((element) =>
      [...(element.shadowRoot?.children ?? [])].map((part) => (part as HTMLElement).innerText).join('\n'),
    );
/** The steps build on each other: after a broken one, the rest says so at once. */
let broken = '';
const step = (name: string, run: () => Promise<void> | void): void => {
  test(name, async () => {
    assert.equal(broken, '', 'an earlier step failed');
    broken = name;
    await run();
    broken = '';
  });
};
const noFindings = async (page: Page): Promise<void> => assert.deepEqual(await findings(page), []);

describe('a report from the page to the officer and back', () => {
  step('the numbers of Kota Mojokerto stand on the page', async () => {
    host = await phone.newPage();
    await host.goto(town.page.url);
    const card = host.locator('ramah-hotline-card');
    for (const number of ['110', '112', '0321-3289111', '129', '08111-129-129']) {
      await card.getByText(number, { exact: true }).filter({ visible: true }).first().waitFor();
    }
    for (const link of ['tel:110', 'tel:112', 'tel:+623213289111', 'tel:129', 'https://wa.me/628111129129']) {
      assert.equal(await card.locator(`a[href="${link}"]`).filter({ visible: true }).count(), 1, link);
    }
    await noFindings(host);
  });

  step('Start opens the room in a sandboxed frame, and the host page has no field', async () => {
    await host.locator('ramah-report-form').getByRole('button').first().click();
    room = roomIn(host, 'ramah-report-form');
    await room.getByRole('heading', { name: 'Laporan rahasia' }).waitFor();
    const frame = host.locator('ramah-report-form iframe');
    assert.equal(
      await frame.getAttribute('sandbox'),
      'allow-scripts allow-forms allow-downloads allow-top-navigation-by-user-activation',
    );
    // The list of topics in the infographic asks nothing about anybody.
    assert.equal(await host.locator('input, textarea, select:not(ramah-rights-infographic select)').count(), 0);
    assert.match(await shown('ramah-room-report'), /08\.00/);
    await noFindings(host);
  });

  step('five steps, each without a finding of axe', async () => {
    await next('Mulai menulis laporan');
    await room.getByText('Langkah 1 dari 5').waitFor();
    await noFindings(host);
    await choose('Orang itu adalah', 'Perempuan dewasa');
    await next('Lanjut');

    await room.getByText('Langkah 2 dari 5').waitFor();
    await noFindings(host);
    await press(room.getByText('Kekerasan fisik'));
    await next('Lanjut');

    await room.getByText('Langkah 3 dari 5').waitFor();
    await noFindings(host);
    await next('Lanjut');

    await room.getByText('Langkah 4 dari 5').waitFor();
    await noFindings(host);
    await room.getByLabel('Kelurahan atau desa').selectOption('Kranggan');
    await room.getByLabel('Cara menemukan tempatnya').pressSequentially(`Rumah ${CANARY}`);
    await choose('Apakah sedang terjadi sekarang?', /^Ya/);
    await next('Lanjut');
  });

  step('“now” stops at the emergency numbers, and going on stays possible', async () => {
    await room.locator('main a[href="tel:110"]').first().waitFor();
    assert.ok((await room.locator('main a[href="tel:112"]').count()) > 0);
    await noFindings(host);
    await next('Teruskan laporan');
    await room.getByText('Langkah 5 dari 5').waitFor();
    await noFindings(host);
    await room.getByLabel('Ada lagi yang perlu diketahui?').pressSequentially(`Catatan ${CANARY}`);
    await next('Lanjut');
  });

  step('the review shows what will be sent', async () => {
    await room.getByRole('heading', { name: 'Periksa laporan Anda' }).waitFor();
    assert.match(await shown('ramah-room-report'), new RegExp(`Catatan ${CANARY}`));
    await noFindings(host);
    await next('Sudah benar, lanjut');
  });

  step('the code is shown before sending, and must be given back', async () => {
    await room.getByRole('heading', { name: 'Catat kode rahasia Anda' }).waitFor();
    code = (await room.locator('.code').innerText()).replace(/\D/g, '');
    assert.equal(code.length, 20);
    await noFindings(host);
    assert.equal(watch.requests.filter((request) => request.includes('/v1/send')).length, 0);
    const wrong = String((Number(code.slice(-4)) + 1) % 10_000).padStart(4, '0');
    await room.getByLabel('Ketik empat angka terakhir kode itu').fill(wrong);
    await next('Kirim laporan rahasia');
    await room.getByRole('alert').waitFor();
    assert.equal(watch.requests.filter((request) => request.includes('/v1/send')).length, 0);
  });

  step('a lost answer is asked for again with the same bytes, and nothing is stored twice', async () => {
    const sends: string[] = [];
    await phone.route('**/v1/send', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      sends.push(route.request().postDataBuffer()?.toString('latin1') ?? '');
      if (sends.length > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await room.getByLabel('Ketik empat angka terakhir kode itu').fill(code.slice(-4));
    await next('Kirim laporan rahasia');
    await room.getByRole('heading', { name: 'Laporan Anda sudah sampai.' }).waitFor();
    await noFindings(host);
    await phone.unroute('**/v1/send');
    assert.equal(sends.length, 2);
    for (const send of sends) assert.match(send, /age-encryption\.org/);
    const sealed = sends.map((send) => send.slice(send.indexOf('age-encryption.org')));
    assert.equal(sealed[0], sealed[1]);
    assert.match(await shown('ramah-room-report'), /08\.00/);
  });

  step('leaving from inside the room wipes it, and Back brings nothing back', async () => {
    await press(room.getByRole('link', { name: 'Keluar cepat' }));
    await host.waitForURL('https://www.bmkg.go.id/');
    await host.goBack().catch(() => null);
    await host.waitForTimeout(500);
    assert.equal(await host.locator('ramah-report-form iframe').count(), 0);
    assert.doesNotMatch(await host.content(), new RegExp(CANARY));
    assert.doesNotMatch(await host.content(), new RegExp(code.replace(/(\d{4})(?=\d)/g, '$1\\D*')));
  });
});

describe('the officer', () => {
  let inbox: Page;

  before(async () => {
    const office = await browser.newContext({
      viewport: { width: 1200, height: 900 },
      acceptDownloads: true,
      reducedMotion: 'reduce',
    });
    office.setDefaultTimeout(PATIENCE);
    inbox = await office.newPage();
    await inbox.goto(`${town.receiver.url}/petugas/`);
  });

  step('unlocks with the passphrase file and finds one report', async () => {
    await noFindings(inbox);
    const [officer] = town.office.officers;
    assert.ok(officer);
    await inbox.locator('input[type="file"]').setInputFiles(officer.file);
    await inbox.locator('#passphrase').fill(officer.passphrase);
    await inbox.getByRole('button', { name: 'Buka kunci' }).click();
    await inbox.getByRole('link').or(inbox.getByRole('button')).filter({ hasText: 'Kranggan' }).first().waitFor();
    await noFindings(inbox);
  });

  step('reads what was written, word for word', async () => {
    await inbox.getByRole('link').or(inbox.getByRole('button')).filter({ hasText: 'Kranggan' }).first().click();
    await inbox.getByText(`Catatan ${CANARY}`).waitFor();
    await inbox.getByText(`Rumah ${CANARY}`).waitFor();
    await noFindings(inbox);
  });

  step('exports the sealed file as it is stored', async () => {
    const [download] = await Promise.all([
      inbox.waitForEvent('download'),
      inbox.getByRole('button', { name: 'Simpan laporan tersegel (.age)' }).first().click(),
    ]);
    exported = readFileSync(await download.path());
    assert.match(exported.subarray(0, 21).toString(), /^age-encryption\.org\/v1/);
    assert.doesNotMatch(download.suggestedFilename(), /lapor|kekerasan|ramah/i);
  });

  step('answers', async () => {
    await inbox.getByRole('button', { name: 'Tulis balasan' }).click();
    await inbox.getByLabel('Balasan untuk pelapor').fill(ANSWER);
    await inbox.getByRole('button', { name: 'Baca ulang dulu' }).click();
    await noFindings(inbox);
    await inbox.getByRole('button', { name: 'Kirim balasan' }).click();
    await inbox.getByText('Balasan sudah tersimpan di penerima').waitFor();
    await inbox.getByText(ANSWER).first().waitFor();
    await noFindings(inbox);
    await inbox.context().close();
  });
});

describe('the answer', () => {
  step('opens with the code, typed in the room, and never shows the report', async () => {
    host = await phone.newPage();
    await host.goto(town.page.url);
    await host.locator('ramah-report-follow-up').getByRole('button').first().click();
    room = roomIn(host, 'ramah-report-follow-up');
    const field = room.getByRole('textbox').first();
    await field.waitFor();
    await noFindings(host);
    await field.pressSequentially(code);
    await next('Buka jawaban');
    await room.getByText(ANSWER).waitFor();
    assert.doesNotMatch(await shown('ramah-room-follow-up'), new RegExp(CANARY));
    await noFindings(host);
  });

  step('a code of somebody else finds nothing, and says so', async () => {
    const { newCode } = await import('../../src/core/receipt.ts');
    const other = await phone.newPage();
    await other.goto(town.page.url);
    await other.locator('ramah-report-follow-up').getByRole('button').first().click();
    const elsewhere = roomIn(other, 'ramah-report-follow-up');
    await elsewhere.getByRole('textbox').first().pressSequentially(newCode());
    await press(elsewhere.getByRole('button', { name: 'Buka jawaban' }));
    await elsewhere.getByRole('heading', { name: 'Kode ini tidak ditemukan.' }).waitFor();
    await noFindings(other);
    await other.close();
  });
});

describe('the stored file', () => {
  const open = (identity: string): string => {
    const file = join(town.folder, 'exported.age');
    writeFileSync(file, exported);
    return execFileSync(findAge(), ['-d', '-i', identity, file]).toString();
  };

  step('opens with the age program and an officer’s identity', async () => {
    const [, officer] = town.office.officers;
    assert.ok(officer);
    const { identity } = await unlockIdentityFile(readFileSync(officer.file), officer.passphrase);
    const file = join(town.folder, 'identity.txt');
    writeFileSync(file, `${identity}\n`);
    assert.match(open(file), new RegExp(CANARY));
  });

  step('opens with the age program and the recovery sheet', () => {
    assert.match(open(town.office.recovery.file), new RegExp(CANARY));
  });

  step('is in the database byte for byte', () => {
    const files = globSync(join(town.folder, 'receiver/*')).map((file) => readFileSync(file));
    // A row may be spread over pages; the header of the sealed file lies together.
    const head = exported.subarray(0, 200);
    assert.ok(files.some((file) => file.includes(head)));
  });
});

describe('the canary', () => {
  test('is not in anything that the host page could see', async () => {
    const seen = await trapped(host);
    assert.ok(seen.length > 0, 'the traps are set');
    assert.deepEqual(
      seen.filter((one) => one.includes(CANARY)),
      [],
    );
    assert.deepEqual(
      seen.filter((one) => hasCode(one.replace(/\s/g, ''), code)),
      [],
    );
    // A control: the same traps catch what is typed into the host page itself.
    await host.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<input id="control" aria-label="control">'),
    );
    await host.locator('#control').pressSequentially(CANARY);
    assert.ok((await trapped(host)).some((one) => one.includes(CANARY)));
  });

  test('is in no request', () => {
    assert.ok(watch.requests.some((request) => request.includes('/v1/send')));
    assert.deepEqual(
      watch.requests.filter((request) => request.includes(CANARY) || hasCode(request, code)),
      [],
    );
    assert.deepEqual(watch.foreign, [], 'nobody but the host, the receiver and the exit is asked');
  });

  test('is in no database, WAL or log of the receiver', () => {
    assert.ok(filesIn(join(town.folder, 'receiver')).length > 0);
    assert.deepEqual(holders(join(town.folder, 'receiver'), CANARY), []);
    assert.deepEqual(codeHolders(join(town.folder, 'receiver'), code), []);
    assert.deepEqual(
      town.log.filter((line) => line.includes(CANARY) || hasCode(line, code)),
      [],
    );
  });

  test('is not in the browser profile on disk', async () => {
    const other = newCode();
    await host.goto(`${town.page.url}?kode=${encodeURIComponent(formatCode(other))}`);
    await phone.close();
    assert.ok(filesIn(profile).length > 10);
    assert.deepEqual(holders(profile, CANARY), []);
    assert.deepEqual(codeHolders(profile, code), []);
    assert.ok(codeHolders(profile, other).length > 0, 'a control: a code in an address is found in the profile');
  });

  test('nothing was complained of in the console', () => {
    assert.deepEqual(
      watch.consoleErrors.filter((text) => !/ERR_CONNECTION_RESET|Failed to load resource/.test(text)),
      [],
    );
  });
});
