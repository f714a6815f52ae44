/**
 * What a visitor of the host would see: the very text that is copied, in a small page of an invented site. Its files are those
 * beside this page. The frame may not lead this page away (the quick exit would), and sends nothing: the policy of
 * pasang.html allows no connection.
 */

import { escape } from '../../render/markup.ts';
import type { Snippet } from './snippet.ts';
import { trusted } from './trusted.ts';

const STYLE =
  ':root{color-scheme:light dark}body{margin:0;font:18px/1.5 system-ui,"Noto Sans",Arial,sans-serif}' +
  '.site{margin:0;padding:12px 16px;border-bottom:1px solid}.text{padding:16px;max-width:880px;margin:0 auto}iframe{border:0}';
const PLACE_HOLDER = 'Kelurahan Contoh';

/**
 * A whole page.
 *
 * @param theme the look that was chosen, so that the page around it is not light where the element is dark
 * @param withHead whether somebody has put the theme's part in place
 */
export function previewPage({ html, head, element, folder }: Snippet, theme: string, withHead: boolean): string {
  const own = (text: string): string => (folder ? text.split(`"${escape(folder)}`).join('"./') : text);
  const scheme = theme === 'light' || theme === 'dark' ? `:root{color-scheme:${theme}}` : '';
  const body = own(html);
  const first = element === 'quick-exit' ? body : '';
  return `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>Contoh</title><style>${STYLE}${scheme}</style>
${withHead ? own(head) : ''}</head><body>${first}<p class="site">${PLACE_HOLDER}</p><div class="text">${first ? '' : body}</div></body></html>`;
}

/** A frame with this page in it, made anew for each: a second `srcdoc` would add an entry to the history. */
export function previewFrame(page: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.srcdoc = trusted(page);
  return frame;
}
