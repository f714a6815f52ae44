import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { currentLanguage, knownLanguage } from '../../locales/languages.ts';
import { choosePageLanguage, joinPageLanguage } from '../../locales/page-language.ts';
import { loadRegion } from '../../regions.ts';
import type { RegionShard } from '../../core/region.ts';
import { controls } from './controls.styles.ts';
import { doorFace, pageLink, type DoorState, type DoorWords, type Refusal } from './door-face.ts';
import type { doorRefusal as DoorRefusal } from './door-refusal.ts';
import { readOffice, roomSupport, type OfficeAddress, type Support } from './door-support.ts';
import { doorStyles } from './door.styles.ts';
import { DEFAULT_EXIT, officePage, type FromRoom, type RoomView } from './port.ts';
import type { FrameFailure, RoomFrame } from './room-frame.ts';
import { fallbackNumbers } from './numbers.ts';
import { tokens } from './tokens.ts';

/**
 * The door to the room, in the host's page. It asks nothing and has no field: whatever is typed or tapped here could be
 * read by the page's own scripts. Behind it lies the room, in a frame that they cannot read.
 */
export abstract class Door extends LitElement {
  static override styles = [tokens, controls, doorStyles];

  /** Address of the office's receiver, `https://…`. */
  @property() receiver: string | null = null;
  /** The office's public fingerprint. */
  @property({ attribute: 'office-key' }) officeKey: string | null = null;
  /** Smallest epoch of the office's list of officers that is accepted. */
  @property({ attribute: 'office-epoch' }) officeEpoch: string | null = null;
  /** Kemendagri code at any level; none shows the national numbers. */
  @property() region: string | null = null;
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Folder of the room's files; they lie beside this script. */
  @property({ attribute: false }) assets = new URL('.', import.meta.url).href;
  /** Where leaving goes. */
  @property({ attribute: false }) exit = DEFAULT_EXIT;
  /** Milliseconds that the room may take to answer. */
  @property({ attribute: false }) timeLimit = 15_000;
  /** What this browser can do; looked at once. */
  @property({ attribute: false }) support: Support = roomSupport(window);

  @state() private doorState: DoorState = 'closed';
  @state() private shard: RegionShard | null = null;
  /** Draws a refusal; there once one was needed. */
  @state() private refuse: typeof DoorRefusal | undefined;

  private frame: RoomFrame | undefined;
  private office: OfficeAddress | null = null;

  /** Which view of the room lies behind this door. */
  protected abstract readonly view: RoomView;
  protected abstract words(): DoorWords;

  override connectedCallback(): void {
    super.connectedCallback();
    void joinPageLanguage(this.lang);
    window.addEventListener('pagehide', this.close);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.close);
    this.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('receiver') || changed.has('officeKey') || changed.has('officeEpoch')) {
      this.office = this.readAttributes();
    }
    if (changed.has('region')) {
      this.shard = null;
      const asked = this.region;
      if (asked) void loadRegion(asked).then((shard) => asked === this.region && (this.shard = shard));
    }
  }

  private readAttributes(): OfficeAddress | null {
    const read = readOffice(this);
    if (!('mistakes' in read)) return read;
    console.error(`[ramah] <${this.localName}> stays shut. ${read.mistakes.join(' ')}`);
    return null;
  }

  private async open(): Promise<void> {
    const { office, region } = this;
    if (!office || this.doorState === 'opening' || this.doorState === 'open') return;
    this.doorState = 'opening';
    try {
      // The frame's side of the door is fetched by the visitor's own start, not by everybody who passes.
      const [{ RoomFrame }, shard] = await Promise.all([import('./room-frame.ts'), region ? loadRegion(region) : null]);
      if (!this.isConnected) return;
      this.frame = new RoomFrame({
        config: {
          ...office,
          view: this.view,
          rung: 1,
          region: shard && { code: shard.code, name: shard.name, villages: shard.villages },
          numbers: fallbackNumbers(shard),
          lang: currentLanguage(),
          theme: this.theme,
          exit: this.exit,
        },
        assets: this.assets,
        title: msg('Halaman isian'),
        noScript: msg('Halaman ini perlu JavaScript. Telepon nomor di bawah.'),
        timeLimit: this.timeLimit,
        onReady: () => void this.opened(),
        onFailure: (why) => this.failed(why),
        onMessage: (message) => this.heard(message),
      });
      this.requestUpdate();
    } catch {
      this.failed('blocked');
    }
  }

  private async opened(): Promise<void> {
    this.doorState = 'open';
    await this.updateComplete;
    this.scrollIntoView({ block: 'start' });
    this.frame?.element.focus();
  }

  private failed(why: FrameFailure): void {
    this.close();
    this.doorState = why;
  }

  /** Empties and closes the room; the door is there again. */
  private readonly close = (): void => {
    this.frame?.close();
    this.frame = undefined;
    this.doorState = 'closed';
  };

  private heard(message: Exclude<FromRoom, { type: 'ready' | 'leave' }>): void {
    if (message.type === 'height') this.frame?.element.style.setProperty('height', `${message.height}px`);
    else if (message.type === 'close') void this.shut();
    else void this.reopen(message.lang);
  }

  private async shut(): Promise<void> {
    this.close();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.start')?.focus();
  }

  private async reopen(tag: string): Promise<void> {
    const lang = knownLanguage(tag);
    if (!lang) return;
    this.close();
    await choosePageLanguage(lang);
    await this.open();
  }

  private get refusal(): Refusal | null {
    if (!this.office) return 'no-office';
    if (this.support !== 'ok') return this.support;
    const state = this.doorState;
    return state === 'closed' || state === 'opening' || state === 'open' ? null : state;
  }

  protected override updated(): void {
    if (this.refusal && !this.refuse) {
      // Where even this does not load, numbers stay.
      import('./door-refusal.ts').then(
        ({ doorRefusal }) => (this.refuse = doorRefusal),
        () => {},
      );
    }
  }

  // The frame keeps its place in the tree from opening to closing: a frame that is moved loads again, empty.
  override render(): TemplateResult {
    const page = this.office && officePage(this.office.receiver, this.view, currentLanguage());
    const state = this.doorState;
    const why = this.refusal;
    const onStart = (): void => void this.open();
    return html`${
        state === 'open'
          ? nothing
          : doorFace({
              words: this.words(),
              opening: state === 'opening',
              refusal: why && (this.refuse?.({ why, page, onStart }) ?? nothing),
              numbers: fallbackNumbers(this.shard),
              page,
              onStart,
            })
      }
      <div class="room ${state}">${this.frame?.element ?? nothing}</div>
      ${state === 'open' ? pageLink(msg('Ada masalah?'), page) : nothing}`;
  }
}
