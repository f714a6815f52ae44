/**
 * Opens the room in a sandboxed frame (rung 1 of docs/safety.md) and talks with it; `office-frame.ts` fills the same frame
 * from the receiver (rung 2). One frame for one opening: setting its document again would add a step to the browser's
 * history.
 */
import { type FromRoom, type RoomConfig, type ToRoom } from './port.ts';
/** Why a room did not open. `navigated`: its frame was taken elsewhere, or away. */
export type FrameFailure = 'blocked' | 'no-answer' | 'navigated';
export interface RoomFrameOptions {
    config: RoomConfig;
    /** Folder of the room's files, an absolute address with a trailing slash. */
    assets: string;
    /** Neutral name of the frame, for screen readers. */
    title: string;
    /** Shown inside the frame where scripts are off. */
    noScript: string;
    /** Milliseconds for the room's files to arrive; a third of it for the first answer after that. */
    timeLimit: number;
    onReady(): void;
    onFailure(why: FrameFailure): void;
    onMessage(message: Exclude<FromRoom, {
        type: 'ready' | 'blocked' | 'leave';
    }>): void;
}
/** The frame's document. Its addresses are absolute: it inherits the `<base>` of the page around it. */
export declare function roomDocument({ config, assets, noScript }: RoomFrameOptions, nonce: string): string;
/** How a frame gets its document, before it enters the page. */
export interface Filling {
    /** Where its files come from: a policy that refuses one of them names it. */
    from: string;
    /** The only origin that may take the port; of an opaque one none can be named. */
    origin: string;
}
/** @throws where the page's Trusted Types refuse the policy `ramah` */
export declare function sealedFrame(frame: HTMLIFrameElement, options: RoomFrameOptions): Filling;
export declare class RoomFrame {
    readonly element: HTMLIFrameElement;
    private port;
    private endShift;
    private timer;
    private silence;
    private readonly options;
    private readonly filling;
    /** @throws as `fill` does */
    constructor(options: RoomFrameOptions, fill: typeof sealedFrame);
    tell(message: ToRoom): void;
    /** Takes the frame out of the page, and with it everything that was written there. */
    close(): void;
    /** It answered, or never will: what other frames of the page meet is no longer its concern. */
    private settled;
    private loaded;
    private heard;
    private ready;
    private leave;
    private fail;
    /** Known at once, where the browser tells the page. */
    private readonly violated;
}
