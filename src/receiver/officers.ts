/** Who may use the officer's calls: whoever opened a nonce sealed to a key of the roster. All of it lives in memory. */

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { fromBase64url, toBase64url } from '../core/bytes.ts';

const NONCE_LIFETIME = 5 * 60_000;
const TOKEN_LIFETIME = 30 * 60_000;
const MOST_KEPT = 1024;

interface Held {
  recipient: string;
  hash: Buffer;
  until: number;
}

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

export class Officers {
  readonly #now: () => Date;
  readonly #seal: (bytes: Uint8Array, recipients: string[]) => Promise<Uint8Array>;
  readonly #nonces = new Map<string, Held>();
  readonly #tokens = new Map<string, Held>();

  constructor(options: { now: () => Date; seal: (bytes: Uint8Array, recipients: string[]) => Promise<Uint8Array> }) {
    this.#now = options.now;
    this.#seal = options.seal;
  }

  /** Seconds that a token lives. */
  readonly lifetime = TOKEN_LIFETIME / 1000;

  /** A new nonce, sealed so that only the holder of the recipient's key can tell it. */
  async nonce(recipient: string): Promise<{ id: string; sealed: Uint8Array }> {
    const nonce = randomBytes(32);
    const id = toBase64url(randomBytes(16));
    const sealed = await this.#seal(nonce, [recipient]);
    this.#keep(this.#nonces, id, { recipient, hash: digest(nonce), until: this.#time() + NONCE_LIFETIME });
    return { id, sealed };
  }

  /** A token for the right nonce. Right or wrong, the nonce is gone afterwards. */
  token(id: string, nonce: string): { token: string; recipient: string } | null {
    const held = this.#nonces.get(id);
    this.#nonces.delete(id);
    if (held === undefined || held.until < this.#time()) return null;
    if (!timingSafeEqual(held.hash, digest(fromBase64url(nonce)))) return null;
    const token = randomBytes(32);
    const hash = digest(token);
    this.#keep(this.#tokens, hash.toString('hex'), {
      recipient: held.recipient,
      hash,
      until: this.#time() + TOKEN_LIFETIME,
    });
    return { token: toBase64url(token), recipient: held.recipient };
  }

  /** The recipient whose holder was given this token, or null. */
  holder(token: string): string | null {
    const held = this.#tokens.get(digest(fromBase64url(token)).toString('hex'));
    return held === undefined || held.until < this.#time() ? null : held.recipient;
  }

  #time(): number {
    return this.#now().getTime();
  }

  /** Bounded, so that asking for nonces cannot fill the memory: the oldest goes first. */
  #keep(map: Map<string, Held>, key: string, held: Held): void {
    for (const [old, { until }] of map) {
      if (map.size < MOST_KEPT && until >= this.#time()) break;
      map.delete(old);
    }
    map.set(key, held);
  }
}
