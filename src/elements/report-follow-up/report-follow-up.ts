import type { DoorWords } from '../shared/door-face.ts';
import { Door } from '../shared/door.ts';
import type { RoomView } from '../shared/port.ts';
import { words } from './words.ts';

/**
 * @summary The door to the office's answer: the code is asked in a frame that the page cannot read.
 *
 * What stands inside the tag is shown until the element is ready, and if it never is: write a `tel:` link there.
 *
 * @tag ramah-report-follow-up
 * @attr {string} receiver - Address of the office's receiver. Without it the door stays shut and shows numbers.
 * @attr {string} office-key - The office's public fingerprint. Without it the door stays shut and shows numbers.
 * @attr {string} office-epoch - Smallest epoch of the office's list of officers that is accepted.
 * @attr {string} region - Kemendagri code at any level, with or without dots.
 * @attr {string} lang - `id` or `en`; one language for the whole page.
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` by default.
 * @slot - what stands here until the element is ready: a number as a plain link
 * @cssproperty --ramah-accent - Colour of buttons and links.
 * @cssproperty --ramah-surface - Colour of the door's sheet.
 * @cssproperty --ramah-ink - Colour of its text.
 * @cssproperty --ramah-radius - Corners, 12px by default.
 * @cssproperty --ramah-font - Font, the page's own by default.
 */
export class ReportFollowUp extends Door {
  override readonly view: RoomView = 'follow-up';

  protected override words(): DoorWords {
    return words();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-report-follow-up': ReportFollowUp;
  }
}
