export declare const doorStyles: import("lit").CSSResult;
