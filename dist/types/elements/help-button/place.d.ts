/** Where a floating button can stand without covering anything: pure geometry. */
import type { Corner } from './options.ts';
/** CSS px from the window's left upper corner. */
export interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
}
export interface Place {
    corner: Corner;
    /** Shown as a small tab at the window's edge. */
    small: boolean;
    /** CSS px along the edge, away from the corner. */
    shift: number;
}
export interface Surroundings {
    /** Height of the window, CSS px. */
    height: number;
    /** What the button covers at a corner, unshifted, with the air that it wants around it. */
    boxAt(corner: Corner, small: boolean): Box;
    /** Something that floats as we do, or has the focus, inside a box: it must not be covered. */
    floating(box: Box): Box | null;
    /** A control of the page inside a box: it should not be covered. */
    control(box: Box): Box | null;
}
/**
 * Where the button stands: in full, clear of all that floats; as a small tab where it would cover a control of the page.
 *
 * @param wanted the corner that the owner chose
 * @param onlySmall while somebody types on a small screen
 */
export declare function findPlace(around: Surroundings, wanted: Corner, onlySmall?: boolean): Place;
