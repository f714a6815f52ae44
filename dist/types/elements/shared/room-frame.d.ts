/**
 * Opens the room in a sandboxed frame (rung 1 of docs/safety.md) and talks with it. One frame for one opening: setting
 * its document again would add a step to the browser's history.
 */
import { type FromRoom, type RoomConfig, type ToRoom } from './port.ts';
/** Why a room did not open. `navigated`: its frame was taken elsewhere. */
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
        type: 'ready' | 'leave';
    }>): void;
}
export declare const SANDBOX = "allow-scripts allow-forms allow-top-navigation-by-user-activation";
/** The frame's document. Its addresses are absolute: it inherits the `<base>` of the page around it. */
export declare function roomDocument({ config, assets, noScript }: RoomFrameOptions, nonce: string): string;
export declare class RoomFrame {
    readonly element: HTMLIFrameElement;
    private port;
    private endShift;
    private timer;
    private readonly options;
    /** @throws where the page's Trusted Types refuse the policy `ramah` */
    constructor(options: RoomFrameOptions);
    tell(message: ToRoom): void;
    /** Takes the frame out of the page, and with it everything that was written there. */
    close(): void;
    private loaded;
    private heard;
    private ready;
    private leave;
    private fail;
    /** Known at once, where the browser tells the page. */
    private readonly violated;
}
