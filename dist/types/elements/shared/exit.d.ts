/** Where a quick exit goes. One place on a page says it: `<ramah-quick-exit>`, or the plain link inside it. */
/**
 * The address that a `<ramah-quick-exit>` names. What cannot be a way out is named in the console, and the default stands.
 *
 * @param element null where the page has none
 * @returns an absolute http(s) address
 */
export declare function exitOf(element: Element | null): string;
