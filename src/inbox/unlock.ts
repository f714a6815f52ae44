/**
 * From a passphrase file to an open session: the file opens in a worker (scrypt keeps a page still for seconds), the
 * office it names vouches for the roster, and the officer proves to hold the key.
 */

import * as v from 'valibot';
import type { OfficerApi } from './api.ts';
import { RamahError } from '../core/errors.ts';
import { idOf } from '../core/fields.ts';
import { unlockIdentityFile } from '../core/identity-file.ts';
import { openBytes } from '../core/open.ts';
import { verifyRoster, type RosterRecipient, type VerifiedRoster } from '../core/roster.ts';

/** The officer's own key. Lives in memory, from unlocking to locking. */
export interface OfficerKey {
  /** `AGE-SECRET-KEY-1…` */
  identity: string;
  /** `age1…` */
  recipient: string;
  /** Fingerprint of the office, written in the file when the office made it. */
  office: string;
}

export interface Session {
  key: OfficerKey;
  roster: VerifiedRoster;
  /** The officer as the roster names her or him. */
  officer: RosterRecipient;
  token: string;
}

/** Stages of unlocking that a face can show, in order. */
export const UNLOCK_STEPS = ['file', 'office', 'proof', 'messages'] as const;
export type UnlockStep = (typeof UNLOCK_STEPS)[number];

/**
 * Why the door stays shut. `wrong-passphrase` and `wrong-file` can be mended at the form. `no-office`: an age key that
 * no office made. `not-on-roster`: the office no longer lists this key. `proof`: the receiver's question did not open.
 */
export class UnlockError extends RamahError {}

export type UnlockFile = (file: Uint8Array, passphrase: string) => Promise<OfficerKey>;

/** An officer's file is a few hundred bytes; anything much larger is another file. */
export const MAX_KEY_FILE_BYTES = 64 * 1024;

/** Opens the file where it is called. @throws {UnlockError} `wrong-passphrase` `wrong-file` `no-office` */
export const unlockHere: UnlockFile = async (file, passphrase) => {
  let refusal: unknown;
  for (const spelling of spellings(passphrase)) {
    try {
      const { identity, recipient, officeKey } = await unlockIdentityFile(file, spelling);
      if (officeKey === undefined || !v.is(idOf(32), officeKey)) {
        throw new UnlockError('no-office', 'The key file does not name its office.');
      }
      return { identity, recipient, office: officeKey };
    } catch (error) {
      if (error instanceof UnlockError) throw error;
      refusal = error;
    }
  }
  const wrongPassphrase = refusal instanceof RamahError && refusal.code === 'wrong-passphrase';
  throw new UnlockError(wrongPassphrase ? 'wrong-passphrase' : 'wrong-file', 'The file did not open.');
};

/**
 * Our passphrases are lower-case words joined with `-`: capitals, spaces and line ends of a typist do not matter.
 * A passphrase of somebody's own is tried as it was typed.
 */
export function spellings(typed: string): string[] {
  const own = typed.trim();
  return [
    ...new Set([
      own
        .toLowerCase()
        .split(/[\s-]+/)
        .join('-'),
      own,
    ]),
  ];
}

/** What page and worker say to each other. The worker answers once. */
export interface UnlockRequest {
  file: Uint8Array;
  passphrase: string;
}
export type UnlockAnswer = { key: OfficerKey } | { code: string };

/** Opens the file in a fresh worker, or here where the browser gives none (a page opened from a disk). */
export function unlockInWorker(create: () => Worker): UnlockFile {
  return async (file, passphrase) => {
    let worker: Worker;
    try {
      worker = create();
    } catch {
      return unlockHere(file, passphrase);
    }
    const answer = await new Promise<UnlockAnswer | 'no-worker'>((resolve) => {
      worker.onmessage = (event: MessageEvent<UnlockAnswer>) => resolve(event.data);
      worker.onerror = (event) => {
        event.preventDefault();
        resolve('no-worker');
      };
      worker.postMessage({ file, passphrase } satisfies UnlockRequest);
    }).finally(() => worker.terminate());
    if (answer === 'no-worker') return unlockHere(file, passphrase);
    if ('code' in answer) throw new UnlockError(answer.code, 'The file did not open.');
    return answer.key;
  };
}

export interface OpenSessionOptions {
  api: OfficerApi;
  key: OfficerKey;
  /** Smallest epoch that this page accepts: the largest that it has seen. */
  seenEpoch?: number;
  now: Date;
  onStep?: (step: UnlockStep) => void;
}

/**
 * Verifies the office's roster and trades a proof of the key for a token.
 * @throws {RosterError} when the roster must not be trusted; {UnlockError} `not-on-roster` `proof`; {DeliveryError}
 */
export async function openSession({ api, key, seenEpoch, now, onStep }: OpenSessionOptions): Promise<Session> {
  onStep?.('office');
  const roster = await fetchRoster(api, key.office, { seenEpoch, now });
  const officer = roster.roster.recipients.find((recipient) => recipient.key === key.recipient);
  if (officer === undefined) throw new UnlockError('not-on-roster', 'The roster does not list this key.');
  onStep?.('proof');
  const { nonceId, sealed } = await api.nonce(key.office, key.recipient);
  const nonce = await openBytes(sealed, key.identity).catch(() => {
    throw new UnlockError('proof', 'The nonce is not sealed to this key.');
  });
  const { token } = await api.token(key.office, nonceId, nonce);
  return { key, roster, officer, token };
}

/** The office's roster, fetched and verified. @throws {RosterError} {DeliveryError} */
export async function fetchRoster(
  api: OfficerApi,
  office: string,
  { seenEpoch, now }: { seenEpoch?: number | undefined; now: Date },
): Promise<VerifiedRoster> {
  const { signed, receiverTime } = await api.roster(office);
  return verifyRoster(signed, {
    officeKey: office,
    officeEpoch: 0,
    phoneTime: now,
    seenEpoch,
    receiverTime,
  });
}
