/** Invented offices, people and reports for the tests of the core. */

import { readFileSync } from 'node:fs';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { randomBytes, sha256, toBase64url, utf8 } from '../../src/core/bytes.ts';
import type { Receipt } from '../../src/core/receipt.ts';
import type { Report } from '../../src/core/report.ts';
import {
  fingerprint,
  signRoster,
  type Roster,
  type RosterRecipient,
  type SignedRoster,
} from '../../src/core/roster.ts';
import type { Message } from '../../src/core/message.ts';

/** `test/vectors/box-v1.json`. */
export interface Vectors {
  damm: { digits: string; check: string }[];
  padme: { length: number; padded: number }[];
  receipts: (Omit<Receipt, 'threadKey'> & { code: string; officeKey: string; threadKey: string })[];
  sealed: { identity: string; threadKey: string; message: Message; file: string };
  roster: { signed: SignedRoster; hash: string; office: string };
}

export const vectors = JSON.parse(readFileSync(new URL('../vectors/box-v1.json', import.meta.url), 'utf8')) as Vectors;

export interface KeyPair {
  identity: string;
  recipient: string;
}

export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

export const recipientOf = (key: string, more: Partial<RosterRecipient> = {}): RosterRecipient => ({
  key,
  unit: 'Kantor Contoh',
  level: 'kota',
  name: 'Petugas Contoh',
  role: 'officer',
  ...more,
});

export interface TestOffice {
  officeKey: string;
  officers: KeyPair[];
  recovery: KeyPair;
  /** An officer of another unit. */
  outside: KeyPair;
  roster: Roster;
  sign(roster: Roster): Promise<SignedRoster>;
  /** Signs any text, also one that no office would sign. */
  signText(text: string): Promise<SignedRoster>;
}

export async function newOffice(): Promise<TestOffice> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const publicKeyRaw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  const officeKey = await fingerprint(publicKeyRaw);
  const officers = [await newKeyPair(), await newKeyPair()];
  const [recovery, outside] = [await newKeyPair(), await newKeyPair()];
  const roster: Roster = {
    v: 1,
    office: officeKey,
    name: 'Layanan Contoh',
    unit: 'Kantor Contoh',
    region: '35.76',
    epoch: 5,
    not_before: '2026-11-24',
    not_after: '2027-01-08',
    recipients: [
      ...officers.map(({ recipient }) => recipientOf(recipient)),
      recipientOf(recovery.recipient, { name: 'Pemulihan', role: 'recovery' }),
      recipientOf(outside.recipient, { unit: 'Unit Lain', level: 'provinsi' }),
    ],
    reads: { days: [1, 2, 3, 4, 5], hours: '08.00-16.00', zone: 'WIB', first_answer: 2 },
    min_pow: 300,
    max_bytes: 65_536,
    prev: null,
  };
  const signText = async (text: string): Promise<SignedRoster> => {
    const bytes = utf8(`ramah roster v1\n${text}`);
    const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, bytes);
    const encoded = toBase64url(new Uint8Array(signature));
    return { roster: text, signature: encoded, key: toBase64url(publicKeyRaw), chain: [] };
  };
  const sign = (one: Roster): Promise<SignedRoster> => signRoster(one, privateKey, publicKeyRaw);
  return { officeKey, officers, recovery, outside, roster, sign, signText };
}

/** A receipt as `deriveReceipt` gives it, without the work that makes a guess dear. */
export async function quickReceipt(): Promise<Receipt> {
  const readToken = randomBytes(32);
  return {
    ...(await newKeyPair()),
    box: toBase64url(randomBytes(16)),
    readToken: toBase64url(readToken),
    readTokenSha256: toBase64url(await sha256(readToken)),
    threadKey: randomBytes(32),
  };
}

export const inventedReport: Report = {
  v: 1,
  person: 'anak',
  kinds: ['fisik'],
  works_at: ['tidak'],
  directions: 'Alamat yang dikarang',
  now: 'tidak',
  when: ['tujuh-hari', 'berulang'],
  contact: { way: 'kode', times: ['pagi'] },
};

/** A copy of `value` that lacks `field`. */
export function without<T extends object>(value: T, field: keyof T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== field)) as Partial<T>;
}

/** The `code` that an error of ours carries; anything else is thrown on. */
export const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  return 'nothing was refused';
};
