/** Builds dist/ (or the folder in RAMAH_DIST) afresh: the same sources give the same bytes on every machine. */
import { chmodSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { writeEditorData } from './editor-data.mjs';
import { writeEmbedPages } from './embed-pages.mjs';
import { root, tool } from './lib.mjs';
import { writeLicences } from './licences.mjs';
import { writeHashes } from './sri.mjs';
import { writeSnippetPage } from './snippet-page.mjs';

const target = process.env.RAMAH_DIST ?? 'dist';
const dist = isAbsolute(target) ? target : join(root, target);

await import('./generate.mjs');
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
tool('rollup', ['-c', '--silent']);
cpSync(join(root, 'src/regions'), join(dist, 'regions'), { recursive: true });
cpSync(join(root, 'src/rights'), join(dist, 'rights'), { recursive: true });
cpSync(join(root, 'src/generated/names'), join(dist, 'pasang'), { recursive: true });
cpSync(join(root, 'src/embed/ramah.css'), join(dist, 'ramah.css'));
cpSync(join(root, 'src/site/sheets/lembar.html'), join(dist, 'lembar.html'));
cpSync(join(root, 'src/inbox/index.html'), join(dist, 'inbox/index.html'));
tool('cem', [
  'analyze',
  '--config',
  'custom-elements-manifest.config.mjs',
  '--quiet',
  '--outdir',
  relative(root, dist),
]);
writeEditorData(dist);
await writeEmbedPages(dist);
writeLicences(dist);
writeSnippetPage(dist);
writeHashes(dist);
chmodSync(join(dist, 'cli.js'), 0o755);
