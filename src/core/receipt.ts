/**
 * The reporter's code of twenty digits, and everything that comes from it. Whoever has the code has the answers, and
 * nobody else: no part of it is kept anywhere. See docs/protocol.md, "The code".
 */

import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 as hashSha256 } from '@noble/hashes/sha2.js';
import { bech32 } from '@scure/base';
import { identityToRecipient } from 'age-encryption';
import { concat, fromBase64url, randomBytes, sha256, toBase64url, utf8 } from './bytes.ts';
import { CodeError } from './errors.ts';

/** Digits of a code, the last of which checks the others. */
export const CODE_LENGTH = 20;

/** Damm's quasigroup of order 10 (H. M. Damm, 2004): finds every wrong digit and every swap of neighbours. */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
].join('');

/** The check digit over `digits`; over digits that end in their own check digit it is `0`. */
export function dammDigit(digits: string): string {
  let interim = 0;
  for (const digit of digits) interim = Number(DAMM.charAt(interim * 10 + Number(digit)));
  return String(interim);
}

function randomDigits(count: number): string {
  let digits = '';
  while (digits.length < count) {
    for (const byte of randomBytes(count)) {
      // 250 to 255 would make the digits 0 to 5 likelier than the others.
      if (byte < 250 && digits.length < count) digits += byte % 10;
    }
  }
  return digits;
}

/** A new code: 19 random digits (63 bits) and their check digit. */
export function newCode(): string {
  const digits = randomDigits(CODE_LENGTH - 1);
  return digits + dammDigit(digits);
}

/** `1234 5678 9012 3456 7890`: the shape of a prepaid electricity token. */
export const formatCode = (code: string): string => code.replace(/\d{4}(?=\d)/g, '$& ');

const isDigit = (codePoint: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(codePoint));

/** Unicode keeps the decimal digits of each script in ascending runs of ten, so a digit's value is its place in one. */
function digitValue(character: string): number {
  const codePoint = Number(character.codePointAt(0));
  let start = codePoint;
  while (isDigit(start - 1)) start -= 1;
  return (codePoint - start) % 10;
}

/**
 * Reads a code as people write it: digits of any script, with spaces and dashes anywhere.
 *
 * @returns twenty ASCII digits
 * @throws {CodeError} `not-digits`, `too-short`, `too-long` or `check-digit`
 */
export function parseCode(text: string): string {
  const characters = [...text.replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '')];
  if (!characters.every((character) => /^\p{Nd}$/u.test(character))) {
    throw new CodeError('not-digits', 'A code has digits only.');
  }
  const code = characters.map(digitValue).join('');
  if (code.length < CODE_LENGTH) throw new CodeError('too-short', `A code has ${CODE_LENGTH} digits.`);
  if (code.length > CODE_LENGTH) throw new CodeError('too-long', `A code has ${CODE_LENGTH} digits.`);
  if (dammDigit(code) !== '0') throw new CodeError('check-digit', 'A digit is wrong, or two have changed places.');
  return code;
}

export interface Receipt {
  /** The thread's public id, 16 bytes in base64url. */
  box: string;
  /** Shows the receiver that the reader has the code, 32 bytes in base64url. */
  readToken: string;
  /** SHA-256 of the token's 32 bytes, base64url: what the receiver keeps. */
  readTokenSha256: string;
  /** The reporter's age identity, `AGE-SECRET-KEY-1...`. */
  identity: string;
  /** Where answers are sealed to, `age1...`. */
  recipient: string;
  /** Authenticates every message of the thread, 32 bytes. */
  threadKey: Uint8Array<ArrayBuffer>;
}

/** OWASP's count for PBKDF2-HMAC-SHA-256 (2023). The code brings 63 random bits; this makes each guess dear. */
const ITERATIONS = 600_000;

/**
 * @param code twenty ASCII digits, as {@link parseCode} or {@link newCode} gives them
 * @param office its name, as the roster says it: the same code opens nothing at another office
 * @returns after a second or more on a slow phone; the browser works off the page's own thread
 */
export async function deriveReceipt(code: string, office: string): Promise<Receipt> {
  const salt = await sha256(concat(utf8('ramah box v1'), fromBase64url(office)));
  const key = await crypto.subtle.importKey('raw', utf8(code), 'PBKDF2', false, ['deriveBits']);
  const work = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS };
  const secret = new Uint8Array(await crypto.subtle.deriveBits(work, key, 256));
  const derive = (info: string, length: number): Uint8Array<ArrayBuffer> =>
    hkdf(hashSha256, secret, undefined, utf8(info), length) as Uint8Array<ArrayBuffer>;
  const readToken = derive('read', 32);
  const identity = bech32.encodeFromBytes('AGE-SECRET-KEY-', derive('reply', 32)).toUpperCase();
  return {
    box: toBase64url(derive('box', 16)),
    readToken: toBase64url(readToken),
    readTokenSha256: toBase64url(await sha256(readToken)),
    identity,
    recipient: await identityToRecipient(identity),
    threadKey: derive('thread', 32),
  };
}
