/** A view's script takes Lit and the shell from the room's first file: everything it imports from them must be there. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { sharedModules } from '../../src/room/shared-modules.ts';

const SHARED: [module: RegExp, name: keyof typeof sharedModules][] = [
  [/^lit$/, 'lit'],
  [/^@lit\/localize$/, 'localize'],
  [/\/shell\.ts$/, 'shell'],
  [/\/room\.styles\.ts$/, 'styles'],
];

const root = fileURLToPath(new URL('../../src/room/', import.meta.url));
const files = globSync('{report,follow-up,guide,photos,aloud,note}/**/*.ts', { cwd: root });

const imports = files.flatMap((file) => {
  const source = readFileSync(root + file, 'utf8');
  return [...source.matchAll(/import\s+(?!type)\{([^}]*)\}\s+from\s+'([^']+)'/g)].flatMap(([, names = '', from = '']) =>
    names
      .split(',')
      .map((name) => name.trim().replace(/\s+as .*/, ''))
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => ({ file, name, from })),
  );
});

test('views import from Lit only by its main doors', () => {
  const others = imports.filter(({ from }) => from.startsWith('lit') && !SHARED.some(([module]) => module.test(from)));
  assert.deepEqual(others, []);
});

for (const [module, shared] of SHARED) {
  test(`the room's first file has all that views import from ${shared}`, () => {
    const used = imports.filter(({ from }) => module.test(from));
    assert.notEqual(used.length, 0);
    for (const { file, name } of used) assert.ok(name in sharedModules[shared], `${file} imports ${name}`);
  });
}
