/** The table of contents and the place of an opened panel. */
export declare const menuStyles: string;
