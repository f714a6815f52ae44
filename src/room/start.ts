/**
 * The room's life: waits for the one port, opens, tells its height, and empties itself when the page goes away.
 *
 * One language per opening: each language is a file of its own, so another language means a new room. The visitor may
 * switch as long as nothing is written.
 */

import { define } from '../elements/shared/define.ts';
import { cover, replacePage, watchShift, wipe } from '../elements/shared/leaving.ts';
import { PORT_MESSAGE, type FromRoom, type RoomConfig, type ToRoom } from '../elements/shared/port.ts';
import type { RoomContext } from './parts.ts';
import { RoomApp } from './room-app.ts';

/** The height is told in such steps, CSS px, so that it does not tell which question is on screen. */
const HEIGHT_STEP = 120;
/** A tap is the one before once more, of the same finger, within so many ms and CSS px. */
const TWICE = { ms: 400, px: 48 };

type Tap = Pick<MouseEvent, 'timeStamp' | 'screenX' | 'screenY'>;
/** The tap on the door, which the page around saw: as old as this window, and nobody here knows where. */
const DOOR: Tap = { timeStamp: 0, screenX: NaN, screenY: NaN };

/**
 * @param view the window of the room: a frame (rungs 1 and 2) or the office's own page (rung 3), which is its own
 *   parent. Only the parent may hand over the port, and only once.
 */
export function startRoom(view: Window & typeof globalThis, lang: string): void {
  define('ramah-room-app', RoomApp);
  const take = (event: MessageEvent): void => {
    const port = event.ports[0];
    if (event.source !== view.parent || event.data !== PORT_MESSAGE || port === undefined) return;
    view.removeEventListener('message', take);
    new Room(view, port, lang);
  };
  view.addEventListener('message', take);
}

class Room {
  private config: RoomConfig | undefined;
  private app: RoomApp | undefined;
  private end = new AbortController();
  private height = 0;
  private closed = false;
  private lastTap: Tap = DOOR;
  /** The tap that brought the step on screen, and when that was drawn. */
  private stepsTap: Tap = DOOR;
  private drawn = 0;
  private readonly view: Window & typeof globalThis;
  private readonly port: MessagePort;
  private readonly resize: ResizeObserver;

  constructor(view: Window & typeof globalThis, port: MessagePort, lang: string) {
    this.view = view;
    this.port = port;
    this.resize = new view.ResizeObserver(() => this.tellHeight());
    const { documentElement: page, body } = view.document;
    page.lang = lang;
    body.style.margin = '0';
    // What takes the focus comes to lie below the head that stays.
    page.style.scrollPaddingTop = '80px';
    watchShift(view, (count) => (count === 3 ? this.leave() : this.app?.shiftPressed(count)));
    view.addEventListener('click', (event) => this.tapped(event), true);
    view.addEventListener('pagehide', () => this.empty());
    // Back from the browser's cache: a fresh room, unless the visitor had closed it.
    view.addEventListener('pageshow', (event) => event.persisted && !this.closed && this.open());
    view.document.addEventListener('securitypolicyviolation', (event) => this.blocked(event));
    port.onmessage = (event: MessageEvent<ToRoom>) => this.told(event.data);
    port.start();
  }

  private tell(message: FromRoom): void {
    this.port.postMessage(message);
  }

  private told(message: ToRoom): void {
    if (message.type === 'open' && this.config === undefined) {
      this.config = message.config;
      // The page around may have taken the sandbox away, and could then read this frame.
      if (message.config.rung > 1 || this.view.origin === 'null') this.open();
      else this.tell({ type: 'blocked' });
    } else if (message.type === 'ping') {
      this.height = 0;
      this.tellHeight();
    } else if (message.type === 'close') void this.app?.close();
  }

  private open(): void {
    const config = this.config;
    if (config === undefined || this.app) return;
    const end = (this.end = new AbortController());
    const app = this.view.document.createElement('ramah-room-app');
    app.config = config;
    app.room = this.context(app, end.signal);
    app.onLanguage = (lang) => this.tell({ type: 'lang', lang });
    this.app = app;
    this.view.document.body.append(app);
    void app.updateComplete.then(() => {
      if (config.rung < 3 && app.page) this.resize.observe(app.page);
      this.tell({ type: 'ready' });
    });
  }

  private context(app: RoomApp, signal: AbortSignal): RoomContext {
    const view = this.view;
    return {
      signal,
      now: () => new Date(),
      fetch: (input, init) =>
        view.fetch(input, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }),
      announce: (text) => app.announce(text),
      setDirty: (dirty) => {
        app.dirty = dirty;
        app.begun ||= dirty;
      },
      setNumbers: (numbers) => {
        app.numbers = numbers;
      },
      showStep: (heading) => {
        this.stepsTap = this.lastTap;
        this.drawn = view.performance.now();
        view.scrollTo(0, 0);
        if (!heading) return;
        heading.tabIndex = -1;
        heading.focus();
      },
      sawEpoch: (epoch) => this.tell({ type: 'epoch', epoch }),
      leave: () => this.leave(),
      close: () => {
        this.closed = true;
        this.empty();
        this.tell({ type: 'close' });
      },
    };
  }

  /**
   * The second of two quick taps is not meant for what came under the finger with the first; nor is any tap that waited
   * for a slow phone to draw the step.
   */
  private tapped(event: MouseEvent): void {
    const { timeStamp, screenX, screenY } = this.stepsTap;
    this.lastTap = event;
    // Keys press what has the focus, wherever that lies: they have no `detail`. Leaving is never a slip.
    if (
      event.detail &&
      !(event.composedPath()[0] as Element).closest('.exit') &&
      (event.timeStamp < this.drawn ||
        (event.timeStamp - timeStamp < TWICE.ms &&
          !(Math.hypot(event.screenX - screenX, event.screenY - screenY) >= TWICE.px)))
    ) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** Stops all work, wipes every field, and takes the app with all that it remembers out of the page. */
  private empty(): void {
    this.end.abort();
    this.resize.disconnect();
    if (this.app) wipe(this.app.renderRoot);
    this.app?.remove();
    this.app = undefined;
  }

  private leave(): void {
    const exit = this.config?.exit;
    if (exit === undefined) return;
    this.closed = true;
    cover(this.view.document);
    this.empty();
    this.tell({ type: 'leave' });
    if (this.config?.rung === 3) return replacePage(this.view, exit);
    try {
      // In a frame this is the page around it: our own element may have been broken by its page.
      this.view.top?.location.replace(exit);
    } catch {
      // In a box that may not leave, the page around empties itself.
    }
  }

  /** Nothing but the receiver is called, the first time before anything can be written: then another rung is tried. */
  private blocked({ effectiveDirective }: SecurityPolicyViolationEvent): void {
    if (effectiveDirective === 'connect-src' && this.app?.dirty === false) this.tell({ type: 'blocked' });
  }

  private tellHeight(): void {
    const needed = this.app?.page?.offsetHeight ?? 0;
    const height = Math.ceil(needed / HEIGHT_STEP) * HEIGHT_STEP;
    if (height === this.height) return;
    this.height = height;
    this.tell({ type: 'height', height });
  }
}
