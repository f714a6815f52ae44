/** Where a quick exit goes. One place on a page says it: `<ramah-quick-exit>`, or the plain link inside it. */

import { DEFAULT_EXIT } from './port.ts';

/** Addresses that a phone opens in an installed app: it would keep the visit, and Back would lead here. */
const APPS =
  /(^|\.)((whatsapp|youtube|instagram|facebook|messenger|tiktok|twitter|x|tokopedia|gojek|grab)\.com|wa\.me|t\.me|telegram\.(me|org)|youtu\.be|fb\.(com|me|watch)|shopee\.co\.id|line\.me|(maps|play|mail)\.google\.com|goo\.gl)$/;

/**
 * The address that a `<ramah-quick-exit>` names. What cannot be a way out is named in the console, and the default stands.
 *
 * @param element null where the page has none
 * @returns an absolute http(s) address
 */
export function exitOf(element: Element | null): string {
  const named = element?.getAttribute('href') ?? element?.querySelector('a')?.getAttribute('href');
  if (!named) return DEFAULT_EXIT;
  try {
    const { href, protocol, hostname } = new URL(named, document.baseURI);
    const here = location.href.split('#')[0] === href.split('#')[0];
    if (/^https?:$/.test(protocol) && !APPS.test(hostname) && !here) return href;
  } catch {
    // Not an address: said below.
  }
  console.error(`[ramah] <ramah-quick-exit href="${named}"> is not used: name another http(s) page that no app opens.`);
  return DEFAULT_EXIT;
}
