/** The office's signing key: ECDSA P-256, kept offline as a PKCS #8 PEM file that OpenSSL reads too. */

import { concat, fromBase64url } from '../core/bytes.ts';
import type { SigningKey } from '../core/roster.ts';
import { OfficeError } from './errors.ts';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };

export interface SigningPair {
  privateKey: SigningKey;
  /** Uncompressed point, 65 bytes. */
  publicKeyRaw: Uint8Array;
}

/** @returns the new key and its PEM text */
export async function newSigningKey(): Promise<SigningPair & { pem: string }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey)).toString('base64');
  const lines = pkcs8.match(/.{1,64}/g) ?? [];
  return {
    privateKey,
    publicKeyRaw: new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)),
    pem: ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n'),
  };
}

/** @throws {OfficeError} `signing-key-unreadable` */
export async function readSigningKey(pem: string): Promise<SigningPair> {
  try {
    const body = /-----BEGIN PRIVATE KEY-----([\s\S]+)-----END PRIVATE KEY-----/.exec(pem)?.[1] ?? '';
    const pkcs8 = Buffer.from(body, 'base64');
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, CURVE, true, ['sign']);
    const { x, y } = await crypto.subtle.exportKey('jwk', privateKey);
    return { privateKey, publicKeyRaw: concat(Uint8Array.of(4), fromBase64url(x ?? ''), fromBase64url(y ?? '')) };
  } catch {
    throw new OfficeError(
      'signing-key-unreadable',
      'Kunci tanda tangan tidak terbaca. Ambil lagi salinannya dari brankas.\n' +
        'The signing key cannot be read. Fetch the copy from the safe again.',
    );
  }
}
