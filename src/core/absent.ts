/**
 * Stands in browser builds for algorithms that age knows and box v1 never uses (see `absent` in rollup.config.mjs):
 * post-quantum and P-256 recipients, and passphrases. Nothing calls these; whoever did would hear why it fails.
 */

export function absent(): never {
  throw new Error('This build of Ramah seals to X25519 recipients only.');
}

export const MLKEM768X25519 = { getPublicKey: absent, encapsulate: absent, decapsulate: absent };
export const MLKEM768P256 = MLKEM768X25519;
export const p256 = { Point: { fromBytes: absent }, getPublicKey: absent };
export const scrypt = absent;
