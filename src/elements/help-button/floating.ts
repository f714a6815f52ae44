/**
 * Keeps a floating button clear of what the page has: looks under it, and moves it or makes it a small tab. Looks again
 * after anything that may have changed the answer, at most a few times a second, and more rarely while nothing changes.
 */

import { Look } from './obstacles.ts';
import type { Corner } from './options.ts';
import { findPlace, type Box, type Place, type Surroundings } from './place.ts';

/** Milliseconds of stillness that a look waits for, and the longest pause on a page that never rests. */
const SOON = 200;
const SELDOM = 3200;
/** Air around the button, CSS px. */
const AIR = 8;
/** In windows narrower than this somebody who types gets all the room there is. */
const NARROW = 700;

const FIELD = 'input,textarea,select,[contenteditable]';

export class Floating {
  private readonly host: HTMLElement;
  /** Holds the button; takes its place from its attributes, not the host's, so that moving is no change of the page. */
  private readonly holder: HTMLElement;
  private readonly button: HTMLElement;
  private corner: Corner = 'bottom-right';
  private shift = 0;
  private pause = SOON;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly end = new AbortController();
  private readonly changes = new MutationObserver(() => this.soon());

  constructor(host: HTMLElement, holder: HTMLElement, button: HTMLElement) {
    this.host = host;
    this.holder = holder;
    this.button = button;
    this.changes.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open'],
    });
    this.listen(window, 'resize', () => this.soon(true));
    if (window.visualViewport) this.listen(window.visualViewport, 'resize', () => this.soon(true));
    // What arrives late: pictures, frames and styles; bars that slide in.
    for (const type of ['load', 'transitionend', 'animationend']) this.listen(document, type, () => this.soon());
    this.listen(document, 'scroll', () => this.soon(true));
    // At once: the focus must not land under the button.
    this.listen(document, 'focusin', ({ target }) => target !== this.host && this.look());
    this.listen(document, 'focusout', () => this.soon(true));
  }

  /** Takes the place for a corner, before the button is first drawn. */
  stand(corner: Corner): void {
    this.corner = corner;
    this.look();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.end.abort();
    this.changes.disconnect();
  }

  private listen(target: EventTarget, type: string, listener: (event: Event) => unknown): void {
    const options = { capture: true, passive: true };
    target.addEventListener(type, listener, options);
    // `signal` in addEventListener is younger than our oldest browsers.
    this.end.signal.addEventListener('abort', () => target.removeEventListener(type, listener, options));
  }

  /** @param acted whether a visitor did something: then no page is too restless to look at once */
  private soon(acted = false): void {
    if (acted) {
      clearTimeout(this.timer);
      this.timer = undefined;
      this.pause = SOON;
    }
    this.timer ??= setTimeout(() => this.look(), this.pause);
  }

  look(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    // Behind our own dialog nothing of the page is found: it is inert.
    if (!this.host.isConnected || this.host.hidden || this.host.shadowRoot?.querySelector('dialog[open]')) return;
    // Under a finger it stays: a press that ends elsewhere is no click.
    if (this.button.matches(':active')) {
      this.soon();
      return;
    }
    const before = this.holder.className + this.shift;
    const focused = this.focused();
    const typing = focused !== null && focused.matches(FIELD) && innerWidth < NARROW;
    // Looking at what lies at a point draws each place that is tried: unseen, the button is not counted as one that shifts.
    const { style } = this.holder;
    style.visibility = 'hidden';
    try {
      this.take(findPlace(this.around(focused), this.corner, typing));
    } finally {
      style.visibility = '';
    }
    const same = this.holder.className + this.shift === before;
    this.pause = same ? Math.min(this.pause * 2, SELDOM) : SOON;
  }

  /** What in the page has the focus, or nothing. */
  private focused(): Element | null {
    const { activeElement } = document;
    return activeElement && activeElement !== document.body && activeElement !== this.host ? activeElement : null;
  }

  private around(focused: Element | null): Surroundings {
    const { clientWidth } = document.documentElement;
    const look = new Look(this.host, clientWidth, innerHeight);
    const held = focused?.getBoundingClientRect();
    return {
      height: innerHeight,
      boxAt: (corner, small) => {
        this.take({ corner, small, shift: 0 });
        const { left, top, right, bottom } = this.button.getBoundingClientRect();
        return {
          left: Math.max(0, left - AIR),
          top: Math.max(0, top - AIR),
          right: Math.min(clientWidth, right + AIR),
          bottom: Math.min(innerHeight, bottom + AIR),
        };
      },
      floating: (box) => (held && meets(held, box) ? held : look.floating(box)),
      control: look.control,
    };
  }

  private take({ corner, small, shift }: Place): void {
    this.shift = shift;
    this.holder.className = `holder ${corner.replace('-', ' ')}${small ? ' small' : ''}`;
    const by = corner.startsWith('bottom') ? -shift : shift;
    this.holder.style.transform = shift ? `translateY(${by}px)` : '';
  }
}

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
