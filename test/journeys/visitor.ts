/** A visitor in Chromium or in Firefox, by one set of words: what she does, and what her browser shows of it later. */
import assert from 'node:assert/strict';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { becomes, PATIENCE, until } from '../until.ts';
import { launchFirefox } from './firefox.ts';

export type BrowserName = 'Chromium' | 'Firefox';

/** Typed into fields; must be found nowhere after leaving. Digits, so that it also fits the code's field. */
export const CANARY = '48213579';

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface LaunchOptions {
  /** Folder of a profile to keep. */
  profile?: string;
  /** Starts with the tabs of the last time. */
  restore?: boolean;
  /** Runs no page's script. Of Firefox only: in Chromium it is a switch of the page. */
  scriptless?: boolean;
}

export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const { profile, restore, scriptless } = options;
  if (name === 'Firefox') {
    return launchFirefox({
      ...(profile ? { profile } : {}),
      prefs: {
        // By itself it notes the session every 15 seconds.
        ...(restore ? { 'browser.sessionstore.interval': 1000 } : {}),
        ...(scriptless ? { 'javascript.enabled': false } : {}),
      },
    });
  }
  return puppeteer.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, ...(restore ? ['--restore-last-session'] : [])],
    timeout: PATIENCE,
    ...(profile ? { userDataDir: profile } : {}),
  });
}

/** What one entry of the history shows. */
export interface Shown {
  url: string;
  title: string;
  /** Opened rooms, dialogs and other frames of ours. */
  opened: number;
  /** Fields and texts that hold what was typed. */
  texts: number;
}

/** Runs in the page. */
function lookAround(canary: string): Shown {
  let opened = 0;
  let texts = 0;
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('dialog[open], iframe')) opened += 1;
      const { value } = element as HTMLInputElement;
      const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent);
      if (`${value ?? ''} ${own.join(' ')}`.replace(/(\d)\D(?=\d)/g, '$1').includes(canary)) texts += 1;
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return { url: location.href, title: document.title.trim(), opened, texts };
}

export class Visitor {
  readonly name: BrowserName;
  readonly page: Page;

  constructor(name: BrowserName, page: Page) {
    this.name = name;
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async sees(): Promise<Shown> {
    // Null where the page changed under the question.
    const shown = await until(
      () => this.look().catch(() => null),
      (seen) => seen !== null,
    );
    return shown ?? this.look();
  }

  private async look(): Promise<Shown> {
    const shown = await this.page.evaluate(lookAround, CANARY);
    for (const frame of this.page.frames()) {
      if (frame === this.page.mainFrame()) continue;
      shown.texts += (await frame.evaluate(lookAround, CANARY)).texts;
    }
    return shown;
  }

  /** The address that the page itself tells, also of a browser's error page; none while it changes. */
  private here(): Promise<string | undefined> {
    return this.page.evaluate(() => location.href).catch(() => undefined);
  }

  /** Follows what the driver was told to do until the page has changed, and what came is loaded. */
  private async loaded(hasChanged: () => Promise<boolean>, message: string): Promise<void> {
    await becomes(hasChanged, true, message);
    // Firefox's error page never is complete.
    const isWhole = (): boolean => document.readyState === 'complete' || document.documentURI.startsWith('about:');
    await becomes(() => this.page.evaluate(isWhole).catch(() => false), true, 'what came is loaded');
    await pause(200);
  }

  /** One step through the history. The page is asked, and not the driver: from the back/forward cache no load follows. */
  private async step(go: (options: { timeout: number }) => Promise<unknown>): Promise<void> {
    const before = await this.here();
    let isEnd = false;
    void go({ timeout: PATIENCE }).catch((error: Error) => (isEnd = /history entry/i.test(error.message)));
    const hasChanged = async (): Promise<boolean> => isEnd || ![before, undefined].includes(await this.here());
    await this.loaded(hasChanged, `the history has one more entry beside ${before}, and it comes`);
  }

  /** The browser's own Back. */
  back(): Promise<void> {
    return this.step((options) => this.page.goBack(options));
  }

  forward(): Promise<void> {
    return this.step((options) => this.page.goForward(options));
  }

  /** Asked of the page for the same reason: Firefox's driver does not tell. */
  async reload(): Promise<void> {
    const born = (): Promise<number | undefined> =>
      this.page.evaluate(() => performance.timeOrigin).catch(() => undefined);
    const before = await born();
    void this.page.reload({ timeout: PATIENCE }).catch(() => null);
    await this.loaded(async () => ![before, undefined].includes(await born()), 'the page is loaded again');
  }

  /** Waits until the page at this address is left, be it for a browser's own error page. */
  async leaves(url: string): Promise<void> {
    await becomes(async () => ![url, undefined].includes(await this.here()), true, `${url} is left`);
  }

  async shift(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press('Shift');
  }

  /** Waits for an address, by asking the driver and not the page. */
  async arrives(url: string): Promise<void> {
    const there = await until(
      () => this.page.url(),
      (now) => now.startsWith(url),
    );
    assert.ok(there.startsWith(url), `at ${there}, not at ${url}`);
    await pause(150);
  }

  /** A frame of the page, once the driver knows of it: it hears of one after the page does. */
  async frame(selector: string): Promise<Frame> {
    const element = await this.page.waitForSelector(selector);
    const frame = await until(
      () => element?.contentFrame() ?? null,
      (found) => found !== null,
    );
    assert.ok(frame, `${selector} is a frame`);
    return frame;
  }

  /** Opens the room behind a door, and returns its frame once it answers. */
  async openRoom(tag: string): Promise<Frame> {
    await (await this.page.waitForSelector(`${tag} >>> .start`))?.click();
    const frame = await this.frame(`${tag} >>> .room.open iframe`);
    await frame.waitForSelector('>>> .exit');
    return frame;
  }

  /** Goes on in the room until there is a field to write in, and writes. */
  async writeIn(room: Frame): Promise<void> {
    const field = '>>> textarea, >>> input[type="text"], >>> input[inputmode="numeric"]';
    const found = await until(
      async () => {
        const there = await room.$(field);
        if (!there) await room.evaluate(goOn);
        return there;
      },
      (there) => there !== null,
    );
    await found?.focus();
    await this.page.keyboard.type(CANARY);
    await becomes(async () => (await this.sees()).texts > 0, true, 'something is written in the room');
  }
}

/** Runs in the room: takes the first choice where one is needed (who is in danger, what happened), and the way on. */
function goOn(): void {
  const all: Element[] = [];
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      all.push(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  const needed = all.some((element) => /^Langkah [12] dari/.test(element.textContent?.trim() ?? ''));
  for (const group of all.filter((element) => needed && element.localName === 'fieldset')) {
    group.querySelector<HTMLInputElement>('input[type="radio"], input[type="checkbox"]')?.click();
  }
  const way = all.find(
    (element) => element.localName === 'button' && /^(Mulai menulis|Lanjut)/.test(element.textContent?.trim() ?? ''),
  );
  (way as HTMLElement | undefined)?.click();
}
