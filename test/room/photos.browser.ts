import { expect } from '@open-wc/testing';
import { Decrypter } from 'age-encryption';
import { parsePack } from '../../src/core/attachment-pack.ts';
import { DeliveryError } from '../../src/core/errors.ts';
import { openMessage } from '../../src/core/open.ts';
import { RELEASE_DAY } from '../../src/core/release.ts';
import { verifyRoster } from '../../src/core/roster.ts';
import type { WorksAt } from '../../src/core/report.ts';
import type { Envelope } from '../../src/delivery/client.ts';
import type { Piece } from '../../src/delivery/upload-piece.ts';
import { define } from '../../src/elements/shared/define.ts';
import { drawPicture, encodePicture, newCanvas } from '../../src/room/photos/picture.ts';
import { BEGINNING } from '../../src/room/report/report-state.ts';
import { RoomPhotos } from '../../src/room/photos/room-photos.ts';
import {
  inventedConfig,
  inventedOffice,
  inventedRoom,
  NOON,
  solvable,
  type InventedOffice,
} from '../../stories/invented-office.ts';
import { waitUntil } from '../wait-until.ts';
import { plantedPhoto, readJpeg } from './planted.ts';

define('ramah-room-photos', RoomPhotos);

describe('a photo', () => {
  it('as planted holds a place, a camera, a smaller picture and a comment: the reader finds them', async () => {
    const found = readJpeg(new Uint8Array(await (await plantedPhoto()).arrayBuffer()));
    expect(found).to.include({ exif: true, xmp: true, iptc: true, comment: true, canary: true, orientation: 6 });
    expect(found.thumbnails).to.equal(1);
  });

  it('comes out upright, with none of it', async () => {
    const canvas = await drawPicture(await plantedPhoto());
    expect([canvas.width, canvas.height]).to.deep.equal([200, 400]);
    const pen = canvas.getContext('2d')!;
    expect(pen.getImageData(100, 50, 1, 1).data[0]).to.be.lessThan(40);
    expect(pen.getImageData(100, 350, 1, 1).data[0]).to.be.greaterThan(200);
    const found = readJpeg(await encodePicture(canvas));
    expect(found).to.include({ exif: false, xmp: false, iptc: false, comment: false, canary: false });
    expect(found.thumbnails).to.equal(0);
    expect(found.orientation).to.equal(undefined);
    // A colour profile may be there: the browser's own, the same for a picture of another size and making.
    const { canvas: blank } = newCanvas(30, 20);
    const png = await new Promise<Blob | null>((resolve) => blank.toBlob(resolve));
    const other = readJpeg(await encodePicture(await drawPicture(png!)));
    expect(found.profile === other.profile).to.equal(true);
    for (const marker of found.segments) expect(marker).to.match(/^(e0|e2|db|c0|c2|c4|da)$/);
  });

  it('is 1600 px at most, and never made larger', async () => {
    const large = await drawPicture(await plantedPhoto(4000, 1000));
    expect([large.width, large.height]).to.deep.equal([400, 1600]);
    const small = await drawPicture(await plantedPhoto(40, 20));
    expect([small.width, small.height]).to.deep.equal([20, 40]);
  });

  it('that cannot be opened here is refused: HEIC, a video, a text', async () => {
    const heic = new Blob(['\0\0\0\x18ftypheic\0\0\0\0mif1heic'], { type: 'image/heic' });
    for (const file of [heic, new Blob(['Bukan foto.'], { type: 'image/jpeg' }), new Blob([])]) {
      const error = await drawPicture(file).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).to.include({ code: 'undecodable' });
    }
  });
});

describe('adding photos', () => {
  let office: InventedOffice;
  before(async () => {
    office = await inventedOffice();
  });
  let view: RoomPhotos;
  let room: ReturnType<typeof inventedRoom>;
  let pieces: Piece[];
  let sent: Envelope[];
  let ended: boolean[];
  /** What the next uploads meet. */
  let failures: DeliveryError[];

  async function open(knownWorksAt?: readonly WorksAt[]): Promise<void> {
    room = inventedRoom();
    pieces = [];
    sent = [];
    ended = [];
    failures = [];
    const { roster, text } = await verifyRoster(office.signed, {
      officeKey: office.officeKey,
      officeEpoch: 1,
      phoneTime: NOON,
    });
    view = document.createElement('ramah-room-photos');
    view.config = inventedConfig(office.officeKey);
    view.room = room;
    view.office = { roster, text, clock: 'ok', clockOffset: 0, unattended: 0 };
    view.receipt = office.receipt;
    view.thread = { messages: [], ownMids: ['AAAAAAAAAAAAAAAAAAAAAA'] };
    if (knownWorksAt) view.report = { ...BEGINNING, draft: { works_at: [...knownWorksAt] } };
    const have = new Set<number>();
    view.to = {
      client: {
        challenge: () => solvable(),
        send: async (envelope) => (sent.push(envelope), { day: RELEASE_DAY }),
      },
      followUp: {
        upload: async (piece) => {
          if (piece.chunk !== null) {
            const failure = failures.shift();
            if (failure) throw failure;
            pieces.push(piece);
            have.add(piece.chunk);
          }
          return [...have];
        },
      },
    };
    view.onEnd = (did) => ended.push(did);
    document.body.append(view);
    await view.updateComplete;
  }
  afterEach(() => {
    room.end();
    view.remove();
  });

  const text = (): string => (view.renderRoot.textContent ?? '').replace(/\s+/g, ' ');
  const heading = (): string => view.renderRoot.querySelector('h2')?.textContent?.trim() ?? '';
  const press = async (words: string): Promise<void> => {
    [...view.renderRoot.querySelectorAll('button')].find((one) => one.textContent?.trim() === words)!.click();
    await view.updateComplete;
  };
  const choose = async (words: string): Promise<void> => {
    [...view.renderRoot.querySelectorAll<HTMLElement>('.choice')]
      .find((one) => one.textContent?.trim().startsWith(words))!
      .click();
    await view.updateComplete;
  };
  async function pick(file: Blob): Promise<void> {
    const field = view.renderRoot.querySelector<HTMLInputElement>('input[type="file"]')!;
    const files = new DataTransfer();
    files.items.add(new File([file], 'nama-berkas-rekaan.jpg', { type: file.type }));
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
  }
  async function edit(): Promise<HTMLCanvasElement> {
    await pick(await plantedPhoto());
    await waitUntil(() => heading() === 'Kaburkan yang perlu');
    await view.updateComplete;
    return view.renderRoot.querySelector<HTMLCanvasElement>('.easel canvas')!;
  }

  it('says the limits before, and refuses plainly what cannot be opened', async () => {
    await open();
    expect(text()).to.contain('Paling banyak 3 foto').and.contain('5 MB').and.contain('galeri HP Anda');
    await expect(view).to.be.accessible();
    await pick(new Blob(['bukan foto'], { type: 'image/heic' }));
    await waitUntil(() => text().includes('tidak bisa membuka berkas itu'));
    expect(heading()).to.equal('Tambah foto');
    await expect(view).to.be.accessible();
  });

  it('asks whether a photo could point back, and cannot be gone on without', async () => {
    await open();
    await edit();
    await expect(view).to.be.accessible();
    await press('Pakai foto ini');
    expect(text()).to.contain('Pilih salah satu jawaban.');
    expect(heading()).to.equal('Kaburkan yang perlu');
    expect(view.shadowRoot?.activeElement?.localName).to.equal('input');
    await choose('Ya, bisa');
    expect(text()).to.contain('Kaburkan bagian itu, atau buang fotonya.');
    await press('Buang foto ini');
    expect(heading()).to.equal('Tambah foto');
    expect(view.renderRoot.querySelectorAll('.photo')).to.have.length(0);
  });

  it('blurs under the finger, and by keys', async () => {
    await open();
    const canvas = await edit();
    const pixel = (x: number, y: number): number => canvas.getContext('2d')!.getImageData(x, y, 1, 1).data[0]!;
    const box = canvas.getBoundingClientRect();
    expect(box.width, 'room for a finger').to.be.at.least(200);
    // The border between dark and light.
    const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, pointerId: 1, button: 0 };
    expect(Math.abs(pixel(100, 195) - pixel(100, 205))).to.be.greaterThan(150);
    // A pointer of a test cannot be captured.
    canvas.setPointerCapture = () => {};
    canvas.dispatchEvent(new PointerEvent('pointerdown', at));
    canvas.dispatchEvent(new PointerEvent('pointerup', at));
    expect(room.asked).to.include('announce Bagian itu sudah kabur.');
    expect(Math.abs(pixel(100, 196) - pixel(100, 207))).to.be.lessThan(5);
    const picture = view.renderRoot.querySelector<HTMLElement>('.easel')!;
    expect(picture.tabIndex).to.equal(0);
    const before = pixel(5, 5);
    for (let press = 0; press < 40; press += 1) {
      picture.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', cancelable: true }));
      picture.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', cancelable: true }));
    }
    picture.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    expect(pixel(5, 5)).not.to.equal(before);
    expect((pixel(5, 5) - 16) % 32).to.equal(0);
  });

  it('sends up to three clean photos as one sealed pack, goes on after a broken line, and keeps no file name', async () => {
    await open();
    for (let count = 0; count < 3; count += 1) {
      await edit();
      await choose('Tidak');
      await press('Pakai foto ini');
      await waitUntil(() => view.renderRoot.querySelectorAll('.photo').length === count + 1);
      await view.updateComplete;
    }
    expect(view.renderRoot.querySelector('input[type="file"]')).to.equal(null);
    await expect(view).to.be.accessible();
    await press('Kirim foto');
    expect(text()).to.contain('Pilih salah satu jawaban.');
    await choose('Tidak tahu');
    failures = [new DeliveryError('offline', 'Invented.', { retry: true })];
    await press('Kirim foto');
    await waitUntil(() => heading() === 'Tambahan Anda sudah sampai.', 'it arrives');
    await expect(view).to.be.accessible();
    expect(sent).to.have.length(1);
    const { message, verify } = await openMessage(sent[0]!.bytes, office.officer);
    expect(await verify(office.receipt.threadKey)).to.equal(true);
    const sealed = new Uint8Array(pieces.flatMap(({ bytes }) => [...bytes]));
    expect(message.pack?.length).to.equal(sealed.length);
    expect(sent[0]!.pack).to.equal(sealed.length);
    const decrypter = new Decrypter();
    decrypter.addIdentity(office.officer);
    const photos = parsePack(await decrypter.decrypt(sealed));
    expect(photos.map(({ type }) => type)).to.deep.equal(['image/jpeg', 'image/jpeg', 'image/jpeg']);
    for (const { bytes } of photos) {
      const found = readJpeg(bytes);
      expect(found).to.include({ exif: false, xmp: false, iptc: false, comment: false, canary: false });
    }
    expect(JSON.stringify(message)).not.to.contain('nama-berkas');
    await press('Kembali');
    expect(ended).to.deep.equal([true]);
  });

  it('does not ask again what the report has answered, and says when an office takes texts only', async () => {
    await open([]);
    await edit();
    await choose('Tidak');
    await press('Pakai foto ini');
    await waitUntil(() => view.renderRoot.querySelector('.photo'));
    expect(text()).not.to.contain('Apakah pelaku bekerja di salah satu tempat ini?');
    failures = [new DeliveryError('packs-off', 'Invented.', { retry: false })];
    await press('Kirim foto');
    await waitUntil(() => text().includes('hanya menerima tulisan'));
    await expect(view).to.be.accessible();
    // The same answer would come again.
    expect(text()).not.to.contain('Coba kirim lagi');
    expect(sent).to.have.length(0);
    await press('Kembali');
    expect(view.renderRoot.querySelectorAll('.photo')).to.have.length(1);
  });

  it('offers no way to send what nobody may open', async () => {
    await open();
    await edit();
    await choose('Tidak');
    await press('Pakai foto ini');
    await waitUntil(() => view.renderRoot.querySelector('.photo'));
    await choose('Kantor Contoh');
    expect(text()).to.contain('Semua pembacanya bekerja di kantor yang sama');
    expect(text()).not.to.contain('Kirim foto');
    await choose('Tidak');
    expect(text()).to.contain('Kirim foto');
  });

  it('has nothing left once it is gone', async () => {
    await open();
    await edit();
    view.remove();
    expect(Object.values(view).filter((one) => one instanceof Blob || one instanceof HTMLCanvasElement)).to.deep.equal(
      [],
    );
  });
});
