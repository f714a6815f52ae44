/** Colours come from the element around it. */
export declare const panelStyles: import("lit").CSSResult;
