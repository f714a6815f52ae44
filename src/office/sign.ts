/** Renews an office's roster: the same people, the next epoch, another 45 days. */

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fromBase64url, toBase64url } from '../core/bytes.ts';
import { RamahError } from '../core/errors.ts';
import { addDays, dayOf } from '../core/fields.ts';
import {
  fingerprint,
  MAX_VALID_DAYS,
  parseRoster,
  rosterHash,
  signRoster,
  verifyRoster,
  type Roster,
  type SignedRoster,
} from '../core/roster.ts';
import { OfficeError } from './errors.ts';
import { officePaths } from './files.ts';
import { readSigningKey, type SigningPair } from './signing-key.ts';

async function readOfficeFile(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new OfficeError(
      'file-missing',
      `Berkas ${path} tidak terbaca (${error.code}). Periksa folder kantor yang Anda tulis.\n` +
        `The file ${path} cannot be read (${error.code}). Check the office's folder that you typed.`,
    );
  });
}

export interface StandingRoster {
  roster: Roster;
  text: string;
  signed: SignedRoster;
}

const refused = (path: string, why: string): OfficeError =>
  new OfficeError(
    'roster-refused',
    `Daftar di ${path} tidak dapat dipakai (${why}). Ambil lagi salinan terakhirnya dari penerima.\n` +
      `The roster in ${path} cannot be used (${why}). Fetch its last copy from the receiver again.`,
  );

/** The roster that stands, held against the key that it names; that it has run out is no reason not to renew it. */
async function readStandingRoster(path: string): Promise<StandingRoster> {
  const json = await readOfficeFile(path);
  try {
    const signed = JSON.parse(json) as SignedRoster;
    const within = new Date(`${parseRoster(signed.roster).not_before}T12:00:00Z`);
    const officeKey = await fingerprint(fromBase64url(signed.key));
    const pins = { officeKey, officeEpoch: 0, phoneTime: within, receiverTime: within };
    const { roster, text } = await verifyRoster(signed, pins);
    return { roster, text, signed };
  } catch (error) {
    throw refused(path, error instanceof RamahError ? error.code : 'not-json');
  }
}

/**
 * The office's key and the roster that it signed last. A change of the key that broke off after its roster was published
 * is ended here.
 *
 * @throws {OfficeError} `file-missing`, `signing-key-unreadable` or `roster-refused`
 */
export async function loadOffice(dir: string): Promise<{ key: SigningPair; before: StandingRoster }> {
  const paths = officePaths(dir);
  const before = await readStandingRoster(paths.roster);
  const signedIt = ({ publicKeyRaw }: SigningPair): boolean => toBase64url(publicKeyRaw) === before.signed.key;
  const next = await readFile(paths.nextSigningKey, 'utf8').catch(() => null);
  if (next !== null && signedIt(await readSigningKey(next))) await rename(paths.nextSigningKey, paths.signingKey);
  const key = await readSigningKey(await readOfficeFile(paths.signingKey));
  if (!signedIt(key)) throw refused(paths.roster, 'wrong-key');
  return { key, before };
}

/** @throws {OfficeError} `clock-behind` */
export async function nextRoster(before: StandingRoster, now: Date): Promise<Roster> {
  const today = dayOf(now);
  if (today < before.roster.not_before) {
    throw new OfficeError(
      'clock-behind',
      `Jam komputer ini (${today}) lebih awal dari daftar yang ada (${before.roster.not_before}). Betulkan jamnya.\n` +
        `This computer's clock (${today}) is behind the roster that stands (${before.roster.not_before}). Set it right.`,
    );
  }
  return {
    ...before.roster,
    epoch: before.roster.epoch + 1,
    not_before: today,
    not_after: addDays(today, MAX_VALID_DAYS),
    prev: await rosterHash(before.text),
  };
}

/** Takes the place of `public/roster.json` in one step. */
export async function publish(dir: string, signed: SignedRoster): Promise<void> {
  const { roster } = officePaths(dir);
  const draft = `${roster}.new`;
  await rm(draft, { force: true });
  await writeFile(draft, `${JSON.stringify(signed)}\n`, { flag: 'wx' });
  await rename(draft, roster);
}

/**
 * @returns what now stands in `public/roster.json`
 * @throws {OfficeError} `file-missing`, `signing-key-unreadable`, `roster-refused` or `clock-behind`
 */
export async function signOffice({ dir, now }: { dir: string; now: Date }): Promise<Roster> {
  const { key, before } = await loadOffice(dir);
  const roster = await nextRoster(before, now);
  await publish(dir, await signRoster(roster, key.privateKey, key.publicKeyRaw, before.signed.chain));
  return roster;
}
