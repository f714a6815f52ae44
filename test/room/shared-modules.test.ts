/**
 * A view's script takes Lit and the shell from the room's first file, and a part inside a view takes sealing, delivery and
 * fields from what is lent to it: everything that is imported from them must be there.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { rollup, type RollupOptions } from 'rollup';
import configs from '../../rollup.config.mjs';
import { lentModules } from '../../src/room/lent-modules.ts';
import { sharedModules } from '../../src/room/shared-modules.ts';

const SHARED: [module: RegExp, name: keyof typeof sharedModules][] = [
  [/^lit$/, 'lit'],
  [/^@lit\/localize$/, 'localize'],
  [/\/shell\.ts$/, 'shell'],
  [/\/room\.styles\.ts$/, 'styles'],
];

const root = fileURLToPath(new URL('../../src/room/', import.meta.url));
const files = globSync('{report,follow-up,guide,photos,voice,addition,aloud,note}/**/*.ts', { cwd: root });

const importsOf = (source: string): { name: string; from: string }[] =>
  [...source.matchAll(/import\s+(?!type)\{([^}]*)\}\s+from\s+'([^']+)'/g)].flatMap(([, names = '', from = '']) =>
    names
      .split(',')
      .map((name) => name.trim().replace(/\s+as .*/, ''))
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => ({ name, from })),
  );
const imports = files.flatMap((file) => importsOf(readFileSync(root + file, 'utf8')).map((one) => ({ file, ...one })));

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

for (const part of ['photos', 'voice']) {
  test(`${part}.js finds all that it does not carry`, async () => {
    const config = (configs as RollupOptions[]).find(
      ({ output }) => !Array.isArray(output) && output?.file?.endsWith(`room/${part}.js`),
    );
    assert.ok(config && !Array.isArray(config.output), 'the part is in rollup.config.mjs');
    const there = new Map(Object.entries({ ...sharedModules, ...lentModules }));
    const bundle = await rollup({ ...config, makeAbsoluteExternalsRelative: false, onwarn() {} });
    const [{ importedBindings, code }] = (await bundle.generate({ ...config.output, format: 'es', file: undefined }))
      .output;
    await bundle.close();
    const { globals } = config.output ?? {};
    assert.ok(typeof globals === 'function');
    assert.notEqual(Object.keys(importedBindings).length, 0);
    for (const [id, names] of Object.entries(importedBindings)) {
      const found = there.get(globals(id).replace('ramahRoom.', ''));
      assert.ok(found, `${part} imports ${id}`);
      for (const name of names) {
        // A namespace (`import * as v`): each of its members is asked for by name.
        const members = name === '*' ? [...code.matchAll(/\bv\.(\w+)/g)].map(([, member = '']) => member) : [name];
        for (const member of members) assert.ok(member in found, `${part} imports ${member} of ${id}`);
      }
    }
  });
}
