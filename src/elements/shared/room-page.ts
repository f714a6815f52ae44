/**
 * Opens the room at top level, on the office's own page (rung 3 of docs/safety.md). The room is its own parent here, and
 * hears the same words over the same port as in a frame.
 */

import { knownLanguage } from '../../locales/languages.ts';
import { choosePageLanguage } from '../../locales/page-language.ts';
import { refusalWords } from './door-refusal.ts';
import { readOffice, roomSupport } from './door-support.ts';
import { officeMistakes } from './office-mistakes.ts';
import { DEFAULT_EXIT, PORT_MESSAGE, type FromRoom, type RoomConfig, type ToRoom } from './port.ts';
import { roomConfig } from './room-config.ts';
import { roomFiles } from './room-files.ts';

export interface RoomPageOptions {
  /** Folder of the room's files, an absolute address with a trailing slash. */
  assets: string;
  receiver: string;
  /** `officeKey`, `officeEpoch`, `region` and `view`, as the receiver wrote them. */
  office: DOMStringMap;
  /** The nonce of this page's styles, which its own script carries. */
  nonce: string;
  /** What the receiver's page shows by itself: it stays until the room answers, and if it never does. */
  page: HTMLElement;
}

async function configFrom({ receiver, office: written }: RoomPageOptions): Promise<RoomConfig> {
  const { officeKey, officeEpoch, region, view } = written;
  const attributes = { receiver, officeKey: officeKey ?? null, officeEpoch: officeEpoch ?? null };
  const office = readOffice(attributes);
  if (!office) throw new Error(officeMistakes(attributes).join(' '));
  return roomConfig(region, {
    ...office,
    view: view === 'follow-up' || view === 'guide' ? view : 'report',
    rung: 3,
    theme: 'auto',
    exit: DEFAULT_EXIT,
  });
}

/** Classic scripts, as in the frame, in this order. */
async function load(assets: string, files: readonly string[], nonce: string): Promise<void> {
  await Promise.all(
    files.map(
      (file) =>
        new Promise((resolve, reject) => {
          const script = document.createElement('script');
          script.async = false;
          script.nonce = nonce;
          script.src = new URL(`room/${file}.js`, assets).href;
          script.onload = resolve;
          script.onerror = () => reject(new Error(`${script.src} did not load.`));
          document.head.append(script);
        }),
    ),
  );
}

function heard(message: FromRoom, page: HTMLElement): void {
  switch (message.type) {
    case 'ready':
      page.remove();
      break;
    case 'close':
      document.body.append(page);
      break;
    case 'lang':
      // In place of this page, so that the history keeps one entry.
      location.replace(message.lang === 'id' ? location.pathname : `?lang=${message.lang}`);
      break;
    case 'blocked':
    case 'epoch':
    case 'height':
    case 'leave':
      break;
  }
}

/** @throws where the receiver's page lacks something, or a file of the room does not load; then the page stays as it is */
export async function openRoomPage(options: RoomPageOptions): Promise<void> {
  const { assets, page, nonce } = options;
  const lang = knownLanguage(new URLSearchParams(location.search).get('lang') ?? '');
  if (lang) await choosePageLanguage(lang);
  const support = roomSupport(window);
  if (support !== 'ok') {
    const words = document.createElement('p');
    words.textContent = refusalWords(support);
    page.prepend(words);
    return;
  }
  const config = await configFrom(options);
  await load(assets, roomFiles(config.view, config.lang), nonce);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (event: MessageEvent<FromRoom>) => heard(event.data, page);
  window.postMessage(PORT_MESSAGE, location.origin, [port2]);
  port1.postMessage({ type: 'open', config } satisfies ToRoom);
}
