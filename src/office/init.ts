/** Makes an office: its signing key, its officers' keys, a recovery key for the safe, and the first signed roster. */

import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { toBase64url, randomBytes } from '../core/bytes.ts';
import { addDays, dayOf } from '../core/fields.ts';
import { lockIdentityFile } from '../core/identity-file.ts';
import { MAX_SEALED_BYTES } from '../core/message.ts';
import { fingerprint, MAX_VALID_DAYS, signRoster, type Reads, type Roster, type SignedRoster } from '../core/roster.ts';
import { OfficeError } from './errors.ts';
import { makeSecretFolder, officePaths, writeSecret } from './files.ts';
import { newPassphrase } from './passphrase.ts';
import { recoverySheet } from './recovery-sheet.ts';
import { newSigningKey } from './signing-key.ts';

/** Fewest guesses of a proof of work: hidden behind the writing of a report on a slow phone. */
const MIN_POW = 300;

export interface OfficeToMake {
  /** A folder that does not exist yet, or is empty. */
  dir: string;
  name: string;
  /** The unit that the officers work for, as the reporter knows it. */
  unit: string;
  /** Kemendagri code of what the office serves, `35.76`. */
  region: string;
  /** Names of the officers, two or more. */
  officers: string[];
  /** When the office reads, or `null` when it does not want to say. */
  reads: Reads | null;
  now: Date;
}

export interface MadeOffice {
  officeKey: string;
  epoch: number;
  /** The passphrases are kept nowhere: whoever calls this hands them over, once. */
  officers: { name: string; file: string; passphrase: string; recipient: string }[];
  recovery: { file: string; identity: string; recipient: string };
}

interface KeyPair {
  identity: string;
  recipient: string;
}

async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

async function refuseUsedFolder(dir: string): Promise<void> {
  const entries = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return [dir];
    throw error;
  });
  if (entries.length === 0) return;
  throw new OfficeError(
    'folder-in-use',
    `Di ${dir} sudah ada sesuatu. Pilih folder lain. Untuk memperpanjang kantor yang ada: office sign ${dir}\n` +
      `There is something at ${dir} already. Choose another folder. To renew an office that exists: office sign ${dir}`,
  );
}

function refuseFewOfficers(names: readonly string[]): void {
  if (new Set(names.map((name) => name.trim().toLowerCase())).size >= 2) return;
  throw new OfficeError(
    'too-few-officers',
    'Perlu paling sedikit dua petugas dengan nama berbeda: --officer "Nama" --officer "Nama"\n' +
      'At least two officers with different names are needed: --officer "Name" --officer "Name"',
  );
}

/** The roster's word for how far the region reaches; a kabupaten counts as a kota. */
function levelOf(region: string): 'provinsi' | 'kota' | 'kelurahan' {
  const parts = region.split('.').length;
  return parts === 1 ? 'provinsi' : parts === 4 ? 'kelurahan' : 'kota';
}

interface OfficeKeys {
  officeKey: string;
  officers: (KeyPair & { name: string })[];
  recovery: KeyPair;
}

function firstRoster({ name, unit, region, reads, now }: OfficeToMake, keys: OfficeKeys): Roster {
  const level = levelOf(region);
  const today = dayOf(now);
  return {
    v: 1,
    office: keys.officeKey,
    name,
    unit,
    region,
    epoch: 1,
    not_before: today,
    not_after: addDays(today, MAX_VALID_DAYS),
    recipients: [
      ...keys.officers.map(({ recipient, name }) => ({ key: recipient, unit, level, name, role: 'officer' as const })),
      { key: keys.recovery.recipient, unit, level, name: 'Pemulihan', role: 'recovery' as const },
    ],
    reads,
    min_pow: MIN_POW,
    max_bytes: MAX_SEALED_BYTES,
    prev: null,
  };
}

interface OfficeFiles {
  signingKeyPem: string;
  sheet: string;
  identityFiles: string[];
  signed: SignedRoster;
}

/** Writes beside `dir` and moves the whole into place, so that a half-made office never stands there. */
async function writeOffice(dir: string, files: OfficeFiles): Promise<void> {
  const place = resolve(dir);
  await mkdir(dirname(place), { recursive: true });
  const draft = `${place}.${toBase64url(randomBytes(6))}`;
  const paths = officePaths(draft);
  try {
    await mkdir(draft);
    await makeSecretFolder(paths.secret);
    await makeSecretFolder(paths.officers);
    await writeSecret(paths.signingKey, files.signingKeyPem);
    await writeSecret(paths.recovery, files.sheet);
    for (const [at, text] of files.identityFiles.entries()) await writeSecret(paths.officer(at + 1), text);
    await mkdir(paths.public);
    await writeFile(paths.roster, `${JSON.stringify(files.signed)}\n`, { flag: 'wx' });
    await rmdir(place).catch(() => undefined);
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Makes an office in `dir`: `secret/` (folders 0700, files 0600) for the safe and the officers, `public/` for the
 * receiver. Takes seconds: each officer's file is locked with scrypt.
 *
 * @throws {OfficeError} `folder-in-use` or `too-few-officers`
 * @throws {RosterError} `malformed` for a name, region or reading hours that no roster may hold
 */
export async function initOffice(office: OfficeToMake): Promise<MadeOffice> {
  const { dir, name, now } = office;
  refuseFewOfficers(office.officers);
  await refuseUsedFolder(dir);
  const { privateKey, publicKeyRaw, pem } = await newSigningKey();
  const keys: OfficeKeys = {
    officeKey: await fingerprint(publicKeyRaw),
    officers: await Promise.all(office.officers.map(async (name) => ({ name, ...(await newKeyPair()) }))),
    recovery: await newKeyPair(),
  };
  const roster = firstRoster(office, keys);
  const signed = await signRoster(roster, privateKey, publicKeyRaw);
  const { officeKey } = keys;
  const officers = keys.officers.map((officer) => ({ ...officer, officeKey, passphrase: newPassphrase() }));
  const identityFiles: string[] = [];
  for (const officer of officers) identityFiles.push(await lockIdentityFile(officer, officer.passphrase));
  const sheet = recoverySheet({ office: name, officeKey, ...keys.recovery, day: dayOf(now) });
  await writeOffice(dir, { signingKeyPem: pem, sheet, identityFiles, signed });
  const paths = officePaths(dir);
  return {
    officeKey,
    epoch: roster.epoch,
    officers: officers.map(({ name, passphrase, recipient }, at) => ({
      name,
      file: paths.officer(at + 1),
      passphrase,
      recipient,
    })),
    recovery: { file: paths.recovery, ...keys.recovery },
  };
}
