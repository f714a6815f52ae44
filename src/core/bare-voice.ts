/**
 * A recorded voice with nothing in it but the sound. A browser's own WebM can name the browser and the moment, and may carry
 * whatever its maker adds one day. So nothing is deleted from it: the Opus packets are taken out, and a new WebM is written
 * around them that is the same from every browser.
 *
 * Matroska (RFC 9559), EBML (RFC 8794), the head of Opus (RFC 7845 section 5.1). Strict: what is not one Opus track in
 * unlaced blocks is refused.
 */

import { concat, utf8 } from './bytes.ts';
import { SealError } from './errors.ts';

/** Seconds of one voice. */
export const MAX_VOICE_SECONDS = 120;
/** Bytes at which a recording ends: about 16 kbit/s are asked for, and a browser may not follow. */
export const MAX_VOICE_BYTES = 1_000_000;

const ID = {
  ebml: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  muxingApp: 0x4d80,
  writingApp: 0x5741,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  codec: 0x86,
  codecPrivate: 0x63a2,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
} as const;

/** They are only headers here: what is in them follows them, whether they say their length or not. */
const ENTERED: ReadonlySet<number> = new Set([
  ID.segment,
  ID.info,
  ID.tracks,
  ID.trackEntry,
  ID.cluster,
  ID.blockGroup,
]);

const NANOSECONDS = 1_000_000;
/** Milliseconds of one cluster. */
const CLUSTER = 5000;

const malformed = (why: string): SealError => new SealError('malformed', `Not a recorded voice: ${why}`);

const number = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

/** A number that says its own length by its leading zeros; null for "unknown", all ones. */
function varint(bytes: Uint8Array, at: number, keepMark: boolean): { value: number | null; next: number } {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  const next = at + length;
  if (first === 0 || next > bytes.length) throw malformed('a number without an end');
  const rest = bytes.subarray(at + 1, next);
  const mark = 0x80 >> (length - 1);
  if (keepMark) return { value: number(bytes.subarray(at, next)), next };
  if ((first & (mark - 1)) === mark - 1 && rest.every((byte) => byte === 0xff)) return { value: null, next };
  return { value: (first & (mark - 1)) * 256 ** (length - 1) + number(rest), next };
}

/** Each element that holds something itself, in order. */
function* leaves(webm: Uint8Array): Generator<{ id: number; data: Uint8Array }> {
  for (let at = 0; at < webm.length;) {
    const { value: id, next } = varint(webm, at, true);
    const { value: size, next: start } = varint(webm, next, false);
    at = start;
    if (id === null || ENTERED.has(id)) continue;
    if (size === null || start + size > webm.length) throw malformed('an element runs past the end');
    yield { id, data: webm.subarray(start, (at += size)) };
  }
}

interface Sound {
  channels: number;
  /** Samples at 48 kHz to leave out at the beginning. */
  preSkip: number;
  /** Opus packets with their milliseconds. */
  packets: { at: number; bytes: Uint8Array }[];
}

function read(webm: Uint8Array): Sound {
  if (webm.length < 4 || number(webm.subarray(0, 4)) !== ID.ebml) throw malformed('no WebM');
  let head: Uint8Array | undefined;
  let codec = '';
  let cluster = 0;
  const packets: Sound['packets'] = [];
  for (const { id, data } of leaves(webm)) {
    if (id === ID.timestampScale && number(data) !== NANOSECONDS) throw malformed('its clock');
    else if (id === ID.codec) codec += String.fromCharCode(...data);
    else if (id === ID.codecPrivate) head = data;
    else if (id === ID.timestamp) cluster = number(data);
    else if (id === ID.simpleBlock || id === ID.block) {
      const [track = 0, high = 0, low = 0, flags = 0] = data;
      if (track < 0x80 || (flags & 0x06) !== 0 || data.length < 5) throw malformed('a block');
      packets.push({ at: cluster + ((((high << 8) | low) << 16) >> 16), bytes: data.subarray(4) });
    }
  }
  if (codec !== 'A_OPUS' || head?.length !== 19 || head[18] !== 0) throw malformed('not one track of Opus');
  const channels = head[9] ?? 0;
  if (String.fromCharCode(...head.subarray(0, 9)) !== 'OpusHead\x01' || channels < 1 || channels > 2)
    throw malformed('its head');
  if (packets.length === 0) throw malformed('it is empty');
  return { channels, preSkip: (head[10] ?? 0) | ((head[11] ?? 0) << 8), packets };
}

/** At least `length` bytes, the highest first. */
const bigEndian = (value: number, length: number): number[] =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) % 256);

const bytesOf = (value: number): number[] => bigEndian(value, Math.max(1, Math.ceil(Math.log2(value + 1) / 8)));

function element(id: number, ...content: (Uint8Array | number[])[]): Uint8Array {
  const data = concat(...content.map((one) => Uint8Array.from(one)));
  const size = [0x10 | (data.length >>> 24), ...bigEndian(data.length, 3)];
  return concat(Uint8Array.from(bytesOf(id)), Uint8Array.from(size), data);
}

const float = (value: number): Uint8Array => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return bytes;
};

function write({ channels, preSkip, packets }: Sound): Uint8Array<ArrayBuffer> {
  const first = packets[0]?.at ?? 0;
  const last = (packets[packets.length - 1]?.at ?? 0) - first;
  const head = concat(
    utf8('OpusHead'),
    // 48,000 samples a second, no gain, no mapping of channels.
    Uint8Array.of(1, channels, preSkip & 255, preSkip >> 8, 0x80, 0xbb, 0, 0, 0, 0, 0),
  );
  const audio = element(0xe1, element(0xb5, float(48_000)), element(0x9f, [channels]));
  const track = [element(0xd7, [1]), element(0x73c5, [1]), element(0x83, [2]), element(ID.codec, utf8('A_OPUS'))];
  const clusters: Uint8Array[][] = [];
  let start = -CLUSTER;
  for (const { at, bytes } of packets) {
    const time = at - first;
    if (time < 0) throw malformed('its time runs backwards');
    if (time >= start + CLUSTER || time < start) clusters.push([element(ID.timestamp, bytesOf((start = time)))]);
    const block = element(ID.simpleBlock, [0x81, ...bigEndian(time - start, 2), 0x80], bytes);
    clusters[clusters.length - 1]?.push(block);
  }
  return concat(
    element(ID.ebml, element(0x4282, utf8('webm')), element(0x4287, [4]), element(0x4285, [2])),
    element(
      ID.segment,
      element(
        ID.info,
        ...[element(ID.timestampScale, bytesOf(NANOSECONDS)), element(ID.duration, float(last))],
        ...[element(ID.muxingApp, utf8('-')), element(ID.writingApp, utf8('-'))],
      ),
      element(ID.tracks, element(ID.trackEntry, ...track, element(ID.codecPrivate, head), audio)),
      ...clusters.map((blocks) => element(ID.cluster, ...blocks)),
    ),
  );
}

/**
 * @param webm what `MediaRecorder` gave, `audio/webm;codecs=opus`
 * @returns a WebM of its Opus packets and nothing else; the same bytes for one that is bare already
 * @throws {SealError} `malformed` for anything else
 */
export const bareVoice = (webm: Uint8Array): Uint8Array<ArrayBuffer> => write(read(webm));
