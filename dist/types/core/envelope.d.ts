/**
 * How a call and its answer lie on the wire, the same for every endpoint:
 *
 *     u32 length of the header | header, JSON in UTF-8 | u32 length of the body | body | zeros
 *
 * Numbers are big-endian. Zeros pad an answer so that its size tells little; a request has none.
 * See docs/protocol.md.
 */
/** A header is small: ids, a proof of work, a list of messages. */
export declare const MAX_HEADER_BYTES: number;
export interface Frame {
    header: unknown;
    body: Uint8Array;
}
/**
 * @param padTo smallest size of the result in bytes; from there on it grows in PADME steps. 0 adds no padding.
 */
export declare function encodeFrame(header: object, body?: Uint8Array, padTo?: number): Uint8Array<ArrayBuffer>;
/** @throws {EnvelopeError} `truncated`, `header-too-long`, `header-not-json` or `trailing-bytes` */
export declare function decodeFrame(bytes: Uint8Array): Frame;
