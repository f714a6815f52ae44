/** The package as `npm publish` would send it: what is in it, who can read it, and that it is the same wherever it is made. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../../scripts/lib.mjs';
import { elementsOf } from '../../scripts/manifest.mjs';
import { consumer, pack, run, type Consumer } from './consumer.ts';

interface Manifest {
  version: string;
  dependencies: Record<string, string>;
  files: string[];
  exports: Record<string, string | Record<string, string>>;
}
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const packed = pack();
const paths = packed.files.map(({ path }) => path);

let site: Consumer;
before(() => {
  site = consumer();
});
after(() => site?.remove());

describe('the package', () => {
  test('holds what a site and an office need, and nothing of how it is made', (context) => {
    const strange = paths.filter(
      (path) =>
        !path.startsWith('dist/') &&
        !['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'data/NOTICE.md'].includes(path),
    );
    assert.deepEqual(strange, []);
    for (const needed of [
      ...['dist/ramah.js', 'dist/ramah.css', 'dist/cli.js', 'dist/sri.json', 'dist/LICENSES.txt', 'data/NOTICE.md'],
      ...[
        'dist/room/room.id.js',
        'dist/regions/3576.js',
        'dist/pasang/pa.js',
        'dist/inbox/index.html',
        'dist/receiver/main.js',
      ],
    ])
      assert.ok(paths.includes(needed), needed);
    assert.deepEqual(
      paths.filter((path) => /\.(map|ts|tsbuildinfo|log|key|pem|age|sqlite)$/.test(path) && !path.endsWith('.d.ts')),
      [],
    );
    context.diagnostic(
      `told: package: ${paths.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} bytes unpacked`,
    );
    // Ten percent above what it was when this was written.
    assert.ok(packed.size < 3_020_000, `${packed.size} bytes packed`);
  });

  test('names no path of the machine it was made on, and no registry', () => {
    const places = [root.replace(/\/$/, ''), tmpdir(), 'node_modules/.bin', ['registry', 'npmjs'].join('.')];
    const found = paths.flatMap((path) => {
      if (!path.startsWith('dist/') || path === 'dist/LICENSES.txt') return [];
      const text = readFileSync(join(root, path), 'utf8');
      return places.filter((place) => place.length > 4 && text.includes(place)).map((place) => `${path}: ${place}`);
    });
    assert.deepEqual(found, []);
  });

  test('is the same to the byte from another folder, with files of other days', () => {
    const copy = mkdtempSync(join(tmpdir(), 'ramah-'));
    try {
      for (const path of ['package.json', 'README.md', 'LICENSE', ...own.files]) {
        mkdirSync(join(copy, path, '..'), { recursive: true });
        cpSync(join(root, path), join(copy, path), { recursive: true });
      }
      utimesSync(join(copy, 'package.json'), 1, 1);
      const other = pack(copy);
      assert.equal(other.integrity, packed.integrity);
      assert.ok(readFileSync(other.tarball).equals(readFileSync(packed.tarball)));
      rmSync(join(other.tarball, '..'), { recursive: true });
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  test('satisfies publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: join(site.dist, '..'), strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg ?? {})),
      [],
    );
  });

  test('satisfies attw: every import has its types', () => {
    run(join(root, 'node_modules/.bin/attw'), [packed.tarball, '--profile', 'esm-only', '--format', 'ascii']);
  });

  test('has a file behind every import', () => {
    const targets = Object.values(own.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const missing = targets.filter((target) => !target.includes('*') && !existsSync(join(site.dist, '..', target)));
    assert.deepEqual(missing, []);
    for (const { tag } of elementsOf(site.dist)) assert.ok(own.exports[tag.replace('ramah-', './')], tag);
  });

  test('can be imported where a server draws the page: nothing happens there', () => {
    const entries = Object.keys(own.exports)
      .filter((entry) => !/dist|json/.test(entry))
      .map((entry) => `await import('ramah-widgets${entry.slice(1)}');`);
    assert.equal(run(process.execPath, ['--input-type=module', '-e', entries.join('')], { cwd: site.folder }), '');
  });

  test('is known to editors: every tag, attribute and choice', () => {
    const read = <Content>(file: string): Content => JSON.parse(readFileSync(join(site.dist, file), 'utf8')) as Content;
    interface Named {
      name: string;
      values?: readonly { name: string }[];
      attributes: readonly Omit<Named, 'attributes'>[];
    }
    const code = read<{ tags: Named[] }>('vscode.html-custom-data.json').tags;
    const web = read<{ name: string; version: string; contributions: { html: { elements: Named[] } } }>(
      'web-types.json',
    );
    assert.equal(`${web.name} ${web.version}`, `ramah-widgets ${own.version}`);
    const names = (list: readonly Named[]): object =>
      list.map(({ name, attributes }) => [name, attributes.map((one) => one.name)]);
    const wanted = elementsOf(site.dist);
    assert.deepEqual(names(code), names(wanted.map(({ tag, attributes }) => ({ name: tag, attributes }))));
    assert.deepEqual(names(web.contributions.html.elements), names(code));
    const variant = code.find(({ name }) => name === 'ramah-hotline-card')?.attributes[1]?.values;
    assert.deepEqual(
      variant?.map(({ name }) => name),
      ['card', 'strip', 'inline'],
    );
  });
});

describe('the list of what is in it (CycloneDX)', () => {
  test('names every dependency of those who install it, in its version', () => {
    const sbom = JSON.parse(run(process.execPath, ['scripts/sbom.mjs'])) as {
      bomFormat: string;
      metadata: { component: { name: string; version: string } };
      components: { name: string; version: string }[];
    };
    assert.equal(sbom.bomFormat, 'CycloneDX');
    assert.equal(sbom.metadata.component.version, own.version);
    const listed = new Map(sbom.components.map(({ name, version }) => [name, version]));
    for (const [name, version] of Object.entries(own.dependencies)) assert.equal(listed.get(name), version, name);
    assert.equal(listed.has('storybook'), false);
  });
});
