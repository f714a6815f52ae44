/**
 * One message of a thread, and the container it travels in inside the sealed bytes:
 *
 *     mac (32) | u32 length | JSON, UTF-8 | zeros up to PADME(length, 4096)
 *
 * `mac` is HMAC-SHA-256 under the thread key over everything behind it up to the end of the JSON.
 */
import * as v from 'valibot';
import { type Report } from './report.ts';
/** Where a case stands: received, being handled, handed to another service, closed. */
export declare const STATUSES: readonly ["diterima", "ditangani", "dirujuk", "selesai"];
/** Longest sealed message without attachments. */
export declare const MAX_SEALED_BYTES: number;
/** Longest sealed pack of attachments. */
export declare const MAX_SEALED_PACK_BYTES: number;
declare const ReplySchema: v.StrictObjectSchema<{
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TransformAction<string, string>, v.MaxLengthAction<string, 4000, undefined>]>;
    readonly status: v.OptionalSchema<v.PicklistSchema<readonly ["diterima", "ditangani", "dirujuk", "selesai"], undefined>, undefined>;
    readonly next_step: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TransformAction<string, string>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly next_day: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not YYYY-MM-DD">, v.CheckAction<string, "no such day">]>, undefined>;
}, undefined>;
declare const FirstSchema: v.StrictObjectSchema<{
    readonly reply_to: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
    readonly thread_key: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>;
    readonly roster_epoch: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>]>;
    readonly roster_hash: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>;
}, undefined>;
declare const PackSchema: v.StrictObjectSchema<{
    readonly sha256: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>;
    readonly length: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>]>;
}, undefined>;
declare const MessageSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly v: v.LiteralSchema<1, undefined>;
    readonly office: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>;
    readonly box: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>;
    readonly mid: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>;
    readonly dir: v.PicklistSchema<["r", "o"], undefined>;
    readonly seq: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>]>;
    readonly prev: v.NullableSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>, undefined>;
    readonly seen: v.NullableSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>, undefined>;
    readonly day: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not YYYY-MM-DD">, v.CheckAction<string, "no such day">]>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
    readonly body: v.UnionSchema<[v.StrictObjectSchema<{
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
    }, undefined>, v.StrictObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TransformAction<string, string>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly status: v.OptionalSchema<v.PicklistSchema<readonly ["diterima", "ditangani", "dirujuk", "selesai"], undefined>, undefined>;
        readonly next_step: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.TransformAction<string, string>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly next_day: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not YYYY-MM-DD">, v.CheckAction<string, "no such day">]>, undefined>;
    }, undefined>], undefined>;
    readonly pack: v.OptionalSchema<v.StrictObjectSchema<{
        readonly sha256: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>;
        readonly length: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>]>;
    }, undefined>, undefined>;
    readonly first: v.OptionalSchema<v.StrictObjectSchema<{
        readonly reply_to: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
        readonly thread_key: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>;
        readonly roster_epoch: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>]>;
        readonly roster_hash: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, `not base64url of ${number} bytes`>]>;
    }, undefined>, undefined>;
}, undefined>, v.CheckAction<{
    v: 1;
    office: string;
    box: string;
    mid: string;
    dir: "r" | "o";
    seq: number;
    prev: string | null;
    seen: string | null;
    day: string;
    lang: string;
    body: {
        v: 1;
        person?: "anak" | "perempuan" | "lainnya" | undefined;
        age?: "0-5" | "6-12" | "13-17" | "18-24" | "25-44" | "45-59" | "60+" | undefined;
        reporter?: "lainnya" | "tetangga" | "guru" | "saya-sendiri" | "keluarga" | "teman" | undefined;
        kinds: ("trafficking" | "fisik" | "psikis" | "seksual" | "eksploitasi" | "penelantaran" | "lainnya")[];
        relation?: "lainnya" | "suami-istri" | "orang-tua" | "keluarga-saudara" | "pacar-teman" | "tetangga" | "guru" | "rekan-kerja" | "majikan" | "na" | undefined;
        works_at: ("sekolah" | "kantor-ini" | "polisi" | "tidak" | "tidak-tahu")[];
        village?: {
            code: string;
            name: string;
        } | undefined;
        place?: "sekolah" | "lainnya" | "rumah-tangga" | "tempat-kerja" | "lembaga-pendidikan-kilat" | "fasilitas-umum" | undefined;
        directions?: string | undefined;
        now?: "tidak" | "tidak-tahu" | "ya" | undefined;
        contact?: {
            way: "whatsapp" | "kode" | "telepon" | "lewat-orang-lain";
            detail?: string | undefined;
            time?: string | undefined;
        } | undefined;
        note?: string | undefined;
    } | {
        text: string;
        status?: "diterima" | "ditangani" | "dirujuk" | "selesai" | undefined;
        next_step?: string | undefined;
        next_day?: string | undefined;
    };
    pack?: {
        sha256: string;
        length: number;
    } | undefined;
    first?: {
        reply_to: string;
        thread_key: string;
        roster_epoch: number;
        roster_hash: string;
    } | undefined;
}, "a report, `first` and seq 1 of the reporter go together; only seq 1 has no `prev`">, v.CheckAction<{
    v: 1;
    office: string;
    box: string;
    mid: string;
    dir: "r" | "o";
    seq: number;
    prev: string | null;
    seen: string | null;
    day: string;
    lang: string;
    body: {
        v: 1;
        person?: "anak" | "perempuan" | "lainnya" | undefined;
        age?: "0-5" | "6-12" | "13-17" | "18-24" | "25-44" | "45-59" | "60+" | undefined;
        reporter?: "lainnya" | "tetangga" | "guru" | "saya-sendiri" | "keluarga" | "teman" | undefined;
        kinds: ("trafficking" | "fisik" | "psikis" | "seksual" | "eksploitasi" | "penelantaran" | "lainnya")[];
        relation?: "lainnya" | "suami-istri" | "orang-tua" | "keluarga-saudara" | "pacar-teman" | "tetangga" | "guru" | "rekan-kerja" | "majikan" | "na" | undefined;
        works_at: ("sekolah" | "kantor-ini" | "polisi" | "tidak" | "tidak-tahu")[];
        village?: {
            code: string;
            name: string;
        } | undefined;
        place?: "sekolah" | "lainnya" | "rumah-tangga" | "tempat-kerja" | "lembaga-pendidikan-kilat" | "fasilitas-umum" | undefined;
        directions?: string | undefined;
        now?: "tidak" | "tidak-tahu" | "ya" | undefined;
        contact?: {
            way: "whatsapp" | "kode" | "telepon" | "lewat-orang-lain";
            detail?: string | undefined;
            time?: string | undefined;
        } | undefined;
        note?: string | undefined;
    } | {
        text: string;
        status?: "diterima" | "ditangani" | "dirujuk" | "selesai" | undefined;
        next_step?: string | undefined;
        next_day?: string | undefined;
    };
    pack?: {
        sha256: string;
        length: number;
    } | undefined;
    first?: {
        reply_to: string;
        thread_key: string;
        roster_epoch: number;
        roster_hash: string;
    } | undefined;
}, "attachments follow a report, and come from the reporter">, v.CheckAction<{
    v: 1;
    office: string;
    box: string;
    mid: string;
    dir: "r" | "o";
    seq: number;
    prev: string | null;
    seen: string | null;
    day: string;
    lang: string;
    body: {
        v: 1;
        person?: "anak" | "perempuan" | "lainnya" | undefined;
        age?: "0-5" | "6-12" | "13-17" | "18-24" | "25-44" | "45-59" | "60+" | undefined;
        reporter?: "lainnya" | "tetangga" | "guru" | "saya-sendiri" | "keluarga" | "teman" | undefined;
        kinds: ("trafficking" | "fisik" | "psikis" | "seksual" | "eksploitasi" | "penelantaran" | "lainnya")[];
        relation?: "lainnya" | "suami-istri" | "orang-tua" | "keluarga-saudara" | "pacar-teman" | "tetangga" | "guru" | "rekan-kerja" | "majikan" | "na" | undefined;
        works_at: ("sekolah" | "kantor-ini" | "polisi" | "tidak" | "tidak-tahu")[];
        village?: {
            code: string;
            name: string;
        } | undefined;
        place?: "sekolah" | "lainnya" | "rumah-tangga" | "tempat-kerja" | "lembaga-pendidikan-kilat" | "fasilitas-umum" | undefined;
        directions?: string | undefined;
        now?: "tidak" | "tidak-tahu" | "ya" | undefined;
        contact?: {
            way: "whatsapp" | "kode" | "telepon" | "lewat-orang-lain";
            detail?: string | undefined;
            time?: string | undefined;
        } | undefined;
        note?: string | undefined;
    } | {
        text: string;
        status?: "diterima" | "ditangani" | "dirujuk" | "selesai" | undefined;
        next_step?: string | undefined;
        next_day?: string | undefined;
    };
    pack?: {
        sha256: string;
        length: number;
    } | undefined;
    first?: {
        reply_to: string;
        thread_key: string;
        roster_epoch: number;
        roster_hash: string;
    } | undefined;
}, "a message says something, and only the office tells a status">]>;
/** `r` for the reporter, `o` for the office. */
export type Direction = 'r' | 'o';
export type Status = (typeof STATUSES)[number];
/** A later message of either side; `status`, `next_step` and `next_day` are the office's. */
export type Reply = v.InferOutput<typeof ReplySchema>;
/** The attachments of a message: one sealed file beside it, which `sha256` (of the sealed bytes) makes part of it. */
export type Pack = v.InferOutput<typeof PackSchema>;
/** What only the first message of a thread carries: where to answer, and the key that authenticates the thread. */
export type First = v.InferOutput<typeof FirstSchema>;
/**
 * `seq` counts the messages of this direction from 1, `prev` is the `mid` before it there, `seen` the last `mid` of the
 * other direction that the writer had opened. `body` is a {@link Report} exactly when `first` is there.
 */
export type Message = v.InferOutput<typeof MessageSchema>;
export declare const reportOf: ({ body }: Message) => Report | undefined;
export declare const replyOf: ({ body }: Message) => Reply | undefined;
/** @throws {SealError} `malformed` */
export declare function parseMessage(value: unknown): Message;
export declare function encodeContainer(message: Message, threadKey: Uint8Array): Promise<Uint8Array<ArrayBuffer>>;
export interface Container {
    message: Message;
    /** Whether `mac` was made with this thread key over these very bytes. */
    verify(threadKey: Uint8Array): Promise<boolean>;
}
/** @throws {SealError} `malformed` */
export declare function decodeContainer(container: Uint8Array): Container;
export {};
