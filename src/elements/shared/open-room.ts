/** What happens from the visitor's start until the room is closed again. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { knownLanguage } from '../../locales/languages.ts';
import { choosePageLanguage } from '../../locales/page-language.ts';
import { pageLink } from './door-face.ts';
import type { OfficeAddress } from './door-support.ts';
import type { Door } from './door.ts';
import type {} from '../quick-exit/quick-exit.ts';
import { openRoomStyles } from './open-room.styles.ts';
import { DEFAULT_EXIT, officePage, type FromRoom, type RoomConfig } from './port.ts';
import { roomConfig } from './room-config.ts';
import { RoomFrame, sealedFrame, type FrameFailure } from './room-frame.ts';

/** The highest epoch of each office that a room of this page has verified, by the office's fingerprint. */
const seenEpochs = new Map<string, number>();

/** The offices whose sandboxed frame this page refused: the next opening begins with the receiver's frame. */
const refused = new Set<string>();

/** Globals of common session recorders. A recorder that was bundled under another name is not found. */
const RECORDERS = 'rrweb hj FS clarity smartlook LogRocket'.split(' ');

/** Takes the first rung that this page allows. @throws where it allows no frame */
export async function openRoom(door: Door, office: OfficeAddress): Promise<void> {
  const { region, view, theme } = door;
  const exit = door.exit ?? document.querySelector('ramah-quick-exit')?.exit ?? DEFAULT_EXIT;
  const { officeKey } = office;
  const officeEpoch = Math.max(office.officeEpoch, seenEpochs.get(officeKey) ?? 0);
  const rung = refused.has(officeKey) ? 2 : 1;
  const config = await roomConfig(region, { ...office, officeEpoch, view, rung, theme, exit });
  const fill = rung === 1 ? sealedFrame : (await import('./office-frame.ts')).officeFrame;
  try {
    if (door.isConnected) door.room = new OpenRoom(door, config, fill);
    else door.doorState = 'closed';
  } catch (error) {
    if (!lower(config)) throw error;
    await openRoom(door, office);
  }
}

/** Goes one rung down; false where no frame is left to try, and the next opening begins at the top again. */
function lower({ rung, officeKey }: RoomConfig): boolean {
  return rung === 1 ? !!refused.add(officeKey) : !refused.delete(officeKey);
}

/** An opened room: its frame in the door, and what the door does when it speaks. Closed and emptied with the page. */
export class OpenRoom {
  private readonly door: Door;
  private readonly frame: RoomFrame;
  private readonly page: string | null;
  private readonly config: RoomConfig;
  private closed?: () => void;

  constructor(door: Door, config: RoomConfig, fill: typeof sealedFrame) {
    const { assets, links, timeLimit } = door;
    this.door = door;
    this.config = config;
    this.page = officePage(config.receiver, config.view, config.lang);
    this.frame = new RoomFrame(
      {
        config,
        assets,
        links,
        title: msg('Halaman isian'),
        noScript: msg('Halaman ini perlu JavaScript. Telepon nomor di bawah.'),
        timeLimit,
        onReady: () => void this.ready(),
        onFailure: (why) => this.failed(why),
        onMessage: (message) => this.heard(message),
      },
      fill,
    );
    door.wear(openRoomStyles);
    window.addEventListener('pagehide', this.close);
  }

  /** Empties and closes the room; the door is there again. */
  readonly close = (): void => {
    window.removeEventListener('pagehide', this.close);
    this.frame.close();
    this.door.room = undefined;
    this.door.doorState = 'closed';
    this.closed?.();
  };

  /**
   * Has the room close, which asks the visitor first where something would be lost. Whether it asks is not told.
   *
   * @param then called once the room is closed, by this or later
   */
  askToClose(then: () => void): void {
    this.closed = then;
    this.frame.tell({ type: 'close' });
    this.frame.element.focus();
  }

  private failed(why: FrameFailure): void {
    this.close();
    if (why !== 'navigated' && lower(this.config)) void this.door.open();
    else this.door.failure = why;
  }

  private async ready(): Promise<void> {
    this.door.doorState = 'open';
    await this.door.updateComplete;
    this.door.scrollIntoView({ block: 'start' });
    this.frame.element.focus();
    if (RECORDERS.some((name) => name in window))
      void import('./recorders.ts').then(({ warnOfRecorder }) => warnOfRecorder());
  }

  private heard(message: Exclude<FromRoom, { type: 'ready' | 'blocked' | 'leave' }>): void {
    if (message.type === 'height') this.frame.element.style.setProperty('height', `${message.height}px`);
    else if (message.type === 'epoch') seenEpochs.set(this.config.officeKey, message.epoch);
    else if (message.type === 'close') void this.shut();
    else void this.reopen(message.lang);
  }

  private async shut(): Promise<void> {
    this.close();
    await this.door.updateComplete;
    this.door.renderRoot.querySelector<HTMLElement>('.start')?.focus();
  }

  private async reopen(tag: string): Promise<void> {
    const lang = knownLanguage(tag);
    if (!lang) return;
    this.closed = undefined;
    this.close();
    await choosePageLanguage(lang);
    await this.door.open();
  }

  // The frame keeps its place in the tree from opening to closing: a frame that is moved loads again, empty.
  render(): TemplateResult {
    const { doorState } = this.door;
    return html`<div class="room ${doorState}">${this.frame.element}</div>
      ${doorState === 'open' ? pageLink(msg('Ada masalah?'), this.page) : nothing}`;
  }
}
