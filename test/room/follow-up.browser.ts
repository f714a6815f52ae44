import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { DeliveryError } from '../../src/core/errors.ts';
import { openMessage } from '../../src/core/open.ts';
import { formatCode } from '../../src/core/receipt.ts';
import { RELEASE_DAY } from '../../src/core/release.ts';
import type { Client, StoredMessage } from '../../src/delivery/client.ts';
import type { FollowUpClient } from '../../src/delivery/follow-up.ts';
import { define } from '../../src/elements/shared/define.ts';
import { RoomAddition } from '../../src/room/follow-up/addition.ts';
import { RoomFollowUp } from '../../src/room/follow-up/room-follow-up.ts';
import {
  inventedConfig,
  inventedOffice,
  inventedRoom,
  newsClient,
  ownReport,
  readingClient,
  solvable,
  type InventedOffice,
} from '../../stories/invented-office.ts';
import { waitUntil } from '../wait-until.ts';

define('ramah-room-addition', RoomAddition);
define('ramah-room-follow-up', RoomFollowUp);

interface Shown {
  view: RoomFollowUp;
  room: ReturnType<typeof inventedRoom>;
  field: HTMLInputElement;
  reads: Parameters<Client['read']>[];
}

const text = (view: RoomFollowUp): string => (view.renderRoot.textContent ?? '').replace(/\s+/g, ' ').trim();
const heading = (view: RoomFollowUp): string => view.renderRoot.querySelector('h2')?.textContent?.trim() ?? '';
const button = (view: RoomFollowUp, words: string): HTMLButtonElement =>
  [...view.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words)!;

describe('the follow-up', () => {
  let office: InventedOffice;
  before(async () => {
    office = await inventedOffice();
  });

  async function show(
    messages: () => Promise<StoredMessage[]>,
    more: Partial<{
      signed: () => unknown;
      derive: RoomFollowUp['derive'];
      read: Client['read'];
      followUp: Partial<FollowUpClient>;
      client: Partial<Client>;
    }> = {},
  ): Promise<Shown> {
    const reads: Shown['reads'] = [];
    const room = inventedRoom();
    const client = readingClient(null, async (...asked) => {
      reads.push(asked);
      return more.read ? more.read(...asked) : { messages: await messages(), more: false };
    });
    client.roster = async () => ({ signed: more.signed ? await more.signed() : office.signed });
    Object.assign(client, more.client);
    const view = await fixture<RoomFollowUp>(html`
      <ramah-room-follow-up
        .config=${inventedConfig(office.officeKey)}
        .room=${room}
        .connect=${() => client}
        .connectFollowUp=${() => ({ ...newsClient(), ...more.followUp })}
        .derive=${more.derive ?? (async () => office.receipt)}
      ></ramah-room-follow-up>
    `);
    return { view, room, reads, field: view.renderRoot.querySelector('input')! };
  }

  function type(field: HTMLInputElement, value: string): void {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async function enter({ view, field }: Shown, until: string): Promise<void> {
    type(field, office.code);
    button(view, 'Buka jawaban').click();
    await waitUntil(() => heading(view).includes(until), `it says: ${until}`);
  }

  const none = (): Promise<StoredMessage[]> => Promise.resolve([ownReport()]);
  const failing = (code: string, retry: boolean) => (): Promise<never> =>
    Promise.reject(new DeliveryError(code, 'Invented.', { retry }));

  describe('the code', () => {
    it('is typed in groups of four, with the caret behind the same digit', async () => {
      const { view, field } = await show(none);
      type(field, '123456789');
      expect(field.value).to.equal('1234 5678 9');
      expect(field.selectionStart).to.equal(11);
      field.value = '12034 5678 9';
      field.setSelectionRange(3, 3);
      field.dispatchEvent(new Event('input'));
      expect(field.value).to.equal('1203 4567 89');
      expect(field.selectionStart).to.equal(3);
      field.value = '1203 94567 89';
      field.setSelectionRange(6, 6);
      field.dispatchEvent(new Event('input'));
      expect(field.value).to.equal('1203 9456 789');
      expect(field.selectionStart).to.equal(6);
      expect(view.renderRoot.querySelector('.error')?.textContent?.trim()).to.equal('');
    });

    it('is asked with a keypad of digits, and nothing that keeps it', async () => {
      const { view, field } = await show(none);
      expect(field.inputMode).to.equal('numeric');
      expect(field.autocomplete).to.equal('off');
      expect(field.spellcheck).to.equal(false);
      expect(field.name).to.equal('');
      type(field, office.code);
      await view.updateComplete;
      const written = document.documentElement.outerHTML + view.renderRoot.querySelector('form')!.outerHTML;
      expect(written).not.to.contain(formatCode(office.code));
      expect(written).not.to.contain(office.code);
      expect(location.href).not.to.contain(office.code.slice(0, 4));
      await expect(view).to.be.accessible();
    });

    it('tells a slip at once, in plain words', async () => {
      const { view, field } = await show(none);
      const slip = async (value: string): Promise<string> => {
        type(field, value);
        await view.updateComplete;
        return view.renderRoot.querySelector('.error')?.textContent?.trim() ?? '';
      };
      const wrong = office.code.slice(0, -1) + ((Number(office.code.at(-1)) + 1) % 10);
      expect(await slip(office.code)).to.equal('');
      expect(await slip(office.code.slice(0, 19))).to.equal('');
      expect(await slip(wrong)).to.contain('salah atau tertukar');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      await expect(view).to.be.accessible();
      expect(await slip(`${office.code}1`)).to.contain('terlalu banyak');
      expect(await slip('1234 567b')).to.contain('hanya berisi angka');
    });

    it('that is short is a slip once it is sent, and asks nobody', async () => {
      const { view, field, reads } = await show(none);
      type(field, '1234');
      button(view, 'Buka jawaban').click();
      await view.updateComplete;
      expect(view.renderRoot.querySelector('.error')?.textContent).to.contain('kurang');
      expect(view.shadowRoot?.activeElement).to.equal(field);
      expect(reads).to.deep.equal([]);
    });
  });

  it('opens the answers, newest first, with status, next step and its day, and never the report', async () => {
    const shown = await show(() =>
      Promise.all([
        ownReport(),
        office.reply(1, { text: 'Jawaban rekaan pertama.', status: 'diterima' }),
        office.reply(2, { text: 'Jawaban kedua.', status: 'ditangani', next_step: 'Bertemu', next_day: '2026-11-27' }),
      ]),
    );
    await enter(shown, 'Jawaban Kantor Contoh');
    const cards = [...shown.view.renderRoot.querySelectorAll('.answer')].map((card) => card.textContent ?? '');
    expect(cards).to.have.length(2);
    expect(cards[0]).to.contain('Sedang ditangani').and.contain('Jawaban kedua.').and.contain('Bertemu');
    expect(cards[0]).to.contain('27 November 2026');
    expect(cards[1]).to.contain('Laporan diterima').and.contain('Jawaban rekaan pertama.');
    expect(shown.reads).to.deep.equal([[office.receipt.box, office.receipt.readToken, 0]]);
    expect(shown.view.renderRoot.querySelector('.warn')).to.equal(null);
    expect(shown.view.renderRoot.querySelector('input')).to.equal(null);
    await expect(shown.view).to.be.accessible();
  });

  it('shows the work while keys are made', async () => {
    let done: (() => void) | undefined;
    const shown = await show(none, {
      derive: (code, key) => {
        expect([code, key]).to.deep.equal([office.code, office.officeKey]);
        return new Promise((resolve) => (done = () => resolve(office.receipt)));
      },
    });
    await enter(shown, 'Menyiapkan');
    await waitUntil(() => done);
    expect(shown.view.renderRoot.querySelector('progress')).not.to.equal(null);
    await expect(shown.view).to.be.accessible();
    done!();
    await waitUntil(() => heading(shown.view) === 'Belum ada jawaban');
  });

  it('says when this office reads while there is no answer, and looks again without the code', async () => {
    let messages = [ownReport()];
    let news = 0;
    const asked: number[] = [];
    const shown = await show(() => Promise.resolve(messages), {
      followUp: {
        news: (_box, _token, after) => (asked.push(after), Promise.resolve({ known: true, news, withdrawn: null })),
      },
    });
    await enter(shown, 'Belum ada jawaban');
    expect(text(shown.view)).to.contain('Laporan Anda sampai pada 24 November 2026.');
    expect(text(shown.view)).to.contain('hari Senin sampai Jumat, pukul 08.00–\u206016.00 WIB');
    expect(text(shown.view)).to.contain('paling lambat hari kerja berikutnya');
    await expect(shown.view).to.be.accessible();
    button(shown.view, 'Periksa lagi').click();
    await waitUntil(() => text(shown.view).includes('Belum ada yang baru.'));
    messages = [ownReport(), await office.reply(1, { text: 'Sekarang ada.' })];
    news = 1;
    button(shown.view, 'Periksa lagi').click();
    await waitUntil(() => text(shown.view).includes('Ada 1 jawaban baru.'));
    expect(shown.reads).to.have.length(1, 'nothing is read before it is asked for');
    await expect(shown.view).to.be.accessible();
    button(shown.view, 'Buka yang baru').click();
    await waitUntil(() => text(shown.view).includes('Sekarang ada.'));
  });

  it('follows a long thread page by page', async () => {
    const all = [await office.reply(1, { text: 'Satu.' }), await office.reply(2, { text: 'Dua.' })];
    const shown = await show(none, {
      read: (_box, _token, after) => Promise.resolve({ messages: all.slice(after, after + 1), more: after === 0 }),
    });
    await enter(shown, 'Jawaban');
    expect(shown.reads.map(([, , after]) => after)).to.deep.equal([0, 1]);
    expect(text(shown.view)).to.contain('Satu.').and.contain('Dua.');
  });

  it('says that an answer was held back', async () => {
    const shown = await show(async () => [await office.reply(2, { text: 'Dua.' }, { prev: 'A'.repeat(22) })]);
    await enter(shown, 'Jawaban');
    expect(shown.view.renderRoot.querySelector('.warn')?.textContent).to.contain('Ada 1 jawaban yang tidak sampai');
  });

  it('does not show what the office did not make', async () => {
    const stranger = await office.reply(2, { text: 'Palsu.' }, { box: 'A'.repeat(22) });
    const shown = await show(async () => [
      await office.reply(1, { text: 'Asli.' }),
      stranger,
      { ...stranger, n: 3, bytes: new Uint8Array(300) },
    ]);
    await enter(shown, 'Jawaban');
    expect(text(shown.view)).to.contain('Asli.').and.not.contain('Palsu.');
    expect(shown.view.renderRoot.querySelector('.warn')?.textContent).to.contain('tidak ditampilkan');
  });

  it('says plainly that a code is not known here, and asks again with an empty field', async () => {
    const shown = await show(failing('not-found', false));
    await enter(shown, 'Kode ini tidak ditemukan.');
    await expect(shown.view).to.be.accessible();
    button(shown.view, 'Masukkan kode lagi').click();
    await waitUntil(() => shown.view.renderRoot.querySelector('input'));
    expect(shown.view.renderRoot.querySelector('input')?.value).to.equal('');
  });

  it('keeps the code over a lost connection and makes its keys only once', async () => {
    let offline = true;
    let derived = 0;
    const shown = await show(() => (offline ? failing('offline', true)() : none()), {
      derive: async () => {
        derived += 1;
        return office.receipt;
      },
    });
    await enter(shown, 'Kantor belum bisa dihubungi.');
    await expect(shown.view).to.be.accessible();
    offline = false;
    button(shown.view, 'Coba lagi').click();
    await waitUntil(() => heading(shown.view) === 'Belum ada jawaban');
    expect(derived).to.equal(1);
  });

  it('goes on by itself when the connection is back', async () => {
    let offline = true;
    const shown = await show(() => (offline ? failing('offline', true)() : none()));
    await enter(shown, 'Kantor belum bisa dihubungi.');
    offline = false;
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => heading(shown.view) === 'Belum ada jawaban');
    const reads = shown.reads.length;
    window.dispatchEvent(new Event('online'));
    await aTimeout(50);
    expect(shown.reads, 'nothing is asked for that is there').to.have.length(reads);
  });

  describe('the list of officers', () => {
    const cases: [string, () => unknown, string][] = [
      ['with another signature', () => ({ ...office.signed, signature: 'A'.repeat(86) }), 'Kunci kantor tidak cocok.'],
      ['without one', () => ({ roster: office.signed.roster }), 'Kunci kantor tidak cocok.'],
      ['that is no list', () => ({ roster: 1 }), 'Daftar petugas kantor ini rusak.'],
    ];
    for (const [how, signed, words] of cases) {
      it(`${how} is refused before a code is asked`, async () => {
        const { view, reads } = await show(none, { signed });
        await waitUntil(() => heading(view) === 'Halaman ini tidak bisa dipakai sekarang.', words);
        expect(text(view)).to.contain(words);
        expect(view.renderRoot.querySelector('input')).to.equal(null);
        expect(reads).to.deep.equal([]);
        await expect(view).to.be.accessible();
      });
    }

    it('that cannot be fetched yet is asked for again with the code', async () => {
      let offline = true;
      const shown = await show(none, { signed: () => (offline ? failing('offline', true)() : office.signed) });
      await aTimeout(50);
      expect(heading(shown.view)).to.equal('Masukkan kode Anda');
      await enter(shown, 'Kantor belum bisa dihubungi.');
      expect(shown.reads).to.deep.equal([]);
      offline = false;
      button(shown.view, 'Coba lagi').click();
      await waitUntil(() => heading(shown.view) === 'Belum ada jawaban');
    });
  });

  it('puts the status, the next step and its day on top', async () => {
    const shown = await show(() =>
      Promise.all([
        ownReport(),
        office.reply(1, { text: 'Satu.', status: 'ditangani', next_step: 'Bertemu', next_day: '2026-11-27' }),
        office.reply(2, { text: 'Dua.' }),
      ]),
    );
    await enter(shown, 'Jawaban');
    const standing = shown.view.renderRoot.querySelector('.standing')!;
    expect(standing.textContent).to.contain('Sedang ditangani').and.contain('Bertemu').and.contain('27 November 2026');
    const first = shown.view.renderRoot.querySelector('.standing, .answer');
    expect(first).to.equal(standing);
  });

  it('says that an addition of hers was taken out of the list after the office had read it', async () => {
    const own = ownReport();
    const shown = await show(async () => [own, await office.reply(1, { text: 'Satu.' }, { seen: 'A'.repeat(22) })]);
    await enter(shown, 'Jawaban');
    expect(shown.view.renderRoot.querySelector('.warn')?.textContent).to.contain('1 tambahan Anda yang hilang');
  });

  describe('an addition', () => {
    const CANARY = 'Kenari Rekaan tambahan';
    const addition = (view: RoomFollowUp): RoomAddition => view.renderRoot.querySelector('ramah-room-addition')!;
    const shownIn = (view: RoomFollowUp): string => addition(view).renderRoot.textContent ?? '';
    const press = async (view: RoomFollowUp, words: string): Promise<void> => {
      const inner = addition(view);
      await inner.updateComplete;
      [...inner.renderRoot.querySelectorAll('button')].find((one) => one.textContent?.trim() === words)!.click();
      await inner.updateComplete;
    };
    const choose = async (view: RoomFollowUp, words: string): Promise<void> => {
      const choice = [...addition(view).renderRoot.querySelectorAll<HTMLElement>('.choice')].find((one) =>
        one.textContent?.trim().startsWith(words),
      );
      choice!.click();
      await addition(view).updateComplete;
    };
    async function write(more: Parameters<typeof show>[1], words: string): Promise<Shown> {
      const shown = await show(async () => [ownReport(), await office.reply(1, { text: 'Satu.' })], more);
      await enter(shown, 'Jawaban');
      button(shown.view, 'Tambah cerita').click();
      await waitUntil(() => addition(shown.view));
      await addition(shown.view).updateComplete;
      const field = addition(shown.view).renderRoot.querySelector('textarea')!;
      field.value = words;
      field.dispatchEvent(new Event('input'));
      return shown;
    }
    const challenge: Client['challenge'] = () => solvable();

    it('asks again where the one who did it works, and cannot go on without', async () => {
      const { view, room } = await write({}, 'Tambahan rekaan.');
      const number = { label: 'Rekaan', dial: '0000', emergency: false };
      const numbers = [
        { ...number, display: '0000-1', office: true },
        { ...number, display: '0000-2' },
      ];
      addition(view).config = { ...addition(view).config, numbers };
      let offered = '';
      room.setNumbers = (now) => (offered = now.map(({ display }) => display).join(' '));
      await expect(addition(view)).to.be.accessible();
      await press(view, 'Lanjut');
      expect(shownIn(view)).to.contain('Pilih salah satu jawaban.');
      expect(addition(view).shadowRoot?.activeElement?.localName).to.equal('input');
      await choose(view, 'Kantor Contoh');
      expect(shownIn(view)).to.contain('Semua pembacanya bekerja di kantor yang sama');
      const ways = [...addition(view).renderRoot.querySelectorAll('button')].map((one) => one.textContent?.trim());
      expect(ways).to.deep.equal(['Batal']);
      expect(offered, 'the number of that office is not offered').to.equal('0000-2');
      await choose(view, 'Tidak');
      expect(offered).to.equal('0000-1 0000-2');
      await press(view, 'Lanjut');
      expect(shownIn(view)).to.contain('Periksa tambahan Anda');
    });

    it('is sealed once, sent again by itself, and holds what was not hidden', async () => {
      const sent: Uint8Array[] = [];
      const { view } = await write(
        {
          client: {
            challenge,
            send: async ({ bytes }) => {
              sent.push(bytes);
              if (sent.length === 1) throw new DeliveryError('offline', 'Invented.', { retry: true });
              return { day: RELEASE_DAY };
            },
          },
        },
        `${CANARY}. Nama saya Siti Contoh.`,
      );
      await choose(view, 'Tidak');
      await press(view, 'Lanjut');
      expect(shownIn(view)).to.contain('Ada yang bisa menunjuk kepada Anda');
      await expect(addition(view)).to.be.accessible();
      await press(view, 'Kirim tambahan');
      expect(shownIn(view)).to.contain('Pilih salah satu jawaban.');
      expect(sent).to.have.length(0);
      await choose(view, 'Sembunyikan');
      await press(view, 'Kirim tambahan');
      await waitUntil(() => shownIn(view).includes('Tambahan Anda sudah sampai.'), 'it arrives');
      expect(sent).to.have.length(2);
      expect(sent[0]).to.deep.equal(sent[1]);
      const { message, verify } = await openMessage(sent[0]!, office.officer);
      expect(await verify(office.receipt.threadKey)).to.equal(true);
      expect(message).to.include({ dir: 'r', seq: 2 });
      expect(message.seen).not.to.equal(null);
      expect(JSON.stringify(message.body)).to.contain(CANARY).and.contain('[nama]').and.not.contain('Siti Contoh');
      await openMessage(sent[0]!, office.receipt.identity).then(
        () => expect.fail('The code opened an addition.'),
        () => {},
      );
      await expect(addition(view)).to.be.accessible();
      expect(shownIn(view)).not.to.contain(CANARY);
      await press(view, 'Kembali');
      await waitUntil(() => heading(view).startsWith('Jawaban'));
      expect(text(view)).not.to.contain(CANARY);
    });

    it('that is refused says so, keeps the text and does not send twice on a double tap', async () => {
      let sends = 0;
      const { view } = await write(
        {
          client: {
            challenge,
            send: () => {
              sends += 1;
              return Promise.reject(new DeliveryError('refused', 'Invented.', { retry: false }));
            },
          },
        },
        CANARY,
      );
      await choose(view, 'Tidak');
      await press(view, 'Lanjut');
      const tap = [...addition(view).renderRoot.querySelectorAll('button')].find((one) =>
        one.textContent?.includes('Kirim tambahan'),
      )!;
      tap.click();
      tap.click();
      await waitUntil(() => shownIn(view).includes('Tambahan belum terkirim.'), 'it is refused');
      expect(sends).to.equal(1);
      await expect(addition(view)).to.be.accessible();
      await press(view, 'Kembali');
      expect(shownIn(view)).to.contain(CANARY);
    });
  });

  describe('taking a report back', () => {
    it('says before what it does and cannot do, and can be undone', async () => {
      const shown = await show(none);
      await enter(shown, 'Belum ada jawaban');
      button(shown.view, 'Tarik laporan').click();
      await waitUntil(() => heading(shown.view) === 'Tarik laporan ini?');
      expect(text(shown.view)).to.contain('setelah 7 hari, kecuali petugas menahannya').and.contain('UU TPKS Pasal 41');
      expect(text(shown.view)).to.contain('Yang sudah dibaca atau diteruskan tidak bisa ditarik lagi.');
      await expect(shown.view).to.be.accessible();
      button(shown.view, 'Ya, tarik laporan').click();
      await waitUntil(() => text(shown.view).includes('Dihapus setelah 1 Desember 2026'));
      expect(text(shown.view)).not.to.contain('Tambah cerita');
      await expect(shown.view).to.be.accessible();
      button(shown.view, 'Batalkan penarikan').click();
      await waitUntil(() => text(shown.view).includes('Tambah cerita'));
    });

    it('that did not reach the office says that nothing has changed', async () => {
      const shown = await show(none, { followUp: { withdraw: failing('offline', true) } });
      await enter(shown, 'Belum ada jawaban');
      button(shown.view, 'Tarik laporan').click();
      await waitUntil(() => heading(shown.view) === 'Tarik laporan ini?');
      button(shown.view, 'Ya, tarik laporan').click();
      await waitUntil(() => text(shown.view).includes('Belum ada yang berubah.'));
      await expect(shown.view).to.be.accessible();
    });
  });

  it('has nothing left once it is gone', async () => {
    const shown = await show(async () => [await office.reply(1, { text: 'Rahasia rekaan.' })]);
    await enter(shown, 'Jawaban');
    shown.room.end();
    shown.view.remove();
    await shown.view.updateComplete;
    expect(text(shown.view)).not.to.contain('Rahasia rekaan.');
    expect(Object.values(shown.view)).not.to.include(office.code).and.not.include(office.receipt);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('moves the focus with each step and says nothing that was written', async () => {
    const shown = await show(none);
    await enter(shown, 'Belum ada jawaban');
    expect(shown.room.asked).to.include.members(['step Masukkan kode Anda', 'step Menyiapkan…']);
    await waitUntil(() => shown.room.asked.includes('step Belum ada jawaban'));
    expect(shown.room.asked.join()).not.to.contain(office.code.slice(0, 4));
    button(shown.view, 'Tutup dan bersihkan').click();
    expect(shown.room.asked.at(-1)).to.equal('close');
    expect(RELEASE_DAY).to.equal('2026-11-24');
  });
});
