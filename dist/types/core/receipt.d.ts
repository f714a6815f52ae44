/**
 * The reporter's code of twenty digits, and everything that comes from it. Whoever has the code has the answers, and
 * nobody else: no part of it is kept anywhere. See docs/protocol.md, "The code".
 */
/** Digits of a code, the last of which checks the others. */
export declare const CODE_LENGTH = 20;
/** The check digit over `digits`; over digits that end in their own check digit it is `0`. */
export declare function dammDigit(digits: string): string;
/** A new code: 19 random digits (63 bits) and their check digit. */
export declare function newCode(): string;
/** `1234 5678 9012 3456 7890`: the shape of a prepaid electricity token. */
export declare const formatCode: (code: string) => string;
/**
 * Reads a code as people write it: digits of any script, with spaces and dashes anywhere.
 *
 * @returns twenty ASCII digits
 * @throws {CodeError} `not-digits`, `too-short`, `too-long` or `check-digit`
 */
export declare function parseCode(text: string): string;
export interface Receipt {
    /** The thread's public id, 16 bytes in base64url. */
    box: string;
    /** Shows the receiver that the reader has the code, 32 bytes in base64url. */
    readToken: string;
    /** SHA-256 of the token's 32 bytes, base64url: what the receiver keeps. */
    readTokenSha256: string;
    /** The reporter's age identity, `AGE-SECRET-KEY-1...`. */
    identity: string;
    /** Where answers are sealed to, `age1...`. */
    recipient: string;
    /** Authenticates every message of the thread, 32 bytes. */
    threadKey: Uint8Array<ArrayBuffer>;
}
/**
 * @param code twenty ASCII digits, as {@link parseCode} or {@link newCode} gives them
 * @param officeKey the office's fingerprint: the same code opens nothing at another office
 * @returns after a second or more on a slow phone; the browser works off the page's own thread
 */
export declare function deriveReceipt(code: string, officeKey: string): Promise<Receipt>;
