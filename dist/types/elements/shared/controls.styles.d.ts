/** Buttons and notices as the doors' refusals and the room draw them. */
export declare const controls: import("lit").CSSResult;
