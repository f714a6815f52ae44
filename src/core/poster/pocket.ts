/** A sheet of pocket cards to cut out. Their first words are numbers: who finds one learns little of its owner. */

import type { SheetContent } from './layout.ts';
import { fitted, qrBlock } from './numbers-panel.ts';
import { PAPERS, textBlock, type Measure, type Paper, type Scene, type Shape } from './scene.ts';

/** Of a bank card, in mm: it fits where people keep theirs. */
export const CARD = { width: 85.6, height: 54 } as const;
const PAD = 4;
const QR = 17.5;
/** Of one line of numbers. */
const ROW = 8;
/** What a printer cannot reach. */
const EDGE = 8;

export function pocketCards(content: SheetContent, paper: Paper, measure: Measure): Scene {
  const [width, height] = PAPERS[paper];
  const columns = Math.floor((width - 2 * EDGE) / CARD.width);
  const rows = Math.floor((height - 2 * EDGE) / CARD.height);
  const left = (width - columns * CARD.width) / 2;
  const top = (height - rows * CARD.height) / 2;
  const one = card(content, measure);
  const shapes = Array.from({ length: rows * columns }, (_, at) => {
    const x = left + (at % columns) * CARD.width;
    const y = top + Math.floor(at / columns) * CARD.height;
    return one.map((shape) => ({ ...shape, x: shape.x + x, y: shape.y + y }));
  });
  return { width, height, shapes: shapes.flat() };
}

function card({ topic, numbers, qr, words }: SheetContent, measure: Measure): Shape[] {
  const inner = CARD.width - 2 * PAD;
  const cut: Shape = {
    kind: 'box',
    x: 0,
    y: 0,
    w: CARD.width,
    h: CARD.height,
    r: 0,
    line: 'line',
    width: 0.2,
    dash: true,
  };
  const title = fitted(words.pocket, { x: PAD, y: PAD - 1.5, width: inner }, 4.4, 'ink', measure);

  // Six numbers in two columns: emergency lines, then the nearest.
  const listed = [...numbers].sort((a, b) => +b.emergency - +a.emergency).slice(0, 6);
  const listTop = PAD + title.height - 1;
  const width = (inner - 3) / 2;
  const size = Math.min(4.8, ...listed.map(({ display }) => (width * 0.97) / measure(display, 1, true)));
  const list = listed.flatMap(({ label, display }, at) => {
    const place = { x: PAD + (at % 2) * (width + 3), y: listTop + Math.floor(at / 2) * ROW, width };
    const name = Math.min(2.4, (width * 0.97) / measure(label, 1, false));
    return [
      ...textBlock(label, { ...place, width: Infinity }, { size: name, fill: 'ink' }, measure).shapes,
      ...textBlock(display, { ...place, y: place.y + 2.8, width: Infinity }, { size, bold: true, fill: 'ink' }, measure)
        .shapes,
    ];
  });

  const top = listTop + Math.ceil(listed.length / 2) * ROW + 0.8;
  const code = qr && qrBlock(qr, CARD.width - PAD - QR + 0.5, CARD.height - PAD - QR + 1, QR, undefined, measure);
  const below = lowerPart(topic.rights, words.until, { x: PAD, y: top, width: inner - (qr ? QR + 1.5 : 0) }, measure);
  return [cut, ...title.shapes, ...list, ...below, ...(code?.shapes ?? [])];
}

/** Two rights and until when the card holds, at the largest size of text that has its place. */
function lowerPart(
  rights: SheetContent['topic']['rights'],
  until: string,
  { x, y, width }: { x: number; y: number; width: number },
  measure: Measure,
): Shape[] {
  const bottom = CARD.height - 2.4;
  for (let scale = 1.15; ; scale -= 0.03) {
    const picture = 6 * scale;
    const note = textBlock(until, { x, y: 0, width }, { size: 2.2 * Math.min(1, scale), fill: 'muted' }, measure);
    let at = y;
    const shapes = rights
      .filter(({ pocket }) => pocket)
      .flatMap(({ says, picture: d }): Shape[] => {
        const place = { x: x + picture + 1.6, width: width - picture - 1.6 };
        const style = { size: 2.9 * scale, fill: 'ink' } as const;
        const text = textBlock(says, { ...place, y: 0 }, style, measure);
        const height = Math.max(picture, text.height);
        const down = at + (height - text.height) / 2;
        const pictureTop = at + (height - picture) / 2;
        at += height + 0.8;
        return [
          { kind: 'path', x, y: pictureTop, scale: picture / 48, d, fill: 'accent' },
          ...text.shapes.map((shape) => ({ ...shape, y: shape.y + down })),
        ];
      });
    if (at + note.height > bottom && scale > 0.5) continue;
    return [...shapes, ...note.shapes.map((shape) => ({ ...shape, y: shape.y + bottom - note.height }))];
  }
}
