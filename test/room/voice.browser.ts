import { aTimeout, expect } from '@open-wc/testing';
import { Decrypter } from 'age-encryption';
import { parsePack } from '../../src/core/attachment-pack.ts';
import { bareVoice } from '../../src/core/bare-voice.ts';
import { RELEASE_DAY } from '../../src/core/release.ts';
import { verifyRoster } from '../../src/core/roster.ts';
import type { Piece } from '../../src/delivery/upload-piece.ts';
import { define } from '../../src/elements/shared/define.ts';
import { BEGINNING } from '../../src/room/report/report-state.ts';
import { RoomVoice } from '../../src/room/voice/room-voice.ts';
import {
  inventedConfig,
  inventedOffice,
  inventedRoom,
  NOON,
  solvable,
  type InventedOffice,
} from '../../stories/invented-office.ts';
import { waitUntil } from '../wait-until.ts';

define('ramah-room-voice', RoomVoice);

const media = navigator.mediaDevices;
/** The invented microphone that the runner's browser has: it beeps. */
const ask = media.getUserMedia.bind(media);
const tone = (): Promise<MediaStream> => ask({ audio: true });

describe('adding a voice', () => {
  let office: InventedOffice;
  let view: RoomVoice;
  let room: ReturnType<typeof inventedRoom>;
  let asked: number;
  let streams: MediaStream[];
  /** Bytes of sound that the browser has recorded. */
  let heard: number;
  let pieces: Piece[];
  let ended: boolean[];

  before(async () => {
    office = await inventedOffice();
  });
  const { MediaRecorder } = window;
  beforeEach(() => {
    asked = 0;
    streams = [];
    heard = 0;
    window.MediaRecorder = class extends MediaRecorder {
      constructor(...how: ConstructorParameters<typeof MediaRecorder>) {
        super(...how);
        this.addEventListener('dataavailable', ({ data }) => (heard += data.size));
      }
    };
    answer(tone);
  });
  afterEach(() => {
    room.end();
    view.remove();
    delete (media as Partial<MediaDevices>).getUserMedia;
    window.MediaRecorder = MediaRecorder;
  });

  /** What the browser says when it is asked for the microphone. */
  function answer(give: () => Promise<MediaStream>): void {
    media.getUserMedia = async () => {
      asked += 1;
      const stream = await give();
      streams.push(stream);
      return stream;
    };
  }
  const refuse = (name: string): void => answer(() => Promise.reject(new DOMException('', name)));

  async function open(rung: 1 | 2 | 3 = 3, longest?: number): Promise<void> {
    room = inventedRoom();
    pieces = [];
    ended = [];
    const { officeKey, signed } = office;
    const { roster, text } = await verifyRoster(signed, { officeKey, officeEpoch: 1, phoneTime: NOON });
    view = document.createElement('ramah-room-voice');
    view.config = inventedConfig(officeKey, { rung });
    view.room = room;
    view.office = { roster, text, clock: 'ok', clockOffset: 0, unattended: 0 };
    view.receipt = office.receipt;
    view.thread = { messages: [], ownMids: ['A'.repeat(22)] };
    view.report = { ...BEGINNING, draft: {}, code: { name: 'made', code: office.code, receipt: office.receipt } };
    if (longest) view.longest = longest;
    view.to = {
      client: { challenge: () => solvable(), send: async () => ({ day: RELEASE_DAY }) },
      followUp: {
        upload: async (piece) => {
          if (piece.chunk !== null) pieces.push(piece);
          return pieces.map(({ chunk }) => chunk ?? 0);
        },
      },
    };
    view.onEnd = (did) => ended.push(did);
    document.body.append(view);
    await view.updateComplete;
  }

  const text = (): string => (view.renderRoot.textContent ?? '').replace(/\s+/g, ' ');
  const heading = (): string => view.renderRoot.querySelector('h2')?.textContent?.trim() ?? '';
  const buttons = (): string[] =>
    [...view.renderRoot.querySelectorAll('button')].map((one) => one.textContent?.trim() ?? '');
  const press = async (words: string): Promise<void> => {
    [...view.renderRoot.querySelectorAll('button')].find((one) => one.textContent?.trim() === words)!.click();
    await view.updateComplete;
  };
  const live = (): number =>
    streams.flatMap((stream) => stream.getTracks()).filter((track) => track.readyState === 'live').length;
  async function begin(): Promise<void> {
    await press('Mengerti, mulai merekam');
    await waitUntil(() => heading() === 'Sedang merekam');
  }
  async function recorded(): Promise<void> {
    heard = 0;
    await begin();
    await waitUntil(() => heard > 0, 'sound is recorded');
    await press('Berhenti');
    await waitUntil(() => heading() === 'Dengarkan dulu');
  }

  it('warns that a voice is recognised and says the limits before the microphone is asked for', async () => {
    await open();
    expect(heading()).to.equal('Suara Anda bisa dikenali');
    expect(text()).to.include('Paling lama 2 menit.').and.to.include('1 MB');
    expect(buttons()).to.deep.equal(['Tidak jadi', 'Mengerti, mulai merekam']);
    expect(asked).to.equal(0);
    await press('Tidak jadi');
    expect([asked, ended]).to.deep.equal([0, [false]]);
  });

  it('in a frame asks for no microphone and leads to the office’s page, with the code to note', async () => {
    for (const rung of [1, 2] as const) {
      await open(rung);
      expect(heading()).to.equal('Rekam di halaman kantor');
      const link = view.renderRoot.querySelector('a')!;
      // The frame's document leads all its links out of the frame.
      expect([link.href, link.rel]).to.deep.equal(['https://kantor.invalid/jawaban', 'noreferrer']);
      expect(text().replace(/\s/g, '')).to.include(office.code);
      expect(buttons()).to.deep.equal(['Kembali']);
      expect(asked).to.equal(0);
      if (rung === 1) view.remove();
    }
  });

  it('records, shows the time, lets listen again, and seals nothing but the sound', async () => {
    await open();
    const began = performance.now();
    await begin();
    expect(live()).to.equal(1);
    await waitUntil(() => /0:01/.test(text()), 'the time is shown');
    await waitUntil(() => heard > 0, 'sound is recorded');
    await aTimeout(1000);
    await press('Berhenti');
    await waitUntil(() => heading() === 'Dengarkan dulu');
    const took = (performance.now() - began) / 1000;
    expect(live()).to.equal(0);
    expect(room.asked).to.include('dirty true');
    await press('Dengarkan');
    await waitUntil(() => buttons().includes('Berhenti memutar'));
    await waitUntil(() => buttons().includes('Dengarkan'), 'it ends by itself');
    await press('Kirim suara');
    await waitUntil(() => heading() === 'Tambahan Anda sudah sampai.', 'sent');
    const decrypter = new Decrypter();
    decrypter.addIdentity(office.officer);
    const [file, ...others] = parsePack(await decrypter.decrypt(pieces[0]!.bytes));
    expect(others).to.deep.equal([]);
    expect(file!.type).to.equal('audio/webm');
    expect([...bareVoice(file!.bytes)]).to.deep.equal([...file!.bytes]);
    const sound = await new AudioContext().decodeAudioData(file!.bytes.slice().buffer);
    expect(sound.duration).to.be.within(0.8, took);
    expect(Math.max(...sound.getChannelData(0))).to.be.greaterThan(0.1);
    expect(text()).not.to.include('kB');
  });

  it('stops by itself at the longest, and tells before', async () => {
    await open(3, 2500);
    await press('Mengerti, mulai merekam');
    await waitUntil(() => heading() === 'Dengarkan dulu', 'it stops');
    expect(room.asked).to.include('announce Rekaman hampir habis waktunya.');
    expect(live()).to.equal(0);
  });

  it('can be recorded anew, and deleted: then the warning stands there again', async () => {
    await open();
    await recorded();
    await press('Rekam ulang');
    await waitUntil(() => heading() === 'Sedang merekam');
    await press('Batal');
    expect([heading(), live(), asked]).to.deep.equal(['Suara Anda bisa dikenali', 0, 2]);
    await recorded();
    await press('Hapus rekaman');
    expect(heading()).to.equal('Suara Anda bisa dikenali');
    expect(room.asked.slice(-2)).to.include('announce Rekaman dihapus.');
    expect(room.asked.filter((one) => one.startsWith('dirty')).pop()).to.equal('dirty false');
  });

  it('says why it cannot record, and keeps other ways open', async () => {
    const reasons = {
      NotAllowedError: 'Mikrofon tidak diizinkan.',
      NotFoundError: 'Tidak ada mikrofon.',
      NotReadableError: 'Mikrofon sedang dipakai.',
      SecurityError: 'Halaman ini tidak boleh memakai mikrofon.',
    };
    for (const [name, words] of Object.entries(reasons)) {
      refuse(name);
      await open();
      await press('Mengerti, mulai merekam');
      await waitUntil(() => heading() === words, name);
      expect(text()).to.include('Anda tetap bisa menulis');
      await press('Kembali');
      expect(ended).to.deep.equal([false]);
      view.remove();
    }
    refuse('NotAllowedError');
    await open();
    await press('Mengerti, mulai merekam');
    await waitUntil(() => buttons().includes('Coba lagi'));
    answer(tone);
    await press('Coba lagi');
    expect(heading()).to.equal('Suara Anda bisa dikenali');
    await begin();
  });

  it('where a policy forbids it, or the browser records nothing that can be cleaned, asks for nothing', async () => {
    const { featurePolicy } = document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } };
    featurePolicy.allowsFeature = () => false;
    await open();
    expect(heading()).to.equal('Halaman ini tidak boleh memakai mikrofon.');
    expect(buttons()).to.deep.equal(['Kembali']);
    delete (featurePolicy as Partial<typeof featurePolicy>).allowsFeature;
    view.remove();
    const { isTypeSupported } = MediaRecorder;
    MediaRecorder.isTypeSupported = () => false;
    await open();
    MediaRecorder.isTypeSupported = isTypeSupported;
    expect(heading()).to.equal('Browser ini belum bisa merekam di sini.');
    expect(asked).to.equal(0);
  });

  it('lets the microphone go when the visitor leaves, or goes away while the browser asks', async () => {
    await open();
    await begin();
    room.end();
    expect(live()).to.equal(0);
    view.remove();
    await open();
    await begin();
    view.remove();
    expect(live()).to.equal(0);
    let give: (stream: MediaStream) => void = () => {};
    answer(() => new Promise((resolve) => (give = resolve)));
    await open();
    await press('Mengerti, mulai merekam');
    expect(text()).to.include('Pilih “Izinkan” pada pertanyaan browser.');
    view.remove();
    give(await tone());
    await waitUntil(() => streams.length === 3);
    await new Promise((resolve) => setTimeout(resolve));
    expect(live()).to.equal(0);
  });
});
