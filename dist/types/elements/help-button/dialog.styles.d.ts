/** The dialog: a whole phone, or a sheet in the middle of a larger screen. Way out below, within reach of a thumb. */
export declare const dialogStyles: string;
