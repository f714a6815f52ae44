/** Everything but the leaving itself, which takes the page away: that is test/journeys/exit.ts. */
import { expect } from '@open-wc/testing';
import '../../src/elements/quick-exit/index.ts';
import { QuickExit } from '../../src/elements/quick-exit/index.ts';
import { define } from '../../src/elements/shared/define.ts';
import { exitOf } from '../../src/elements/shared/exit.ts';
import { wipe } from '../../src/elements/shared/leaving.ts';
import { DEFAULT_EXIT } from '../../src/elements/shared/port.ts';
import { errorsOf, pressShift } from './doors.ts';

const EXIT = 'https://cuaca.invalid/';

function add(markup: string): QuickExit {
  document.body.insertAdjacentHTML('beforeend', markup);
  return document.body.lastElementChild as QuickExit;
}
const inside = <T extends HTMLElement>(element: Element, selector: string): T =>
  element.shadowRoot?.querySelector<T>(selector) as T;
const link = (element: Element): HTMLAnchorElement => inside(element, 'a');
const text = (element: Element): string => (element.shadowRoot?.querySelector('section')?.textContent ?? '').trim();

describe('<ramah-quick-exit>', () => {
  const { lang } = document.documentElement;
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = lang;
  });

  it('is a link that leads out without telling from where, and says what it cannot do', async () => {
    const element = add(`<ramah-quick-exit href="${EXIT}"><a href="${EXIT}">Keluar</a></ramah-quick-exit>`);
    expect(link(element).href).to.equal(EXIT);
    expect(link(element).rel).to.equal('noreferrer');
    expect(link(element).textContent).to.equal('Keluar cepat');
    expect(text(element))
      .to.contain('Riwayat browser tidak ikut terhapus.')
      .and.contain('Tekan Shift tiga kali untuk keluar.');
    expect(link(element).getBoundingClientRect().height).to.be.at.least(48);
    await expect(element).to.be.accessible();
  });

  it('takes the way out from the tag, then from the link inside, then the weather page of BMKG', () => {
    expect(exitOf(add(`<ramah-quick-exit href="${EXIT}a"><a href="${EXIT}b">K</a></ramah-quick-exit>`))).to.equal(
      `${EXIT}a`,
    );
    expect(exitOf(add(`<ramah-quick-exit><a href="${EXIT}b">K</a></ramah-quick-exit>`))).to.equal(`${EXIT}b`);
    expect(exitOf(add('<ramah-quick-exit></ramah-quick-exit>'))).to.equal(DEFAULT_EXIT);
    expect(exitOf(null)).to.equal(DEFAULT_EXIT);
  });

  it('a way out that is none: one line in the console, and the default', async () => {
    const wrong = [
      ...['javascript:alert(1)', 'intent://x#Intent;end', 'tel:110', 'https://', '#', location.href],
      ...['https://wa.me/62', 'https://m.youtube.com/', 'https://www.instagram.com/a', 'https://maps.google.com/'],
    ];
    for (const href of wrong) {
      const lines = await errorsOf(async () => {
        expect(link(add(`<ramah-quick-exit href="${href}"></ramah-quick-exit>`)).href).to.equal(DEFAULT_EXIT);
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^\[ramah\] <ramah-quick-exit href=.*name another http/);
    }
    const right = ['https://www.bmkg.go.id/cuaca', 'http://contoh.invalid/x.com', '/lain', 'https://netflix.com/'];
    expect(
      await errorsOf(async () => right.forEach((href) => add(`<ramah-quick-exit href="${href}"></ramah-quick-exit>`))),
    ).to.deep.equal([]);
  });

  it('stands at the top or the bottom in the top layer, with room kept at the edge, or in its place', async () => {
    const root = document.documentElement.style;
    const element = add(`<ramah-quick-exit href="${EXIT}"></ramah-quick-exit>`);
    const bar = inside(element, 'div');
    expect(bar.matches(':popover-open')).to.equal(true);
    expect(bar.getBoundingClientRect().top).to.equal(8);
    expect(root.scrollPaddingTop).to.equal('64px');
    element.setAttribute('position', 'bottom');
    expect(bar.matches(':popover-open')).to.equal(true);
    expect(innerHeight - bar.getBoundingClientRect().bottom).to.equal(8);
    expect(root.paddingBottom).to.equal('64px');
    element.setAttribute('position', 'flow');
    expect(bar.hasAttribute('popover')).to.equal(false);
    expect(getComputedStyle(bar).position).to.equal('static');
    const lines = await errorsOf(async () => element.setAttribute('position', 'kiri'));
    expect(lines).to.deep.equal(['[ramah] position="kiri" is not one of top, bottom, flow.']);
    expect(bar.matches(':popover-open')).to.equal(true);
    element.remove();
    expect(root.scrollPaddingTop + root.paddingBottom).to.equal('');
    document.body.append(element);
    expect(bar.matches(':popover-open')).to.equal(true);
  });

  it('speaks the language of its tag, of the page, and the one that a visitor chooses elsewhere', () => {
    expect(text(add('<ramah-quick-exit lang="en-GB"></ramah-quick-exit>'))).to.contain('Leave quickly');
    document.documentElement.lang = 'en';
    const element = add('<ramah-quick-exit></ramah-quick-exit>');
    expect(text(element)).to.contain('browser’s history');
    expect(inside(element, 'section').lang).to.equal('en');
    dispatchEvent(new CustomEvent('lit-localize-status', { detail: { status: 'ready', readyLocale: 'id' } }));
    expect(text(element)).to.contain('Keluar cepat');
    element.setAttribute('label', 'Tutup cepat');
    expect(link(element).textContent).to.equal('Tutup cepat');
    expect(inside(element, 'section').getAttribute('aria-label')).to.equal('Tutup cepat');
  });

  it('counts Shift aloud', async () => {
    const element = add(`<ramah-quick-exit href="${EXIT}"></ramah-quick-exit>`);
    const status = inside(element, '[role="status"]');
    expect(status.textContent).to.equal('');
    pressShift(1);
    expect(status.textContent).to.equal('Shift 1 dari 3');
    pressShift(1);
    expect(status.textContent).to.equal('Shift 2 dari 3');
    await expect(element).to.be.accessible();
  });

  it('wipes what is typed and ticked, and nothing else', () => {
    document.body.innerHTML = `<form><input><input type="password"><input type="checkbox"><textarea></textarea>
      <select><option>a</option></select><div contenteditable="true"></div>
      <input type="hidden" value="token"><input type="submit" value="Cari"></form>`;
    const [words, password, tick] = document.querySelectorAll('input');
    if (!words || !password || !tick) throw new Error('no fields');
    words.value = password.value = 'rekaan';
    tick.checked = true;
    const area = document.querySelector('textarea')!;
    area.value = 'rekaan';
    const free = document.querySelector('div')!;
    free.textContent = 'rekaan';
    wipe(document);
    expect([words.value, password.value, area.value, free.textContent, tick.checked]).to.deep.equal([
      '',
      '',
      '',
      '',
      false,
    ]);
    expect(document.querySelector('select')?.selectedIndex).to.equal(-1);
    expect(document.querySelector<HTMLInputElement>('[type=hidden]')?.value).to.equal('token');
    expect(document.querySelector<HTMLInputElement>('[type=submit]')?.value).to.equal('Cari');
  });

  it('a second copy on the page is not used, and the console says so', () => {
    const { warn } = console;
    const lines: string[] = [];
    console.warn = (line: string) => void lines.push(line);
    define('ramah-quick-exit', class extends HTMLElement {});
    console.warn = warn;
    expect(lines).to.have.length(1);
    expect(customElements.get('ramah-quick-exit')).to.equal(QuickExit);
  });
});
