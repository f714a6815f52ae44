/** From attachments to a sealed pack and the words by which its message names it. */

import { additionMessage, type AdditionToSeal } from './addition.ts';
import { encodePack, type Attachment } from './attachment-pack.ts';
import { sha256, toBase64url } from './bytes.ts';
import { SealError } from './errors.ts';
import { MAX_SEALED_PACK_BYTES, type Pack } from './message.ts';
import { sealBytes, sealContainer } from './seal.ts';

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

/**
 * An addition of attachments alone: the pack, and the message that names it.
 *
 * @throws {SealError} as {@link sealPack} and `additionMessage`
 */
export async function sealPackAddition(
  parts: Omit<AdditionToSeal, 'text' | 'pack'>,
  attachments: readonly Attachment[],
): Promise<{ message: Uint8Array<ArrayBuffer>; pack: Uint8Array<ArrayBuffer> }> {
  const { receipt, recipients } = parts;
  const { bytes, pack } = await sealPack(attachments, recipients);
  const message = additionMessage({ ...parts, text: '', pack });
  return { message: await sealContainer(message, { threadKey: receipt.threadKey, recipients }), pack: bytes };
}
