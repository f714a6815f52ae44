/**
 * The signed list of keys that a report is sealed to. The office signs it offline; the form holds it against the
 * fingerprint pinned in the page, so that a receiver that adds or swaps a recipient is refused. See docs/protocol.md.
 */

import * as v from 'valibot';
import { fromBase64url, sha256, toBase64url, utf8 } from './bytes.ts';
import { RosterError } from './errors.ts';
import { addDays, day, dayOf, firstFault, idOf, label, wholeNumber } from './fields.ts';
import { isX25519Recipient } from './recipient.ts';
import { RELEASE_DAY } from './release.ts';
import type { WorksAt } from './report.ts';

/** A roster's chain names at most so many signing keys before the one that signs. */
export const MAX_CHAIN = 8;

/** A roster may be valid for this many days after `not_before`, and no longer. */
export const MAX_VALID_DAYS = 45;

export const LEVELS = ['kelurahan', 'kota', 'provinsi', 'nasional'] as const;
export const ROLES = ['officer', 'recovery'] as const;
/** What a unit is, where that matters to a reporter: somebody of a school or of the police may be the one accused. */
export const SECTORS = ['sekolah', 'polisi'] as const;
export const ZONES = ['WIB', 'WITA', 'WIT'] as const;

const CLOCK = '(?:[01]\\d|2[0-3])\\.[0-5]\\d';

const RecipientSchema = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^age1[a-z0-9]{1,4000}$/)),
  unit: label,
  level: v.picklist(LEVELS),
  name: label,
  role: v.picklist(ROLES),
  sector: v.optional(v.picklist(SECTORS)),
});

const ReadsSchema = v.strictObject({
  days: v.pipe(
    v.array(wholeNumber(1, 7)),
    v.minLength(1),
    v.check((days) => days.every((one, at) => one > (days[at - 1] ?? 0)), 'days rise, each once'),
  ),
  hours: v.pipe(v.string(), v.regex(new RegExp(`^${CLOCK}-${CLOCK}$`))),
  zone: v.picklist(ZONES),
  first_answer: wholeNumber(0, 60),
});

const RosterSchema = v.strictObject({
  v: v.literal(1),
  office: idOf(32),
  name: label,
  unit: label,
  region: v.pipe(v.string(), v.regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/)),
  epoch: wholeNumber(1, 2 ** 31),
  not_before: day,
  not_after: day,
  recipients: v.pipe(
    v.array(RecipientSchema),
    v.minLength(1),
    v.maxLength(64),
    v.check((list) => new Set(list.map((one) => one.key)).size === list.length, 'each key once'),
  ),
  reads: v.nullable(ReadsSchema),
  min_pow: wholeNumber(0, 2 ** 31),
  max_bytes: wholeNumber(4096, 2 ** 31),
  prev: v.nullable(idOf(32)),
});

const link = { key: idOf(65), signature: idOf(64) };
const SignedSchema = v.strictObject({
  roster: v.pipe(v.string(), v.maxLength(256 * 1024)),
  ...link,
  chain: v.pipe(v.array(v.strictObject(link)), v.maxLength(MAX_CHAIN)),
});

/** One key of the list; `unit` is the office or unit that its holder works for, `sector` what kind of unit that is. */
export type RosterRecipient = v.InferOutput<typeof RecipientSchema>;
/** When the office reads: days from Monday = 1, hours `08.00-16.00`, and within how many working days it answers. */
export type Reads = v.InferOutput<typeof ReadsSchema>;
/**
 * `office` is the fingerprint of the office's first signing key, whichever signs today; `not_before` and `not_after` are days in
 * UTC, both counted in full; `min_pow` is the fewest guesses that a proof of work asks for, `max_bytes` the longest sealed message.
 */
export type Roster = v.InferOutput<typeof RosterSchema>;
/**
 * The roster's JSON text, its signature and the key that made it. `chain` holds the office's earlier keys, the first one
 * first, each with its signature over the key that followed it.
 */
export type SignedRoster = v.InferOutput<typeof SignedSchema>;
export type KeyLink = SignedRoster['chain'][number];

/** @throws {RosterError} `malformed`, `mixed-recipients` or `too-long-valid` */
export function parseRoster(text: string): Roster {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RosterError('malformed', 'The roster is not JSON.');
  }
  const parsed = v.safeParse(RosterSchema, json);
  if (!parsed.success) throw new RosterError('malformed', `The roster is malformed: ${firstFault(parsed.issues)}`);
  const roster = parsed.output;
  for (const { key } of roster.recipients) {
    if (isX25519Recipient(key)) continue;
    // 62 characters is the length of an X25519 recipient: this one was mistyped rather than of another kind.
    if (key.length === 62) throw new RosterError('malformed', 'A key has a wrong checksum.');
    throw new RosterError('mixed-recipients', 'A key is not an X25519 recipient.');
  }
  if (roster.not_after < roster.not_before) throw new RosterError('malformed', 'It ends before it begins.');
  if (roster.not_after > addDays(roster.not_before, MAX_VALID_DAYS)) {
    throw new RosterError('too-long-valid', `A roster is valid for at most ${MAX_VALID_DAYS} days.`);
  }
  return roster;
}

/** SHA-256 of the roster's text as it was signed, base64url. */
export const rosterHash = async (text: string): Promise<string> => toBase64url(await sha256(utf8(text)));

/** SHA-256 of a signing key (uncompressed point, 65 bytes), base64url; that of its first key is the office's public name. */
export const fingerprint = async (publicKeyRaw: Uint8Array): Promise<string> => toBase64url(await sha256(publicKeyRaw));

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' };
/** A WebCrypto key; both Node's types and the DOM's know it by this. */
export type SigningKey = Parameters<typeof crypto.subtle.sign>[1];
const rosterStatement = (text: string): string => `ramah roster v1\n${text}`;
const keyStatement = (office: string, next: string): string => `ramah signing key v1\n${office}\n${next}`;

const sign = async (privateKey: SigningKey, statement: string): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.sign(SIGNATURE, privateKey, utf8(statement))));

/**
 * @param privateKey ECDSA P-256 with usage `sign`
 * @param publicKeyRaw its public point, uncompressed (65 bytes)
 * @param chain the keys before it
 * @throws {RosterError} when the roster would be refused by {@link parseRoster}, or names another office than the first key
 */
export async function signRoster(
  roster: Roster,
  privateKey: SigningKey,
  publicKeyRaw: Uint8Array,
  chain: KeyLink[] = [],
): Promise<SignedRoster> {
  const text = JSON.stringify(roster);
  parseRoster(text);
  const key = toBase64url(publicKeyRaw);
  if (roster.office !== (await fingerprint(fromBase64url(chain[0]?.key ?? key)))) {
    throw new RosterError('wrong-key', 'The roster names another office than its first key.');
  }
  return { roster: text, signature: await sign(privateKey, rosterStatement(text)), key, chain };
}

/**
 * What makes `next` the office's signing key after this one.
 *
 * @param office its name, which the first key gave it
 * @param next the new key's public point, uncompressed
 */
export const signNextKey = async (
  office: string,
  { privateKey, publicKeyRaw }: { privateKey: SigningKey; publicKeyRaw: Uint8Array },
  next: Uint8Array,
): Promise<KeyLink> => ({
  key: toBase64url(publicKeyRaw),
  signature: await sign(privateKey, keyStatement(office, toBase64url(next))),
});

export interface RosterPins {
  /** The fingerprint in the snippet: of the office's first signing key, or of a later one. */
  officeKey: string;
  /** No roster below this epoch, from the snippet. */
  officeEpoch: number;
  /** The highest epoch that this page has seen. */
  seenEpoch?: number | undefined;
  phoneTime: Date;
  /** The receiver's clock, believed only when the phone's is wrong for certain. */
  receiverTime?: Date | undefined;
}

export interface VerifiedRoster {
  roster: Roster;
  text: string;
  clock: 'ok' | 'phone-wrong';
  /** The day in UTC on which it was held to be valid. */
  today: string;
}

/** The phone's clock is wrong for certain before the day of this release, and two years after it. */
function chooseClock({ phoneTime, receiverTime }: RosterPins): { now: Date; clock: VerifiedRoster['clock'] } {
  const release = Date.parse(`${RELEASE_DAY}T00:00:00Z`);
  const twoYears = 2 * 366 * 86_400_000;
  const time = phoneTime.getTime();
  if (time >= release && time <= release + twoYears) return { now: phoneTime, clock: 'ok' };
  return { now: receiverTime ?? phoneTime, clock: 'phone-wrong' };
}

async function parseSigned(signed: unknown): Promise<SignedRoster> {
  const parsed = v.safeParse(SignedSchema, signed);
  if (parsed.success) return parsed.output;
  const bare = v.safeParse(
    v.looseObject({ roster: v.string(), signature: v.optional(v.nullable(v.string())) }),
    signed,
  );
  if (bare.success && !bare.output.signature) throw new RosterError('unsigned', 'The roster has no signature.');
  throw new RosterError('malformed', `The roster is malformed: ${firstFault(parsed.issues)}`);
}

const isGenuine = ({ key, signature }: KeyLink, statement: string): Promise<boolean> =>
  crypto.subtle
    .importKey('raw', fromBase64url(key), CURVE, false, ['verify'])
    .then((publicKey) => crypto.subtle.verify(SIGNATURE, publicKey, fromBase64url(signature), utf8(statement)))
    .catch(() => false);

/**
 * Holds a roster from the receiver against what the page pins. The pinned key must be one of the office's: each vouches
 * for the next, the last one for the roster, and the roster names the office after the first.
 *
 * @throws {RosterError} `malformed`, `unsigned`, `wrong-key`, `wrong-signature`, `mixed-recipients`, `too-long-valid`,
 *   `epoch-too-old`, `not-yet-valid` or `expired`
 */
export async function verifyRoster(signed: unknown, pins: RosterPins): Promise<VerifiedRoster> {
  const { roster: text, signature, key, chain } = await parseSigned(signed);
  const links = [...chain, { key, signature }];
  const names = await Promise.all(links.map((one) => fingerprint(fromBase64url(one.key))));
  const office = names[0] ?? '';
  if (!names.includes(pins.officeKey) || new Set(names).size < names.length) {
    throw new RosterError('wrong-key', 'The pinned key does not lead to this roster.');
  }
  const genuine = await Promise.all(
    links.map((one, at) => {
      const next = links[at + 1];
      return isGenuine(one, next ? keyStatement(office, next.key) : rosterStatement(text));
    }),
  );
  if (genuine.includes(false)) {
    throw new RosterError('wrong-signature', 'A signature is wrong.');
  }
  const roster = parseRoster(text);
  if (roster.office !== office) throw new RosterError('wrong-key', 'The roster names another office.');
  if (roster.epoch < Math.max(pins.officeEpoch, pins.seenEpoch ?? 0)) {
    throw new RosterError('epoch-too-old', 'A newer roster than this one is known.');
  }
  const { now, clock } = chooseClock(pins);
  const today = dayOf(now);
  if (today < roster.not_before) throw new RosterError('not-yet-valid', `Valid from ${roster.not_before} on.`);
  if (today > roster.not_after) throw new RosterError('expired', `Valid until ${roster.not_after}.`);
  return { roster, text, clock, today };
}

const plainName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * The keys a report is sealed to, given where the one who did it works. Left out are whole units: the office's own for
 * `kantor-ini`, every unit of the sector for `sekolah` and `polisi`, each with all its keys, recovery included. Empty
 * when no officer is left to read it: a report that nobody opens must not be sent.
 */
export function recipientsFor({ unit: own, recipients }: Roster, worksAt: readonly WorksAt[]): string[] {
  const accused = ({ unit, sector }: RosterRecipient): boolean =>
    (worksAt.includes('kantor-ini') && plainName(unit) === plainName(own)) || (!!sector && worksAt.includes(sector));
  const units = new Set(recipients.filter(accused).map(({ unit }) => plainName(unit)));
  const kept = recipients.filter(({ unit }) => !units.has(plainName(unit)));
  return kept.some(({ role }) => role === 'officer') ? kept.map(({ key }) => key) : [];
}
