import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { currentLanguage } from '../../locales/languages.ts';
import { joinPageLanguage } from '../../locales/page-language.ts';
import { loadNumbers } from '../../regions.ts';
import type { RegionNumbers } from '../../core/region.ts';
import { callLinks } from './call-links.ts';
import { calls } from './calls.styles.ts';
import { pageLink, type DoorState, type DoorWords, type Refusal } from './door-face.ts';
import type * as Refusing from './door-refusal.ts';
import { readOffice, roomSupport, type OfficeAddress, type Support } from './door-support.ts';
import { doorStyles } from './door.styles.ts';
import { Drawn, states, type Changes } from './drawn.ts';
import { fallbackNumbers } from './numbers.ts';
import type { OpenRoom } from './open-room.ts';
import { officePage, type RoomView } from './port.ts';
import type { FrameFailure } from './room-frame.ts';
import { sheet } from './sheet.styles.ts';
import { tokens } from './tokens.ts';

/**
 * The door to the room, in the host's page. It asks nothing and has no field: whatever is typed or tapped here could be
 * read by the page's own scripts. Behind it lies the room, in a frame that they cannot read.
 */
export abstract class Door extends Drawn {
  static override styles = [tokens, sheet, calls, doorStyles];

  static override properties = {
    receiver: {},
    officeKey: { attribute: 'office-key' },
    officeEpoch: { attribute: 'office-epoch' },
    region: {},
    theme: { reflect: true as const },
    ...states('support', 'doorState', 'room', 'failure', 'why', 'near', 'refuse', 'links'),
  };

  /** Address of the office's receiver, `https://…`. */
  receiver: string | null = null;
  /** The office's public fingerprint. */
  officeKey: string | null = null;
  /** Smallest epoch of the office's list of officers that is accepted. */
  officeEpoch: string | null = null;
  /** Kemendagri code at any level; none shows the national numbers. */
  region: string | null = null;
  theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Folder of the room's files; they lie beside this script. */
  assets = new URL('.', import.meta.url).href;
  /** Where leaving goes; without it, where the page's quick exit goes. */
  exit: string | null = null;
  /** Milliseconds that the room may take to answer. */
  timeLimit = 15_000;
  /** Where the room's links open: for the whole page, or a tab of their own where the page around may not be left. */
  links = '_top';
  /** What this browser can do; looked at once. */
  support: Support = roomSupport(window);

  /** Empty until texts are here in the page's language. */
  doorState: DoorState | '' = '';
  /** Why the room did not stay open. */
  failure: FrameFailure | null = null;
  /** What lies behind the door, from the visitor's start until it is closed again. */
  room: OpenRoom | undefined;

  /** What stands for the office where the tag names none; null: the door then stays shut. */
  protected without: OfficeAddress | null = null;
  /** Null where the tag does not name one. */
  protected office: OfficeAddress | null = null;
  /** Why there is no way in. */
  private why: Refusal | null = null;
  private near: RegionNumbers | null = null;
  /** Draws a refusal; there once one was needed. */
  private refuse: (typeof Refusing)['doorRefusal'] | undefined;

  /** What a refusal shows below the numbers. */
  below: (() => TemplateResult) | undefined;

  /** Which view of the room lies behind this door. */
  abstract readonly view: RoomView;
  protected abstract words(): DoorWords;

  /** What is shown where no room can be. */
  protected refusing(): Promise<typeof Refusing> {
    return import('./door-refusal.ts');
  }

  override connectedCallback(): void {
    void joinPageLanguage(this.lang).then(() => (this.doorState ||= 'closed'));
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.room?.close();
  }

  protected override willUpdate(changed: Changes): void {
    this.office = readOffice(this) ?? this.without;
    this.why = !this.office ? 'no-office' : this.support === 'ok' ? this.failure : this.support;
    if (changed.has('region')) {
      this.near = null;
      const asked = this.region;
      if (asked) void loadNumbers(asked).then((near) => asked === this.region && (this.near = near));
    }
  }

  /** The visitor's own start fetches what it needs of the room, not everybody who passes. */
  async open(): Promise<void> {
    const { office } = this;
    if (!office || this.doorState === 'opening') return;
    this.doorState = 'opening';
    this.failure = null;
    try {
      const { openRoom } = await import('./open-room.ts');
      await openRoom(this, office);
    } catch {
      this.doorState = 'closed';
      this.failure = 'blocked';
    }
  }

  protected override updated(changed: Changes): void {
    if (!this.why || !changed.has('why')) return;
    // Where even this does not load, numbers stay.
    this.refusing().then(
      ({ doorRefusal, refused }) => {
        this.refuse = doorRefusal;
        refused(this);
      },
      () => {},
    );
  }

  override render(): TemplateResult {
    // What would still change the door's height is waited for, as long as a number of the owner's stands there.
    return (!this.doorState || (this.why && !this.refuse)) && this.querySelector('[href^=tel]')
      ? html`<slot></slot>`
      : html`${this.doorState === 'open' ? nothing : this.door()} ${this.room?.render()}`;
  }

  /** While the room is shut: words, a way in or why there is none, and numbers. */
  private door(): TemplateResult {
    const { office, why } = this;
    const { title, what, who, start } = this.words();
    const opening = this.doorState === 'opening';
    const page = office && officePage(office.receiver, this.view, currentLanguage());
    const onStart = (): void => void this.open();
    return html`<section class="door" aria-labelledby="title">
      <div class="way">
        <h2 id="title">${title}</h2>
        ${
          why
            ? this.refuse?.({ why, page, onStart })
            : html`<p>${what}</p>
                <p>${who}</p>
                <button class="start" type="button" aria-disabled=${opening} @click=${onStart}>
                  ${opening ? msg('Sedang dibuka…') : start}
                </button>
                ${pageLink(msg('Tidak terbuka?'), page)}`
        }
      </div>
      <div class="numbers">
        <h3>${msg('Bisa ditelepon sekarang')}</h3>
        ${callLinks(fallbackNumbers(this.near))}
      </div>
      ${why && this.below?.()}
    </section>`;
  }
}
