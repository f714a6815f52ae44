import type { Filter } from './filter.ts';
import { page, type HostModel } from './host.ts';

/**
 * Articles and widgets go through `bersihkan_xss`, which is voku/anti-xss with `iframe` let in and `http-equiv` and `content`
 * shut out: script and unknown tags go, their text stays, `style` goes, other tags of its list become text.
 */
const bersihkanXss: Filter = {
  tags: {
    script: 'remove',
    style: 'remove',
    ...Object.fromEntries(
      [
        ...['applet', 'audio', 'base', 'basefont', 'behavior', 'bgsound', 'blink', 'body', 'button', 'embed', 'eval'],
        ...['expression', 'form', 'frame', 'frameset', 'head', 'html', 'ilayer', 'input', 'isindex', 'keygen', 'layer'],
        ...['link', 'math', 'meta', 'noscript', 'object', 'plaintext', 'select', 'source', 'svg', 'textarea', 'title'],
        ...['video', 'xml'],
      ].map((tag) => [tag, 'escape'] as const),
    ),
  },
  custom: 'unwrap',
  others: 'keep',
  never: 'on.*|style|form|formaction|xlink:href|xmlns:xdp|seeksegmenttime|fscommand|http-equiv|content',
};

const SOURCE =
  'measured on OpenSID articles and widgets; `bersihkan_xss` in donjo-app/helpers/opensid_helper.php, list of tags in voku/anti-xss';

/** The policy of config/security.php; releases before the mend of issue 11415 (July 2026) sent everything but this line. */
const CSP = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob: *.jsdelivr.net *.cloudflare.com code.jquery.com cdn.ckeditor.com unpkg.com uicdn.toast.com toast.com *.googleapis.com *.github.io *.facebook.net platform.twitter.com cdn.datatables.net www.google.com www.gstatic.com",
  "style-src 'self' 'unsafe-inline' fonts.googleapis.com *.gstatic.com *.jsdelivr.net *.cloudflare.com unpkg.com uicdn.toast.com toast.com cdn.datatables.net",
  "img-src 'self' data: blob: *",
  "font-src 'self' data: fonts.gstatic.com *.cloudflare.com *.jsdelivr.net",
  "connect-src 'self' api.ipify.org *.opendesa.id *.opensid.my.id *.cloudflare.com unpkg.com api.mapbox.com *.mapbox.com www.google.com www.gstatic.com",
  "frame-src 'self' *.google.com www.google.com www.gstatic.com",
  "worker-src 'self' blob:",
  "child-src 'self' blob:",
  "object-src 'self' blob:",
  "frame-ancestors 'self'",
  "base-uri 'self'",
].join('; ');

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'geolocation=(), microphone=(), camera=(), accelerometer=()',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
};

const HEADERS_SOURCE = `${SOURCE}; headers: config/security.php and app/Http/Middleware/SecurityHeaders.php of OpenSID (2026)`;
const places = ['opensid/article', 'opensid/frame'] as const;

/** Releases before the headers. */
export const openSid: HostModel = { name: 'OpenSID', source: SOURCE, places, filter: bersihkanXss, page };

/**
 * A release of 2026. `Cross-Origin-Embedder-Policy: require-corp` lets no frame in that does not say the same, not even one
 * of the site itself; the headers are OpenSID's own, so files of a folder beside it come without.
 */
export const openSidHeaders: HostModel = {
  name: 'OpenSID 2026',
  source: HEADERS_SOURCE,
  places,
  filter: bersihkanXss,
  headers: { ...HEADERS, 'Content-Security-Policy': CSP },
  noFrames: 'Cross-Origin-Embedder-Policy',
  page,
};

/** The same with the lines of docs/panduan-situs.md in the folder's `.htaccess`. */
export const openSidFolder: HostModel = {
  name: 'OpenSID 2026, folder with headers',
  source: HEADERS_SOURCE,
  places,
  filter: bersihkanXss,
  headers: openSidHeaders.headers ?? {},
  folder: {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  },
  page,
};
