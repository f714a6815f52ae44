/** From attachments to a sealed pack and the words by which its message names it. */
import { type Attachment } from './attachment-pack.ts';
import { type Pack } from './message.ts';
export interface SealedPack {
    bytes: Uint8Array<ArrayBuffer>;
    /** For `Message.pack`. */
    pack: Pack;
}
/**
 * @param recipients those of the message that names it
 * @throws {SealError} as `encodePack` and `sealBytes`
 */
export declare function sealPack(attachments: readonly Attachment[], recipients: readonly string[]): Promise<SealedPack>;
