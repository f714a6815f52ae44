/** What our elements tell the page around them: that they are ready or failed, never what a visitor did in them. */
/** The element shows its own content. */
export declare class ReadyEvent extends Event {
    constructor();
}
/** Something is missing; the element shows what it can. `reason` is a stable code, the console has the sentence. */
export declare class FailedEvent extends Event {
    readonly reason: string;
    constructor(reason: string);
}
declare global {
    interface HTMLElementEventMap {
        'ramah-ready': ReadyEvent;
        'ramah-failed': FailedEvent;
    }
}
