/**
 * The Back matrix: a visitor leaves in every way, and then goes through all that her history still holds.
 * Nothing that was opened and nothing that was typed may come back. One file asks it of each browser, side by side:
 * nearly all of its time is waiting.
 *
 * Not driven here: the buttons of the browser's own window. Back and Forward are the driver's commands for them; "reopen
 * closed tab" is the same store of tabs: Chromium starts again with its last session, Firefox's store is read, because
 * under a driver it does not restore.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Frame } from 'puppeteer-core';
import { becomes, until, withinTurns } from '../until.ts';
import { SLOW, startSites, WATCH, type ExitSites } from './exit-site.ts';
import { storedSession } from './firefox.ts';
import { Hands } from './hands.ts';
import { buildTown, type Town } from './town.ts';
import { CANARY, launch, pause, Visitor, type BrowserName, type Shown } from './visitor.ts';

const ONE = '<script type="module" src="/ramah/quick-exit.js"></script>';
const ALL = '<script type="module" src="/ramah/ramah.js"></script>';
const LONG = `<p>${'Kalimat contoh. '.repeat(400)}</p>`;

let town: Town;
let sites: ExitSites;
let exit: string;
const matrix: { browser: BrowserName; name: string; entries: number; opened: number; texts: number }[] = [];

/** The tag as an owner writes it, with a plain link inside. */
const bar = (more = '', href = exit): string =>
  `<ramah-quick-exit href="${href}" ${more}><a href="${href}" rel="noreferrer">Keluar cepat</a></ramah-quick-exit>`;
const FIELDS = `<input id="isian"><textarea></textarea><div contenteditable="true" id="bebas"></div>`;

before(async () => {
  town = await buildTown();
  sites = await startSites();
  exit = sites.neutral;
  const door = `receiver="${town.receiver.url}" office-key="${town.office.officeKey}" office-epoch="1" region="35.76"`;
  const tags = (...names: string[]): string => names.map((tag) => `<${tag} ${door}></${tag}>`).join('');
  const doors = tags('ramah-report-form', 'ramah-report-follow-up', 'ramah-where-to-report');
  sites.page('/awal', '<h1>Awal (contoh)</h1>');
  sites.page('/lain', '<h1>Lain (contoh)</h1>');
  sites.page('/situs', bar() + FIELDS + '<a id="lanjut" href="/lain">Lain</a>' + LONG, ONE);
  sites.page('/pintu', bar() + FIELDS + doors, ALL);
  sites.page('/bantuan', bar() + FIELDS + tags('ramah-help-button'), ALL);
  sites.page('/lambat', bar('', sites.slow) + FIELDS + doors + WATCH, ALL);
  sites.page('/putus', bar('', sites.nobody) + FIELDS, ONE);
  sites.page('/dua', bar() + bar('position="bottom"') + FIELDS, ONE);
  sites.page(
    '/ganda',
    bar() + FIELDS,
    ONE + ONE + ALL + '<script type="module" src="/salinan/quick-exit.js"></script>',
  );
  sites.page(
    '/tahan',
    bar() + FIELDS + '<script>onbeforeunload=()=>"x";addEventListener("beforeunload",e=>{e.preventDefault()})</script>',
    ONE,
  );
  const modal = (inside: string): string =>
    `<dialog>${inside}<input></dialog><script>addEventListener("load",()=>document.querySelector("dialog").showModal())</script>`;
  sites.page('/dialog', bar() + FIELDS + modal('Dialog situs (contoh)'), ONE);
  sites.page('/dalam-dialog', FIELDS + modal(bar('position="flow"')), ONE);
  const frame = (origin: string, more = ''): string =>
    `<input id="isian"><iframe ${more} width="340" height="400" src="${origin}/situs"></iframe>`;
  sites.page('/bingkai', frame(''));
  sites.page('/bingkai-lain', frame(sites.elsewhere));
  sites.page('/bingkai-pasir', frame(sites.elsewhere, 'sandbox="allow-scripts allow-same-origin"'));
  const dead = bar().replace('<a ', '<a style="position:fixed;top:0;left:0;width:200px;height:100px" ');
  sites.page('/tanpa-skrip', dead, ONE);
});
after(async () => {
  await sites.close();
  await town.close();
  const width = Math.max(...matrix.map(({ name }) => name.length));
  console.log(`\n${'After leaving'.padEnd(width)}  browser   entries  opened  typed`);
  for (const { browser, name, entries, opened, texts } of matrix) {
    const counts = [entries, opened, texts].map((n, column) => String(n).padStart([7, 6, 5][column] ?? 0)).join('  ');
    console.log(`${name.padEnd(width)}  ${browser.padEnd(8)}  ${counts}`);
  }
  const sum = (key: 'entries' | 'opened' | 'texts'): number => matrix.reduce((total, row) => total + row[key], 0);
  console.log(
    `\nHistory entries looked at: ${sum('entries')} in ${matrix.length} rows. ` +
      `That show an opened guide, form, dialog or follow-up: ${sum('opened')}. Typed text returned: ${sum('texts')}.\n`,
  );
});

/** Notes a row, and wants nothing in it. */
function noted(visitor: Visitor, name: string, seen: readonly Shown[]): void {
  const opened = seen.filter((entry) => entry.opened > 0).length;
  const texts = seen.reduce((total, entry) => total + entry.texts, 0);
  matrix.push({ browser: visitor.name, name, entries: seen.length, opened, texts });
  assert.deepEqual({ opened, texts }, { opened: 0, texts: 0 }, JSON.stringify(seen, null, 1));
}

/** Goes through the whole history: to its first entry, to its last, and reloads. Wants nothing there. */
async function walk(visitor: Visitor, name: string): Promise<Shown[]> {
  const seen = [await visitor.sees()];
  let here = seen[0]?.url;
  const step = async (go: () => Promise<void>): Promise<boolean> => {
    const before = here;
    await go();
    const now = await visitor.sees();
    here = now.url;
    if (here === before) return false;
    // A tab's own empty first page.
    if (here !== 'about:blank') seen.push(now);
    return here !== 'about:blank';
  };
  while (await step(() => visitor.back()));
  while (await step(() => visitor.forward()));
  await visitor.reload();
  seen.push(await visitor.sees());
  noted(visitor, name, seen);
  return seen;
}

/** Types into every field of the page. */
async function typeInto(visitor: Visitor): Promise<void> {
  for (const field of ['#isian', 'textarea', '#bebas']) {
    await visitor.page.focus(field);
    await visitor.page.keyboard.type(CANARY);
  }
  assert.equal((await visitor.sees()).texts, 3, 'the test sees what is typed');
}

const LINK = 'ramah-quick-exit >>> a';
const press = async (visitor: Visitor): Promise<void> =>
  void (await (await visitor.page.waitForSelector(LINK))?.click());

const HELP = 'ramah-help-button';
const ANSWER = 'Saya sendiri, perempuan dewasa';
/** Of the question that follows. */
const NEXT = 'Tidak sekarang';

async function openRoomInDialog(visitor: Visitor): Promise<Frame> {
  const hands = new Hands(visitor.page);
  await hands.press('Butuh bantuan?');
  await hands.press('Baca jawaban kantor');
  const room = await visitor.openRoom(`${HELP} >>> ramah-report-follow-up`);
  await visitor.writeIn(room);
  return room;
}

/** What may be open when she leaves, with something of hers in it. */
const OPENED: readonly {
  what: string;
  path: string;
  ways: readonly Way[];
  open(visitor: Visitor): Promise<Frame | undefined>;
}[] = [
  ...['form', 'follow-up'].map((what) => ({
    what,
    path: '/pintu',
    ways: ['bar', 'room’s link', 'Shift inside', 'Shift on page'] as const,
    async open(visitor: Visitor) {
      const room = await visitor.openRoom(`ramah-report-${what}`);
      await visitor.writeIn(room);
      return room;
    },
  })),
  {
    what: 'guide',
    path: '/pintu',
    ways: ['room’s link'],
    async open(visitor) {
      const room = await visitor.openRoom('ramah-where-to-report');
      const hands = new Hands(visitor.page, room);
      await hands.press(ANSWER);
      await hands.find('button', NEXT);
      return room;
    },
  },
  {
    what: 'dialog',
    path: '/bantuan',
    // It lies above the bar.
    ways: ['dialog’s link'],
    async open(visitor) {
      await typeInto(visitor);
      await new Hands(visitor.page).press('Butuh bantuan?');
      await visitor.page.waitForSelector(`${HELP} >>> .row`);
      return undefined;
    },
  },
  {
    what: 'room in the dialog',
    path: '/bantuan',
    ways: ['room’s link'],
    open: openRoomInDialog,
  },
];

type Way = 'bar' | 'room’s link' | 'dialog’s link' | 'Shift inside' | 'Shift on page';
const WAYS: { readonly [way in Way]: (visitor: Visitor, room: Frame | undefined) => Promise<void> } = {
  bar: press,
  'room’s link': async (_, room) => void (await (await room?.waitForSelector('>>> .exit'))?.click()),
  'dialog’s link': async ({ page }) =>
    void (await (await page.waitForSelector(`${HELP} >>> ramah-quick-exit >>> a`))?.click()),
  // Where the keys are heard now.
  'Shift inside': (visitor) => visitor.shift(3),
  'Shift on page': async (visitor) => {
    await visitor.page.focus('#isian');
    await visitor.shift(3);
  },
};

/** Registers every way of leaving as a test in one browser. */
export function leaving(name: BrowserName): void {
  describe(`leaving in ${name}`, () => {
    let browser: Browser;
    let visitor: Visitor;

    before(async () => {
      browser = await launch(name);
    });
    after(() => browser.close());

    /** A new tab with one page before ours. */
    async function visit(path: string): Promise<Visitor> {
      await visitor?.page.close().catch(() => {});
      const page = await browser.newPage();
      await page.setViewport({ width: 360, height: 740 });
      visitor = new Visitor(name, page);
      await visitor.goto(`${sites.host}/awal`);
      await visitor.goto(sites.host + path);
      return visitor;
    }

    /** What every way out owes: our page is replaced, the neutral site is told nothing, and the history is clean. */
    async function leaves(row: string, to = exit, go = () => press(visitor)): Promise<void> {
      const steps = await visitor.page.evaluate(() => history.length);
      const before = sites.visits.length;
      await go();
      await visitor.arrives(to);
      assert.equal(await visitor.page.evaluate(() => history.length), steps, 'no step is added');
      // A room and the page around it both ask: either may be broken by its page.
      const referrers = new Set(sites.visits.slice(before).map(({ referrer }) => referrer));
      assert.deepEqual([...referrers], [undefined], 'asked, without a Referer');
      const seen = await walk(visitor, row);
      const places = seen.map(({ url }) => url);
      assert.ok(places.includes(`${sites.host}/awal`), `the page before is reached: ${places.join(' ')}`);
      assert.deepEqual(
        places.filter((url) => !url.startsWith(to) && url !== `${sites.host}/awal`),
        [],
        'our page is in no entry',
      );
    }

    const ways: [string, () => Promise<void>][] = [
      ['the bar', () => press(visitor)],
      ['Shift three times', () => visitor.shift(3)],
      [
        'Enter on the link',
        async () => {
          await (await visitor.page.waitForSelector(LINK))?.focus();
          await visitor.page.keyboard.press('Enter');
        },
      ],
    ];
    for (const [way, go] of ways) {
      test(`by ${way}, with text in three fields`, async () => {
        await visit('/situs');
        await typeInto(visitor);
        await leaves(way, exit, go);
      });
    }

    for (const { what, path, ways, open } of OPENED) {
      // Shift everywhere in the quicker browser.
      for (const way of new Set<Way>(name === 'Chromium' ? [...ways, 'Shift inside'] : ways)) {
        test(`with the ${what} open and something in it, by ${way}`, async () => {
          await visit(path);
          const room = await open(visitor);
          assert.ok((await visitor.sees()).opened > 0, 'the test sees what is opened');
          await leaves(`${what} open: ${way}`, exit, () => WAYS[way](visitor, room));
        });
      }
    }

    test('while the site’s own modal dialog lies above, by Shift', async () => {
      await visit('/dialog');
      await leaves('site’s modal open', exit, () => visitor.shift(3));
    });

    test('from inside a dialog, in its place there', async () => {
      await visit('/dalam-dialog');
      await visitor.page.keyboard.type(CANARY);
      await leaves('inside a dialog');
    });

    for (const [path, row] of [
      ['/bingkai', 'in a frame, same origin'],
      ['/bingkai-lain', 'in a frame, other origin'],
    ] as const) {
      test(`${row}: the whole page is replaced`, async () => {
        await visit(path);
        const frame = await visitor.frame('iframe');
        await (await frame.waitForSelector('#isian'))?.focus();
        await visitor.page.keyboard.type(CANARY);
        await leaves(row, exit, async () => void (await (await frame.waitForSelector(LINK))?.click()));
      });
    }

    test('in a frame that may not replace its page, the frame replaces itself', async () => {
      await visit('/bingkai-pasir');
      const frame = await visitor.frame('iframe');
      await (await frame.waitForSelector('#isian'))?.focus();
      await visitor.page.keyboard.type(CANARY);
      await (await frame.waitForSelector(LINK))?.click();
      await becomes(() => visitor.page.frames()[1]?.url().startsWith(exit), true, 'the frame left');
      assert.equal((await visitor.sees()).texts, 0);
    });

    test('a slow network: a blank page at once, with no title, no field and no frame', async () => {
      await visit('/lambat');
      await visitor.openRoom('ramah-report-form');
      await visitor.page.focus('#isian');
      await visitor.page.keyboard.type(CANARY);
      await visitor.shift(3);
      await visitor.arrives(sites.slow);
      const after = sites.samples.filter(({ shifts }) => shifts === 3);
      assert.ok(after.length > 0, 'the page was seen after the third Shift');
      for (const sample of after) {
        assert.deepEqual(sample, {
          shifts: 3,
          url: `${sites.host}/lambat`,
          title: '',
          places: Array.from({ length: 9 }, () => 'rgb(255, 255, 255)'),
          text: '',
        });
      }
      await walk(visitor, 'slow network');
    });

    test('a slow network and an impatient Back, then Forward: nothing of ours is uncovered', async () => {
      await visit('/lambat');
      await visitor.page.focus('#isian');
      await visitor.page.keyboard.type(CANARY);
      await visitor.shift(3);
      await pause(300);
      await visitor.back();
      await pause(SLOW);
      await walk(visitor, 'slow network, Back before it answers');
    });

    test('no network: the page is gone all the same', async () => {
      await visit('/putus');
      await typeInto(visitor);
      await press(visitor);
      await visitor.leaves(`${sites.host}/putus`);
      await visitor.back();
      await visitor.forward();
      await visitor.back();
      const seen = await walk(visitor, 'no answer');
      assert.ok(!seen.some(({ url }) => url.endsWith('/putus')));
    });

    test('a browser that is offline: the page is gone all the same, also once the network is back', async () => {
      await visit('/situs');
      await typeInto(visitor);
      await visitor.page.setOfflineMode(true);
      await press(visitor);
      await visitor.leaves(`${sites.host}/situs`);
      await visitor.back();
      await visitor.forward();
      const { url, opened, texts } = await visitor.sees();
      assert.deepEqual({ opened, texts }, { opened: 0, texts: 0 }, url);
      await visitor.page.setOfflineMode(false);
      const seen = await walk(visitor, 'offline, then online again');
      assert.ok(!seen.some((entry) => entry.url.endsWith('/situs')));
    });

    test('the site’s own “Leave this page?” does not stop it', async () => {
      await visit('/tahan');
      let asked = 0;
      visitor.page.on('dialog', (dialog) => {
        asked += 1;
        void dialog.dismiss();
      });
      await typeInto(visitor);
      await leaves('site asks before leaving');
      assert.equal(asked, 0);
    });

    for (const [path, row] of [
      ['/dua', 'two on the page'],
      ['/ganda', 'loaded four times, two copies'],
    ] as const) {
      test(`${row}: leaves once`, async () => {
        await visit(path);
        await typeInto(visitor);
        await leaves(row, exit, () => visitor.shift(3));
      });
    }

    test('an ordinary link and Back, from the back/forward cache: the fields are empty', async () => {
      await visit('/situs');
      await typeInto(visitor);
      await visitor.page.evaluate(() => addEventListener('pageshow', (event) => Object.assign(window, { event })));
      await Promise.all([visitor.page.waitForNavigation(), visitor.page.click('#lanjut')]);
      await visitor.back();
      assert.equal((await visitor.sees()).url, `${sites.host}/situs`);
      assert.equal(
        await visitor.page.evaluate(() => (window as unknown as { event: PageTransitionEvent }).event.persisted),
        true,
        'the page came from the cache',
      );
      await walk(visitor, 'ordinary link, then Back (cache)');
    });

    test('an ordinary link with a room open, and Back: the door is closed', async () => {
      await visit('/pintu');
      await visitor.writeIn(await visitor.openRoom('ramah-report-follow-up'));
      await visitor.goto(`${sites.host}/lain`);
      await visitor.back();
      assert.equal((await visitor.sees()).url, `${sites.host}/pintu`);
      await walk(visitor, 'room open, ordinary link, then Back');
    });

    test('the page loaded again, and an ordinary link and Back, with a room in the dialog: all is closed', async () => {
      await visit('/bantuan');
      await openRoomInDialog(visitor);
      await visitor.reload();
      noted(visitor, 'room in the dialog, page loaded again', [await visitor.sees()]);
      await openRoomInDialog(visitor);
      await visitor.goto(`${sites.host}/lain`);
      await visitor.back();
      assert.equal((await visitor.sees()).url, `${sites.host}/bantuan`);
      await walk(visitor, 'room in the dialog, link, then Back');
    });

    test('Shift once and twice says so and stays; another key, or a pause, starts again', async () => {
      await visit('/situs');
      await visitor.page.waitForSelector(LINK);
      await visitor.page.$eval('ramah-quick-exit >>> [role="status"]', (status) => {
        const said = [status.textContent];
        Object.assign(window, { said });
        new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
      });
      /** Waits for the last word, and returns all since it was asked last. */
      const said = async (last: string): Promise<string[]> => {
        const lastSaid = (): Promise<string | undefined> =>
          visitor.page.evaluate(() => (window as unknown as { said: string[] }).said.at(-1));
        await becomes(lastSaid, last);
        return visitor.page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
      };
      const [ONCE, TWICE] = ['Shift 1 dari 3', 'Shift 2 dari 3'];
      assert.deepEqual(await said(''), ['']);
      await visitor.shift(1);
      assert.deepEqual(await said(''), [ONCE, ''], 'and is silent after a pause');
      await visitor.shift(2);
      assert.deepEqual(await said(''), [ONCE, TWICE, '']);
      await visitor.shift(1);
      await visitor.page.keyboard.press('a');
      await visitor.shift(2);
      assert.deepEqual(await said(''), [ONCE, ONCE, TWICE, '']);
      assert.equal(visitor.page.url(), `${sites.host}/situs`);
      await visitor.shift(3);
      await visitor.arrives(exit);
      await walk(visitor, 'Shift 1, 2, another key, a pause, 3');
    });

    for (const position of ['top', 'bottom']) {
      test(`the bar at the ${position} lies above ten kinds of overlay, and can be pressed there`, async () => {
        const covered: string[] = [];
        for (const [kind, overlay] of Object.entries(overlays(bar(`position="${position}"`)))) {
          sites.page('/lapis', overlay, ONE);
          await visit('/lapis');
          await visitor.page.waitForSelector(LINK);
          // As long as the latest overlay takes; then the bar lies above it within a second of the page's own.
          await pause(150);
          const look = () =>
            visitor.page.evaluate(() => {
              const box = document
                .querySelector('ramah-quick-exit')
                ?.shadowRoot?.querySelector('a')
                ?.getBoundingClientRect();
              if (!box) return null;
              const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
              return { x, y, on: document.elementFromPoint(x, y)?.localName };
            });
          const at = await withinTurns(visitor.page, 20, look, (seen) => seen?.on === 'ramah-quick-exit');
          if (at?.on !== 'ramah-quick-exit') covered.push(`${kind}: ${at?.on}`);
          else {
            await visitor.page.mouse.click(at.x, at.y);
            await visitor.arrives(exit).catch((error) => covered.push(`${kind}: ${error.message}`));
          }
        }
        assert.deepEqual(covered, []);
      });
    }
  });

  test(`script off in ${name}: the link inside the tag works`, async () => {
    const browser = await launch(name, { scriptless: true });
    try {
      const page = await browser.newPage();
      if (name === 'Chromium') await page.setJavaScriptEnabled(false);
      await page.goto(`${sites.host}/tanpa-skrip`);
      const before = sites.visits.length;
      await page.mouse.click(60, 40);
      const visitor = new Visitor(name, page);
      await visitor.arrives(exit);
      assert.deepEqual(
        sites.visits.slice(before).map(({ referrer }) => referrer),
        [undefined],
      );
    } finally {
      await browser.close();
    }
  });

  test(`the tab opened again in ${name}: a new browser with the last session`, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'ramah-exit-'));
    try {
      const first = await launch(name, { profile, restore: true });
      const visitor = new Visitor(name, await first.newPage());
      await visitor.goto(`${sites.host}/awal`);
      await visitor.goto(`${sites.host}/pintu`);
      await typeInto(visitor);
      await visitor.writeIn(await visitor.openRoom('ramah-report-follow-up'));
      // Browsers note the session every few seconds: what was typed is in it when she leaves.
      await pause(name === 'Firefox' ? 4000 : 16_000);
      await visitor.shift(3);
      await visitor.arrives(exit);
      await pause(4000);
      await first.close();
      if (name === 'Firefox') {
        const stored = storedSession(profile);
        const { windows } = JSON.parse(stored) as { windows: { tabs: { entries: { url: string }[] }[] }[] };
        const entries = windows.flatMap(({ tabs }) => tabs.flatMap((tab) => tab.entries.map(({ url }) => url)));
        assert.ok(entries.includes(exit), `the store holds the tab: ${entries.join(' ')}`);
        // Beside the neutral page it notes the address that led there; no entry opens it.
        const opened = entries.filter((url) => url.endsWith('/pintu')).length;
        const texts = stored.split(CANARY).length - 1;
        matrix.push({
          browser: name,
          name: 'closed; what would be opened again',
          entries: entries.length,
          opened,
          texts,
        });
        assert.deepEqual({ opened, texts }, { opened: 0, texts: 0 });
        return;
      }
      const again = await launch(name, { profile, restore: true });
      try {
        const page = await until(
          async () => (await again.pages()).find((one) => one.url().startsWith(exit)),
          (found) => found !== undefined,
        );
        assert.ok(page, `the tab is there again: ${(await again.pages()).map((one) => one.url()).join(' ')}`);
        const reopened = new Visitor(name, page);
        const seen = await walk(reopened, 'closed, opened again');
        assert.ok(!seen.some(({ url }) => url.endsWith('/pintu')));
      } finally {
        await again.close();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
}

/** What lies over pages. Each covers the whole screen with the highest layer it can, around or after the bar. */
function overlays(tag: string): Record<string, string> {
  const all = 'position:fixed;top:0;left:0;width:100%;height:100%;margin:0;z-index:2147483647';
  const over = `<div style="${all};background:#ccc">Contoh</div>`;
  return {
    'cookie bar with the highest z-index': tag + over,
    'chat bubble added later': `${tag}<script>setTimeout(()=>document.body.insertAdjacentHTML('beforeend','${over.replaceAll("'", '')}'),100)</script>`,
    'popover opened later': `${tag}<div id="p" popover="manual" style="${all};max-width:none;max-height:none">Contoh</div><script>setTimeout(()=>p.showPopover(),120)</script>`,
    'light-dismiss popover': `${tag}<div id="p" popover style="${all};max-width:none;max-height:none">Contoh</div><script>setTimeout(()=>p.showPopover(),120)</script>`,
    'fixed frame': `${tag}<iframe style="${all}" srcdoc="Contoh"></iframe>`,
    'transformed ancestor': `<div style="transform:translateX(400px)">${tag}</div>${over}`,
    'ancestor that hides overflow': `<div style="overflow:hidden;height:1px;width:1px;position:relative">${tag}</div>${over}`,
    'ancestor with opacity and a low layer': `<div style="opacity:.01;position:relative;z-index:-1">${tag}</div>${over}`,
    'ancestor that takes no clicks and is invisible': `<div style="pointer-events:none;visibility:hidden">${tag}</div>${over}`,
    'dialog that is not modal': `${tag}<dialog open style="${all};max-width:none;max-height:none">Contoh</dialog>`,
    'contained and filtered ancestor': `<div style="contain:paint;filter:blur(2px)">${tag}</div>${over}`,
    'two fixed headers': `<header style="${all}">Contoh</header>${tag}${over}`,
  };
}
