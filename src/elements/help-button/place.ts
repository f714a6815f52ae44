/** Where a floating button can stand without covering anything: pure geometry. */

import type { Corner } from './options.ts';

/** CSS px from the window's left upper corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Place {
  corner: Corner;
  /** Shown as a small tab at the window's edge. */
  small: boolean;
  /** CSS px along the edge, away from the corner. */
  shift: number;
}

export interface Surroundings {
  /** Height of the window, CSS px. */
  height: number;
  /** What the button covers at a corner, unshifted, with the air that it wants around it. */
  boxAt(corner: Corner, small: boolean): Box;
  /** Something that floats as we do, or has the focus, inside a box: it must not be covered. */
  floating(box: Box): Box | null;
  /** A control of the page inside a box: it should not be covered. */
  control(box: Box): Box | null;
}

/** So far along the window's edge a button is still found at its corner. */
const REACH = 0.6;
const TRIES = 12;

type Blocker = (box: Box) => Box | null;

/** The corners in the order in which they are tried: along the same edge first. */
function corners(wanted: Corner): Corner[] {
  const [edge, side] = wanted.split('-') as ['bottom' | 'top', 'left' | 'right'];
  const otherEdge = edge === 'top' ? 'bottom' : 'top';
  const otherSide = side === 'left' ? 'right' : 'left';
  return [wanted, `${edge}-${otherSide}`, `${otherEdge}-${side}`, `${otherEdge}-${otherSide}`];
}

const shifted = (box: Box, corner: Corner, shift: number): Box => {
  const by = corner.startsWith('bottom') ? -shift : shift;
  return { ...box, top: box.top + by, bottom: box.bottom + by };
};

/** The first free place along the edge from a corner, always just past what is in the way. */
function along(around: Surroundings, corner: Corner, small: boolean, blocked: Blocker): Place | null {
  const start = around.boxAt(corner, small);
  let shift = 0;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const box = shifted(start, corner, shift);
    if (box.top < 0 || box.bottom > around.height || shift > around.height * REACH) return null;
    const hit = blocked(box);
    if (!hit) return { corner, small, shift };
    shift += Math.max(8, corner.startsWith('bottom') ? box.bottom - hit.top : hit.bottom - box.top);
  }
  return null;
}

/**
 * Where the button stands: in full, clear of all that floats; as a small tab where it would cover a control of the page.
 *
 * @param wanted the corner that the owner chose
 * @param onlySmall while somebody types on a small screen
 */
export function findPlace(around: Surroundings, wanted: Corner, onlySmall = false): Place {
  const { floating, control } = around;
  const anything: Blocker = (box) => floating(box) ?? control(box);
  const first = (small: boolean, blocked: Blocker, tried = corners(wanted)): Place | null => {
    for (const corner of tried) {
      const place = along(around, corner, small, blocked);
      if (place) return place;
    }
    return null;
  };

  const full = onlySmall ? null : first(false, floating);
  if (full && !control(shifted(around.boxAt(full.corner, false), full.corner, full.shift))) return full;
  return (
    (full && first(true, anything, [full.corner])) ??
    first(true, anything) ??
    first(true, floating) ?? { corner: wanted, small: true, shift: 0 }
  );
}
