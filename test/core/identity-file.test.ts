import assert from 'node:assert/strict';
import { test } from 'node:test';
import { armor, Encrypter } from 'age-encryption';
import { lockIdentityFile, unlockIdentityFile } from '../../src/core/identity-file.ts';
import { codeOf, newKeyPair } from './support.ts';

const passphrase = 'enam-kata-yang-dikarang-untuk-contoh';
const officeKey = 'A'.repeat(43);
const owner = { ...(await newKeyPair()), officeKey, name: 'Petugas\nContoh' };
const file = await lockIdentityFile(owner, passphrase);

/** Locks any text as a passphrase file, fast. */
async function locked(text: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(4);
  return encrypter.encrypt(text);
}

test('a locked file opens with its passphrase, as text and as bytes', async () => {
  const expected = { ...owner, name: 'Petugas Contoh' };
  assert.match(file, /^-----BEGIN AGE ENCRYPTED FILE-----/);
  assert.deepEqual(await unlockIdentityFile(file, passphrase), expected);
  assert.deepEqual(await unlockIdentityFile(Buffer.from(`${file}\n`), ` ${passphrase}\n`), expected);
  assert.deepEqual(await unlockIdentityFile(armor.decode(file), passphrase), expected);
});

test("age's own scrypt setting guards it: 2^18", () => {
  assert.match(Buffer.from(armor.decode(file)).toString('latin1'), /^age-encryption.org\/v1\n-> scrypt \S{22} 18\n/);
});

test('a wrong passphrase is told from a wrong file', async () => {
  const good = await locked(`${owner.identity}\n`);
  const refusal = (one: Uint8Array | string, word = passphrase) => codeOf(() => unlockIdentityFile(one, word));
  assert.equal(await refusal(good, 'lain'), 'wrong-passphrase');
  assert.equal(await refusal(good, ''), 'wrong-passphrase');
  const encrypter = new Encrypter();
  encrypter.addRecipient(owner.recipient);
  const toRecipient = await encrypter.encrypt('x');
  for (const one of [toRecipient, 'teks', '', new Uint8Array(0), good.slice(0, -1), file.slice(0, -40)]) {
    assert.equal(await refusal(one), 'not-an-identity-file');
  }
});

test('a file without an X25519 identity is refused', async () => {
  const broken = owner.identity.replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q'));
  for (const text of ['halo', `# ${owner.identity}`, 'AGE-SECRET-KEY-PQ-1QQ', broken]) {
    assert.equal(await codeOf(async () => unlockIdentityFile(await locked(text), passphrase)), 'not-an-identity-file');
  }
});

test("an identity file of age-keygen's form needs no office", async () => {
  const text = `# created: 2026-11-24T00:00:00Z\n# public key: ${owner.recipient}\n${owner.identity}\n`;
  const { identity, recipient } = owner;
  assert.deepEqual(await unlockIdentityFile(await locked(text), passphrase), { identity, recipient });
});
