import { expect } from '@open-wc/testing';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { openMessage } from '../../src/core/open.ts';
import { reportOf } from '../../src/core/message.ts';
import { addDays } from '../../src/core/fields.ts';
import { RELEASE_DAY } from '../../src/core/release.ts';
import type { RosterRecipient } from '../../src/core/roster.ts';
import type { RoomConfig } from '../../src/elements/shared/port.ts';
import '../../src/room/aloud/aloud.part.ts';
import '../../src/room/note/note.part.ts';
import '../../src/room/report/report.part.ts';
import type { RoomReport } from '../../src/room/report/room-report.ts';
import type { RoomContext } from '../../src/room/shell.ts';
import { waitUntil } from '../wait-until.ts';
import { openOfficeDouble, type OfficeDouble } from './office-double.ts';

/** A text that must be found in the sealed message, once opened, and nowhere else. */
const CANARY = 'burung kenari karangan';
/** A name that the guard must find. */
const TRACE = 'Kenari Rekaan';

interface Opened {
  office: OfficeDouble;
  view: RoomReport;
  dirty: () => boolean;
  announced: string[];
  closed: () => boolean;
  seenEpoch: () => number;
  /** The numbers at the room's foot. */
  shown: () => RoomConfig['numbers'];
}

const noon = new Date(`${RELEASE_DAY}T05:00:00Z`);
let end = new AbortController();

async function openReport(office: OfficeDouble, now = noon): Promise<Opened> {
  end = new AbortController();
  let dirty = false;
  let closed = false;
  let seenEpoch = 0;
  let shown = office.config.numbers;
  const announced: string[] = [];
  const room: RoomContext = {
    fetch: office.fetch,
    now: () => now,
    signal: end.signal,
    announce: (text) => announced.push(text),
    showStep(heading) {
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus();
    },
    setDirty: (is) => (dirty = is),
    sawEpoch: (epoch) => (seenEpoch = epoch),
    setNumbers: (numbers) => (shown = numbers),
    leave() {},
    close: () => (closed = true),
  };
  const view = document.createElement('ramah-room-report');
  view.config = office.config;
  view.room = room;
  view.setAttribute('theme', 'light');
  document.body.append(view);
  await waitUntil(() => view.state.office.name !== 'asking', 'the office answers');
  await view.updateComplete;
  return {
    office,
    view,
    dirty: () => dirty,
    announced,
    closed: () => closed,
    seenEpoch: () => seenEpoch,
    shown: () => shown,
  };
}

const openAnyReport = async () => openReport(await openOfficeDouble());

afterEach(() => {
  end.abort();
  document.querySelector('ramah-room-report')?.remove();
});

it('tells the page the epoch of the roster that it verified', async () => {
  const { view, seenEpoch } = await openAnyReport();
  expect(view.state.office.name).to.equal('open');
  expect(seenEpoch()).to.equal(3);
});

const textOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const heading = (view: RoomReport): string => textOf(view.renderRoot.querySelector('h2'));
const focused = (view: RoomReport): Element | null => view.shadowRoot?.activeElement ?? null;

async function press(view: RoomReport, name: string): Promise<void> {
  const button = [...view.renderRoot.querySelectorAll('button')].find((one) => textOf(one) === name);
  if (!button) throw new Error(`No button "${name}" on "${heading(view)}"`);
  button.click();
  await view.updateComplete;
}

async function choose(view: RoomReport, ...names: string[]): Promise<void> {
  for (const name of names) {
    const choice = [...view.renderRoot.querySelectorAll('.choice')].find((one) => textOf(one).startsWith(name));
    if (!choice) throw new Error(`No choice "${name}" on "${heading(view)}"`);
    (choice as HTMLElement).click();
    await view.updateComplete;
  }
}

async function type(view: RoomReport, id: string, text: string): Promise<void> {
  const field = view.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) throw new Error(`No field "${id}" on "${heading(view)}"`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await view.updateComplete;
}

async function pickVillage(view: RoomReport, name: string): Promise<void> {
  const field = view.renderRoot.querySelector('select');
  const option = [...(field?.options ?? [])].find((one) => textOf(one) === name);
  if (!field || !option) throw new Error(`No village "${name}"`);
  option.selected = true;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await view.updateComplete;
}

/** The shortest way to the review. */
async function writeTheLeast(view: RoomReport): Promise<void> {
  await press(view, 'Mulai menulis laporan');
  await choose(view, 'Anak');
  await press(view, 'Lanjut');
  await choose(view, 'Kekerasan fisik');
  await press(view, 'Lanjut');
  await press(view, 'Lanjut');
  await choose(view, 'Tidak sedang terjadi');
  await type(view, 'q4', CANARY);
  await press(view, 'Lanjut');
  await press(view, 'Lanjut');
  expect(heading(view)).to.equal('Periksa laporan Anda');
}

async function goToCode(view: RoomReport): Promise<string> {
  await press(view, 'Sudah benar, lanjut');
  await waitUntil(() => view.state.code.name === 'made', 'the code is made');
  await view.updateComplete;
  return textOf(view.renderRoot.querySelector('.code')).replace(/ /g, '');
}

/** Types the last four digits and sends. */
async function keepAndSend(view: RoomReport): Promise<void> {
  const code = await goToCode(view);
  await type(view, 'q1', code.slice(-4));
  await press(view, 'Kirim laporan rahasia');
}

const arrived = (view: RoomReport) => waitUntil(() => view.state.screen === 'sent', 'the report arrives');

/** All attributes below `root`, open shadow roots included. */
function attributesOf(root: ParentNode): string {
  return [...root.querySelectorAll('*')]
    .map((element) => {
      const own = [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
      return element.shadowRoot ? `${own} ${attributesOf(element.shadowRoot)}` : own;
    })
    .join(' ');
}

const contains = (bytes: Uint8Array, text: string): boolean => new TextDecoder('latin1').decode(bytes).includes(text);

describe('the report in the room', () => {
  it('goes from the first question to the office, and can be read there', async () => {
    const { view, office, dirty, closed } = await openAnyReport();
    const entries = history.length;
    const attributes: string[] = [];
    const check = async () => {
      attributes.push(attributesOf(document));
      expect(focused(view), `focus on "${heading(view)}"`).to.equal(view.renderRoot.querySelector('h2'));
      await expect(view).to.be.accessible({ ignoredRules: ['page-has-heading-one', 'region'] });
    };
    await check();
    expect(textOf(view.renderRoot.querySelector('.card')))
      .to.include('Kantor Rekaan')
      .and.include('Senin sampai Jumat');
    expect(dirty()).to.equal(false);
    const callFirst = () => view.renderRoot.querySelector('.notice.danger a[href="tel:110"]');
    expect(callFirst()).not.to.equal(null);

    await press(view, 'Mulai menulis laporan');
    await check();
    await choose(view, 'Anak', '6–12', 'Tetangganya');
    expect(dirty()).to.equal(true);
    await press(view, 'Lanjut');
    await check();
    await choose(view, 'Kekerasan fisik', 'Penelantaran');
    await press(view, 'Lanjut');
    await check();
    await choose(view, 'Orang tua', 'Sekolah');
    await press(view, 'Lanjut');
    await check();
    await choose(view, 'Tidak tahu', 'Rumah');
    await choose(view, 'Lebih dari 7 hari lalu');
    await pickVillage(view, 'Rekaan Dua');
    await type(view, 'q4', `Jalan ${CANARY}`);
    await press(view, 'Lanjut');
    await check();
    await choose(view, 'WhatsApp');
    await type(view, 'q2', `0000 ${CANARY}`);
    await choose(view, 'Malam', 'Pagi');
    await type(view, 'q3', `pagi ${CANARY}`);
    await type(view, 'q4', `cerita ${CANARY}`);
    await press(view, 'Lanjut');
    await check();
    expect(textOf(view.renderRoot.querySelector('section'))).to.include(`cerita ${CANARY}`);

    const code = await goToCode(view);
    expect(code).to.match(/^\d{20}$/);
    await check();
    attributes.push(attributesOf(document));
    await type(view, 'q1', code.slice(-4));
    await press(view, 'Kirim laporan rahasia');
    await arrived(view);
    await view.updateComplete;
    await check();
    expect(dirty()).to.equal(false);

    const [[mid, sealed]] = [...office.kept] as [[string, Uint8Array]];
    const { message, verify } = await openMessage(sealed, office.identity);
    expect(message.mid).to.equal(mid);
    expect(reportOf(message)).to.deep.equal({
      v: 1,
      person: 'anak',
      age: '6-12',
      reporter: 'tetangga',
      kinds: ['fisik', 'penelantaran'],
      relation: 'orang-tua',
      works_at: ['sekolah'],
      village: { code: '35.76.02.1001', name: 'Rekaan Dua' },
      place: 'rumah-tangga',
      directions: `Jalan ${CANARY}`,
      now: 'tidak-tahu',
      when: ['lebih-lama'],
      contact: { way: 'whatsapp', detail: `0000 ${CANARY}`, times: ['pagi', 'malam'], time: `pagi ${CANARY}` },
      note: `cerita ${CANARY}`,
    });
    expect(message.day).to.equal(RELEASE_DAY);
    expect(await verify(new Uint8Array(32))).to.equal(false);

    expect(attributes.join()).not.to.include(CANARY).and.not.to.include(code.slice(-4));
    for (const { url, bytes } of office.requests) {
      expect(url).not.to.include(CANARY);
      expect(contains(bytes, CANARY)).to.equal(false);
      expect(contains(bytes, code)).to.equal(false);
    }
    expect(JSON.stringify(view.state)).not.to.include(CANARY);
    expect(history.length).to.equal(entries);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);

    // The words say "call": what stands below them is a number to call and not the code.
    const end = view.renderRoot.querySelector('.code');
    expect(callFirst()?.compareDocumentPosition(end as Element)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);

    await press(view, 'Selesai, tutup halaman ini');
    expect(closed()).to.equal(true);
    view.remove();
    expect(JSON.stringify(view.state)).not.to.include(code);
  });

  it('says on each step what is lacking, and puts the focus there', async () => {
    const { view } = await openAnyReport();
    const lackingOn = async (...answers: string[]) => {
      await press(view, 'Lanjut');
      const errors = [...view.renderRoot.querySelectorAll('.error')].map(textOf);
      expect(focused(view)?.closest('[data-lacking]')?.contains(view.renderRoot.querySelector('.error'))).to.equal(
        true,
      );
      await expect(view).to.be.accessible({ ignoredRules: ['page-has-heading-one', 'region'] });
      await choose(view, ...answers);
      return errors;
    };
    await press(view, 'Mulai menulis laporan');
    expect(await lackingOn('Perempuan')).to.deep.equal(['Pilih siapa yang dalam bahaya.']);
    await press(view, 'Lanjut');
    expect(await lackingOn('Kekerasan psikis')).to.deep.equal(['Pilih paling sedikit satu.']);
    await press(view, 'Lanjut');
    await press(view, 'Lanjut');
    expect(await lackingOn('Tidak sedang')).to.have.length(2);
    expect(await lackingOn()).to.deep.equal(['Pilih tempatnya, atau tulis cara menemukannya.']);
    await pickVillage(view, 'Tempat lain, atau tidak tahu');
    expect(await lackingOn()).to.have.length(1);
    await type(view, 'q4', 'Jalan karangan');
    expect(view.renderRoot.querySelector('.error')).to.equal(null);
    await press(view, 'Lanjut');
    await choose(view, 'Telepon');
    await press(view, 'Lanjut');
    expect(textOf(view.renderRoot.querySelector('.error'))).to.include('Hanya lewat kode rahasia');
  });

  it('stops at the emergency number when it is happening now', async () => {
    const { view } = await openAnyReport();
    await press(view, 'Mulai menulis laporan');
    await choose(view, 'Anak');
    await press(view, 'Lanjut');
    await choose(view, 'Lainnya');
    await press(view, 'Lanjut');
    await press(view, 'Lanjut');
    await choose(view, 'Ya, sedang terjadi');
    await type(view, 'q4', CANARY);
    await press(view, 'Lanjut');
    const links = [...view.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['tel:110']);
    expect(textOf(view.renderRoot.querySelector('section'))).to.include('Laporan ini tidak dibaca saat ini juga.');
    await press(view, 'Teruskan laporan');
    expect(heading(view)).to.equal('Bagaimana cara aman menghubungi?');
  });

  it('sends nothing when everybody who reads works where the one who did it works', async () => {
    const { view, office } = await openAnyReport();
    await press(view, 'Mulai menulis laporan');
    await choose(view, 'Anak');
    await press(view, 'Lanjut');
    await choose(view, 'Kekerasan fisik');
    await press(view, 'Lanjut');
    await choose(view, 'Unit Rekaan');
    await press(view, 'Lanjut');
    expect(heading(view)).to.equal('Laporan ini tidak bisa dikirim ke kantor itu.');
    expect(view.renderRoot.querySelectorAll('a[href^="tel:"]').length).to.equal(2);
    expect(view.state.draft.kinds).to.deep.equal(['fisik']);
    await press(view, 'Kembali');
    await choose(view, 'Unit Rekaan');
    await press(view, 'Lanjut');
    expect(heading(view)).to.equal('Di mana dan kapan?');
    expect(office.kept.size).to.equal(0);
  });

  it('lets each part be changed from the review, and loses nothing', async () => {
    const { view } = await openAnyReport();
    await writeTheLeast(view);
    const changes = [...view.renderRoot.querySelectorAll('button')].filter((one) => textOf(one) === 'Ubah');
    expect(changes).to.have.length(5);
    changes[1]?.click();
    await view.updateComplete;
    await choose(view, 'Kekerasan seksual');
    expect(textOf(view.renderRoot.querySelector('.notice'))).to.include('UU TPKS Pasal 41');
    await press(view, 'Simpan dan periksa');
    expect(heading(view)).to.equal('Periksa laporan Anda');
    expect(textOf(view.renderRoot.querySelector('section')))
      .to.include('Kekerasan seksual')
      .and.include(CANARY);
  });

  it('points at traces of the writer, lets nothing go before each is decided, and sends what was chosen', async () => {
    const { view, office, announced } = await openAnyReport();
    await writeTheLeast(view);
    expect(view.renderRoot.querySelectorAll('mark, .ask').length).to.equal(0);
    [...view.renderRoot.querySelectorAll('button')].filter((one) => textOf(one) === 'Ubah')[4]?.click();
    await view.updateComplete;
    await type(view, 'q4', `Nama saya ${TRACE}. Saya guru di SMP ${TRACE}. HP 081200000000. Dia di Jl. Contoh 1.`);
    await press(view, 'Simpan dan periksa');
    expect(announced).to.deep.equal(['Belum dipilih: 3 dari 3']);
    const marks = () => [...view.renderRoot.querySelectorAll('mark')].map(textOf);
    expect(marks()).to.deep.equal([`1 ${TRACE}`, `2 SMP ${TRACE}`, '3 081200000000']);
    await expect(view).to.be.accessible({ ignoredRules: ['page-has-heading-one', 'region'] });

    await press(view, 'Sudah benar, lanjut');
    expect(heading(view)).to.equal('Periksa laporan Anda');
    expect(view.renderRoot.querySelectorAll('.ask .error').length).to.equal(3);
    expect(focused(view)).to.equal(view.renderRoot.querySelector('.ask input'));
    await expect(view).to.be.accessible({ ignoredRules: ['page-has-heading-one', 'region'] });

    const answers = () => [...view.renderRoot.querySelectorAll<HTMLInputElement>('.ask input')];
    await press(view, 'Sembunyikan semua');
    expect(marks()).to.deep.equal(['1 [nama]', '2 [tempat kerja atau sekolah]', '3 [nomor telepon]']);
    expect(textOf(view.renderRoot.querySelector('[role=status]'))).to.equal('Semua sudah dipilih');
    expect(answers().map(({ checked }) => checked)).to.deep.equal([true, false, true, false, true, false]);
    answers()[5]?.click();
    await view.updateComplete;
    expect(marks()[2]).to.equal('3 081200000000');
    expect(attributesOf(document)).not.to.include(TRACE).and.not.to.include('081200000000');
    expect(announced.join()).not.to.include(TRACE);

    await keepAndSend(view);
    await arrived(view);
    const [[, sealed]] = [...office.kept] as [[string, Uint8Array]];
    const { message } = await openMessage(sealed, office.identity);
    expect(reportOf(message)?.note).to.equal(
      'Nama saya [nama]. Saya guru di [tempat kerja atau sekolah]. HP 081200000000. Dia di Jl. Contoh 1.',
    );
    expect(JSON.stringify([...view.state.decided])).to.equal('[]');
  });

  it('sends what is hidden as the same letter when asked again', async () => {
    const { view, office } = await openAnyReport();
    office.fail.set('/v1/send', [400]);
    await writeTheLeast(view);
    view.state = { ...view.state, draft: { ...view.state.draft, note: `Nama saya ${TRACE}.` } };
    await view.updateComplete;
    await press(view, 'Sembunyikan semua');
    await keepAndSend(view);
    await waitUntil(() => view.state.sending.name === 'refused');
    await view.updateComplete;
    await press(view, 'Coba kirim lagi');
    await arrived(view);
    const [first, second] = office.requests.filter(({ path }) => path === '/v1/send');
    expect(second?.bytes.join()).to.equal(first?.bytes.join());
  });

  it('does not send before the last four digits are given back', async () => {
    const { view, office } = await openAnyReport();
    await writeTheLeast(view);
    const code = await goToCode(view);
    await type(view, 'q1', String((Number(code.slice(-4)) + 1) % 10_000).padStart(4, '0'));
    await press(view, 'Kirim laporan rahasia');
    expect(textOf(view.renderRoot.querySelector('.error'))).to.include('Belum cocok');
    expect(focused(view)).to.equal(view.renderRoot.querySelector('#q1'));
    expect(office.requests.filter(({ path }) => path === '/v1/send')).to.have.length(0);
  });

  it('sends the same bytes again when the answer is lost and when the signal returns', async () => {
    const { view, office, announced } = await openAnyReport();
    office.fail.set('/v1/send', ['lost-answer', 'offline']);
    await writeTheLeast(view);
    await keepAndSend(view);
    await waitUntil(() => view.state.sending.name === 'waiting');
    await view.updateComplete;
    expect(heading(view)).to.equal('Menunggu kantor. Jangan tutup halaman.');
    expect(announced).to.include('Menunggu kantor. Jangan tutup halaman.');
    window.dispatchEvent(new Event('online'));
    await arrived(view);
    const sent = office.requests.filter(({ path }) => path === '/v1/send');
    expect(sent).to.have.length(3);
    expect(new Set(sent.map(({ bytes }) => bytes.join())).size).to.equal(1);
    expect(office.kept.size).to.equal(1);
  });

  it('keeps everything when it is refused, and sends the same letter when asked again', async () => {
    const { view, office } = await openAnyReport();
    office.fail.set('/v1/send', [400]);
    await writeTheLeast(view);
    await keepAndSend(view);
    await waitUntil(() => view.state.sending.name === 'refused');
    await view.updateComplete;
    expect(heading(view)).to.equal('Laporan belum terkirim.');
    expect(view.state.draft.directions).to.equal(CANARY);
    await press(view, 'Coba kirim lagi');
    await arrived(view);
    const [first, second] = office.requests.filter(({ path }) => path === '/v1/send');
    expect(second?.bytes.join()).to.equal(first?.bytes.join());
  });

  it('makes a new letter with an id of its own when something was changed after a refusal', async () => {
    const { view, office } = await openAnyReport();
    office.fail.set('/v1/send', ['lost-answer', 409]);
    await writeTheLeast(view);
    await keepAndSend(view);
    await waitUntil(() => view.state.sending.name === 'waiting');
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => view.state.sending.name === 'refused');
    await view.updateComplete;
    await press(view, 'Kembali');
    view.renderRoot.querySelector<HTMLButtonElement>('.review button')?.click();
    await view.updateComplete;
    await choose(view, '0–5');
    await press(view, 'Simpan dan periksa');
    await keepAndSend(view);
    await arrived(view);
    expect(office.kept.size).to.equal(2);
  });
});

describe('the picture path', () => {
  it('finishes a report by taps only, and it says who, what, where and when', async () => {
    const { view, office } = await openAnyReport();
    const pictured: Record<string, number> = {};
    const look = (): void => {
      for (const choices of view.renderRoot.querySelectorAll('fieldset')) {
        const all = choices.querySelectorAll('.choice');
        const pictures = choices.querySelectorAll('.choice > svg');
        if (pictures.length > 0) expect(pictures.length, textOf(choices.querySelector('legend'))).to.equal(all.length);
        for (const one of all) expect(textOf(one.querySelector('span'))).not.to.equal('');
        for (const picture of pictures) expect(picture.getBoundingClientRect().width).to.be.greaterThan(47);
        for (const one of all) expect(one.getBoundingClientRect().height).to.be.greaterThan(47);
      }
      pictured[heading(view)] = view.renderRoot.querySelectorAll('.choice > svg').length;
    };
    const legends = (): string[] => [...view.renderRoot.querySelectorAll('legend')].map(textOf);
    await press(view, 'Mulai menulis laporan');
    look();
    await choose(view, 'Anak');
    await press(view, 'Lanjut');
    look();
    await choose(view, 'Kekerasan fisik');
    await press(view, 'Lanjut');
    look();
    await press(view, 'Lanjut');
    expect(legends()).not.to.include('Kapan terjadi? (boleh dilewati)');
    await choose(view, 'Tidak sedang terjadi', 'Sekolah');
    await choose(view, 'Sudah berulang kali', 'Hari ini atau tadi malam');
    look();
    await pickVillage(view, 'Rekaan Dua');
    await press(view, 'Lanjut');
    // Somebody without a pen taps the safe times of a phone too; here the code is enough.
    await choose(view, 'Telepon');
    look();
    await choose(view, 'Hanya lewat kode rahasia');
    await press(view, 'Lanjut');
    expect(textOf(view.renderRoot.querySelector('section'))).to.include(
      'Sudah berulang kali, Hari ini atau tadi malam',
    );
    expect(pictured).to.deep.equal({
      'Siapa yang dalam bahaya?': 9,
      'Apa yang terjadi?': 7,
      'Siapa pelakunya?': 15,
      'Di mana dan kapan?': 13,
      'Bagaimana cara aman menghubungi?': 10,
    });
    await keepAndSend(view);
    await arrived(view);
    const [[, sealed]] = [...office.kept] as [[string, Uint8Array]];
    const { message } = await openMessage(sealed, office.identity);
    expect(reportOf(message)).to.deep.equal({
      v: 1,
      person: 'anak',
      kinds: ['fisik'],
      works_at: [],
      village: { code: '35.76.02.1001', name: 'Rekaan Dua' },
      place: 'sekolah',
      now: 'tidak',
      when: ['hari-ini', 'berulang'],
      contact: { way: 'kode' },
    });
  });

  for (const [where, change] of [
    ['"another place, or not known"', (config: OfficeDouble['config']) => config],
    ['no region', (config: OfficeDouble['config']) => ({ ...config, region: null })],
    [
      'a province',
      (config: OfficeDouble['config']) => ({ ...config, region: { code: '35', name: 'Rekaan', districts: [] } }),
    ],
  ] as const) {
    it(`finishes by taps only where no village is known: ${where}`, async () => {
      const office = await openOfficeDouble();
      office.config = change(office.config);
      const { view } = await openReport(office);
      await press(view, 'Mulai menulis laporan');
      await choose(view, 'Perempuan');
      await press(view, 'Lanjut');
      await choose(view, 'Kekerasan fisik');
      await press(view, 'Lanjut');
      await press(view, 'Lanjut');
      await choose(view, 'Tidak sedang terjadi');
      if (view.renderRoot.querySelector('select')) await pickVillage(view, 'Tempat lain, atau tidak tahu');
      await press(view, 'Lanjut');
      expect(textOf(view.renderRoot.querySelector('.error'))).to.equal(
        'Pilih tempatnya, atau tulis cara menemukannya.',
      );
      await choose(view, 'Rumah');
      await press(view, 'Lanjut');
      await press(view, 'Lanjut');
      await keepAndSend(view);
      await arrived(view);
      const [[, sealed]] = [...office.kept] as [[string, Uint8Array]];
      const { message } = await openMessage(sealed, office.identity);
      expect(reportOf(message)).to.include({ place: 'rumah-tangga', now: 'tidak' });
      expect(reportOf(message)).to.not.have.any.keys('village', 'directions');
    });
  }

  it('empties an answer that may be left out, and keeps the focus at the question', async () => {
    const { view } = await openAnyReport();
    await press(view, 'Mulai menulis laporan');
    await choose(view, 'Anak', '6–12', 'Tetangganya');
    const clear = [...view.renderRoot.querySelectorAll('button')].filter((one) => textOf(one) === 'Hapus pilihan');
    expect(clear.length).to.equal(2);
    clear[0]?.click();
    await view.updateComplete;
    expect(view.state.draft.age).to.equal(undefined);
    expect(view.state.draft.reporter).to.equal('tetangga');
    expect(
      [...view.renderRoot.querySelectorAll<HTMLInputElement>('[name^=q2]')].some(({ checked }) => checked),
    ).to.equal(false);
    expect((focused(view) as HTMLInputElement).name).to.match(/^q2/);
    // And it can be chosen again.
    await choose(view, '6–12');
    expect(view.state.draft.age).to.equal('6-12');
  });

  describe('read aloud', () => {
    const said: string[] = [];
    let stopped = 0;
    const real = { getVoices: speechSynthesis.getVoices, speak: speechSynthesis.speak, cancel: speechSynthesis.cancel };
    const voices = (...list: { lang: string; localService: boolean }[]): void => {
      // `voice` of an utterance takes real voices only; an invented one is left out.
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
        configurable: true,
        value: null,
        writable: true,
      });
      Object.assign(speechSynthesis, {
        getVoices: () => list,
        speak: ({ text }: SpeechSynthesisUtterance) => void said.push(text),
        cancel: () => void stopped++,
      });
    };
    beforeEach(() => {
      said.length = 0;
      stopped = 0;
    });
    after(() => void Object.assign(speechSynthesis, real));
    const button = (view: RoomReport, name: string) =>
      [...view.renderRoot.querySelectorAll('button')].find((one) => textOf(one) === name);

    it('is offered only with a voice of this device in the language of the page', async () => {
      voices({ lang: 'id-ID', localService: false }, { lang: 'en-US', localService: true });
      const { view } = await openAnyReport();
      await press(view, 'Mulai menulis laporan');
      expect(button(view, 'Bacakan')).to.equal(undefined);
      voices({ lang: 'in_ID', localService: true });
      await choose(view, 'Anak');
      expect(button(view, 'Bacakan')).not.to.equal(undefined);
    });

    it('says first that it will be heard, reads questions and captions and nothing typed, and stops with the step', async () => {
      voices({ lang: 'id-ID', localService: true });
      const { view } = await openAnyReport();
      await press(view, 'Mulai menulis laporan');
      await press(view, 'Bacakan');
      await waitUntil(() => view.renderRoot.querySelector('.notice'), 'it asks');
      expect(textOf(view.renderRoot.querySelector('.notice'))).to.include('terdengar orang di dekat Anda');
      expect(said).to.deep.equal([]);
      await expect(view).to.be.accessible({ ignoredRules: ['page-has-heading-one', 'region'] });
      await press(view, 'Ya, bacakan');
      expect(said[0]).to.equal('Siapa yang dalam bahaya?');
      expect(said.join()).to.include('Umurnya di bawah 18 tahun').and.to.include('Tetangganya');
      await choose(view, 'Anak');
      let before = stopped;
      await press(view, 'Lanjut');
      expect(stopped).to.equal(before + 1);
      await choose(view, 'Kekerasan fisik');
      await press(view, 'Lanjut');
      await press(view, 'Lanjut');
      await choose(view, 'Tidak sedang terjadi');
      await type(view, 'q4', CANARY);
      said.length = 0;
      await press(view, 'Bacakan');
      expect(said.join()).to.include('Cara menemukan tempatnya').and.not.to.include(CANARY);
      // No button where typed text or the code stands on the screen.
      await press(view, 'Lanjut');
      await press(view, 'Lanjut');
      expect(heading(view)).to.equal('Periksa laporan Anda');
      expect(button(view, 'Bacakan')).to.equal(undefined);
      expect(button(view, 'Berhenti membaca')).to.equal(undefined);
      await goToCode(view);
      expect(button(view, 'Bacakan')).to.equal(undefined);
      await press(view, 'Kembali');
      [...view.renderRoot.querySelectorAll('button')].find((one) => textOf(one) === 'Ubah')?.click();
      await view.updateComplete;
      await press(view, 'Bacakan');
      before = stopped;
      view.remove();
      expect(stopped).to.equal(before + 1);
    });
  });
});

describe('who is left out', () => {
  it("names a school whose key drops, on the step and in the review, and offers no number of the accused's office", async () => {
    const office = await openOfficeDouble();
    const { recipients } = JSON.parse(office.signed.roster) as { recipients: RosterRecipient[] };
    const key = await identityToRecipient(await generateX25519Identity());
    const school = { ...recipients[0], key, unit: 'Pokja Rekaan', sector: 'sekolah' } as RosterRecipient;
    await office.sign({ recipients: [...recipients, school] });
    const own = { label: 'UPTD Rekaan', display: '000', dial: '000', emergency: false, office: true };
    office.config = { ...office.config, numbers: [...office.config.numbers, own] };
    const { view, shown } = await openReport(office);
    view.state = { ...view.state, screen: 'by-whom' };
    await view.updateComplete;
    await choose(view, 'Sekolah');
    expect(textOf(view.renderRoot.querySelector('.notice'))).to.include(
      'Tidak bisa membuka laporan ini: Pokja Rekaan.',
    );
    expect(shown()).to.deep.equal(office.config.numbers);
    view.state = { ...view.state, screen: 'review' };
    await view.updateComplete;
    expect(textOf(view.renderRoot.querySelector('section'))).to.include(
      'Tidak bisa membuka laporan ini: Pokja Rekaan.',
    );
    view.state = { ...view.state, screen: 'by-whom' };
    await view.updateComplete;
    await choose(view, 'Sekolah', 'Unit Rekaan');
    expect(textOf(view.renderRoot.querySelector('.notice'))).to.include('Tidak bisa membuka laporan ini: Unit Rekaan.');
    expect(shown().map(({ dial }) => dial)).to.deep.equal(['110', '129']);
  });
});

describe('the note with the code', () => {
  it('is a neutral file that looks like an electricity token', async () => {
    const { view } = await openAnyReport();
    await writeTheLeast(view);
    const code = await goToCode(view);
    const files: { name: string; blob: Blob }[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let blob: Blob | undefined;
    URL.createObjectURL = (one: Blob) => createObjectURL.call(URL, (blob = one));
    HTMLAnchorElement.prototype.click = function () {
      if (blob) files.push({ name: this.download, blob });
    };
    await press(view, 'Simpan catatan');
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = click;
    expect(files.map(({ name }) => name)).to.deep.equal(['catatan.txt']);
    const groups = code.replace(/\d{4}(?=\d)/g, '$& ');
    expect(await files[0]?.blob.text()).to.equal(`Token listrik\n\n${groups}\n`);
    expect(textOf(view.renderRoot.querySelector('section'))).to.include('tertinggal di folder Unduhan');
  });

  it("is printed only on the office's own page, and leaves the page with the room", async () => {
    const office = await openOfficeDouble();
    const framed = await openReport(office);
    await writeTheLeast(framed.view);
    await goToCode(framed.view);
    const named = (view: RoomReport) => [...view.renderRoot.querySelectorAll('button')].map(textOf);
    expect(named(framed.view)).not.to.include('Cetak catatan');
    framed.view.remove();
    office.config = { ...office.config, rung: 3 };
    const { view } = await openReport(office);
    await writeTheLeast(view);
    const code = await goToCode(view);
    const { print } = window;
    let printed = '';
    window.print = () => (printed = document.querySelector('pre')?.textContent ?? '');
    await press(view, 'Cetak catatan');
    window.print = print;
    expect(printed.replace(/\D/g, '')).to.equal(code);
    end.abort();
    expect(document.querySelector('pre')).to.equal(null);
  });
});

describe('the office behind the report', () => {
  const refusals: [string, (office: OfficeDouble) => unknown, RegExp][] = [
    [
      'without a signature',
      (office) => (office.signed = { ...office.signed, signature: '' }),
      /Kunci kantor tidak cocok/,
    ],
    ['of another text', (office) => (office.signed.roster += ' '), /Kunci kantor tidak cocok/],
    [
      'of another key',
      (office) => (office.config = { ...office.config, officeKey: 'A'.repeat(43) }),
      /Kunci kantor tidak cocok/,
    ],
    ['below the epoch of the page', (office) => office.sign({ epoch: 1 }), /lewat masa berlakunya/],
    [
      'that ended',
      (office) => office.sign({ not_before: '2026-10-01', not_after: '2026-11-01' }),
      /lewat masa berlakunya/,
    ],
    [
      'that has not begun',
      (office) => office.sign({ not_before: '2027-03-01', not_after: '2027-04-01' }),
      /belum berlaku/,
    ],
  ];
  for (const [name, spoil, words] of refusals) {
    it(`is not asked to read a report with a roster ${name}`, async () => {
      const office = await openOfficeDouble();
      await spoil(office);
      const { view } = await openReport(office);
      expect(heading(view)).to.equal('Halaman ini tidak bisa dipakai sekarang.');
      expect(textOf(view.renderRoot.querySelector('.notice'))).to.match(words);
      expect(view.renderRoot.querySelectorAll('input, textarea, select').length).to.equal(0);
      await expect(view).to.be.accessible({ ignoredRules: ['page-has-heading-one', 'region'] });
    });
  }

  it('may not fall back to an older roster within a page', async () => {
    const office = await openOfficeDouble();
    (await openReport(office)).view.remove();
    await office.sign({ epoch: 2 });
    const { view } = await openReport(office);
    expect(textOf(view.renderRoot.querySelector('.notice'))).to.match(/lewat masa berlakunya/);
  });

  it('is asked again after a lost connection', async () => {
    const office = await openOfficeDouble();
    office.fail.set('/v1/roster', ['offline']);
    const { view } = await openReport(office);
    expect(heading(view)).to.equal('Kantor belum bisa dihubungi.');
    expect(textOf(view.renderRoot.querySelector('.notice'))).to.equal(
      'Periksa internet Anda. Coba lagi. Telepon nomor di bawah ini.',
    );
    await press(view, 'Coba lagi');
    await waitUntil(() => view.state.office.name === 'open');
    await view.updateComplete;
    expect(heading(view)).to.equal('Laporan rahasia');
  });

  it('is asked again by itself when the connection is back', async () => {
    const office = await openOfficeDouble();
    office.fail.set('/v1/roster', ['offline']);
    const { view } = await openReport(office);
    expect(heading(view)).to.equal('Kantor belum bisa dihubungi.');
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => view.state.office.name === 'open');
    await view.updateComplete;
    expect(heading(view)).to.equal('Laporan rahasia');
  });

  it('blames no signal where the receiver is busy', async () => {
    const office = await openOfficeDouble();
    office.fail.set('/v1/roster', [503]);
    const { view } = await openReport(office);
    expect(heading(view)).to.equal('Server kantor sedang sibuk.');
    expect(textOf(view.renderRoot.querySelector('.notice'))).to.equal('Coba lagi. Telepon nomor di bawah ini.');
  });

  it('says when it is not known when reports are read', async () => {
    const office = await openOfficeDouble({ reads: null });
    const { view } = await openReport(office);
    expect(textOf(view.renderRoot.querySelector('.card'))).to.include('belum memberi tahu kapan laporan dibaca');
  });

  it('offers other doors first when no officer was there for seven days, and lets her write all the same', async () => {
    const notice = ({ view }: Opened) => view.renderRoot.querySelector('.notice.warn');
    const office = await openOfficeDouble();
    for (const days of [0, 6]) {
      office.lastLogin = addDays(RELEASE_DAY, -days);
      const opened = await openReport(office);
      expect(notice(opened), `${days} days`).to.equal(null);
      opened.view.remove();
    }
    delete office.lastLogin;
    expect(notice(await openReport(office)), 'a receiver that says nothing').to.equal(null);
    document.querySelector('ramah-room-report')?.remove();

    office.lastLogin = addDays(RELEASE_DAY, -7);
    const opened = await openReport(office);
    const told = notice(opened)!;
    expect(textOf(told)).to.include('sudah 7 hari tidak ada petugas yang membuka laporan');
    expect([...told.querySelectorAll('a')].map(({ href }) => href)).to.eql(['tel:110', 'tel:129']);
    const begin = [...opened.view.renderRoot.querySelectorAll('button')].at(-1)!;
    expect(told.compareDocumentPosition(begin)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    await press(opened.view, 'Mulai menulis laporan');
    expect(opened.view.state.screen).to.equal('who');
  });

  it('leaves nothing behind when the visitor leaves in the middle', async () => {
    const { view } = await openAnyReport();
    await writeTheLeast(view);
    end.abort();
    view.remove();
    expect(JSON.stringify(view.state)).not.to.include(CANARY);
  });
});
