import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { MAX_PHOTOS } from '../../core/attachment-pack.ts';
import { PackPage } from '../addition/pack-page.ts';
import { formStyles } from '../form.styles.ts';
import { reportStyles } from '../report/report.styles.ts';
import { roomStyles } from '../room.styles.ts';
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

/** Up to three photos as one addition: made clean, blurred, asked about, sealed and uploaded. Gone with the element. */
export class RoomPhotos extends PackPage {
  static override styles = [...roomStyles, formStyles, reportStyles, photosStyles];

  static override properties: PropertyDeclarations = {
    photos: { state: true },
    editing: { state: true },
    unanswered: { state: true },
    trouble: { state: true },
    busy: { state: true },
  };

  private photos: readonly Photo[] = [];
  private editing: Editing | undefined;
  /** It was gone on without saying whether the photo points back. */
  private unanswered = false;
  private trouble: PictureError['code'] | undefined;
  private busy = false;

  protected override forget(): void {
    this.photos = [];
    this.editing = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // From the list to a photo, or back.
    if (changed.has('editing') && !changed.get('editing') !== !this.editing) this.room.showStep(this.heading);
    this.focusLacking(changed.has('unanswered') && this.unanswered);
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
      this.unanswered = true;
      return;
    }
    this.busy = true;
    try {
      const bytes = await encodePicture(editing.canvas);
      const { canvas: thumb, pen } = newCanvas(144, 144);
      const { width, height } = editing.canvas;
      const side = Math.min(width, height);
      pen.drawImage(editing.canvas, (width - side) / 2, (height - side) / 2, side, side, 0, 0, 144, 144);
      this.have([...this.photos, { bytes, thumb }]);
    } catch {
      this.trouble = 'undecodable';
    } finally {
      this.busy = false;
      this.drop();
    }
  }

  private have(photos: readonly Photo[]): void {
    this.photos = photos;
    this.changed();
    this.room.setDirty(photos.length > 0);
  }

  /** Away with the photo that is being looked at. */
  private drop(): void {
    this.editing = undefined;
    this.unanswered = false;
    this.room.setDirty(this.photos.length > 0);
  }

  private takeOut(photo: Photo): void {
    this.have(this.photos.filter((one) => one !== photo));
    this.room.showStep(this.heading);
  }

  protected override making(): TemplateResult {
    const { editing, photos, busy, trouble, unanswered } = this;
    if (editing)
      return editScreen({
        editing,
        busy,
        missing: unanswered,
        onAnswer: (answer) => {
          this.editing = { ...editing, answer };
          this.unanswered = false;
        },
        onAgain: () => {
          this.drop();
          void this.open(editing.file);
        },
        onDrop: () => this.drop(),
        onKeep: () => void this.keep(),
      });
    return listScreen({
      photos,
      busy,
      trouble,
      question: photos.length > 0 ? this.readers() : nothing,
      nobody: this.nobody,
      onPick: (event) => void this.picked(event),
      onRemove: (photo) => this.takeOut(photo),
      onSend: () => this.send(photos.map(({ bytes }) => ({ type: 'image/jpeg', bytes }))),
      onCancel: () => this.end(false),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-room-photos': RoomPhotos;
  }
}
