/**
 * The module script of the receiver's own pages, `/arah`, `/tulis` and `/jawaban`. The receiver writes the office on this script's
 * tag: `data-view`, `data-office-key`, `data-office-epoch`, `data-region`.
 */

import { openRoomPage } from '../elements/shared/room-page.ts';

const lib = new URL('.', import.meta.url);
const tag = document.querySelector<HTMLScriptElement>('script[data-office-key]');
const page = document.querySelector('main');

if (tag && page) {
  openRoomPage({
    assets: lib.href,
    receiver: new URL('..', lib).href,
    office: tag.dataset,
    nonce: tag.nonce,
    page,
  }).catch((error: unknown) => console.error('[ramah] The room did not open; the numbers stay.', error));
}
