/** Changes the office's signing key: the old one vouches for the new one, so that what pins the old one stays right. */

import { rename, rm } from 'node:fs/promises';
import { fingerprint, MAX_CHAIN, signNextKey, signRoster, type Roster } from '../core/roster.ts';
import { OfficeError } from './errors.ts';
import { officePaths, writeSecret } from './files.ts';
import { nextRoster, loadOffice, publish } from './sign.ts';
import { newSigningKey } from './signing-key.ts';

export interface ChangedKey {
  /** Fingerprint of the new key, for new snippets and posters. */
  officeKey: string;
  roster: Roster;
}

/**
 * Makes a new key, has the old one sign it, and signs the next roster with it. The old key is taken out of the folder.
 *
 * @throws {OfficeError} as `signOffice`; `too-many-keys`; `change-unfinished`
 */
export async function changeSigningKey({ dir, now }: { dir: string; now: Date }): Promise<ChangedKey> {
  const paths = officePaths(dir);
  const { key: old, before } = await loadOffice(dir);
  if (before.signed.chain.length >= MAX_CHAIN) {
    throw new OfficeError(
      'too-many-keys',
      `Kunci kantor ini sudah diganti ${MAX_CHAIN} kali, dan itu batasnya. Buat kantor baru dengan potongan kode baru.\n` +
        `This office has changed its key ${MAX_CHAIN} times, which is the limit. Make a new office with new snippets.`,
    );
  }
  const roster = await nextRoster(before, now);
  const next = await newSigningKey();
  const link = await signNextKey(roster.office, old, next.publicKeyRaw);
  const signed = await signRoster(roster, next.privateKey, next.publicKeyRaw, [...before.signed.chain, link]);
  await writeSecret(paths.nextSigningKey, next.pem).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new OfficeError(
      'change-unfinished',
      `${paths.nextSigningKey} tersisa dari penggantian yang terputus, dan daftar belum memakainya. Hapus, lalu ulangi.\n` +
        `${paths.nextSigningKey} is left of a change that broke off; the roster does not use it. Delete it, then repeat.`,
    );
  });
  // The roster first: a new key that no roster names is worth nothing, an old one whose roster is gone loses the office.
  try {
    await publish(dir, signed);
  } catch (error) {
    await rm(paths.nextSigningKey);
    throw error;
  }
  await rename(paths.nextSigningKey, paths.signingKey);
  return { officeKey: await fingerprint(next.publicKeyRaw), roster };
}
