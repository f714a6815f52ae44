/**
 * Every snippet that the page "Pasang" can write, in a page like the host's, in a real browser: what the host leaves of it,
 * whether a number can be called, whether the element shows itself, and that nothing moves and nothing is said in the
 * console. Then everything of ours is taken away, and the number must stay. Prints both tables (docs/hosts.md).
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { chromium, type BrowserContext } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import type { Language } from '../../src/locales/languages.ts';
import { ELEMENTS, PLACES } from '../../src/site/paste/snippet.ts';
import { printTable } from '../hostile/table.ts';
import { expected, folderOf, hashes, looksOf, stacked, survives, Workshop, type Case } from './cases.ts';
import { HOST_MODELS } from './hosts.ts';
import { OLD, startSite } from './site.ts';
import { newVisitor, visit, type Seen, type Visit } from './visit.ts';

const site = await startSite();
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
const [visitor, blocked, scriptless] = await Promise.all([
  newVisitor(browser),
  newVisitor(browser),
  newVisitor(browser, { script: false }),
]);
await blocked.route(/\/ramah\//, (route) => route.abort('blockedbyclient'));
const workshop = new Workshop(site, await (await browser.newContext()).newPage());
const all = await workshop.all();
after(async () => {
  await browser.close();
  await site.close();
});

const titleOf = (cases: readonly Case[]): string => `${cases[0]?.model.name}, ${cases[0]?.place.name}`;

test('every place of the snippet page has a host here, and none is made up', () => {
  const known = HOST_MODELS.flatMap(({ places }) => places).sort();
  assert.deepEqual([...new Set<string>(known)], PLACES.map(({ host, name }) => `${host}/${name}`).sort());
  for (const { source } of HOST_MODELS) assert.ok(source.length > 20, 'says where its rule comes from');
});

/** A text with one of everything that a snippet may hold, and what our measurements and the hosts' sources say of it. */
const PROBE =
  '<script src="a.js"></script><ramah-x region="1">Isi <a href="tel:110">110</a></ramah-x>' +
  '<div data-ramah="x" style="color:red" onclick="y()">Div <a href="https://a.example/">luar</a></div>' +
  '<iframe src="b.html" title="t" loading="lazy" sandbox="allow-scripts"></iframe><form>Isian</form><svg></svg>';
const LEFT: { readonly [host: string]: string } = {
  OpenSID:
    'Isi <a href="tel:110">110</a><div data-ramah="x">Div <a href="https://a.example/">luar</a></div>' +
    '<iframe src="b.html" title="t" loading="lazy" sandbox="allow-scripts"></iframe>' +
    '&lt;form&gt;Isian&lt;/form&gt;&lt;svg&gt;&lt;/svg&gt;',
  'WordPress, author':
    'Isi <a href="tel:110">110</a><div data-ramah="x">Div <a href="https://a.example/">luar</a></div>Isian',
  'Blogger, post':
    'Isi <a href="tel:110">110</a><div data-ramah="x" style="color:red">Div <a href="https://a.example/">luar</a></div>' +
    '<iframe src="b.html" title="t" loading="lazy" sandbox="allow-scripts"></iframe><form>Isian</form><svg></svg>',
  'Google Sites, text': 'Isi <a href="tel:110">110</a>Div <a href="https://a.example/">luar</a>Isian',
  'Moodle, cleaned text': 'Isi <a>110</a><div style="color:red">Div <a href="https://a.example/">luar</a></div>Isian',
  'Joomla, author':
    'Isi <a href="tel:110">110</a><div data-ramah="x" style="color:red">Div <a href="https://a.example/">luar</a></div>' +
    '<form>Isian</form><svg></svg>',
  'AMP page': '<div data-ramah="x" style="color:red">Div <a href="https://a.example/">luar</a></div>',
};

test('the filters do to a text what is known of their hosts', async () => {
  for (const model of HOST_MODELS)
    assert.equal(
      await workshop.filtered(model, PROBE),
      LEFT[model.name.startsWith('OpenSID') ? 'OpenSID' : model.name] ?? PROBE,
      model.name,
    );
});

test('Blogger: every snippet and every line for the theme is well-formed XML', async () => {
  for (const { written } of all.flat()) {
    assert.equal(await workshop.xmlMistake(written.html), undefined, `${written.place.name} ${written.element}`);
    assert.equal(await workshop.xmlMistake(written.head), undefined);
  }
  assert.ok(await workshop.xmlMistake('<p>a<br>b</p>'), 'the parser finds a mistake');
});

interface Row {
  readonly cases: Case[];
  readonly seen: Seen[];
}
const rows = new Map<string, Row>();
function note(one: Case, head: string, seen: Seen): void {
  const key = `${one.model.name} | ${one.place.host}/${one.place.name}${head && ' + theme'}`;
  const row = rows.get(key) ?? { cases: [], seen: [] };
  rows.set(key, row);
  row.cases.push(one);
  row.seen.push(seen);
}

const isShort = ({ written }: Case): boolean => / variant="(strip|inline)"/.test(written.html);

/** What a host must keep of its promise. `host`: what the browser itself says of the host's own policy. */
function holds(one: Case, seen: Seen, where: Seen['upgraded'], mostOurs = 0): void {
  const name = one.written.element;
  const how = one.model.textOnly ? 'text' : 'link';
  assert.deepEqual(
    seen.numbers.map((number) => `${number.number} ${number.how}`),
    // A short card has the emergency number, and those nearest to its region and to whom it speaks.
    isShort(one) ? seen.numbers.map(({ number }) => `${number} ${how}`) : [`110 ${how}`, `129 ${how}`],
    `${name}: numbers on screen of ${one.written.html}`,
  );
  assert.equal(seen.numbers[0]?.number, '110', name);
  assert.equal(seen.upgraded, where, `${name} shows itself`);
  assert.equal(seen.shift, 0, `${name} moves the page: ${seen.moved.join('; ')}`);
  assert.ok(seen.ourShift <= mostOurs, `${name} moves: ${seen.moved.join('; ')}`);
  assert.deepEqual([seen.errors, seen.thrown], [[], []], name);
}

/** The help button's numbers are behind it; it is opened last, for it lies over the others. */
async function openHelp({ page }: Visit): Promise<void> {
  const button = page.locator('ramah-help-button button.open');
  if ((await button.count()) > 0) await button.click();
}

async function lookAtEach(opened: Visit, cases: readonly Case[], each: (one: Case, seen: Seen) => void): Promise<void> {
  const last = ({ written }: Case): number => (written.element === 'help-button' ? 1 : 0);
  for (const one of [...cases].sort((a, b) => last(a) - last(b))) {
    if (last(one)) await openHelp(opened);
    each(one, await opened.look(`#s${cases.indexOf(one)}`));
  }
  opened.close();
}

const lookAtAll = (opened: Visit, cases: readonly Case[], head: string): Promise<void> =>
  lookAtEach(opened, cases, (one, seen) => {
    note(one, head, seen);
    holds(one, seen, expected(one, head));
  });

describe('each snippet in its host', { concurrency: 3 }, () => {
  for (const cases of all) {
    const title = titleOf(cases);
    const still = cases.filter((one) => expected(one) === 'no');
    for (const one of cases.filter((each) => expected(each) !== 'no'))
      test(`${title}: ${one.written.element}`, async () => {
        const opened = await visit(visitor, workshop.put(one, stacked([one]), ''), expected(one));
        await lookAtAll(opened, [one], '');
      });
    // What only stands there does not disturb its neighbours: one page for all.
    const [first] = still;
    if (first)
      test(`${title}: ${still.length} stand still`, async () => {
        await lookAtAll(await visit(visitor, workshop.put(first, stacked(still), ''), 'no'), still, '');
      });
    // The theme's line stands once on a site, whatever is pasted in its pages.
    for (const head of new Set(cases.map(({ written }) => written.head).filter(Boolean))) {
      const mine = cases.filter(({ written }) => written.head === head);
      const [one] = mine;
      if (one)
        test(`${title}: ${mine.length} with the theme’s line`, async () => {
          const opened = await visit(visitor, workshop.put(one, stacked(mine), head), expected(one, head));
          await lookAtAll(opened, mine, head);
        });
    }
  }
});

const PLAIN = HOST_MODELS.find(({ places }) => places.includes('html/module')) ?? assert.fail();
const MODULE = PLACES.find(({ host, name }) => host === 'html' && name === 'module') ?? assert.fail();
/** With a file of its own, with only its province's, and none. */
const REGIONS = ['35.76', '34.04', ''];

/**
 * Every look of every element, dealt to pages: on each at most one of those that stay in their place on the screen, as they
 * would lie over each other.
 */
async function looksOn(region: string, lang: Language, folder?: string): Promise<Case[][]> {
  const pages: Case[][] = Array.from({ length: looksOf('help-button').length }, () => []);
  for (const element of ELEMENTS)
    for (const [at, looks] of looksOf(element).entries()) {
      const one = await workshop.caseOf(PLAIN, MODULE, element, folder, { region, lang, looks });
      const written = Object.entries({ region: element === 'quick-exit' ? '' : region, lang, ...looks });
      for (const [name, value] of written)
        if (value) assert.ok(one.written.html.includes(` ${name}="${value}"`), `${element} ${name}="${value}"`);
      pages[at % pages.length]?.push(one);
    }
  return pages;
}

describe('every look, in each language and for each kind of region', { concurrency: 3 }, () => {
  for (const region of REGIONS)
    for (const lang of ['id', 'en'] as const)
      for (let at = 0; at < looksOf('help-button').length; at += 1)
        test(`${region || 'no region'}, ${lang}, page ${at + 1}`, async () => {
          const cases = (await looksOn(region, lang))[at] ?? [];
          const [first] = cases;
          assert.ok(first);
          const opened = await visit(visitor, workshop.put(first, stacked(cases), ''), 'page');
          const { tags, own } = await opened.faces();
          assert.deepEqual([tags, own], [cases.length, cases.length], 'each of them shows itself');
          // In its usual corner, on the first page, the help button makes room for each of the others that appears under it.
          await lookAtEach(opened, cases, (one, seen) => holds(one, seen, 'page', at === 0 ? 0.5 : 0.25));
        });
});

const WRONG = `sha384-${'A'.repeat(64)}`;
const spoil = (html: string): string =>
  html.replace(/ integrity="[^"]*"/g, '').replace(/<(script|link) /g, `<$1 integrity="${WRONG}" `);

interface Fault {
  readonly context: BrowserContext;
  readonly csp?: string;
  readonly script?: false;
  /** Our files are not there. */
  readonly missing?: true;
  readonly change?: (html: string) => string;
  /** Whether it can do anything to this text. */
  readonly matters: (html: string) => boolean;
}
const reaches = (html: string): boolean => /<(script|iframe|link)/.test(html);
const FAULTS: { readonly [name: string]: Fault } = {
  'script off': { context: scriptless, script: false, matters: reaches },
  'all blocked': { context: blocked, matters: reaches },
  'file 404': { context: visitor, missing: true, matters: reaches },
  'wrong SRI': { context: visitor, change: spoil, matters: (html) => /<script/.test(html) },
  'CSP refuses': {
    context: visitor,
    csp: "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
    matters: reaches,
  },
};
const faultRows = new Map<string, { [fault: string]: string }>();

describe('everything of ours is taken away: the number stays', { concurrency: 3 }, () => {
  for (const cases of all) {
    const [first] = cases;
    const heads = ['', ...new Set(cases.map(({ written }) => written.head).filter(Boolean))];
    if (!first) continue;
    for (const head of heads) {
      const mine = cases.filter(({ written }) => head === '' || written.head === head);
      const name = `${first.model.name} | ${first.place.host}/${first.place.name}${head && ' + theme'}`;
      const row = faultRows.get(name) ?? {};
      faultRows.set(name, row);
      for (const [what, fault] of Object.entries(FAULTS)) {
        if (!fault.matters(stacked(mine) + head)) {
          row[what] ??= 'nothing to take';
          continue;
        }
        test(`${name}: ${what}`, async () => {
          const folder = `${folderOf(first.model)}-missing`;
          const written = fault.missing ? await workshop.casesOf(first.model, first.place, folder) : cases;
          const these = written.filter((one) =>
            mine.some(({ written: { element } }) => element === one.written.element),
          );
          const theme = head && (these.find((one) => one.written.head)?.written.head ?? '');
          const change = fault.change ?? ((html: string) => html);
          const url = workshop.put(first, change(stacked(these)), change(theme), fault.csp);
          // A wrong hash stops scripts, not frames.
          const frames = fault.change && these.some((one) => expected(one) === 'frame') ? 'frame' : 'no';
          const opened = await visit(fault.context, url, frames, fault.script);
          let stay = 0;
          for (const [at, one] of these.entries()) {
            const seen = await opened.look(`#s${at}`);
            const how: string = first.model.textOnly ? 'text' : 'link';
            assert.equal(seen.numbers[0]?.how, how, `${one.written.element}: a number stays`);
            if (!fault.change) assert.equal(seen.upgraded, 'no', 'nothing of ours came');
            if (fault.change && frames === 'no') assert.equal(seen.upgraded, 'no', 'nothing of ours came');
            assert.deepEqual(seen.thrown, []);
            stay += 1;
          }
          row[what] = `${stay} of ${these.length}`;
          opened.close();
        });
      }
    }
  }
});

describe('every look without anything of ours: the number stays', { concurrency: 3 }, () => {
  for (const region of REGIONS)
    for (const [what, fault] of Object.entries(FAULTS))
      test(`${region || 'no region'}: ${what}`, async () => {
        const folder = `${folderOf(PLAIN)}${fault.missing ? '-missing' : ''}`;
        const cases = (await looksOn(region, 'id', folder)).flat();
        const [first] = cases;
        assert.ok(first);
        const url = workshop.put(first, fault.change?.(stacked(cases)) ?? stacked(cases), '', fault.csp);
        const opened = await visit(fault.context, url, 'no', fault.script);
        for (const [at, { written }] of cases.entries()) {
          const seen = await opened.look(`#s${at}`);
          assert.equal(seen.numbers[0]?.how, 'link', written.html);
          assert.equal(seen.upgraded, 'no', 'nothing of ours came');
          assert.deepEqual(seen.thrown, []);
        }
        opened.close();
      });
});

describe('two copies and two versions on one page', { concurrency: 2 }, () => {
  const plain = all.filter((cases) => cases[0]?.place.host === 'html');
  const of = (name: string): Case[] => plain.find((cases) => cases[0]?.place.name === name) ?? assert.fail(name);
  const old = (html: string): string => html.replaceAll(`/ramah/${hashes.version}/`, `/ramah/${OLD}/`);
  const loader = of('still')[0]?.written.head ?? '';
  const page = (cases: Case[]): string => stacked(cases);
  const PAIRS: { readonly [name: string]: [first: string, second: string] } = {
    'the same snippet twice': [page(of('module')), page(of('module'))],
    'each element’s file, and the loader': [page(of('module')) + loader, ''],
    'the loader, and each element’s file': [loader + page(of('module')), ''],
    'two versions of each element’s file': [page(of('module')), old(page(of('module')))],
    'two versions of the loader': [loader + page(of('still')), old(loader)],
    'classic and module': [page(of('classic')), page(of('still')) + loader],
  };
  for (const [name, [first, second]] of Object.entries(PAIRS))
    test(name, async () => {
      const [one] = of('module');
      if (!one) return;
      const html = `${first}<div id="second">${second.replace(/ id="s\d"/g, '')}</div>`;
      const opened = await visit(visitor, workshop.put(one, html, ''), 'page');
      const { tags, own } = await opened.faces();
      assert.ok(tags >= 7);
      assert.equal(own, tags, 'each of them shows itself');
      for (let at = 0; at < 6; at += 1) {
        const seen = await opened.look(`#s${at === 1 ? 6 : at}`);
        assert.deepEqual(
          seen.numbers.map(({ number, how }) => `${number} ${how}`),
          ['110 link', '129 link'],
        );
        assert.deepEqual(seen.thrown, []);
        // One line for each element at most, and each says what to do.
        assert.ok(seen.errors.length <= 7, seen.errors.join('\n'));
        assert.deepEqual(
          seen.errors.filter((line) => !/^\[ramah\] .*(twice|already defined)/.test(line)),
          [],
        );
        assert.equal(new Set(seen.errors).size, seen.errors.length, 'nothing is said twice');
      }
      opened.close();
    });
});

after(() => {
  const tidy = (texts: readonly string[]): string => {
    const count = new Map<string, number>();
    for (const text of texts) count.set(text, (count.get(text) ?? 0) + 1);
    return [...count].map(([text, times]) => `${text} ${times}`).join(', ');
  };
  const order = (keys: Iterable<string>): string[] => {
    const place = all.map(([one]) => `${one?.model.name} | ${one?.place.host}/${one?.place.name}`);
    const rank = (key: string): number => place.indexOf(key.replace(' + theme', '')) * 2 + +key.endsWith(' + theme');
    return [...keys].sort((a, b) => rank(a) - rank(b));
  };
  const split = (key: string): { host: string; place: string } => {
    const [host = '', place = ''] = key.split(' | ');
    return { host, place };
  };
  printTable(
    'Host × what survives × number readable × upgraded × layout shift × console errors',
    order(rows.keys()).map((key) => {
      const { cases, seen } = rows.get(key) ?? { cases: [], seen: [] };
      return {
        ...split(key),
        snippets: seen.length,
        'what survives': survives(cases.map(({ left }) => left)),
        'number readable': tidy(seen.map(({ numbers }) => numbers[0]?.how ?? 'NONE')),
        upgraded: tidy(seen.map(({ upgraded }) => upgraded)),
        shift: Math.max(...seen.map(({ shift }) => shift)),
        'in ours': Math.max(...seen.map(({ ourShift }) => ourShift))
          .toFixed(3)
          .replace(/^0\.000$/, '0'),
        errors: Math.max(...seen.map(({ errors, thrown }) => errors.length + thrown.length)),
      };
    }),
  );
  printTable(
    'Snippets that keep a working number when everything of ours is taken away',
    order(faultRows.keys()).map((key) => ({
      ...split(key),
      ...Object.fromEntries(Object.keys(FAULTS).map((name) => [name, faultRows.get(key)?.[name] ?? 'FAILED'])),
    })),
  );
});
