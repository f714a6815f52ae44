// Written from custom-elements.json by scripts/editor-data.mjs.

import type { FailedEvent, RamahElements, ReadyEvent } from './elements.js';

export type * from './elements.js';

declare global {
  interface HTMLElementTagNameMap extends RamahElements {}
  interface HTMLElementEventMap {
    'ramah-ready': ReadyEvent;
    'ramah-failed': FailedEvent;
  }
}
