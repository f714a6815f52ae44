/**
 * The official test vectors of age v1 (C2SP/CCTV), and what is held against each. Runs in Node and in a browser.
 *
 * Two questions are asked of every vector. Does the library that we seal and open with behave as the suite expects, at
 * the step where it expects it? And does our own path (`openBytes`), whose profile is narrower, open exactly those that
 * are of that profile: X25519, not armored, no passphrase?
 */

import * as vectors from 'cctv-age';
import { armor, Decrypter } from 'age-encryption';
import { SealError } from '../../src/core/errors.ts';
import { openBytes } from '../../src/core/open.ts';

export type Expected = 'success' | 'no match' | 'HMAC failure' | 'header failure' | 'payload failure' | 'armor failure';

export interface Vector {
  name: string;
  expect: Expected;
  /** SHA-256 of the plaintext, in hex. */
  payload: string | undefined;
  identities: string[];
  passphrases: string[];
  armored: boolean;
  file: Uint8Array<ArrayBuffer>;
}

/** How one vector ended, and why that is wrong where it is. */
export interface Outcome {
  name: string;
  opened: boolean;
  fault: string | null;
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const sha256 = async (bytes: Uint8Array): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const KNOWN = new Set(['expect', 'payload', 'file key', 'identity', 'passphrase', 'armored', 'compressed', 'comment']);

async function parseVector(name: string, bytes: Uint8Array): Promise<Vector> {
  const end = bytes.findIndex((byte, at) => byte === 10 && bytes[at + 1] === 10);
  const lines = new TextDecoder().decode(bytes.subarray(0, end)).split('\n');
  const pairs = lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const);
  const all = (key: string): string[] => pairs.filter(([one]) => one === key).map(([, value]) => value);
  const unknown = pairs.find(([key]) => !KNOWN.has(key));
  if (unknown) throw new Error(`${name} has an unknown key ${unknown[0]}`);
  const file = bytes.slice(end + 2) as Uint8Array<ArrayBuffer>;
  return {
    name,
    expect: all('expect')[0] as Expected,
    payload: all('payload')[0],
    identities: all('identity'),
    passphrases: all('passphrase'),
    armored: all('armored')[0] === 'yes',
    file: all('compressed')[0] === 'zlib' ? await inflate(file) : file,
  };
}

export const allVectors = (): Promise<Vector[]> =>
  Promise.all(
    Object.entries(vectors)
      .filter(([name]) => name !== 'default')
      .map(([name, bytes]) => parseVector(name, bytes as Uint8Array)),
  );

/** Where the library stopped, and the plaintext where it did not. */
async function openWithLibrary(vector: Vector): Promise<{ end: Expected; plain?: Uint8Array }> {
  let file = vector.file;
  if (vector.armored) {
    try {
      file = armor.decode(new TextDecoder().decode(file)) as Uint8Array<ArrayBuffer>;
    } catch {
      return { end: 'armor failure' };
    }
  }
  const decrypter = new Decrypter();
  for (const identity of vector.identities) decrypter.addIdentity(identity);
  for (const passphrase of vector.passphrases) decrypter.addPassphrase(passphrase);
  let plain: ReadableStream<Uint8Array>;
  try {
    plain = await decrypter.decrypt(new Blob([file]).stream());
  } catch (error) {
    return { end: /no identity matched/.test((error as Error).message) ? 'no match' : 'header failure' };
  }
  try {
    return { end: 'success', plain: new Uint8Array(await new Response(plain as BodyInit).arrayBuffer()) };
  } catch {
    return { end: 'payload failure' };
  }
}

/**
 * The suite allows steps that look alike from outside to be told as one: a header that does not parse and one whose
 * HMAC differs. How much a failing file may release before it fails is not asked: `openBytes` releases all or nothing.
 */
const stepOf = (expect: Expected): Expected => (expect === 'HMAC failure' ? 'header failure' : expect);

export async function runWithLibrary(vector: Vector): Promise<Outcome> {
  const { name, expect, payload } = vector;
  const { end, plain } = await openWithLibrary(vector);
  const opened = end === 'success';
  if (end !== stepOf(expect)) return { name, opened, fault: `ended with "${end}", the suite expects "${expect}"` };
  const right = plain === undefined || (await sha256(plain)) === payload;
  return { name, opened, fault: right ? null : 'opened to another plaintext' };
}

/** An identity of our profile that no vector is sealed to: what is tried where a vector has none of its own. */
const STRANGER = 'AGE-SECRET-KEY-1HMJC55H6WG76AHSJQYGCF586PYYJEDTZNJQ04SKNKCE94LMERR0Q86A98C';

/** The X25519 identity of a vector; post-quantum identities and passphrases are not of our profile. */
const ourIdentity = ({ identities }: Vector): string | undefined =>
  identities.find((identity) => identity.startsWith('AGE-SECRET-KEY-1'));

/** Whether a vector is of our profile and whole: these and no others must open. */
export const mustOpen = (vector: Vector): boolean =>
  vector.expect === 'success' &&
  !vector.armored &&
  vector.passphrases.length === 0 &&
  ourIdentity(vector) !== undefined;

export async function runOnOurPath(vector: Vector): Promise<Outcome> {
  const { name, expect, payload, armored } = vector;
  const identity = ourIdentity(vector);
  try {
    const plain = await openBytes(vector.file, identity ?? STRANGER);
    if (!mustOpen(vector)) return { name, opened: true, fault: 'opened, and must be refused' };
    return { name, opened: true, fault: (await sha256(plain)) === payload ? null : 'opened to another plaintext' };
  } catch (error) {
    const fault = (why: string): Outcome => ({ name, opened: false, fault: why });
    if (!(error instanceof SealError)) return fault(`threw ${String(error)}`);
    if (mustOpen(vector)) return fault(`refused as ${error.code}, and must open`);
    // Where the vector brings an identity of ours, the reason must be right too.
    const why = armored || expect !== 'no match' ? 'damaged' : 'not-for-us';
    const known = identity === undefined || vector.passphrases.length > 0 ? /^(damaged|not-for-us)$/ : new RegExp(why);
    return { name, opened: false, fault: known.test(error.code) ? null : `refused as ${error.code}, not as ${why}` };
  }
}

export interface Tally {
  total: number;
  right: number;
  opened: number;
  faults: string[];
}

export async function tally(
  vectorsToRun: readonly Vector[],
  run: (vector: Vector) => Promise<Outcome>,
): Promise<Tally> {
  const outcomes: Outcome[] = [];
  for (const vector of vectorsToRun) outcomes.push(await run(vector));
  return {
    total: outcomes.length,
    right: outcomes.filter(({ fault }) => fault === null).length,
    opened: outcomes.filter(({ opened }) => opened).length,
    faults: outcomes.flatMap(({ name, fault }) => (fault === null ? [] : [`${name}: ${fault}`])),
  };
}
