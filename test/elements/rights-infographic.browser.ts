import { expect, fixture, oneEvent } from '@open-wc/testing';
import 'axe-core';
import type Axe from 'axe-core';
import { TOPICS } from '../../src/core/rights.ts';
import '../../src/elements/rights-infographic/index.ts';
import type { RightsInfographic } from '../../src/elements/rights-infographic/rights-infographic.ts';
import type { FailedEvent } from '../../src/elements/shared/events.ts';
import { waitUntil } from '../wait-until.ts';

const MOMENT = new Date('2026-11-24T05:00:00Z');
const root = (element: RightsInfographic): ShadowRoot => element.shadowRoot as ShadowRoot;
const text = (element: RightsInfographic): string => root(element).textContent.replace(/\s+/g, ' ');
const button = (element: RightsInfographic, name: string): HTMLButtonElement =>
  [...root(element).querySelectorAll('button')].find(({ textContent }) =>
    textContent.includes(name),
  ) as HTMLButtonElement;

async function ready(topic: string, more: Partial<RightsInfographic> = {}): Promise<RightsInfographic> {
  const element = document.createElement('ramah-rights-infographic');
  Object.assign(element, { topic, region: '35.76', moment: MOMENT, ...more });
  element.innerHTML = '<a href="tel:129">129</a>';
  const told = oneEvent(element, 'ramah-ready');
  await fixture(element);
  await told;
  return element;
}

async function consoleErrors(run: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const original = console.error;
  console.error = (line: string) => void lines.push(line);
  try {
    await run();
  } finally {
    console.error = original;
  }
  return lines;
}

describe('ramah-rights-infographic', () => {
  for (const topic of TOPICS) {
    it(`${topic}: every right is a picture, a sentence, what it means and its article, and numbers stand beside them`, async () => {
      const element = await ready(topic);
      const rights = [...root(element).querySelectorAll('.rights li')];
      expect(rights.length).to.be.at.least(6);
      for (const right of rights) {
        expect(right.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
        expect(right.querySelector('h3')?.textContent).to.match(/\.$/);
        expect(right.querySelectorAll('p').length).to.equal(2);
        expect(right.querySelector('.article')?.textContent).to.match(/^(Pasal|Indikator) \d/);
      }
      const calls = [...root(element).querySelectorAll('.call')].map((link) => link.getAttribute('href'));
      expect(calls.slice(0, 4)).to.deep.equal(['tel:110', 'tel:112', 'tel:+623213289111', 'tel:129']);
      expect(calls.includes('tel:143')).to.equal(topic === 'disabilitas');
      expect(text(element)).to.contain('belum diperiksa ahli hukum').and.to.contain('Sumber dibaca 24 November 2026');
    });
  }

  it('is read in the order in which it is seen: title, numbers, rights, choices', async () => {
    const element = await ready('anak');
    const order = [...root(element).querySelectorAll('h2, .numbers h3, .rights h3, select, .tools button')];
    expect(order[0]?.textContent).to.equal('Hak anak');
    expect(order[1]?.textContent).to.equal('Bisa ditelepon sekarang');
    expect(order.findIndex(({ localName }) => localName === 'select')).to.equal(8);
  });

  it('keeps what the owner wrote until it is ready', async () => {
    const element = document.createElement('ramah-rights-infographic');
    element.innerHTML = '<a href="tel:129">129</a>';
    document.body.append(element);
    const told = oneEvent(element, 'ramah-ready');
    await element.updateComplete;
    expect(root(element).querySelector('slot')?.assignedElements().length).to.equal(1);
    await told;
    expect(root(element).querySelector('slot')).to.equal(null);
    expect(text(element)).to.contain('Hak perempuan');
    element.remove();
  });

  it('without a number of the owner, 110 and 129 are there at once', async () => {
    const element = document.createElement('ramah-rights-infographic');
    element.textContent = 'Sebentar';
    document.body.append(element);
    await element.updateComplete;
    expect(root(element).querySelector('[href="tel:110"]')).not.to.equal(null);
    expect(root(element).querySelector('[href="tel:129"]')).not.to.equal(null);
    await oneEvent(element, 'ramah-ready');
    element.remove();
  });

  it('an unknown topic: one line that names the valid ones, the default topic, and a number', async () => {
    let failed: FailedEvent | undefined;
    const listen = (event: Event): void => void (failed = event as FailedEvent);
    document.addEventListener('ramah-failed', listen);
    const lines = await consoleErrors(async () => {
      for (let copy = 0; copy < 2; copy++) {
        const element = await ready('hewan');
        expect(text(element)).to.contain('Hak perempuan').and.to.contain('110');
      }
    });
    document.removeEventListener('ramah-failed', listen);
    expect(lines).to.deep.equal([`[ramah] topic="hewan" is not one of ${TOPICS.join(', ')}. "perempuan" is shown.`]);
    expect(failed?.reason).to.equal('unknown-topic');
  });

  it('the visitor chooses another topic; the page may change it again', async () => {
    const element = await ready('anak');
    const select = root(element).querySelector('select') as HTMLSelectElement;
    const told = oneEvent(element, 'ramah-ready');
    select.selectedIndex = TOPICS.indexOf('kdrt');
    select.dispatchEvent(new Event('change'));
    await told;
    expect(text(element)).to.contain('Hak Anda di rumah');
    expect(element.topic).to.equal('anak');
    const again = oneEvent(element, 'ramah-ready');
    element.topic = 'sekolah';
    await again;
    expect(root(element).querySelector('h2')?.textContent).to.equal('Hakmu di sekolah');
    expect(select.selectedIndex).to.equal(TOPICS.indexOf('sekolah'));
  });

  it('sources come when asked for, each with its address', async () => {
    const element = await ready('korban');
    button(element, 'Sumber').click();
    await waitUntil(() => root(element).querySelector('.sources'));
    const links = [...root(element).querySelectorAll<HTMLAnchorElement>('.sources a')];
    expect(links.length).to.be.at.least(8);
    for (const link of links) {
      expect(link.href).to.match(/^https?:/);
      expect(link.rel).to.contain('noreferrer');
    }
    button(element, 'Sumber').click();
    await element.updateComplete;
    expect(root(element).querySelector('.sources')).to.equal(null);
  });

  describe('reading aloud', () => {
    const spoken: SpeechSynthesisUtterance[] = [];
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
        speak: (one: SpeechSynthesisUtterance) => void spoken.push(one),
        cancel: () => void stopped++,
      });
    };
    beforeEach(() => {
      spoken.length = 0;
      stopped = 0;
    });
    after(() => {
      Object.assign(speechSynthesis, real);
    });

    it('is offered only where this device itself speaks the language', async () => {
      voices({ lang: 'id-ID', localService: false }, { lang: 'en-US', localService: true });
      expect(button(await ready('anak'), 'Bacakan')).to.equal(undefined);
      voices({ lang: 'in_ID', localService: true });
      expect(button(await ready('anak'), 'Bacakan')).not.to.equal(undefined);
    });

    it('says first that it will be heard, then reads all that stands there, and stops', async () => {
      voices({ lang: 'id-ID', localService: true });
      const element = await ready('anak');
      button(element, 'Bacakan').click();
      await waitUntil(() => root(element).querySelector('.notice'));
      expect(text(element)).to.contain('terdengar orang di dekat Anda');
      expect(spoken.length).to.equal(0);
      button(element, 'Ya, bacakan').click();
      expect(spoken.length).to.equal(7);
      expect(spoken[1]?.text).to.contain('Kamu anak sampai berumur 18 tahun.').and.to.contain('Pasal 1');
      await element.updateComplete;
      const before = stopped;
      button(element, 'Berhenti membaca').click();
      expect(stopped).to.equal(before + 1);
      await element.updateComplete;
      // Asked once: the second time it reads at once.
      button(element, 'Bacakan').click();
      expect(spoken.length).to.equal(14);
    });

    for (const [what, leave] of [
      ['the page is left', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
      ['the element is taken away', (element: RightsInfographic) => element.remove()],
    ] as [string, (element: RightsInfographic) => void][]) {
      it(`stops when ${what}`, async () => {
        voices({ lang: 'id-ID', localService: true });
        const element = await ready('anak');
        button(element, 'Bacakan').click();
        await waitUntil(() => button(element, 'Ya, bacakan'));
        button(element, 'Ya, bacakan').click();
        const before = stopped;
        leave(element);
        expect(stopped).to.equal(before + 1);
      });
    }
  });

  describe('the sheet', () => {
    const panel = async (element: RightsInfographic): Promise<ShadowRoot> => {
      button(element, 'Cetak').click();
      await waitUntil(() => root(element).querySelector('ramah-sheet-panel')?.shadowRoot?.querySelector('svg'));
      return root(element).querySelector('ramah-sheet-panel')?.shadowRoot as ShadowRoot;
    };

    it('shows the poster of this topic and region, without a code when the owner gave no address', async () => {
      const sheet = await panel(await ready('korban'));
      const words = [...sheet.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
      expect(words)
        .to.contain('0321-3289111')
        .and.to.contain('Cek lagi sebelum Mei 2027')
        .and.to.contain('Kota Mojokerto');
      expect(words).not.to.contain('Pindai');
    });

    it('an address that tells the subject is named once in the console, and not printed', async () => {
      const lines = await consoleErrors(async () => {
        const sheet = await panel(await ready('korban', { qr: 'https://kota.example/korban' }));
        expect(sheet.querySelector('svg')?.textContent).not.to.contain('Pindai');
      });
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.contain('[ramah] qr="https://kota.example/korban" is not printed: "korban" tells');
    });

    it('prints the sheet alone, on its paper, under a neutral name', async () => {
      const sheet = await panel(await ready('kdrt', { qr: 'https://kota.example/info' }));
      expect(sheet.querySelector('svg')?.textContent).to.contain('Pindai');
      let printed: { title: string; svgs: number; rules: string } | undefined;
      const append = document.body.append.bind(document.body);
      document.body.append = (...nodes) => {
        append(...nodes);
        const view = (nodes[0] as HTMLIFrameElement).contentWindow as (Window & typeof globalThis) | null;
        if (!view) return;
        view.print = () => {
          const { title, body, adoptedStyleSheets } = view.document;
          const rules = [...(adoptedStyleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText).join('');
          printed = { title, svgs: body.querySelectorAll('svg').length, rules };
        };
      };
      (sheet.querySelector('.print') as HTMLButtonElement).click();
      document.body.append = append;
      expect(printed?.title).to.equal('lembar-a4.pdf');
      expect(printed?.svgs).to.equal(1);
      expect(printed?.rules).to.match(/@page.*210mm 297mm/);
      document.querySelectorAll('body > iframe').forEach((frame) => frame.remove());
    });
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has nothing for axe to find, ${theme}, with everything open, at 7:1`, async () => {
      const element = await ready('kelurahan', { theme });
      button(element, 'Sumber').click();
      await waitUntil(() => root(element).querySelector('.sources'));
      button(element, 'Cetak').click();
      await waitUntil(() => root(element).querySelector('ramah-sheet-panel')?.shadowRoot?.querySelector('svg'));
      const { violations } = await (window as unknown as { axe: typeof Axe }).axe.run(element, {
        rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).to.deep.equal([]);
    });
  }

  it('targets are 48 px or more, and nothing sticks out at 240 px', async () => {
    const element = await ready('kelurahan');
    element.style.width = '240px';
    for (const target of root(element).querySelectorAll<HTMLElement>('a, button, select')) {
      expect(target.offsetHeight).to.be.at.least(48);
    }
    const edge = element.getBoundingClientRect().right;
    for (const part of root(element).querySelectorAll('*')) {
      expect(part.getBoundingClientRect().right, part.localName).to.be.at.most(edge + 0.5);
    }
  });

  // Last: a page keeps its language.
  describe('in English', () => {
    it('speaks English when the page does', async () => {
      const element = await ready('anak', { lang: 'en' } as Partial<RightsInfographic>);
      expect(root(element).querySelector('h2')?.textContent).to.equal('Rights of a child');
      expect(text(element)).to.contain('No lawyer has reviewed the wording yet').and.to.contain('Article 1,');
    });
  });
});
