/** What `ramah-widgets render` and `integrity` print: the program's own sources, run as a site's owner runs them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { importMap } from '../../src/render/import-map.ts';
import { filesIn } from '../../src/render/files.ts';
import { renderElement, ROWS } from '../../src/render/render.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = filesIn(`${root}src`);
const moment = new Date('2026-12-01');
const OFFICE = {
  receiver: 'https://lapor.example',
  'office-key': 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'office-epoch': '1',
};

function run(...args: string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli.ts', 'render', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, out: stdout, error: stderr };
}

const render = (
  element: string,
  written: Record<string, string> = {},
  more: Partial<Parameters<typeof renderElement>[0]> = {},
): Promise<string> => renderElement({ element, written, as: 'tag', nonce: '', lang: 'id', moment, files, ...more });

test('each element of the loader has a row, or a reason not to', () => {
  const loader = readFileSync(`${root}src/embed/loader.ts`, 'utf8');
  const names = [...loader.matchAll(/\['([\w-]+)', \(\) => import/g)].map(([, name]) => name);
  assert.ok(names.length >= 5);
  assert.deepEqual(
    names.filter((name) => !ROWS.has(name ?? '')),
    [],
  );
});

for (const name of ROWS.keys()) {
  test(`${name}: numbers as links and as text, for every region, in both languages, no script, style or handler`, async () => {
    for (const region of ['', '35.76', '11.71', '35.76.02.1003', '99.99', '<b>'])
      for (const lang of ['id', 'en'] as const) {
        const html = await render(name, region ? { region } : {}, { lang });
        if (name === 'quick-exit') assert.match(html, /<a href="https:\/\/www\.bmkg\.go\.id\/" rel="noreferrer">/);
        else for (const number of [110, 129]) assert.ok(html.includes(`<a href="tel:${number}">${number}</a>`));
        assert.doesNotMatch(html, /<(script|style|svg|form|input|button)|\sstyle=|\son\w+=|undefined|\[object|<b>/i);
      }
  });

  test(`${name}: as a div, everything is in data attributes`, async () => {
    const html = await render(name, { region: '35.76', theme: 'dark' }, { as: 'div' });
    assert.match(html, new RegExp(`^<div data-ramah="${name}" data-region="35.76" data-theme="dark">`));
    assert.match(html, /<\/div>\n$/);
    assert.doesNotMatch(html, /<\/?ramah-/);
  });
}

test('what an owner writes is escaped everywhere', async () => {
  const evil = '"><script>alert(1)</script>';
  const html = await render('hotline-card', { name: evil, phone: '129', hours: evil, theme: evil });
  assert.doesNotMatch(html, /<script/);
  assert.match(html, /&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;<\/strong>: <a href="tel:129">/);
  const shadow = await render('hotline-card', { name: evil, phone: '129', hours: evil }, { as: 'shadow' });
  assert.doesNotMatch(shadow, /<script/);
});

test('the region’s own number comes with its region, and is gone when nobody checked it for a year', async () => {
  assert.match(await render('hotline-card', { region: '35.76' }), /href="tel:\+623213289111">0321-3289111</);
  const late = await render('hotline-card', { region: '35.76' }, { moment: new Date('2028-06-01') });
  assert.doesNotMatch(late, /0321-3289111/);
  assert.match(late, /href="tel:129"/);
});

test('the way to the office’s page is there with an office, and is not offered without', async () => {
  for (const [name, page] of [
    ['report-form', 'tulis'],
    ['report-follow-up', 'jawaban'],
    ['where-to-report', 'arah'],
  ] as const) {
    assert.match(await render(name, OFFICE), new RegExp(`<a href="https://lapor\\.example/${page}" rel="noreferrer`));
    assert.doesNotMatch(
      await render(name, { receiver: 'javascript:alert(1)' }),
      /javascript:alert\(1\)<|<a href="(?!tel|sms|https)/,
    );
    assert.doesNotMatch(await render(name), /Buka halaman kantor/);
  }
});

test('a quick exit leads to an http page only', async () => {
  assert.match(await render('quick-exit', { href: 'javascript:alert(1)' }), /<a href="https:\/\/www\.bmkg/);
  assert.match(
    await render('quick-exit', { href: 'https://cuaca.example/' }, { lang: 'en' }),
    /<a href="https:\/\/cuaca.example\/" rel="noreferrer">Leave quickly</,
  );
});

test('a shadow root has the card’s own face and its nonce; what needs a script is not seen', async () => {
  const html = await render('hotline-card', { region: '35.76' }, { as: 'shadow', nonce: 'abc+/=' });
  assert.match(html, /<template shadowrootmode="open"><style nonce="abc\+\/=">/);
  assert.match(html, /<section lang="id">/);
  assert.match(html, /button,\.more\{visibility:hidden\}/);
  assert.doesNotMatch(html, /Sedang dibuka|@click|\?selected|<!--/);
  // Where a browser or a filter drops the template, the plain lists are there.
  assert.match(html.split('</template>')[1] ?? '', /<a href="tel:110">110<\/a>/);
});

test('the program: prints, and says what to change', () => {
  const good = run('hotline-card', '--region', '35.76', '--variant', 'strip', '--lang', 'en');
  assert.equal(good.status, 0, good.error);
  assert.match(
    good.out,
    /^<ramah-hotline-card lang="en" region="35\.76" variant="strip">\nPolice <a href="tel:110">110<\/a>/,
  );
  for (const [args, says] of [
    [['kartu'], /hotline-card, .*report-form/],
    [['hotline-card', '--region', '00'], /--region 35\.76/],
    [['hotline-card', '--region', '99.99'], /kode tidak dikenal/],
    [['report-form', '--variant', 'strip'], /--variant: bukan untuk/],
    [['rights-infographic', '--topic', 'x'], /anak, perempuan/],
    [['report-form', '--dsd'], /--dsd/],
    [['hotline-card', '--dsd', '--style-nonce', '"x'], /--style-nonce/],
    [['hotline-card', '--lang', 'nl'], /--lang id/],
    [['hotline-card', '--onclick', 'x'], /onclick/],
  ] as const) {
    const { status, out, error } = run(...args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(error, says);
  }
});

test('an import map names the loader’s files and one region’s, and no other', () => {
  const hashes = {
    version: '1',
    files: {
      'ramah.js': 'sha384-a',
      'ramah.shared.js': 'sha384-b',
      'regions/3576.js': 'sha384-c',
      'regions/3576.numbers.js': 'sha384-d',
      'regions/3575.js': 'sha384-e',
      'hotline-card.js': 'sha384-f',
    },
  };
  const text = importMap(hashes, '/r/', '35.76.02');
  assert.deepEqual(JSON.parse(/>\n([^]*?)<\/script>/.exec(text)?.[1] ?? ''), {
    integrity: {
      '/r/ramah.js': 'sha384-a',
      '/r/ramah.shared.js': 'sha384-b',
      '/r/regions/3576.js': 'sha384-c',
      '/r/regions/3576.numbers.js': 'sha384-d',
    },
  });
  assert.match(text, /<script type="module" src="\/r\/ramah\.js" integrity="sha384-a"><\/script>/);
});
