/** A reader of WebM for tests, made apart from the one under test, and a pen that plants into a recording. */

export interface Element {
  id: string;
  data: Uint8Array;
  inside: Element[];
}

const MASTERS: Readonly<Record<string, string>> = {
  '1a45dfa3': 'EBML',
  '18538067': 'Segment',
  '1549a966': 'Info',
  '1654ae6b': 'Tracks',
  ae: 'TrackEntry',
  e1: 'Audio',
  '1f43b675': 'Cluster',
  a0: 'BlockGroup',
  '1254c367': 'Tags',
  '7373': 'Tag',
  '67c8': 'SimpleTag',
  '1941a469': 'Attachments',
  '61a7': 'AttachedFile',
};
const TOP = /^(1549a966|1654ae6b|1f43b675|1254c367|1941a469|1c53bb6b|114d9b74|ec)$/;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** What stands in `bytes`, as a tree; an element of unknown length ends where the next of its kind begins. */
export function readWebm(bytes: Uint8Array, until: (id: string) => boolean = () => false): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    let length = 1;
    while (length < 5 && ((bytes[at] ?? 0) & (0x80 >> (length - 1))) === 0) length += 1;
    const id = hex(bytes.subarray(at, at + length));
    if (until(id)) break;
    at += length;
    let width = 1;
    while (width < 9 && ((bytes[at] ?? 0) & (0x80 >> (width - 1))) === 0) width += 1;
    const text = hex(bytes.subarray(at, at + width));
    at += width;
    const size = BigInt(`0x${text}`) & ((1n << BigInt(7 * width)) - 1n);
    const rest = bytes.subarray(at);
    if (size === (1n << BigInt(7 * width)) - 1n) {
      const inside = readWebm(rest, (one) => id === '1f43b675' && TOP.test(one));
      const end = inside[inside.length - 1]?.data;
      const used = end ? end.byteOffset + end.length - rest.byteOffset : 0;
      found.push({ id, data: rest.subarray(0, used), inside });
      at += used;
    } else {
      const data = rest.subarray(0, Number(size));
      found.push({ id, data, inside: id in MASTERS ? readWebm(data) : [] });
      at += Number(size);
    }
  }
  return found;
}

export const all = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [element, ...all(element.inside)]);

/** The sound's packets, one after another. */
export const packetsOf = (webm: Uint8Array): string[] =>
  all(readWebm(webm))
    .filter(({ id }) => id === 'a3' || id === 'a1')
    .map(({ data }) => hex(data.subarray(4)));

/** An element with eight bytes of length. */
export function written(id: string, ...content: (Uint8Array | string)[]): Buffer {
  const data = Buffer.concat(content.map((one) => (typeof one === 'string' ? Buffer.from(one) : one)));
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(data.length) | (1n << 56n));
  return Buffer.concat([Buffer.from(id, 'hex'), size, data]);
}

/** Puts `planted` first into the element at the end of the path; what says its length around it says the new one. */
export function plant(webm: Uint8Array, [id, ...path]: readonly string[], planted: Uint8Array): Buffer {
  const whole = Buffer.from(webm);
  if (id === undefined) return Buffer.concat([planted, whole]);
  const found = readWebm(whole, (one) => one === id);
  const last = found[found.length - 1]?.data;
  const at = last ? last.byteOffset + last.length - whole.byteOffset : 0;
  const start = at + id.length / 2;
  const width = Math.clz32(whole[start] ?? 0) - 23;
  const unknown =
    whole
      .subarray(start, start + width)
      .toString('hex')
      .replace(/^0*1?/, '')
      .match(/^[f]+$/) !== null;
  if (unknown)
    return Buffer.concat([whole.subarray(0, start + width), plant(whole.subarray(start + width), path, planted)]);
  const end = readWebm(whole.subarray(at))[0]?.data ?? whole;
  const after = end.byteOffset + end.length - whole.byteOffset;
  return Buffer.concat([whole.subarray(0, at), written(id, plant(end, path, planted)), whole.subarray(after)]);
}
