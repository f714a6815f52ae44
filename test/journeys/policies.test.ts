/** Which rung a host page's policy leaves, for each policy with and without the receiver's two lines. Prints the table. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { findings } from '../axe.ts';
import { startHost, type Host } from '../hostile/host.ts';
import { printTable } from '../hostile/table.ts';
import { PATIENCE } from '../until.ts';
import { slowLine } from './slow-line.ts';
import { buildTown, roomIn, type Town } from './town.ts';
import { press } from './taps.ts';

let town: Town;
let host: Host;
let browser: Browser;

before(async () => {
  town = await buildTown();
  host = await startHost(town);
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser.close();
  await host.close();
  await town.close();
});

const STRICT: [name: string, policy: string][] = [
  ["default-src 'none' + script-src 'self'", "default-src 'none'; img-src data:; script-src 'self'"],
  ['nonce + strict-dynamic', "default-src 'none'; img-src data:; script-src 'nonce-n0nce' 'strict-dynamic'"],
  [
    'Trusted Types list with ramah',
    "default-src 'none'; img-src data:; script-src 'self'; require-trusted-types-for 'script'; trusted-types ramah lit-html 'allow-duplicates'",
  ],
  [
    'Trusted Types list without ramah',
    "default-src 'none'; img-src data:; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
  ],
];
const YES_NO = [true, false];
const rows: Record<string, string | number>[] = [];

interface Visit {
  page: Page;
  rung: 1 | 2 | 3;
  errors: string[];
}

async function open(url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(url);
  const door = page.locator('ramah-report-form');
  await door.getByRole('button').first().click();
  const room = roomIn(page, 'ramah-report-form');
  const welcome = room.getByRole('heading', { name: 'Laporan rahasia' });
  const link = door.locator('.notice ~ a.button', { hasText: 'Buka halaman kantor' });
  await Promise.any([welcome.waitFor(), link.waitFor()]);
  if (await link.isVisible()) return { page, rung: 3, errors };
  const inside = await door.locator('iframe').getAttribute('src');
  return { page, rung: inside === null ? 1 : 2, errors };
}

const CALL = 'a[href="tel:110"], a[href="tel:129"]';

/** A number is held against the page's `frame-src` unless it leaves for the whole page; refused, it would end the room. */
async function roomOutlivesCall({ page }: Visit): Promise<void> {
  const room = roomIn(page, 'ramah-report-form');
  await press(room.locator(CALL).filter({ visible: true }).first());
  await page.waitForTimeout(300);
  assert.ok(await room.getByRole('heading', { name: 'Laporan rahasia' }).isVisible(), 'the room is still there');
}

/** A telephone link that somebody can see and tap: in the page, or in the room. */
async function numbersSeen({ page, rung }: Visit): Promise<number> {
  const outside = await page.locator(CALL).filter({ visible: true }).count();
  if (rung === 3) return outside;
  return outside + (await roomIn(page, 'ramah-report-form').locator(CALL).filter({ visible: true }).count());
}

describe('a host page’s policy', () => {
  const cases = STRICT.flatMap(([name, policy]) =>
    YES_NO.flatMap((connect) => YES_NO.map((frame) => ({ name, policy, connect, frame }))),
  );
  for (const { name, policy, connect, frame } of [{ name: 'none', policy: '', connect: true, frame: true }, ...cases]) {
    const sandboxed = connect && !name.includes('without ramah');
    const expected = sandboxed ? 1 : frame ? 2 : 3;
    const lines = [connect && 'connect-src', frame && 'frame-src'].filter(Boolean).join(' + ') || 'neither';
    test(`${name}, ${lines}: rung ${expected}`, async () => {
      const { url } = town.receiver;
      const csp =
        policy && [policy, connect && `connect-src ${url}`, frame && `frame-src ${url}`].filter(Boolean).join('; ');
      const visit = await open(host.put({ csp }));
      const numbers = await numbersSeen(visit);
      rows.push({
        policy: name,
        'receiver in': policy ? lines : '(no policy)',
        rung: visit.rung,
        numbers,
        errors: visit.errors.length,
      });
      assert.equal(visit.rung, expected);
      assert.ok(numbers > 0, 'a number stays on screen');
      // Beside what the browser says of the policy, one line of ours at most: the room that could not reach the office is often
      // closed for another rung before it is told so, and then is silent.
      const ours = visit.errors.filter((text) => !/Content Security Policy|TrustedTypePolicy/.test(text));
      const unreached = ours.filter((text) => text.startsWith('[ramah] The office cannot take reports now. D'));
      assert.deepEqual(ours, unreached);
      assert.ok(unreached.length <= (connect || name.includes('without ramah') ? 0 : 1), unreached.join());
      if (visit.rung < 3) await roomOutlivesCall(visit);
      if (sandboxed) assert.deepEqual(visit.errors, []);
      await visit.page.context().close();
    });
  }
  after(() => printTable('Host page’s policy × rung taken × numbers that can be tapped × console errors', rows));
});

describe('the frame on the receiver’s origin', () => {
  const CSP = "default-src 'none'; img-src data:; script-src 'self'; frame-src ";

  test('says who gives the form, tells no referrer, and is framed by nobody whom the office did not name', async () => {
    const line = await slowLine(town.receiver.url);
    const near = await startHost({ ...town, receiver: { ...town.receiver, url: line.url } });
    const { page, rung } = await open(near.put({ csp: CSP + line.url }));
    assert.equal(rung, 2);
    const room = roomIn(page, 'ramah-report-form');
    await room.getByText('Kami percaya server itu tidak mengubahnya.').waitFor();
    await press(room.getByRole('button', { name: 'English' }));
    await room.getByText('We trust it not to change it.').waitFor();
    const asked = line.headers('/bingkai/tulis?lang=en');
    assert.equal(asked.length, 1, 'the same rung again, without a detour');
    assert.equal(asked[0]?.referer, undefined);
    assert.deepEqual(await findings(page), []);
    await page.context().close();
    await near.close();
    line.close();

    // The same machine by a name that the office did not list.
    const stranger = await open(host.put({ csp: CSP + town.receiver.url }, '127.0.0.1'));
    assert.equal(stranger.rung, 3);
    assert.ok((await numbersSeen(stranger)) > 0);
    await stranger.page.context().close();
  });

  test('two doors are two rooms, and closing one leaves the other as it is', async () => {
    const { page } = await open(host.put({ csp: CSP + town.receiver.url }));
    const first = roomIn(page, 'ramah-report-form');
    await press(first.getByRole('button', { name: 'Mulai menulis laporan' }));
    await first.getByText('Langkah 1 dari 5').waitFor();
    await page.locator('ramah-report-follow-up').getByRole('button').first().click();
    const second = roomIn(page, 'ramah-report-follow-up');
    await second.getByRole('heading', { name: 'Masukkan kode Anda' }).waitFor();
    await press(second.getByRole('button', { name: 'Tutup', exact: true }));
    await page.locator('ramah-report-follow-up').getByRole('button', { name: 'Masukkan kode' }).waitFor();
    await first.getByText('Langkah 1 dari 5').waitFor();
    await page.context().close();
  });
});

describe('a browser that adopts no style sheets (Safari before 16.4), under a policy that lets styles in by nonce', () => {
  /** Runs before any script of a page or of a frame. */
  const takeAway = (): void => {
    for (const { prototype } of [Document, ShadowRoot]) Reflect.deleteProperty(prototype, 'adoptedStyleSheets');
    for (const name of ['replace', 'replaceSync']) Reflect.deleteProperty(CSSStyleSheet.prototype, name);
  };
  const NONCE = "default-src 'none'; img-src data:; script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'nonce-n0nce'";
  const ways: [name: string, address: () => string, rung: number][] = [
    ['the sandboxed frame', () => host.put({ csp: `${NONCE}; connect-src ${town.receiver.url}` }), 1],
    ['the frame of the receiver', () => host.put({ csp: `${NONCE}; frame-src ${town.receiver.url}` }), 2],
    ['the office’s own page', () => `${town.receiver.url}/tulis`, 3],
  ];
  for (const [name, address, rung] of ways) {
    test(`${name} has its look all the same`, async () => {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
      await context.addInitScript(takeAway);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      const refused: string[] = [];
      page.on('console', (message) => /style/i.test(message.text()) && refused.push(message.text()));
      await page.goto(address());
      if (rung < 3) await page.locator('ramah-report-form').getByRole('button').first().click();
      const room = rung < 3 ? roomIn(page, 'ramah-report-form') : page;
      const start = room.getByRole('button', { name: 'Mulai menulis laporan' });
      await start.waitFor();
      if (rung < 3)
        assert.equal((await page.locator('ramah-report-form iframe').getAttribute('src')) === null, rung === 1);
      assert.equal(await start.evaluate(() => 'adoptedStyleSheets' in document), false, 'a control');
      const box = await start.boundingBox();
      assert.ok((box?.height ?? 0) >= 48, `a target of ${box?.height} px`);
      assert.notEqual(await start.evaluate((button) => getComputedStyle(button).backgroundColor), 'rgb(239, 239, 239)');
      // The elements in the host's page have no nonce from us: there the site's own link and the numbers stay readable.
      if (rung === 3) assert.deepEqual(refused, []);
      await context.close();
    });
  }
});
