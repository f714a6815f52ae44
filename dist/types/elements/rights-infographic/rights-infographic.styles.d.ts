/** Pictures first: large, one for each right, beside a short sentence. Columns come from the room that there is: in a sidebar the
 * picture stands above its sentence, across a page the numbers stay beside the rights. */
export declare const styles: import("lit").CSSResult;
