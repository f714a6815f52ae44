/** The report's script, fetched once a visitor goes on into the report. */

import { partFor } from '../shell.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): string };
}

/**
 * @param own the script that carries this code: the report's lies beside it, under the same nonce
 * @returns loads it, and resolves with the report's tag. Rejects where it cannot be had
 */
export function reportLoader(own: HTMLScriptElement | null): () => Promise<string> {
  const { src = '', nonce } = own ?? {};
  return async () => {
    await new Promise<unknown>((resolve, reject) => {
      const script = document.createElement('script');
      const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
      const address = new URL('report.js', src).href;
      // The name that a page's policy lists for us; a frame makes its own.
      script.src = types
        ? types.createPolicy('ramah', { createScriptURL: (url) => url }).createScriptURL(address)
        : address;
      if (nonce) script.nonce = nonce;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    return (await partFor('report')).tag;
  };
}
