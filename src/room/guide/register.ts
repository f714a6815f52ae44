/** Makes the guide known to the room, with its rules in one language. */

import type { Guide } from '../../core/guide.ts';
import { loadPart, registerPart } from '../shell.ts';
import { GuideSheet } from './print-sheet.ts';
import { RoomGuide } from './room-guide.ts';

export function registerGuide(guide: Guide): void {
  RoomGuide.prototype.guide = guide;
  RoomGuide.prototype.loadReport = () => loadPart('report');
  if (customElements.get('ramah-room-guide') === undefined) {
    customElements.define('ramah-room-guide', RoomGuide);
    customElements.define('ramah-room-sheet', GuideSheet);
  }
  registerPart({ view: 'guide', tag: 'ramah-room-guide' });
}
