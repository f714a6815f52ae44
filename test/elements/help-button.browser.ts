import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { HelpButton } from '../../src/elements/help-button/index.ts';
import type { ReportForm } from '../../src/elements/report-form/report-form.ts';
import { choosePageLanguage } from '../../src/locales/page-language.ts';
import { waitUntil } from '../wait-until.ts';
import { ANSWERS, errorsOf, fieldsIn, frameOf, OFFICE_KEY, openDoor, PATIENT, roomSays } from './doors.ts';

const OFFICE = { receiver: 'https://kantor.invalid', 'office-key': OFFICE_KEY };

async function help(attributes: Record<string, string> = OFFICE, more: Partial<HelpButton> = {}): Promise<HelpButton> {
  const place = await fixture(html`<div></div>`);
  const element = document.createElement('ramah-help-button');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = '<a href="tel:129">Butuh bantuan? Telepon 129</a>';
  place.append(Object.assign(element, more));
  return element;
}

const find = <T extends HTMLElement>(element: HelpButton, selector: string): T | null =>
  element.shadowRoot?.querySelector<T>(selector) ?? null;
const button = (element: HelpButton): HTMLElement => find(element, '.open')!;
const dialog = (element: HelpButton): HTMLDialogElement => find(element, 'dialog')!;
const rows = (element: HelpButton): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('.row') ?? []),
];
const titles = (element: HelpButton): string[] => rows(element).map((row) => row.querySelector('b')?.textContent ?? '');
const inside = (element: HelpButton): Element | null => element.shadowRoot?.activeElement ?? null;
const press = (target: Element, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

async function open(element: HelpButton): Promise<void> {
  button(element).click();
  await waitUntil(() => find(element, '.menu'), 'the menu is there');
}

async function shut(element: HelpButton): Promise<void> {
  press(dialog(element), 'Escape');
  await waitUntil(() => !dialog(element).open && inside(element) === button(element), 'closed, the focus is back');
  expect(document.documentElement.style.overflow, 'the page scrolls again').to.equal('');
}

/** Opens a panel and waits for its element. */
async function choose<T extends HTMLElement>(element: HelpButton, name: string, tag: string): Promise<T> {
  find(element, `#${name}`)?.click();
  await customElements.whenDefined(tag);
  await waitUntil(() => find(element, tag) && !find(element, '.status'), 'the panel is there');
  return find<T>(element, tag)!;
}

describe('<ramah-help-button>', () => {
  afterEach(() => choosePageLanguage('id'));

  it('is the one element of its tag, with neutral words and nothing opened', async () => {
    expect(customElements.get('ramah-help-button')).to.equal(HelpButton);
    const element = await help();
    expect(button(element).textContent?.trim()).to.equal('Butuh bantuan?');
    expect(button(element).getAttribute('aria-haspopup')).to.equal('dialog');
    expect(dialog(element).open).to.equal(false);
    expect(find(element, '.menu')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('says that it is ready', async () => {
    let ready = 0;
    const listen = (): number => (ready += 1);
    addEventListener('ramah-ready', listen);
    await help();
    removeEventListener('ramah-ready', listen);
    expect(ready).to.equal(1);
  });

  it('takes the owner’s words and corner, also when they change later', async () => {
    const element = await help({ ...OFFICE, label: 'Ruang BK', position: 'top-left' });
    expect(button(element).textContent).to.contain('Ruang BK');
    expect(button(element).getBoundingClientRect().left).to.be.lessThan(60);
    expect(button(element).getBoundingClientRect().top).to.be.lessThan(60);
    element.setAttribute('label', 'Bantuan siswa');
    element.setAttribute('position', 'bottom-right');
    await aTimeout(0);
    expect(button(element).textContent).to.contain('Bantuan siswa');
    expect(innerWidth - button(element).getBoundingClientRect().right).to.be.within(0, 60);
    expect(innerHeight - button(element).getBoundingClientRect().bottom).to.be.within(0, 60);
  });

  it('stands in its place in the page when it is told to', async () => {
    const element = await help({ ...OFFICE, position: 'inline' });
    expect(getComputedStyle(button(element).parentElement!).position).to.equal('static');
    await open(element);
    expect(dialog(element).open).to.equal(true);
    await shut(element);
  });

  it('names a wrong position once, and stands in its first corner', async () => {
    let element!: HelpButton;
    const errors = await errorsOf(async () => {
      element = await help({ ...OFFICE, position: 'kiri' });
      element.setAttribute('label', 'Lain');
      await aTimeout(0);
    });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('[ramah] <ramah-help-button>').and.contain('position="kiri"');
    expect(innerWidth - button(element).getBoundingClientRect().right).to.be.within(0, 60);
  });

  it('is a link where the browser knows no dialog', async () => {
    const element = await help({}, { modal: false });
    expect(button(element).localName).to.equal('a');
    expect(button(element).getAttribute('href')).to.equal('tel:129');
    expect(find(element, 'dialog')).to.equal(null);
  });

  describe('opened', () => {
    it('shows numbers in the same moment, before anything is loaded', async () => {
      const element = await help();
      button(element).click();
      expect(dialog(element).matches(':modal')).to.equal(true);
      const numbers = [...dialog(element).querySelectorAll<HTMLAnchorElement>('.call')].map(({ href }) => href);
      expect(numbers).to.deep.equal(['tel:110', 'tel:129']);
      expect(find(element, '.exit a')?.textContent).to.equal('Keluar cepat');
      expect(inside(element)?.id).to.equal('title');
      await shut(element);
    });

    it('offers the same help in the same order, whatever order the owner wrote', async () => {
      const all = ['Semua nomor bantuan', 'Lapor secara rahasia', 'Baca jawaban kantor'];
      const element = await help({ ...OFFICE, contents: 'answer report call' });
      await open(element);
      expect(titles(element)).to.deep.equal(all);
      element.setAttribute('contents', 'answer call');
      await aTimeout(0);
      expect(titles(element)).to.deep.equal([all[0], all[2]]);
      await expect(element).to.be.accessible();
      await shut(element);
    });

    it('leaves out what cannot work, with one line for the owner', async () => {
      let element!: HelpButton;
      const errors = await errorsOf(async () => {
        element = await help({ receiver: 'kantor' });
        await open(element);
      });
      expect(titles(element)).to.deep.equal(['Semua nomor bantuan', 'Ke mana melapor?', 'Kenali hak Anda']);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('Left out: report answer').and.contain('receiver').and.contain('office-key');
      await shut(element);
    });

    it('says nothing when the owner left them out on purpose, and names what it does not know', async () => {
      let element!: HelpButton;
      expect(
        await errorsOf(async () => {
          element = await help({ contents: 'call' });
          await open(element);
        }),
      ).to.deep.equal([]);
      const errors = await errorsOf(async () => {
        element.setAttribute('contents', 'call telepon');
        await aTimeout(0);
      });
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('"telepon" is not one of call, where, report, answer, rights');
      await shut(element);
    });

    it('closes by Escape and by its button, gives the focus back, and adds no step to the history', async () => {
      const element = await help();
      const steps = history.length;
      for (const close of [
        () => press(inside(element)!, 'Escape'),
        () => find(element, '.close')?.click(),
        () => dialog(element).dispatchEvent(new Event('cancel', { cancelable: true })),
      ]) {
        await open(element);
        expect(document.documentElement.style.overflow).to.equal('hidden');
        close();
        await waitUntil(() => !dialog(element).open);
        await waitUntil(() => inside(element) === button(element), 'the focus is back');
      }
      expect(history.length).to.equal(steps);
    });

    it('lets the page go when it is taken out of it', async () => {
      const element = await help();
      await open(element);
      element.remove();
      await waitUntil(() => document.documentElement.style.overflow === '');
      expect(dialog(element).open).to.equal(false);
    });

    it('has the quick exit as soon as it is there', async () => {
      const element = await help({ ...OFFICE, theme: 'dark' });
      await open(element);
      const exit = find(element, 'ramah-quick-exit')!;
      expect(exit.getAttribute('position')).to.equal('flow');
      expect(exit.getAttribute('theme')).to.equal('dark');
      expect(exit.shadowRoot?.querySelector('a')?.textContent).to.equal('Keluar cepat');
      await shut(element);
    });

    it('follows the language of the page', async () => {
      const element = await help();
      await open(element);
      await choosePageLanguage('en');
      await waitUntil(() => button(element).textContent?.trim() === 'Need help?');
      expect(dialog(element).lang).to.equal('en');
      expect(titles(element)[0]).to.equal('All help numbers');
      expect(find(element, '.call')?.textContent).to.contain('Police');
      await shut(element);
    });
  });

  describe('a panel', () => {
    it('takes the place of the menu, and Back leads to its row', async () => {
      const element = await help({ ...OFFICE, region: '35.76' });
      await open(element);
      const card = await choose(element, 'call', 'ramah-hotline-card');
      expect(card.getAttribute('region')).to.equal('35.76');
      expect(find(element, '.menu')?.offsetParent).to.equal(null);
      const section = find(element, '.place')!;
      expect(inside(element)).to.equal(section);
      expect(find(element, `#${section.getAttribute('aria-labelledby')}`)?.textContent).to.equal('Semua nomor bantuan');
      find(element, '.back')?.click();
      expect(find(element, 'ramah-hotline-card')).to.equal(null);
      expect(inside(element)?.textContent).to.contain('Semua nomor bantuan');
      await shut(element);
    });

    it('is told the office, and has no field in the page', async () => {
      const element = await help({ ...OFFICE, 'office-epoch': '4', region: '35.76', theme: 'light' });
      await open(element);
      const form = await choose<ReportForm>(element, 'report', 'ramah-report-form');
      expect(form.receiver).to.equal(OFFICE.receiver);
      expect(form.officeKey).to.equal(OFFICE_KEY);
      expect(form.officeEpoch).to.equal('4');
      expect(form.theme).to.equal('light');
      expect(fieldsIn(document)).to.deep.equal([]);
      await expect(element).to.be.accessible();
      await shut(element);
      expect(find(element, 'ramah-report-form'), 'nothing is kept').to.equal(null);
    });

    it('with an open room closes only with the room, which is asked', async () => {
      const element = await help();
      await open(element);
      const form = await choose<ReportForm>(element, 'report', 'ramah-report-form');
      Object.assign(form, { assets: ANSWERS, support: 'ok', exit: '#keluar', timeLimit: PATIENT });
      await form.updateComplete;
      await openDoor(form);
      const frame = frameOf(form)!;
      const heard: unknown[] = [];
      const told = Object.assign(form.room!, {}) as unknown as { frame: { tell(message: unknown): void } };
      const { tell } = told.frame;
      told.frame.tell = (message) => (heard.push(message), tell.call(told.frame, message));

      press(dialog(element), 'Escape');
      find(element, '.back')?.click();
      find(element, '.close')?.click();
      expect(heard).to.deep.equal([{ type: 'close' }, { type: 'close' }, { type: 'close' }]);
      await aTimeout(50);
      expect(dialog(element).open).to.equal(true);
      expect(frameOf(form)).to.equal(frame);
      expect(form.shadowRoot?.activeElement).to.equal(frame);

      // A browser that closes it all the same: it is there again at once, with all that it holds.
      dialog(element).close();
      await waitUntil(() => dialog(element).open);
      expect(frameOf(form)).to.equal(frame);

      await roomSays(form, { type: 'close' });
      await waitUntil(() => !dialog(element).open);
      await waitUntil(() => inside(element) === button(element));
      expect(find(element, 'ramah-report-form')).to.equal(null);
    });
  });

  describe('keeps clear of', () => {
    const overlaps = (element: HelpButton, other: Element): boolean => {
      const [one, two] = [button(element).getBoundingClientRect(), other.getBoundingClientRect()];
      return one.left < two.right && one.right > two.left && one.top < two.bottom && one.bottom > two.top;
    };
    const stranger = (style: string, tag = 'div'): HTMLElement => {
      const other = document.createElement(tag);
      other.setAttribute('style', style);
      document.body.append(other);
      return other;
    };
    const strangers: [what: string, style: string][] = [
      ['a cookie bar at the foot', 'position: fixed; inset: auto 0 0 0; height: 120px; z-index: 2147483647'],
      ['a chat bubble', 'position: fixed; right: 20px; bottom: 20px; width: 60px; height: 60px; z-index: 2147483647'],
      ['a bubble with a greeting', 'position: fixed; right: 20px; bottom: 100px; width: 240px; height: 80px'],
      ['a bar that sticks to the foot', 'position: sticky; bottom: 0; height: 80px; background: #ddd'],
      ['an invisible launcher', 'position: fixed; right: 0; bottom: 0; width: 120px; height: 120px; opacity: 0'],
      ['a narrow column', 'position: fixed; right: 0; top: 0; bottom: 0; width: 70px'],
    ];

    for (const [what, style] of strangers) {
      it(`${what} that was there before`, async () => {
        const other = stranger(style);
        const element = await help();
        expect(overlaps(element, other)).to.equal(false);
        other.remove();
      });

      it(`${what} that comes later, and returns when it goes`, async () => {
        const element = await help();
        const home = button(element).getBoundingClientRect();
        const other = stranger(style);
        await waitUntil(() => !overlaps(element, other), what);
        other.remove();
        await waitUntil(() => button(element).getBoundingClientRect().top === home.top, 'home');
      });
    }

    it('what floats inside a shadow root, open or closed', async () => {
      for (const mode of ['open', 'closed'] as const) {
        const host = stranger('', 'test-chat');
        const root = host.attachShadow({ mode });
        root.innerHTML =
          '<div style="position: fixed; right: 20px; bottom: 20px; width: 60px; height: 60px; background: #444"></div>';
        const element = await help();
        expect(overlaps(element, root.firstElementChild!), mode).to.equal(false);
        element.remove();
        host.remove();
      }
    });

    it('the field that has the focus, and controls that lie under it', async () => {
      const element = await help();
      const place = await fixture(html`<p><button>Simpan</button></p>`);
      place.setAttribute('style', 'position: absolute; right: 24px; bottom: 30px; margin: 0');
      const control = place.querySelector('button')!;
      await waitUntil(() => !overlaps(element, control), 'the control is free');
      expect(button(element).parentElement?.className).to.contain('small');
      place.setAttribute('style', 'position: absolute; right: 5px; bottom: 30px; margin: 0');
      control.focus();
      expect(overlaps(element, control), 'in the same moment').to.equal(false);
    });

    it('a second button of ours', async () => {
      const first = await help();
      const second = await help();
      expect(overlaps(second, button(first))).to.equal(false);
    });

    it('with the focus in it, which it keeps while it moves', async () => {
      const element = await help();
      button(element).focus();
      const other = stranger(strangers[1]![1]);
      await waitUntil(() => !overlaps(element, other), 'it moved');
      await aTimeout(100);
      expect(inside(element)).to.equal(button(element));
      other.remove();
    });

    it('nothing where the page has broken how one looks, and stays in sight', async () => {
      const element = await help();
      document.elementsFromPoint = () => {
        throw new TypeError('broken by the page (CONTOH)');
      };
      try {
        expect(() => (element as unknown as { floating: { look(): void } }).floating.look()).to.throw('broken');
        expect(getComputedStyle(button(element)).visibility).to.equal('visible');
      } finally {
        Reflect.deleteProperty(document, 'elementsFromPoint');
      }
    });

    it('nothing where a wall fills the window: it stays where it is', async () => {
      const wall = stranger('position: fixed; inset: 0; z-index: 2147483647');
      const element = await help();
      expect(innerWidth - button(element).getBoundingClientRect().right).to.be.within(0, 60);
      wall.remove();
    });
  });
});
