/** An invented office, its officers, and the hands that call a receiver in tests. */

import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { concat, toBase64url, utf8 } from '../../src/core/bytes.ts';
import { decodeFrame, encodeFrame } from '../../src/core/envelope.ts';
import { dayOf } from '../../src/core/fields.ts';
import { fingerprint, signRoster, type Roster, type SignedRoster } from '../../src/core/roster.ts';
import { createApp, type AppOptions } from '../../src/receiver/app.ts';
import { NATIONAL_NUMBERS } from '../../src/receiver/pages.ts';
import { checkRoster } from '../../src/receiver/roster-file.ts';
import { openSqliteStore } from '../../src/receiver/sqlite-store.ts';
import type { Store } from '../../src/receiver/store.ts';

export const id = (bytes: number): string => randomBytes(bytes).toString('base64url');
export const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

export interface Officer {
  name: string;
  identity: string;
  recipient: string;
}

export interface Office {
  officeKey: string;
  officers: [Officer, Officer];
  recovery: Officer;
  roster: Roster;
  /** Signs a roster of this office. */
  sign(changes?: Partial<Roster>): Promise<SignedRoster>;
}

/** @param today the first day on which its roster is valid */
export async function inventOffice(today = new Date()): Promise<Office> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
  ]);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  const officeKey = await fingerprint(raw);
  const person = async (name: string): Promise<Officer> => {
    const identity = await generateX25519Identity();
    return { name, identity, recipient: await identityToRecipient(identity) };
  };
  const officers: [Officer, Officer] = [await person('Petugas Satu (rekaan)'), await person('Petugas Dua (rekaan)')];
  const recovery = await person('Cadangan (rekaan)');
  const day = (shift: number): string => new Date(today.getTime() + shift * 86_400_000).toISOString().slice(0, 10);
  const roster: Roster = {
    v: 1,
    office: officeKey,
    name: 'Kantor Rekaan',
    unit: 'Unit Rekaan',
    region: '35.76',
    epoch: 1,
    not_before: day(0),
    not_after: day(40),
    recipients: [...officers, recovery].map((one) => ({
      key: one.recipient,
      unit: 'Unit Rekaan',
      level: 'kota',
      name: one.name,
      role: one === recovery ? 'recovery' : 'officer',
    })),
    reads: null,
    min_pow: 0,
    max_bytes: 65_536,
    prev: null,
  };
  const sign = (changes: Partial<Roster> = {}) => signRoster({ ...roster, ...changes }, privateKey, raw);
  return { officeKey, officers, recovery, roster, sign };
}

/** Bytes that pass for an age file; what follows its first line is noise. */
export const looksSealed = (length = 200): Uint8Array =>
  concat(utf8('age-encryption.org/v1\n'), randomBytes(length - 22));

/** All that answers may hold; a test reads what its call answers. */
export interface AnswerHeader {
  error?: { code: string; message: string };
  roster: string;
  challenge: Challenge;
  mid: string;
  day: string;
  messages: { n: number; box: string; mid: string; dir: 'r' | 'o'; day: string; length: number }[];
  more: boolean;
  nonce_id: string;
  token: string;
  have: number[];
  withdrawn: unknown;
}

export interface Reply {
  status: number;
  header: AnswerHeader;
  body: Uint8Array;
  bytes: Uint8Array;
  headers: Headers;
}

export type Post = (path: string, header: object, body?: Uint8Array, init?: RequestInit) => Promise<Reply>;

export async function readReply(response: Response): Promise<Reply> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { header, body } = decodeFrame(bytes);
  return { status: response.status, headers: response.headers, bytes, header: header as AnswerHeader, body };
}

/** Posts frames to an app without a port, or to an address. */
export function poster(
  to: string | { request(path: string, init: RequestInit, env?: object): Response | Promise<Response> },
  env?: object,
): Post {
  return async (path, header, body, init = {}) => {
    const request: RequestInit = {
      method: 'POST',
      body: encodeFrame(header, body),
      ...init,
      headers: { 'Content-Type': 'application/octet-stream', ...init.headers },
    };
    return readReply(await (typeof to === 'string' ? fetch(to + path, request) : to.request(path, request, env)));
  };
}

export async function solve(challenge: Challenge) {
  const found = await solveChallenge({ challenge, deriveKey });
  return { challenge, solution: { counter: found!.counter, derivedKey: found!.derivedKey } };
}

export const fetchWork = async (post: Post, office: string, mid: string) =>
  solve((await post('/v1/challenge', { office, mid })).header.challenge);

/** A message of a reporter, its work solved, ready for `/v1/send`. */
export async function prepareSend(
  post: Post,
  office: string,
  given: { body?: Uint8Array; box?: string; readToken?: string } = {},
) {
  const { body = looksSealed(), box = id(16), readToken = id(32) } = given;
  const mid = id(16);
  const header = {
    office,
    box,
    mid,
    sha256: hash(body),
    read_token_sha256: hash(Buffer.from(readToken, 'base64url')),
    work: await fetchWork(post, office, mid),
  };
  return { header, body, box, mid, readToken };
}

export async function openWith(identity: string, file: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(file);
}

export async function logIn(post: Post, office: string, officer: Officer): Promise<string> {
  const { header, body } = await post('/v1/officer/nonce', { office, recipient: officer.recipient });
  const nonce = toBase64url(await openWith(officer.identity, body));
  return (await post('/v1/officer/token', { office, nonce_id: header.nonce_id, nonce })).header.token;
}

export const tempFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'ramah-receiver-'));

export async function writeRoster(folder: string, signed: SignedRoster): Promise<string> {
  const path = join(folder, 'roster.json');
  // In one step, as the office tool does: a receiver that looks meanwhile finds the old roster or the new one.
  await writeFile(`${path}.new`, JSON.stringify(signed));
  await rename(`${path}.new`, path);
  return path;
}

/** An app over a store of its own, with a clock that tests can move and cheap work. */
export async function makeDesk(given: { options?: Partial<AppOptions>; wrap?: (store: Store) => Store } = {}) {
  const folder = await tempFolder();
  const office = await inventOffice();
  const clock = { now: new Date() };
  const logged: string[] = [];
  const path = join(folder, 'ramah.sqlite');
  const store = openSqliteStore({ path, office: office.officeKey, today: dayOf(clock.now) });
  const inForce = { current: await checkRoster(JSON.stringify(await office.sign()), clock.now) };
  const app = createApp({
    store: given.wrap?.(store) ?? store,
    roster: () => inForce.current,
    secret: await store.secret(),
    now: () => clock.now,
    hsts: true,
    numbers: NATIONAL_NUMBERS,
    files: { library: new Map(), inbox: new Map() },
    log: (line) => logged.push(line),
    fewestGuesses: 1,
    ...given.options,
  });
  const remove = async (): Promise<void> => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return {
    app,
    post: poster(app),
    office,
    officeKey: office.officeKey,
    clock,
    store,
    path,
    folder,
    inForce,
    logged,
    remove,
  };
}
