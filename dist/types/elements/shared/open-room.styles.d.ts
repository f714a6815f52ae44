export declare const openRoomStyles: import("lit").CSSResult;
