import { LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { MAX_PHOTOS } from '../../core/attachment-pack.ts';
import type { Receipt } from '../../core/receipt.ts';
import type { WorksAt } from '../../core/report.ts';
import { createClient } from '../../delivery/client.ts';
import { createFollowUpClient } from '../../delivery/follow-up.ts';
import type { RoomConfig } from '../../elements/shared/port.ts';
import { ownMidsOf } from '../addition/own-mids.ts';
import { AdditionPost, type AdditionClient, type AdditionState, type Thread } from '../addition/send-addition.ts';
import { additionSending, additionSent } from '../addition/sending.ts';
import { nobodyReads, whoReads } from '../addition/who-reads.ts';
import { formStyles } from '../form.styles.ts';
import type { Office } from '../report/open-office.ts';
import type { ReportState } from '../report/report-state.ts';
import { reportStyles } from '../report/report.styles.ts';
import { roomStyles } from '../room.styles.ts';
import { sayDay, type RoomContext } from '../shell.ts';
import { BlurCanvas } from './blur-canvas.ts';
import { editScreen, listScreen, type PointsBack } from './photo-screens.ts';
import { photosStyles } from './photos.styles.ts';
import { drawPicture, encodePicture, newCanvas, PictureError } from './picture.ts';

/** A photo as it will be sent, with a small one for the list. */
export interface Photo {
  bytes: Uint8Array;
  thumb: HTMLCanvasElement;
}

/** A photo that is being looked at; `file` only to begin anew. */
export interface Editing {
  file: Blob;
  canvas: HTMLCanvasElement;
  blur: BlurCanvas;
  answer: PointsBack | undefined;
}

type Screen = 'list' | 'edit' | 'sending' | 'sent';

/** Up to three photos as one addition: made clean, blurred, asked about, sealed and uploaded. Gone with the element. */
export class RoomPhotos extends LitElement {
  static override styles = [...roomStyles, formStyles, reportStyles, photosStyles];

  static override properties: PropertyDeclarations = {
    screen: { state: true },
    photos: { state: true },
    editing: { state: true },
    worksAt: { state: true },
    missing: { state: true },
    trouble: { state: true },
    busy: { state: true },
    sending: { state: true },
  };

  config!: RoomConfig;
  room!: RoomContext;
  office!: Office;
  receipt!: Receipt;
  /** What the photos continue; where it is not known, the receiver is asked. */
  thread: Thread | undefined;
  to: AdditionClient | undefined;
  /** The report that was just sent: its office, its code, and where the one who did it works, which is not asked again. */
  report: ReportState | undefined;
  /** @param sent whether something new lies at the receiver */
  onEnd: (sent: boolean) => void = () => {};

  private screen: Screen = 'list';
  private photos: readonly Photo[] = [];
  private editing: Editing | undefined;
  private worksAt: readonly WorksAt[] = [];
  private missing: 'works' | 'answer' | undefined;
  private trouble: PictureError['code'] | undefined;
  private busy = false;
  private sending: AdditionState = { name: 'idle' };
  private post: AdditionPost | undefined;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('theme', this.config.theme);
    const { office, code } = this.report ?? {};
    if (office?.name === 'open') this.office = office.office;
    if (code?.name === 'made') this.receipt = code.receipt;
  }

  private get knownWorksAt(): readonly WorksAt[] | undefined {
    return this.report && (this.report.draft.works_at ?? []);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.photos = [];
    this.editing = undefined;
    this.post = undefined;
  }

  private get heading(): HTMLElement | null {
    return this.renderRoot.querySelector('h2');
  }
  private get lacking(): HTMLElement | null {
    return this.renderRoot.querySelector('[data-lacking] input');
  }

  protected override updated(changed: PropertyValues): void {
    const { name } = this.sending;
    const stopped = name === 'refused' || name === 'failed';
    if (changed.has('screen') || (changed.has('sending') && stopped)) this.room.showStep(this.heading);
    else if (changed.has('sending') && name === 'waiting' && changed.get('sending')?.name !== 'waiting')
      this.room.announce(msg('Menunggu kantor. Jangan tutup halaman.'));
    if (changed.has('missing') && this.missing) this.lacking?.focus();
  }

  private async picked(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (file) await this.open(file);
    field.value = '';
  }

  private async open(file: Blob): Promise<void> {
    if (this.busy || this.photos.length >= MAX_PHOTOS) return;
    this.busy = true;
    this.trouble = undefined;
    this.room.setDirty(true);
    try {
      const canvas = await drawPicture(file);
      if (this.room.signal.aborted) return;
      const label = msg('Foto. Panah menggeser kotak, Enter mengaburkan isinya.');
      const blur = new BlurCanvas(canvas, { label }, () => this.room.announce(msg('Bagian itu sudah kabur.')));
      this.editing = { file, canvas, blur, answer: undefined };
      this.screen = 'edit';
    } catch (error) {
      this.trouble = error instanceof PictureError ? error.code : 'undecodable';
    } finally {
      this.busy = false;
    }
  }

  private async keep(): Promise<void> {
    const { editing } = this;
    if (!editing || this.busy) return;
    if (!editing.answer) {
      this.missing = 'answer';
      return;
    }
    this.busy = true;
    try {
      const bytes = await encodePicture(editing.canvas);
      const { canvas: thumb, pen } = newCanvas(144, 144);
      const { width, height } = editing.canvas;
      const side = Math.min(width, height);
      pen.drawImage(editing.canvas, (width - side) / 2, (height - side) / 2, side, side, 0, 0, 144, 144);
      this.photos = [...this.photos, { bytes, thumb }];
      this.post = undefined;
    } catch {
      this.trouble = 'undecodable';
    } finally {
      this.busy = false;
      this.drop();
    }
  }

  /** Away with the photo that is being looked at. */
  private drop(): void {
    this.editing = undefined;
    this.missing = undefined;
    this.screen = 'list';
    this.room.setDirty(this.photos.length > 0);
  }

  private takeOut(photo: Photo): void {
    this.photos = this.photos.filter((one) => one !== photo);
    this.post = undefined;
    this.room.setDirty(this.photos.length > 0);
    this.room.showStep(this.heading);
  }

  private send(): void {
    const { office, receipt, config, room, photos } = this;
    const worksAt = this.knownWorksAt ?? this.worksAt;
    if (!this.knownWorksAt && worksAt.length === 0) {
      this.missing = 'works';
      return;
    }
    if (photos.length === 0 || nobodyReads(office.roster, worksAt)) return;
    if (!this.post) {
      const options = { receiver: config.receiver, office: config.officeKey, fetch: room.fetch, signal: room.signal };
      const client = createClient(options);
      const to = this.to ?? { client, followUp: createFollowUpClient(options) };
      const thread = async (): Promise<Thread> =>
        this.thread ?? { messages: [], ownMids: await ownMidsOf(client, receipt) };
      const attachments = photos.map(({ bytes }) => ({ type: 'image/jpeg', bytes }) as const);
      const letter = { text: '', photos: attachments, worksAt, office, receipt, thread };
      this.post = new AdditionPost(letter, config, room, to);
    }
    this.screen = 'sending';
    void this.post.send((sending) => this.told(sending));
  }

  private told(sending: AdditionState): void {
    this.sending = sending;
    if (sending.name !== 'sent') return;
    this.screen = 'sent';
    this.photos = [];
    this.post = undefined;
    this.room.setDirty(false);
  }

  private end(sent: boolean): void {
    this.room.setDirty(false);
    this.onEnd(sent);
  }

  override render(): TemplateResult {
    const { screen, editing, photos, busy, trouble, sending } = this;
    if (screen === 'edit' && editing)
      return editScreen({
        editing,
        busy,
        missing: this.missing === 'answer',
        onAnswer: (answer) => {
          this.editing = { ...editing, answer };
          this.missing = undefined;
        },
        onAgain: () => {
          this.drop();
          void this.open(editing.file);
        },
        onDrop: () => this.drop(),
        onKeep: () => void this.keep(),
      });
    if (screen === 'sending')
      return additionSending(sending, { onRetry: () => this.send(), onBack: () => (this.screen = 'list') });
    if (screen === 'sent')
      return additionSent(sending.name === 'sent' ? sayDay(sending.day, this.config.lang) : '', () => this.end(true));
    return listScreen({
      photos,
      busy,
      trouble,
      question: photos.length > 0 && !this.knownWorksAt ? this.question() : nothing,
      onPick: (event) => void this.picked(event),
      onRemove: (photo) => this.takeOut(photo),
      onSend: () => this.send(),
      onCancel: () => this.end(false),
    });
  }

  private question(): TemplateResult {
    return whoReads({
      roster: this.office.roster,
      worksAt: this.worksAt,
      missing: this.missing === 'works',
      onAnswer: (worksAt) => {
        this.worksAt = worksAt;
        this.missing = undefined;
        this.post = undefined;
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-room-photos': RoomPhotos;
  }
}
