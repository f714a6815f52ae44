/**
 * Makes dist/embed/<name>.html of each script that Rollup wrote there: one file that asks nobody for anything, with the
 * national numbers in it for a browser without script. Its policy lets that one script in, by its hash. Its links leave for
 * the whole page: the frame is small, others refuse to be framed, and even a number is held against the page's `frame-src`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './embed-page-list.mjs';
import { root } from './lib.mjs';

/** As text of an inline script: nothing in it may end or disturb it. Both escapes mean the same in strings and patterns. */
const inline = (script) => script.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** No colours here: those of the browser, light or dark, until the element is ready. */
const STYLE =
  ':root{color-scheme:light dark;font:18px/1.5 system-ui,sans-serif}body{margin:0}' +
  'main>*{display:flow-root}main>*>*{margin-inline:16px}li{margin-block:12px}' +
  'a{display:inline-block;min-height:48px;line-height:48px;min-width:48px}';

/** A room inside the page loads our scripts and speaks with the office; everything else stays shut. */
const ROOM = "; connect-src 'self' https:; frame-src 'self' https:";

export async function writeEmbedPages(dist) {
  const [{ renderElement }, { filesIn }, { RELEASE_DAY }] = await Promise.all([
    import('../src/render/render.ts'),
    import('../src/render/files.ts'),
    import('../src/core/release.ts'),
  ]);
  for (const [name, { element, room = false, written = {} }] of Object.entries(PAGES)) {
    const file = join(dist, 'embed', `${name}.js`);
    const script = inline(readFileSync(file, 'utf8'));
    const hash = createHash('sha256').update(script).digest('base64');
    const content = await renderElement({
      element,
      written,
      as: 'tag',
      nonce: '',
      lang: 'id',
      moment: new Date(RELEASE_DAY),
      files: filesIn(join(root, 'src')),
    });
    // Styles of a browser without adopted style sheets (Safari below 16.4) come as style elements.
    const policy =
      `default-src 'none'; script-src 'sha256-${hash}'${room ? " 'self'" : ''}; style-src 'unsafe-inline'; ` +
      `img-src data:; base-uri 'none'; form-action 'none'${room ? ROOM : ''}`;
    writeFileSync(
      join(dist, 'embed', `${name}.html`),
      `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="${policy}">
<base target="_top">
<title>Informasi</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
${content}</main>
<script>${script}</script>
</body>
</html>
`,
    );
    rmSync(file);
  }
}
