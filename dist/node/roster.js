import * as v from 'valibot';
import { l as label, e as day, i as idOf, w as wholeNumber, t as toBase64url, s as sha256, f as fromBase64url, g as firstFault, a as addDays, u as utf8, d as dayOf } from './fields.js';
import { a as RosterError } from './errors.js';
import { bech32 } from '@scure/base';
import { R as RELEASE_DAY } from './release.js';

const KINDS = ["fisik", "psikis", "seksual", "eksploitasi", "trafficking", "penelantaran", "lainnya"];
const PLACES = [
  "rumah-tangga",
  "tempat-kerja",
  "lembaga-pendidikan-kilat",
  "sekolah",
  "fasilitas-umum",
  "lainnya"
];
const AGES = ["0-5", "6-12", "13-17", "18-24", "25-44", "45-59", "60+"];
const RELATIONS = [
  "suami-istri",
  "orang-tua",
  "keluarga-saudara",
  "pacar-teman",
  "tetangga",
  "guru",
  "rekan-kerja",
  "majikan",
  "lainnya",
  "na"
];
const PERSONS = ["perempuan", "anak", "lainnya"];
const REPORTERS = ["saya-sendiri", "keluarga", "tetangga", "guru", "teman", "lainnya"];
const WORKS_AT = ["kantor-ini", "sekolah", "polisi", "tidak", "tidak-tahu"];
const NOW = ["ya", "tidak", "tidak-tahu"];
const WHEN = ["hari-ini", "tujuh-hari", "lebih-lama", "berulang"];
const CONTACT_WAYS = ["kode", "telepon", "whatsapp", "lewat-orang-lain"];
const TIMES = ["pagi", "siang", "sore", "malam", "hari-kerja", "hari-libur"];
const MAX_TEXT = 4e3;
const UNPRINTABLE = /[\p{Surrogate}\u0000-\u0008\u000b-\u001f\u007f]/gu;
const freeText = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\r\n?/g, "\n").replace(UNPRINTABLE, "").trim()),
  v.maxLength(MAX_TEXT)
);
const chosenFrom = (answers) => v.pipe(
  v.array(v.picklist(answers)),
  v.transform((chosen) => answers.filter((answer) => chosen.includes(answer)))
);
const ContactSchema = v.strictObject({
  way: v.picklist(CONTACT_WAYS),
  detail: v.optional(freeText),
  times: v.optional(chosenFrom(TIMES)),
  /** What the times leave open. */
  time: v.optional(freeText)
});
const ReportSchema = v.strictObject({
  v: v.literal(1),
  person: v.optional(v.picklist(PERSONS)),
  age: v.optional(v.picklist(AGES)),
  reporter: v.optional(v.picklist(REPORTERS)),
  kinds: chosenFrom(KINDS),
  relation: v.optional(v.picklist(RELATIONS)),
  works_at: chosenFrom(WORKS_AT),
  village: v.optional(
    v.strictObject({ code: v.pipe(v.string(), v.regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/)), name: label })
  ),
  place: v.optional(v.picklist(PLACES)),
  directions: v.optional(freeText),
  now: v.optional(v.picklist(NOW)),
  when: v.optional(chosenFrom(WHEN)),
  contact: v.optional(ContactSchema),
  note: v.optional(freeText)
});

const STATUSES = ["diterima", "ditangani", "dirujuk", "selesai"];
const MAX_SEALED_BYTES = 64 * 1024;
const MAX_SEALED_PACK_BYTES = 5 * 1024 * 1024;
const ReplySchema = v.strictObject({
  text: freeText,
  status: v.optional(v.picklist(STATUSES)),
  next_step: v.optional(freeText),
  next_day: v.optional(day)
});
const FirstSchema = v.strictObject({
  reply_to: v.pipe(v.string(), v.regex(/^age1[02-9ac-hj-np-z]{58}$/)),
  thread_key: idOf(32),
  roster_epoch: wholeNumber(1, 2 ** 31),
  roster_hash: idOf(32)
});
const PackSchema = v.strictObject({
  sha256: idOf(32),
  length: wholeNumber(1, MAX_SEALED_PACK_BYTES)
});
v.pipe(
  v.strictObject({
    v: v.literal(1),
    office: idOf(32),
    box: idOf(16),
    mid: idOf(16),
    dir: v.picklist(["r", "o"]),
    seq: wholeNumber(1, 2 ** 31),
    prev: v.nullable(idOf(16)),
    seen: v.nullable(idOf(16)),
    day,
    lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)),
    body: v.union([ReportSchema, ReplySchema]),
    pack: v.optional(PackSchema),
    first: v.optional(FirstSchema)
  }),
  v.check((message) => {
    const opening = message.dir === "r" && message.seq === 1;
    return opening === (message.first !== void 0) && opening === "kinds" in message.body && message.seq === 1 === (message.prev === null);
  }, "a report, `first` and seq 1 of the reporter go together; only seq 1 has no `prev`"),
  v.check(
    ({ dir, seq, body, pack }) => pack === void 0 || dir === "r" && seq > 1 && !("kinds" in body),
    "attachments follow a report, and come from the reporter"
  ),
  v.check(
    ({ dir, body, pack }) => "kinds" in body || (body.text !== "" || pack !== void 0) && (dir === "o" || (body.status ?? body.next_step ?? body.next_day) === void 0),
    "a message says something, and only the office tells a status"
  )
);

function isX25519Recipient(text) {
  if (text !== text.toLowerCase()) return false;
  try {
    const { prefix, bytes } = bech32.decodeToBytes(text);
    return prefix === "age" && bytes.length === 32;
  } catch {
    return false;
  }
}

const MAX_CHAIN = 8;
const MAX_VALID_DAYS = 45;
const LEVELS = ["kelurahan", "kota", "provinsi", "nasional"];
const ROLES = ["officer", "recovery"];
const SECTORS = ["sekolah", "polisi"];
const ZONES = ["WIB", "WITA", "WIT"];
const CLOCK = "(?:[01]\\d|2[0-3])\\.[0-5]\\d";
const RecipientSchema = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^age1[a-z0-9]{1,4000}$/)),
  unit: label,
  level: v.picklist(LEVELS),
  name: label,
  role: v.picklist(ROLES),
  sector: v.optional(v.picklist(SECTORS))
});
const ReadsSchema = v.strictObject({
  days: v.pipe(
    v.array(wholeNumber(1, 7)),
    v.minLength(1),
    v.check((days) => days.every((one, at) => one > (days[at - 1] ?? 0)), "days rise, each once")
  ),
  hours: v.pipe(v.string(), v.regex(new RegExp(`^${CLOCK}-${CLOCK}$`))),
  zone: v.picklist(ZONES),
  first_answer: wholeNumber(0, 60)
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
    v.check((list) => new Set(list.map((one) => one.key)).size === list.length, "each key once")
  ),
  reads: v.nullable(ReadsSchema),
  min_pow: wholeNumber(0, 2 ** 31),
  max_bytes: wholeNumber(4096, 2 ** 31),
  prev: v.nullable(idOf(32))
});
const link = { key: idOf(65), signature: idOf(64) };
const SignedSchema = v.strictObject({
  roster: v.pipe(v.string(), v.maxLength(256 * 1024)),
  ...link,
  chain: v.pipe(v.array(v.strictObject(link)), v.maxLength(MAX_CHAIN))
});
function parseRoster(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RosterError("malformed", "The roster is not JSON.");
  }
  const parsed = v.safeParse(RosterSchema, json);
  if (!parsed.success) throw new RosterError("malformed", `The roster is malformed: ${firstFault(parsed.issues)}`);
  const roster = parsed.output;
  for (const { key } of roster.recipients) {
    if (isX25519Recipient(key)) continue;
    if (key.length === 62) throw new RosterError("malformed", "A key has a wrong checksum.");
    throw new RosterError("mixed-recipients", "A key is not an X25519 recipient.");
  }
  if (roster.not_after < roster.not_before) throw new RosterError("malformed", "It ends before it begins.");
  if (roster.not_after > addDays(roster.not_before, MAX_VALID_DAYS)) {
    throw new RosterError("too-long-valid", `A roster is valid for at most ${MAX_VALID_DAYS} days.`);
  }
  return roster;
}
const rosterHash = async (text) => toBase64url(await sha256(utf8(text)));
const fingerprint = async (publicKeyRaw) => toBase64url(await sha256(publicKeyRaw));
const CURVE = { name: "ECDSA", namedCurve: "P-256" };
const SIGNATURE = { name: "ECDSA", hash: "SHA-256" };
const rosterStatement = (text) => `ramah roster v1
${text}`;
const keyStatement = (office, next) => `ramah signing key v1
${office}
${next}`;
const sign = async (privateKey, statement) => toBase64url(new Uint8Array(await crypto.subtle.sign(SIGNATURE, privateKey, utf8(statement))));
async function signRoster(roster, privateKey, publicKeyRaw, chain = []) {
  const text = JSON.stringify(roster);
  parseRoster(text);
  const key = toBase64url(publicKeyRaw);
  if (roster.office !== await fingerprint(fromBase64url(chain[0]?.key ?? key))) {
    throw new RosterError("wrong-key", "The roster names another office than its first key.");
  }
  return { roster: text, signature: await sign(privateKey, rosterStatement(text)), key, chain };
}
const signNextKey = async (office, { privateKey, publicKeyRaw }, next) => ({
  key: toBase64url(publicKeyRaw),
  signature: await sign(privateKey, keyStatement(office, toBase64url(next)))
});
function chooseClock({ phoneTime, receiverTime }) {
  const release = Date.parse(`${RELEASE_DAY}T00:00:00Z`);
  const twoYears = 2 * 366 * 864e5;
  const time = phoneTime.getTime();
  if (time >= release && time <= release + twoYears) return { now: phoneTime, clock: "ok" };
  return { now: receiverTime ?? phoneTime, clock: "phone-wrong" };
}
async function parseSigned(signed) {
  const parsed = v.safeParse(SignedSchema, signed);
  if (parsed.success) return parsed.output;
  const bare = v.safeParse(
    v.looseObject({ roster: v.string(), signature: v.optional(v.nullable(v.string())) }),
    signed
  );
  if (bare.success && !bare.output.signature) throw new RosterError("unsigned", "The roster has no signature.");
  throw new RosterError("malformed", `The roster is malformed: ${firstFault(parsed.issues)}`);
}
const isGenuine = ({ key, signature }, statement) => crypto.subtle.importKey("raw", fromBase64url(key), CURVE, false, ["verify"]).then((publicKey) => crypto.subtle.verify(SIGNATURE, publicKey, fromBase64url(signature), utf8(statement))).catch(() => false);
async function verifyRoster(signed, pins) {
  const { roster: text, signature, key, chain } = await parseSigned(signed);
  const links = [...chain, { key, signature }];
  const names = await Promise.all(links.map((one) => fingerprint(fromBase64url(one.key))));
  const office = names[0] ?? "";
  if (!names.includes(pins.officeKey) || new Set(names).size < names.length) {
    throw new RosterError("wrong-key", "The pinned key does not lead to this roster.");
  }
  const genuine = await Promise.all(
    links.map((one, at) => {
      const next = links[at + 1];
      return isGenuine(one, next ? keyStatement(office, next.key) : rosterStatement(text));
    })
  );
  if (genuine.includes(false)) {
    throw new RosterError("wrong-signature", "A signature is wrong.");
  }
  const roster = parseRoster(text);
  if (roster.office !== office) throw new RosterError("wrong-key", "The roster names another office.");
  if (roster.epoch < Math.max(pins.officeEpoch, pins.seenEpoch ?? 0)) {
    throw new RosterError("epoch-too-old", "A newer roster than this one is known.");
  }
  const { now, clock } = chooseClock(pins);
  const today = dayOf(now);
  if (today < roster.not_before) throw new RosterError("not-yet-valid", `Valid from ${roster.not_before} on.`);
  if (today > roster.not_after) throw new RosterError("expired", `Valid until ${roster.not_after}.`);
  return { roster, text, clock, today };
}

export { MAX_SEALED_BYTES as M, MAX_VALID_DAYS as a, MAX_CHAIN as b, signNextKey as c, fingerprint as f, isX25519Recipient as i, parseRoster as p, rosterHash as r, signRoster as s, verifyRoster as v };
