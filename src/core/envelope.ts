/**
 * How a call and its answer lie on the wire, the same for every endpoint:
 *
 *     u32 length of the header | header, JSON in UTF-8 | u32 length of the body | body | zeros
 *
 * Numbers are big-endian. Zeros pad an answer so that its size tells little; a request has none.
 * See docs/protocol.md.
 */

import { EnvelopeError } from './errors.ts';
import { concat, fromUtf8, utf8 } from './bytes.ts';
import { padmeLength } from './padding.ts';

/** A header is small: ids, a proof of work, a list of messages. */
export const MAX_HEADER_BYTES = 64 * 1024;

export interface Frame {
  header: unknown;
  body: Uint8Array;
}

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/**
 * @param padTo smallest size of the result in bytes; from there on it grows in PADME steps. 0 adds no padding.
 */
export function encodeFrame(header: object, body: Uint8Array = new Uint8Array(0), padTo = 0): Uint8Array<ArrayBuffer> {
  const json = utf8(JSON.stringify(header));
  const frame = concat(u32(json.length), json, u32(body.length), body);
  if (padTo === 0) return frame;
  return concat(frame, new Uint8Array(padmeLength(frame.length, padTo) - frame.length));
}

/** @throws {EnvelopeError} `truncated`, `header-too-long`, `header-not-json` or `trailing-bytes` */
export function decodeFrame(bytes: Uint8Array): Frame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (limit: number, code: string): Uint8Array => {
    if (at + 4 > bytes.length) throw new EnvelopeError('truncated', 'The frame ends inside a length.');
    const length = view.getUint32(at);
    if (length > limit) throw new EnvelopeError(code, `A part of ${length} bytes is over the limit of ${limit}.`);
    if (at + 4 + length > bytes.length) throw new EnvelopeError('truncated', 'The frame ends inside a part.');
    const part = bytes.subarray(at + 4, at + 4 + length);
    at += 4 + length;
    return part;
  };
  const headerBytes = take(MAX_HEADER_BYTES, 'header-too-long');
  const body = take(bytes.length, 'truncated');
  if (bytes.subarray(at).some((byte) => byte !== 0)) {
    throw new EnvelopeError('trailing-bytes', 'After the body only zeros may follow.');
  }
  let header: unknown;
  try {
    header = JSON.parse(fromUtf8(headerBytes));
  } catch {
    throw new EnvelopeError('header-not-json', 'The header is not JSON in UTF-8.');
  }
  return { header, body };
}
