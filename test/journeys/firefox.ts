/** The second browser: a stock Firefox, driven over WebDriver BiDi, because Playwright drives only its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../scripts/lib.mjs';

/** What keeps a fresh Firefox from calling out to its maker. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

export interface FirefoxOptions {
  /** Folder of a profile to keep; without it, a fresh one that is thrown away. */
  profile?: string;
  prefs?: Record<string, unknown>;
}

export function launchFirefox({ profile, prefs = {} }: FirefoxOptions = {}): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    // On a machine that does other work, its first start takes longer than the usual half minute.
    timeout: 90_000,
    ...(profile ? { userDataDir: profile } : {}),
    extraPrefsFirefox: { ...QUIET, ...prefs },
  });
}

/**
 * What a Firefox that was closed would open again: its store of windows, tabs and closed tabs, as JSON text. Driven over
 * BiDi it keeps the store and does not restore from it.
 *
 * @throws where the profile has none
 */
export function storedSession(profile: string): string {
  const places = [
    'sessionstore.jsonlz4',
    'sessionstore-backups/recovery.jsonlz4',
    'sessionstore-backups/previous.jsonlz4',
  ];
  const file = places.map((place) => join(profile, place)).find((place) => existsSync(place));
  if (!file) throw new Error('Firefox left no session store.');
  // "mozLz40\0", the size of the text, one LZ4 block.
  const bytes = readFileSync(file);
  return lz4Block(bytes.subarray(12), bytes.readUInt32LE(8)).toString();
}

function lz4Block(from: Buffer, size: number): Buffer {
  const to = Buffer.alloc(size);
  let at = 0;
  let end = 0;
  const byte = (): number => from[at++] ?? 0;
  const length = (short: number): number => {
    let total = short;
    for (let more = short === 15 ? 255 : 0; more === 255; total += more) more = byte();
    return total;
  };
  while (at < from.length) {
    const token = byte();
    for (let left = length(token >> 4); left > 0; left -= 1) to[end++] = byte();
    if (at >= from.length) break;
    const back = byte() | (byte() << 8);
    for (let left = length(token & 15) + 4; left > 0; left -= 1, end += 1) to[end] = to[end - back] ?? 0;
  }
  return to;
}
