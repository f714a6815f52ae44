/** A picture whose parts are blurred by finger, mouse or keys. What is blurred is gone from the canvas. */

import { cellOf, cellsUnder, pixelate } from './pixelate.ts';

/** Cells of the brush, each way. */
const BRUSH = 3;
const ARROWS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export class BlurCanvas {
  /** Holds the picture and, over it, the box that the keys move. */
  readonly element: HTMLElement;
  /** How many times something was blurred. */
  strokes = 0;
  private readonly canvas: HTMLCanvasElement;
  private readonly pen: CanvasRenderingContext2D;
  private readonly box: HTMLElement;
  private readonly onBlur: () => void;
  private readonly brush: number;
  private at: { x: number; y: number };
  private last: { x: number; y: number } | null = null;

  /**
   * @param words.label what it is and how keys work it
   * @param onBlur told after each stroke
   */
  constructor(canvas: HTMLCanvasElement, words: { label: string }, onBlur: () => void) {
    this.canvas = canvas;
    this.pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    this.onBlur = onBlur;
    this.brush = cellOf(canvas) * BRUSH;
    this.at = { x: canvas.width / 2, y: canvas.height / 2 };
    this.element = document.createElement('div');
    this.element.className = 'easel';
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'application');
    this.element.setAttribute('aria-label', words.label);
    this.box = document.createElement('span');
    this.box.className = 'brush';
    this.element.append(canvas, this.box);
    this.listen();
    this.place();
  }

  private listen(): void {
    const { element, canvas } = this;
    canvas.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      canvas.setPointerCapture(event.pointerId);
      this.last = this.pointOf(event);
      this.blurTo(this.last);
    });
    canvas.addEventListener('pointermove', (event) => {
      if (this.last) this.blurTo(this.pointOf(event));
    });
    const end = (): void => {
      if (!this.last) return;
      this.last = null;
      this.stroked();
    };
    canvas.addEventListener('pointerup', end);
    canvas.addEventListener('pointercancel', end);
    element.addEventListener('keydown', (event) => this.key(event));
  }

  private stroked(): void {
    this.strokes += 1;
    this.onBlur();
  }

  private pointOf({ offsetX, offsetY }: PointerEvent): { x: number; y: number } {
    const scale = this.canvas.width / (this.canvas.clientWidth || 1);
    return { x: offsetX * scale, y: offsetY * scale };
  }

  /** Without holes, however fast the finger goes. */
  private blurTo(point: { x: number; y: number }): void {
    const from = this.last ?? point;
    const steps = Math.ceil(Math.hypot(point.x - from.x, point.y - from.y) / (this.brush / 2)) || 1;
    for (let step = 1; step <= steps; step += 1)
      this.blurAt(from.x + ((point.x - from.x) * step) / steps, from.y + ((point.y - from.y) * step) / steps);
    this.last = point;
    this.at = point;
    this.place();
  }

  private blurAt(x: number, y: number): void {
    const { brush, canvas, pen } = this;
    const box = cellsUnder({ x: x - brush / 2, y: y - brush / 2, width: brush, height: brush }, canvas);
    if (!box) return;
    const pixels = pen.getImageData(box.x, box.y, box.width, box.height);
    pixelate(pixels, cellOf(canvas));
    pen.putImageData(pixels, box.x, box.y);
  }

  private key(event: KeyboardEvent): void {
    const arrow = ARROWS[event.key];
    if (arrow) {
      const step = cellOf(this.canvas) * (event.shiftKey ? 4 : 1);
      const within = (at: number, by: number, size: number) => Math.max(0, Math.min(size, at + by * step));
      this.at = {
        x: within(this.at.x, arrow[0], this.canvas.width),
        y: within(this.at.y, arrow[1], this.canvas.height),
      };
      this.place();
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.blurAt(this.at.x, this.at.y);
      this.stroked();
    } else return;
    event.preventDefault();
  }

  private place(): void {
    const { box, canvas, at, brush } = this;
    const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;
    box.style.left = percent(at.x - brush / 2, canvas.width);
    box.style.top = percent(at.y - brush / 2, canvas.height);
    box.style.width = percent(brush, canvas.width);
    box.style.height = percent(brush, canvas.height);
  }
}
