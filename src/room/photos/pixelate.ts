/**
 * Makes parts of a picture unreadable for good. Cells of a fixed grid become one colour each, in few shades: whatever part of a
 * cell is touched, the whole cell goes. Nothing of what was below is kept.
 */

/** Pixels in rows, four bytes each, as `ImageData` has them. */
export interface Pixels {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Cells along the longer side: a face that fills a fifth of the picture keeps about six cells across. */
const CELLS = 32;
/** So few shades that letters do not come back by comparing cells. */
const SHADE = 32;

export const cellOf = ({ width, height }: { width: number; height: number }): number =>
  Math.max(8, Math.ceil(Math.max(width, height) / CELLS));

/** The whole cells that `box` touches, inside the picture; null where it lies outside. */
export function cellsUnder(box: Box, picture: { width: number; height: number }): Box | null {
  const cell = cellOf(picture);
  const left = Math.max(0, Math.floor(box.x / cell) * cell);
  const top = Math.max(0, Math.floor(box.y / cell) * cell);
  const right = Math.min(picture.width, Math.ceil((box.x + box.width) / cell) * cell);
  const bottom = Math.min(picture.height, Math.ceil((box.y + box.height) / cell) * cell);
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}

/** Changes `pixels` in place: a region that begins and ends with a cell, as {@link cellsUnder} gives it. */
export function pixelate({ data, width, height }: Pixels, cell: number): void {
  for (let top = 0; top < height; top += cell)
    for (let left = 0; left < width; left += cell) {
      const right = Math.min(width, left + cell);
      const bottom = Math.min(height, top + cell);
      const sum = [0, 0, 0];
      const each = (run: (at: number) => void): void => {
        for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) run((y * width + x) * 4);
      };
      each((at) => [0, 1, 2].forEach((part) => (sum[part] = (sum[part] ?? 0) + (data[at + part] ?? 0))));
      const count = (right - left) * (bottom - top);
      const colour = sum.map((one) => Math.floor(one / count / SHADE) * SHADE + SHADE / 2);
      each((at) => colour.forEach((shade, part) => (data[at + part] = shade)));
    }
}
