/** An invented office in the browser's memory: it signs its roster, hands out work, keeps what is sent, and can fail. */

import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { utf8 } from '../../src/core/bytes.ts';
import { decodeFrame, encodeFrame } from '../../src/core/envelope.ts';
import { addDays } from '../../src/core/fields.ts';
import { RELEASE_DAY } from '../../src/core/release.ts';
import { fingerprint, signRoster, type Roster, type SignedRoster } from '../../src/core/roster.ts';
import type { RoomConfig } from '../../src/elements/shared/port.ts';

export type Failure = 'offline' | 'lost-answer' | number;

export interface OfficeDouble {
  officeKey: string;
  /** The identity of one officer. */
  identity: string;
  config: RoomConfig;
  fetch: typeof fetch;
  /** Every request, as address and bytes. */
  requests: { path: string; url: string; bytes: Uint8Array }[];
  /** Sealed bytes by message id. */
  kept: Map<string, Uint8Array>;
  /** What the next calls to a path meet, in turn. */
  fail: Map<string, Failure[]>;
  sign(changes?: Partial<Roster>): Promise<void>;
  /** What `/v1/roster` answers. */
  signed: SignedRoster;
  /** The day of the last login that it tells beside; without one it tells none. */
  lastLogin?: string;
}

const DAY = RELEASE_DAY;

export async function openOfficeDouble(changes: Partial<Roster> = {}): Promise<OfficeDouble> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  const officeKey = await fingerprint(raw);
  const identity = await generateX25519Identity();
  const roster: Roster = {
    v: 1,
    office: officeKey,
    name: 'Kantor Rekaan',
    unit: 'Unit Rekaan',
    region: '35.76',
    epoch: 3,
    not_before: DAY,
    not_after: addDays(DAY, 40),
    recipients: [
      { key: await identityToRecipient(identity), unit: 'Unit Rekaan', level: 'kota', name: 'Rekaan', role: 'officer' },
    ],
    reads: { days: [1, 2, 3, 4, 5], hours: '08.00-16.00', zone: 'WIB', first_answer: 2 },
    min_pow: 1,
    max_bytes: 65_536,
    prev: null,
    ...changes,
  };

  const double: OfficeDouble = {
    officeKey,
    identity,
    config: configOf(officeKey),
    requests: [],
    kept: new Map(),
    fail: new Map(),
    signed: await signRoster(roster, privateKey, raw),
    async sign(more = {}) {
      double.signed = await signRoster({ ...roster, ...more }, privateKey, raw);
    },
    fetch: (async (url: string, init: RequestInit) => {
      const path = new URL(url).pathname;
      const bytes = init.body as Uint8Array;
      double.requests.push({ path, url, bytes });
      const failure = double.fail.get(path)?.shift();
      if (failure === 'offline') throw new TypeError('Failed to fetch');
      if (typeof failure === 'number') return refuse(failure);
      const answered = await answer(path, bytes);
      if (failure === 'lost-answer') throw new TypeError('Failed to fetch');
      return answered;
    }) as typeof fetch,
  };

  async function answer(path: string, bytes: Uint8Array): Promise<Response> {
    const { header, body } = decodeFrame(bytes) as { header: { mid: string }; body: Uint8Array };
    const { mid } = header;
    if (path === '/v1/roster') return frame({ ...double.signed }, 200, utf8(double.lastLogin ?? ''));
    if (path === '/v1/challenge') {
      const data = { mid, office: officeKey };
      const algorithm = 'PBKDF2/SHA-256';
      const challenge = await createChallenge({
        algorithm,
        cost: 10,
        counter: 20,
        data,
        deriveKey,
        hmacSignatureSecret: 's',
      });
      return frame({ challenge });
    }
    const known = double.kept.get(mid);
    if (known && known.join() !== body.join()) return refuse(409);
    double.kept.set(mid, body.slice());
    return frame({ mid, day: DAY }, known ? 200 : 201);
  }
  return double;
}

const frame = (header: object, status = 200, body?: Uint8Array) =>
  new Response(encodeFrame(header, body, 1024), { status });
const refuse = (status: number) => frame({ error: { code: 'refused-in-a-test', message: '' } }, status);

const configOf = (officeKey: string): RoomConfig => ({
  view: 'report',
  rung: 1,
  receiver: 'https://kantor.example',
  officeKey,
  officeEpoch: 2,
  region: {
    code: '35.76',
    name: 'Kota Rekaan',
    districts: [
      {
        code: '35.76.01',
        name: 'Timur',
        villages: [
          ['1003', 'Rekaan Satu'],
          ['1004', 'Rekaan Tiga'],
        ],
      },
      { code: '35.76.02', name: 'Barat', villages: [['1001', 'Rekaan Dua']] },
    ],
  },
  numbers: [
    { label: 'Polisi', display: '110', dial: '110', emergency: true },
    { label: 'SAPA 129', display: '129', dial: '129', emergency: false },
  ],
  lang: 'id',
  theme: 'light',
  exit: 'https://cuaca.example/',
});
