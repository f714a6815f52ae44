/** The button: a warm sheet with an accent rim, not a coloured bubble that asks for attention. */
export declare const styles: string;
