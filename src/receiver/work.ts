/** The proof of work that stands where others put a CAPTCHA: ALTCHA v2, made and checked without keeping a list. */

import { createHmac, randomInt } from 'node:crypto';
import { createChallenge, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as v from 'valibot';
import { Refusal } from './errors.ts';
import { id } from './shapes.ts';
import type { Spend } from './store.ts';

const ALGORITHM = 'PBKDF2/SHA-256';
const COST = 5000;
const LIFETIME = 10 * 60_000;

/** Fewest guesses asked where the roster does not ask for more; the most is four times that. */
export const FEWEST_GUESSES = 300;

/** How many times less a guess of a light challenge costs; it also counts as so many challenges of its network. */
export const LIGHTER = 4;

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1));

/** A challenge as {@link Work.challenge} makes it, and what solves it. */
export const WorkShape = v.strictObject({
  challenge: v.strictObject({
    parameters: v.strictObject({
      algorithm: v.literal(ALGORITHM),
      cost: count,
      data: v.strictObject({ mid: id(16), office: id(32) }),
      expiresAt: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(253_402_300_799)),
      keyLength: count,
      keyPrefix: hex(16),
      keySignature: hex(32),
      nonce: hex(16),
      salt: hex(16),
    }),
    signature: hex(32),
  }),
  solution: v.strictObject({ counter: count, derivedKey: hex(32) }),
});

export class Work {
  readonly #office: string;
  readonly #now: () => Date;
  readonly #secrets: { hmacSignatureSecret: string; hmacKeySignatureSecret: string };

  constructor({ office, secret, now }: { office: string; secret: Uint8Array; now: () => Date }) {
    const derive = (use: string): string => createHmac('sha256', secret).update(use).digest('hex');
    this.#office = office;
    this.#now = now;
    this.#secrets = { hmacSignatureSecret: derive('challenge'), hmacKeySignatureSecret: derive('solution') };
  }

  /**
   * @param fewest guesses; the number needed is drawn evenly from `fewest` to four times that
   * @param light for a slow phone: guesses that cost a quarter
   */
  challenge(mid: string, fewest: number, light = false): Promise<Challenge> {
    return createChallenge({
      ...this.#secrets,
      algorithm: ALGORITHM,
      cost: light ? COST / LIGHTER : COST,
      counter: randomInt(fewest, fewest * 4 + 1),
      data: { mid, office: this.#office },
      deriveKey,
      expiresAt: new Date(this.#now().getTime() + LIFETIME),
    });
  }

  /**
   * @returns what has to be used up together with the message: a solution verifies as often as it is shown
   * @throws {Refusal} 402 `work-expired` or `work-invalid`
   */
  async check({ challenge, solution }: v.InferOutput<typeof WorkShape>, mid: string): Promise<Spend> {
    const { data, expiresAt, nonce } = challenge.parameters;
    const expired = expiresAt * 1000 < this.#now().getTime();
    const result = expired ? null : await verifySolution({ ...this.#secrets, challenge, solution, deriveKey });
    if (result === null || result.expired) throw new Refusal(402, 'work-expired', 'The challenge is too old.');
    if (!result.verified || data.mid !== mid || data.office !== this.#office) {
      throw new Refusal(402, 'work-invalid', 'The proof of work does not belong to this message.');
    }
    return { challenge: nonce, lastDay: new Date(expiresAt * 1000).toISOString().slice(0, 10) };
  }
}
