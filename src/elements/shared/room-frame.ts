/**
 * Opens the room in a sandboxed frame (rung 1 of docs/safety.md) and talks with it; `office-frame.ts` fills the same frame
 * from the receiver (rung 2). One frame for one opening: setting its document again would add a step to the browser's
 * history.
 */

import { leave, watchShift } from './leaving.ts';
import { PORT_MESSAGE, type FromRoom, type RoomConfig, type ToRoom } from './port.ts';
import { roomFiles } from './room-files.ts';

/** Why a room did not open. `navigated`: its frame was taken elsewhere, or away. */
export type FrameFailure = 'blocked' | 'no-answer' | 'navigated';

export interface RoomFrameOptions {
  config: RoomConfig;
  /** Folder of the room's files, an absolute address with a trailing slash. */
  assets: string;
  /** Where its links open, `_top` or `_blank`. */
  links: string;
  /** Neutral name of the frame, for screen readers. */
  title: string;
  /** Shown inside the frame where scripts are off. */
  noScript: string;
  /** Milliseconds for the room's files to arrive; a third of it for the first answer after that. */
  timeLimit: number;
  onReady(): void;
  onFailure(why: FrameFailure): void;
  onMessage(message: Exclude<FromRoom, { type: 'ready' | 'blocked' | 'leave' }>): void;
}

/** What the room may do; `allow-downloads` for the note with the code (docs/decisions/0014). No same-origin, no dialogs. */
const SANDBOX = 'allow-scripts allow-forms allow-downloads allow-top-navigation-by-user-activation';
/** Where its links open tabs: other sites would be broken in one that stayed in the sandbox. */
const TABS = ' allow-popups allow-popups-to-escape-sandbox';

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): string };
}

let policy: { createHTML(text: string): string } | undefined;

/** The frame's document as the page's policy wants it; throws where the page refuses our policy. */
function trusted(text: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (types === undefined) return text;
  policy ??= types.createPolicy('ramah', { createHTML: (html) => html });
  return policy.createHTML(text);
}

/** Milliseconds between two questions whether the room still lives, and how many may stay without an answer. */
const BEAT = 2000;
const MISSED = 5;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The nonce under which the page let our own script in, or none. */
function nonceFor(assets: string): string {
  const own = [...document.scripts].find((script) => script.nonce && script.src.startsWith(assets));
  return own?.nonce ?? '';
}

/**
 * The frame's document. Its addresses are absolute: it inherits the `<base>` of the page around it. Its links leave the
 * frame: even a number would else be held against the page's `frame-src`, and an error take the room's place.
 */
export function roomDocument({ config, assets, links, noScript }: RoomFrameOptions, nonce: string): string {
  const script = (file: string): string =>
    `<script${nonce && ` nonce="${escape(nonce)}"`} src="${escape(new URL(`room/${file}.js`, assets).href)}"></script>`;
  return (
    `<!doctype html><html lang="${escape(config.lang)}"><head><meta name="referrer" content="no-referrer">` +
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><base target="${links}"><title>&nbsp;</title></head>` +
    `<body><noscript>${escape(noScript)}</noscript>${roomFiles(config.view, config.lang).map(script).join('')}</body></html>`
  );
}

/** How a frame gets its document, before it enters the page. */
export interface Filling {
  /** Where its files come from: a policy that refuses one of them names it. */
  from: string;
  /** The only origin that may take the port; of an opaque one none can be named. */
  origin: string;
}

/** @throws where the page's Trusted Types refuse the policy `ramah` */
export function sealedFrame(frame: HTMLIFrameElement, options: RoomFrameOptions): Filling {
  frame.srcdoc = trusted(roomDocument(options, nonceFor(options.assets)));
  return { from: options.assets, origin: '*' };
}

export class RoomFrame {
  readonly element: HTMLIFrameElement;
  private port: MessagePort | undefined;
  private endShift: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout>;
  private silence = 0;
  private readonly options: RoomFrameOptions;
  private readonly filling: Filling;

  /** @throws as `fill` does */
  constructor(options: RoomFrameOptions, fill: typeof sealedFrame) {
    this.options = options;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', options.links === '_blank' ? SANDBOX + TABS : SANDBOX);
    frame.referrerPolicy = 'no-referrer';
    frame.title = options.title;
    this.filling = fill(frame, options);
    frame.addEventListener('load', () => this.loaded());
    document.addEventListener('securitypolicyviolation', this.violated);
    this.timer = setTimeout(() => this.fail('no-answer'), options.timeLimit);
    this.element = frame;
  }

  tell(message: ToRoom): void {
    this.port?.postMessage(message);
  }

  /** Takes the frame out of the page, and with it everything that was written there. */
  close(): void {
    this.settled();
    this.endShift?.();
    this.port?.close();
    this.element.remove();
  }

  /** It answered, or never will: what other frames of the page meet is no longer its concern. */
  private settled(): void {
    clearTimeout(this.timer);
    document.removeEventListener('securitypolicyviolation', this.violated);
  }

  private loaded(): void {
    if (this.port !== undefined) {
      this.fail('navigated');
      return;
    }
    // Its scripts have run by now or never will: a page's policy refuses them inside the frame without telling the page.
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.fail('no-answer'), this.options.timeLimit / 3);
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    port1.onmessage = (event: MessageEvent<FromRoom>) => this.heard(event.data);
    // The port goes to the frame's own document only.
    this.element.contentWindow?.postMessage(PORT_MESSAGE, this.filling.origin, [port2]);
    this.tell({ type: 'open', config: this.options.config });
  }

  private heard(message: FromRoom): void {
    this.silence = 0;
    if (message.type === 'leave') this.leave();
    else if (message.type === 'ready') this.ready();
    else if (message.type === 'blocked') this.fail('blocked');
    else this.options.onMessage(message);
  }

  private ready(): void {
    this.settled();
    // A frame that was taken out of the page, or led to one that never finishes loading, tells nothing else.
    this.timer = setInterval(
      () => (this.silence++ < MISSED ? this.tell({ type: 'ping' }) : this.fail('navigated')),
      BEAT,
    );
    // Also while the focus is in the page around the frame.
    this.endShift = watchShift(document, (count) => count === 3 && this.leave());
    this.options.onReady();
  }

  private leave(): void {
    leave(window, this.options.config.exit);
  }

  private fail(why: FrameFailure): void {
    this.close();
    this.options.onFailure(why);
  }

  /** Known at once, where the browser tells the page. */
  private readonly violated = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
    if (blockedURI.startsWith(this.filling.from)) this.fail('blocked');
  };
}
