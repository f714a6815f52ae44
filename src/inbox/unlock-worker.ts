/** Opens a passphrase file beside the page, so that the page stays alive meanwhile. */

import { RamahError } from '../core/errors.ts';
import { unlockHere, type UnlockAnswer, type UnlockRequest } from './unlock.ts';

/** The part of a worker's global that is used here; the DOM library types `self` as a window. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<UnlockRequest>) => void) | null;
  postMessage(answer: UnlockAnswer): void;
};

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage({ key: await unlockHere(data.file, data.passphrase) });
  } catch (error) {
    scope.postMessage({ code: error instanceof RamahError ? error.code : 'wrong-file' });
  }
};
