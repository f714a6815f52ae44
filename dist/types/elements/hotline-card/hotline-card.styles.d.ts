/** Columns come from the room that there is, so the card is right in a sidebar, on a phone and across a page. */
export declare const styles: import("lit").CSSResult;
