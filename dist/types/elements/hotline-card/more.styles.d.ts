export declare const moreStyles: import("lit").CSSResult;
