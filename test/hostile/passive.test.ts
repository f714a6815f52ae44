/**
 * A host page full of traps that are not aimed at us. The suite walks every view of the room at every rung; what the traps
 * saw is searched for what was typed and for the code. Each trap first shows that it catches the host page's own text.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { formatCode } from '../../src/core/receipt.ts';
import { codeHolders, hasCode, holders } from '../journeys/holders.ts';
import { buildTown, newPhone, roomIn, type Town, type Watch } from '../journeys/town.ts';
import { until } from '../until.ts';
import { OLD_TITLE, startHost, type Host, type HostPage } from './host.ts';
import { printTable } from './table.ts';
import { control, setTraps } from './traps.ts';
import { CANARY, typeInReport, WALKS, type Secrets } from './walks.ts';
import { press } from '../journeys/taps.ts';

const CONTROL = 'KontrolContohYp9';
const EXIT = 'https://www.bmkg.go.id/';
const script = (text: string, kind = ''): string => `<script ${kind} nonce="n0nce">${text}</script>`;
const RECORDER = '<script nonce="n0nce" src="{origin}/rrweb.js"></script>';
const TRAPS = `(${String(setTraps)})();`;
const BEFORE: HostPage = { head: RECORDER + script(TRAPS) };
const AFTER: HostPage = {
  head: RECORDER,
  tail: script(`await customElements.whenDefined('ramah-report-form'); ${TRAPS}`, 'type="module"'),
};

let town: Town;
let host: Host;
/** By trap: pieces of text it took, and what each of the runs found in them. */
const table = new Map<string, { saw: number; control: string; caught: Set<string>; runs: number }>();
const other: Record<string, string | number>[] = [];

before(async () => {
  town = await buildTown();
  host = await startHost(town);
});
after(async () => {
  await Promise.all(phones.map((phone) => phone.close().catch(() => {})));
  await host.close();
  await town.close();
  const rows = [...table].map(([trap, { saw, control, caught, runs }]) => ({
    'passive trap': trap,
    runs,
    'texts it took': saw,
    'catches the host’s own': control,
    'caught of the room': caught.size === 0 ? 'nothing' : [...caught].join(),
    protected: caught.size === 0 ? 'yes' : 'NO',
  }));
  if (rows.length > 0) printTable(`Passive traps over ${VIEWS}, rungs 1 and 2, set before and after our script`, rows);
  if (other.length > 0) printTable('What else a page may do without aiming at us', other);
});

const phones: BrowserContext[] = [];
async function newVisitor(): Promise<{ phone: BrowserContext; page: Page; profile: string; watch: Watch }> {
  const profile = join(town.folder, `phone-${phones.length}`);
  const origins = [`http://localhost:${host.port}`, town.receiver.url, new URL(EXIT).origin];
  const { phone, watch } = await newPhone(profile, origins);
  phones.push(phone);
  await phone.route(`${EXIT}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Cuaca</title>Cerah berawan' }),
  );
  return { phone, page: await phone.newPage(), profile, watch };
}

const takenBy = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => (window as unknown as { seen: Record<string, string[]> }).seen);

function foundIn(texts: string[], secrets: string[]): string[] {
  const without = texts.map((one) => one.replace(/[\s-]/g, ''));
  return secrets.filter((secret) => [...texts, ...without].some((one) => one.includes(secret)));
}

/** Neither the profile nor any request holds what was typed, or half the code. */
function leavesNothing(profile: string, { requests }: Watch, { code }: Secrets): void {
  assert.equal(code.length, 20);
  assert.deepEqual([...holders(profile, CANARY), ...codeHolders(profile, code)], []);
  assert.deepEqual(
    requests.filter((request) => request.includes(CANARY) || hasCode(request, code)),
    [],
  );
  // A control: the code as rooms show it, laid beside what the browser kept.
  const control = join(profile, 'kontrol');
  writeFileSync(control, formatCode(code));
  assert.deepEqual(codeHolders(profile, code), [control]);
}

/** What is walked. */
const VIEWS = WALKS.map(({ name }) => name).join(', ');

const strict = (): string => `frame-src ${town.receiver.url}; connect-src 'self'`;

describe('passive traps', () => {
  for (const [rung, when, page] of [
    [1, 'before', BEFORE],
    [1, 'after', AFTER],
    [2, 'before', BEFORE],
    [2, 'after', AFTER],
  ] as const) {
    test(`rung ${rung}, set ${when} our script: catch nothing, and nothing stays on the phone`, async () => {
      const { phone, page: tab, profile, watch } = await newVisitor();
      const secrets: Secrets = { texts: [CANARY], code: '' };
      await tab.goto(host.put(rung === 1 ? page : { ...page, csp: strict() }));
      for (const walk of WALKS) {
        await tab.locator(walk.tag).getByRole('button').first().click();
        const frame = tab.locator(`${walk.tag} .room.open iframe`);
        await frame.waitFor();
        // Under this policy the receiver's frame takes the place of the sandboxed one.
        if (rung === 2) await tab.locator(`${walk.tag} .room.open iframe[src*="/bingkai/"]`).waitFor();
        await walk.run(roomIn(tab, walk.tag), secrets);
        assert.equal((await frame.getAttribute('src')) === null, rung === 1);
      }
      const taken = await takenBy(tab);
      assert.equal(secrets.code.length, 20);

      await tab.evaluate(`(${String(control)})('${CONTROL}')`);
      await tab.locator('#kontrol').pressSequentially(CONTROL);
      await tab.getByLabel('kontrol').pressSequentially(CONTROL);
      await tab.locator('#kontrol').selectText();
      await tab
        .waitForFunction((text) => {
          const { seen } = window as unknown as { seen: Record<string, string[]> };
          return Object.values(seen).every((texts) => texts.some((one) => one.includes(text)));
        }, CONTROL)
        // A trap that does not work is named below.
        .catch(() => null);
      const controlled = await takenBy(tab);
      for (const trap of Object.keys(controlled)) {
        const row = table.get(trap) ?? { saw: 0, control: 'yes', caught: new Set<string>(), runs: 0 };
        row.runs += 1;
        row.saw += taken[trap]?.length ?? 0;
        if (!controlled[trap]?.some((one) => one.includes(CONTROL))) row.control = 'NO';
        // With what came in since.
        for (const one of foundIn(controlled[trap] ?? [], secrets.texts)) row.caught.add(one);
        table.set(trap, row);
      }
      for (const [trap, { control, caught }] of table) {
        assert.equal(control, 'yes', `the trap "${trap}" works`);
        assert.deepEqual([...caught], [], trap);
      }
      assert.equal(table.size, 14, 'no trap is missing');
      assert.deepEqual(
        taken['capture listeners']?.filter((one) => /^key/.test(one)),
        [],
        'not one key was heard outside the room',
      );

      // Quick exit, then the phone is searched.
      await press(roomIn(tab, 'ramah-report-follow-up').getByRole('link', { name: 'Keluar cepat' }));
      await tab.waitForURL(EXIT);
      await tab.goBack().catch(() => null);
      await tab.waitForTimeout(300);
      assert.equal(await tab.locator('iframe').count(), 0, 'Back brings no room back');
      await phone.close();
      leavesNothing(profile, watch, secrets);
      assert.deepEqual(watch.foreign, []);
      assert.ok(holders(profile, EXIT).length > 0, 'a control: what a browser keeps is found in its profile');
    });
  }

  test('rung 3: no host page is there, and nothing stays on the phone', async () => {
    const { phone, page, profile, watch } = await newVisitor();
    const secrets: Secrets = { texts: [CANARY], code: '' };
    for (const { path, tag, run } of WALKS) {
      await page.goto(host.put(BEFORE));
      // As a visitor gets there: by the link beside the door.
      await page.locator(`${tag} a[href$="${path}"]`).click();
      await page.waitForURL(`${town.receiver.url}${path}`);
      assert.equal(await page.evaluate(() => document.referrer), '');
      await page.getByText('Kami percaya server itu tidak mengubahnya.').waitFor();
      await run(page, secrets);
    }
    await page.getByRole('link', { name: 'Keluar cepat' }).click();
    await page.waitForURL(EXIT);
    await phone.close();
    leavesNothing(profile, watch, secrets);
  });
});

describe('what else a page may do without aiming at us', () => {
  /** Opens the report and types; true where all of it worked. */
  async function works(
    url: string,
    prepare?: (tab: Page) => Promise<void>,
  ): Promise<{ tab: Page; phone: BrowserContext; watch: Watch }> {
    const { phone, page: tab, watch } = await newVisitor();
    await tab.goto(url);
    await prepare?.(tab);
    await tab.locator('ramah-report-form').getByRole('button').first().click();
    await typeInReport(roomIn(tab, 'ramah-report-form'));
    return { tab, phone, watch };
  }

  test('a <base> elsewhere', async () => {
    const { phone, watch } = await works(host.put({ head: '<base href="https://jahat.invalid/x/">' }));
    assert.deepEqual(
      watch.foreign.filter((url) => url.includes('jahat')),
      [],
    );
    other.push({
      page: '<base> of another site',
      'what happened': 'every file came from our own address',
      protected: 'yes',
    });
    await phone.close();
  });

  test('CSS that moves, shrinks or hides frames', async () => {
    const css =
      'iframe { display: none !important; position: fixed; top: -9999px; height: 1px !important } * { opacity: .99 }';
    const { phone } = await works(host.put({ head: `<style>${css}</style>` }));
    other.push({
      page: 'CSS for every iframe',
      'what happened': 'does not reach into our shadow root',
      protected: 'yes',
    });
    await phone.close();
    const hidden = await newVisitor();
    await hidden.page.goto(host.put({ head: '<style>ramah-report-form { display: none }</style>' }));
    await hidden.page.locator('ramah-report-follow-up').getByRole('button').first().waitFor();
    assert.equal(await hidden.page.locator('ramah-report-form').isVisible(), false);
    other.push({
      page: 'CSS that hides our tag',
      'what happened': 'the form is gone; the page’s own number stays',
      protected: 'no',
    });
    await hidden.phone.close();
  });

  const TWICE = 'ramah.js is on this page twice: the first is used. Keep one script tag.';
  const DEFINED = '<ramah-report-form> is already defined; this copy is not used.';
  for (const [name, scripts, line] of [
    ['an older copy before ours', ['/old/ramah.js', '/ramah/ramah.js'], TWICE],
    ['an older copy after ours', ['/ramah/ramah.js', '/old/ramah.js'], TWICE],
    ['an older element’s file before our loader', ['/old/report-form.js', '/ramah/ramah.js'], DEFINED],
  ] as const) {
    test(`${name}: the first wins, with one line`, async () => {
      const lines: string[] = [];
      const { phone, page } = await newVisitor();
      page.on('console', (message) => message.text().startsWith('[ramah]') && lines.push(message.text()));
      await page.goto(host.put({ scripts: [...scripts] }));
      const door = page.locator('ramah-report-form');
      await door.getByRole('button').first().waitFor();
      await until(
        () => lines.length,
        (length) => length > 0,
      );
      await page.waitForTimeout(500);
      assert.deepEqual(lines, [`[ramah] ${line}`]);
      const old = (await door.getByRole('heading').first().innerText()) === OLD_TITLE;
      await door.getByRole('button').first().click();
      await typeInReport(roomIn(page, 'ramah-report-form'));
      other.push({
        page: name,
        'what happened': `${old ? 'the older' : 'our'} copy came first and works; one line`,
        protected: 'yes',
      });
      await phone.close();
    });
  }

  test('our host inside a foreign page with the same traps', async () => {
    const { phone, page } = await newVisitor();
    const inner = host.put({});
    const foreign = host.put(
      { ...BEFORE, scripts: [], body: `<iframe title="dalam" src="${inner}" width="360" height="700"></iframe>` },
      '127.0.0.1',
    );
    await page.goto(foreign);
    const framed = page.frameLocator('iframe[title=dalam]');
    await framed.locator('ramah-report-form').getByRole('button').first().click();
    await typeInReport(framed.frameLocator('ramah-report-form iframe'));
    const taken = Object.values(await takenBy(page)).flat();
    assert.ok(taken.length > 0);
    assert.deepEqual(foundIn(taken, [CANARY]), []);
    await press(framed.frameLocator('ramah-report-form iframe').getByRole('link', { name: 'Keluar cepat' }));
    await page.waitForURL(EXIT);
    other.push({
      page: 'a foreign page around our host',
      'what happened': 'saw nothing; quick exit replaced the whole tab',
      protected: 'yes',
    });
    await phone.close();
  });
});
