/** From attachments to a sealed pack and the words by which its message names it. */

import { encodePack, type Attachment } from './attachment-pack.ts';
import { sha256, toBase64url } from './bytes.ts';
import { SealError } from './errors.ts';
import { MAX_SEALED_PACK_BYTES, type Pack } from './message.ts';
import { sealBytes } from './seal.ts';

export interface SealedPack {
  bytes: Uint8Array<ArrayBuffer>;
  /** For `Message.pack`. */
  pack: Pack;
}

/**
 * @param recipients those of the message that names it
 * @throws {SealError} as `encodePack` and `sealBytes`
 */
export async function sealPack(attachments: readonly Attachment[], recipients: readonly string[]): Promise<SealedPack> {
  const bytes = await sealBytes(encodePack(attachments), recipients);
  if (bytes.length > MAX_SEALED_PACK_BYTES) throw new SealError('too-long', 'There are too many recipients.');
  return { bytes, pack: { sha256: toBase64url(await sha256(bytes)), length: bytes.length } };
}
