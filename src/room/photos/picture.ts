/** From a file to a picture of our own: nothing but pixels, no larger than needed. File names are never read. */

/** CSS px of the longer side. */
export const MAX_SIDE = 1600;
/** Bytes of one photo: three of them and the padding stay under the longest pack. */
const MAX_BYTES = 1_500_000;
const QUALITIES = [0.82, 0.7, 0.55, 0.4];

/** `undecodable`: this browser cannot open it, as most cannot open HEIC. `altered`: it lies about a canvas's pixels. */
export class PictureError extends Error {
  readonly code: 'undecodable' | 'altered';
  constructor(code: PictureError['code']) {
    super(`The picture is ${code}.`);
    this.code = code;
  }
}

type Drawable = CanvasImageSource & { width: number; height: number };

/** Not through an address where it can be helped: the policy of the page around us may forbid `blob:` images. */
async function decode(file: Blob): Promise<Drawable> {
  if ('createImageBitmap' in globalThis) {
    try {
      return await createImageBitmap(file, { imageOrientation: 'from-image' });
    } catch (error) {
      // Before Chrome 81 and Firefox 98 the option is not known, and the orientation is followed without it.
      if (!(error instanceof TypeError)) throw error;
      return createImageBitmap(file);
    }
  }
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** @throws {PictureError} `altered` where the browser gives back other pixels than were drawn, to hide what phone it is */
function checkTrue(): void {
  const { canvas, pen } = newCanvas(1, 1);
  pen.fillStyle = '#336699';
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
  canvas.width = 0;
  if (red !== 0x33 || green !== 0x66 || blue !== 0x99) throw new PictureError('altered');
}

export function newCanvas(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new PictureError('undecodable');
  return { canvas, pen };
}

/**
 * Draws the picture upright, at {@link MAX_SIDE} at most.
 *
 * @throws {PictureError}
 */
export async function drawPicture(file: Blob): Promise<HTMLCanvasElement> {
  checkTrue();
  let source: Drawable;
  try {
    source = await decode(file);
  } catch {
    throw new PictureError('undecodable');
  }
  const { width, height } = source;
  if (!width || !height) throw new PictureError('undecodable');
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
  const { canvas, pen } = newCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  // JPEG has no see-through pixels: they would come out black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  if ('close' in source) source.close();
  return canvas;
}

/** @returns a JPEG with nothing in it but the picture, of {@link MAX_BYTES} at most */
export async function encodePicture(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (!blob) break;
    if (blob.size <= MAX_BYTES || quality === QUALITIES[QUALITIES.length - 1])
      return new Uint8Array(await blob.arrayBuffer());
  }
  throw new PictureError('undecodable');
}
