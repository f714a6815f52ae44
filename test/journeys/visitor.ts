/** A visitor in Chromium or in Firefox, by one set of words: what she does, and what her browser shows of it later. */
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
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
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async sees(): Promise<Shown> {
    try {
      return await this.look();
    } catch {
      // The page changed under the question.
      await pause(500);
      return this.look();
    }
  }

  private async look(): Promise<Shown> {
    const shown = await this.page.evaluate(lookAround, CANARY);
    for (const frame of this.page.frames()) {
      if (frame === this.page.mainFrame()) continue;
      shown.texts += (await frame.evaluate(lookAround, CANARY)).texts;
    }
    return shown;
  }

  /** The browser's own Back. From the back/forward cache no load follows, and the driver gives up waiting. */
  async back(): Promise<void> {
    await this.page.goBack({ timeout: 900 }).catch(() => null);
    await pause(200);
  }

  async forward(): Promise<void> {
    await this.page.goForward({ timeout: 900 }).catch(() => null);
    await pause(200);
  }

  async reload(): Promise<void> {
    await this.page.reload({ timeout: 2000 }).catch(() => null);
    await pause(200);
  }

  async shift(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press('Shift');
  }

  /** Waits for an address, by asking the driver and not the page. */
  async arrives(url: string, within = 10_000): Promise<void> {
    const end = Date.now() + within;
    while (!this.page.url().startsWith(url)) {
      if (Date.now() > end) throw new Error(`still at ${this.page.url()}, not at ${url}`);
      await pause(50);
    }
    await pause(150);
  }

  /** Opens the room behind a door, and returns its frame once it answers. */
  async openRoom(tag: string): Promise<Frame> {
    await (await this.page.waitForSelector(`${tag} >>> .start`))?.click();
    await this.page.waitForSelector(`${tag} >>> .room.open iframe`);
    const frame = this.page.frames().find((one) => one !== this.page.mainFrame());
    if (!frame) throw new Error('The room has no frame.');
    await frame.waitForSelector('>>> .exit');
    return frame;
  }

  /** Goes on in the room until there is a field to write in, and writes. */
  async writeIn(room: Frame): Promise<void> {
    const field = '>>> textarea, >>> input[type="text"], >>> input[inputmode="numeric"]';
    for (let steps = 0; steps < 8 && !(await room.$(field)); steps += 1) {
      await room.evaluate(goOn);
      await pause(300);
    }
    const found = await room.waitForSelector(field, { timeout: 3000 });
    await found?.focus();
    await this.page.keyboard.type(CANARY);
    const { texts } = await this.sees();
    if (texts === 0) throw new Error('Nothing was written in the room.');
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
