import { expect } from '@open-wc/testing';
import '../../src/embed/loader.ts';
import { waitUntil } from '../wait-until.ts';

const lines: string[] = [];
const original = console.error;

async function added(markup: string): Promise<HTMLElement> {
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  return place.firstElementChild as HTMLElement;
}
const shadowText = (element: Element | null): string => element?.shadowRoot?.textContent ?? '';

describe('the loader', () => {
  before(() => {
    console.error = (line: string) => void lines.push(line);
  });
  after(() => {
    console.error = original;
    document.body.replaceChildren();
  });

  it('defines nothing before a tag is there', () => {
    expect(customElements.get('ramah-hotline-card')).to.equal(undefined);
    expect(customElements.get('ramah-report-form')).to.equal(undefined);
  });

  it('upgrades a tag that comes later, and loads only that element', async () => {
    const card = await added('<ramah-hotline-card region="35.76"><a href="tel:110">110</a></ramah-hotline-card>');
    await waitUntil(() => shadowText(card).includes('0321-3289111'));
    expect(customElements.get('ramah-report-form')).to.equal(undefined);
  });

  it('upgrades a div exactly like the tag, with what the owner wrote inside', async () => {
    const div = await added(
      '<div data-ramah="hotline-card" data-region="35.76" data-theme="dark"><a href="tel:110">110</a></div>',
    );
    await waitUntil(() => shadowText(div.firstElementChild).includes('0321-3289111'));
    const card = div.firstElementChild as HTMLElement;
    expect(card.localName).to.equal('ramah-hotline-card');
    expect(card.getAttribute('theme')).to.equal('dark');
    expect(card.hasAttribute('ramah')).to.equal(false);
    expect(card.querySelector('a')?.getAttribute('href')).to.equal('tel:110');
    expect(div.children.length).to.equal(1);
  });

  it('gives back no script and no style that an editor took away', async () => {
    const outer = await added(
      '<section><div data-ramah="hotline-card" data-region="35.76" data-onclick="window.ranFromDiv = 1" data-style="position:fixed" data-="x">isi</div></section>',
    );
    await waitUntil(() => outer.querySelector('ramah-hotline-card') !== null);
    const card = outer.querySelector('ramah-hotline-card') as HTMLElement;
    card.click();
    expect('ranFromDiv' in window).to.equal(false);
    expect(card.getAttributeNames()).to.deep.equal(['region']);
  });

  it('gives the tag what the page changes on the div later', async () => {
    const div = await added('<div data-ramah="hotline-card" data-lang="id" data-variant="strip">isi</div>');
    await waitUntil(() => div.firstElementChild?.shadowRoot !== undefined);
    const card = div.firstElementChild as HTMLElement;
    div.dataset.region = '35.76';
    div.dataset.onclick = 'window.ranFromDiv = 1';
    div.removeAttribute('data-variant');
    await waitUntil(() => shadowText(card).includes('0321-3289111'));
    expect(card.getAttributeNames()).to.deep.equal(['lang', 'region']);
    expect(div.children.length).to.equal(1);
  });

  it('a div that moves in the page is filled once', async () => {
    const div = document.querySelector('div[data-ramah]') as HTMLElement;
    document.body.append(div);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(div.children.length).to.equal(1);
  });

  it('finds a tag deep inside what is added', async () => {
    const outer = await added('<section><article><ramah-hotline-card></ramah-hotline-card></article></section>');
    await waitUntil(() => shadowText(outer.querySelector('ramah-hotline-card')).includes('129'));
  });

  it('an unknown name: the content stays, and the console says it once', async () => {
    const one = await added('<div data-ramah="hotline"><a href="tel:110">110</a></div>');
    const two = await added('<div data-ramah="hotline"><a href="tel:110">110</a></div>');
    await waitUntil(() => lines.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const div of [one, two]) expect(div.innerHTML).to.equal('<a href="tel:110">110</a>');
    expect(lines).to.deep.equal([
      '[ramah] data-ramah="hotline" is not one of quick-exit, hotline-card, help-button, where-to-report, report-form, report-follow-up, rights-infographic.',
    ]);
  });

  it('names of JavaScript’s own are not elements', async () => {
    lines.length = 0;
    const div = await added('<div data-ramah="constructor">isi</div>');
    await waitUntil(() => lines.length > 0);
    expect(div.textContent).to.equal('isi');
    expect(lines[0]).to.contain('data-ramah="constructor" is not one of');
  });
});
