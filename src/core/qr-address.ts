/** The address behind a QR code on paper. Whoever stands beside the reader may see it: it tells nothing of the subject. */

/** Longer ones make squares too fine for an old camera. */
const LONGEST = 120;

/** Words that tell on their own, wherever they stand in an address. */
const TELLING =
  /kekerasan|kdrt|tpks|korban|lapor|adu(an|kan)|seksual|pelecehan|perkosa|perempuan|wanita|drppa|violen|abuse|victim|survivor|report|rape|sexual|harass|hotline|darurat|hak-|rights|sapa129|uptd?-?ppa|p3a/i;

/** Short words that tell only as a word of their own: Pontianak is a town. */
const TELLING_WORDS = new Set(['anak', 'ppa', 'sapa', 'hak', 'women', 'woman', 'child', 'children', 'sos', 'help']);

/** `form`: not a full https address. `long`: too long. `tells`: something in it names the subject. */
export type QrMistake = 'form' | 'long' | 'tells';

/** Reads the owner's address: as it goes into the code, or why it cannot. */
export function qrAddress(text: string): { href: string } | { mistake: QrMistake; word?: string } {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return { mistake: 'form' };
  }
  if (url.protocol !== 'https:' || url.username || url.password) return { mistake: 'form' };
  if (url.href.length > LONGEST) return { mistake: 'long' };
  const plain = `${url.host}${readable(url.pathname + url.search + url.hash)}`;
  const word =
    TELLING.exec(plain)?.[0] ?? plain.split(/[^a-z]+/i).find((part) => TELLING_WORDS.has(part.toLowerCase()));
  return word ? { mistake: 'tells', word } : { href: url.href };
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
