/** Draws a scene as SVG and on a canvas. Both by DOM calls only: no markup is parsed, no inline style is written. */

import { COLOUR, GREY, type Measure, type Palette, type Scene } from '../../../core/poster/scene.ts';

export type Ink = 'colour' | 'grey';
export const PALETTES: { readonly [ink in Ink]: Palette } = { colour: COLOUR, grey: GREY };

/** What every machine has, or has one as wide. */
const FONT = 'Arial, "Liberation Sans", Helvetica, sans-serif';
const SVG = 'http://www.w3.org/2000/svg';

/** Measures with the fonts of this machine. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, bold) => {
    const key = `${bold}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) context.font = `${bold ? 'bold ' : ''}100px ${FONT}`;
      // Without a canvas: as wide as wide letters are.
      known.set(key, (width = (context?.measureText(text).width ?? text.length * 65) / 100));
    }
    return width * size;
  };
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** A scene as an SVG element of its true size in mm. `title` names it for those who do not see it. */
export function drawSvg({ width, height, shapes }: Scene, ink: Ink, title: string): SVGSVGElement {
  const palette = PALETTES[ink];
  const make = (
    name: string,
    attributes: Record<string, string | number | undefined>,
    parent?: Element,
  ): SVGElement => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) element.setAttribute(key, typeof value === 'number' ? rounded(value) : value);
    }
    parent?.append(element);
    return element;
  };
  const svg = make('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width: `${width}mm`,
    height: `${height}mm`,
    role: 'img',
  });
  make('title', {}, svg).textContent = title;
  make('rect', { width, height, fill: palette.paper }, svg);
  const lines = make('g', { 'font-family': FONT }, svg);
  for (const shape of shapes) {
    const { x, y } = shape;
    if (shape.kind === 'text') {
      const { size, bold, fill, width } = shape;
      // A viewer with other fonts sets the line as wide as it was measured here.
      const fit = { textLength: width, lengthAdjust: 'spacingAndGlyphs' };
      make(
        'text',
        { x, y, 'font-size': size, 'font-weight': bold ? 'bold' : undefined, fill: palette[fill], ...fit },
        lines,
      ).textContent = shape.text;
    } else if (shape.kind === 'path') {
      const transform = `translate(${rounded(x)} ${rounded(y)}) scale(${shape.scale.toFixed(4)})`;
      make('path', { d: shape.d, transform, 'fill-rule': 'evenodd', fill: palette[shape.fill] }, lines);
    } else {
      const { w, h, r, fill, line, width, dash } = shape;
      const stroke = line && {
        stroke: palette[line],
        'stroke-width': width,
        'stroke-dasharray': dash ? '1.5 1.5' : undefined,
      };
      make(
        'rect',
        { x, y, width: w, height: h, rx: r || undefined, fill: fill ? palette[fill] : 'none', ...stroke },
        lines,
      );
    }
  }
  return svg as SVGSVGElement;
}

/** A scene on a canvas: no picture is loaded, so that no policy of a page can forbid it. `dots` per mm. */
export function drawCanvas({ width, height, shapes }: Scene, ink: Ink, dots: number): HTMLCanvasElement {
  const palette = PALETTES[ink];
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * dots);
  canvas.height = Math.round(height * dots);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws on no canvas.');
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const shape of shapes) {
    context.setTransform(dots, 0, 0, dots, shape.x * dots, shape.y * dots);
    if (shape.kind === 'text') {
      context.fillStyle = palette[shape.fill];
      // Fonts of a few px are rounded by some browsers: letters are set at 100 and made smaller.
      context.scale(shape.size / 100, shape.size / 100);
      context.font = `${shape.bold ? 'bold ' : ''}100px ${FONT}`;
      context.fillText(shape.text, 0, 0);
    } else if (shape.kind === 'path') {
      context.fillStyle = palette[shape.fill];
      context.scale(shape.scale, shape.scale);
      context.fill(new Path2D(shape.d), 'evenodd');
    } else {
      const { w, h, r, fill, line, width = 0, dash } = shape;
      context.beginPath();
      roundedBox(context, w, h, r);
      context.setLineDash(dash ? [1.5, 1.5] : []);
      context.lineWidth = width;
      if (fill) context.fillStyle = palette[fill];
      if (fill) context.fill();
      if (line) context.strokeStyle = palette[line];
      if (line) context.stroke();
    }
  }
  return canvas;
}

/** `roundRect` came with Chrome 99. */
function roundedBox(context: CanvasRenderingContext2D, w: number, h: number, r: number): void {
  context.moveTo(r, 0);
  context.arcTo(w, 0, w, h, r);
  context.arcTo(w, h, 0, h, r);
  context.arcTo(0, h, 0, 0, r);
  context.arcTo(0, 0, w, 0, r);
  context.closePath();
}
