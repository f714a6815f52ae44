/** Scripts of the room that are fetched only once a visitor asks for what they do. */

import { hasPart, partFor, type RoomPart } from './parts.ts';

declare const ramahRoom: object;

interface Policy {
  createScriptURL(text: string): string;
}

/** The room's first script: the others lie beside it, under the same nonce. */
const own = globalThis.document?.currentScript as HTMLScriptElement | null;

// Where a browser adopts no style sheets (Safari before 16.4), Lit writes `<style>`: a strict policy asks for this there.
Object.assign(globalThis, { litNonce: own?.nonce });

/** A page's policy may let each name be made once only. */
let policy: Policy | undefined;

const loading = new Map<RoomPart['view'], Promise<string>>();

/** Loads the part, once, and resolves with its tag. Rejects where it cannot be had; then it may be asked again. */
export function loadPart(view: RoomPart['view']): Promise<string> {
  const tag = loading.get(view) ?? load(view);
  loading.set(view, tag);
  tag.catch(() => loading.delete(view));
  return tag;
}

async function load(view: RoomPart['view']): Promise<string> {
  if (!hasPart(view)) {
    // Photos and voice borrow sealing and delivery: the follow-up lends them, the report does not carry that along.
    const borrows = /^[pv]/.test(view) && !('seal' in ramahRoom);
    await Promise.all((borrows ? ['lent', view] : [view]).map(fetchPart));
  }
  return (await partFor(view)).tag;
}

function fetchPart(file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const types = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
    const address = new URL(`${file}.js`, own?.src).href;
    // The name that a page's policy lists for us; a frame makes its own.
    policy ??= types?.createPolicy('ramah', { createScriptURL: (url) => url });
    script.src = policy?.createScriptURL(address) ?? address;
    if (own?.nonce) script.nonce = own.nonce;
    // One after the other, as they stand here.
    script.async = false;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}
