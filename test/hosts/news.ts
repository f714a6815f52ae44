import { BELOW, type HostModel } from './host.ts';

/** Requests to somebody else, in reserved slots: its own page does not move. */
const SCRIPTS = 20;
const PICTURES = 25;
const FRAMES = 15;

const list = (length: number, one: (at: number) => string): string =>
  Array.from({ length }, (_, at) => one(at)).join('\n');

/** Ads, counters, a cookie wall and a chat bubble that fight for the highest z-index, under a strict policy. */
export const news: HostModel = {
  name: 'News page',
  source: `issue 6: ${SCRIPTS + PICTURES + FRAMES} requests to another origin of this machine, ads, cookie wall, strict policy`,
  places: ['amp/news'],
  headers: {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self' {elsewhere}; style-src 'self' 'nonce-n0'; img-src data: {elsewhere}; " +
      "frame-src {elsewhere}; connect-src {elsewhere}; base-uri 'none'; form-action 'none'",
  },
  page: (snippet, head) => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Berita Contoh</title>
<style nonce="n0">
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 sans-serif; }
a, p { letter-spacing: 0.01em; }
div { overflow-wrap: anywhere; }
header { position: sticky; top: 0; height: 48px; background: #fff; z-index: 2147483646; }
.slot { height: 90px; overflow: hidden; background: #eee; }
.slot iframe { border: 0; width: 100%; height: 90px; }
.slot img { width: 40px; height: 40px; }
#wall { position: fixed; inset: auto 0 0; height: 96px; background: #fff; z-index: 2147483647; }
#chat { position: fixed; right: 12px; bottom: 108px; width: 56px; height: 56px; border-radius: 50%; background: #888; z-index: 2147483647; }
</style>
${list(SCRIPTS, (at) => `<script async src="{elsewhere}/ad/${at}.js"></script>`)}
${head}
</head>
<body>
<header>Berita Contoh</header>
<h1>Judul berita contoh</h1>
<div class="slot">${list(PICTURES, (at) => `<img src="{elsewhere}/ad/${at}.gif" alt="" width="40" height="40">`)}</div>
<p>Isi berita contoh. Bukan berita sungguhan.</p>
<div id="pasted">${snippet}</div>
${BELOW}
${list(FRAMES, (at) => `<div class="slot"><iframe src="{elsewhere}/ad/${at}.html" title="Iklan"></iframe></div>`)}
<div id="wall">Situs ini memakai kuki. <button type="button">Setuju</button></div>
<div id="chat"></div>
</body>
</html>
`,
};
