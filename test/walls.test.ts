/** The walls between the rooms: who may import whom. The table is the one in docs/architecture.md. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const root = fileURLToPath(new URL('..', import.meta.url));
const LIT = ['lit', '@lit/localize'];

/** For each room: what it may import, as a file, a folder that ends in "/", or a package. The first match names the room. */
const WALLS: [room: string, may: string[], never?: string[]][] = [
  ['src/core/seal.ts', ['src/core/', 'age-encryption', '@scure/base', '@noble/hashes', 'valibot']],
  ['src/core/open.ts', ['src/core/', 'age-encryption', 'valibot']],
  ['src/core/identity-file.ts', ['src/core/', 'age-encryption', 'valibot']],
  ['src/core/receipt.ts', ['src/core/', 'age-encryption', '@scure/base', '@noble/hashes']],
  ['src/core/', ['src/core/', '@scure/base', 'valibot']],
  [
    'src/delivery/',
    ['src/delivery/', 'src/core/', 'altcha-lib', 'valibot'],
    ['src/core/open.ts', 'src/core/identity-file.ts'],
  ],
  [
    'src/room/follow-up/',
    ['src/room/', 'src/core/', 'src/delivery/', 'src/locales/', 'src/elements/shared/', 'src/generated/', ...LIT],
    ['src/core/identity-file.ts'],
  ],
  // What it lends to the parts that are loaded later, valibot too.
  ['src/room/lent-modules.ts', ['src/room/', 'src/core/', 'src/delivery/', 'valibot']],
  ['src/room/age-recipients.ts', ['node_modules/age-encryption/', 'src/core/absent.ts']],
  [
    'src/room/',
    ['src/room/', 'src/core/', 'src/delivery/', 'src/locales/', 'src/elements/shared/', 'src/generated/', ...LIT],
    ['src/core/open.ts', 'src/core/identity-file.ts'],
  ],
  [
    'src/elements/',
    [
      'src/elements/',
      'src/core/',
      'src/locales/',
      'src/regions.ts',
      'src/rights.ts',
      'src/generated/',
      '@lit/reactive-element',
      'lean-qr',
      ...LIT,
    ],
    ['src/core/seal.ts', 'src/core/open.ts', 'src/core/report.ts', 'src/core/receipt.ts', 'src/core/identity-file.ts'],
  ],
  [
    'src/embed/pages/',
    ['src/embed/pages/', 'src/elements/', 'src/core/', 'src/generated/'],
    ['src/core/seal.ts', 'src/core/open.ts', 'src/core/receipt.ts', 'src/core/identity-file.ts'],
  ],
  [
    'src/render/',
    [
      'src/render/',
      'src/core/',
      'src/elements/',
      'src/locales/',
      'src/generated/',
      'src/office/command-line.ts',
      'node:',
      ...LIT,
    ],
    ['src/core/seal.ts', 'src/core/open.ts', 'src/core/receipt.ts', 'src/core/identity-file.ts'],
  ],
  ['src/embed/', ['src/embed/', 'src/elements/', 'src/regions.ts', 'src/core/region.ts', 'src/core/release.ts']],
  [
    'src/regions.ts',
    [
      'src/generated/',
      'src/core/channel.ts',
      'src/core/region.ts',
      'src/core/directory.ts',
      'src/elements/shared/numbers.ts',
    ],
  ],
  ['src/rights.ts', ['src/core/rights.ts']],
  ['src/locales/', ['src/locales/', ...LIT]],
  [
    'src/receiver/',
    ['src/receiver/', 'src/core/', 'node:', 'hono', '@hono/node-server', 'altcha-lib', 'valibot'],
    [
      'src/core/open.ts',
      'src/core/report.ts',
      'src/core/thread.ts',
      'src/core/receipt.ts',
      'src/core/identity-file.ts',
    ],
  ],
  ['src/office/', ['src/office/', 'src/core/', 'node:', '@scure/bip39', 'age-encryption']],
  [
    'src/inbox/',
    ['src/inbox/', 'src/core/', 'src/locales/', 'src/elements/shared/', 'src/generated/', 'valibot', ...LIT],
  ],
  ['src/cli.ts', ['src/office/', 'src/receiver/', 'src/render/', 'src/core/', 'node:']],
  [
    'src/site/sheets/',
    [
      'src/site/sheets/',
      'src/core/',
      'src/elements/rights-infographic/poster/',
      'src/elements/shared/define.ts',
      'src/locales/languages.ts',
      'src/generated/',
      ...LIT,
    ],
    ['src/core/seal.ts', 'src/core/open.ts'],
  ],
  [
    'src/site/paste/',
    [
      'src/site/paste/',
      'src/render/',
      'src/core/',
      'src/elements/shared/',
      'src/locales/',
      'src/embed/pages/regions.ts',
      'src/embed/pages/rights.ts',
      'src/generated/',
      ...LIT,
    ],
    ['src/core/seal.ts', 'src/core/open.ts', 'src/core/receipt.ts', 'src/core/identity-file.ts'],
  ],
  [
    'src/site/',
    [
      'src/site/',
      'src/embed/',
      'src/regions.ts',
      'src/core/region.ts',
      'src/core/directory.ts',
      'node:',
      'hono',
      '@hono/node-server',
    ],
  ],
];

const matches = (target: string, entry: string) =>
  entry.endsWith('/') || entry.endsWith(':')
    ? target.startsWith(entry)
    : target === entry || target.startsWith(`${entry}/`);

/** Every module that a file names: static imports and exports, types among them, and `import()` of a literal. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const name = (match[1] ?? match[2]) as string;
    return name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name;
  });
}

const sources = globSync('src/**/*.ts', { cwd: root })
  .filter((file) => !/\.d\.ts$|\/generated\/|^src\/generated\/|^src\/regions\//.test(file))
  .sort();

test('every file of src lives in a room', () => {
  const homeless = sources.filter((file) => !WALLS.some(([room]) => matches(file, room)));
  assert.deepEqual(homeless, []);
});

for (const [index, [room, may, never = []]] of WALLS.entries()) {
  test(`${room} imports only what it may know`, () => {
    const mine = sources.filter((file) => WALLS.findIndex(([other]) => matches(file, other)) === index);
    assert.notEqual(mine.length, 0, `${room} has no file: take it out of the table`);
    for (const file of mine) {
      for (const target of importsOf(file)) {
        const allowed = may.some((entry) => matches(target, entry)) && !never.some((entry) => matches(target, entry));
        assert.ok(allowed, `${file} imports ${target}`);
        if (target.startsWith('src/') && !/generated/.test(target))
          assert.ok(existsSync(join(root, target)), `${file}: ${target} is missing`);
      }
    }
  });
}

test('only inbox, office and the follow-up open a message', () => {
  const openers = sources.filter((file) =>
    importsOf(file).some((target) => /src\/core\/(open|identity-file)\.ts$/.test(target)),
  );
  const strangers = openers.filter((file) => !/^src\/(inbox|office|room\/follow-up|core)\//.test(file));
  assert.deepEqual(strangers, []);
  assert.ok(
    openers.some((file) => file.startsWith('src/inbox/')),
    'the reader of imports finds the openers',
  );
});
