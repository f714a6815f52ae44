/**
 * What a door looks at before it offers a room, without touching the page: the browser, the page's own safety, and what
 * its owner wrote on the tag. Pure, so that every answer can be shown and tested.
 */
/** `insecure`: the page came over http and could be altered on the way. `in-app`: an app that adds scripts to pages. */
export type Support = 'ok' | 'insecure' | 'in-app' | 'too-old';
/** Whether a room can be opened in this window. */
export declare function roomSupport(view: Window & typeof globalThis): Support;
export interface DoorAttributes {
    receiver: string | null;
    officeKey: string | null;
    officeEpoch: string | null;
}
export interface OfficeAddress {
    /** Without a trailing slash. */
    receiver: string;
    officeKey: string;
    officeEpoch: number;
}
/** A base64url of 32 bytes: its last letter carries four bits. */
export declare const FINGERPRINT: RegExp;
export declare const EPOCH: RegExp;
/** A full address without credentials, "?" and "#", as it is used: no slash at its end. */
export declare function readReceiver(text: string): string | undefined;
/** Reads the attributes of a door. Null where one of them is wrong: `officeMistakes` says which. */
export declare function readOffice({ receiver, officeKey, officeEpoch }: DoorAttributes): OfficeAddress | null;
