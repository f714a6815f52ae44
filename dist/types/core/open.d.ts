/** From sealed bytes back to the message. Only the inbox, the office and the follow-up may import this. */
import { type Container } from './message.ts';
/** An opened message. It is worth nothing until `verify` has said yes: age does not say who sealed it. */
export type OpenedMessage = Container;
/**
 * Opens any sealed bytes, for instance the nonce by which an officer proves possession of a key.
 *
 * @param identity `AGE-SECRET-KEY-1...`
 * @throws {SealError} `not-for-us` or `damaged`
 */
export declare function openBytes(sealed: Uint8Array, identity: string): Promise<Uint8Array>;
/** @throws {SealError} `not-for-us`, `damaged` or `malformed` */
export declare function openMessage(sealed: Uint8Array, identity: string): Promise<OpenedMessage>;
