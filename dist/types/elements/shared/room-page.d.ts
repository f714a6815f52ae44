/**
 * Opens the room at top level, on the office's own page (rung 3 of docs/safety.md). The room is its own parent here, and
 * hears the same words over the same port as in a frame.
 */
export interface RoomPageOptions {
    /** Folder of the room's files, an absolute address with a trailing slash. */
    assets: string;
    receiver: string;
    /** `officeKey`, `officeEpoch`, `region` and `view`, as the receiver wrote them. */
    office: DOMStringMap;
    /** The nonce of this page's styles, which its own script carries. */
    nonce: string;
    /** What the receiver's page shows by itself: it stays until the room answers, and if it never does. */
    page: HTMLElement;
}
/** @throws where the receiver's page lacks something, or a file of the room does not load; then the page stays as it is */
export declare function openRoomPage(options: RoomPageOptions): Promise<void>;
