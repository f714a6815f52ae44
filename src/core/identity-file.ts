/**
 * An officer's key as a file: a standard age identity file, locked with a passphrase by age itself (scrypt), so that
 * `age -d -i <file>` opens reports without us. Belongs to opening: only the inbox and the office may import this.
 */

import { armor, Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { fromUtf8 } from './bytes.ts';
import { SealError } from './errors.ts';

/** age's own setting: 256 MiB and about a second. */
const SCRYPT_LOG_N = 18;

export interface OfficerIdentity {
  /** `AGE-SECRET-KEY-1...` */
  identity: string;
  /** `age1...` */
  recipient: string;
  /** The fingerprint of the office it was made for, when the file says so. */
  officeKey?: string;
  /** The officer's name, when the file says so. */
  name?: string;
}

const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();

/** @returns the locked file as armored text */
export async function lockIdentityFile(owner: OfficerIdentity, passphrase: string): Promise<string> {
  const lines = [
    ...(owner.name ? [`# name: ${oneLine(owner.name)}`] : []),
    ...(owner.officeKey ? [`# office: ${owner.officeKey}`] : []),
    `# public key: ${owner.recipient}`,
    owner.identity,
  ];
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(SCRYPT_LOG_N);
  return armor.encode(await encrypter.encrypt(`${lines.join('\n')}\n`));
}

/** age's own armor, or the bare bytes of an age file. */
function ageBytes(file: Uint8Array | string): Uint8Array {
  try {
    const text = typeof file === 'string' ? file : fromUtf8(file);
    if (text.trimStart().startsWith('-----BEGIN')) return armor.decode(text.trim());
  } catch {
    // Bytes that are not text are the bare form.
  }
  if (typeof file === 'string') throw new SealError('not-an-identity-file', 'This text is not an age file.');
  return file;
}

/**
 * Unlocks an officer's file. Takes about a second of computing at a stretch: call it in a worker.
 *
 * @throws {SealError} `wrong-passphrase` or `not-an-identity-file`
 */
export async function unlockIdentityFile(file: Uint8Array | string, passphrase: string): Promise<OfficerIdentity> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.trim());
  let text: string;
  try {
    text = fromUtf8(await decrypter.decrypt(ageBytes(file)));
  } catch (error) {
    // A file locked with a passphrase whose scrypt stanza did not open: everything else is not such a file.
    const wrong = error instanceof Error && /no identity matched/.test(error.message) && isLocked(file);
    if (wrong) throw new SealError('wrong-passphrase', 'The passphrase does not open this file.');
    throw new SealError('not-an-identity-file', 'This is not an age file locked with a passphrase.');
  }
  const identity = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(text)?.[0];
  const recipient = await identityToRecipient(identity ?? '').catch(() => undefined);
  if (!identity || !recipient) throw new SealError('not-an-identity-file', 'The file holds no X25519 identity.');
  const officeKey = /^# office: (\S+)$/m.exec(text)?.[1];
  const name = /^# name: (.+)$/m.exec(text)?.[1];
  return { identity, recipient, ...(officeKey && { officeKey }), ...(name && { name }) };
}

/** Whether the header names a passphrase: `-> scrypt` stands in its first lines. */
function isLocked(file: Uint8Array | string): boolean {
  const head = new TextDecoder().decode(ageBytes(file).subarray(0, 64));
  return head.startsWith('age-encryption.org/v1\n-> scrypt ');
}
