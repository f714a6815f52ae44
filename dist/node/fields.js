import * as v from 'valibot';
import { base64urlnopad } from '@scure/base';

const encoder = new TextEncoder();
const utf8 = (text) => encoder.encode(text);
const fromUtf8 = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
const toBase64url = (bytes) => base64urlnopad.encode(bytes);
const fromBase64url = (text) => base64urlnopad.decode(text);
function concat(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
const randomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

function holds(text, length) {
  try {
    return fromBase64url(text).length === length;
  } catch {
    return false;
  }
}
const idOf = (length) => v.pipe(
  v.string(),
  v.check((text) => holds(text, length), `not base64url of ${length} bytes`)
);
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, "not YYYY-MM-DD"),
  v.check((text) => {
    const moment = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
  }, "no such day")
);
const label = v.pipe(v.string(), v.regex(/^(?=.*\S)[^\p{Cc}]{1,200}$/u, "not a line of 1 to 200 characters"));
const wholeNumber = (from, to) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const dayOf = (moment) => moment.toISOString().slice(0, 10);
const addDays = (from, days) => dayOf(new Date(Date.parse(`${from}T00:00:00Z`) + days * 864e5));
function firstFault(issues) {
  const issue = issues[0];
  if (!issue) return "unknown fault";
  const where = (issue.path ?? []).map((step) => String(step.key)).join(".") || "the whole";
  return `${where}: ${issue.type === "check" ? issue.message : `expected ${issue.expected ?? issue.type}`}`;
}

export { addDays as a, fromUtf8 as b, concat as c, dayOf as d, day as e, fromBase64url as f, firstFault as g, idOf as i, label as l, randomBytes as r, sha256 as s, toBase64url as t, utf8 as u, wholeNumber as w };
