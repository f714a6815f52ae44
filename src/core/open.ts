/** From sealed bytes back to the message. Only the inbox, the office and the follow-up may import this. */

import { Decrypter } from 'age-encryption';
import { SealError } from './errors.ts';
import { decodeContainer, type Container } from './message.ts';

/** An opened message. It is worth nothing until `verify` has said yes: age does not say who sealed it. */
export type OpenedMessage = Container;

/** What age says when a file is whole but for somebody else. */
const NOBODY = /no identity matched/;

/**
 * Opens any sealed bytes, for instance the nonce by which an officer proves possession of a key.
 *
 * @param identity `AGE-SECRET-KEY-1...`
 * @throws {SealError} `not-for-us` or `damaged`
 */
export async function openBytes(sealed: Uint8Array, identity: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(sealed);
  } catch (error) {
    if (error instanceof Error && NOBODY.test(error.message)) {
      throw new SealError('not-for-us', 'The message is sealed to other keys.');
    }
    throw new SealError('damaged', 'The sealed bytes are damaged.');
  }
}

/** @throws {SealError} `not-for-us`, `damaged` or `malformed` */
export async function openMessage(sealed: Uint8Array, identity: string): Promise<OpenedMessage> {
  return decodeContainer(await openBytes(sealed, identity));
}
