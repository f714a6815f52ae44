/** Lines that `npm run test:protocol` repeats at its end: what was counted, in words. */

import type { TestContext } from 'node:test';

export const tell = (context: TestContext, line: string): void => context.diagnostic(`told: ${line}`);
