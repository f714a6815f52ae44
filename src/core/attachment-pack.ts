/**
 * All photos and the voice of one message in one file, so that their number, kinds and sizes do not show:
 *
 *     u32 length | JSON {v, files: [{type, length}]}, UTF-8 | the files one after another | zeros up to PADME(length, 64 KiB)
 *
 * It is sealed by itself; the message beside it names the SHA-256 of the sealed bytes. File names never come into it.
 */

import * as v from 'valibot';
import { concat, fromUtf8, utf8 } from './bytes.ts';
import { SealError } from './errors.ts';
import { firstFault, wholeNumber } from './fields.ts';
import { MAX_SEALED_PACK_BYTES } from './message.ts';
import { padmeLength } from './padding.ts';

/** Photos come out of a canvas as JPEG; voices are what the browsers of our floor record. */
export const ATTACHMENT_TYPES = ['image/jpeg', 'audio/webm', 'audio/ogg', 'audio/mp4'] as const;
export const MAX_PHOTOS = 3;
export const MAX_VOICES = 1;

/** Bytes of a pack with its padding; age adds about 250 bytes and 16 for every 64 KiB. */
export const MAX_PACK_BYTES = MAX_SEALED_PACK_BYTES - 8 * 1024;

const SMALLEST_PACK = 64 * 1024;

export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

export interface Attachment {
  type: AttachmentType;
  bytes: Uint8Array;
}

const IndexSchema = v.strictObject({
  v: v.literal(1),
  files: v.pipe(
    v.array(v.strictObject({ type: v.picklist(ATTACHMENT_TYPES), length: wholeNumber(1, MAX_PACK_BYTES) })),
    v.minLength(1),
    v.check((files) => {
      const photos = files.filter(({ type }) => type === 'image/jpeg').length;
      return photos <= MAX_PHOTOS && files.length - photos <= MAX_VOICES;
    }, 'more files than a message may have'),
  ),
});

const beginsWith = (bytes: Uint8Array, at: number, ...beginning: number[]): boolean =>
  beginning.every((byte, place) => bytes[at + place] === byte);

/** What a file of each type begins with. */
const BEGINS: Record<AttachmentType, (bytes: Uint8Array) => boolean> = {
  'image/jpeg': (bytes) => beginsWith(bytes, 0, 0xff, 0xd8, 0xff),
  'audio/webm': (bytes) => beginsWith(bytes, 0, 0x1a, 0x45, 0xdf, 0xa3),
  'audio/ogg': (bytes) => beginsWith(bytes, 0, 0x4f, 0x67, 0x67, 0x53),
  'audio/mp4': (bytes) => beginsWith(bytes, 4, 0x66, 0x74, 0x79, 0x70),
};

const text = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/**
 * Whether a JPEG carries anything beside the picture: a place, a camera, a smaller picture, a comment. A canvas writes
 * nothing of that; whatever is not known to be harmless counts.
 */
export function hasMetadata(jpeg: Uint8Array): boolean {
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? 0;
    // The picture itself begins.
    if (marker === 0xda) return false;
    const length = ((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0);
    const name = text(jpeg, at + 4, 12);
    // A JFIF header of 16 bytes has no thumbnail.
    const harmless =
      (marker === 0xe0 && name.startsWith('JFIF\0') && length === 16) ||
      (marker === 0xe2 && name === 'ICC_PROFILE\0') ||
      (marker === 0xee && name.startsWith('Adobe')) ||
      (marker < 0xe0 && marker >= 0xc0);
    if (!harmless || length < 2) return true;
    at += 2 + length;
  }
  return true;
}

/**
 * @throws {SealError} `malformed` for a wrong number or kind of files; `metadata` for a photo that carries more than the
 *   picture; `too-long` over {@link MAX_PACK_BYTES}
 */
export function encodePack(attachments: readonly Attachment[]): Uint8Array<ArrayBuffer> {
  const files = attachments.map(({ type, bytes }) => ({ type, length: bytes.length }));
  if (files.reduce((sum, { length }) => sum + length, 0) > MAX_PACK_BYTES) throw tooLong();
  checkIndex({ v: 1, files });
  attachments.forEach(checkFile);
  if (attachments.some(({ type, bytes }) => type === 'image/jpeg' && hasMetadata(bytes))) {
    throw new SealError('metadata', 'A photo carries more than the picture.');
  }
  const json = utf8(JSON.stringify({ v: 1, files }));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length);
  const whole = concat(length, json, ...attachments.map(({ bytes }) => bytes));
  const padded = padmeLength(whole.length, SMALLEST_PACK);
  if (padded > MAX_PACK_BYTES) throw tooLong();
  const pack = new Uint8Array(padded);
  pack.set(whole);
  return pack;
}

/** @throws {SealError} `malformed` */
export function parsePack(pack: Uint8Array): Attachment[] {
  if (pack.length < SMALLEST_PACK || pack.length > MAX_PACK_BYTES) throw malformed('its length');
  const length = new DataView(pack.buffer, pack.byteOffset).getUint32(0);
  if (length > pack.length - 4) throw malformed('the JSON runs past its end');
  let json: unknown;
  try {
    json = JSON.parse(fromUtf8(pack.subarray(4, 4 + length)));
  } catch {
    throw malformed('no JSON in UTF-8');
  }
  const { files } = checkIndex(json);
  let at = 4 + length;
  const attachments = files.map((file) => ({ type: file.type, bytes: pack.slice(at, (at += file.length)) }));
  if (at > pack.length) throw malformed('the files run past its end');
  if (pack.subarray(at).some((byte) => byte !== 0)) throw malformed('after the files only zeros may follow');
  attachments.forEach(checkFile);
  return attachments;
}

const tooLong = (): SealError => new SealError('too-long', `A pack has at most ${MAX_PACK_BYTES} bytes.`);
const malformed = (why: string): SealError => new SealError('malformed', `Not a pack of attachments: ${why}`);

function checkIndex(value: unknown): v.InferOutput<typeof IndexSchema> {
  const parsed = v.safeParse(IndexSchema, value);
  if (!parsed.success) throw malformed(firstFault(parsed.issues));
  return parsed.output;
}

function checkFile({ type, bytes }: Attachment): void {
  if (!BEGINS[type](bytes)) throw malformed(`a file is not ${type}`);
}
