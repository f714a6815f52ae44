/**
 * Attacks aimed at us, by a page that wants to read or break the form. Each is really carried out; the table tells what it
 * saw, whether we noticed, and whether the visitor was protected. What succeeds is listed in docs/safety.md.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { buildTown, roomIn, type Town } from '../journeys/town.ts';
import { becomes, PATIENCE } from '../until.ts';
import { startHost, type Host, type HostPage } from './host.ts';
import { printTable } from './table.ts';
import { CANARY, typeInReport } from './walks.ts';

let town: Town;
let host: Host;
let browser: Browser;
const rows: Record<string, string>[] = [];

before(async () => {
  town = await buildTown();
  host = await startHost(town);
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser.close();
  await host.close();
  await town.close();
  printTable('Attacks aimed at us', rows);
});

const TAG = 'ramah-report-form';
const script = (text: string): HostPage => ({ head: `<script>window.stolen = ''; ${text}</script>` });
/** Keeps what a window or a field was given. */
const KEYS = `addEventListener('keydown', (event) => { if (event.key.length === 1) window.stolen += event.key; }, true);`;

async function visit(page: HostPage): Promise<{ tab: Page; errors: string[] }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  const tab = await context.newPage();
  tab.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  tab.on('console', (message) => message.text().startsWith('[ramah]') && errors.push(message.text()));
  await tab.goto(host.put(page));
  return { tab, errors };
}

const start = (tab: Page): Promise<void> => tab.locator(TAG).getByRole('button').first().click();
const stolen = (tab: Page): Promise<string> => tab.evaluate(() => (window as unknown as { stolen: string }).stolen);
/** Waits until the attacker has the whole text: keys and messages reach the page after the hand is done. */
const robbed = (tab: Page): Promise<unknown> =>
  tab.waitForFunction(
    (text) => (window as unknown as { stolen: string }).stolen.replaceAll('Shift', '').includes(text),
    CANARY,
  );
const frame = `document.querySelector('${TAG}').shadowRoot.querySelector('iframe')`;

function told(attack: string, saw: string, detected: string, isProtected: string): void {
  rows.push({ attack, 'what it saw': saw, detected, protected: isProtected });
}

// Side by side: some wait out a time limit.
describe('attacks on the sandboxed frame that are noticed', { concurrency: true }, () => {
  for (const [name, attack] of [
    [
      'setAttribute patched: no sandbox',
      `const { setAttribute } = Element.prototype;
       Element.prototype.setAttribute = function (name, value) {
         if (name !== 'sandbox') setAttribute.call(this, name, value);
       };`,
    ],
    [
      'insertBefore and appendChild patched: no sandbox',
      `for (const name of ['insertBefore', 'appendChild']) {
         const before = Node.prototype[name];
         Node.prototype[name] = function (node, ...rest) {
           const frames = node.localName === 'iframe' ? [node] : [...(node.querySelectorAll?.('iframe') ?? [])];
           for (const frame of frames) frame.removeAttribute('sandbox');
           return before.call(this, node, ...rest);
         };
       }`,
    ],
  ] as const) {
    test(name, async () => {
      const { tab } = await visit(script(`${KEYS} ${attack}`));
      await start(tab);
      await tab.locator(`${TAG} .room.open iframe[src*="/bingkai/"]`).waitFor();
      await typeInReport(roomIn(tab, TAG));
      const inside = await tab.evaluate(
        `(() => { try { return ${frame}.contentDocument?.body.innerHTML ?? ''; } catch { return ''; } })()`,
      );
      assert.equal(inside, '');
      assert.doesNotMatch(await stolen(tab), new RegExp(CANARY));
      told(name, 'nothing', 'yes: the room refuses, the receiver’s frame opens', 'yes');
      await tab.context().close();
    });
  }

  for (const [name, attack] of [
    ['frame led to another page', `${frame}.removeAttribute('srcdoc'); ${frame}.src = '/other'`],
    ['frame taken out of the page', `${frame}.remove()`],
    [
      'frame led to a page that never loads, its load event stopped',
      `{ const root = document.querySelector('${TAG}').shadowRoot;
         root.addEventListener('load', (event) => event.stopImmediatePropagation(), true);
         ${frame}.removeAttribute('srcdoc'); ${frame}.src = '/slow'; }`,
    ],
  ] as const) {
    test(`${name}: the door says so`, async () => {
      const { tab, errors } = await visit({});
      await start(tab);
      await typeInReport(roomIn(tab, TAG));
      await tab.evaluate(attack);
      const door = tab.locator(TAG);
      await door.getByText('Situs ini menutup formulir Anda.').waitFor();
      await door.getByRole('link', { name: 'Buka halaman kantor' }).waitFor();
      assert.equal(await door.locator('iframe').count(), 0);
      await door.locator('a[href="tel:110"]').waitFor();
      await becomes(() => errors.length, 1);
      told(name, 'nothing', 'yes: the door says so, the console too', 'what was written is lost');
      await tab.context().close();
    });
  }
});

describe('attacks that succeed', () => {
  test('srcdoc patched: a script of the attacker runs in our frame', async () => {
    const spy =
      `<script>addEventListener('keydown', (e) => parent.postMessage({ spy: e.key }, '*'), true)</scr` + `ipt>`;
    const { tab, errors } = await visit(
      script(`addEventListener('message', ({ data }) => { if (data?.spy) window.stolen += data.spy; });
        const srcdoc = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'srcdoc');
        Object.defineProperty(HTMLIFrameElement.prototype, 'srcdoc', {
          ...srcdoc,
          set(text) { srcdoc.set.call(this, String(text).replace('<body>', '<body>' + ${JSON.stringify(spy).replaceAll('</', '<\\/')})); },
        });`),
    );
    await start(tab);
    await typeInReport(roomIn(tab, TAG));
    await robbed(tab);
    assert.deepEqual(errors, []);
    told('srcdoc patched: a foreign script in our frame', 'every key', 'no', 'NO');
    await tab.context().close();
  });

  test('the frame covered by a false field', async () => {
    const { tab, errors } = await visit(script(''));
    await start(tab);
    const room = roomIn(tab, TAG);
    await room.getByRole('heading', { name: 'Laporan rahasia' }).waitFor();
    // As high as the room asked for: only then is all of it covered.
    await tab.locator(`${TAG} .room.open iframe[style*="height"]`).waitFor();
    await tab.evaluate(`{ const over = document.createElement('textarea'); over.id = 'palsu';
      over.oninput = () => { window.stolen = over.value; };
      const { top, left, width, height } = ${frame}.getBoundingClientRect();
      Object.assign(over.style, { position: 'absolute', zIndex: 9, top: top + scrollY + 'px', left: left + 'px', width: width + 'px', height: height + 'px' });
      document.body.append(over); over.setAttribute('aria-label', 'Cara menemukan tempatnya'); }`);
    await tab.locator('#palsu').click();
    await tab.keyboard.type(CANARY);
    await robbed(tab);
    assert.deepEqual(errors, []);
    told(
      'frame covered by a false field',
      'what is typed into it',
      'no (IntersectionObserver v2: Chromium only)',
      'NO',
    );
    await tab.context().close();
  });

  test('focus stolen while somebody writes', async () => {
    const { tab, errors } = await visit({ ...script(KEYS), tail: '<input id="pencuri" aria-label="x">' });
    await start(tab);
    const room = roomIn(tab, TAG);
    await typeInReport(room, '');
    await tab.evaluate(() => document.getElementById('pencuri')?.focus());
    await tab.keyboard.type(CANARY);
    await robbed(tab);
    assert.deepEqual(errors, []);
    told('focus stolen', 'keys from then on, until somebody looks up', 'no', 'NO');
    await tab.context().close();
  });

  test('a false form in place of ours', async () => {
    const { tab, errors } = await visit(
      script(`addEventListener('DOMContentLoaded', () => {
        const ours = document.querySelector('${TAG}');
        ours.outerHTML = '<section><h2>Lapor secara rahasia</h2><textarea aria-label="Cerita"></textarea></section>';
        document.querySelector('textarea').oninput = (event) => { window.stolen = event.target.value; };
      });`),
    );
    await tab.getByLabel('Cerita').pressSequentially(CANARY);
    await robbed(tab);
    assert.deepEqual(errors, []);
    told('a false form in place of ours', 'everything', 'no', 'NO');
    await tab.context().close();
  });

  test('our tag defined by the attacker first', async () => {
    const { tab, errors } = await visit(
      script(`customElements.define('${TAG}', class extends HTMLElement {
        connectedCallback() {
          this.innerHTML = '<textarea aria-label="Cerita"></textarea>';
          this.firstChild.oninput = (event) => { window.stolen = event.target.value; };
        }
      });`),
    );
    await tab.getByLabel('Cerita').pressSequentially(CANARY);
    await robbed(tab);
    await tab.locator('ramah-report-follow-up').getByRole('button').first().waitFor();
    await becomes(() => errors, [`[ramah] <${TAG}> is already defined; this copy is not used.`]);
    told('our tag defined by another script first', 'everything', 'in the console only', 'NO');
    await tab.context().close();
  });

  test('the port patched: a foreign hand closes the room or claims that the visitor leaves', async () => {
    const { tab } = await visit(
      script(`const { onmessage } = Object.getOwnPropertyDescriptors(MessagePort.prototype);
        Object.defineProperty(MessagePort.prototype, 'onmessage', {
          ...onmessage,
          set(listen) { window.say = (data) => listen({ data }); onmessage.set.call(this, listen); },
        });`),
    );
    await start(tab);
    await typeInReport(roomIn(tab, TAG));
    await tab.evaluate(`window.say({ type: 'close' })`);
    await tab.locator(TAG).getByRole('button', { name: 'Mulai menulis laporan' }).waitFor();
    assert.equal(await tab.locator('iframe').count(), 0);
    told(
      'the port patched: the room closed by a foreign hand',
      'when it opens, its height in steps of 120 px',
      'no',
      'what was written is lost',
    );
    await tab.context().close();
  });
});
