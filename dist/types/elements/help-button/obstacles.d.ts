/** What lies under a rectangle of the window: looked up by points, as a finger would find it. */
import type { Box } from './place.ts';
/** One look around: remembers what it has asked of each element, so make a new one for each look. */
export declare class Look {
    private readonly own;
    private readonly room;
    private readonly stacks;
    private readonly floats;
    /** @param own our host, which is no obstacle to itself */
    constructor(own: Element, width: number, height: number);
    /** Bars, bubbles and headers that stay while the page scrolls. */
    readonly floating: (box: Box) => Box | null;
    readonly control: (box: Box) => Box | null;
    private find;
    /** What lies at a point but is not ours; asked once, because boxes that are tried overlap. */
    private stack;
    /** Itself or the nearest around it that is taken out of the page's flow and stays on screen. */
    private floaterOf;
    /** A box that fills most of the window is the page itself, or a wall that nothing can stand beside. */
    private small;
}
