/** Holds the page still behind the dialog, without moving what stands in it. */
/** @returns lets the page scroll again, exactly as its own styles had it */
export declare function holdPage(): () => void;
