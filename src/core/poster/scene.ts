/** A sheet as shapes with places, in millimetres: one drawing for the screen, the printer, an SVG file and a PNG file. */

/** Fills are names of a palette, so that colour and black-and-white share one layout. */
export type Fill = keyof Palette;

export type Shape =
  | {
      readonly kind: 'box';
      x: number;
      y: number;
      w: number;
      h: number;
      r: number;
      fill?: Fill;
      line?: Fill;
      width?: number;
      dash?: boolean;
    }
  /** An outline drawn at (x, y), `scale` mm for each unit of `d`. */
  | { readonly kind: 'path'; x: number; y: number; scale: number; d: string; fill: Fill }
  /** One line; `y` is its baseline, `size` the height of its letters' square, `width` what it takes. */
  | {
      readonly kind: 'text';
      x: number;
      y: number;
      size: number;
      bold: boolean;
      width: number;
      text: string;
      fill: Fill;
    };

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Width of a text, in the unit of `size`. */
export type Measure = (text: string, size: number, bold: boolean) => number;

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly soft: string;
  readonly head: string;
  readonly onHead: string;
  readonly danger: string;
  readonly onDanger: string;
  /** Of a QR code: readers want black on white. */
  readonly qr: string;
}

/** Text stands at 7:1 or more on what it lies on, in both. */
export const COLOUR: Palette = {
  paper: '#ffffff',
  ink: '#1d2726',
  muted: '#414e4c',
  line: '#7b8784',
  accent: '#08554e',
  soft: '#e2efeb',
  head: '#08554e',
  onHead: '#ffffff',
  danger: '#931310',
  onDanger: '#ffffff',
  qr: '#000000',
};

/** For any printer and copier: danger is told by a black field, not by red. */
export const GREY: Palette = {
  paper: '#ffffff',
  ink: '#000000',
  muted: '#333333',
  line: '#707070',
  accent: '#000000',
  soft: '#efefef',
  head: '#ffffff',
  onHead: '#000000',
  danger: '#000000',
  onDanger: '#ffffff',
  qr: '#000000',
};

/** Portrait, in mm. F4 is the folio of Indonesian offices. */
export const PAPERS = { A4: [210, 297], A3: [297, 420], F4: [215, 330] } as const;
export type Paper = keyof typeof PAPERS;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill: Fill;
}

/** Fonts differ between machines: lines are broken a little early. */
const SPARE = 0.97;

/** Breaks a text into lines that fit. A word that is wider than a line by itself stays whole: `fits` tells. */
export function breakLines(text: string, width: number, { size, bold = false }: TextStyle, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, size, bold) <= width * SPARE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A block of text: its shapes from the top edge `y`, and its height. */
export function textBlock(
  text: string,
  at: { x: number; y: number; width: number },
  style: TextStyle,
  measure: Measure,
): { shapes: Shape[]; height: number; widest: number } {
  const { size, bold = false, fill } = style;
  const lines = breakLines(text, at.width, style, measure);
  const shapes = lines.map((line, row): Shape & { kind: 'text' } => ({
    kind: 'text',
    x: at.x,
    y: at.y + size * (0.95 + row * LEADING),
    size,
    bold,
    width: measure(line, size, bold),
    text: line,
    fill,
  }));
  const widest = Math.max(...shapes.map(({ width }) => width));
  return { shapes, height: size * (LEADING * (lines.length - 1) + 1.2), widest };
}

const LEADING = 1.28;
