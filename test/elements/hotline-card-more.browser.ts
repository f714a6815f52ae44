/** What lies behind a tap: copying, codes, what is known of a channel, the pocket card; and when somebody answers. */
import { expect, fixture, oneEvent } from '@open-wc/testing';
import '../../src/elements/hotline-card/index.ts';
import type { HotlineCard } from '../../src/elements/hotline-card/hotline-card.ts';
import { waitUntil } from '../wait-until.ts';

const root = (card: HotlineCard): ShadowRoot => card.shadowRoot as ShadowRoot;
const text = (card: HotlineCard): string => root(card).textContent.replace(/\s+/g, ' ');

/** A moment on a phone that stands in a time zone, whatever that of this machine. */
function phone(moment: string, minutesEast = 420): Date {
  return Object.assign(new Date(moment), { getTimezoneOffset: () => -minutesEast });
}

async function ready(region: string, moment: Date): Promise<HotlineCard> {
  const card = document.createElement('ramah-hotline-card');
  card.region = region;
  card.moment = moment;
  const told = oneEvent(card, 'ramah-ready');
  await fixture(card);
  await told;
  return card;
}

/** A channel's part, open. */
async function panel(card: HotlineCard, name: string): Promise<Element> {
  root(card).querySelector('.other')?.setAttribute('open', '');
  const item = (): Element | undefined =>
    [...root(card).querySelectorAll('li')].find((one) => one.querySelector('h3')?.textContent === name);
  item()?.querySelector('.more')?.setAttribute('open', '');
  await waitUntil(() => item()?.querySelector('.panel'), 'its part is loaded');
  return item()?.querySelector('.panel') as Element;
}

const NOON = phone('2026-11-26T05:00:00Z');

describe('ramah-hotline-card, behind a tap', () => {
  it('loads nothing of it before the tap', async () => {
    const parts = (): string[] =>
      performance
        .getEntriesByType('resource')
        .flatMap(
          ({ name }) => /hotline-card\/(more|qr|print|options|times)\.ts|(national-more)/.exec(name)?.slice(1) ?? [],
        )
        .filter(Boolean);
    const card = await ready('35.76', NOON);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(parts()).to.deep.equal([]);
    await panel(card, 'SAPA 129');
    expect(parts()).to.include('more').and.not.to.include('qr');
    expect(root(card).querySelector('.qr')).to.equal(null);
  });

  it('says what a channel costs, keeps, and leaves behind, and how it was checked', async () => {
    const card = await ready('35.76', NOON);
    const sapa = (await panel(card, 'SAPA 129')).textContent;
    expect(sapa).to.contain('Biaya telepon belum kami ketahui').and.to.contain('kuota internet');
    expect(sapa).to.contain('Bisa lewat tulisan').and.to.contain('nomor dan foto profil');
    expect(sapa).to.contain('24 November 2026, dari dokumen, belum lewat telepon').and.to.contain('Sumber');
    const dita = (await panel(card, 'DITA 143')).textContent;
    expect(dita).to.contain('Ada panggilan video');
    const office = (await panel(card, 'Dinsos P3A Kota Mojokerto')).textContent;
    expect(office).to.contain('Hanya lewat suara').and.to.contain('riwayat telepon').and.not.to.contain('Chat tetap');
  });

  it('copies a number, and says that the clipboard may keep it', async () => {
    const card = await ready('35.76', NOON);
    const sapa = await panel(card, 'SAPA 129');
    const written: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (what: string) => Promise.resolve(void written.push(what)) },
    });
    const said = (): string => sapa.querySelector('[role="status"]')?.textContent.trim() ?? '';
    expect(said()).to.equal('');
    sapa.querySelectorAll('button').forEach((button) => {
      if (button.textContent.includes('Salin WhatsApp')) button.click();
    });
    await waitUntil(() => said());
    expect(written).to.deep.equal(['08111-129-129']);
    expect(said()).to.equal('Sudah disalin. Papan klip bisa menyimpannya.');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('not allowed')) },
    });
    sapa.querySelector('button')?.click();
    await waitUntil(() => said().startsWith('Tekan lama'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('tells the page nothing of it', async () => {
    const card = await ready('35.76', NOON);
    const told: string[] = [];
    const dispatch = card.dispatchEvent.bind(card);
    card.dispatchEvent = (event: Event) => {
      told.push(event.type);
      return dispatch(event);
    };
    (await panel(card, 'SAPA 129')).querySelector('button')?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).to.deep.equal([]);
  });

  it('prints a pocket card alone, under a neutral title, and takes everything back', async () => {
    const card = await ready('35.76', NOON);
    const { title } = document;
    const print = window.print;
    let paper = '';
    let during = '';
    let sheets = 0;
    window.print = () => {
      paper = document.querySelector('.ramah-paper')?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
      during = document.title;
      sheets = document.adoptedStyleSheets.length;
    };
    const before = document.adoptedStyleSheets.length;
    [...root(card).querySelectorAll('button')].find((button) => button.textContent.includes('Cetak'))?.click();
    await waitUntil(() => paper);
    expect(paper)
      .to.contain('110')
      .and.to.contain('112')
      .and.to.contain('0321-3289111')
      .and.to.contain('08111-129-129');
    expect(paper).not.to.match(/kekerasan|bahaya|perempuan|anak\b/i);
    expect(during).to.equal('Nomor penting');
    expect(sheets).to.equal(before + 1);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.ramah-paper')).to.equal(null);
    expect(document.title).to.equal(title);
    expect(document.adoptedStyleSheets.length).to.equal(before);
    window.print = print;
  });
});

describe('ramah-hotline-card, when somebody answers', () => {
  /** Komnas Perempuan: Monday to Friday 09.00 to 16.00 WIB, as data/channels says. */
  const komnas = async (moment: Date): Promise<string> => {
    const card = await ready('', moment);
    await panel(card, 'Komnas Perempuan');
    const item = (): string =>
      [...root(card).querySelectorAll('li')]
        .find((one) => one.textContent.includes('Komnas Perempuan'))
        ?.textContent.replace(/\s+/g, ' ') ?? '';
    await waitUntil(() => item().includes('09.00–\u206016.00 WIB'), 'the hours are put into words');
    return item();
  };

  for (const [what, moment, expected] of [
    ['open on a Thursday at noon', phone('2026-11-26T05:00:00Z'), 'Buka sekarang, sampai 16.00 WIB.'],
    ['the same seen from Jayapura, in WIT', phone('2026-11-26T05:00:00Z', 540), 'Buka sekarang, sampai 16.00 WIB.'],
    ['before it opens', phone('2026-11-26T01:00:00Z'), 'Tutup. Buka hari ini 09.00 WIB.'],
    ['in the evening', phone('2026-11-26T12:00:00Z'), 'Tutup. Buka besok 09.00 WIB.'],
    ['on a Saturday', phone('2026-11-28T05:00:00Z'), 'Tutup. Buka Senin 09.00 WIB.'],
  ] as const) {
    it(what, async () => {
      expect(await komnas(moment)).to.contain(expected);
    });
  }

  for (const [what, moment] of [
    ['a clock before the release', phone('2001-03-01T05:00:00Z')],
    ['a phone in no Indonesian time zone', phone('2026-11-26T05:00:00Z', 0)],
    ['a few minutes before it opens', phone('2026-11-26T01:55:00Z')],
    ['a few minutes before it shuts', phone('2026-11-26T08:55:00Z')],
  ] as const) {
    it(`says only the hours for ${what}`, async () => {
      const said = await komnas(moment);
      expect(said).not.to.contain('Buka sekarang').and.not.to.contain('Tutup.');
    });
  }

  it('says "24 jam" without any clock', async () => {
    expect(text(await ready('', phone('2001-03-01T05:00:00Z')))).to.contain('24 jam · Gratis');
  });
});
