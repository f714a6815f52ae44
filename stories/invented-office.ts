/**
 * An office, a code and answers that are invented from end to end, sealed and signed with keys made on the spot: for
 * stories and tests of the follow-up.
 */

import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { createChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { DeliveryError } from '../src/core/errors.ts';
import { newCode, deriveReceipt, type Receipt } from '../src/core/receipt.ts';
import { RELEASE_DAY } from '../src/core/release.ts';
import { fingerprint, signRoster, type Roster, type SignedRoster } from '../src/core/roster.ts';
import { newMid, sealMessage, type Message, type Reply } from '../src/core/seal.ts';
import type { Client, StoredMessage } from '../src/delivery/client.ts';
import type { FollowUpClient, News } from '../src/delivery/follow-up.ts';
import type { RoomConfig } from '../src/elements/shared/port.ts';
import type { RoomContext } from '../src/room/shell.ts';

export const NOON = new Date(`${RELEASE_DAY}T12:00:00Z`);

/** Invented numbers beside the two that serve the whole country, named in one language as the page tells them. */
export const numbersIn = (lang: string): RoomConfig['numbers'] => [
  { label: lang === 'en' ? 'Police' : 'Polisi', display: '110', dial: '110', emergency: true },
  { label: 'SAPA 129', display: '129', dial: '129', emergency: false },
  { label: 'Kantor Contoh (rekaan)', display: '0000-000000', dial: '0000000000', emergency: false },
];
export const NUMBERS = numbersIn('id');

export interface InventedOffice {
  officeKey: string;
  signed: SignedRoster;
  code: string;
  receipt: Receipt;
  /** The identity of its one officer. */
  officer: string;
  /** A reply of the office as the receiver lists it; `seq` counts from 1, `n` too. */
  reply(seq: number, body: Reply, more?: Partial<Message>): Promise<StoredMessage>;
}

async function make(): Promise<InventedOffice> {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey));
  const officeKey = await fingerprint(publicKey);
  const officer = await generateX25519Identity();
  const roster: Roster = {
    v: 1,
    office: officeKey,
    name: 'Kantor Contoh (rekaan)',
    unit: 'Kantor Contoh (rekaan)',
    region: '35.76',
    epoch: 3,
    not_before: RELEASE_DAY,
    not_after: RELEASE_DAY,
    recipients: [
      {
        key: await identityToRecipient(officer),
        unit: 'Kantor Contoh (rekaan)',
        level: 'kota',
        name: 'Petugas Rekaan',
        role: 'officer',
      },
    ],
    reads: { days: [1, 2, 3, 4, 5], hours: '08.00-16.00', zone: 'WIB', first_answer: 1 },
    min_pow: 0,
    max_bytes: 65536,
    prev: null,
  };
  const signed = await signRoster(roster, keys.privateKey, publicKey);
  const code = newCode();
  const receipt = await deriveReceipt(code, officeKey);
  const mids = [''];
  return {
    officeKey,
    signed,
    code,
    receipt,
    officer,
    async reply(seq, body, more = {}) {
      const mid = (mids[seq] = newMid());
      const prev = seq === 1 ? null : (mids[seq - 1] ?? newMid());
      const message: Message = {
        v: 1,
        office: officeKey,
        box: receipt.box,
        mid,
        dir: 'o',
        seq,
        prev,
        seen: null,
        day: RELEASE_DAY,
        lang: 'id',
        body,
        ...more,
      };
      const bytes = await sealMessage(message, { threadKey: receipt.threadKey, recipients: [receipt.recipient] });
      return { n: seq, mid, dir: 'o', day: RELEASE_DAY, bytes };
    },
  };
}

let office: Promise<InventedOffice> | undefined;

/** Made once for a page. */
export const inventedOffice = (): Promise<InventedOffice> => (office ??= make());

/** The reporter's own message, as the receiver lists it: without its bytes. */
export const ownReport = (): StoredMessage => ({
  n: 0,
  mid: newMid(),
  dir: 'r',
  day: RELEASE_DAY,
  bytes: new Uint8Array(0),
});

/** A receiver in memory that only reads. */
export function readingClient(signed: unknown, read: Client['read']): Client {
  const never = (): never => {
    throw new DeliveryError('refused', 'This receiver only reads.', { retry: false });
  };
  return { roster: () => Promise.resolve({ signed }), challenge: never, send: never, read };
}

/** A proof of work that costs nothing. */
export const solvable = (): Promise<Challenge> =>
  createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 1, counter: 1, deriveKey, hmacSignatureSecret: 'rekaan' });

/** The rest of that receiver: what it says about news, and what becomes of a withdrawal. */
export function newsClient(news: Partial<News> = {}): FollowUpClient {
  let withdrawn = news.withdrawn ?? null;
  return {
    news: () => Promise.resolve({ known: true, news: 0, ...news, withdrawn }),
    withdraw: (_box, _token, withdraw) =>
      Promise.resolve((withdrawn = withdraw ? { day: RELEASE_DAY, until: '2026-12-01', held: false } : null)),
    upload: ({ length }) => Promise.resolve(Array.from({ length: Math.ceil(length / 262_144) }, (_, at) => at)),
  };
}

export const inventedConfig = (officeKey: string, more: Partial<RoomConfig> = {}): RoomConfig => ({
  view: 'follow-up',
  rung: 1,
  receiver: 'https://kantor.invalid',
  officeKey,
  officeEpoch: 1,
  region: null,
  numbers: numbersIn(more.lang ?? 'id'),
  lang: 'id',
  theme: 'auto',
  exit: '#keluar',
  ...more,
});

/** A room without walls: what a view needs, and what it asked for. */
export function inventedRoom(): RoomContext & { asked: string[]; end(): void } {
  const ending = new AbortController();
  const asked: string[] = [];
  return {
    asked,
    end: () => ending.abort(),
    signal: ending.signal,
    fetch: () => Promise.reject(new TypeError('No network here.')),
    now: () => NOON,
    announce: (text) => asked.push(`announce ${text}`),
    showStep: (heading) => asked.push(`step ${heading?.textContent?.trim() ?? ''}`),
    setDirty: (dirty) => asked.push(`dirty ${dirty}`),
    sawEpoch: (epoch) => asked.push(`epoch ${epoch}`),
    setNumbers() {},
    leave: () => asked.push('leave'),
    close: () => asked.push('close'),
  };
}
