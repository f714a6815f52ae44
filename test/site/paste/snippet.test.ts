/** Every snippet that the page can produce, by its text. What a host makes of it is tested elsewhere. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { PAGES } from '../../../scripts/embed-page-list.mjs';
import { filesIn } from '../../../src/render/files.ts';
import { ROWS } from '../../../src/render/render.ts';
import { folderMistake, tidyFolder, versionFolder } from '../../../src/site/paste/address.ts';
import { EMBED_PAGES } from '../../../src/site/paste/hosts.ts';
import {
  ELEMENTS,
  HOSTS,
  PLACES,
  snippet,
  snippets,
  type ElementName,
  type Host,
  type SnippetOptions,
} from '../../../src/site/paste/snippet.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const hash = (file: string): string => `sha384-${Buffer.from(file).toString('base64')}`;
const files = Object.fromEntries(
  [...ELEMENTS.map((name) => `${name}.js`), 'ramah.js', 'ramah.classic.js', 'ramah.css'].map((one) => [one, hash(one)]),
);
const OFFICE = {
  receiver: 'https://kantor.example',
  'office-key': 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'office-epoch': '1',
};
const base: SnippetOptions = {
  region: '35.76',
  lang: 'id',
  attributes: {},
  files: '/ramah/',
  office: 'https://kantor.example/ramah/',
  hashes: { version: '1.2.3', files },
  moment: new Date('2026-12-01'),
  data: filesIn(`${root}src`),
};
const write = async (host: Host, name: string, element: ElementName, more: Partial<SnippetOptions> = {}) => {
  const place = PLACES.find((one) => one.host === host && one.name === name);
  assert.ok(place);
  return snippet(place, element, { ...base, ...more });
};

test('every host has a place, and every element and embed page of the project is known', () => {
  for (const host of HOSTS) assert.ok(PLACES.some((place) => place.host === host));
  assert.deepEqual([...ELEMENTS].sort(), [...ROWS.keys()].sort());
  assert.deepEqual(
    Object.entries(EMBED_PAGES)
      .map(([element, page]) => [page, element])
      .sort(),
    Object.entries(PAGES)
      .map(([page, { element }]) => [page, element])
      .sort(),
  );
});

/** Every tag closed in its order, every value between quotes: what an XML parser asks of a template. */
function wellFormed(html: string): void {
  const open: string[] = [];
  const tags = /<(\/?)([a-z][\w-]*)((?: [\w-]+="[^"<]*")*)( ?\/)?>|[<>]/g;
  for (const [all, end, name, , alone] of html.matchAll(tags)) {
    assert.ok(name, `a stray ${all} in ${html}`);
    if (end) assert.equal(open.pop(), name, html);
    else if (!alone) open.push(name);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(html, /&(?!(amp|lt|gt|quot|#\d+);)/);
}

test('each snippet: a number to call, the exact version, no stranger, well-formed, nothing inline', async () => {
  for (const place of PLACES)
    for (const element of ELEMENTS)
      for (const more of [
        {},
        { region: '', lang: 'en' as const },
        { region: '99.99' },
        { attributes: OFFICE },
        { office: '' },
        { files: '' },
        { files: '', office: '' },
      ]) {
        const one = await snippet(place, element, { ...base, ...more });
        const told = `${place.host} ${place.name} ${element} ${JSON.stringify(more)}`;
        const tab = place.boxed ? 'target="_blank" ' : '';
        assert.match(one.html, new RegExp(`<a ${tab}href="tel:(110|129)">(110|129)</a>`), told);
        // A box that may not leave for the whole page: without a tab of its own a link does nothing, or breaks the box.
        if (place.boxed) assert.doesNotMatch(one.html, /<a (?!target="_blank" )|<iframe(?! [^>]*links=tab")/, told);
        for (const code of [one.html, one.head]) {
          wellFormed(code);
          assert.doesNotMatch(code, /\s(style|on\w+)=|undefined|\[object/, told);
          for (const [, address] of code.matchAll(/<(?:script|link|iframe)[^>]* (?:src|href)="([^"]+)"/g))
            assert.match(address ?? '', /^(https:\/\/kantor\.example)?\/ramah\/1\.2\.3\//, told);
        }
        assert.equal(one.says, place.lets);
        const scripts = /<script/.test(one.html);
        assert.ok(!scripts || place.lets.script, `${told}: a script where none may stand`);
        assert.ok(!/<iframe/.test(one.html) || place.lets.frame, `${told}: a frame where none may stand`);
        assert.ok(!/<ramah-/.test(one.html) || place.lets.tag, `${told}: a tag where none may stand`);
        assert.ok(!/<div data-/.test(one.html) || place.lets.data, `${told}: a div where none may stand`);
      }
});

test('the site’s own files come first, then the office’s, and without either only text is left', async () => {
  assert.equal((await write('html', 'module', 'hotline-card')).folder, '/ramah/1.2.3/');
  assert.equal(
    (await write('html', 'module', 'hotline-card', { files: '' })).folder,
    'https://kantor.example/ramah/1.2.3/',
  );
  const bare = await write('html', 'module', 'hotline-card', { files: '', office: '' });
  assert.deepEqual(bare.notes, ['no-address']);
  assert.doesNotMatch(bare.html, /<script/);
  // A site that keeps no files: a path of its own would lead nowhere.
  assert.equal((await write('google-sites', 'embed', 'hotline-card')).folder, 'https://kantor.example/ramah/1.2.3/');
  const alone = await write('google-sites', 'embed', 'hotline-card', { office: '' });
  assert.deepEqual(alone.notes, ['no-address']);
  assert.doesNotMatch(alone.html, /<iframe/);
  const far = await write('moodle', 'text', 'hotline-card', { files: 'https://desa.example/ramah/' });
  assert.equal(far.folder, 'https://desa.example/ramah/1.2.3/');
});

test('a hash stands on the single file and the style sheet, and on nothing that loads more', async () => {
  const { html } = await write('html', 'sri', 'hotline-card');
  assert.ok(html.includes(`src="/ramah/1.2.3/hotline-card.js" integrity="${hash('hotline-card.js')}"`));
  assert.ok(html.includes(`href="/ramah/1.2.3/ramah.css" integrity="${hash('ramah.css')}"`));
  assert.doesNotMatch(html, /ramah\.js|crossorigin/);
  const far = await write('html', 'sri', 'hotline-card', { files: '' });
  assert.match(far.html, /integrity="[^"]+" crossorigin="anonymous"/);
  assert.doesNotMatch((await write('html', 'module', 'hotline-card')).html, /integrity/);
});

test('a frame: the embed page with its wishes, a neutral title, and numbers beside it', async () => {
  const { html, head } = await write('opensid', 'frame', 'rights-infographic', {
    attributes: { topic: 'sekolah', theme: 'dark' },
  });
  assert.match(
    html,
    /^<iframe src="\/ramah\/1\.2\.3\/embed\/hak\.html\?region=35\.76&amp;lang=id&amp;theme=dark&amp;topic=sekolah" title="Informasi" width="100%" height="600" loading="lazy"><\/iframe>/,
  );
  assert.equal(head, '<script src="/ramah/1.2.3/embed/tinggi.js"></script>\n');
  assert.deepEqual((await write('opensid', 'frame', 'help-button')).notes, ['last', 'no-frame']);
  assert.deepEqual((await write('opensid', 'frame', 'quick-exit')).notes, ['first', 'no-frame']);
});

test('an office on another origin is never named in the address of a frame', async () => {
  const own = await write('google-sites', 'embed', 'report-form', { attributes: OFFICE });
  assert.match(
    own.html,
    /tulis\.html\?region=35\.76&amp;lang=id&amp;receiver=https%3A%2F%2Fkantor\.example&amp;office-key=A{43}&amp;office-epoch=1&amp;links=tab"/,
  );
  const other = await write('opensid', 'frame', 'report-form', { attributes: OFFICE });
  assert.deepEqual(other.notes, ['office-page']);
  assert.match(other.html, /<a href="https:\/\/kantor\.example\/tulis" rel="noreferrer">/);
  assert.doesNotMatch(other.html, /<iframe/);
  const none = await write('opensid', 'article', 'report-form');
  assert.deepEqual(none.notes, ['no-office']);
  const plugin = await write('wordpress', 'plugin', 'report-form', { attributes: OFFICE });
  assert.match(plugin.html, /^\[ramah element="report-form" region="35\.76" lang="id"\]\n<p>/);
});

test('what an owner types is escaped, and only what the element knows is written', async () => {
  const evil = '"><script>alert(1)</script>';
  for (const one of await snippets('opensid', 'help-button', { ...base, attributes: { label: evil, hours: evil } })) {
    assert.doesNotMatch(one.html, /<script|data-hours/);
    wellFormed(one.html);
  }
  const shortcode = await write('wordpress', 'plugin', 'help-button', { attributes: { label: ']evil' } });
  assert.doesNotMatch(shortcode.html, /evil/);
});

test('a folder that is not one is refused, and a good one is made tidy', async () => {
  for (const [typed, mistake] of [
    ['http://desa.example/ramah/', 'http'],
    ['javascript:alert(1)', 'form'],
    ['//cdn.example/ramah/', 'form'],
    ['/ra"mah/', 'form'],
    ['https://desa.example/?x=/', 'form'],
    ['/ramah', undefined],
    ['', undefined],
    ['http://localhost:8080/ramah/', undefined],
    ['https://desa.example/berkas/ramah', undefined],
  ] as const)
    assert.equal(folderMistake(typed), mistake, typed);
  assert.equal(tidyFolder(' ramah '), '/ramah/');
  assert.equal(versionFolder('/ramah', '1.2.3'), '/ramah/1.2.3/');
  assert.equal(versionFolder('/ramah/1.0.0/', '1.2.3'), '/ramah/1.0.0/');
  await assert.rejects(write('html', 'module', 'hotline-card', { files: 'http://desa.example/' }), RangeError);
  await assert.rejects(snippet('geocities' as Host, 'hotline-card', base), RangeError);
  await assert.rejects(snippet('html', 'chat' as ElementName, base), RangeError);
});
