/** A town of its own for each journey: an office, its receiver, a kelurahan's page, and a browser that is watched. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib.mjs';
import { initOffice, type MadeOffice } from '../../src/office/init.ts';
import { startHostPage } from '../../src/site/demo/host-page.ts';
import type { startReceiver as Start } from '../../src/receiver/main.ts';
import { PATIENCE } from '../until.ts';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export interface Town {
  folder: string;
  office: MadeOffice;
  receiver: Awaited<ReturnType<typeof Start>>;
  page: Awaited<ReturnType<typeof startHostPage>>;
  /** Everything that the receiver wrote to its log. */
  log: string[];
  close(): Promise<void>;
}

export async function buildTown(): Promise<Town> {
  const folder = mkdtempSync(join(tmpdir(), 'ramah-journey-'));
  const officeDir = join(folder, 'office');
  const office = await initOffice({
    dir: officeDir,
    name: 'Kantor Contoh',
    unit: 'Kantor Contoh',
    region: '35.76',
    officers: ['Petugas Contoh Satu', 'Petugas Contoh Dua'],
    reads: { days: [1, 2, 3, 4, 5], hours: '08.00-16.00', zone: 'WIB', first_answer: 2 },
    now: new Date(),
  });
  const log: string[] = [];
  // What an office runs: the built receiver, not its sources.
  const { startReceiver } = (await import(join(dist, 'receiver/main.js'))) as { startReceiver: typeof Start };
  const receiver = await startReceiver({
    roster: join(officeDir, 'public/roster.json'),
    data: join(folder, 'receiver'),
    host: '127.0.0.1',
    port: 0,
    dist,
    embedders: ['http://localhost:*'],
    hsts: false,
    timeouts: { roster: 100 },
    log: (line: string) => log.push(line),
  });
  const page = await startHostPage({
    port: 0,
    dist,
    receiver: receiver.url,
    officeKey: office.officeKey,
    officeEpoch: 1,
  });
  return {
    folder,
    office,
    receiver,
    page,
    log,
    async close() {
      await page.close();
      await receiver.close();
      // A browser that was closed may still be putting its profile in order.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** What leaves a phone or is seen by the host page. */
export interface Watch {
  /** Address and body of every request, as text in which each byte is one character. */
  requests: string[];
  foreign: string[];
  consoleErrors: string[];
}

/**
 * A phone with a profile on disk, which is looked through afterwards.
 *
 * @param origins the only origins that may be asked for anything
 */
export async function newPhone(
  profile: string,
  origins: string[],
  options: { args?: string[]; width?: number; colorScheme?: 'light' | 'dark' } = {},
): Promise<{ phone: BrowserContext; watch: Watch }> {
  const phone = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, ...(options.args ?? [])],
    viewport: { width: options.width ?? 360, height: 740 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    locale: 'id-ID',
  });
  phone.setDefaultTimeout(PATIENCE);
  const watch: Watch = { requests: [], foreign: [], consoleErrors: [] };
  phone.on('request', (request) => {
    watch.requests.push(`${request.url()}\n${request.postDataBuffer()?.toString('latin1') ?? ''}`);
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !origins.includes(url.origin)) watch.foreign.push(request.url());
  });
  phone.on('console', (message) => {
    if (message.type() === 'error') watch.consoleErrors.push(message.text());
  });
  return { phone, watch };
}

/** In the host page only: all that a tracker could see, kept in one array. Passive, as trackers are. */
export async function setTraps(phone: BrowserContext): Promise<void> {
  await phone.addInitScript(() => {
    if (window.top !== window) return;
    const seen: string[] = [];
    Object.assign(window, { seen });
    const events = [
      'keydown',
      'keyup',
      'keypress',
      'beforeinput',
      'input',
      'change',
      'click',
      'paste',
      'copy',
      'compositionend',
      'message',
      'submit',
    ];
    const note = (event: Event): void => {
      const path = event
        .composedPath()
        .map((node) => (node instanceof Element ? `${node.outerHTML} ${(node as HTMLInputElement).value ?? ''}` : ''));
      seen.push(
        [
          event.type,
          (event as KeyboardEvent).key,
          (event as InputEvent).data,
          JSON.stringify((event as MessageEvent).data ?? null),
          ...path,
        ].join('\n'),
      );
    };
    for (const type of events) window.addEventListener(type, note, true);
    new MutationObserver((records) => {
      for (const record of records) {
        seen.push(
          [...record.addedNodes]
            .map((node) => (node instanceof Element ? node.outerHTML : node.textContent))
            .join('\n'),
        );
        if (record.type === 'attributes') seen.push((record.target as Element).outerHTML);
        if (record.type === 'characterData') seen.push(record.target.textContent ?? '');
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

export const trapped = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { seen: string[] }).seen);

export const roomIn = (page: Page, tag: string): FrameLocator => page.frameLocator(`${tag} iframe`);
