/**
 * The signed list of keys that a report is sealed to. The office signs it offline; the form holds it against the
 * fingerprint pinned in the page, so that a receiver that adds or swaps a recipient is refused. See docs/protocol.md.
 */
import * as v from 'valibot';
import type { WorksAt } from './report.ts';
/** A roster may be valid for this many days after `not_before`, and no longer. */
export declare const MAX_VALID_DAYS = 45;
export declare const LEVELS: readonly ["kelurahan", "kota", "provinsi", "nasional"];
export declare const ROLES: readonly ["officer", "recovery"];
/** What a unit is, where that matters to a reporter: somebody of a school or of the police may be the one accused. */
export declare const SECTORS: readonly ["sekolah", "polisi"];
export declare const ZONES: readonly ["WIB", "WITA", "WIT"];
declare const RecipientSchema: v.StrictObjectSchema<{
    readonly key: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
    readonly unit: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not a line of 1 to 200 characters">]>;
    readonly level: v.PicklistSchema<readonly ["kelurahan", "kota", "provinsi", "nasional"], undefined>;
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not a line of 1 to 200 characters">]>;
    readonly role: v.PicklistSchema<readonly ["officer", "recovery"], undefined>;
    readonly sector: v.OptionalSchema<v.PicklistSchema<readonly ["sekolah", "polisi"], undefined>, undefined>;
}, undefined>;
declare const ReadsSchema: v.StrictObjectSchema<{
    readonly days: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>]>, undefined>, v.MinLengthAction<number[], 1, undefined>, v.CheckAction<number[], "days rise, each once">]>;
    readonly hours: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
    readonly zone: v.PicklistSchema<readonly ["WIB", "WITA", "WIT"], undefined>;
    readonly first_answer: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>]>;
}, undefined>;
declare const RosterSchema: v.StrictObjectSchema<{
    readonly v: v.LiteralSchema<1, undefined>;
    readonly office: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>;
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not a line of 1 to 200 characters">]>;
    readonly unit: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not a line of 1 to 200 characters">]>;
    readonly region: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
    readonly epoch: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>]>;
    readonly not_before: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not YYYY-MM-DD">, v.CheckAction<string, "no such day">]>;
    readonly not_after: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not YYYY-MM-DD">, v.CheckAction<string, "no such day">]>;
    readonly recipients: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly key: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
        readonly unit: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not a line of 1 to 200 characters">]>;
        readonly level: v.PicklistSchema<readonly ["kelurahan", "kota", "provinsi", "nasional"], undefined>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not a line of 1 to 200 characters">]>;
        readonly role: v.PicklistSchema<readonly ["officer", "recovery"], undefined>;
        readonly sector: v.OptionalSchema<v.PicklistSchema<readonly ["sekolah", "polisi"], undefined>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        key: string;
        unit: string;
        level: "kelurahan" | "kota" | "provinsi" | "nasional";
        name: string;
        role: "officer" | "recovery";
        sector?: "sekolah" | "polisi" | undefined;
    }[], 1, undefined>, v.MaxLengthAction<{
        key: string;
        unit: string;
        level: "kelurahan" | "kota" | "provinsi" | "nasional";
        name: string;
        role: "officer" | "recovery";
        sector?: "sekolah" | "polisi" | undefined;
    }[], 64, undefined>, v.CheckAction<{
        key: string;
        unit: string;
        level: "kelurahan" | "kota" | "provinsi" | "nasional";
        name: string;
        role: "officer" | "recovery";
        sector?: "sekolah" | "polisi" | undefined;
    }[], "each key once">]>;
    readonly reads: v.NullableSchema<v.StrictObjectSchema<{
        readonly days: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>]>, undefined>, v.MinLengthAction<number[], 1, undefined>, v.CheckAction<number[], "days rise, each once">]>;
        readonly hours: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
        readonly zone: v.PicklistSchema<readonly ["WIB", "WITA", "WIT"], undefined>;
        readonly first_answer: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>]>;
    }, undefined>, undefined>;
    readonly min_pow: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>]>;
    readonly max_bytes: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>]>;
    readonly prev: v.NullableSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>, undefined>;
}, undefined>;
declare const SignedSchema: v.StrictObjectSchema<{
    readonly roster: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, number, undefined>]>;
    readonly signature: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>;
    readonly key: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>;
    readonly chain: v.SchemaWithPipe<readonly [v.ArraySchema<v.NeverSchema<undefined>, undefined>, v.MaxLengthAction<never[], 0, undefined>]>;
}, undefined>;
/** One key of the list; `unit` is the office or unit that its holder works for, `sector` what kind of unit that is. */
export type RosterRecipient = v.InferOutput<typeof RecipientSchema>;
/** When the office reads: days from Monday = 1, hours `08.00-16.00`, and within how many working days it answers. */
export type Reads = v.InferOutput<typeof ReadsSchema>;
/**
 * `office` is the fingerprint of the signing key; `not_before` and `not_after` are days in UTC, both counted in full;
 * `min_pow` is the fewest guesses that a proof of work asks for, `max_bytes` the longest sealed message.
 */
export type Roster = v.InferOutput<typeof RosterSchema>;
/** The roster's JSON text, its signature and the key that made it. `chain` stays empty until keys can be changed. */
export type SignedRoster = v.InferOutput<typeof SignedSchema>;
/** @throws {RosterError} `malformed`, `mixed-recipients` or `too-long-valid` */
export declare function parseRoster(text: string): Roster;
/** SHA-256 of the roster's text as it was signed, base64url. */
export declare const rosterHash: (text: string) => Promise<string>;
/** The office's public name: SHA-256 of its signing key (uncompressed point, 65 bytes), base64url. */
export declare const fingerprint: (publicKeyRaw: Uint8Array) => Promise<string>;
/** A WebCrypto key; both Node's types and the DOM's know it by this. */
export type SigningKey = Parameters<typeof crypto.subtle.sign>[1];
/**
 * @param privateKey ECDSA P-256 with usage `sign`
 * @param publicKeyRaw its public point, uncompressed (65 bytes)
 * @throws {RosterError} when the roster would be refused by {@link parseRoster}, or is not this key's
 */
export declare function signRoster(roster: Roster, privateKey: SigningKey, publicKeyRaw: Uint8Array): Promise<SignedRoster>;
export interface RosterPins {
    /** The office's fingerprint, from the snippet. */
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
}
/**
 * Holds a roster from the receiver against what the page pins.
 *
 * @throws {RosterError} `malformed`, `unsigned`, `wrong-key`, `wrong-signature`, `mixed-recipients`, `too-long-valid`,
 *   `epoch-too-old`, `not-yet-valid` or `expired`
 */
export declare function verifyRoster(signed: unknown, pins: RosterPins): Promise<VerifiedRoster>;
/**
 * The keys a report is sealed to, given where the one who did it works. Left out are whole units: the office's own for
 * `kantor-ini`, every unit of the sector for `sekolah` and `polisi`, each with all its keys, recovery included. Empty
 * when no officer is left to read it: a report that nobody opens must not be sent.
 */
export declare function recipientsFor({ unit: own, recipients }: Roster, worksAt: readonly WorksAt[]): string[];
export {};
