/** Renews an office's roster: the same people, the next epoch, another 45 days. */

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
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

/** The roster that stands, held against the office's own key; that it has run out is no reason not to renew it. */
async function readStandingRoster(path: string, key: SigningPair): Promise<{ roster: Roster; text: string }> {
  const json = await readOfficeFile(path);
  const officeKey = await fingerprint(key.publicKeyRaw);
  try {
    const signed: unknown = JSON.parse(json);
    const { roster: text } = signed as { roster: string };
    const within = new Date(`${parseRoster(text).not_before}T12:00:00Z`);
    return await verifyRoster(signed, { officeKey, officeEpoch: 0, phoneTime: within, receiverTime: within });
  } catch (error) {
    const why = error instanceof RamahError ? error.code : 'not-json';
    throw new OfficeError(
      'roster-refused',
      `Daftar di ${path} tidak dapat dipakai (${why}). Ambil lagi salinan terakhirnya dari penerima.\n` +
        `The roster in ${path} cannot be used (${why}). Fetch its last copy from the receiver again.`,
    );
  }
}

/**
 * @returns the office's fingerprint and what now stands in `public/roster.json`
 * @throws {OfficeError} `file-missing`, `signing-key-unreadable`, `roster-refused` or `clock-behind`
 */
export async function signOffice({
  dir,
  now,
}: {
  dir: string;
  now: Date;
}): Promise<{ officeKey: string; roster: Roster }> {
  const paths = officePaths(dir);
  const key = await readSigningKey(await readOfficeFile(paths.signingKey));
  const before = await readStandingRoster(paths.roster, key);
  const today = dayOf(now);
  if (today < before.roster.not_before) {
    throw new OfficeError(
      'clock-behind',
      `Jam komputer ini (${today}) lebih awal dari daftar yang ada (${before.roster.not_before}). Betulkan jamnya.\n` +
        `This computer's clock (${today}) is behind the roster that stands (${before.roster.not_before}). Set it right.`,
    );
  }
  const roster: Roster = {
    ...before.roster,
    epoch: before.roster.epoch + 1,
    not_before: today,
    not_after: addDays(today, MAX_VALID_DAYS),
    prev: await rosterHash(before.text),
  };
  const signed = await signRoster(roster, key.privateKey, key.publicKeyRaw);
  const draft = `${paths.roster}.new`;
  await rm(draft, { force: true });
  await writeFile(draft, `${JSON.stringify(signed)}\n`, { flag: 'wx' });
  await rename(draft, paths.roster);
  return { officeKey: roster.office, roster };
}
