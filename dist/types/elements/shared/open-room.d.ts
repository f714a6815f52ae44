/** What happens from the visitor's start until the room is closed again. */
import { type TemplateResult } from 'lit';
import type { OfficeAddress } from './door-support.ts';
import type { Door } from './door.ts';
import { type RoomConfig } from './port.ts';
import { sealedFrame } from './room-frame.ts';
/** Takes the first rung that this page allows. @throws where it allows no frame */
export declare function openRoom(door: Door, office: OfficeAddress): Promise<void>;
/** An opened room: its frame in the door, and what the door does when it speaks. Closed and emptied with the page. */
export declare class OpenRoom {
    private readonly door;
    private readonly frame;
    private readonly page;
    private readonly config;
    private closed?;
    constructor(door: Door, config: RoomConfig, fill: typeof sealedFrame);
    /** Empties and closes the room; the door is there again. */
    readonly close: () => void;
    /**
     * Has the room close, which asks the visitor first where something would be lost. Whether it asks is not told.
     *
     * @param then called once the room is closed, by this or later
     */
    askToClose(then: () => void): void;
    private failed;
    private ready;
    private heard;
    private shut;
    private reopen;
    render(): TemplateResult;
}
