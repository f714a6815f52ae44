/**
 * All photos and the voice of one message in one file, so that their number, kinds and sizes do not show:
 *
 *     u32 length | JSON {v, files: [{type, length}]}, UTF-8 | the files one after another | zeros up to PADME(length, 64 KiB)
 *
 * It is sealed by itself; the message beside it names the SHA-256 of the sealed bytes. File names never come into it.
 */
/** Photos come out of a canvas as JPEG; voices are what the browsers of our floor record. */
export declare const ATTACHMENT_TYPES: readonly ["image/jpeg", "audio/webm", "audio/ogg", "audio/mp4"];
export declare const MAX_PHOTOS = 3;
export declare const MAX_VOICES = 1;
/** Bytes of a pack with its padding; age adds about 250 bytes and 16 for every 64 KiB. */
export declare const MAX_PACK_BYTES: number;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];
export interface Attachment {
    type: AttachmentType;
    bytes: Uint8Array;
}
/**
 * Whether a JPEG carries anything beside the picture: a place, a camera, a smaller picture, a comment. A canvas writes
 * nothing of that; whatever is not known to be harmless counts.
 */
export declare function hasMetadata(jpeg: Uint8Array): boolean;
/**
 * @throws {SealError} `malformed` for a wrong number or kind of files; `metadata` for a photo that carries more than the
 *   picture; `too-long` over {@link MAX_PACK_BYTES}
 */
export declare function encodePack(attachments: readonly Attachment[]): Uint8Array<ArrayBuffer>;
/** @throws {SealError} `malformed` */
export declare function parsePack(pack: Uint8Array): Attachment[];
