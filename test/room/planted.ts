/** A JPEG with everything that phones put into one, and a reader of its own that knows nothing of our code. */

/** Stands in every planted part. */
export const PLANTED = 'KenariRekaanDalamFoto';

const latin = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));
const u16 = (value: number): number[] => [value >> 8, value & 255];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 65_535)];
const segment = (marker: number, bytes: number[]): number[] => [0xff, marker, ...u16(bytes.length + 2), ...bytes];

/** TIFF, big endian: orientation 6 (turn clockwise to stand upright), camera, GPS, and a second IFD with a thumbnail. */
function exif(thumbnail: number[]): number[] {
  const text = latin(`${PLANTED}\0`);
  const entry = (tag: number, type: number, count: number, value: number[]): number[] => [
    ...u16(tag),
    ...u16(type),
    ...u32(count),
    ...value,
  ];
  const ifd0 = 8;
  const gps = ifd0 + 2 + 3 * 12 + 4;
  const ifd1 = gps + 2 + 2 * 12 + 4;
  const words = ifd1 + 2 + 2 * 12 + 4;
  const latitude = words + text.length;
  const small = latitude + 24;
  return [
    ...latin('Exif\0\0MM\0*'),
    ...u32(ifd0),
    ...u16(3),
    ...entry(0x0110, 2, text.length, u32(words)),
    ...entry(0x0112, 3, 1, [0, 6, 0, 0]),
    ...entry(0x8825, 4, 1, u32(gps)),
    ...u32(ifd1),
    ...u16(2),
    ...entry(1, 2, 2, [...latin('S\0'), 0, 0]),
    ...entry(2, 5, 3, u32(latitude)),
    ...u32(0),
    ...u16(2),
    ...entry(0x0201, 4, 1, u32(small)),
    ...entry(0x0202, 4, 1, u32(thumbnail.length)),
    ...u32(0),
    ...text,
    ...[7, 28, 19].flatMap((part) => [...u32(part), ...u32(1)]),
    ...thumbnail,
  ];
}

/** Left half dark, right half light, before it is turned. */
export async function plantedPhoto(width = 400, height = 200): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#111';
  pen.fillRect(0, 0, width / 2, height);
  pen.fillStyle = '#eee';
  pen.fillRect(width / 2, 0, width / 2, height);
  const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/jpeg'));
  const jpeg = [...new Uint8Array(await blob.arrayBuffer())];
  const parts = [
    ...segment(0xe1, exif(jpeg.slice(0, 2000))),
    ...segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${PLANTED}</x:xmpmeta>`)),
    ...segment(0xed, latin(`Photoshop 3.0\0${`8BIM\x04\x04\0\0`}\0\0\0\x1a\x1c\x02\x69\0${PLANTED}`)),
    ...segment(0xfe, latin(PLANTED)),
  ];
  return new Blob([new Uint8Array([...jpeg.slice(0, 2), ...parts, ...jpeg.slice(2)])], { type: 'image/jpeg' });
}

export interface Found {
  /** Markers of all segments before the picture itself. */
  segments: string[];
  exif: boolean;
  xmp: boolean;
  iptc: boolean;
  comment: boolean;
  /** JPEGs inside the JPEG. */
  thumbnails: number;
  canary: boolean;
  orientation: number | undefined;
  /** The colour profile, byte for byte. */
  profile: string;
}

/** Walks the whole file by the JPEG standard (T.81, annex B) and looks at every byte for what was planted. */
export function readJpeg(bytes: Uint8Array): Found {
  const whole = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  const segments: string[] = [];
  let orientation: number | undefined;
  let profile = '';
  for (let at = 2; bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    segments.push(marker.toString(16));
    if (marker === 0xda) break;
    const length = bytes[at + 2]! * 256 + bytes[at + 3]!;
    const tag = whole.slice(at, at + 2 + length).indexOf('\x01\x12\0\x03');
    if (marker === 0xe1 && tag > 0) orientation = bytes[at + tag + 9];
    if (marker === 0xe2) profile += whole.slice(at, at + 2 + length);
    at += 2 + length;
  }
  return {
    segments,
    exif: whole.includes('Exif\0\0'),
    xmp: whole.includes('ns.adobe.com'),
    iptc: whole.includes('8BIM'),
    comment: segments.includes('fe'),
    thumbnails: whole.split('\xff\xd8\xff').length - 2,
    canary: whole.includes(PLANTED),
    orientation,
    profile,
  };
}
