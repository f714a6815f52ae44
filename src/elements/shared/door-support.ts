/**
 * What a door looks at before it offers a room, without touching the page: the browser, the page's own safety, and what
 * its owner wrote on the tag. Pure, so that every answer can be shown and tested.
 */

/**
 * `insecure`: the page came over http and could be altered on the way. `in-app`: an app that adds scripts to pages. `folder`: an
 * embed page that came from no server, where no browser lets the room's files in.
 */
export type Support = 'ok' | 'insecure' | 'in-app' | 'too-old' | 'folder';

/** Browsers inside Facebook, Messenger, Instagram and TikTok: they run scripts of their own in every page. */
const IN_APP = /\b(FBAN|FBAV|FB_IAB|Instagram|BytedanceWebview|musical_ly|trill_|TikTok)/i;

/** Whether a room can be opened in this window. */
export function roomSupport(view: Window & typeof globalThis): Support {
  if (IN_APP.test(view.navigator.userAgent)) return 'in-app';
  if (!view.isSecureContext) return 'insecure';
  // Of all that the room needs, every engine got TransformStream last: Chrome 67, Safari 14.1, Firefox 102.
  return 'deriveBits' in (view.crypto?.subtle ?? {}) && typeof view.TransformStream === 'function' ? 'ok' : 'too-old';
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
export const FINGERPRINT = /^[\w-]{42}[AEIMQUYcgkosw048]$/;

export const EPOCH = /^\d{1,15}$/;

/** What may stand at the start of a receiver's address: http is for this machine only. */
const SAFE = /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\]|[^/]+\.localhost)[:/])/;

/** A full address without credentials, "?" and "#", as it is used: no slash at its end. */
export function readReceiver(text: string): string | undefined {
  try {
    const { href, origin, pathname } = new URL(text);
    if (SAFE.test(href) && href === origin + pathname) return href.replace(/\/+$/, '');
  } catch {
    // Not an address.
  }
  return undefined;
}

/** Reads the attributes of a door. Null where one of them is wrong: `officeMistakes` says which. */
export function readOffice({ receiver, officeKey, officeEpoch }: DoorAttributes): OfficeAddress | null {
  const address = readReceiver(receiver ?? '');
  const epoch = officeEpoch ?? '0';
  return address && officeKey && FINGERPRINT.test(officeKey) && EPOCH.test(epoch)
    ? { receiver: address, officeKey, officeEpoch: +epoch }
    : null;
}
