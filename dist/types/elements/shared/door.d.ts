import { type TemplateResult } from 'lit';
import { type DoorState, type DoorWords } from './door-face.ts';
import type * as Refusing from './door-refusal.ts';
import { type OfficeAddress, type Support } from './door-support.ts';
import { Drawn, type Changes } from './drawn.ts';
import type { OpenRoom } from './open-room.ts';
import { type RoomView } from './port.ts';
import type { FrameFailure } from './room-frame.ts';
/**
 * The door to the room, in the host's page. It asks nothing and has no field: whatever is typed or tapped here could be
 * read by the page's own scripts. Behind it lies the room, in a frame that they cannot read.
 */
export declare abstract class Door extends Drawn {
    static styles: import("lit").CSSResult[];
    static properties: {
        receiver: {};
        officeKey: {
            attribute: string;
        };
        officeEpoch: {
            attribute: string;
        };
        region: {};
        theme: {
            reflect: true;
        };
    };
    /** Address of the office's receiver, `https://…`. */
    receiver: string | null;
    /** The office's public fingerprint. */
    officeKey: string | null;
    /** Smallest epoch of the office's list of officers that is accepted. */
    officeEpoch: string | null;
    /** Kemendagri code at any level; none shows the national numbers. */
    region: string | null;
    theme: 'auto' | 'light' | 'dark';
    /** Folder of the room's files; they lie beside this script. */
    assets: string;
    /** Where leaving goes; without it, where the page's quick exit goes. */
    exit: string | null;
    /** Milliseconds that the room may take to answer. */
    timeLimit: number;
    /** What this browser can do; looked at once. */
    support: Support;
    doorState: DoorState;
    /** Why the room did not stay open. */
    failure: FrameFailure | null;
    /** What lies behind the door, from the visitor's start until it is closed again. */
    room: OpenRoom | undefined;
    /** What stands for the office where the tag names none; null: the door then stays shut. */
    protected without: OfficeAddress | null;
    /** Null where the tag does not name one. */
    protected office: OfficeAddress | null;
    /** Why there is no way in. */
    private why;
    private near;
    /** Draws a refusal; there once one was needed. */
    private refuse;
    /** Which view of the room lies behind this door. */
    abstract readonly view: RoomView;
    protected abstract words(): DoorWords;
    /** What is shown where no room can be. */
    protected refusing(): Promise<typeof Refusing>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: Changes): void;
    /** The visitor's own start fetches what it needs of the room, not everybody who passes. */
    open(): Promise<void>;
    protected updated(changed: Changes): void;
    render(): TemplateResult;
    /** While the room is shut: words, a way in or why there is none, and numbers. */
    private door;
}
