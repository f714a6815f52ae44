/**
 * The utilities of `@noble/hashes` with another `nextTick`, put under its Argon2 by the build of the room. Noble's own
 * only waits for a microtask, so that a page could neither paint nor leave (quick exit!) until the key is made.
 */

export * from '@noble/hashes/utils.js';

/** Gives the page a turn: a paint, a click, a key. */
export const nextTick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
