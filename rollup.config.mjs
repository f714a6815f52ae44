/**
 * What a site embeds (`dist/`), what a receiver serves (`dist/room`, `dist/inbox`) and what runs on Node (`dist/cli.js`).
 * Everything lies flat beside `ramah.js`, so that `./regions/` and `./room/` mean the same from each of these files.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import alias from '@rollup/plugin-alias';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { PAGES } from './scripts/embed-page-list.mjs';
import { codesOnly, shortErrorsOfCryptography, shortErrorsOfLit } from './scripts/short-errors.mjs';
import { tightTemplates } from './scripts/tight-templates.mjs';

const dist = process.env.RAMAH_DIST ?? 'dist';
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

const ELEMENTS = [
  'hotline-card',
  'quick-exit',
  'help-button',
  'where-to-report',
  'report-form',
  'report-follow-up',
  'rights-infographic',
];
const LANGUAGES = ['id', 'en'];

// The floor of the room; dependencies are lowered too, because Lit itself uses newer syntax.
const FLOOR = ['chrome80', 'safari14.1', 'firefox102'];
const toFloor = esbuild({
  target: FLOOR,
  // All of the floor read `a?.b`; esbuild would lower it for a rare fault of old Chrome with spread arguments.
  supported: { 'optional-chain': true },
  include: /\.[cm]?[jt]s$/,
  exclude: [],
  tsconfig: at('tsconfig.json'),
  charset: 'utf8',
});
// Class fields are ES2022, though the floor reads them. Lowered in the finished bundle, where nothing is left to shake off
// that they would hold, so that all of dist/ is ES2020 and can be checked as such.
const withoutFields = minify({
  minify: false,
  minifySyntax: true,
  // As TypeScript it assigns fields in the constructor, which needs no helper.
  loader: 'ts',
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  sourceMap: false,
  target: FLOOR,
  supported: { 'optional-chain': true, 'class-field': false, 'class-static-field': false },
  charset: 'utf8',
});
// `unsafe_methods`: a function in an object becomes a method, which only `new` would notice; nothing of ours or of a library is made so.
const small = terser({
  ecma: 2020,
  format: { comments: false },
  compress: { passes: 4, inline: 1, conditionals: false, keep_fargs: false, unsafe_methods: true },
});
const browser = [
  resolve({ browser: true, exportConditions: ['production'] }),
  shortErrorsOfLit,
  toFloor,
  tightTemplates,
  withoutFields,
  small,
];

// age carries post-quantum and P-256 recipients, which box v1 refuses, and scrypt, which only officers need:
// without them 28.4 kB become 12.1 on a reporter's phone.
const absent = (...names) => names.map((find) => ({ find, replacement: at('src/core/absent.ts') }));
const UNUSED_RECIPIENTS = ['@noble/post-quantum/hybrid.js', '@noble/curves/nist.js'];
const forOfficers = alias({ entries: absent(...UNUSED_RECIPIENTS) });
/** Also used by the age suite, which runs what phones get (test/protocol). */
export const forPhones = alias({
  entries: [
    ...absent(...UNUSED_RECIPIENTS, '@noble/hashes/scrypt.js'),
    // age's own entry names recipients of every kind; of what is left without them a bundler keeps only what is used.
    {
      find: './recipients.js',
      replacement: at('src/room/age-recipients.ts'),
      customResolver: (replacement, importer) =>
        importer?.endsWith('age-encryption/dist/index.js') ? replacement : null,
    },
  ],
});

// Lit's localisation runtime is needed for a second language only, and LitElement not by the card (decisions/0009): what
// these files do by themselves, to count Lit's copies on a page, is left out with what nobody uses of them.
const treeshake = {
  moduleSideEffects: (id) => !/@lit.localize|node_modules\/(lit|lit-element|@lit\/reactive-element)\//.test(id),
};

// A chunk of an element is named by its folder, also when other chunks take something from it.
const nameOf = ({ name, facadeModuleId, moduleIds }) => {
  const index = facadeModuleId ?? moduleIds.findLast((id) => id.endsWith('/index.ts'));
  return basename(name === 'index' && index ? dirname(index) : name);
};

/** One file for its page; what is loaded only when needed lies beside it as `<file>.<part>.js`. */
const onePage = (name, input, { folder = dist, plugins = [], external, ...output } = {}) => ({
  input: { [name]: input },
  external,
  plugins: [...plugins, ...browser],
  treeshake,
  // Lazy parts take what they share from the file itself: no third file for it.
  preserveEntrySignatures: false,
  output: { dir: folder, format: 'es', chunkFileNames: (chunk) => `${name}.${nameOf(chunk)}.js`, ...output },
});

/** What lies beside the folder of these pages: an inline script has no address of its own. */
const fromThePage = {
  name: 'from-the-page',
  resolveImportMeta: (property) => (property === 'url' ? "new URL('..', document.baseURI).href" : null),
};
/** A page that is one file: its script holds the element with all regions and topics (scripts/embed-pages.mjs). */
const embedPage = ([file, { element }]) => ({
  input: 'src/embed/pages/index.ts',
  plugins: [
    alias({
      entries: [
        { find: '../../elements/hotline-card/index.ts', replacement: at(`src/elements/${element}/index.ts`) },
        { find: /^(\.\.\/)+(regions|rights)\.ts$/, replacement: at('src/embed/pages/$2.ts') },
      ],
    }),
    fromThePage,
    ...browser,
  ],
  treeshake,
  output: { file: `${dist}/embed/${file}.js`, format: 'iife', inlineDynamicImports: true },
});

/** What every element of the loader needs, in one file that is asked for beside the element's own. */
const SHARED_BY_ALL =
  /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\/|src\/(locales\/(languages|page-language)|elements\/shared\/(tokens|colours|define|drawn|events|port|door-support|numbers|call-links|calls.styles|sheet.styles)|core\/(channel|directory|release)|generated\/(national|numbers))\.ts$|@lit\/localize\/(?!.*(init\/runtime|runtime-msg|fnv|id-gen|deferred))/;
const sharedByAll = (id) => (SHARED_BY_ALL.test(id) ? 'shared' : undefined);

/** Modules that the room's base shares with its parts, by the name under which the base publishes them. */
const SHARED = {
  lit: 'lit',
  '@lit/localize': 'localize',
  [at('src/core/errors.ts')]: 'errors',
  [at('src/room/shell.ts')]: 'shell',
  [at('src/room/room.styles.ts')]: 'styles',
};
/** Modules that the parts inside a view borrow (src/room/lent-modules.ts). */
const LENT = {
  ...SHARED,
  valibot: 'valibot',
  [at('src/core/bytes.ts')]: 'bytes',
  [at('src/core/fields.ts')]: 'fields',
  [at('src/core/message.ts')]: 'message',
  [at('src/core/roster.ts')]: 'roster',
  [at('src/core/seal.ts')]: 'seal',
  [at('src/delivery/call.ts')]: 'call',
  [at('src/delivery/client.ts')]: 'client',
  [at('src/delivery/deliver.ts')]: 'deliver',
  [at('src/delivery/work.ts')]: 'work',
  [at('src/room/form.styles.ts')]: 'formStyles',
  [at('src/room/office-words.ts')]: 'officeWords',
  [at('src/room/report/fields.ts')]: 'choices',
  [at('src/room/report/readers-words.ts')]: 'readersWords',
  [at('src/room/report/readers.ts')]: 'readers',
  [at('src/room/report/report.styles.ts')]: 'reportStyles',
  [at('src/room/report/screens/works-at.ts')]: 'worksAt',
};
const classic = (input, file, from = {}) => ({
  input,
  plugins: [forPhones, shortErrorsOfCryptography, ...browser, codesOnly],
  output: { file: `${dist}/room/${file}`, format: 'iife', globals: (id) => `ramahRoom.${from[id]}` },
  external: (id) => id in from,
});
const part = (input, file) => classic(input, file, SHARED);
const innerPart = (input, file) => classic(input, file, LENT);

// Without Lit, so without what the others share: the loader takes the element's own file, and waits for nothing else.
const QUICK_EXIT = at('src/elements/quick-exit/index.ts');

export default [
  onePage('ramah', 'src/embed/loader.ts', {
    manualChunks: sharedByAll,
    onlyExplicitManualChunks: true,
    external: [QUICK_EXIT],
    paths: { [QUICK_EXIT]: './quick-exit.js' },
  }),
  ...ELEMENTS.map((name) => onePage(name, `src/elements/${name}/index.ts`)),
  { input: 'src/embed/classic.ts', plugins: browser, output: { file: `${dist}/ramah.classic.js`, format: 'iife' } },
  { input: 'src/embed/pages/height.ts', plugins: browser, output: { file: `${dist}/embed/tinggi.js`, format: 'iife' } },
  ...Object.entries(PAGES).map(embedPage),
  onePage('office-page', 'src/embed/office-page.ts'),
  ...LANGUAGES.map((lang) => classic(`src/room/room.${lang}.ts`, `room.${lang}.js`)),
  part('src/room/report/report.part.ts', 'report.js'),
  part('src/room/follow-up/follow-up.part.ts', 'follow-up.js'),
  part('src/room/lent.part.ts', 'lent.js'),
  innerPart('src/room/photos/photos.part.ts', 'photos.js'),
  innerPart('src/room/voice/voice.part.ts', 'voice.js'),
  part('src/room/aloud/aloud.part.ts', 'aloud.js'),
  part('src/room/note/note.part.ts', 'note.js'),
  part('src/room/guide/guide.part.ts', 'guide.js'),
  part('src/room/guide/guide.en.part.ts', 'guide.en.js'),
  // A classic script, and all regions in it: the page that prints works from a folder, without a server.
  {
    input: 'src/site/sheets/index.ts',
    plugins: browser,
    output: { file: `${dist}/lembar.js`, format: 'iife', inlineDynamicImports: true },
  },
  // So does the page that writes snippets. What it prints has no shadow root; its own translations hold the renderer's too.
  {
    input: 'src/site/paste/index.ts',
    plugins: [
      alias({
        entries: [
          { find: './shadow.ts', replacement: at('src/site/paste/no-shadow.ts') },
          { find: '../locales/generated/en.ts', replacement: at('src/site/paste/generated/en.ts') },
        ],
      }),
      ...browser,
    ],
    treeshake,
    output: { file: `${dist}/pasang.js`, format: 'iife', inlineDynamicImports: true },
  },
  onePage('inbox', 'src/inbox/index.ts', { folder: `${dist}/inbox`, plugins: [forOfficers] }),
  onePage('unlock-worker', 'src/inbox/unlock-worker.ts', { folder: `${dist}/inbox`, plugins: [forOfficers] }),
  {
    input: { cli: 'src/cli.ts' },
    plugins: [resolve({ exportConditions: ['node'] }), esbuild({ target: 'node22', tsconfig: at('tsconfig.json') })],
    external: (id) =>
      id.startsWith('node:') || Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
    output: {
      dir: dist,
      format: 'es',
      banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
      // Elements are drawn here too, for `render`: what belongs to them must not lie beside what a page loads.
      chunkFileNames: ({ facadeModuleId: id }) =>
        /src\/(receiver|office)\//.test(id) ? `${basename(dirname(id))}/[name].js` : 'node/[name].js',
    },
  },
];
