/** The published types, as a project's compiler reads them; what must be refused is marked in test/kit/types. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../scripts/lib.mjs';
import { consumer, run, type Consumer } from './consumer.ts';

let site: Consumer;
before(() => {
  site = consumer();
  cpSync(join(root, 'test/kit/types'), join(site.folder, 'types'), { recursive: true });
});
after(() => site?.remove());

const tsc = (...args: string[]): string => run(join(root, 'node_modules/.bin/tsc'), args, { cwd: site.folder });

describe('the published types', () => {
  test('know our elements in the DOM, React, Vue and Svelte, and refuse what is wrong', () => {
    tsc('-p', 'types');
  });
  test('hold by themselves, for a project that checks its libraries and uses Node’s resolution', () => {
    const compilerOptions = { target: 'ES2022', module: 'NodeNext', strict: true, noEmit: true, types: [] };
    writeFileSync(join(site.folder, 'strict.json'), JSON.stringify({ compilerOptions, files: ['types/dom.ts'] }));
    tsc('-p', 'strict.json');
  });
  test('are enough for the React example', () => {
    tsc('-p', site.example('react'));
  });
});
