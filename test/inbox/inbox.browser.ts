/** The officer's page from the door to a sent reply, in a browser, with a key file and a receiver in memory. */
import { expect, fixture, html } from '@open-wc/testing';
import type { InboxApp } from '../../src/inbox/elements/app.ts';
import '../../src/inbox/elements/index.ts';
import type { InboxFaces } from '../../src/inbox/elements/faces.ts';
import { hasMetadata } from '../../src/core/attachment-pack.ts';
import { openMessage } from '../../src/core/open.ts';
import { replyOf } from '../../src/core/message.ts';
import { recipientsFor } from '../../src/core/roster.ts';
import { newMid } from '../../src/core/seal.ts';
import { sealPack } from '../../src/core/seal-pack.ts';
import { nextMessage } from '../../src/core/thread.ts';
import { unlockInWorker } from '../../src/inbox/unlock.ts';
import { waitUntil } from '../wait-until.ts';
import { FakeReceiver, keyFile, newOffice, offline, PASSPHRASE, TODAY, type TestOffice } from './support.ts';

let office: TestOffice;
let file: Uint8Array;
let receiver: FakeReceiver;
let app: InboxApp;

const worker = () => new Worker(new URL('../../src/inbox/unlock-worker.ts', import.meta.url), { type: 'module' });

/** Every element of the page that matches, through all shadow roots. */
function all<T extends HTMLElement>(selector: string, root: ParentNode = app.renderRoot as ShadowRoot): T[] {
  const inside = [...root.querySelectorAll('*')].flatMap((one) =>
    one.shadowRoot ? all<T>(selector, one.shadowRoot) : [],
  );
  return [...root.querySelectorAll<T>(selector), ...inside];
}
function one<T extends HTMLElement = HTMLElement>(selector: string, text = ''): T {
  const found = all<T>(selector).filter((element) => (element.textContent ?? '').includes(text));
  expect(found, `${selector} with "${text}"`).to.have.lengthOf(1);
  return found[0]!;
}
/** All text of the page as a reader meets it. */
function text(root: ParentNode = app.renderRoot as ShadowRoot): string {
  const own = [...root.children]
    .map((child) => (child instanceof HTMLStyleElement ? '' : (child.textContent ?? '')))
    .join(' ');
  const inside = [...root.querySelectorAll('*')]
    .map((child) => (child.shadowRoot ? text(child.shadowRoot) : ''))
    .join(' ');
  return `${own} ${inside}`.replace(/\s+/g, ' ');
}
const shows = (words: string) => waitUntil(() => text().includes(words), `the page shows "${words}"`);
const face = (name: string) => waitUntil(() => app.desk.state.face === name, `the face is ${name}`);

function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

function type(selector: string, words: string): void {
  const field = one<HTMLInputElement | HTMLTextAreaElement>(selector);
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

function choose(bytes: Uint8Array, name = 'petugas.age'): void {
  const picked = new DataTransfer();
  picked.items.add(new File([bytes as Uint8Array<ArrayBuffer>], name));
  const input = one<HTMLInputElement>('#file');
  input.files = picked.files;
  input.dispatchEvent(new Event('change'));
}

async function unlock(passphrase = PASSPHRASE): Promise<void> {
  choose(file);
  type('#passphrase', passphrase);
  one('button', 'Buka kunci').click();
}

before(async () => {
  office = await newOffice();
  file = await keyFile(office.officers[0], office.office);
});

beforeEach(async () => {
  receiver = new FakeReceiver(office);
  app = await fixture<InboxApp>(
    html`<ramah-inbox-app
      .now=${() => new Date(`${TODAY}T02:00:00Z`)}
      .unlockFile=${unlockInWorker(worker)}
      .createApi=${() => receiver}
    ></ramah-inbox-app>`,
  );
  await shows('Ruang kerja petugas');
});

describe('unlock worker', () => {
  it('opens the key file beside the page', async () => {
    const key = await unlockInWorker(worker)(file, PASSPHRASE);
    expect(key).to.deep.equal({ ...office.officers[0], office: office.office });
  });

  it('tells a wrong passphrase from a wrong file', async () => {
    const codeOf = (bytes: Uint8Array, passphrase: string) =>
      unlockInWorker(worker)(bytes, passphrase).catch((error: { code: string }) => error.code);
    expect(await codeOf(file, 'salah')).to.equal('wrong-passphrase');
    expect(await codeOf(new TextEncoder().encode('bukan'), PASSPHRASE)).to.equal('wrong-file');
  });

  it('opens the file in the page where no worker starts', async () => {
    const none = unlockInWorker(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect((await none(file, PASSPHRASE)).office).to.equal(office.office);
    const broken = unlockInWorker(
      () => new Worker(URL.createObjectURL(new Blob(['throw new Error("x")'], { type: 'text/javascript' }))),
    );
    expect((await broken(file, PASSPHRASE)).office).to.equal(office.office);
  });
});

describe('the door', () => {
  it('asks for what is missing, and moves the focus there', async () => {
    one('button', 'Buka kunci').click();
    await shows('Pilih berkas kunci dulu.');
    expect(focused()?.id).to.equal('file');
    choose(file);
    one('button', 'Buka kunci').click();
    await shows('Ketik kalimat sandi dulu.');
    expect(focused()?.id).to.equal('passphrase');
    await expect(app).to.be.accessible();
  });

  it('says that the passphrase is wrong, keeps file and text, and opens at the second try', async () => {
    await unlock('salah');
    await shows('Kalimat sandi tidak cocok dengan berkas ini.');
    expect(focused()?.getAttribute('role')).to.equal('alert');
    expect(text()).to.include('petugas.age');
    expect(one<HTMLInputElement>('#passphrase').value).to.equal('salah');
    await expect(app).to.be.accessible();
    type('#passphrase', PASSPHRASE);
    one('button', 'Buka kunci').click();
    await face('open');
  });

  it('refuses a roster that another office signed', async () => {
    receiver.signed = await (await newOffice()).sign();
    await unlock();
    await shows('Halaman ini tidak dibuka');
    expect(text()).to.include('ditandatangani oleh kantor lain');
    await expect(app).to.be.accessible();
  });
});

describe('the desk', () => {
  const CANARY = 'kenari-karangan-7731';

  beforeEach(async () => {
    await receiver.report({ note: 'Laporan biasa karangan', village: { code: '35.76.02.1003', name: 'Misal Kulon' } });
    await receiver.report({ now: 'ya', person: 'anak', kinds: ['seksual'], note: CANARY });
    await receiver.report();
    await unlock();
    await face('open');
    await shows('Sedang terjadi');
  });

  const rows = () =>
    all('ramah-inbox-list button, button[data-box]').map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');

  it('lists danger now first, and is accessible', async () => {
    expect(rows()).to.have.lengthOf(3);
    expect(rows()[0]).to.match(/^Seksual/);
    expect(text()).to.not.include(CANARY);
    await expect(app).to.be.accessible();
  });

  it('opens a report with the safe way, the duty and every answer', async () => {
    one('button[data-box]', 'Seksual').click();
    await shows(CANARY);
    expect(focused()?.tagName).to.equal('H2');
    for (const words of ['Hanya lewat kode', 'Pasal 41', 'telepon 110', 'Anak, 25–44 tahun'])
      expect(text()).to.include(words);
    await expect(app).to.be.accessible();
    one('button', 'Kembali ke daftar').click();
    await waitUntil(() => focused()?.hasAttribute('data-box') === true, 'the focus is back in the list');
  });

  it('writes, warns of an echo, keeps the text through a failure, and sends', async () => {
    one('button[data-box]', 'Misal Kulon').click();
    await shows('Laporan biasa karangan');
    one('button', 'Tulis balasan').click();
    await waitUntil(() => focused()?.id === 'text', 'the focus is in the text');
    one('button', 'Baca ulang dulu').click();
    await shows('Tulis balasan dulu.');
    type('#text', 'Kami akan ke Misal Kulon');
    type('#status', 'ditangani');
    await expect(app).to.be.accessible();
    one('button', 'Baca ulang dulu').click();
    await shows('Balasan ini mengulang kata dari laporan');
    await expect(app).to.be.accessible();
    one('button', 'Ubah').click();
    await waitUntil(() => all('#text').length === 1);
    expect(one<HTMLTextAreaElement>('#text').value).to.equal('Kami akan ke Misal Kulon');
    type('#text', 'Pesan Anda sudah dibaca.');
    one('button', 'Baca ulang dulu').click();
    await shows('Ini yang akan dibaca pelapor');
    receiver.next.set('reply', offline());
    one('button', 'Kirim balasan').click();
    await shows('Balasan belum terkirim');
    expect(text()).to.include('Pesan Anda sudah dibaca.');
    await expect(app).to.be.accessible();
    one('button', 'Coba kirim lagi').click();
    await shows('Balasan sudah tersimpan di penerima');
    await shows('Pesan setelah laporan');
    await expect(app).to.be.accessible();
    const { message } = await openMessage(receiver.replies[0]!, office.officers[1].identity);
    expect(replyOf(message)).to.deep.equal({ text: 'Pesan Anda sudah dibaca.', status: 'ditangani' });
  });

  it('saves the sealed bytes under a neutral name', async () => {
    const links: HTMLAnchorElement[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(this);
    };
    try {
      one('button[data-box]', 'Seksual').click();
      await shows(CANARY);
      one('button', 'Simpan laporan tersegel').click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(links).to.have.lengthOf(1);
    expect(links[0]!.download).to.match(/^berkas-[A-Za-z0-9]{1,8}\.age$/);
    const saved = new Uint8Array(await (await fetch(links[0]!.href)).arrayBuffer());
    const { message } = await openMessage(saved, office.officers[1].identity);
    expect(JSON.stringify(message.body)).to.include(CANARY);
  });

  it('locks by hand: nothing of a report or a draft stays in the page or in the browser', async () => {
    one('button[data-box]', 'Seksual').click();
    await shows(CANARY);
    one('button', 'Tulis balasan').click();
    await waitUntil(() => all('#text').length === 1);
    type('#text', CANARY);
    expect(app.desk.holdsDrafts).to.equal(true);
    one('button', 'Kunci').click();
    await shows('Terkunci.');
    expect(text()).to.not.include(CANARY);
    expect(
      all<HTMLInputElement>('input, textarea')
        .map(({ value }) => value)
        .join(''),
    ).to.not.include(CANARY);
    expect(app.desk.holdsDrafts).to.equal(false);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('leaving the page locks it, so that Back finds nothing', async () => {
    one('button[data-box]', 'Seksual').click();
    await shows(CANARY);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await shows('Terkunci.');
    expect(text()).to.not.include(CANARY);
  });

  it('asks before an unsent text is lost by closing', async () => {
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(closing()).to.equal(false);
    one('button[data-box]', 'Misal Kulon').click();
    await shows('Laporan biasa karangan');
    one('button', 'Tulis balasan').click();
    await waitUntil(() => all('#text').length === 1);
    type('#text', 'Belum terkirim');
    expect(closing()).to.equal(true);
  });

  it('keeps a draft behind an ended session', async () => {
    one('button[data-box]', 'Misal Kulon').click();
    await shows('Laporan biasa karangan');
    one('button', 'Tulis balasan').click();
    await waitUntil(() => all('#text').length === 1);
    type('#text', 'Belum terkirim');
    receiver.endSessions();
    one('button', 'Cari pesan baru').click();
    await shows('Sesi sudah selesai');
    expect(text()).to.not.include('Laporan biasa karangan');
    await expect(app).to.be.accessible();
    await unlock();
    await face('open');
    await waitUntil(() => all('#text').length === 1);
    expect(one<HTMLTextAreaElement>('#text').value).to.equal('Belum terkirim');
  });
});

describe('columns', () => {
  it('stands the report beside the list where there is room, and in its place where there is none', async () => {
    await receiver.report();
    await unlock();
    await face('open');
    const [faces] = all<InboxFaces>('ramah-inbox-faces');
    one('button[data-box]').click();
    await shows('Kembali ke daftar');
    const list = one('.beside');
    for (const [width, listed] of [
      [1000, true],
      [360, false],
    ] as const) {
      faces!.style.width = `${width}px`;
      expect(list.getClientRects().length > 0, `list at ${width} px`).to.equal(listed);
      expect(faces!.scrollWidth, `no sideways scroll at ${width} px`).to.be.at.most(width);
    }
  });
});

describe('attachments and taking back', () => {
  /** What a phone sends: a photo that came out of a canvas. */
  async function photo(): Promise<Uint8Array> {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [40, 30];
    canvas.getContext('2d')!.fillRect(0, 0, 20, 30);
    const blob = await new Promise<Blob>((done) => canvas.toBlob((made) => done(made!), 'image/jpeg', 0.8));
    return new Uint8Array(await blob.arrayBuffer());
  }

  it('a canvas writes nothing beside the picture, so that a pack takes it', async () => {
    expect(hasMetadata(await photo())).to.equal(false);
  });

  it('photos come when asked for, blurred, and clear one by one; the addresses die with the desk', async () => {
    const { receipt, mid: first } = await receiver.report();
    const list = [
      { type: 'image/jpeg' as const, bytes: await photo() },
      { type: 'image/jpeg' as const, bytes: await photo() },
    ];
    const { bytes, pack } = await sealPack(list, recipientsFor(office.roster, []));
    const mid = newMid();
    const place = { office: office.office, box: receipt.box, mid, day: TODAY, lang: 'id', ownMids: [first] };
    await receiver.message(nextMessage({ messages: [] }, 'r', { ...place, body: { text: '' }, pack }), receipt);
    receiver.packs.set(mid, bytes);
    await unlock();
    await face('open');
    one('button[data-box]').click();
    await shows('Ada foto atau suara');
    expect(all('img')).to.have.lengthOf(0);
    await expect(app).to.be.accessible();
    one('button', 'Buka lampiran').click();
    await shows('Lihat foto 2');
    const images = all<HTMLImageElement>('img');
    await Promise.all(images.map((image) => image.decode()));
    const blur = () => images.map((image) => getComputedStyle(image).filter.includes('blur'));
    expect(images.map(({ naturalWidth }) => naturalWidth)).to.deep.equal([40, 40]);
    expect(blur()).to.deep.equal([true, true]);
    one('button', 'Lihat foto 2').click();
    await shows('Tutupi foto 2');
    expect(blur()).to.deep.equal([true, false]);
    await expect(app).to.be.accessible();
    const [{ src }] = images as [HTMLImageElement];
    one('button', 'Kunci').click();
    await face('locked');
    await waitUntil(() => all('img').length === 0);
    expect(await fetch(src).catch(() => 'gone')).to.equal('gone');
  });

  it('a request to take back is told with its days, and an officer holds the report', async () => {
    const { receipt } = await receiver.report();
    receiver.withdrawn.set(receipt.box, { box: receipt.box, day: TODAY, until: '2026-12-02', held: false });
    await unlock();
    await face('open');
    await shows('Diminta ditarik');
    one('button[data-box]').click();
    await shows('Mungkin bukan pelapor');
    one('button', 'Tahan laporan ini').click();
    await shows('Selama ditahan, laporan tidak terhapus sendiri.');
    await expect(app).to.be.accessible();
  });
});
