/**
 * Keeps a floating button clear of what the page has: looks under it, and moves it or makes it a small tab. Looks again
 * after anything that may have changed the answer, at most a few times a second, and more rarely while nothing changes.
 */
import type { Corner } from './options.ts';
export declare class Floating {
    private readonly host;
    /** Holds the button; takes its place from its attributes, not the host's, so that moving is no change of the page. */
    private readonly holder;
    private readonly button;
    private corner;
    private shift;
    private pause;
    private timer;
    private readonly end;
    private readonly changes;
    constructor(host: HTMLElement, holder: HTMLElement, button: HTMLElement);
    /** Takes the place for a corner, before the button is first drawn. */
    stand(corner: Corner): void;
    stop(): void;
    private listen;
    /** @param acted whether a visitor did something: then no page is too restless to look at once */
    private soon;
    look(): void;
    /** What in the page has the focus, or nothing. */
    private focused;
    private around;
    private take;
}
