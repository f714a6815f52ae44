/**
 * Registers a tag once. A second copy of the library on the same page does no harm: the first one wins,
 * and the console says so in one line.
 */
export declare function define(tag: string, element: CustomElementConstructor): void;
