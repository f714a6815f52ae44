import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Answers } from '../../src/core/guide.ts';
import { define } from '../../src/elements/shared/define.ts';
import type { RoomConfig } from '../../src/elements/shared/port.ts';
import { guide as english } from '../../src/generated/guide.en.ts';
import { guide } from '../../src/generated/guide.id.ts';
import { loadRegion } from '../../src/regions.ts';
import { RoomGuide } from '../../src/room/guide/room-guide.ts';
import { GuideSheet } from '../../src/room/guide/print-sheet.ts';
import { inventedConfig, inventedRoom } from '../../stories/invented-office.ts';
import { waitUntil } from '../wait-until.ts';

define('ramah-room-guide', RoomGuide);
define('ramah-room-sheet', GuideSheet);

interface Shown {
  view: RoomGuide;
  room: ReturnType<typeof inventedRoom>;
}

async function show(more: Partial<RoomConfig> = {}, answers: Answers = {}, place = ''): Promise<Shown> {
  const channels = (await loadRegion('35.76'))?.channels ?? [];
  const room = inventedRoom();
  room.showStep = (heading) => {
    room.asked.push(`step ${heading?.textContent?.trim() ?? ''}`);
    if (heading) Object.assign(heading, { tabIndex: -1 }).focus();
  };
  const view = await fixture<RoomGuide>(html`
    <ramah-room-guide
      .guide=${guide}
      .config=${inventedConfig('', { view: 'guide', channels, ...more })}
      .room=${room}
      .answers=${answers}
      .place=${place}
    ></ramah-room-guide>
  `);
  return { view, room };
}

const text = (view: RoomGuide): string => (view.renderRoot.textContent ?? '').replace(/\s+/g, ' ').trim();
const heading = (view: RoomGuide): string => view.renderRoot.querySelector('h2')?.textContent?.trim() ?? '';
const button = (view: RoomGuide, words: string | RegExp): HTMLButtonElement =>
  [...view.renderRoot.querySelectorAll('button')].find(({ textContent }) =>
    typeof words === 'string' ? textContent?.trim().startsWith(words) : words.test(textContent ?? ''),
  )!;
async function tap(view: RoomGuide, ...words: string[]): Promise<void> {
  for (const word of words) {
    expect(button(view, word), `a button "${word}" on "${heading(view)}"`).to.exist;
    button(view, word).click();
    await view.updateComplete;
  }
}
const HOUSE = ['Saya sendiri, perempuan', 'Tidak sekarang', 'Dipukul', 'Suami'];
const answered: Answers = {
  asker: 'dewasa',
  now: 'tidak',
  what: 'fisik',
  by: 'suami-istri',
  conflict: 'tidak',
  disability: 'tidak',
};

describe('the guide', () => {
  it('asks one question at a time and ends at somebody to contact', async () => {
    const { view, room } = await show();
    expect(heading(view)).to.equal('Siapa yang perlu ditolong?');
    await expect(view).to.be.accessible();
    await tap(view, 'Saya sendiri, umur');
    expect(heading(view)).to.equal('Apakah kamu dalam bahaya sekarang?');
    await tap(view, 'Tidak sekarang', 'Disentuh', 'Guru', 'Di sekolah', 'Tidak');
    expect(heading(view)).to.equal('Hubungi ini dulu');
    const [first] = [...view.renderRoot.querySelectorAll('.card h3')].map((one) => one.textContent);
    expect(first).to.equal('Dinsos P3A Kota Mojokerto');
    expect(view.renderRoot.querySelector('.card a')?.getAttribute('href')).to.equal('tel:+623213289111');
    expect(text(view)).to.contain('SAPA 129').and.contain('KPAI');
    expect(text(view)).to.contain('Permendikdasmen 6/2026 Pasal 31').and.contain('Belum ditinjau ahli hukum.');
    expect(text(view)).to.contain('UPTD PPA wajib memberi tahu polisi dalam 3 × 24 jam.');
    expect(room.asked.filter((one) => one.startsWith('step'))).to.have.length(7);
    expect(room.asked).to.include('dirty true');
    await expect(view).to.be.accessible();
  });

  it('speaks to a child, to an adult and to a witness', async () => {
    for (const [who, words] of [
      ['Saya sendiri, umur', 'Apakah kamu dalam bahaya'],
      ['Saya sendiri, perempuan', 'Apakah Anda dalam bahaya'],
      ['Seorang anak', 'Apakah korban dalam bahaya'],
    ] as const) {
      const { view } = await show();
      await tap(view, who);
      expect(heading(view)).to.contain(words);
    }
  });

  it('goes back, and lets every answer be changed', async () => {
    const { view } = await show();
    await tap(view, ...HOUSE, 'Kembali');
    expect(heading(view)).to.equal('Siapa yang melakukannya?');
    expect(view.renderRoot.querySelector('[aria-current]')?.textContent).to.contain('Suami');
    await tap(view, 'Guru');
    expect(heading(view)).to.equal('Di mana terjadinya?');
    await tap(view, 'Di kampus', 'Tidak');
    expect(text(view)).to.contain('Satgas PPKPT kampus');
    view.renderRoot.querySelectorAll('details')[view.renderRoot.querySelectorAll('details').length - 1]!.open = true;
    [...view.renderRoot.querySelectorAll<HTMLElement>('dd button')][2]!.click();
    await view.updateComplete;
    expect(heading(view)).to.equal('Apa yang terjadi?');
    await tap(view, 'Dijual');
    expect(heading(view), 'what no longer applies is asked no more').to.contain('Apakah pelaku bekerja');
  });

  it('has danger one tap away on every screen, with an emergency number first', async () => {
    for (const place of ['asker', 'now', 'what', 'by', 'conflict', 'disability', 'result']) {
      const { view } = await show({}, answered, place);
      const before = heading(view);
      await tap(view, 'Saya dalam bahaya sekarang');
      expect(heading(view)).to.equal('Telepon sekarang juga.');
      expect(view.renderRoot.querySelector('a')?.getAttribute('href')).to.equal('tel:110');
      await expect(view).to.be.accessible();
      await tap(view, 'Kembali');
      expect(heading(view)).to.equal(before);
    }
    const { view: inDanger } = await show({}, { ...answered, now: 'ya' }, 'result');
    expect(inDanger.renderRoot.querySelector('a')?.getAttribute('href')).to.equal('tel:110');
  });

  it('goes one level up where the accused works at the office', async () => {
    const { view } = await show({}, { ...answered, conflict: 'kantor-ini' }, 'result');
    const doors = [...view.renderRoot.querySelectorAll('.card h3')].map((one) => one.textContent);
    expect(doors[0]).to.equal('UPT PPA Jawa Timur');
    expect(text(view)).not.to.contain('Dinsos P3A');
    const { view: alone } = await show({ channels: [] }, { ...answered, conflict: 'kantor-ini' }, 'result');
    expect(alone.renderRoot.querySelector('.card h3')?.textContent).to.equal('SAPA 129');
  });

  it('draws a number for danger in red wherever it stands, and no other', async () => {
    const { view } = await show({ channels: [] }, answered, 'result');
    const red = [...view.renderRoot.querySelectorAll('.card .danger')].map((one) => one.getAttribute('href'));
    expect(red).to.deep.equal(['tel:110']);
  });

  it('names the articles in the language of the page', () => {
    const laws = (one: typeof guide): string =>
      one.sections.flatMap(({ statements }) => statements.map(({ law }) => law)).join();
    expect(laws(guide)).to.contain('UU 12/2022 (TPKS) Pasal 41').and.not.to.contain('Article');
    expect(laws(english)).to.contain('Article 41, UU 12/2022 (TPKS)').and.not.to.contain('Pasal');
  });

  it('works with the keyboard alone', async () => {
    const { view, room } = await show();
    for (const word of [...HOUSE, 'Tidak', 'Tidak']) {
      expect(view.shadowRoot?.activeElement?.localName, 'the heading has the focus').to.equal('h2');
      for (let tries = 0; tries < 20; tries++) {
        await sendKeys({ press: 'Tab' });
        const focused = view.shadowRoot?.activeElement;
        const words = focused?.textContent?.trim() ?? '';
        if (word === 'Tidak' ? words === 'Tidak' : words.startsWith(word)) break;
      }
      await sendKeys({ press: 'Enter' });
      await view.updateComplete;
    }
    expect(heading(view)).to.equal('Hubungi ini dulu');
    expect(room.asked.at(-1)).to.equal('step Hubungi ini dulu');
  });

  it('offers the report only where an office is named, and gives it what was answered', async () => {
    const { view: alone } = await show({ receiver: '' }, answered, 'result');
    expect(button(alone, 'Tulis laporan rahasia')).to.equal(undefined);
    customElements.define('ramah-invented-report', class extends HTMLElement {});
    const { view, room } = await show({}, { ...answered, conflict: 'kantor-ini' }, 'result');
    view.loadReport = () => Promise.resolve('ramah-invented-report');
    await tap(view, 'Tulis laporan rahasia');
    await waitUntil(() => view.renderRoot.querySelector('ramah-invented-report'));
    const report = view.renderRoot.querySelector('ramah-invented-report') as HTMLElement & Record<string, unknown>;
    expect(report['known']).to.deep.equal({
      person: 'perempuan',
      reporter: 'saya-sendiri',
      now: 'tidak',
      kinds: ['fisik'],
      relation: 'suami-istri',
      works_at: ['kantor-ini'],
    });
    expect((report['config'] as RoomConfig).view).to.equal('report');
    expect(report['room']).to.equal(room);
  });

  it('says so where the report cannot be loaded, and lets one try again', async () => {
    const { view } = await show({}, answered, 'result');
    view.loadReport = () => Promise.reject(new Error('Contoh'));
    await tap(view, 'Tulis laporan rahasia');
    await waitUntil(() => view.renderRoot.querySelector('[role=alert]'));
    expect(button(view, 'Tulis laporan rahasia')).to.exist;
  });

  it('prints only on the office’s own page, and only the result', async () => {
    const { view: framed } = await show({ rung: 1 }, answered, 'result');
    expect(button(framed, 'Cetak')).to.equal(undefined);
    expect(document.querySelector('ramah-room-sheet')).to.equal(null);
    const { view } = await show({ rung: 3 }, answered, 'result');
    expect(button(view, 'Cetak')).to.exist;
    const sheet = document.querySelector('ramah-room-sheet')!;
    await sheet.updateComplete;
    expect(getComputedStyle(sheet).display).to.equal('none');
    expect([...sheet.renderRoot.querySelectorAll('details')].every(({ open }) => open)).to.equal(true);
    expect(sheet.renderRoot.querySelector('button')).to.equal(null);
    await tap(view, 'Kembali');
    expect(document.querySelector('ramah-room-sheet')).to.equal(null);
  });

  it('has nothing left once it is gone, and writes no answer into an attribute or a place that keeps it', async () => {
    const { view } = await show();
    const before = history.length;
    await tap(view, ...HOUSE);
    expect(view.outerHTML).not.to.contain('suami');
    expect(location.href).not.to.contain('suami');
    expect(history.length).to.equal(before);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    view.remove();
    expect(view.answers).to.deep.equal({});
  });

  it('reflows at 320 px and with letters four times as large', async () => {
    for (const [width, size] of [
      ['320px', '18px'],
      ['320px', '72px'],
    ] as const) {
      for (const place of ['what', 'danger', 'result']) {
        const { view } = await show({}, answered, place);
        Object.assign(view.style, { display: 'block', width, fontSize: size === '18px' ? '' : '24px' });
        for (const one of view.renderRoot.querySelectorAll('details')) one.open = true;
        await view.updateComplete;
        expect(view.scrollWidth, `${place} at ${width}`).to.be.at.most(320);
      }
    }
  });
});
