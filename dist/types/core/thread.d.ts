/**
 * The messages of one report, told apart from what a receiver could slip in. It can withhold a message, but not forge,
 * repeat, reorder or move one to another thread; what is withheld shows as a gap.
 */
import { type Direction, type Message, type Status } from './message.ts';
import type { OpenedMessage } from './open.ts';
/** A message with the id that the receiver gave it. */
export interface Received {
    mid: string;
    opened: OpenedMessage;
}
/** `forged`: made without the thread key. `cross-posted`: of another thread. `replayed`: came twice or under another id. */
export type RejectedWhy = 'forged' | 'cross-posted' | 'replayed';
export interface Thread {
    /** In an order in which nothing comes before what it answers. Two of one `dir` and `seq` are both there. */
    messages: Message[];
    /** Messages that must exist and are not here. */
    gaps: {
        dir: Direction;
        seq: number;
    }[];
    rejected: {
        mid: string;
        why: RejectedWhy;
    }[];
}
/**
 * The thread key that the first message brought along, which is how an officer comes to know it; `null` when no first
 * message is authenticated by its own key. `received` is in the receiver's order: the earliest wins.
 */
export declare function findThreadKey(received: readonly Received[]): Promise<Uint8Array<ArrayBuffer> | null>;
interface Place {
    office: string;
    box: string;
}
export interface Reader extends Place {
    /** From the receipt, or from {@link findThreadKey}. */
    threadKey: Uint8Array;
    /** A reporter cannot open the messages of the own direction: their ids, as the receiver lists them, oldest first. */
    ownMids?: readonly string[];
}
/**
 * @param received what was opened, in the receiver's order. Without `ownMids` and without a message of the reporter's
 *   nothing is told about gaps in that direction.
 */
export declare function readThread(received: readonly Received[], reader: Reader): Promise<Thread>;
/** Where a case stands by the office's own words. */
export interface Standing {
    status: Status;
    /** The day on which the office said so. */
    day: string;
    nextStep?: string;
    /** The day of the next step. */
    nextDay?: string;
}
/**
 * The last word of the office on where the case stands, or null before there is one. A next step stands until the
 * office names a status or another step; a closed case has none.
 *
 * @param messages in the order of {@link readThread}
 */
export declare function standingOf(messages: readonly Message[]): Standing | null;
export interface NextMessage extends Place {
    mid: string;
    day: string;
    lang: string;
    body: Message['body'];
    pack?: Message['pack'];
    /**
     * The ids of the messages of the writer's own direction, oldest first, when the writer cannot open them: a reporter
     * takes them from the receiver's list.
     */
    ownMids?: readonly string[];
}
/** The message that continues `thread` in direction `dir`. */
export declare function nextMessage(thread: {
    messages: readonly Message[];
}, dir: Direction, parts: NextMessage): Message;
export {};
