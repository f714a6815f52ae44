import { wordlist } from '@scure/bip39/wordlists/english.js';
import { randomBytes } from '../core/bytes.ts';

/** Six of 2,048 words are 66 bits: out of reach even for whoever steals the file, behind age's scrypt. */
const WORDS = 6;

/** A new passphrase: six random words of the BIP 39 list, joined with `-`. */
export function newPassphrase(): string {
  // The list has 2^11 words, so eleven bits of two random bytes choose each with equal chance.
  const numbers = new DataView(randomBytes(WORDS * 2).buffer);
  return Array.from({ length: WORDS }, (_, at) => wordlist[numbers.getUint16(at * 2) % wordlist.length]).join('-');
}
