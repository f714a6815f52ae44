/** The numbers of a poster: danger in a field of its own, then the nearest offices, then a QR code if there is one. */

import type { SheetContent } from './layout.ts';
import { textBlock, type Measure, type Shape } from './scene.ts';

/** A number on paper, in one language. */
export interface SheetNumber {
  /** Whom it reaches: "SAPA 129 (WhatsApp)". */
  readonly label: string;
  readonly display: string;
  readonly emergency: boolean;
}

type Place = { x: number; y: number; width: number };
type Block = { shapes: Shape[]; height: number };

const PAD = 5;
const QR = 27;
/** Of the field for danger: it holds the largest letters of the sheet. */
const DANGER = 45;
const COLUMNS = 2;

export function numbersPanel(
  { numbers, qr, words, region }: SheetContent,
  { x, width }: { x: number; width: number },
  measure: Measure,
): { height: number; at(y: number): Shape[] } {
  const danger = dangerField(
    words.danger,
    numbers.filter(({ emergency }) => emergency),
    measure,
  );
  const place = { x: DANGER + PAD, width: width - DANGER - 2 * PAD - (qr ? QR + PAD : 0) };
  const others = numbers.filter(({ emergency }) => !emergency);
  const title = fitted(`${words.call} · ${region}`, { ...place, y: PAD - 1 }, 5.2, 'ink', measure);
  const code = qr && qrBlock(qr, width - PAD - QR, PAD, QR, words.scan, measure);
  const least = Math.max(danger.height, code ? code.height + 2 * PAD : 0);
  const help = helpList(others, { ...place, y: PAD + title.height }, least - 2 * PAD - title.height, measure);
  const height = Math.max(least, help.height + title.height + 2 * PAD);

  const shapes: Shape[] = [
    { kind: 'box', x: 0, y: 0, w: width, h: height, r: 6, fill: 'soft', line: 'line', width: 0.25 },
    { kind: 'box', x: 0, y: 0, w: DANGER, h: height, r: 6, fill: 'danger' },
    ...danger.shapes,
    ...title.shapes,
    ...help.shapes,
    ...(code?.shapes ?? []),
  ];
  return {
    height,
    at: (y) => shapes.map((shape) => ({ ...shape, x: shape.x + x, y: shape.y + y })),
  };
}

function dangerField(title: string, numbers: readonly SheetNumber[], measure: Measure): Block {
  const place = { x: PAD, width: DANGER - 2 * PAD };
  const head = fitted(title, { ...place, y: PAD - 1 }, 5.2, 'onDanger', measure);
  let y = PAD + head.height;
  const shapes = numbers.flatMap(({ label, display }) => {
    const number = fitted(display, { ...place, y }, 15.5, 'onDanger', measure);
    const name = textBlock(label, { ...place, y: y + number.height - 1.8 }, { size: 3.7, fill: 'onDanger' }, measure);
    y += number.height + name.height - 0.6;
    return [...number.shapes, ...name.shapes];
  });
  return { shapes: [...head.shapes, ...shapes], height: y + PAD - 1 };
}

/** Two columns of numbers, all of one size, spread over the height that there is. */
function helpList(numbers: readonly SheetNumber[], place: Place, tall: number, measure: Measure): Block {
  const width = (place.width - (COLUMNS - 1) * PAD) / COLUMNS;
  const size = Math.min(9, ...numbers.map(({ display }) => (width * 0.97) / measure(display, 1, true)));
  const rows: SheetNumber[][] = [];
  for (let at = 0; at < numbers.length; at += COLUMNS) rows.push(numbers.slice(at, at + COLUMNS));
  const heights = rows.map((row) => Math.max(...row.map(({ label }) => nameOf(label, place, width, measure).height)));
  const needed = heights.reduce((sum, height) => sum + height + size * 1.2, 0);
  const gap = Math.max(1, (tall - needed) / Math.max(1, rows.length));
  let y = place.y + gap / 2;
  const shapes = rows.flatMap((row, at) => {
    const top = y;
    y += (heights[at] ?? 0) + size * 1.2 + gap;
    return row.flatMap(({ label, display }, column) => {
      const x = place.x + column * (width + PAD);
      // Names stand on the same line, whether they take one or two.
      const down = (heights[at] ?? 0) - nameOf(label, place, width, measure).height;
      const name = nameOf(label, { x, y: top + down, width }, width, measure);
      const below = { x, y: top + (heights[at] ?? 0) - 0.5, width: Infinity };
      return [...name.shapes, ...textBlock(display, below, { size, bold: true, fill: 'ink' }, measure).shapes];
    });
  });
  return { shapes, height: y - gap / 2 - place.y };
}

const nameOf = (label: string, place: Place, width: number, measure: Measure): Block =>
  textBlock(label, { ...place, width }, { size: 3.9, fill: 'ink' }, measure);

/** A number is never broken: it is set smaller until it fits. */
export function fitted(text: string, at: Place, size: number, fill: 'ink' | 'onDanger', measure: Measure): Block {
  const fits = Math.min(size, (size * at.width * 0.97) / measure(text, size, true));
  return textBlock(text, { ...at, width: Infinity }, { size: fits, bold: true, fill }, measure);
}

/** The code on white with its quiet zone of four modules, and what to do with it, if there is room to say so. */
export function qrBlock(
  qr: { d: string; size: number },
  x: number,
  y: number,
  side: number,
  scan: string | undefined,
  measure: Measure,
): Block {
  const quiet = 4;
  const scale = side / (qr.size + 2 * quiet);
  const text = scan
    ? textBlock(scan, { x, y: y + side + 1, width: side }, { size: 3.6, fill: 'ink' }, measure)
    : undefined;
  return {
    shapes: [
      { kind: 'box', x, y, w: side, h: side, r: 1.5, fill: 'paper' },
      { kind: 'path', x: x + quiet * scale, y: y + quiet * scale, scale, d: qr.d, fill: 'qr' },
      ...(text?.shapes ?? []),
    ],
    height: side + (text ? 1 + text.height : 0),
  };
}
