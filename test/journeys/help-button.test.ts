/** The help button on a school's page: what it costs, what it keeps clear of, and that nothing written in it is lost or seen. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { findings } from '../axe.ts';
import { becomes, PATIENCE, withinTurns } from '../until.ts';
import { buildTown, dist, roomIn, setTraps, trapped, type Town } from './town.ts';
import { press } from './taps.ts';

let town: Town;
let browser: Browser;
let server: Server;
let port: number;

/** What other scripts put on pages: invented, in the shapes that cookie bars and chat widgets have. */
const STRANGERS: Record<string, string> = {
  'a cookie bar at the foot': `<div style="position:fixed;left:0;right:0;bottom:0;z-index:2147483647;background:#222;color:#fff;padding:16px"><p>Situs ini memakai kuki.</p><button>Terima</button> <button>Tolak</button></div>`,
  'a cookie box in the corner': `<div style="position:fixed;right:12px;bottom:12px;width:280px;z-index:999999;background:#fff;padding:16px"><p>Kuki?</p><button>Setuju</button></div>`,
  'a chat bubble in a frame': `<div style="position:fixed;right:0;bottom:0;width:96px;height:96px;z-index:2147483000"><iframe title="Obrolan" style="width:100%;height:100%;border:0" srcdoc="<button style='width:60px;height:60px'>?</button>"></iframe></div>`,
  'a chat bubble with a greeting': `<div style="position:fixed;right:16px;bottom:16px;z-index:99999"><div style="width:220px;height:70px;background:#eee">Ada yang bisa dibantu?</div><button style="width:56px;height:56px">chat</button></div>`,
  'a phone menu at the foot': `<nav aria-label="Menu bawah" style="position:fixed;left:0;right:0;bottom:0;height:64px;background:#fff;display:flex"><a href="#a">Beranda</a><a href="#b">Jadwal</a><a href="#c">Nilai</a></nav>`,
  'a menu, a bar and a bubble at once': `<nav aria-label="Menu bawah" style="position:fixed;left:0;right:0;bottom:0;height:56px;background:#fff"><a href="#a">Beranda</a></nav><div style="position:fixed;left:0;right:0;bottom:56px;height:72px;background:#333"><button>Tutup kuki</button></div><div style="position:fixed;right:16px;bottom:144px;width:60px;height:60px"><button style="width:60px;height:60px">?</button></div>`,
  'a bubble that slides in late': `<style>@keyframes slide{from{transform:translateX(200px)}to{transform:none}}</style><div id="late" hidden style="position:fixed;right:16px;bottom:16px;animation:slide .4s"><button style="width:60px;height:60px">?</button></div><script>setTimeout(()=>{late.hidden=false},600)</script>`,
  'a widget in a closed shadow root': `<obrolan-contoh></obrolan-contoh><script>customElements.define('obrolan-contoh',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'closed'});r.innerHTML='<button style="position:fixed;right:16px;bottom:16px;width:60px;height:60px">?</button>';this.inner=r.firstChild}})</script>`,
};

const LINES = '<p>Ujian akhir semester mulai hari Senin. Bawa kartu peserta dan datang tepat waktu.</p>'.repeat(10);
const FORM = `<form><label>Nama <input style="width:100%"></label><label>Kelas <select style="width:100%"><option>7A</select></label><label>Pesan <textarea style="width:100%"></textarea></label><button style="float:right">Kirim</button></form><p style="clear:both;text-align:right"><a href="#privasi">Kebijakan privasi</a></p>`;

before(async () => {
  town = await buildTown();
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host.test');
    if (url.pathname.startsWith('/ramah/')) {
      try {
        const file = readFileSync(join(dist, url.pathname.slice('/ramah/'.length)));
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(file);
      } catch {
        response.writeHead(404).end();
      }
      return;
    }
    const office = `receiver="${town.receiver.url}" office-key="${town.office.officeKey}" office-epoch="1"`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><html lang="id">
      <meta name="viewport" content="width=device-width"><title>SMP Contoh</title><link rel="icon" href="data:,">
      <style>body{margin:0;font:16px/1.6 sans-serif}main{padding:16px}ramah-help-button{position:fixed;right:16px;bottom:16px}</style>
      <main><h1>SMP Contoh</h1>${LINES}${FORM}</main>
      ${STRANGERS[url.searchParams.get('stranger') ?? ''] ?? ''}
      <ramah-help-button region="35.76" ${office}><a href="tel:129">Butuh bantuan? Telepon 129</a></ramah-help-button>
      <script type="module" src="/ramah/help-button.js"></script></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_FLAGS,
    // Scroll bars as on a desktop, which take place from the page.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
});
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  await town.close();
});

interface Visit {
  stranger?: string;
  width?: number;
  height?: number;
  javaScriptEnabled?: boolean;
  forcedColors?: 'active';
  prepare?: (page: Page) => Promise<unknown>;
}

async function visit({ stranger, width = 360, height = 640, prepare, ...options }: Visit = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: 'id-ID',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await prepare?.(page);
  await page.goto(`http://localhost:${port}/?${new URLSearchParams(stranger ? { stranger } : {})}`);
  return page;
}

const button = (page: Page): Locator => page.locator('ramah-help-button .open');
const dialog = (page: Page): Locator => page.getByRole('dialog');
const open = async (page: Page): Promise<void> => {
  await button(page).click();
  await dialog(page)
    .getByRole('button', { name: /^Baca jawaban/ })
    .waitFor();
};
const boxOf = async (locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> => {
  const box = await locator.boundingBox();
  assert.ok(box, 'it is on screen');
  return box;
};

/** What of the page lies under the button: everything that floats, or what has the focus, by names. */
const covered = (page: Page, what: 'floating' | 'controls' | 'focused'): Promise<string[]> =>
  page.evaluate((what) => {
    const mine = document
      .querySelector('ramah-help-button')!
      .shadowRoot!.querySelector('.open')!
      .getBoundingClientRect();
    const all = [...document.querySelectorAll<HTMLElement>('body *')];
    const wanted = {
      floating: () =>
        all
          .filter((one) => getComputedStyle(one).position === 'fixed' && one.localName !== 'ramah-help-button')
          .concat(all.flatMap((one) => (one as HTMLElement & { inner?: HTMLElement }).inner ?? [])),
      controls: () => all.filter((one) => one.matches('a, button, input, select, textarea')),
      focused: () => (document.activeElement ? [document.activeElement as HTMLElement] : []),
    }[what]();
    return wanted
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.left < mine.right && box.right > mine.left && box.top < mine.bottom && box.bottom > mine.top;
      })
      .map((one) => `${one.localName} ${one.textContent?.trim().slice(0, 20)}`);
  }, what);

/** Within four seconds of the page's own: it may rest for three between two moves. */
async function settled(page: Page, what: 'floating' | 'controls' | 'focused'): Promise<void> {
  const found = await withinTurns(
    page,
    80,
    () => covered(page, what),
    (now) => now.length === 0,
  );
  assert.deepEqual(found, []);
}

describe('closed', () => {
  test('it is one request, moves nothing on the page and writes nothing in the console', async () => {
    const asked: string[] = [];
    const said: string[] = [];
    const page = await visit({
      prepare: async (page) => {
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        page.on('console', (message) => said.push(message.text()));
        await page.addInitScript(() => {
          Object.assign(window, { shifts: 0 });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
              (window as unknown as { shifts: number }).shifts += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
      },
    });
    await button(page).waitFor();
    await page.waitForTimeout(500);
    assert.deepEqual(asked, ['/', '/ramah/help-button.js']);
    assert.deepEqual(said, []);
    assert.equal(await page.evaluate(() => (window as unknown as { shifts: number }).shifts), 0);
    assert.deepEqual(await findings(page), []);
    await page.context().close();
  });

  test('without script the owner’s link is there', async () => {
    const page = await visit({ javaScriptEnabled: false });
    assert.ok(await page.getByRole('link', { name: 'Butuh bantuan? Telepon 129' }).isVisible());
    await page.context().close();
  });
});

describe('it stays clear of', () => {
  for (const stranger of Object.keys(STRANGERS)) {
    for (const [width, height] of [
      [360, 640],
      [1200, 800],
    ] as const) {
      test(`${stranger}, ${width} px`, async () => {
        const page = await visit({ stranger, width, height });
        await button(page).waitFor();
        // Longer than the one that comes late, here and on a slow machine.
        await page.waitForTimeout(1200);
        await page.waitForFunction(
          () => !document.querySelector('#late[hidden]') && document.getAnimations().length === 0,
        );
        await settled(page, 'floating');
        assert.ok(await button(page).isVisible());
        const { x, y, width: own, height: tall } = await boxOf(button(page));
        assert.ok(own >= 48 && tall >= 48, 'a target for a thumb');
        assert.ok(x >= 0 && y >= 0 && x + own <= width && y + tall <= height, 'inside the window');
        await page.context().close();
      });
    }
  }

  test('whatever has the focus, on a walk by keyboard through the page at 360 px', async () => {
    const page = await visit();
    await button(page).waitFor();
    const met: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Tab');
      met.push(await page.evaluate(() => document.activeElement?.localName ?? ''));
      assert.deepEqual(await covered(page, 'focused'), []);
      // As small as the window gets when a keyboard comes up.
      await page.setViewportSize({ width: 360, height: 320 });
      await page.waitForTimeout(350);
      await settled(page, 'focused');
      await page.setViewportSize({ width: 360, height: 640 });
    }
    assert.deepEqual(met, ['input', 'select', 'textarea', 'button', 'a']);
    await page.context().close();
  });

  test('the last controls of the page, at its end', async () => {
    const page = await visit();
    await button(page).waitFor();
    const before = await boxOf(button(page));
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await settled(page, 'controls');
    await page.evaluate(() => scrollTo(0, 0));
    await becomes(() => boxOf(button(page)), before);
    await page.context().close();
  });
});

describe('opened', () => {
  test('it reads as what it is', async () => {
    const page = await visit();
    assert.match(await button(page).ariaSnapshot(), /^- button "Butuh bantuan\?"/);
    await open(page);
    await becomes(
      () => dialog(page).ariaSnapshot(),
      `- dialog "Perlu bantuan apa?":
  - heading "Perlu bantuan apa?" [level=2]
  - button "Tutup"
  - heading "Bisa ditelepon sekarang" [level=3]
  - list:
    - listitem:
      - link "Polisi 110":
        - /url: tel:110
    - listitem:
      - link "SAPA 129 129":
        - /url: tel:129
  - heading "Bantuan lain" [level=3]
  - list:
    - listitem:
      - button "Semua nomor bantuan Yang terdekat, jam buka, dan WhatsApp."
    - listitem:
      - button "Ke mana melapor? Jawab beberapa pertanyaan. Lalu tampil tempat yang tepat."
    - listitem:
      - button "Lapor secara rahasia Tulis apa yang terjadi. Nama Anda tidak ditanyakan."
    - listitem:
      - button "Baca jawaban kantor Untuk yang sudah melapor dan punya kode."
    - listitem:
      - button "Kenali hak Anda Dalam gambar dan kalimat pendek."
  - paragraph: Anda bisa berhenti kapan saja.
  - region "Keluar cepat":
    - link "Keluar cepat":
      - /url: https://www.bmkg.go.id/
    - status
    - paragraph: Tekan Shift tiga kali untuk keluar. Riwayat browser tidak ikut terhapus.`,
    );
    assert.deepEqual(await findings(page), []);
    await page.context().close();
  });

  test('a number is there at once and stays when nothing else loads; trying again works when the signal is back', async () => {
    const page = await visit();
    await button(page).waitFor();
    await page.route('**/ramah/**', (route) => route.abort());
    await button(page).click();
    assert.ok(await dialog(page).getByRole('link', { name: 'SAPA 129' }).isVisible());
    assert.ok(await dialog(page).getByRole('link', { name: 'Keluar cepat' }).isVisible());
    await dialog(page).getByText('Bagian ini belum bisa dibuka.').waitFor();
    assert.ok(await dialog(page).getByRole('link', { name: 'Polisi 110' }).isVisible());
    assert.deepEqual(await findings(page), []);
    await page.unroute('**/ramah/**');
    await press(dialog(page).getByRole('button', { name: 'Coba lagi' }));
    const row = dialog(page).getByRole('button', { name: /^Semua nomor/ });
    await row.waitFor();

    await page.route('**/ramah/**', (route) => route.abort());
    await row.click();
    await dialog(page).getByText('Bagian ini belum bisa dibuka.').waitFor();
    assert.ok(await dialog(page).getByRole('link', { name: 'SAPA 129' }).isVisible());
    await page.unroute('**/ramah/**');
    await press(dialog(page).getByRole('button', { name: 'Coba lagi' }));
    await dialog(page).getByRole('heading', { name: 'Nomor bantuan' }).waitFor();
    await page.context().close();
  });

  test('the page behind is inert, stands still and does not move', async () => {
    const page = await visit({ width: 1200, height: 700 });
    await button(page).waitFor();
    await page.evaluate(() => scrollTo(0, 60));
    const place = (): Promise<{ x: number; y: number }> =>
      page.evaluate(() => {
        const { x, y } = document.querySelector('h1')!.getBoundingClientRect();
        return { x, y };
      });
    const before = await place();
    const steps = await page.evaluate(() => history.length);
    await open(page);
    assert.deepEqual(await place(), before);
    await page.mouse.move(20, 300);
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(200);
    assert.deepEqual(await place(), before, 'a wheel beside the dialog');
    await press(dialog(page).getByRole('button', { name: /^Lapor secara/ }));
    await dialog(page).getByRole('button', { name: 'Mulai menulis laporan' }).waitFor();
    assert.deepEqual(await place(), before);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    assert.deepEqual(await place(), before);
    assert.equal(await page.evaluate(() => history.length), steps);
    await becomes(
      () => button(page).evaluate((own) => own.getRootNode() instanceof ShadowRoot && own.matches(':focus')),
      true,
    );
    await page.context().close();
  });

  test('it can be walked by keyboard alone, and the focus does not leave it', async () => {
    const page = await visit();
    await open(page);
    const met: string[] = [];
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press('Tab');
      met.push(
        await page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          return active?.textContent?.trim().split(/\s+/)[0] ?? '';
        }),
      );
    }
    assert.deepEqual(met, ['Tutup', 'Polisi', 'SAPA', 'Semua', 'Ke', 'Lapor', 'Baca', 'Kenali', 'Keluar']);
    await page.context().close();
  });

  for (const [name, size] of [
    ['320 px', { width: 320, height: 480 }],
    ['400 % on a desktop', { width: 320, height: 200 }],
    ['a phone on its side', { width: 740, height: 360 }],
  ] as const) {
    test(`it fits without sideways scroll: ${name}`, async () => {
      const page = await visit(size);
      await open(page);
      const tooWide = await page.evaluate(() => {
        const root = document.querySelector('ramah-help-button')!.shadowRoot!;
        return [...root.querySelectorAll('dialog, dialog .body')].map((one) => one.scrollWidth - one.clientWidth);
      });
      assert.deepEqual(tooWide, [0, 0]);
      await dialog(page)
        .getByRole('button', { name: /^Baca jawaban/ })
        .scrollIntoViewIfNeeded();
      assert.ok(
        await dialog(page)
          .getByRole('button', { name: /^Baca jawaban/ })
          .isVisible(),
      );
      await page.context().close();
    });
  }

  test('forced colours: every control has an edge', async () => {
    const page = await visit({ forcedColors: 'active' });
    const edges = (locator: Locator): Promise<string> => locator.evaluate((own) => getComputedStyle(own).borderStyle);
    assert.match(await edges(button(page)), /solid/);
    await open(page);
    for (const row of await page.locator('.row, .call').all()) assert.match(await edges(row), /solid/);
    await page.context().close();
  });
});

describe('a report in the dialog', () => {
  const secret = 'kalimat rekaan untuk uji tombol';

  /** Opens the room and writes in it, so that something would be lost. */
  async function begin(page: Page): Promise<ReturnType<typeof roomIn>> {
    await open(page);
    await press(dialog(page).getByRole('button', { name: /^Lapor secara/ }));
    await press(dialog(page).getByRole('button', { name: 'Mulai menulis laporan' }));
    const room = roomIn(page, 'ramah-report-form');
    await press(room.getByRole('button', { name: 'Mulai menulis laporan' }));
    const next = (): Promise<void> => press(room.getByRole('button', { name: 'Lanjut' }));
    await press(room.getByRole('group', { name: 'Orang itu adalah' }).getByText(/^Anak/).first());
    await next();
    await press(room.getByText('Kekerasan fisik'));
    await next();
    await room.getByText('Langkah 3 dari 5').waitFor();
    await next();
    await room.getByLabel('Cara menemukan tempatnya').fill(secret);
    return room;
  }

  test('is not lost in silence: closing asks first, staying keeps what was written', async () => {
    const page = await visit();
    const room = await begin(page);
    const question = room.getByRole('heading', { name: 'Tutup dan hapus semua isian?' });
    for (const close of ['Tutup', 'Kembali']) {
      await press(dialog(page).getByRole('button', { name: close, exact: true }).first());
      await question.waitFor();
      assert.ok(await dialog(page).isVisible());
      await press(room.getByRole('button', { name: 'Kembali ke isian' }));
      assert.equal(await room.getByLabel('Cara menemukan tempatnya').inputValue(), secret);
    }
    await dialog(page).getByRole('button', { name: 'Tutup', exact: true }).first().focus();
    await page.keyboard.press('Escape');
    await question.waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    assert.ok(await dialog(page).isVisible(), 'also after Escape again and again');
    await press(room.getByRole('button', { name: 'Hapus dan tutup' }));
    await dialog(page).waitFor({ state: 'hidden' });
    assert.equal(await page.locator('iframe').count(), 0);
    await open(page);
    assert.equal(await page.locator('iframe').count(), 0, 'nothing of it is there later');
    await page.context().close();
  });

  test('is not seen by the page; that its row was chosen is', async () => {
    const page = await visit({ prepare: (page) => setTraps(page.context()) });
    await begin(page);
    const seen = (await trapped(page)).join('\n');
    assert.ok(!seen.includes(secret));
    assert.ok(seen.includes('Lapor secara rahasia'), 'the traps work: a click in the dialog is seen');
    await page.context().close();
  });
});
