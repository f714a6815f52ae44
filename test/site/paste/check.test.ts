/** The rules of "check my page", on facts as the reader gives them. The reader itself needs a browser: reader.browser.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPage, checkSource, LONGEST } from '../../../src/site/paste/check.ts';
import type { CheckRequest, Finding } from '../../../src/site/paste/findings.ts';
import type { ElementFact, PageFacts, ScriptFact } from '../../../src/site/paste/page-facts.ts';
import { lets, readPolicy } from '../../../src/site/paste/policy.ts';
import { recordersIn } from '../../../src/site/paste/recorders.ts';

const script = (src: string, more: Partial<ScriptFact> = {}): ScriptFact => ({
  src,
  type: 'module',
  integrity: '',
  crossorigin: false,
  nonce: '',
  ...more,
});
const tag = (name: string, attributes: Record<string, string> = {}, more: Partial<ElementFact> = {}): ElementFact => ({
  name,
  as: 'tag',
  attributes: { region: '35.76', ...attributes },
  number: true,
  ...more,
});
const GOOD: PageFacts = {
  html: true,
  whole: true,
  address: '',
  base: '',
  scripts: [script('/ramah/1.2.3/hotline-card.js', { integrity: 'sha384-kartu' })],
  code: '/ramah/1.2.3/hotline-card.js ',
  maps: [],
  policies: [],
  elements: [tag('hotline-card')],
  frames: [],
  shortcodes: 0,
  number: true,
};
const REQUEST: CheckRequest = {
  address: '',
  header: '',
  hashes: { version: '1.2.3', files: { 'hotline-card.js': 'sha384-kartu', 'ramah.js': 'sha384-pemuat' } },
  knowsRegion: (code) => code.startsWith('35'),
};
const check = (facts: Partial<PageFacts> = {}, request: Partial<CheckRequest> = {}): Finding[] =>
  checkPage({ ...GOOD, ...facts }, { ...REQUEST, ...request });
const reasons = (...given: Parameters<typeof check>): string[] =>
  check(...given)
    .filter(({ grade }) => grade !== 'good')
    .map(({ reason }) => reason);

test('a good page has nothing to mend, and hears what is good', () => {
  const findings = check();
  assert.deepEqual(new Set(findings.map(({ grade }) => grade)), new Set(['good']));
  assert.deepEqual(
    findings.map(({ topic }) => topic),
    ['element', 'fallback', 'script', 'version', 'hash', 'policy', 'http', 'region', 'recorder'],
  );
});

test('what cannot be read is said, not graded', () => {
  assert.equal(checkSource('')?.reason, 'empty');
  assert.equal(checkSource(' \n\t')?.reason, 'empty');
  assert.equal(checkSource('<p>'), null);
  assert.equal(checkSource('x'.repeat(LONGEST + 1))?.reason, 'huge');
  assert.deepEqual(reasons({ html: false }), ['not-html']);
  assert.deepEqual(reasons({ whole: false }), ['cut']);
  const bare = { elements: [], scripts: [], number: false };
  assert.deepEqual(reasons(bare), ['nothing']);
  assert.deepEqual(reasons({ ...bare, code: 'https://static.hotjar.com/c/hotjar-1.js' }), ['nothing', 'recorder']);
  // What AMP, Google Sites and a link are given: numbers alone.
  assert.deepEqual(
    check({ ...bare, number: true }).map(({ grade, reason }) => [grade, reason]),
    [['mend', 'number-only']],
  );
});

test('tags: unknown names, shortcodes left over, and numbers that are missing inside', () => {
  assert.deepEqual(reasons({ elements: [tag('hotline-card'), tag('hotlin-card')] }), ['unknown-element']);
  assert.deepEqual(reasons({ shortcodes: 1 }), ['shortcode']);
  const [bare] = check({ elements: [tag('hotline-card', {}, { number: false })] }).filter(
    ({ grade }) => grade === 'bad',
  );
  assert.deepEqual([bare?.reason, bare?.names], ['no-number', ['<ramah-hotline-card>']]);
  const exit = {
    elements: [tag('quick-exit', {}, { number: false })],
    scripts: [script('/ramah/1.2.3/ramah.js')],
    maps: ['{"integrity":{}}'],
  };
  assert.deepEqual(reasons(exit), []);
  const frame = { src: '/ramah/1.2.3/embed/kartu.html?region=35.76', sandbox: null };
  assert.deepEqual(reasons({ elements: [], scripts: [], frames: [frame] }), []);
  assert.deepEqual(reasons({ elements: [], scripts: [], frames: [frame], number: false }), ['no-number-at-frame']);
});

test('the script: there, of the right kind, for each tag, once, and not from a stranger', () => {
  const loader = script('/ramah/1.2.3/ramah.js', { integrity: 'sha384-pemuat' });
  const held = { maps: ['{"integrity":{}}'] };
  assert.deepEqual(reasons({ scripts: [] }), ['no-script']);
  const div = { elements: [tag('hotline-card', {}, { as: 'div' })] };
  assert.deepEqual(check({ ...div, scripts: [] }).find(({ topic }) => topic === 'script')?.grade, 'mend');
  assert.deepEqual(reasons(div), ['div-without-loader']);
  assert.deepEqual(reasons({ ...div, ...held, scripts: [loader] }), []);
  assert.deepEqual(reasons({ elements: [tag('report-follow-up', { receiver: 'x' })] }), [
    'missing-element',
    'no-office',
  ]);
  assert.deepEqual(reasons({ ...held, scripts: [{ ...loader, type: '' }] }), ['not-module']);
  assert.deepEqual(reasons({ scripts: [script('/ramah/1.2.3/ramah.classic.js')] }), ['classic-as-module']);
  assert.deepEqual(reasons({ scripts: [script('/ramah/1.2.3/ramah.classic.js', { type: '' })] }), []);
  assert.deepEqual(reasons({ ...held, scripts: [loader, loader] }), ['twice']);
  const cdn = script('https://cdn.jsdelivr.net/npm/ramah-widgets@1.2.3/dist/hotline-card.js', {
    integrity: 'sha384-kartu',
  });
  assert.deepEqual(reasons({ scripts: [cdn] }), ['stranger']);
  // Names that only look like ours.
  assert.deepEqual(reasons({ scripts: [script('/js/drama.js'), script('/ramah.js.txt')] }), ['no-script']);
});

test('versions and hashes: of this release, of another, mixed, missing, wrong', () => {
  const at = (version: string, integrity = ''): ScriptFact => script(`/ramah/${version}hotline-card.js`, { integrity });
  assert.deepEqual(reasons({ scripts: [at('', 'sha384-kartu')] }), []);
  assert.deepEqual(reasons({ scripts: [at('')] }), ['no-version', 'no-hash']);
  assert.deepEqual(reasons({ scripts: [at('1.0.0/', 'sha384-lama')] }), ['other-version']);
  assert.deepEqual(reasons({ scripts: [at('1.2.3/', 'sha384-lama')] }), ['wrong-hash']);
  assert.deepEqual(
    reasons({ scripts: [at('1.2.3/', 'sha384-kartu'), script('/ramah/1.0.0/quick-exit.js', { integrity: 'x' })] }),
    ['mixed-versions'],
  );
  assert.deepEqual(reasons({ scripts: [script('/ramah/1.2.3/ramah.js', { integrity: 'sha384-pemuat' })] }), [
    'loader-hash',
  ]);
});

test('room in the policy, from the page and from the header', () => {
  assert.deepEqual(reasons({ policies: ["script-src 'self'"] }), []);
  assert.deepEqual(reasons({ policies: ["script-src 'none'"] }), ['script-blocked']);
  assert.deepEqual(
    reasons({}, { header: 'default-src https://lain.example; img-src *', address: 'https://desa.example/' }),
    ['script-blocked'],
  );
  const report = {
    elements: [
      tag('report-form', { receiver: 'https://kantor.example', 'office-key': 'A'.repeat(43), 'office-epoch': '1' }),
    ],
    scripts: [script('/ramah/1.2.3/report-form.js', { integrity: 'x' })],
    frames: [{ src: 'https://kantor.example/ramah/1.2.3/embed/tulis.html?region=35.76', sandbox: null }],
  };
  assert.deepEqual(reasons({ ...report, policies: ["default-src 'self'"] }, { address: 'https://desa.example/a' }), [
    'wrong-hash',
    'frame-blocked',
    'office-blocked',
  ]);
  assert.deepEqual(
    reasons(
      { ...report, policies: ["default-src 'self' https://kantor.example"] },
      { address: 'https://desa.example/a' },
    ),
    ['wrong-hash'],
  );
});

test('sources of a policy are read as a browser reads them', () => {
  const may = (policy: string, address: string, more: object = {}): boolean =>
    lets(readPolicy(policy), { directive: 'script-src', address, origin: 'https://desa.example', ...more });
  assert.ok(may("img-src 'none'", '/a.js'));
  assert.ok(may("SCRIPT-SRC 'self'", '/a.js'));
  assert.ok(!may("script-src 'self'", 'https://lain.example/a.js'));
  assert.ok(may('script-src *.example', 'https://lain.example/a.js'));
  assert.ok(!may('script-src *.example', 'https://example/a.js'));
  assert.ok(may('script-src lain.example', 'https://lain.example/a.js'));
  assert.ok(may('script-src https:', 'https://lain.example/a.js'));
  assert.ok(!may('script-src lain.example:8443', 'https://lain.example/a.js'));
  assert.ok(may('script-src https://lain.example/ramah/', 'https://lain.example/ramah/a.js'));
  assert.ok(!may('script-src https://lain.example/ramah/a.js', 'https://lain.example/ramah/b.js'));
  assert.ok(may("script-src 'nonce-abc' 'strict-dynamic'", '/a.js', { nonce: 'abc' }));
  assert.ok(!may("script-src 'self' 'strict-dynamic'", '/a.js'));
  assert.ok(may("script-src 'sha384-x'", 'https://lain.example/a.js', { integrity: 'sha384-x' }));
  assert.ok(!may("script-src 'unsafe-inline'", '/a.js'));
  assert.ok(!may("script-src 'none'; script-src *", '/a.js'), 'the first of two counts');
  assert.ok(!may("script-src *; script-src-elem 'none'", '/a.js'));
});

test('http, regions and offices', () => {
  assert.deepEqual(reasons({}, { address: 'http://desa.example/' }), ['http-page']);
  assert.deepEqual(reasons({ address: 'http://desa.example/halaman' }), ['http-page']);
  assert.deepEqual(reasons({}, { address: 'http://localhost:8080/' }), []);
  const open = script('http://desa.example/ramah/1.2.3/hotline-card.js', { integrity: 'sha384-kartu' });
  assert.deepEqual(reasons({ scripts: [open] }), ['http-file']);
  assert.deepEqual(reasons({ elements: [tag('hotline-card', { region: '' })] }), ['no-region']);
  for (const region of ['Mojokerto', '99.99', '35.7'])
    assert.deepEqual(reasons({ elements: [tag('hotline-card', { region })] }), ['wrong-region']);
  const held = { scripts: [script('/ramah/1.2.3/ramah.js')], maps: ['{"integrity":{}}'] };
  const office = { receiver: 'https://kantor.example', 'office-key': 'A'.repeat(43) };
  assert.deepEqual(reasons({ ...held, elements: [tag('report-form', office)] }), []);
  assert.deepEqual(reasons({ ...held, elements: [tag('report-form')] }), ['no-office']);
  assert.deepEqual(reasons({ ...held, elements: [tag('help-button', { ...office, 'office-key': 'pendek' })] }), [
    'no-office',
  ]);
});

test('session recorders by their usual snippets, and no ordinary script', () => {
  for (const [name, code] of [
    ['Hotjar', '(function(h,o,t,j,a,r){h._hjSettings={hjid:1,hjsv:6};})(window,document)'],
    ['Microsoft Clarity', 't.src="https://www.clarity.ms/tag/"+i'],
    ['Yandex Metrica (Webvisor)', 'ym(1, "init", {clickmap:true, webvisor:true});'],
    ['FullStory', "window['_fs_org'] = 'X';"],
    ['LogRocket', 'https://cdn.lr-in.com/LogRocket.min.js'],
    ['Mouseflow', 'https://cdn.mouseflow.com/projects/x.js'],
    ['rrweb', '/js/rrweb.min.js'],
  ] as const)
    assert.deepEqual(recordersIn(code), [name]);
  const ordinary = [
    '/js/jquery.min.js',
    'https://www.googletagmanager.com/gtag/js?id=G-1',
    'var smart = look();',
    '/ramah/1.2.3/ramah.js',
  ];
  assert.deepEqual(recordersIn(ordinary.join('\n')), []);
});
