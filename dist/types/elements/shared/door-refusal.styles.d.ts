export declare const refusalStyles: import("lit").CSSResult;
