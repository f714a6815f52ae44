import { waitUntil as wait } from '@open-wc/testing';

/** Waits in a browser's test. A busy machine may need long: the limit is only there so that a test ends. */
export const waitUntil = (holds: () => unknown, what?: string): Promise<void> => wait(holds, what, { timeout: 60_000 });
