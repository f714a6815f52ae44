/** Small conversions between bytes and text that every room needs in the same form. */
export declare const utf8: (text: string) => Uint8Array<ArrayBuffer>;
/** Decodes UTF-8 and throws a `TypeError` on bytes that are not UTF-8. */
export declare const fromUtf8: (bytes: Uint8Array) => string;
/** base64url without padding (RFC 4648 section 5). */
export declare const toBase64url: (bytes: Uint8Array) => string;
/** Inverse of {@link toBase64url}; throws on anything that is not canonical base64url without padding. */
export declare const fromBase64url: (text: string) => Uint8Array<ArrayBuffer>;
export declare function concat(...parts: Uint8Array[]): Uint8Array<ArrayBuffer>;
export declare function sha256(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>>;
export declare const randomBytes: (length: number) => Uint8Array<ArrayBuffer>;
