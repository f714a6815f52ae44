/**
 * The plugin in a real WordPress, used as people use it: the Administrator uploads and sets it, Editor and Author write, a
 * visitor reads. Everybody and everything here is invented.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium, findWordPressServers, root } from '../../scripts/lib.mjs';
import { RELEASE_DAY } from '../../src/core/release.ts';
import { runRender } from '../../src/render/command.ts';
import { packPlugin } from '../../scripts/wordpress-package.mjs';
import { filesIn } from '../../src/render/files.ts';
import { ELEMENTS, placesOf, snippet, type ElementName } from '../../src/site/paste/snippet.ts';
import { chosenAttributes, LOOKS, readWishes, type Wishes } from '../../src/site/paste/wishes.ts';
import { callable, signIn, visit, type Person } from './people.ts';
import { startSite, type Site } from './site.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const packed = mkdtempSync(join(tmpdir(), 'ramah-wp-zip-'));
const zip = join(packed, 'a', 'ramah.zip');
const KEY = `${'k'.repeat(42)}A`;
const OWN = '+623213289111';
const SCRIPT = `assets/${version}/ramah.js`;
/** A page of WordPress' own rooms is there before its last picture. */
const QUICK = { waitUntil: 'domcontentloaded', timeout: 120_000 } as const;

let site: Site;
let browser: Browser;
let administrator: Person;
let editor: Person;
let author: Person;

before(async () => {
  await packPlugin(join(packed, 'a'));
  [site, browser] = await Promise.all([
    startSite(),
    chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS }),
  ]);
  administrator = await signIn(browser, site, 'administrator');
  editor = await signIn(browser, site, 'editor');
  author = await signIn(browser, site, 'author');
});
after(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(packed, { recursive: true, force: true });
});

const theme = (name: string): string => site.wp(`switch_theme( '${name}' );`);
/** Whether WordPress' own scripts listen to clicks in a part of the page. */
function listensToClicks(selector: string): boolean {
  type Listeners = (element: Element | null, what: 'events') => { click?: unknown } | undefined;
  const { jQuery } = window as unknown as { jQuery?: { _data: Listeners } };
  return jQuery?._data(document.querySelector(selector), 'events')?.click !== undefined;
}
/** Acts, and waits for the page that answers; its page takes the word out of the address as soon as it runs. */
const answered = (page: Page, word: RegExp, act: () => Promise<void>): Promise<unknown> =>
  Promise.all([page.waitForURL(word, QUICK), act()]);
/** Opens Pengaturan › Ramah, fills it in, saves it; what WordPress then says. */
async function save(fields: Record<string, string>, places: readonly string[] = []): Promise<string> {
  const { page } = administrator;
  await page.goto(`${site.url}/wp-admin/options-general.php?page=ramah`, QUICK);
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`[name="ramah[${name}]"]`);
    if ((await field.evaluate((element) => element.localName)) === 'select') await field.selectOption(value);
    else await field.fill(value);
  }
  for (const box of await page.locator('[name="ramah[places][]"]').all())
    await box.setChecked(places.includes((await box.getAttribute('value')) ?? ''));
  // By key: a click is lost when a list of suggestions or a late notice is in its way.
  await answered(page, /settings-updated/, () => page.locator('#submit').press('Enter'));
  return (await page.locator('.notice').allInnerTexts()).join('\n');
}
/** The same form sent without a screen; the page that answers. */
async function send(fields: Record<string, string>, nonce: string): Promise<string> {
  const sent = await administrator.page.request.post(`${site.url}/wp-admin/options.php`, {
    form: {
      option_page: 'ramah',
      action: 'update',
      _wpnonce: nonce,
      _wp_http_referer: '/wp-admin/options-general.php?page=ramah',
      ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [`ramah[${name}]`, value])),
    },
  });
  return sent.text();
}
const saved = (): Record<string, unknown> =>
  JSON.parse(site.wp("echo wp_json_encode( get_option( 'ramah' ) );")) as Record<string, unknown>;

describe('the plugin itself', () => {
  test('is packed into the same bytes in another time zone', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '-e',
        "import('./scripts/wordpress-package.mjs').then((it) => it.packPlugin(process.argv[1]))",
        join(packed, 'b'),
      ],
      { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: 'Asia/Jakarta' } },
    );
    assert.equal(status, 0, stderr);
    assert.ok(readFileSync(zip).equals(readFileSync(join(packed, 'b', 'ramah.zip'))));
  });

  test('is PHP without a mistake, and never reaches for the network', () => {
    const { php } = findWordPressServers();
    const files = globSync('**/*.php', { cwd: join(packed, 'a/ramah') }).map((file) => join(packed, 'a/ramah', file));
    assert.ok(files.length >= 10);
    for (const file of files) {
      const { status, stdout } = spawnSync(php, ['-l', file], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
      const text = readFileSync(file, 'utf8');
      assert.match(
        text,
        /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;|^<\?php\n\/\*\*[^]*\*\/\n\nreturn array/,
      );
      assert.doesNotMatch(
        text,
        /wp_(safe_)?remote_|curl_|fsockopen|eval\(|https?:\/\/(?!opensource\.org|tujuan\.invalid|kantor\.invalid|[\s'"])/,
      );
    }
  });

  test('says its version where WordPress looks for it', () => {
    const read = (name: string): string => readFileSync(join(packed, 'a/ramah', name), 'utf8');
    assert.match(read('ramah.php'), new RegExp(`^ \\* Version: +${version.replaceAll('.', '\\.')}$`, 'm'));
    assert.match(read('ramah.php'), new RegExp(`'RAMAH_VERSION', '${version.replaceAll('.', '\\.')}'`));
    assert.match(read('readme.txt'), new RegExp(`^Stable tag: ${version.replaceAll('.', '\\.')}$`, 'm'));
  });
});

describe('the Administrator', () => {
  test('uploads the zip and activates it', async () => {
    const { page } = administrator;
    await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`, QUICK);
    await page.setInputFiles('#pluginzip', zip);
    await page.click('#install-plugin-submit');
    await page.click('a[href*="action=activate"]');
    await page.waitForURL(/plugins\.php/, QUICK);
    await page.locator('tr.active[data-slug="ramah"] a[href*="page=ramah"]').click();
    await page.locator('h1', { hasText: /^Ramah$/ }).waitFor();
  });

  test('chooses a region by its name', async () => {
    await save({ region: 'kota mojokerto' });
    assert.equal(saved().region, '35.76');
    assert.equal(await administrator.page.inputValue('[name="ramah[region]"]'), '35.76 Kota Mojokerto');
  });

  test('is told which regions a name may mean, and keeps what was there', async () => {
    const says = await save({ region: 'Mojokerto' });
    assert.match(says, /35\.16 Kabupaten Mojokerto, 35\.76 Kota Mojokerto/);
    assert.equal(saved().region, '35.76');
  });

  test('cannot save what is not an office, nor markup', async () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const says = await save({
      region: evil,
      receiver: 'javascript:alert(1)',
      'office-key': evil,
      'office-epoch': evil,
    });
    for (const about of [/tidak dikenal/, /https:\/\//, /43 huruf/, /hanya angka/]) assert.match(says, about);
    const { region, receiver, 'office-key': key, 'office-epoch': epoch } = saved();
    assert.deepEqual([region, receiver, key, epoch], ['35.76', '', '', '']);
    const nonce = await administrator.page.inputValue('[name="_wpnonce"]');
    for (const receiver of [
      'http://kantor.example',
      'https://a:b@kantor.example',
      'https://kantor.example/?x',
      'https://kantor.example/"x',
    ])
      assert.match(await send({ receiver, 'office-key': KEY }, nonce), /harus mulai dengan https/, receiver);
    assert.equal(saved().receiver, '');
  });

  test('is protected from a form of somebody else', async () => {
    assert.doesNotMatch(
      await send({ region: '11.01' }, 'contoh'),
      /settings-updated|<form method="post" action="options\.php">/,
    );
    assert.equal(saved().region, '35.76');
  });
});

describe('Editor and Author', () => {
  for (const role of ['editor', 'author'] as const) {
    test(`${role}: the settings are not hers`, async () => {
      const { page } = role === 'editor' ? editor : author;
      const shown = await page.goto(`${site.url}/wp-admin/options-general.php?page=ramah`, QUICK);
      assert.equal(shown?.status(), 403);
      const sent = await page.request.post(`${site.url}/wp-admin/options.php`, {
        form: { option_page: 'ramah', action: 'update', 'ramah[region]': '11.01' },
      });
      assert.equal(sent.status(), 403);
      assert.equal(saved().region, '35.76');
    });
  }
});

const PASTED =
  '<script type="module" src="/ramah/ramah.js"></script><ramah-hotline-card region="35.76"><p>Bantuan: <a href="tel:129">129</a></p></ramah-hotline-card><iframe src="/ramah/embed/kartu.html"></iframe>';
const BLOCK =
  '<!-- wp:ramah/element {"element":"hotline-card","region":"35.76"} -->\n<p class="wp-block-ramah-element">Bahaya sekarang: <a href="tel:110">110</a>. Bantuan perempuan dan anak: <a href="tel:129">129</a>.</p>\n<!-- /wp:ramah/element -->';
const links: Record<string, string> = {};

describe('what is written', () => {
  test('the short code and the block are kept, whoever writes them', async () => {
    const writers = { editor, author };
    for (const [role, person] of Object.entries(writers)) {
      const code = await person.writes(
        `Kode pendek ${role}`,
        '<p>Contoh.</p>\n[ramah element="hotline-card" region="35.76"]\n<p>Di bawah.</p>',
      );
      assert.match(code.raw, /\[ramah element="hotline-card" region="35\.76"\]/);
      const block = await person.writes(`Blok ${role}`, BLOCK);
      assert.equal(block.raw, BLOCK);
      Object.assign(links, { [`code ${role}`]: code.link, [`block ${role}`]: block.link });
    }
    links.plain = (await author.writes('Tanpa Ramah', '<p>Berita contoh, tanpa kode.</p>')).link;
  });

  test('a pasted tag: an Editor keeps it, an Author keeps the number alone', async () => {
    const [hers, theirs] = [await editor.writes('Tempelan', PASTED), await author.writes('Tempelan', PASTED)];
    assert.equal(hers.raw, PASTED);
    assert.doesNotMatch(theirs.raw, /<script|<ramah|<iframe/);
    assert.match(theirs.raw, /<p>Bantuan: <a href="tel:129">129<\/a><\/p>/);
    links.pasted = theirs.link;
  });

  test('an Author finds the block in the editor, sees its numbers, publishes it', async () => {
    const { page } = author;
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(`${site.url}/wp-admin/post-new.php`, QUICK);
    await page.locator('.editor-post-title__input').fill('Dari editor');
    await page.keyboard.press('Enter');
    await page.locator('[data-type="core/paragraph"]:focus').waitFor();
    await page.keyboard.type('/ramah');
    await page.locator('.components-autocomplete__result', { hasText: 'Ramah' }).click();
    const preview = page.locator('.wp-block-ramah-element a[href="tel:129"]').first();
    await preview.waitFor();
    await page.locator('.components-select-control__input').first().selectOption('rights-infographic');
    await page.locator('.wp-block-ramah-element li', { hasText: 'Pasal' }).first().waitFor();
    await page.locator('.components-select-control__input').nth(1).selectOption('anak');
    await page.locator('.editor-post-publish-panel__toggle, .editor-post-publish-button__button').first().click();
    await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    const link = page.locator('.post-publish-panel__postpublish a[href*="://127"]').first();
    await link.waitFor();
    links.editor = (await link.getAttribute('href')) ?? '';
    const [post] = (
      await author.rest<{ content: { raw: string } }[]>('GET', '/wp/v2/posts&context=edit&search=Dari%20editor')
    ).answer;
    assert.match(
      post?.content.raw ?? '',
      /<!-- wp:ramah\/element \{"element":"rights-infographic","topic":"anak"\} -->/,
    );
    assert.match(post?.content.raw ?? '', /<a href="tel:110">110<\/a>/);
    assert.deepEqual(
      complaints.filter((line) => /ramah/i.test(line)),
      [],
    );
    const drawn = await visit(browser, site, links.editor, { script: false });
    assert.equal(await drawn.page.locator('ramah-rights-infographic[topic="anak"]').count(), 1);
    await drawn.close();
  });
});

for (const look of ['twentytwentyone', 'twentytwentythree']) {
  describe(`a visitor, ${look}`, () => {
    before(() => theme(look));
    for (const which of ['code editor', 'code author', 'block author']) {
      test(`${which}: one script, the whole card, nothing from elsewhere, nothing moves`, async () => {
        const { page, foreign, ours, errors, close } = await visit(browser, site, links[which] ?? '');
        await page.getByText('Cetak kartu saku').waitFor();
        assert.equal(await page.locator('script[src*="/plugins/ramah/"]').count(), 1);
        assert.equal(await page.locator('link[rel="stylesheet"][href*="/plugins/ramah/"]').count(), 1);
        assert.equal(ours.filter((path) => path === SCRIPT).length, 1, ours.join());
        assert.ok((await callable(page)).includes(OWN));
        assert.equal(await page.evaluate(() => (window as unknown as { shift: number }).shift), 0);
        assert.deepEqual(foreign, []);
        assert.deepEqual(errors, []);
        await close();
      });
    }
    test('with script off the numbers of the region can be read and called', async () => {
      for (const which of ['code author', 'block author']) {
        const { page, foreign, close } = await visit(browser, site, links[which] ?? '', { script: false });
        const numbers = await callable(page);
        for (const number of ['110', '129', OWN]) assert.ok(numbers.includes(number), `${which}: ${number}`);
        assert.deepEqual(foreign, []);
        await close();
      }
    });
    test('pages without it load nothing of ours', async () => {
      for (const which of ['plain', 'pasted']) {
        const { page, ours, close } = await visit(browser, site, links[which] ?? '');
        assert.deepEqual(ours, []);
        assert.doesNotMatch(await page.content(), /plugins\/ramah|<ramah-/);
        await close();
      }
    });
  });
}

describe('what stands inside a tag', () => {
  test('is what ramah-widgets render prints', async () => {
    const asked = [
      ['hotline-card', '--region', '35.76'],
      ['hotline-card', '--region', '11.01', '--variant', 'inline'],
      ['where-to-report', '--region', '35.16.02'],
      ['rights-infographic', '--region', '35.15', '--topic', 'sekolah'],
      ['help-button', '--label', 'Butuh "bantuan" & teman?'],
    ];
    const codes = asked.map(([element, ...rest]) => {
      const written: Record<string, string> = { element: element ?? '' };
      for (let at = 0; at < rest.length; at += 2) written[(rest[at] ?? '').slice(2)] = rest[at + 1] ?? '';
      return written;
    });
    // Without the region of the settings.
    const texts = JSON.parse(
      site.wp(
        `update_option( 'ramah', array() ); $asked = json_decode( stream_get_contents( STDIN ), true ); echo wp_json_encode( array_map( 'ramah_element', $asked ) );`,
        JSON.stringify(codes),
      ),
    ) as string[];
    site.wp(`update_option( 'ramah', array( 'region' => '35.76' ) );`);
    const inside = (html: string): string => html.replace(/^<[^\n]*>\n/, '').replaceAll('&#039;', '&#39;');
    for (const [at, args] of asked.entries())
      assert.equal(inside(texts[at] ?? ''), inside(await runRender(args, join(root, 'src'), new Date(RELEASE_DAY))));
  });

  test('is in English on an English site, and in the language of the settings', async () => {
    site.wp(`update_option( 'WPLANG', '' );`);
    const english = await visit(browser, site, links['code author'] ?? '', { script: false });
    assert.ok(await english.page.getByText('In danger now?').isVisible());
    await english.close();
    site.wp(`update_option( 'ramah', array( 'region' => '35.76', 'lang' => 'id' ) );`);
    await administrator.page.goto(`${site.url}/wp-admin/options-general.php?page=ramah`, QUICK);
    assert.match(await administrator.page.locator('.form-table').first().innerText(), /Region[^]*Where to show/);
    const chosen = await visit(browser, site, links['code author'] ?? '', { script: false });
    assert.ok(await chosen.page.getByText('Dalam bahaya sekarang?').isVisible());
    assert.equal(await chosen.page.locator('ramah-hotline-card').getAttribute('lang'), 'id');
    await chosen.close();
    site.wp(`update_option( 'WPLANG', 'id_ID' ); update_option( 'ramah', array( 'region' => '35.76' ) );`);
  });
});

/** Every element with every choice that Pasang offers for it: what it writes for the plugin, and what for an editor's own tag. */
async function pasted(): Promise<{ element: ElementName; code: string; tag: string }[]> {
  const [plugin, editors] = placesOf('wordpress');
  assert.ok(plugin?.carrier === 'shortcode' && editors?.carrier === 'script');
  const choices = (element: ElementName): Partial<Wishes>[] => [
    ...['', '35.76', '35', '11.01.01', '11.01.01.2001'].map((code) => ({ region: { code, name: '', within: '' } })),
    { lang: 'en' },
    ...Object.entries({ theme: ['light', 'dark'], ...LOOKS[element] }).flatMap(([name, values]) =>
      values.map((value) => ({ attributes: { [name]: value } })),
    ),
  ];
  const all = [];
  for (const element of ELEMENTS) {
    for (const choice of choices(element)) {
      const wishes = { ...readWishes('#w=35.76'), element, ...choice };
      const options = {
        region: wishes.region?.code ?? '',
        lang: wishes.lang,
        attributes: chosenAttributes(wishes),
        files: '/ramah/',
        office: '',
        hashes: { version, files: {} },
        moment: new Date(RELEASE_DAY),
        data: filesIn(join(root, 'src')),
      };
      // One behind the other: the renderer speaks one language at a time.
      const { html: code } = await snippet(plugin, element, options);
      const { html } = await snippet(editors, element, options);
      const tag = /<ramah-[^]*<\/ramah-[\w-]+>/.exec(html)?.[0];
      assert.ok(tag, element);
      all.push({ element, code, tag });
    }
  }
  return all;
}

describe('what Pasang writes for the plugin', () => {
  before(() => site.wp(`update_option( 'ramah', array() );`));
  after(() => site.wp(`update_option( 'ramah', array( 'region' => '35.76' ) );`));

  /** A tag's attributes in one order, and what stands inside. */
  const parts = (html: string): [string[], string] => {
    const [, attributes = '', inside = ''] = /<ramah-[\w-]+([^>]*)>([^]*)<\/ramah-/.exec(html) ?? [];
    return [
      (attributes.match(/[\w-]+="[^"]*"/g) ?? []).sort(),
      inside.trim().replaceAll('&#039;', '&#39;').replaceAll('<br />', '<br>'),
    ];
  };

  test('every choice of every element: the attributes and the text of an editor’s own tag', async () => {
    const all = await pasted();
    assert.ok(all.length > 60, String(all.length));
    const drawn = JSON.parse(
      site.wp(
        `echo wp_json_encode( array_map( 'do_shortcode', json_decode( stream_get_contents( STDIN ), true ) ) );`,
        JSON.stringify(all.map(({ code }) => code)),
      ),
    ) as string[];
    for (const [at, { code, tag }] of all.entries()) assert.deepEqual(parts(drawn[at] ?? ''), parts(tag), code);
  });

  test('in a post of an Author each is drawn, with these attributes', async () => {
    // A page has one language.
    const all = (await pasted()).filter(({ tag }) => !tag.includes('lang="en"'));
    for (const element of ELEMENTS) {
      const mine = all.filter((one) => one.element === element);
      const { link } = await author.writes(`Pasang ${element}`, mine.map(({ code }) => code).join('\n\n'));
      const { page, foreign, errors, close } = await visit(browser, site, link);
      const tags = page.locator(`ramah-${element}`);
      await tags.first().waitFor({ state: 'attached' });
      await page.waitForFunction(
        (name) => [...document.querySelectorAll(name)].every((one) => one.shadowRoot?.textContent.trim()),
        `ramah-${element}`,
      );
      const written = await tags.evaluateAll((found) =>
        found.map((one) => Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value]))),
      );
      assert.equal(written.length, mine.length, element);
      for (const [at, { code, tag }] of mine.entries()) {
        const shown = Object.entries(written[at] ?? {}).map(([name, value]) => `${name}="${value}"`);
        assert.deepEqual(
          parts(tag)[0].filter((one) => !shown.includes(one)),
          [],
          code,
        );
      }
      assert.deepEqual(foreign, []);
      // No office is set.
      assert.deepEqual(
        errors.filter((line) => !/^\[ramah\] <ramah-report-[\w-]+> stays shut/.test(line)),
        [],
        element,
      );
      await close();
    }
  });
});

const ATTACKS = [
  `[ramah element="hotline-card" region='35.76" onmouseover="alert(1)']`,
  `[ramah element='hotline-card"><img src=x onerror=alert(1)>']`,
  `[ramah variant='"><svg onload=alert(1)>' region="</ramah-hotline-card><b class=evil>"]`,
  `[ramah element="help-button" label='"><img src=x onerror=alert(1)>{{region}}' position='inline" onclick="alert(1)']`,
  `[ramah element="quick-exit" position="flow" href="javascript:alert(1)" label="<b class=evil>x</b>"]`,
  `[ramah element="rights-infographic" topic="../../../wp-config" qr="https://jahat.example/" lang="../en" onload="alert(1)" style="color:red"]`,
  `[ramah element="report-form" receiver="https://jahat.example" office-key="${KEY}" office-epoch="9"]`,
  `[ramah name="Orang Contoh" phone="0812-0000-0000"]`,
  `[ramah element=“hotline-card” region=”35.76”]`,
];

describe('a post that wants harm', () => {
  test('gets tags with our attributes alone, in both ways of writing', async () => {
    const codes = ATTACKS.join('\n\n');
    const values = {
      element: 'hotline-card',
      region: '35.76" onmouseover="alert(1)',
      variant: '"><img src=x onerror=alert(1)>',
      receiver: 'https://jahat.example',
    };
    const json = JSON.stringify(values).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
    for (const person of [author, editor]) {
      const { link } = await person.writes('Serangan contoh', `${codes}\n\n<!-- wp:ramah/element ${json} /-->`);
      const { page, foreign, errors, close } = await visit(browser, site, link);
      await page.waitForTimeout(300);
      const names = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '[class^="ramah"],ramah-hotline-card,ramah-help-button,ramah-quick-exit,ramah-rights-infographic,ramah-report-form',
          ),
        ].map((element) => [element.localName, element.getAttributeNames().sort().join(' ')].join(': ')),
      );
      assert.equal(names.filter((name) => name.startsWith('ramah-')).length, ATTACKS.length + 1, names.join('\n'));
      const allowed = /^[\w-]+: (?:(?:region|variant|position|label|topic|lang|theme|aria-\w+|role|name|phone) ?)*$/;
      assert.deepEqual(
        names.filter((name) => !allowed.test(name)),
        [],
      );
      assert.equal(await page.locator('.evil, img[src="x"], [onclick], [onmouseover], [onerror], [onload]').count(), 0);
      assert.doesNotMatch(await page.content(), /jahat\.example|javascript:|DB_PASSWORD/);
      // A number of her own, said to be the site's: only from those who may write the raw tag too.
      assert.equal(await page.locator('ramah-hotline-card[phone]').count(), person === editor ? 1 : 0);
      assert.deepEqual(foreign, []);
      // What an owner wrote wrongly is named in the console, by line; nothing else is there.
      assert.deepEqual(
        errors.filter((line) => !line.startsWith('[ramah] ')),
        [],
      );
      assert.ok((await callable(page)).includes('110'));
      await close();
    }
  });

  test('tells what is wrong only those who can mend it', async () => {
    const { link } = await author.writes('Salah tulis', '[ramah element="kartu" region="99"]');
    await author.page.goto(link);
    const note = await author.page.locator('.ramah-note').innerText();
    assert.match(note, /element="kartu" tidak ada.*hotline-card.*Wilayah "99" tidak dikenal/);
    const { page, close } = await visit(browser, site, link);
    assert.equal(await page.locator('.ramah-note').count(), 0);
    assert.ok((await callable(page)).includes('129'));
    await close();
  });
});

describe('places and the office', () => {
  test('stand on every page as the Administrator chose, with one script', async () => {
    const says = await save(
      { receiver: 'https://kantor-contoh.example/', 'office-key': KEY, 'office-epoch': '1', theme: 'light' },
      ['button', 'strip', 'article', 'exit'],
    );
    assert.doesNotMatch(says, /harus/);
    for (const look of ['twentytwentyone', 'twentytwentythree']) {
      theme(look);
      const { page, foreign, errors, close } = await visit(browser, site, links.plain ?? '');
      assert.equal(await page.locator('script[src*="/plugins/ramah/"]').count(), 1);
      const first = await page.evaluate(
        () => document.body.querySelector(':scope > *:not(script, svg, style)')?.localName,
      );
      assert.equal(first, 'ramah-quick-exit', look);
      for (const where of [
        'ramah-hotline-card[variant="strip"][theme="light"]',
        'ramah-hotline-card[variant="inline"]',
        'ramah-help-button',
      ])
        assert.equal(await page.locator(where).count(), 1, where);
      assert.equal(await page.locator('ramah-help-button').getAttribute('receiver'), 'https://kantor-contoh.example');
      assert.equal(await page.evaluate(() => (window as unknown as { shift: number }).shift), 0);
      assert.deepEqual([foreign, errors], [[], []]);
      await close();
    }
  });

  test('a report goes to that office, whatever a post says', async () => {
    const { link } = await author.writes(
      'Lapor',
      `[ramah element="report-form" receiver="https://jahat.example" office-key="${KEY}"]`,
    );
    const { page, close } = await visit(browser, site, link, { script: false });
    const tag = page.locator('ramah-report-form');
    assert.deepEqual(
      await tag.evaluate((element) =>
        ['receiver', 'office-key', 'office-epoch', 'region'].map((name) => element.getAttribute(name)),
      ),
      ['https://kantor-contoh.example', KEY, '1', '35.76'],
    );
    assert.equal(await tag.locator('a[rel]').getAttribute('href'), 'https://kantor-contoh.example/tulis');
    await close();
  });

  test('a feed gets the numbers without tags or scripts', async () => {
    const feed = await (await fetch(`${site.url}/?feed=rss2&author_name=author`)).text();
    assert.ok(feed.includes(`tel:${OWN}`));
    assert.equal(/<ramah-|ramah\.js/.test(feed), false);
  });
});

describe('at the end', () => {
  test('neither WordPress nor PHP had to complain, and the plugin called nobody', () => {
    assert.deepEqual(
      site
        .complaints()
        .split('\n')
        .filter((line) => line.includes('plugins/ramah')),
      [],
    );
    assert.deepEqual(
      site.calls().filter(({ ours }) => ours),
      [],
    );
  });

  test('switched off: no broken tag; the block keeps two links, the short code stays as text', async () => {
    const { page } = administrator;
    await page.goto(`${site.url}/wp-admin/options-general.php?page=ramah`, QUICK);
    const uses = await page.locator('.wrap > ul').innerText();
    for (const told of [/Kode pendek author \(kode pendek\)/, /Blok author \(blok\)/]) assert.match(uses, told);
    await page.goto(`${site.url}/wp-admin/plugins.php`, QUICK);
    await answered(page, /deactivate=true/, () => page.click('tr[data-slug="ramah"] a[href*="action=deactivate"]'));
    for (const which of ['code author', 'block author', 'editor', 'plain']) {
      const left = await visit(browser, site, links[which] ?? '');
      assert.doesNotMatch(await left.page.content(), /<ramah-|plugins\/ramah/, which);
      const numbers = await callable(left.page);
      assert.deepEqual(numbers, which === 'block author' || which === 'editor' ? ['110', '129'] : [], which);
      assert.equal((await left.page.getByText('[ramah element=').count()) > 0 || which !== 'code author', true);
      assert.deepEqual(left.errors, []);
      await left.close();
    }
    assert.equal(saved().region, '35.76');
  });

  test('deleted: its option is gone too', async () => {
    const { page } = administrator;
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto(`${site.url}/wp-admin/plugins.php`, QUICK);
    // WordPress' script deletes it in this page; before that listens, the link leads to another.
    await page.waitForFunction(listensToClicks, '#bulk-action-form');
    await page.click('tr[data-slug="ramah"] a.delete');
    await page.locator('tr.plugin-deleted-tr[data-slug="ramah"]').waitFor();
    assert.equal(saved() as unknown, false);
  });
});
