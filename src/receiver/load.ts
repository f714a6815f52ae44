/**
 * How much more work a challenge asks of a network that has asked for many. It never blocks: a whole town can share one
 * address. What it counts is a keyed hash of the network, under a key that lives in memory for an hour.
 */

import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

const SLOTS = 65_536;
const HOUR = 3_600_000;

/** Challenges per network and hour at the usual price; each as many again add as much work, up to {@link MOST}. */
const FREE = 60;
const MOST = 8;

/** The network of an address: the first 24 bits of IPv4, the first 48 of IPv6, `?` where there is no address. */
export function networkOf(address: string | undefined): string {
  const plain = (address ?? '').replace(/^::ffff:/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.');
  if (!isIPv6(plain)) return '?';
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) while (groups.length < 3) groups.push('0');
  return groups
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

export class Load {
  readonly #now: () => Date;
  readonly #counts = new Uint32Array(SLOTS);
  #key = randomBytes(32);
  #since: number;

  constructor(now: () => Date) {
    this.#now = now;
    this.#since = now().getTime();
  }

  /**
   * Counts one challenge, or as many as a cheaper one stands for.
   *
   * @returns by how much its work is multiplied: 1 to 8, or to 8 times as many as it stands for
   */
  count(address: string | undefined, challenges = 1): number {
    const time = this.#now().getTime();
    if (Math.abs(time - this.#since) >= HOUR) {
      this.#since = time;
      this.#key = randomBytes(32);
      this.#counts.fill(0);
    }
    const slot = createHmac('sha256', this.#key).update(networkOf(address)).digest().readUInt16BE(0);
    const asked = (this.#counts[slot] ?? 0) + challenges;
    this.#counts[slot] = asked;
    return Math.min(MOST * challenges, Math.ceil(asked / FREE));
  }
}
