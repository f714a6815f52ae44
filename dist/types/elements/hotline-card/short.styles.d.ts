/** Without container queries (Chrome before 105) the strip keeps its two numbers of last resort. */
export declare const shortStyles: import("lit").CSSResult;
