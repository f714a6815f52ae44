/**
 * The shapes and sentences that identifying.ts looks for, written tightly: they are a good part of the report's script.
 *
 * Every repetition has an upper bound, so that the time grows with the length of the text and no faster. There is no
 * lookbehind, which Safari reads from 16.4 only: what goes before a trace is the first group, the trace is the second.
 */
export type TraceKind = 'name'
/** Number of the identity card, 16 digits. */
 | 'nik'
/** Number of the family card, 16 digits. */
 | 'kk'
/** Number as pupil, student, official, taxpayer or insured: NISN, NIM, NIP, NUPTK, NPWP, BPJS. */
 | 'member' | 'phone'
/** Bank account or e-wallet. */
 | 'account' | 'plate' | 'email'
/** Name in a social network. */
 | 'handle'
/** Where the writer lives. */
 | 'address'
/** Where the writer works or learns. */
 | 'work';
/** `CAPITAL`: only in capital letters, or a name that begins with one. */
export declare const CAPITAL = 1;
export declare const PATTERNS: {
    kind: TraceKind;
    how: number | undefined;
    pattern: RegExp;
}[];
