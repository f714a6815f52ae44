/** One visit: what somebody sees of a snippet, and what the page felt of it. Asked of the browser, in every frame. */

import type { Browser, BrowserContext, ElementHandle, Frame, Page } from 'playwright-core';
import { PATIENCE, until } from '../until.ts';

/** A number that is on screen: as a link that can be tapped, or as text alone. */
export interface NumberSeen {
  readonly number: string;
  readonly how: 'link' | 'text';
}

/** Looked for on every page, the most urgent first. */
const NUMBERS = ['110', '129'];

export interface Seen {
  readonly numbers: readonly NumberSeen[];
  /** Where an element of ours shows its own face. */
  readonly upgraded: 'page' | 'frame' | 'no';
  /** Of what the host wrote, over the page and its frames. */
  readonly shift: number;
  /** Inside our own shadow roots: nothing of the host's moved. */
  readonly ourShift: number;
  /** What moved. */
  readonly moved: readonly string[];
  /** What the console holds as errors. */
  readonly errors: readonly string[];
  /** What was thrown into the page. */
  readonly thrown: readonly string[];
}

interface Shift {
  page: number;
  ours: number;
  moved: string[];
}
const NONE: Shift = { page: 0, ours: 0, moved: [] };

/**
 * Counts shifts, in the page and in each frame. Not those while the parser still reads, drawn a frame later: a button of the
 * host's whose words come in two pieces moves without us.
 */
export function watchShift(): void {
  const seen: Shift = { page: 0, ours: 0, moved: [] };
  Object.assign(window, { ramahShift: seen });
  let read = Infinity;
  const drawnTwice = (): unknown =>
    requestAnimationFrame(() => requestAnimationFrame((now) => (read = Math.min(read, now))));
  document.addEventListener('readystatechange', drawnTwice, { once: true });
  type Source = { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly };
  new PerformanceObserver((list) =>
    list.getEntries().forEach((entry) => {
      if (entry.startTime < read) return;
      const { value, sources } = entry as unknown as { value: number; sources: Source[] };
      // The browser does not name what lies in a shadow root, and names five at most.
      const inside = sources.length > 0 && sources.length < 5 && sources.every(({ node }) => node === null);
      seen[inside ? 'ours' : 'page'] += value;
      for (const { node, previousRect: from, currentRect: to } of sources)
        seen.moved.push(
          `${node ? node.nodeName : 'ours'} ${[from.x, from.y, from.width, from.height]} to ${[to.x, to.y, to.width, to.height]}`,
        );
    }),
  ).observe({ type: 'layout-shift', buffered: true });
}

export async function newVisitor(browser: Browser, { script = true, width = 360 } = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: 740 },
    reducedMotion: 'reduce',
    locale: 'id-ID',
    javaScriptEnabled: script,
  });
  context.setDefaultTimeout(PATIENCE);
  if (script) await context.addInitScript(watchShift);
  return context;
}

/** Milliseconds until something that does not answer is left alone; what answers may need long on a busy machine. */
const LIMIT = 20_000;

/** An answer, or undefined from a frame that has none: one that was refused, or is gone. */
const answer = <Answer>(asked: Promise<Answer>, limit = LIMIT): Promise<Answer | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, limit, undefined)));
  return Promise.race([asked.catch(() => undefined), late]).finally(() => clearTimeout(timer));
};

/** Two pictures on screen. */
const drawn = (frame: Frame): Promise<unknown> =>
  answer(frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))));

/** Our tags, and those that show something of their own. Runs in the page. */
function countFaces(): { tags: number; own: number } {
  const tags = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('ramah-'));
  const own = tags.filter(({ shadowRoot }) =>
    [...(shadowRoot?.children ?? [])].some((child) => !/^(style|slot|link)$/.test(child.localName)),
  );
  return { tags: tags.length, own: own.length };
}

export interface Visit {
  readonly page: Page;
  /** Waits until nothing is under way and the screen was drawn twice. */
  settle(): Promise<void>;
  /** What somebody sees of this part of the page, its frames included. */
  look(within?: string): Promise<Seen>;
  /** Our tags on the page, and how many of them show something of their own. */
  faces(): Promise<{ tags: number; own: number }>;
  close(): void;
}

/** Tabs that were looked at, for the next visit of theirs: a new one costs more than a visit. */
const free = new WeakMap<BrowserContext, Page[]>();
const WATCHED = ['console', 'pageerror', 'request', 'requestfinished', 'requestfailed'] as const;

/** What {@link watchShift} has counted in one document so far. */
export const shiftIn = (frame: Frame): Promise<Shift> =>
  frame.evaluate(() => (window as unknown as { ramahShift: Shift }).ramahShift);

/** @param expect where an element is to show itself before the page is looked at */
export async function visit(
  context: BrowserContext,
  url: string,
  expect: Seen['upgraded'],
  script = true,
): Promise<Visit> {
  const tabs = free.get(context) ?? [];
  free.set(context, tabs);
  const page = tabs.pop() ?? (await context.newPage());
  const errors: string[] = [];
  const thrown: string[] = [];
  const underWay = new Set<unknown>();
  let asked = 0;
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => thrown.push(error.message));
  page.on('request', (request) => {
    underWay.add(request);
    asked += 1;
  });
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  await page.goto(url, { waitUntil: 'load' });

  const settle = async (): Promise<void> => {
    if (!script) return;
    // A frame that is refused may leave its request open for ever.
    const end = Date.now() + LIMIT;
    for (let before = -1; (before !== asked || underWay.size > 0) && Date.now() < end;) {
      before = asked;
      await drawn(page.mainFrame());
    }
  };
  const inner = (): Frame[] =>
    page.frames().filter((frame) => frame !== page.mainFrame() && /^(https?|about:srcdoc)/.test(frame.url()));
  const faces = async (frame: Frame) => (await answer(frame.evaluate(countFaces))) ?? { tags: 0, own: 0 };
  const upgraded = async (): Promise<Seen['upgraded']> => {
    if ((await faces(page.mainFrame())).own > 0) return 'page';
    for (const frame of inner()) if ((await faces(frame)).own > 0) return 'frame';
    return 'no';
  };
  /** Whether each of our tags shows its own face, where one is to. */
  const whole = async (): Promise<boolean> => {
    const seen = await Promise.all((expect === 'page' ? [page.mainFrame()] : inner()).map(faces));
    return seen.some(({ own }) => own > 0) && seen.every(({ tags, own }) => own === tags);
  };
  const settledWhole = async (): Promise<boolean> => {
    await settle();
    return whole();
  };
  if (expect !== 'no') await until(settledWhole, Boolean);
  await settle();

  // Before anything is scrolled or opened.
  const moved: string[] = [];
  let [shift, ourShift] = [0, 0];
  for (const frame of script ? [page.mainFrame(), ...inner()] : []) {
    const { page: sum, ours, moved: what } = (await answer(shiftIn(frame))) ?? NONE;
    shift += sum;
    ourShift += ours;
    moved.push(...what);
  }
  const look: Visit['look'] = async (within = 'body') => {
    const found = await numbersIn(page.mainFrame(), within);
    const numbers = NUMBERS.flatMap((number, at) => {
      const how = found[at];
      return how ? [{ number, how }] : [];
    });
    return {
      numbers,
      upgraded: script ? await upgraded() : 'no',
      shift,
      ourShift,
      moved,
      errors: [...errors],
      thrown: [...thrown],
    };
  };
  const close = (): void => {
    for (const event of WATCHED) page.removeAllListeners(event);
    tabs.push(page);
  };
  return { page, settle, look, faces: () => faces(page.mainFrame()), close };
}

/** How each number is on screen in one document. Runs in the page; scrolls. */
function findNumbers({
  within,
  numbers,
}: {
  within: string;
  numbers: readonly string[];
}): (NumberSeen['how'] | null)[] {
  const all: Element[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      all.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  for (const part of document.querySelectorAll(within)) {
    all.push(part);
    if (part.shadowRoot) walk(part.shadowRoot);
    walk(part);
  }
  const seen = (element: Element): boolean =>
    [...element.getClientRects()].some(({ width, height }) => width > 1 && height > 1) &&
    getComputedStyle(element).visibility === 'visible';
  /** What lies there, through shadow roots. */
  const at = (x: number, y: number): Element | null => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot?.elementFromPoint(x, y) && found.shadowRoot.elementFromPoint(x, y) !== found)
      found = found.shadowRoot.elementFromPoint(x, y);
    return found;
  };
  const free = (element: Element): boolean => {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const [box] = element.getClientRects();
    return box !== undefined && element.contains(at(box.x + box.width / 2, box.y + box.height / 2));
  };
  const links = all.filter((one) => one.matches('a[href^="tel:"]') && seen(one));
  return numbers.map((number) => {
    const alone = new RegExp(`(?<![\\d-])${number}(?![\\d-])`);
    const own = links.filter(
      (one) => one.getAttribute('href') === `tel:${number}` && alone.test(one.textContent ?? ''),
    );
    if (own.some(free)) return 'link';
    const texts = all.filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && alone.test(node.textContent ?? '')),
    );
    return texts.some((one) => seen(one) && free(one)) ? 'text' : null;
  });
}

/** The same in the page and in every frame that stands in this part of it. */
async function numbersIn(frame: Frame, within: string, inside = false): Promise<(NumberSeen['how'] | null)[]> {
  const asked = { within: inside ? 'body' : within, numbers: NUMBERS };
  // The page itself always answers.
  const limit = frame.parentFrame() ? LIMIT : 3 * LIMIT;
  const found = (await answer(frame.evaluate(findNumbers, asked), limit)) ?? NUMBERS.map(() => null);
  for (const child of frame.childFrames()) {
    // The browser's own page in place of what was refused, and a frame that was never asked for.
    if (/^chrome-error:|^(about:blank)?$/.test(child.url())) continue;
    const element = (await answer(child.frameElement())) as ElementHandle<Element> | undefined;
    const held = inside || (await element?.evaluate((one, part) => one.closest(part) !== null, within)) === true;
    const deeper = await numbersIn(child, within, held);
    found.forEach((how, at) => {
      if (how !== 'link') found[at] = deeper[at] ?? how;
    });
  }
  return found;
}
