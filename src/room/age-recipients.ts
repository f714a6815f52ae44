/**
 * What box v1 uses of age's recipients, put under age by the build of the room: the others (post-quantum, P-256, passphrases)
 * are classes that its own entry names, so that no bundler can leave them out. 0.9 kB on a reporter's phone.
 */

export {
  generateHybridIdentity,
  generateIdentity,
  generateX25519Identity,
  identityToRecipient,
  X25519Identity,
  X25519Recipient,
} from '../../node_modules/age-encryption/dist/recipients.js';
export {
  absent as HybridIdentity,
  absent as HybridRecipient,
  absent as HybridTagRecipient,
  absent as ScryptIdentity,
  absent as ScryptRecipient,
  absent as TagRecipient,
} from '../core/absent.ts';
