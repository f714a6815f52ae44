/**
 * An embed page: one element, for hosts that take only a frame. Its address may name what the element shows (`?region=35.76`);
 * what the page's owner wrote on the tag counts first.
 */
/**
 * Gives the element of this page what the address says.
 *
 * @param tag the page's one element
 * @param address of this page
 */
export declare function readAddress(tag: Element, address: string): void;
/** Tells the page around this frame how high it would like to be, and nothing else. Whoever it is may know that. */
export declare function tellHeight(page: HTMLElement): void;
/** To be called before the element is defined: it reads its attributes then. */
export declare function openPage(): void;
