/** The page that writes snippets, as somebody at a kelurahan uses it: by keyboard, on the demo's site, and from a folder. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { startHostPage } from '../../src/site/demo/host-page.ts';
import { findings } from '../axe.ts';
import { becomes, PATIENCE, until } from '../until.ts';
import { dist } from './town.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof startHostPage>>;
before(async () => {
  site = await startHostPage({
    port: 0,
    dist,
    receiver: 'https://lapor.invalid',
    officeKey: 'A'.repeat(43),
    officeEpoch: 1,
  });
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser.close();
  await site.close();
});

interface Opened {
  page: Page;
  errors: string[];
  requests: string[];
}

async function open(address: string, width = 1200): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  if (address.startsWith('http')) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const opened: Opened = { page, errors: [], requests: [] };
  page.on(
    'console',
    (message) => message.type() === 'error' && opened.errors.push(`${message.text()} ${message.location().url}`),
  );
  page.on('pageerror', (error) => opened.errors.push(error.message));
  page.on('request', (request) => opened.requests.push(request.url()));
  await page.goto(address);
  await page.getByLabel('Kode untuk ditempel').waitFor();
  return opened;
}

/** The region's number as the card draws it, not as it stands in the tag. */
const drawn = (where: Page | FrameLocator): Locator =>
  where.locator('ramah-hotline-card').getByText('0321-3289111').filter({ visible: true }).first();

const codeOf = (page: Page): Promise<string> => page.getByLabel('Kode untuk ditempel').inputValue();
/** The text to paste is written anew after each wish. */
const codeReads = async (page: Page, like: RegExp): Promise<void> =>
  assert.match(
    await until(
      () => codeOf(page),
      (code) => like.test(code),
    ),
    like,
  );
/** All files with names that what is typed may mean have arrived: the list does not change any more. */
const namesAreHere = (page: Page): Promise<void> =>
  page.getByText('Mencari desa dan kelurahan …').waitFor({ state: 'hidden' });

/** What the page's own parser finds, put into the page by the field that owners use. */
async function check(page: Page, source: string, expected: string[]): Promise<void> {
  await page.getByLabel('Sumber halaman Anda').fill(source);
  await page.getByRole('button', { name: 'Periksa halaman' }).click();
  await page.locator('.findings .sum').waitFor();
  const found = page.locator('.findings li:not(.good)');
  // At first those of the check before may still stand there.
  await becomes(
    () => found.evaluateAll((items) => items.map((one) => one.getAttribute('data-reason') ?? '').sort()),
    expected,
  );
}

test('a kelurahan by keyboard, its tab, a copy, the preview, posters, and a page that is mended', async () => {
  const { page, errors, requests } = await open(`${site.url}ramah/pasang.html`);
  const region = page.getByRole('combobox', { name: 'Kelurahan, desa, kabupaten, atau kota' });
  await region.focus();
  await page.keyboard.type('kel kranggan mojokerto');
  await page.getByRole('option', { name: /^Kranggan.*Kota Mojokerto/ }).waitFor();
  await namesAreHere(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.match(await region.inputValue(), /^Kranggan \(.*Kota Mojokerto\)$/);
  assert.equal(await region.getAttribute('aria-expanded'), 'false');
  await page.getByText(/^Kode wilayah 35\.76\.\d\d\.\d{4}$/).waitFor();
  await codeReads(page, /^<div data-ramah="hotline-card" data-region="35\.76\.\d\d\.\d{4}" data-lang="id">/);

  // The card of this very text, drawn by the files beside the page.
  const preview = page.frameLocator('.stage iframe');
  await drawn(preview).waitFor();
  const widthOf = (): Promise<number> =>
    page.locator('.stage iframe').evaluate((frame) => (frame as HTMLIFrameElement).contentWindow?.innerWidth ?? 0);
  assert.equal(await widthOf(), 360);
  await page.getByRole('button', { name: 'Komputer' }).click();
  await page.waitForFunction(
    () => document.querySelector('ramah-paste')?.shadowRoot?.querySelector('iframe')?.clientWidth === 1200,
  );
  await becomes(widthOf, 1200);
  // An administrator who has not put the script in place: the text alone.
  await page.getByLabel('Skrip tema sudah dipasang').uncheck();
  await preview.locator('[data-ramah] > ul a[href="tel:129"]').waitFor();
  await becomes(() => preview.locator('ramah-hotline-card').count(), 0);

  await page.getByRole('tab', { name: 'OpenSID' }).focus();
  for (const key of ['ArrowRight', 'End', 'ArrowLeft']) await page.keyboard.press(key);
  const tab = page.getByRole('tab', { name: 'HTML biasa' });
  assert.equal(await tab.getAttribute('aria-selected'), 'true');
  assert.equal(await tab.evaluate((one) => one === (one.getRootNode() as ShadowRoot).activeElement), true);
  await page.getByLabel('Dengan sidik berkas (SRI)').check();
  await page.waitForFunction(() =>
    /integrity="sha384-/.test(
      document.querySelector('ramah-paste')?.shadowRoot?.querySelector('textarea')?.value ?? '',
    ),
  );
  const snippet = await codeOf(page);
  await page.getByRole('button', { name: 'Salin kode' }).click();
  await page.getByText('Sudah disalin.').waitFor();
  assert.equal((await page.evaluate(() => navigator.clipboard.readText())).trimEnd(), snippet);
  assert.equal(
    await page.getByRole('link', { name: 'Buat poster dan kode QR' }).getAttribute('href'),
    'lembar.html#w=35.76&f=poster&b=id',
  );

  const bad = `<html><head><script src="https://static.hotjar.com/c/h.js"></script><script src="http://desa.example/ramah/ramah.js"></script>
    </head><body><img src="/x.png" onerror="window.ran = 1"><script>window.ran = 1</script><ramah-hotline-card region="99.99"></ramah-hotline-card>`;
  await check(page, bad, [
    'cut',
    'http-file',
    'no-hash',
    'no-number',
    'no-version',
    'not-module',
    'recorder',
    'wrong-region',
  ]);
  // What this page writes, it finds nothing to mend in.
  await check(page, `<!doctype html><html><body>${snippet}</body></html>`, []);
  // More than a browser can read: it says so, and the text stays.
  const tangled = '<b>'.repeat(1_000_000);
  await check(page, tangled, ['tangled']);
  assert.equal((await page.getByLabel('Sumber halaman Anda').inputValue()).length, tangled.length);
  assert.equal(await page.evaluate(() => 'ran' in window), false);
  assert.deepEqual(
    requests.filter((one) => !one.startsWith(site.url)),
    [],
  );
  assert.deepEqual(
    requests.filter((one) => /x\.png|hotjar/.test(one)),
    [],
  );
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  // What the browser says of a handler in the pasted text: seen, and not carried out.
  assert.deepEqual(
    errors.filter((line) => !/^Executing inline event handler violates/.test(line)),
    [],
  );
  errors.length = 0;
  // The snippet's own page, with its hash, on the site that keeps the files in the folder that it names.
  await page.goto(site.url);
  assert.equal(
    await page.getByRole('link', { name: 'Pasang di situs Anda' }).getAttribute('href'),
    '/ramah/pasang.html#w=35.76',
  );
  await page.setContent(`<!doctype html><html><body>${snippet}</body></html>`);
  await drawn(page).waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('ramah-hotline-card')?.shadowRoot !== null), true);
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('every element in every tab, in English too, nothing that axe finds, on a phone', async () => {
  const { page, errors } = await open(`${site.url}ramah/pasang.html#w=35.76&s=google-sites`, 360);
  await codeReads(page, /<a target="_blank" href="tel:110">110<\/a>/);
  await page.getByText('Berkas Ramah belum terjangkau dari situs ini.', { exact: false }).waitFor();
  await page.getByLabel('Folder di server kantor (boleh kosong)').fill('http://kantor.example/ramah');
  await page.getByText('Alamat http bisa diubah di jalan. Tulis https://.').waitFor();
  await page.getByLabel('Folder di server kantor (boleh kosong)').fill('https://kantor.example/ramah');
  await page.waitForFunction(() =>
    /<iframe src="https:\/\/kantor\.example\/ramah\/\d/.test(
      document.querySelector('ramah-paste')?.shadowRoot?.querySelector('textarea')?.value ?? '',
    ),
  );
  assert.deepEqual(await findings(page, { without: { fromShadowDom: ['ramah-paste', '.stage'] } }), []);
  await page.getByRole('combobox', { name: /^Kelurahan/ }).fill('Negeri Dongeng');
  await page.getByText('Wilayah ini belum dikenal. Nomor nasional dipakai.').waitFor();
  await page.getByLabel('Laporan rahasia').check();
  await page.getByText('Tanpa alamat penerima dan kunci kantor, hanya nomor yang tampil.').waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Put Ramah on your site' }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  // In the preview: the report tells its owner what is missing, and the office's server of this example does not exist.
  for (const line of errors) assert.match(line, /^\[ramah\] <ramah-report-form> stays shut|kantor\.example/);
  await page.context().close();
});

test('a village of which no file of data speaks: by name, by code, in a link; the preview says what is known', async () => {
  const { page, errors } = await open(`${site.url}ramah/pasang.html`, 360);
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/pasang/') && asked.push(request.url().replace(/.*\//, '')));
  const region = page.getByRole('combobox', { name: 'Kelurahan, desa, kabupaten, atau kota' });
  await region.focus();
  await page.keyboard.type('k');
  assert.deepEqual(asked, []);
  await page.keyboard.type('ampung baru');
  await page.getByText('Masih ada yang lain.', { exact: false }).first().waitFor();
  await namesAreHere(page);
  assert.equal(await page.getByRole('listbox').getByRole('option').count(), 20);
  assert.deepEqual(await findings(page, { without: { fromShadowDom: ['ramah-paste', '.stage'] } }), []);
  for (let at = 0; at < 20; at++) await page.keyboard.press('ArrowDown');
  assert.equal(await region.getAttribute('aria-activedescendant'), 'fit-19');
  assert.equal(
    await page.locator('#fit-19').evaluate((option) => {
      const [one, list] = [option.getBoundingClientRect(), (option.parentElement as Element).getBoundingClientRect()];
      return one.top >= list.top && one.bottom <= list.bottom + 1;
    }),
    true,
  );

  await region.fill('');
  await page.keyboard.type('Desa Keude Bakongan');
  await page.getByText('Kode wilayah 11.01.01.2001').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.equal(await region.inputValue(), 'Keude Bakongan (Bakongan, Kabupaten Aceh Selatan)');
  await codeReads(page, /data-region="11\.01\.01\.2001"/);
  const preview = page.frameLocator('.stage iframe');
  await preview
    .locator('ramah-hotline-card')
    .getByText('Nomor khusus wilayah ini belum kami ketahui. Ini nomor provinsi dan nasional.')
    .filter({ visible: true })
    .first()
    .waitFor();
  assert.equal(
    await page.getByRole('link', { name: 'Buat poster dan kode QR' }).getAttribute('href'),
    'lembar.html#w=11.01&f=poster&b=id',
  );

  await region.fill('1101012999');
  await page.getByText('Wilayah ini belum dikenal. Nomor nasional dipakai.').waitFor();
  await codeReads(page, /^(?![^]*region)/);
  await page.goto('about:blank');
  await page.goto(`${site.url}ramah/pasang.html#w=53.01.06.2015&s=html`);
  await page.getByText('Kode wilayah 53.01.06.2015').waitFor();
  await codeReads(page, /region="53\.01\.06\.2015"/);
  assert.deepEqual(errors, []);
  await page.context().close();
});

test('a slow line says that names are looked for; without them regencies are found, and it says so', async () => {
  const { page } = await open(`${site.url}ramah/pasang.html`);
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route('**/pasang/*.js', async (route) => {
    await held;
    await route.abort();
  });
  const region = page.getByRole('combobox', { name: /^Kelurahan/ });
  await region.focus();
  await page.keyboard.type('bantul');
  await page.getByText('Mencari desa dan kelurahan …').waitFor();
  await page.getByRole('option', { name: 'Kabupaten Bantul' }).waitFor();
  go();
  await page.getByText('Nama desa dan kelurahan tidak bisa dibuka', { exact: false }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Kode wilayah 34.02').waitFor();
  await page.unroute('**/pasang/*.js');
  await region.fill('Bantul');
  await page.getByRole('option', { name: 'Bantul Bantul, Kabupaten Bantul' }).waitFor();
  await page.context().close();
});

test('from a folder: no server, the same snippets', async () => {
  const { page, errors, requests } = await open(pathToFileURL(join(dist, 'pasang.html')).href + '#w=35.76&s=html');
  await codeReads(page, /<ramah-hotline-card region="35\.76" lang="id">[^]*0321-3289111/);
  await page.getByText('Dibuka dari folder', { exact: false }).waitFor();
  await page.frameLocator('.stage iframe').getByText('0321-3289111').first().waitFor();
  await page.getByRole('combobox', { name: /^Kelurahan/ }).fill('keude bakongan');
  await page.getByText('Kode wilayah 11.01.01.2001').waitFor();
  assert.deepEqual(
    requests.filter((one) => !one.startsWith('file:') && !one.startsWith('about:')),
    [],
  );
  assert.deepEqual(
    errors.filter((line) => !/hotline-card\.js|ramah\.css/.test(line)),
    [],
  );
  await page.context().close();
});
