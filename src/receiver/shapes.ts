/** The exact form of every request header; what is not named here is refused. */

import * as v from 'valibot';

/** What the last character may be, by the number of bits that it carries. */
const LAST = new Map([
  [2, '[AQgw]'],
  [4, '[AEIMQUYcgkosw048]'],
]);

/** base64url without padding of exactly so many bytes, in its one canonical spelling. */
export function id(bytes: number) {
  const bits = bytes * 8;
  const last = LAST.get(bits % 6) ?? '[A-Za-z0-9_-]';
  return v.pipe(v.string(), v.regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil(bits / 6) - 1}}${last}$`)));
}

const after = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const recipient = v.pipe(v.string(), v.regex(/^age1[a-z0-9]{58}$/));

export const RosterCall = v.strictObject({ office: id(32) });
export const ChallengeCall = v.strictObject({ office: id(32), mid: id(16), light: v.optional(v.literal(true)) });
export const ReadCall = v.strictObject({ office: id(32), box: id(16), read_token: id(32), after });
export const NewsCall = ReadCall;
export const NonceCall = v.strictObject({ office: id(32), recipient });
export const TokenCall = v.strictObject({ office: id(32), nonce_id: id(16), nonce: id(32) });
export const ListCall = v.strictObject({ token: id(32), after });
export const FetchCall = v.strictObject({
  token: id(32),
  mids: v.pipe(
    v.array(id(16)),
    v.minLength(1),
    v.maxLength(16),
    v.check((mids) => new Set(mids).size === mids.length),
  ),
});
export const ReplyCall = v.strictObject({ token: id(32), box: id(16), mid: id(16), sha256: id(32) });
export const WithdrawCall = v.strictObject({ office: id(32), box: id(16), read_token: id(32), withdraw: v.boolean() });
export const PackCall = v.strictObject({
  token: id(32),
  mid: id(16),
  chunk: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
export const HoldCall = v.strictObject({ token: id(32), box: id(16), held: v.boolean() });
export const DeleteCall = v.strictObject({ token: id(32), box: id(16) });
