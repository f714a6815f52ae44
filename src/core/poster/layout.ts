/** Where everything stands on a poster. Pure: the same content, paper and measure give the same scene. */

import type { Topic } from '../rights.ts';
import { numbersPanel, type SheetNumber } from './numbers-panel.ts';
import { PAPERS, textBlock, type Measure, type Paper, type Scene, type Shape } from './scene.ts';

/** What stands on a sheet, in one language. */
export interface SheetContent {
  readonly topic: Pick<Topic, 'title' | 'lead' | 'picture' | 'rights'>;
  readonly numbers: readonly SheetNumber[];
  /** Where the numbers are of: "Kota Mojokerto". */
  readonly region: string;
  /** Who hangs it up; none by default. */
  readonly place?: string | undefined;
  /** Outline of a QR code on `size` x `size` modules. */
  readonly qr?: { readonly d: string; readonly size: number } | undefined;
  readonly words: SheetWords;
}

export interface SheetWords {
  readonly danger: string;
  readonly call: string;
  /** Below a QR code. */
  readonly scan: string;
  /** When the numbers were checked, and until when they hold. */
  readonly checked: string;
  /** That no lawyer has reviewed the wording; where the pictures come from. */
  readonly small: string;
  /** Above the numbers of a pocket card: it tells nothing of the subject. */
  readonly pocket: string;
  /** Beside a card's QR code or numbers: until when it holds. */
  readonly until: string;
}

const MARGIN = 10;
const GAP = 5;

/** Sizes are of an A4 sheet; other papers are drawn larger by `unit`. */
export function poster(content: SheetContent, paper: Paper, measure: Measure): Scene {
  const [width, height] = PAPERS[paper];
  const unit = Math.min(width / PAPERS.A4[0], height / PAPERS.A4[1]);
  const [w, h] = [width / unit, height / unit];
  const inner = w - 2 * MARGIN;

  const head = header(content, inner, measure);
  const foot = footer(content, h - MARGIN, inner, measure);
  const panel = numbersPanel(content, { x: MARGIN, width: inner }, measure);
  const panelTop = foot.top - GAP - panel.height;
  const top = head.bottom + GAP + 1;
  const body = rightsGrid(
    content.topic.rights,
    { x: MARGIN, y: top, width: inner, height: panelTop - GAP - top },
    measure,
  );

  const shapes = [...head.shapes, ...body, ...panel.at(panelTop), ...foot.shapes];
  return { width, height, shapes: shapes.map((shape) => larger(shape, unit)) };
}

function header({ topic }: SheetContent, inner: number, measure: Measure): { shapes: Shape[]; bottom: number } {
  const emblem = 27;
  const at = { x: MARGIN + 9, width: inner - 24 - emblem };
  const title = headline(topic.title, { ...at, y: MARGIN + 7.5 }, measure);
  const lead = textBlock(topic.lead, { ...at, y: MARGIN + 9 + title.height }, { size: 6.2, fill: 'onHead' }, measure);
  const height = Math.max(9 + title.height + lead.height + 7, emblem + 12);
  const box: Shape = {
    kind: 'box',
    x: MARGIN,
    y: MARGIN,
    w: inner,
    h: height,
    r: 6,
    fill: 'head',
    line: 'accent',
    width: 0.9,
  };
  const picture: Shape = {
    kind: 'path',
    x: MARGIN + inner - 8 - emblem,
    y: MARGIN + (height - emblem) / 2,
    scale: emblem / 48,
    d: topic.picture,
    fill: 'onHead',
  };
  return { shapes: [box, picture, ...title.shapes, ...lead.shapes], bottom: MARGIN + height };
}

/** One line where it stays large, else two. */
function headline(text: string, at: { x: number; y: number; width: number }, measure: Measure) {
  const style = { bold: true, fill: 'onHead' } as const;
  const oneLine = (at.width * 0.97) / measure(text, 1, true);
  return textBlock(text, at, { ...style, size: oneLine >= 10 ? Math.min(15, oneLine) : 11 }, measure);
}

function footer(
  { words, place }: SheetContent,
  bottom: number,
  inner: number,
  measure: Measure,
): { shapes: Shape[]; top: number } {
  const at = { x: MARGIN, y: 0, width: inner };
  const parts = [
    ...(place ? [textBlock(place, at, { size: 4.6, bold: true, fill: 'ink' }, measure)] : []),
    textBlock(words.checked, at, { size: 3.7, bold: true, fill: 'ink' }, measure),
    textBlock(words.small, at, { size: 2.9, fill: 'muted' }, measure),
  ];
  const top = bottom - parts.reduce((sum, { height }) => sum + height + 0.6, -0.6);
  let y = top;
  const shapes = parts.flatMap((part) => {
    const moved = part.shapes.map((shape) => ({ ...shape, y: shape.y + y }));
    y += part.height + 0.6;
    return moved;
  });
  return { shapes, top };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Two columns, at the largest size of text at which every right has its place. */
function rightsGrid(rights: Topic['rights'], area: Area, measure: Measure): Shape[] {
  for (let scale = 1.8; ; scale -= 0.02) {
    const cells = rights.map((right) => cell(right, (area.width - GAP) / 2, scale, measure));
    const rows: (typeof cells)[] = [];
    for (let at = 0; at < cells.length; at += 2) rows.push(cells.slice(at, at + 2));
    const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
    const needed = heights.reduce((sum, height) => sum + height, 0);
    const least = 3 * (rows.length - 1);
    if (needed + least > area.height && scale > 0.6) continue;
    // What is left over is shared out between and inside the rows.
    const free = Math.max(0, area.height - needed - least) / rows.length;
    let y = area.y;
    return rows.flatMap((row, at) => {
      const height = (heights[at] ?? 0) + free;
      const shapes = row.flatMap((one, column) => one.at(area.x + column * ((area.width + GAP) / 2), y, height));
      y += height + 3;
      return shapes;
    });
  }
}

function cell(right: Topic['rights'][number], width: number, scale: number, measure: Measure) {
  // Text gives the height; the picture takes what it can of it.
  const tile = Math.min(32, 8 + 14 * scale);
  const pad = 3.2;
  const text = { x: tile + pad + 4, width: width - tile - 2 * pad - 4 };
  const says = textBlock(right.says, { ...text, y: 0 }, { size: 4.9 * scale, bold: true, fill: 'ink' }, measure);
  const means = textBlock(right.means, { ...text, y: says.height + 0.7 }, { size: 4.1 * scale, fill: 'ink' }, measure);
  const below = says.height + means.height + 1.9;
  const article = textBlock(right.article, { ...text, y: below }, { size: 3.1 * scale, fill: 'accent' }, measure);
  const content = below + article.height;
  return {
    height: Math.max(content, 13) + 2 * pad,
    at(x: number, y: number, tall: number): Shape[] {
      const down = y + (tall - content) / 2;
      const side = Math.min(tile, tall - 2 * pad);
      const tileX = x + pad + (tile - side) / 2;
      const tileY = y + (tall - side) / 2;
      const edge = side * 0.09;
      return [
        { kind: 'box', x, y, w: width, h: tall, r: 4, line: 'line', width: 0.25 },
        { kind: 'box', x: tileX, y: tileY, w: side, h: side, r: side / 5, fill: 'soft' },
        {
          kind: 'path',
          x: tileX + edge,
          y: tileY + edge,
          scale: (side - 2 * edge) / 48,
          d: right.picture,
          fill: 'accent',
        },
        ...[...says.shapes, ...means.shapes, ...article.shapes].map((shape) => ({
          ...shape,
          x: shape.x + x,
          y: shape.y + down,
        })),
      ];
    },
  };
}

function larger(shape: Shape, unit: number): Shape {
  const { x, y } = shape;
  const placed = { x: x * unit, y: y * unit };
  if (shape.kind === 'text') return { ...shape, ...placed, size: shape.size * unit, width: shape.width * unit };
  if (shape.kind === 'path') return { ...shape, ...placed, scale: shape.scale * unit };
  const { w, h, r, width } = shape;
  return { ...shape, ...placed, w: w * unit, h: h * unit, r: r * unit, ...(width && { width: width * unit }) };
}
