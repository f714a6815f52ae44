/**
 * What a report holds. The answers are the lists of Simfoni PPA (kinds, places, ages, relations) and the few that an
 * officer needs beside them; keys are the Indonesian terms, so that an export needs no table.
 */
import * as v from 'valibot';
export declare const KINDS: readonly ["fisik", "psikis", "seksual", "eksploitasi", "trafficking", "penelantaran", "lainnya"];
export declare const PLACES: readonly ["rumah-tangga", "tempat-kerja", "lembaga-pendidikan-kilat", "sekolah", "fasilitas-umum", "lainnya"];
/** Years of the person in danger. */
export declare const AGES: readonly ["0-5", "6-12", "13-17", "18-24", "25-44", "45-59", "60+"];
/** Who did it, seen from the person in danger; `na` is Simfoni's word for "not known". */
export declare const RELATIONS: readonly ["suami-istri", "orang-tua", "keluarga-saudara", "pacar-teman", "tetangga", "guru", "rekan-kerja", "majikan", "lainnya", "na"];
export declare const PERSONS: readonly ["perempuan", "anak", "lainnya"];
export declare const REPORTERS: readonly ["saya-sendiri", "keluarga", "tetangga", "guru", "teman", "lainnya"];
/** Where the one who did it works: `kantor-ini` is the office that the report goes to. */
export declare const WORKS_AT: readonly ["kantor-ini", "sekolah", "polisi", "tidak", "tidak-tahu"];
/** Whether it is happening now. */
export declare const NOW: readonly ["ya", "tidak", "tidak-tahu"];
/** `kode`: only through the code of twenty digits. */
export declare const CONTACT_WAYS: readonly ["kode", "telepon", "whatsapp", "lewat-orang-lain"];
/** Characters (UTF-16 units, as `maxlength` counts them) in one free field. */
export declare const MAX_TEXT = 4000;
export declare const freeText: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TransformAction<string, string>, v.MaxLengthAction<string, 4000, undefined>]>;
export declare const ReportSchema: v.StrictObjectSchema<{
    readonly v: v.LiteralSchema<1, undefined>;
    readonly person: v.OptionalSchema<v.PicklistSchema<readonly ["perempuan", "anak", "lainnya"], undefined>, undefined>;
    readonly age: v.OptionalSchema<v.PicklistSchema<readonly ["0-5", "6-12", "13-17", "18-24", "25-44", "45-59", "60+"], undefined>, undefined>;
    readonly reporter: v.OptionalSchema<v.PicklistSchema<readonly ["saya-sendiri", "keluarga", "tetangga", "guru", "teman", "lainnya"], undefined>, undefined>;
    readonly kinds: v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<readonly ["fisik", "psikis", "seksual", "eksploitasi", "trafficking", "penelantaran", "lainnya"], undefined>, undefined>, v.TransformAction<("trafficking" | "fisik" | "psikis" | "seksual" | "eksploitasi" | "penelantaran" | "lainnya")[], ("trafficking" | "fisik" | "psikis" | "seksual" | "eksploitasi" | "penelantaran" | "lainnya")[]>]>;
    readonly relation: v.OptionalSchema<v.PicklistSchema<readonly ["suami-istri", "orang-tua", "keluarga-saudara", "pacar-teman", "tetangga", "guru", "rekan-kerja", "majikan", "lainnya", "na"], undefined>, undefined>;
    readonly works_at: v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<readonly ["kantor-ini", "sekolah", "polisi", "tidak", "tidak-tahu"], undefined>, undefined>, v.TransformAction<("sekolah" | "kantor-ini" | "polisi" | "tidak" | "tidak-tahu")[], ("sekolah" | "kantor-ini" | "polisi" | "tidak" | "tidak-tahu")[]>]>;
    readonly village: v.OptionalSchema<v.StrictObjectSchema<{
        readonly code: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not a line of 1 to 200 characters">]>;
    }, undefined>, undefined>;
    readonly place: v.OptionalSchema<v.PicklistSchema<readonly ["rumah-tangga", "tempat-kerja", "lembaga-pendidikan-kilat", "sekolah", "fasilitas-umum", "lainnya"], undefined>, undefined>;
    readonly directions: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TransformAction<string, string>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly now: v.OptionalSchema<v.PicklistSchema<readonly ["ya", "tidak", "tidak-tahu"], undefined>, undefined>;
    readonly contact: v.OptionalSchema<v.StrictObjectSchema<{
        readonly way: v.PicklistSchema<readonly ["kode", "telepon", "whatsapp", "lewat-orang-lain"], undefined>;
        readonly detail: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TransformAction<string, string>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly time: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TransformAction<string, string>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TransformAction<string, string>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
}, undefined>;
export type Kind = (typeof KINDS)[number];
export type Place = (typeof PLACES)[number];
export type Age = (typeof AGES)[number];
export type Relation = (typeof RELATIONS)[number];
export type Person = (typeof PERSONS)[number];
export type Reporter = (typeof REPORTERS)[number];
export type WorksAt = (typeof WORKS_AT)[number];
export type Now = (typeof NOW)[number];
export type ContactWay = (typeof CONTACT_WAYS)[number];
export type Report = v.InferOutput<typeof ReportSchema>;
/** The same answers while the person is still writing: the two lists may be absent too. */
export type ReportDraft = Partial<Report>;
/**
 * Turns what was answered into a report, or says what is lacking.
 *
 * @throws {ReportError} `missing` with `fields`, or `invalid` for an answer outside its list or a text over
 *   {@link MAX_TEXT} characters
 */
export declare function checkReport(draft: ReportDraft): Report;
