/** The headers of each kind of route; `test/receiver/headers.test.ts` reads them from every route's answer. */

/** `library`: files that other sites embed. `page`: the office's own page. `frame`: the room inside another site's page. `inbox`: the officer's. `api`: the calls. */
export type RouteKind = 'api' | 'library' | 'page' | 'frame' | 'inbox' | 'none';

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A site as `frame-ancestors` names it, or `*` for every site. */
export const EMBEDDER = /^(\*|https:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d+)?|http:\/\/localhost(:(\d+|\*))?)$/;

/** Own script, own style, own calls; nothing inline but styles that carry the nonce; framed by those named, if any. */
function appPolicy(styleNonce?: string, attachments = '', ancestors: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${styleNonce === undefined ? '' : ` 'nonce-${styleNonce}'`}`,
    `img-src 'self' data:${attachments}`,
    ...(attachments ? [`media-src${attachments}`] : []),
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors.length === 0 ? "'none'" : ancestors.join(' ')}`,
  ].join('; ');
}

/** A voice is recorded on the office's own page, by that page alone, and nowhere else (docs/decisions/0016). */
const permissions = (microphone: '()' | '(self)'): string =>
  `camera=(), display-capture=(), geolocation=(), microphone=${microphone}, midi=(), payment=(), screen-wake-lock=(), usb=()`;

const EVERYWHERE = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': permissions('()'),
};

/**
 * @param options.hsts false only where there is no TLS: the demo
 * @param options.styleNonce what inline styles of this one answer carry
 * @param options.embedders the sites that may show a `frame` in their pages
 */
export function headersFor(
  kind: RouteKind,
  options: { hsts: boolean; styleNonce?: string; embedders?: readonly string[] },
): Record<string, string> {
  return {
    ...EVERYWHERE,
    ...(options.hsts ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
    ...forKind(kind, options),
  };
}

function forKind(
  kind: RouteKind,
  { styleNonce, embedders }: { styleNonce?: string; embedders?: readonly string[] },
): Record<string, string> {
  switch (kind) {
    case 'api':
      // The sandboxed frame's origin is `null`; without credentials `*` gives nothing away.
      return {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'Date',
        'Cache-Control': 'no-store',
        'Content-Security-Policy': NOTHING,
      };
    case 'library':
      return {
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Content-Security-Policy': NOTHING,
      };
    case 'page':
    case 'inbox':
      return {
        ...(kind === 'page' ? { 'Permissions-Policy': permissions('(self)') } : {}),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        // What an officer opens is in the page's memory only.
        'Content-Security-Policy': appPolicy(styleNonce, kind === 'inbox' ? ' blob:' : ''),
      };
    case 'frame':
      return {
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Content-Security-Policy': appPolicy(styleNonce, '', embedders),
      };
    case 'none':
      return { 'Cache-Control': 'no-store', 'Content-Security-Policy': NOTHING };
  }
}

/** What a browser asks before it posts a frame from another origin. */
export const PREFLIGHT_HEADERS: Record<string, string> = {
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers': 'Content-Type',
  'Access-Control-Max-Age': '86400',
};
