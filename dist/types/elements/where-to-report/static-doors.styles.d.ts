export declare const staticDoorsStyles: import("lit").CSSResult[];
