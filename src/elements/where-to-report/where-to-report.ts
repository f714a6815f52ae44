import type { DoorWords } from '../shared/door-face.ts';
import { Door } from '../shared/door.ts';
import type { RoomView } from '../shared/port.ts';
import { words } from './words.ts';

/**
 * @summary The door to the guide: at most six questions, in a frame that the page cannot read, to the right place to report.
 *
 * With `receiver` and `office-key` it leads straight on into a report; without them it is the guide alone. Where no room can be
 * it is a list of places that asks nothing.
 *
 * What stands inside the tag is shown until the element is ready, and if it never is: write a `tel:` link there.
 *
 * @tag ramah-where-to-report
 * @attr {string} receiver - Address of the office's receiver; without it no report follows.
 * @attr {string} office-key - The office's public fingerprint; without it no report follows.
 * @attr {string} office-epoch - Smallest epoch of the office's list of officers that is accepted.
 * @attr {string} region - Kemendagri code at any level, with or without dots. It is not asked again.
 * @attr {string} lang - `id` or `en`; one language for the whole page.
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` by default.
 * @slot - what stands here until the element is ready: a number as a plain link
 * @cssproperty --ramah-accent - Colour of buttons and links.
 * @cssproperty --ramah-surface - Colour of the door's sheet.
 * @cssproperty --ramah-ink - Colour of its text.
 * @cssproperty --ramah-radius - Corners, 12px by default.
 * @cssproperty --ramah-font - Font, the page's own by default.
 */
export class WhereToReport extends Door {
  override readonly view: RoomView = 'guide';
  /** A guide without a report behind it. */
  protected override without = { receiver: '', officeKey: '', officeEpoch: 0 };

  protected override words(): DoorWords {
    return words();
  }

  protected override firstUpdated(): void {
    if ((this.receiver ?? this.officeKey) && !this.office?.receiver)
      void import('./static-doors.ts').then(({ tellMistakes }) => tellMistakes(this));
  }

  protected override refusing(): ReturnType<Door['refusing']> {
    return import('./static-doors.ts').then(({ staticDoors }) => staticDoors(this));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-where-to-report': WhereToReport;
  }
}
