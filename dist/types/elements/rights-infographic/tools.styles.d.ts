/** What the tools draw under the rights. */
export declare const toolStyles: import("lit").CSSResult;
