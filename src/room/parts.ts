/**
 * The views of the room: each comes in a file of its own and makes itself known here, before or after the shell has
 * started.
 */

import type { FallbackNumber } from '../elements/shared/numbers.ts';
import type { RoomConfig, RoomView } from '../elements/shared/port.ts';

/**
 * What the room gives to the view inside it. A view touches nothing else: no `location`, no `history`, no storage, no
 * `fetch` of its own.
 */
export interface RoomContext {
  /** The only way to the receiver. */
  readonly fetch: typeof fetch;
  /** The phone's own time; it may be wrong. */
  readonly now: () => Date;
  /** Aborted once the visitor leaves or closes the room: stop working and drop every text and key. */
  readonly signal: AbortSignal;
  /** Says a short text politely to a screen reader. Never anything the visitor wrote. */
  announce(text: string): void;
  /**
   * Call once a new step is drawn: scrolls to the top of the room and puts the focus on `heading`, which then needs no
   * `tabindex` of its own.
   */
  showStep(heading: HTMLElement | null | undefined): void;
  /** True while something would be lost by closing: the room then asks first, and offers no other language. */
  setDirty(dirty: boolean): void;
  /** Call with the epoch of each verified roster: the page then never accepts an older one, in no later room either. */
  sawEpoch(epoch: number): void;
  /** Shows other numbers at the foot than the page's: without the office where the accused works. */
  setNumbers(numbers: readonly FallbackNumber[]): void;
  /** Quick exit: covers, wipes and replaces the page at once. Call it only from a visitor's click or key. */
  leave(): void;
  /** The ordinary end: empties the room and goes back to the door. Asks nothing. */
  close(): void;
}

/** What the element of a view looks like from the shell; both properties are set before it is connected. */
export interface RoomViewElement extends HTMLElement {
  config: RoomConfig;
  room: RoomContext;
}

/** No views of their own: the report and the follow-up show them inside themselves. */
export type InnerPart = 'photos' | 'voice';

export interface RoomPart {
  /** `aloud` and `note` are helpers that the report uses. */
  view: RoomView | InnerPart | 'aloud' | 'note';
  /** A defined tag whose element is a {@link RoomViewElement}. The shell also sets its `theme` attribute. */
  tag: string;
}

const parts = new Map<RoomPart['view'], RoomPart>();
const waiting = new Map<RoomPart['view'], ((part: RoomPart) => void)[]>();

/** Makes a view known to the shell; a second part for the same view is ignored. */
export function registerPart(part: RoomPart): void {
  if (parts.has(part.view)) return;
  parts.set(part.view, part);
  for (const tell of waiting.get(part.view) ?? []) tell(part);
  waiting.delete(part.view);
}

export const hasPart = (view: RoomPart['view']): boolean => parts.has(view);

/** Resolves with the part once it is there; its script may still be on the way. */
export function partFor(view: RoomPart['view']): Promise<RoomPart> {
  const part = parts.get(view);
  if (part !== undefined) return Promise.resolve(part);
  return new Promise((resolve) => waiting.set(view, [...(waiting.get(view) ?? []), resolve]));
}
