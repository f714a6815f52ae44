/**
 * The messages of one report, told apart from what a receiver could slip in. It can withhold a message, but not forge,
 * repeat, reorder or move one to another thread; what is withheld shows as a gap.
 */
import type { Direction, Message } from './message.ts';
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
/**
 * @param received what was opened, in the receiver's order; a reporter can open the office's messages only, and then
 *   gaps are told for these only
 * @param place.threadKey from the receipt, or from {@link findThreadKey}
 */
export declare function readThread(received: readonly Received[], place: Place & {
    threadKey: Uint8Array;
}): Promise<Thread>;
export interface NextMessage extends Place {
    mid: string;
    day: string;
    lang: string;
    body: Message['body'];
    /**
     * The ids of the messages of the writer's own direction, oldest first, when the writer cannot open them: a reporter
     * takes them from the receiver's list.
     */
    ownMids?: readonly string[];
}
/** The message that continues `thread` in direction `dir`. */
export declare function nextMessage(thread: Pick<Thread, 'messages'>, dir: Direction, parts: NextMessage): Message;
export {};
