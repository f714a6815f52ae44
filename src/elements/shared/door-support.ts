/**
 * What a door looks at before it offers a room, without touching the page: the browser, the page's own safety, and what
 * its owner wrote on the tag. Pure, so that every answer can be shown and tested.
 */

/** `insecure`: the page came over http and could be altered on the way. `in-app`: an app that adds scripts to pages. */
export type Support = 'ok' | 'insecure' | 'in-app' | 'too-old';

/** Browsers inside Facebook, Messenger, Instagram and TikTok: they run scripts of their own in every page. */
const IN_APP = /\b(FBAN|FBAV|FB_IAB|Instagram|BytedanceWebview|musical_ly|trill_|TikTok)/i;

/** Whether a room can be opened in this window. */
export function roomSupport(view: Window & typeof globalThis): Support {
  if (IN_APP.test(view.navigator.userAgent)) return 'in-app';
  if (!view.isSecureContext) return 'insecure';
  const able =
    typeof view.crypto?.subtle?.deriveBits === 'function' &&
    [view.TransformStream, view.ReadableStream, view.MessageChannel, view.ResizeObserver, view.AbortController].every(
      (api) => typeof api === 'function',
    ) &&
    typeof view.BigInt === 'function' &&
    'srcdoc' in view.HTMLIFrameElement.prototype &&
    'sandbox' in view.HTMLIFrameElement.prototype;
  return able ? 'ok' : 'too-old';
}

export interface DoorAttributes {
  receiver: string | null;
  officeKey: string | null;
  officeEpoch: string | null;
}

export interface OfficeAddress {
  /** Without a trailing slash. */
  receiver: string;
  officeKey: string;
  officeEpoch: number;
}

/** A base64url of 32 bytes: its last letter carries four bits. */
const FINGERPRINT = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/;

function readReceiver(text: string): string | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOCAL.test(url.hostname))) return undefined;
  if (url.username || url.password || url.search || url.hash) return undefined;
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/**
 * Reads the attributes of a door.
 *
 * @returns the office, or for the site's owner what to change, one sentence for each attribute
 */
export function readOffice({
  receiver,
  officeKey,
  officeEpoch,
}: DoorAttributes): OfficeAddress | { mistakes: string[] } {
  const address = readReceiver(receiver ?? '');
  const epoch = Number(officeEpoch ?? '0');
  const mistakes: string[] = [];
  if (address === undefined) {
    mistakes.push(
      receiver === null
        ? 'Add receiver="https://…", the address of the office\'s receiver.'
        : 'Change receiver to a full https:// address without "?" and "#".',
    );
  }
  if (!FINGERPRINT.test(officeKey ?? '')) {
    mistakes.push(
      officeKey === null
        ? 'Add office-key="…", the office\'s fingerprint of 43 letters.'
        : "Change office-key to the office's fingerprint: 43 letters, digits, - and _.",
    );
  }
  if (!Number.isSafeInteger(epoch) || epoch < 0 || officeEpoch === '') {
    mistakes.push('Change office-epoch to a whole number, or leave it out.');
  }
  if (mistakes.length > 0 || address === undefined) return { mistakes };
  return { receiver: address, officeKey: officeKey ?? '', officeEpoch: epoch };
}
