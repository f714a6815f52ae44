/**
 * The room in a frame on the receiver's origin (rung 2 of docs/safety.md), for a page whose policy refuses the sandboxed
 * one. The same frame, port and words; but here the receiver serves the code, and is trusted not to change it.
 */
import type { Filling, RoomFrameOptions } from './room-frame.ts';
/** @throws where the page lies on the receiver's own origin: its scripts could read this frame */
export declare function officeFrame(frame: HTMLIFrameElement, { config }: RoomFrameOptions): Filling;
