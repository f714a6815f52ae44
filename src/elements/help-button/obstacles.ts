/** What lies under a rectangle of the window: looked up by points, as a finger would find it. */

import type { Box } from './place.ts';

/** CSS px between two points: a link in a line of text, or a button that nobody has styled, is hardly 20 high. */
const ACROSS = 32;
const DOWN = 12;

const CONTROLS =
  'a[href],button,input,select,textarea,summary,label,iframe,video,audio,[contenteditable],[role="button"],[role="link"],[role="tab"],[role="switch"],[tabindex]:not([tabindex^="-"])';

/** All that lies at a point, from above, open shadow roots included. */
function* at(x: number, y: number, root: Document | ShadowRoot = document): Generator<Element> {
  for (const element of root.elementsFromPoint(x, y)) {
    // Some browsers answer for a shadow root with what lies outside it too.
    if (element.getRootNode() !== root) continue;
    if (element.shadowRoot) yield* at(x, y, element.shadowRoot);
    yield element;
  }
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  ((element.getRootNode() as ShadowRoot).host as Element | undefined) ??
  null;

const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Both ends of a line inside the window, and the points of a grid between them. */
function steps(from: number, to: number, end: number, step: number): number[] {
  const points = [Math.max(0, from)];
  for (let at = (Math.floor(from / step) + 1) * step; at < to; at += step) points.push(at);
  points.push(Math.min(to, end - 1));
  return points;
}

/** One look around: remembers what it has asked of each element, so make a new one for each look. */
export class Look {
  private readonly own: Element;
  private readonly room: Box;
  private readonly stacks = new Map<string, readonly Element[]>();
  private readonly floats = new Map<Element, Element | null>();

  /** @param own our host, which is no obstacle to itself */
  constructor(own: Element, width: number, height: number) {
    this.own = own;
    this.room = { left: 0, top: 0, right: width, bottom: height };
  }

  /** Bars, bubbles and headers that stay while the page scrolls. */
  readonly floating = (box: Box): Box | null =>
    this.find(box, (element, x, y) => {
      const floater = this.floaterOf(element);
      if (floater) return this.small(floater.getBoundingClientRect());
      // A custom element hit outside its own box draws something that floats in a root that is closed to us.
      const own = element.getBoundingClientRect();
      if (!element.localName.includes('-') || element.shadowRoot || holds(own, x, y)) return null;
      return { left: x, top: y - ACROSS, right: x, bottom: y + ACROSS };
    });

  readonly control = (box: Box): Box | null =>
    this.find(box, (element) => {
      const control = element.closest(CONTROLS);
      return control && control !== document.body ? this.small(control.getBoundingClientRect()) : null;
    });

  private find(box: Box, obstacle: (element: Element, x: number, y: number) => Box | null): Box | null {
    for (const y of steps(box.top, box.bottom, this.room.bottom, DOWN)) {
      for (const x of steps(box.left, box.right, this.room.right, ACROSS)) {
        for (const element of this.stack(x, y)) {
          const found = obstacle(element, x, y);
          if (found) return found;
        }
      }
    }
    return null;
  }

  /** What lies at a point but is not ours; asked once, because boxes that are tried overlap. */
  private stack(x: number, y: number): readonly Element[] {
    const key = `${x} ${y}`;
    let found = this.stacks.get(key);
    if (!found) {
      const { own } = this;
      found = [...at(x, y)].filter((element) => element !== own && !own.shadowRoot?.contains(element));
      this.stacks.set(key, found);
    }
    return found;
  }

  /** Itself or the nearest around it that is taken out of the page's flow and stays on screen. */
  private floaterOf(element: Element | null): Element | null {
    if (!element || element === document.body || element === document.documentElement) return null;
    let found = this.floats.get(element);
    if (found === undefined) {
      const { position } = getComputedStyle(element);
      found = position === 'fixed' || position === 'sticky' ? element : this.floaterOf(parentOf(element));
      this.floats.set(element, found);
    }
    return found;
  }

  /** A box that fills most of the window is the page itself, or a wall that nothing can stand beside. */
  private small(box: Box): Box | null {
    const { right, bottom } = this.room;
    return (box.right - box.left) * (box.bottom - box.top) > (right * bottom) / 2 ? null : box;
  }
}
