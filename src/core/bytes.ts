/** Small conversions between bytes and text that every room needs in the same form. */

import { base64urlnopad } from '@scure/base';

const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text) as Uint8Array<ArrayBuffer>;

/** Decodes UTF-8 and throws a `TypeError` on bytes that are not UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** base64url without padding (RFC 4648 section 5). */
export const toBase64url = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);

/** Inverse of {@link toBase64url}; throws on anything that is not canonical base64url without padding. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  base64urlnopad.decode(text) as Uint8Array<ArrayBuffer>;

export function concat(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export async function sha256(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}

export const randomBytes = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));
