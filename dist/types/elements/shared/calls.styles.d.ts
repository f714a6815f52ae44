/** Numbers as `callLinks` draws them. Grids, because Chrome 80 has no `gap` in flex boxes. */
export declare const calls: import("lit").CSSResult;
