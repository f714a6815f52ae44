import { isIPv4, isIPv6, isIP } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { randomInt, createHmac, timingSafeEqual, createHash, randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import * as v from 'valibot';
import { Encrypter } from 'age-encryption';
import { d as dayOf, a as addDays, c as concat, u as utf8, f as fromBase64url, b as fromUtf8, t as toBase64url } from '../node/fields.js';
import { S as SealError, E as EnvelopeError, a as RosterError } from '../node/errors.js';
import { i as isX25519Recipient, p as parseRoster, v as verifyRoster, f as fingerprint, r as rosterHash } from '../node/roster.js';
import { R as Refusal, C as CHUNK_BYTES, a as ReceiverError, c as chunksOf, S as StoreError, o as openSqliteStore, D as DATABASE } from '../node/sqlite-store.js';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { readdir, readFile, writeFile, rename } from 'node:fs/promises';
import '@scure/base';
import '../node/release.js';
import 'node:fs';
import 'node:sqlite';

function padmeLength(length, minimum = 0) {
  const size = Math.max(length, minimum);
  if (size < 2) return size;
  const exponent = Math.floor(Math.log2(size));
  const mantissaBits = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** Math.max(0, exponent - mantissaBits);
  return Math.ceil(size / step) * step;
}

async function sealBytes(bytes, recipients) {
  if (recipients.length === 0) throw new SealError("no-recipients", "There is nobody to seal to.");
  if (!recipients.every(isX25519Recipient)) {
    throw new SealError("mixed-recipients", "A key is not an X25519 recipient.");
  }
  const encrypter = new Encrypter();
  for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient);
  return await encrypter.encrypt(bytes);
}

const LAST = /* @__PURE__ */ new Map([
  [2, "[AQgw]"],
  [4, "[AEIMQUYcgkosw048]"]
]);
function id(bytes) {
  const bits = bytes * 8;
  const last = LAST.get(bits % 6) ?? "[A-Za-z0-9_-]";
  return v.pipe(v.string(), v.regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil(bits / 6) - 1}}${last}$`)));
}
const after = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const recipient = v.pipe(v.string(), v.regex(/^age1[a-z0-9]{58}$/));
const RosterCall = v.strictObject({ office: id(32) });
const ChallengeCall = v.strictObject({ office: id(32), mid: id(16), light: v.optional(v.literal(true)) });
const ReadCall = v.strictObject({ office: id(32), box: id(16), read_token: id(32), after });
const NewsCall = ReadCall;
const NonceCall = v.strictObject({ office: id(32), recipient });
const TokenCall = v.strictObject({ office: id(32), nonce_id: id(16), nonce: id(32) });
const ListCall = v.strictObject({ token: id(32), after });
const FetchCall = v.strictObject({
  token: id(32),
  mids: v.pipe(
    v.array(id(16)),
    v.minLength(1),
    v.maxLength(16),
    v.check((mids) => new Set(mids).size === mids.length)
  )
});
const ReplyCall = v.strictObject({ token: id(32), box: id(16), mid: id(16), sha256: id(32) });
const WithdrawCall = v.strictObject({ office: id(32), box: id(16), read_token: id(32), withdraw: v.boolean() });
const PackCall = v.strictObject({
  token: id(32),
  mid: id(16),
  chunk: v.pipe(v.number(), v.safeInteger(), v.minValue(0))
});
const HoldCall = v.strictObject({ token: id(32), box: id(16), held: v.boolean() });
const DeleteCall = v.strictObject({ token: id(32), box: id(16) });

const ALGORITHM = "PBKDF2/SHA-256";
const COST = 5e3;
const LIFETIME = 10 * 6e4;
const FEWEST_GUESSES = 300;
const LIGHTER = 4;
const hex = (bytes) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1));
const WorkShape = v.strictObject({
  challenge: v.strictObject({
    parameters: v.strictObject({
      algorithm: v.literal(ALGORITHM),
      cost: count,
      data: v.strictObject({ mid: id(16), office: id(32) }),
      expiresAt: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(253402300799)),
      keyLength: count,
      keyPrefix: hex(16),
      keySignature: hex(32),
      nonce: hex(16),
      salt: hex(16)
    }),
    signature: hex(32)
  }),
  solution: v.strictObject({ counter: count, derivedKey: hex(32) })
});
class Work {
  #office;
  #now;
  #secrets;
  constructor({ office, secret, now }) {
    const derive = (use) => createHmac("sha256", secret).update(use).digest("hex");
    this.#office = office;
    this.#now = now;
    this.#secrets = { hmacSignatureSecret: derive("challenge"), hmacKeySignatureSecret: derive("solution") };
  }
  /**
   * @param fewest guesses; the number needed is drawn evenly from `fewest` to four times that
   * @param light for a slow phone: guesses that cost a quarter
   */
  challenge(mid, fewest, light = false) {
    return createChallenge({
      ...this.#secrets,
      algorithm: ALGORITHM,
      cost: light ? COST / LIGHTER : COST,
      counter: randomInt(fewest, fewest * 4 + 1),
      data: { mid, office: this.#office },
      deriveKey,
      expiresAt: new Date(this.#now().getTime() + LIFETIME)
    });
  }
  /**
   * @returns what has to be used up together with the message: a solution verifies as often as it is shown
   * @throws {Refusal} 402 `work-expired` or `work-invalid`
   */
  async check({ challenge, solution }, mid) {
    const { data, expiresAt, nonce } = challenge.parameters;
    const expired = expiresAt * 1e3 < this.#now().getTime();
    const result = expired ? null : await verifySolution({ ...this.#secrets, challenge, solution, deriveKey });
    if (result === null || result.expired) throw new Refusal(402, "work-expired", "The challenge is too old.");
    if (!result.verified || data.mid !== mid || data.office !== this.#office) {
      throw new Refusal(402, "work-invalid", "The proof of work does not belong to this message.");
    }
    return { challenge: nonce, lastDay: new Date(expiresAt * 1e3).toISOString().slice(0, 10) };
  }
}

const MAX_MESSAGE = 64 * 1024;
const PAGE = 200;
const PAGE_BYTES = 16 * MAX_MESSAGE;
const call = (one) => one;
const digest$1 = (bytes) => createHash("sha256").update(bytes).digest();
const maxBytes = (roster) => Math.min(roster.max_bytes, MAX_MESSAGE);
const maxBody = ({ carries }, roster) => carries === null ? 0 : carries === "piece" ? CHUNK_BYTES : maxBytes(roster);
const AGE_BEGINNING = "age-encryption.org/v1\n";
function checkHash(bytes, sha256) {
  if (!timingSafeEqual(digest$1(bytes), fromBase64url(sha256))) {
    throw new Refusal(400, "hash-differs", "The bytes do not have the SHA-256 that the header names.");
  }
}
function checkBeginning(bytes) {
  let beginning = "";
  try {
    beginning = fromUtf8(bytes.subarray(0, AGE_BEGINNING.length));
  } catch {
  }
  if (beginning !== AGE_BEGINNING) throw new Refusal(400, "not-sealed", "The body is not an age file.");
}
function checkSealed(bytes, sha256) {
  checkHash(bytes, sha256);
  checkBeginning(bytes);
}
const REFUSALS = {
  "mid-taken": [409, "Another message has this id."],
  "token-differs": [409, "The box has another read token."],
  "work-spent": [402, "The challenge was used before."],
  "box-unknown": [404, "There is no such box."],
  withdrawn: [410, "It was deleted, and does not come back."],
  "pack-missing": [409, "Not all of its attachments have come."],
  "piece-differs": [409, "This id has other attachments."],
  "work-needed": [402, "The first piece needs a proof of work."],
  "packs-off": [409, "No attachments are taken now; texts are."]
};
const refuse = (outcome) => new Refusal(REFUSALS[outcome][0], outcome, REFUSALS[outcome][1]);
function taken(mid, result) {
  if (result.outcome !== "stored" && result.outcome !== "known") throw refuse(result.outcome);
  return { status: result.outcome === "stored" ? 201 : 200, header: { mid, day: result.day } };
}
function onePage(entries, bytesOf) {
  const page = [];
  let bytes = 0;
  for (const entry of entries.slice(0, PAGE)) {
    bytes += bytesOf(entry);
    if (page.length > 0 && bytes > PAGE_BYTES) break;
    page.push(entry);
  }
  return { page, more: page.length < entries.length };
}
const NEWS_BYTES = 256;
const PAGE_AND_ONE = PAGE + 1;
const SendCall = v.strictObject({
  office: id(32),
  box: id(16),
  mid: id(16),
  sha256: id(32),
  read_token_sha256: id(32),
  work: WorkShape,
  /** Bytes of the pack of attachments that was uploaded for this message. */
  pack: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1)))
});
const TOMBSTONE_DAYS = 30;
const WITHDRAWN_DAYS = 7;
function served(desk, office) {
  const { roster, keys } = desk.roster();
  if (keys.includes(office)) return roster;
  throw new Refusal(404, "office-unknown", "This receiver does not serve that office.");
}
function reporterCalls(desk) {
  const { store, now, work, load } = desk;
  const ours = (office) => served(desk, office);
  const isReader = async (box, readToken) => {
    const asked = digest$1(fromBase64url(readToken));
    const opened = await store.readTokenSha256(box);
    const right = timingSafeEqual(asked, opened === null ? Buffer.alloc(32) : fromBase64url(opened));
    return right && opened !== null;
  };
  const admitted = async (box, readToken) => {
    if (!await isReader(box, readToken)) throw new Refusal(404, "not-found", "No such box, or not its token.");
  };
  const withdrawnOf = async (box) => {
    const found = await store.withdrawal(box);
    return found && { day: found.day, until: found.until, held: found.held };
  };
  return {
    "/v1/roster": call({
      shape: RosterCall,
      carries: null,
      async answer({ office }) {
        ours(office);
        return { header: desk.roster().signed, body: utf8(await store.lastLogin()) };
      }
    }),
    "/v1/challenge": call({
      shape: ChallengeCall,
      carries: null,
      async answer({ office, mid, light = false }, _body, address) {
        const { min_pow } = ours(office);
        const fewest = Math.max(1, min_pow, desk.fewestGuesses ?? FEWEST_GUESSES);
        const factor = load.count(address, light ? LIGHTER : 1);
        return { header: { challenge: await work.challenge(mid, fewest * factor, light) } };
      }
    }),
    "/v1/send": call({
      shape: SendCall,
      carries: "message",
      async answer(header, body) {
        const { office, box, mid, sha256, read_token_sha256: readTokenSha256 } = header;
        ours(office);
        checkSealed(body, sha256);
        const known = await store.find(mid);
        if (known !== null) {
          const same = known.sha256 === sha256 && known.box === box;
          return taken(mid, same ? { outcome: "known", day: known.day } : { outcome: "mid-taken" });
        }
        if (await store.isGone({ box, mid })) throw refuse("withdrawn");
        const opened = await store.readTokenSha256(box);
        if (opened !== null && opened !== readTokenSha256) throw refuse("token-differs");
        const { pack } = header;
        const spend = await work.check(header.work, mid);
        const message = { box, mid, dir: "r", day: dayOf(now()), sha256, bytes: body, readTokenSha256 };
        return taken(mid, await store.put({ ...message, ...pack !== void 0 && { pack } }, { spend }));
      }
    }),
    "/v1/read": call({
      shape: ReadCall,
      carries: null,
      async answer({ office, box, read_token, after }) {
        ours(office);
        await admitted(box, read_token);
        const shown = ({ dir, length }) => dir === "o" ? length : 0;
        const entries = await store.list({ after, limit: PAGE_AND_ONE, box });
        const { page, more } = onePage(entries, shown);
        const bytes = await store.fetch(page.filter(({ dir }) => dir === "o").map(({ mid }) => mid));
        const messages = page.map((entry) => {
          const { n, mid, dir, day } = entry;
          return { n, mid, dir, day, length: shown(entry) };
        });
        return { header: { messages, more, withdrawn: await withdrawnOf(box) }, body: concat(...bytes.values()) };
      }
    }),
    // Whoever watches the line sees the same for an answer, for none, and for a wrong code: the same status, length and
    // calls to the store.
    "/v1/news": call({
      shape: NewsCall,
      carries: null,
      simple: true,
      async answer({ office, box, read_token, after }) {
        ours(office);
        const known = await isReader(box, read_token);
        const entries = await store.list({ after, limit: PAGE, box });
        const withdrawn = await withdrawnOf(box);
        const news = entries.filter(({ dir }) => dir === "o").length;
        return {
          header: known ? { known, news, withdrawn } : { known, news: 0, withdrawn: null },
          padTo: NEWS_BYTES
        };
      }
    }),
    "/v1/withdraw": call({
      shape: WithdrawCall,
      carries: null,
      async answer({ office, box, read_token, withdraw }) {
        ours(office);
        await admitted(box, read_token);
        const day = dayOf(now());
        await store.withdraw(box, withdraw ? { day, until: addDays(day, WITHDRAWN_DAYS) } : null);
        return { header: { withdrawn: await withdrawnOf(box) } };
      }
    })
  };
}

const MAX_HEADER_BYTES = 64 * 1024;
function u32(value) {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
function encodeFrame(header, body = new Uint8Array(0), padTo = 0) {
  const json = utf8(JSON.stringify(header));
  const frame = concat(u32(json.length), json, u32(body.length), body);
  if (padTo === 0) return frame;
  return concat(frame, new Uint8Array(padmeLength(frame.length, padTo) - frame.length));
}
function decodeFrame(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (limit, code) => {
    if (at + 4 > bytes.length) throw new EnvelopeError("truncated", "The frame ends inside a length.");
    const length = view.getUint32(at);
    if (length > limit) throw new EnvelopeError(code, `A part of ${length} bytes is over the limit of ${limit}.`);
    if (at + 4 + length > bytes.length) throw new EnvelopeError("truncated", "The frame ends inside a part.");
    const part = bytes.subarray(at + 4, at + 4 + length);
    at += 4 + length;
    return part;
  };
  const headerBytes = take(MAX_HEADER_BYTES, "header-too-long");
  const body = take(bytes.length, "truncated");
  if (bytes.subarray(at).some((byte) => byte !== 0)) {
    throw new EnvelopeError("trailing-bytes", "After the body only zeros may follow.");
  }
  let header;
  try {
    header = JSON.parse(fromUtf8(headerBytes));
  } catch {
    throw new EnvelopeError("header-not-json", "The header is not JSON in UTF-8.");
  }
  return { header, body };
}

const SHORTEST_ANSWER = 1024;
const MAX_CALL_HEADER = 8 * 1024;
const tooLarge = () => (
  // The rest of the request is not read: the connection cannot be used again.
  new Refusal(413, "too-large", "The request is longer than this call takes.", { Connection: "close" })
);
const endedTooSoon = () => new Refusal(400, "malformed", "The request ended too soon.", { Connection: "close" });
async function readCall(request, maxBody, simple = false) {
  const type = request.headers.get("content-type")?.trim().toLowerCase();
  if (type !== "application/octet-stream" && !(simple && type === void 0)) {
    throw new Refusal(415, "content-type", "A call is application/octet-stream.", { Connection: "close" });
  }
  const limit = 8 + MAX_CALL_HEADER + maxBody;
  const announced = request.headers.get("content-length");
  if (Number(announced ?? 0) > limit) throw tooLarge();
  const bytes = announced === null ? await readAtMost(request, limit) : await readAnnounced(request);
  let frame;
  try {
    frame = decodeFrame(bytes);
  } catch {
    throw new Refusal(400, "malformed", "The request is not a frame.");
  }
  if (frame.body.length > maxBody) throw tooLarge();
  return frame;
}
async function readAnnounced(request) {
  try {
    return new Uint8Array(await request.arrayBuffer());
  } catch {
    throw endedTooSoon();
  }
}
async function readAtMost(request, limit) {
  const reader = request.body?.getReader();
  const parts = [];
  let length = 0;
  try {
    for (; ; ) {
      const part = await reader?.read();
      if (part === void 0 || part.done) break;
      length += part.value.length;
      if (length > limit) {
        await reader?.cancel();
        throw tooLarge();
      }
      parts.push(part.value);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw endedTooSoon();
  }
  return Buffer.concat(parts, length);
}
function answerFrame({ status = 200, header, body, padTo = SHORTEST_ANSWER }, headers) {
  return new Response(encodeFrame(header, body, padTo), {
    status,
    headers: { ...headers, "Content-Type": "application/octet-stream" }
  });
}
function refusalFrame(refusal, headers) {
  const { status, code, message } = refusal;
  return answerFrame({ status, header: { error: { code, message } } }, { ...headers, ...refusal.headers });
}

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const EMBEDDER = /^(\*|https:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d+)?|http:\/\/localhost(:(\d+|\*))?)$/;
function appPolicy(styleNonce, attachments = "", ancestors = []) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${styleNonce === void 0 ? "" : ` 'nonce-${styleNonce}'`}`,
    `img-src 'self' data:${attachments}`,
    ...attachments ? [`media-src${attachments}`] : [],
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors.length === 0 ? "'none'" : ancestors.join(" ")}`
  ].join("; ");
}
const permissions = (microphone) => `camera=(), display-capture=(), geolocation=(), microphone=${microphone}, midi=(), payment=(), screen-wake-lock=(), usb=()`;
const EVERYWHERE = {
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": permissions("()")
};
function headersFor(kind, options) {
  return {
    ...EVERYWHERE,
    ...options.hsts ? { "Strict-Transport-Security": "max-age=31536000" } : {},
    ...forKind(kind, options)
  };
}
function forKind(kind, { styleNonce, embedders }) {
  switch (kind) {
    case "api":
      return {
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Expose-Headers": "Date",
        "Cache-Control": "no-store",
        "Content-Security-Policy": NOTHING
      };
    case "library":
      return {
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Content-Security-Policy": NOTHING
      };
    case "page":
    case "inbox":
      return {
        ...kind === "page" ? { "Permissions-Policy": permissions("(self)") } : {},
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        // What an officer opens is in the page's memory only.
        "Content-Security-Policy": appPolicy(styleNonce, kind === "inbox" ? " blob:" : "")
      };
    case "frame":
      return {
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Content-Security-Policy": appPolicy(styleNonce, "", embedders)
      };
    case "none":
      return { "Cache-Control": "no-store", "Content-Security-Policy": NOTHING };
  }
}
const PREFLIGHT_HEADERS = {
  "Access-Control-Allow-Methods": "POST",
  "Access-Control-Allow-Headers": "Content-Type",
  "Access-Control-Max-Age": "86400"
};

const SLOTS = 65536;
const HOUR = 36e5;
const FREE = 60;
const MOST = 8;
function networkOf(address) {
  const plain = (address ?? "").replace(/^::ffff:/i, "").replace(/%.*$/, "");
  if (isIPv4(plain)) return plain.split(".").slice(0, 3).join(".");
  if (!isIPv6(plain)) return "?";
  const [head = "", tail] = plain.split("::");
  const groups = head === "" ? [] : head.split(":");
  if (tail !== void 0) while (groups.length < 3) groups.push("0");
  return groups.slice(0, 3).map((group) => Number.parseInt(group, 16).toString(16)).join(":");
}
class Load {
  #now;
  #counts = new Uint32Array(SLOTS);
  #key = randomBytes(32);
  #since;
  constructor(now) {
    this.#now = now;
    this.#since = now().getTime();
  }
  /**
   * Counts one challenge, or as many as a cheaper one stands for.
   *
   * @returns by how much its work is multiplied: 1 to 8, or to 8 times as many as it stands for
   */
  count(address, challenges = 1) {
    const time = this.#now().getTime();
    if (Math.abs(time - this.#since) >= HOUR) {
      this.#since = time;
      this.#key = randomBytes(32);
      this.#counts.fill(0);
    }
    const slot = createHmac("sha256", this.#key).update(networkOf(address)).digest().readUInt16BE(0);
    const asked = (this.#counts[slot] ?? 0) + challenges;
    this.#counts[slot] = asked;
    return Math.min(MOST * challenges, Math.ceil(asked / FREE));
  }
}

function officerCalls(desk, officers) {
  const { store, now } = desk;
  const officer = (key) => desk.roster().roster.recipients.find((one) => one.key === key && one.role === "officer");
  const admitted = (token) => {
    const found = officer(officers.holder(token));
    if (found === void 0) throw new Refusal(401, "token-unknown", "The token is unknown or has expired.");
    return found;
  };
  const row = ({ name }, action, mid = null) => {
    return { name, action, mid, day: dayOf(now()) };
  };
  return {
    "/v1/officer/nonce": call({
      shape: NonceCall,
      carries: null,
      async answer({ office, recipient }) {
        served(desk, office);
        if (officer(recipient) === void 0) {
          throw new Refusal(404, "recipient-unknown", "The roster knows no officer with this key.");
        }
        const { id, sealed } = await officers.nonce(recipient);
        return { header: { nonce_id: id }, body: sealed };
      }
    }),
    "/v1/officer/token": call({
      shape: TokenCall,
      carries: null,
      async answer({ office, nonce_id, nonce }) {
        served(desk, office);
        const given = officers.token(nonce_id, nonce);
        const holder = officer(given?.recipient ?? null);
        if (given === null || holder === void 0) {
          throw new Refusal(403, "nonce-wrong", "The nonce is wrong, too old, or was tried before.");
        }
        await store.audit([row(holder, "login")]);
        return { header: { token: given.token, expires_in: officers.lifetime } };
      }
    }),
    "/v1/officer/list": call({
      shape: ListCall,
      carries: null,
      async answer({ token, after }) {
        const holder = admitted(token);
        const entries = await store.list({ after, limit: PAGE_AND_ONE });
        const { page, more } = onePage(entries, () => 0);
        await store.audit([row(holder, "list")]);
        return { header: { messages: page, more, withdrawn: await store.withdrawals() } };
      }
    }),
    "/v1/officer/fetch": call({
      shape: FetchCall,
      carries: null,
      async answer({ token, mids }) {
        const holder = admitted(token);
        const found = await store.fetch(mids);
        const files = mids.flatMap((mid) => {
          const bytes = found.get(mid);
          return bytes === void 0 ? [] : [{ mid, bytes }];
        });
        if (files.length < mids.length) throw new Refusal(404, "not-found", "One of these messages is not here.");
        await store.audit(mids.map((mid) => row(holder, "fetch", mid)));
        const messages = files.map(({ mid, bytes }) => ({ mid, length: bytes.length }));
        return { header: { messages }, body: concat(...files.map(({ bytes }) => bytes)) };
      }
    }),
    "/v1/officer/reply": call({
      shape: ReplyCall,
      carries: "message",
      async answer({ token, box, mid, sha256 }, body) {
        const holder = admitted(token);
        checkSealed(body, sha256);
        const message = { box, mid, dir: "o", day: dayOf(now()), sha256, bytes: body, readTokenSha256: null };
        return taken(mid, await store.put(message, { audit: row(holder, "reply", mid) }));
      }
    }),
    "/v1/officer/pack": call({
      shape: PackCall,
      carries: null,
      async answer({ token, mid, chunk }) {
        const holder = admitted(token);
        const bytes = await store.piece(mid, chunk);
        if (bytes === null) throw new Refusal(404, "not-found", "There is no such piece.");
        if (chunk === 0) await store.audit([row(holder, "fetch", mid)]);
        return { header: { mid, chunk }, body: bytes };
      }
    }),
    "/v1/officer/hold": call({
      shape: HoldCall,
      carries: null,
      async answer({ token, box, held }) {
        const done = await store.hold(box, held, row(admitted(token), held ? "hold" : "release", box));
        if (!done) throw refuse("box-unknown");
        return { header: { box, held } };
      }
    }),
    "/v1/officer/delete": call({
      shape: DeleteCall,
      carries: null,
      async answer({ token, box }) {
        const lastDay = addDays(dayOf(now()), TOMBSTONE_DAYS);
        if (!await store.remove(box, lastDay, row(admitted(token), "delete", box))) throw refuse("box-unknown");
        return { header: { box } };
      }
    })
  };
}

const NONCE_LIFETIME = 5 * 6e4;
const TOKEN_LIFETIME = 30 * 6e4;
const MOST_KEPT = 1024;
const digest = (bytes) => createHash("sha256").update(bytes).digest();
class Officers {
  constructor(options) {
    this.#nonces = /* @__PURE__ */ new Map();
    this.#tokens = /* @__PURE__ */ new Map();
    /** Seconds that a token lives. */
    this.lifetime = TOKEN_LIFETIME / 1e3;
    this.#now = options.now;
    this.#seal = options.seal;
  }
  #now;
  #seal;
  #nonces;
  #tokens;
  /** A new nonce, sealed so that only the holder of the recipient's key can tell it. */
  async nonce(recipient) {
    const nonce = randomBytes(32);
    const id = toBase64url(randomBytes(16));
    const sealed = await this.#seal(nonce, [recipient]);
    this.#keep(this.#nonces, id, { recipient, hash: digest(nonce), until: this.#time() + NONCE_LIFETIME });
    return { id, sealed };
  }
  /** A token for the right nonce. Right or wrong, the nonce is gone afterwards. */
  token(id, nonce) {
    const held = this.#nonces.get(id);
    this.#nonces.delete(id);
    if (held === void 0 || held.until < this.#time()) return null;
    if (!timingSafeEqual(held.hash, digest(fromBase64url(nonce)))) return null;
    const token = randomBytes(32);
    const hash = digest(token);
    this.#keep(this.#tokens, hash.toString("hex"), {
      recipient: held.recipient,
      hash,
      until: this.#time() + TOKEN_LIFETIME
    });
    return { token: toBase64url(token), recipient: held.recipient };
  }
  /** The recipient whose holder was given this token, or null. */
  holder(token) {
    const held = this.#tokens.get(digest(fromBase64url(token)).toString("hex"));
    return held === void 0 || held.until < this.#time() ? null : held.recipient;
  }
  #time() {
    return this.#now().getTime();
  }
  /** Bounded, so that asking for nonces cannot fill the memory: the oldest goes first. */
  #keep(map, key, held) {
    for (const [old, { until }] of map) {
      if (map.size < MOST_KEPT && until >= this.#time()) break;
      map.delete(old);
    }
    map.set(key, held);
  }
}

const NATIONAL_NUMBERS = [
  { label: "Polisi", display: "110", dial: "110", emergency: true },
  { label: "SAPA 129", display: "129", dial: "129", emergency: false },
  { label: "WhatsApp SAPA 129", display: "08111-129-129", dial: "+628111129129", emergency: false, whatsapp: true }
];
const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
const escape = (text) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
const STYLE = `
  :root { color-scheme: light dark; --paper: #fbf7ef; --ink: #1d2726; --accent: #0a5a53; --danger: #9b1612; }
  @media (prefers-color-scheme: dark) {
    :root { --paper: #15201f; --ink: #f1efe8; --accent: #8fdacd; --danger: #ffb4a9; }
  }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.5 system-ui, sans-serif; }
  main { max-width: 40rem; margin: 0 auto; padding: 16px; }
  ul { list-style: none; margin: 0; padding: 0; }
  li a { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; min-height: 56px; color: var(--accent); }
  li.now a { color: var(--danger); }
  strong { font-size: 28px; font-variant-numeric: tabular-nums; }
`;
function line({ label, display, dial, emergency, whatsapp }) {
  const digits = dial.replace(/[^\d+]/g, "");
  const href = whatsapp === true ? `https://wa.me/${digits.replace("+", "")}` : `tel:${digits}`;
  const now = emergency ? ' class="now"' : "";
  return `<li${now}><a href="${escape(href)}" rel="noreferrer"><strong>${escape(display)}</strong> ${escape(label)}</a></li>`;
}
const GIVEN = {
  id: "Formulir ini diberikan server kantor. Kami percaya server itu tidak mengubahnya.",
  en: "The office\u2019s server gives you this form. We trust it not to change it."
};
const BODY = `<body ${Object.entries(GIVEN).map(([lang, words]) => `data-${lang}="${words}"`).join(" ")}>`;
function renderFrame({ view, lang, styleNonce }) {
  const script = (file) => `<script src="/lib/room/${escape(file)}.js" nonce="${escape(styleNonce)}"><\/script>`;
  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width">
<base target="_top">
<title>Catatan</title>
</head>
${BODY}
<noscript><p>Halaman ini perlu JavaScript. Telepon 110 atau 129.</p></noscript>
${script(`room.${lang}`)}
${script(view === "guide" && lang !== "id" ? `guide.${lang}` : view)}
</body>
</html>
`;
}
function renderPage({ view, officeKey, officeEpoch, region, numbers, styleNonce }) {
  const first = [...numbers].sort((one, other) => Number(other.emergency) - Number(one.emergency));
  const nonce = escape(styleNonce);
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Catatan</title>
<style nonce="${nonce}">${STYLE}</style>
<script type="module" src="/lib/office-page.js" nonce="${nonce}" data-office-key="${escape(officeKey)}" data-office-epoch="${officeEpoch}" data-region="${escape(region)}" data-view="${view}"><\/script>
</head>
${BODY}
<main id="catatan">
<p>Nomor yang bisa Anda hubungi:</p>
<ul>
${first.map(line).join("\n")}
</ul>
<noscript><p>Halaman ini perlu JavaScript untuk hal lain.</p></noscript>
</main>
</body>
</html>
`;
}

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8"
};
const VERSIONED = /(^|[/.-])(\d+\.\d+\.\d+|(?=[0-9a-f]*\d)[0-9a-f]{8,})([/.-]|$)/;
async function readFolder(folder) {
  const files = /* @__PURE__ */ new Map();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
      throw error;
    }
  );
  for (const entry of entries) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === void 0) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join("/");
    const bytes = new Uint8Array(await readFile(path));
    const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
    files.set(name, { bytes, type, etag: `"${hash}"`, versioned: VERSIONED.test(name) });
  }
  return files;
}
async function readDist(dist) {
  const all = await readFolder(dist);
  if (!all.has("ramah.js") || !all.has("inbox/index.html")) {
    throw new ReceiverError(
      "dist-missing",
      `Di ${dist} tidak ada berkas jadi (ramah.js, inbox/index.html). Hapus --dist untuk memakai berkas paket ini. Dari kode sumber, jalankan dulu: npm run build
There are no built files in ${dist} (ramah.js, inbox/index.html). Leave --dist out to use those of this package. From the sources, run first: npm run build`
    );
  }
  const library = [...all].filter(([name]) => !/^(inbox|receiver)\//.test(name) && !name.endsWith(".html"));
  const inbox = [...all].filter(([name]) => name.startsWith("inbox/")).map(([name, file]) => [name.slice(6), file]);
  return { library: new Map(library), inbox: new Map(inbox) };
}
function answerFile(file, request, headers) {
  const kept = file.versioned ? "public, max-age=31536000, immutable" : "no-cache";
  const all = { ...headers, "Cache-Control": kept, ETag: file.etag };
  const known = request.headers.get("if-none-match")?.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (known?.includes(file.etag)) return new Response(null, { status: 304, headers: all });
  return new Response(file.bytes, { headers: { ...all, "Content-Type": file.type } });
}

const MAX_PACK = 5 * 1024 * 1024;
const UploadCall = v.strictObject({
  office: id(32),
  box: id(16),
  mid: id(16),
  read_token_sha256: id(32),
  /** Of the whole pack. */
  length: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The piece that the body is; null asks which are there. */
  chunk: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  sha256: v.nullable(id(32)),
  work: v.nullable(WorkShape)
});
function checkPiece({ length, chunk }, body) {
  const last = chunksOf(length) - 1;
  const expected = chunk === last ? length - last * CHUNK_BYTES : CHUNK_BYTES;
  if (chunk > last || body.length !== expected) {
    throw new Refusal(400, "piece-wrong", `A piece has ${CHUNK_BYTES} bytes, and the last one the rest.`);
  }
}
function uploadCall(desk) {
  const { store, now, work } = desk;
  async function ask({ box, mid, read_token_sha256: token }) {
    const opened = await store.readTokenSha256(box);
    if (opened !== token) throw refuse(opened === null ? "box-unknown" : "token-differs");
    return { header: { have: await store.pieces(box, mid) ?? [] } };
  }
  return {
    "/v1/upload": call({
      shape: UploadCall,
      carries: "piece",
      async answer(header, body) {
        const { office, box, mid, read_token_sha256: readTokenSha256, length, chunk, sha256 } = header;
        served(desk, office);
        if (length > MAX_PACK) throw new Refusal(413, "too-large", `Attachments have at most ${MAX_PACK} bytes.`);
        if (chunk === null) return ask(header);
        checkPiece({ length, chunk }, body);
        if (sha256 === null) throw new Refusal(400, "malformed", "A piece names its SHA-256.");
        checkHash(body, sha256);
        if (chunk === 0) checkBeginning(body);
        const begun = await store.pieces(box, mid) !== null;
        const spend = begun || header.work === null ? void 0 : await work.check(header.work, mid);
        const piece = { box, mid, day: dayOf(now()), readTokenSha256, length, chunk, sha256, bytes: body };
        const result = await store.putChunk(piece, spend ? { spend } : {});
        if (result.outcome !== "stored" && result.outcome !== "known") throw refuse(result.outcome);
        return { status: result.outcome === "stored" ? 201 : 200, header: { have: result.have } };
      }
    })
  };
}

const BUSY_FOR = { failed: "30", full: "3600", closed: "30" };
function createApp(options) {
  const { store, roster, now, hsts, log } = options;
  const work = new Work({ office: roster().roster.office, secret: options.secret, now });
  const desk = { store, roster, now, work, load: new Load(now), fewestGuesses: options.fewestGuesses };
  const officers = new Officers({ now, seal: sealBytes });
  const headers = (kind, more = {}) => headersFor(kind, { hsts, embedders: options.embedders ?? [], ...more });
  function refusalOf(error) {
    if (error instanceof Refusal) return error;
    if (error instanceof StoreError) {
      log(`receiver: store ${error.code}`);
      const after = BUSY_FOR[error.code];
      return new Refusal(503, "busy", "Nothing was kept. Send the same again later.", { "Retry-After": after });
    }
    log(`receiver: error ${error instanceof Error ? error.name : "unknown"}`);
    return new Refusal(500, "internal", "The receiver failed.");
  }
  async function answerCall(call, context) {
    const request = context.req.raw;
    if (request.method === "OPTIONS") {
      return new Response(null, { status: 204, headers: { ...headers("api"), ...PREFLIGHT_HEADERS } });
    }
    try {
      if (request.method !== "POST") {
        throw new Refusal(405, "method-not-allowed", "Calls are POST.", { Allow: "POST, OPTIONS" });
      }
      const frame2 = await readCall(request, maxBody(call, roster().roster), call.simple);
      const header = v.safeParse(call.shape, frame2.header);
      if (!header.success) throw new Refusal(400, "malformed", "The header does not have the form of this call.");
      const address = options.address?.(request, context.env);
      return answerFrame(await call.answer(header.output, frame2.body, address), headers("api"));
    } catch (error) {
      return refusalFrame(refusalOf(error), headers("api"));
    }
  }
  const noSuchCall = new Refusal(404, "no-such-call", "There is no such call.");
  const nothingHere = (status, text, more = {}) => new Response(text, {
    status,
    headers: { ...headers("none"), "Content-Type": "text/plain; charset=utf-8", ...more }
  });
  const html = (text, own) => new Response(text, {
    headers: { ...own, "Cache-Control": "no-store", "Content-Type": "text/html; charset=utf-8" }
  });
  function page(view) {
    const { epoch, region } = roster().roster;
    const officeKey = roster().keys.at(-1) ?? "";
    const styleNonce = randomBytes(16).toString("base64");
    const props = { view, officeKey, officeEpoch: epoch, region, numbers: options.numbers, styleNonce };
    return html(renderPage(props), headers("page", { styleNonce }));
  }
  function frame(view, context) {
    const asked = context.req.query("lang") ?? "";
    const lang = options.files.library.has(`room/room.${asked}.js`) ? asked : "id";
    const styleNonce = randomBytes(16).toString("base64");
    return html(renderFrame({ view, lang, styleNonce }), headers("frame", { styleNonce }));
  }
  function file(kind, name, context) {
    const found = options.files[kind].get(name);
    return found === void 0 ? context.notFound() : answerFile(found, context.req.raw, headers(kind));
  }
  const app = new Hono();
  const calls = { ...reporterCalls(desk), ...uploadCall(desk), ...officerCalls(desk, officers) };
  for (const [path, call] of Object.entries(calls)) {
    app.all(path, (context) => answerCall(call, context));
  }
  app.all("/v1/*", () => refusalFrame(noSuchCall, headers("api")));
  app.use("*", async (context, next) => {
    if (context.req.method === "GET" || context.req.method === "HEAD") return next();
    return nothingHere(405, "Hanya GET.\n", { Allow: "GET, HEAD" });
  });
  app.get("/lib/*", (context) => file("library", context.req.path.slice("/lib/".length), context));
  app.get("/arah", () => page("guide"));
  app.get("/tulis", () => page("report"));
  app.get("/jawaban", () => page("follow-up"));
  app.get("/bingkai/tulis", (context) => frame("report", context));
  app.get("/bingkai/arah", (context) => frame("guide", context));
  app.get("/bingkai/jawaban", (context) => frame("follow-up", context));
  app.get("/petugas", () => nothingHere(308, "", { Location: "/petugas/" }));
  app.get("/petugas/*", (context) => {
    const name = context.req.path.slice("/petugas/".length);
    return file("inbox", name === "" ? "index.html" : name, context);
  });
  app.notFound(() => nothingHere(404, "Tidak ada halaman di sini.\n"));
  app.onError((error) => {
    const { status, code } = refusalOf(error);
    return nothingHere(status, `${code}
`);
  });
  return app;
}

async function isFork(roster, text, before) {
  const standing = before.signed.roster;
  if (roster.epoch === before.roster.epoch) return text !== standing;
  return roster.epoch === before.roster.epoch + 1 && roster.prev !== await rosterHash(standing);
}
async function checkRoster(text, now, before) {
  let signed;
  try {
    signed = JSON.parse(text);
  } catch {
    throw new RosterError("malformed", "The roster file is not JSON.");
  }
  const officeKey = before?.keys.at(-1) ?? (await fingerprints(signed))[0] ?? "";
  const pins = { officeKey, officeEpoch: before?.roster.epoch ?? 1, phoneTime: now, receiverTime: now };
  const { roster, text: signedText } = await verifyRoster(signed, pins);
  if (before && roster.office !== before.roster.office) {
    throw new RosterError("wrong-key", "The roster is of another office.");
  }
  if (before && await isFork(roster, signedText, before)) {
    throw new RosterError("forked", `It does not continue number ${before.roster.epoch}, which is in force.`);
  }
  return { roster, signed, keys: await fingerprints(signed) };
}
async function fingerprints(signed) {
  try {
    const keys = [...signed.chain, signed].map(({ key }) => fromBase64url(key));
    return await Promise.all(keys.map(fingerprint));
  } catch {
    return [];
  }
}
async function keepRoster(path, { signed }) {
  await writeFile(`${path}.new`, `${JSON.stringify(signed)}
`, { mode: 384 });
  await rename(`${path}.new`, path);
}
async function readKept(path) {
  const text = await readFile(path, "utf8").catch((error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return void 0;
    throw error;
  });
  if (text === void 0) return void 0;
  try {
    const signed = JSON.parse(text);
    return { roster: parseRoster(signed.roster), signed, keys: await fingerprints(signed) };
  } catch {
    throw new ReceiverError(
      "roster-invalid",
      `${path}, salinan daftar yang terakhir berlaku, rusak. Bila daftar di --office benar, hapus salinan itu.
${path}, the copy of the roster last in force, is damaged. If the roster in --office is right, delete that copy.`
    );
  }
}
function remedy(code, kept, before) {
  if (code === "expired") {
    return [
      'Perpanjang dengan "ramah-widgets office sign" di komputer kunci kantor.',
      `Renew it with "ramah-widgets office sign" on the office's own computer.`
    ];
  }
  if (before && (code === "forked" || code === "epoch-too-old")) {
    const { epoch } = before.roster;
    return [
      `Di sini sudah berlaku daftar nomor ${epoch} yang lain. Salin folder "public" terbaru dari komputer kunci kantor. Bila yang terbaru hilang: salin ${kept} menjadi public/roster.json di komputer itu, jalankan "ramah-widgets office sign", lalu salin "public" ke sini.`,
      `Another roster, number ${epoch}, is in force here. Copy the latest "public" from the office's own computer. If the latest is lost: copy ${kept} to public/roster.json on that computer, run "ramah-widgets office sign", then copy "public" here.`
    ];
  }
  if (before && code === "wrong-key") {
    return [
      "Kunci yang berlaku di sini tidak menandatanganinya, juga tidak penerusnya. Periksa --office dan --data. Bila keduanya benar, tanyakan dulu kepada pengelola kunci: mungkin kunci lama dipakai, oleh kantor atau pencuri.",
      "Neither the key in force here nor one that follows it has signed it. Check --office and --data. If both are right, ask the keeper of the key first: an old key may be in use, by the office or by a thief."
    ];
  }
  return [
    'Periksa jam komputer ini, lalu salin lagi folder "public" dari komputer kunci kantor.',
    `Check this clock, then copy "public" again from the office's own computer.`
  ];
}
async function loadRoster(path, now, kept) {
  let text;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new ReceiverError(
      "roster-missing",
      `Tidak ada daftar di ${path}. --office menyebut folder "public" dari kantor yang dibuat dengan "ramah-widgets office init".
There is no roster at ${path}. --office names the folder "public" of an office made with "ramah-widgets office init".`
    );
  }
  const before = await readKept(kept);
  try {
    return await checkRoster(text, now, before);
  } catch (error) {
    if (!(error instanceof RosterError)) throw error;
    const [todo, what] = remedy(error.code, kept, before);
    throw new ReceiverError(
      "roster-invalid",
      `Daftar di ${path} tidak dapat dipakai (${error.code}). ${todo}
The roster at ${path} cannot be used (${error.code}): ${error.message} ${what}`
    );
  }
}
class RosterFile {
  #options;
  #timer;
  #current;
  #taken = "";
  #told = "";
  #looking = false;
  constructor(options) {
    this.#options = options;
    this.#current = options.current;
    this.#timer = setInterval(() => void this.#look(), options.every).unref();
  }
  get current() {
    return this.#current;
  }
  /** One look at a time: an older one that ends late would judge by a roster that is no longer in force. */
  async #look() {
    if (this.#looking) return;
    this.#looking = true;
    const { path, kept, now } = this.#options;
    try {
      const text = await readFile(path, "utf8");
      if (text !== this.#taken) {
        const next = await checkRoster(text, now(), this.#current);
        await keepRoster(kept, next).catch(() => {
          throw new RosterError("not-kept", "The disk did not take it.");
        });
        this.#current = next;
        this.#taken = text;
      }
      const expired = now().toISOString().slice(0, 10) > this.#current.roster.not_after;
      this.#tell(expired ? "expired: forms refuse it until it is renewed" : "");
    } catch (error) {
      this.#tell(`${error instanceof RosterError ? error.code : "unreadable"}: the one before stays in force`);
    } finally {
      this.#looking = false;
    }
  }
  /** One line when something changes, not one for every look. */
  #tell(what) {
    if (what !== "" && what !== this.#told) this.#options.log(`receiver: roster ${what}`);
    this.#told = what;
  }
  close() {
    clearInterval(this.#timer);
  }
}

const TIMEOUTS = {
  headers: 1e4,
  request: 3e4,
  check: 2e3,
  roster: 1e4,
  sweep: 36e5,
  stop: 5e3
};
const RETENTION_DAYS = 90;
const MAX_CONNECTIONS = 1e3;
async function startReceiver(options) {
  const { now = () => /* @__PURE__ */ new Date(), log = console.log, hsts, dist } = options;
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  const { embedders = [] } = options;
  const wrong = embedders.find((site) => !EMBEDDER.test(site));
  if (wrong !== void 0) {
    throw new ReceiverError(
      "embedder-invalid",
      `"${wrong}" bukan situs / is no site. Contoh / example: --embedder https://kelurahan.example, * = semua / all`
    );
  }
  const kept = join(options.data, "roster.json");
  const current = await loadRoster(options.roster, now(), kept);
  const files = dist === null ? { library: /* @__PURE__ */ new Map(), inbox: /* @__PURE__ */ new Map() } : await readDist(dist);
  const store = openSqliteStore({
    path: join(options.data, DATABASE),
    office: current.roster.office,
    today: dayOf(now())
  });
  const rosterFile = new RosterFile({ path: options.roster, kept, current, now, log, every: timeouts.roster });
  const retention = { box: options.retentionDays ?? RETENTION_DAYS, tombstone: TOMBSTONE_DAYS };
  const sweep = async () => {
    try {
      const count = await store.sweep(dayOf(now()), retention);
      if (count > 0) log(`receiver: ${count} reports deleted, as due`);
    } catch (error) {
      log(`receiver: deletion ${error instanceof StoreError ? error.code : "failed"}`);
    }
  };
  await sweep();
  const sweeping = setInterval(() => void sweep(), timeouts.sweep).unref();
  const app = createApp({
    store,
    roster: () => rosterFile.current,
    secret: await store.secret(),
    now,
    hsts,
    numbers: options.numbers ?? NATIONAL_NUMBERS,
    files,
    embedders,
    log,
    address: addressOf,
    fewestGuesses: options.fewestGuesses
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    hostname: "localhost",
    serverOptions: {
      headersTimeout: timeouts.headers,
      requestTimeout: timeouts.request,
      connectionsCheckingInterval: timeouts.check
    }
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.timeout = timeouts.request;
  try {
    await keepRoster(kept, current);
    await listen(server, options.port, options.host);
  } catch (error) {
    rosterFile.close();
    clearInterval(sweeping);
    await store.close();
    throw error;
  }
  const { port } = server.address();
  const url = options.publicUrl ?? `http://${hostInUrl(options.host)}:${port}`;
  log(`receiver: started at ${url}`);
  let closing;
  async function close() {
    rosterFile.close();
    clearInterval(sweeping);
    const ended = new Promise((resolve) => server.close(resolve));
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const impatience = setTimeout(() => server.closeAllConnections(), timeouts.stop);
    await ended;
    clearInterval(idle);
    clearTimeout(impatience);
    await store.close();
    log("receiver: stopped");
  }
  return { url, port, close: () => closing ??= close() };
}
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const at = `${host}:${port}`;
      if (error.code === "EADDRINUSE") {
        reject(new ReceiverError("port-in-use", `${at} sudah dipakai / is taken. Pilih / choose: --port 8788`));
      } else {
        reject(
          new ReceiverError(
            "port-refused",
            `${at} tidak dapat dipakai / cannot be used (${error.code}): --host, --port`
          )
        );
      }
    });
    server.listen(port, host, resolve);
  });
}
function addressOf(request, bindings) {
  const peer = bindings.incoming.socket.remoteAddress;
  if (!/^(::ffff:)?127\.|^::1$/.test(peer ?? "")) return peer;
  const named = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return named !== void 0 && isIP(named) !== 0 ? named : peer;
}
function hostInUrl(host) {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return isIP(host) === 6 ? `[${host}]` : host;
}

export { RETENTION_DAYS, startReceiver };
