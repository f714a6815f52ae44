/**
 * One message of a thread, and the container it travels in inside the sealed bytes:
 *
 *     mac (32) | u32 length | JSON, UTF-8 | zeros up to PADME(length, 4096)
 *
 * `mac` is HMAC-SHA-256 under the thread key over everything behind it up to the end of the JSON.
 */

import * as v from 'valibot';
import { concat, fromUtf8, utf8 } from './bytes.ts';
import { SealError } from './errors.ts';
import { day, firstFault, idOf, wholeNumber } from './fields.ts';
import { padmeLength } from './padding.ts';
import { freeText, ReportSchema, type Report } from './report.ts';

/** Where a case stands: received, being handled, handed to another service, closed. */
export const STATUSES = ['diterima', 'ditangani', 'dirujuk', 'selesai'] as const;

/** Longest sealed message without attachments. */
export const MAX_SEALED_BYTES = 64 * 1024;

const MAC_BYTES = 32;
const SMALLEST_CONTAINER = 4096;

/** Longest sealed pack of attachments. */
export const MAX_SEALED_PACK_BYTES = 5 * 1024 * 1024;

const ReplySchema = v.strictObject({
  text: freeText,
  status: v.optional(v.picklist(STATUSES)),
  next_step: v.optional(freeText),
  next_day: v.optional(day),
});

const FirstSchema = v.strictObject({
  reply_to: v.pipe(v.string(), v.regex(/^age1[02-9ac-hj-np-z]{58}$/)),
  thread_key: idOf(32),
  roster_epoch: wholeNumber(1, 2 ** 31),
  roster_hash: idOf(32),
});

const PackSchema = v.strictObject({
  sha256: idOf(32),
  length: wholeNumber(1, MAX_SEALED_PACK_BYTES),
});

const MessageSchema = v.pipe(
  v.strictObject({
    v: v.literal(1),
    office: idOf(32),
    box: idOf(16),
    mid: idOf(16),
    dir: v.picklist(['r', 'o']),
    seq: wholeNumber(1, 2 ** 31),
    prev: v.nullable(idOf(16)),
    seen: v.nullable(idOf(16)),
    day,
    lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)),
    body: v.union([ReportSchema, ReplySchema]),
    pack: v.optional(PackSchema),
    first: v.optional(FirstSchema),
  }),
  v.check((message) => {
    const opening = message.dir === 'r' && message.seq === 1;
    return (
      opening === (message.first !== undefined) &&
      opening === 'kinds' in message.body &&
      (message.seq === 1) === (message.prev === null)
    );
  }, 'a report, `first` and seq 1 of the reporter go together; only seq 1 has no `prev`'),
  v.check(
    ({ dir, seq, body, pack }) => pack === undefined || (dir === 'r' && seq > 1 && !('kinds' in body)),
    'attachments follow a report, and come from the reporter',
  ),
  v.check(
    ({ dir, body, pack }) =>
      'kinds' in body ||
      ((body.text !== '' || pack !== undefined) &&
        (dir === 'o' || (body.status ?? body.next_step ?? body.next_day) === undefined)),
    'a message says something, and only the office tells a status',
  ),
);

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

export const reportOf = ({ body }: Message): Report | undefined => ('kinds' in body ? body : undefined);
export const replyOf = ({ body }: Message): Reply | undefined => ('kinds' in body ? undefined : body);

/** @throws {SealError} `malformed` */
export function parseMessage(value: unknown): Message {
  const parsed = v.safeParse(MessageSchema, value);
  if (!parsed.success) throw new SealError('malformed', `Not a message: ${firstFault(parsed.issues)}`);
  return parsed.output;
}

const importMacKey = (threadKey: Uint8Array, usage: 'sign' | 'verify') =>
  crypto.subtle.importKey('raw', threadKey as Uint8Array<ArrayBuffer>, { name: 'HMAC', hash: 'SHA-256' }, false, [
    usage,
  ]);

export async function encodeContainer(message: Message, threadKey: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const json = utf8(JSON.stringify(message));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length);
  const authenticated = concat(length, json);
  const mac = await crypto.subtle.sign('HMAC', await importMacKey(threadKey, 'sign'), authenticated);
  const container = new Uint8Array(padmeLength(MAC_BYTES + authenticated.length, SMALLEST_CONTAINER));
  container.set(new Uint8Array(mac));
  container.set(authenticated, MAC_BYTES);
  return container;
}

export interface Container {
  message: Message;
  /** Whether `mac` was made with this thread key over these very bytes. */
  verify(threadKey: Uint8Array): Promise<boolean>;
}

/** @throws {SealError} `malformed` */
export function decodeContainer(container: Uint8Array): Container {
  const start = MAC_BYTES + 4;
  if (container.length < SMALLEST_CONTAINER) throw new SealError('malformed', 'The container is too short.');
  const length = new DataView(container.buffer, container.byteOffset).getUint32(MAC_BYTES);
  if (length > container.length - start) throw new SealError('malformed', 'The JSON runs past the container.');
  if (container.subarray(start + length).some((byte) => byte !== 0)) {
    throw new SealError('malformed', 'After the JSON only zeros may follow.');
  }
  let json: unknown;
  try {
    json = JSON.parse(fromUtf8(container.subarray(start, start + length)));
  } catch {
    throw new SealError('malformed', 'The container holds no JSON in UTF-8.');
  }
  const mac = container.slice(0, MAC_BYTES);
  const authenticated = container.slice(MAC_BYTES, start + length) as Uint8Array<ArrayBuffer>;
  return {
    message: parseMessage(json),
    verify: async (threadKey) =>
      crypto.subtle.verify(
        'HMAC',
        await importMacKey(threadKey, 'verify'),
        mac as Uint8Array<ArrayBuffer>,
        authenticated,
      ),
  };
}
