/** One language for a page. The order of these tests is the life of one page. */
import { expect, oneEvent } from '@open-wc/testing';
import '../../src/elements/hotline-card/index.ts';
import type { HotlineCard } from '../../src/elements/hotline-card/hotline-card.ts';
import { waitUntil } from '../wait-until.ts';

async function card(lang?: string): Promise<HotlineCard> {
  const element = document.createElement('ramah-hotline-card');
  element.region = '35.76';
  if (lang) element.lang = lang;
  const told = oneEvent(element, 'ramah-ready');
  document.body.append(element);
  await told;
  return element;
}
const shown = (element: HotlineCard): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

describe('the language of a page', () => {
  const lines: string[] = [];
  const original = console.error;
  let first: HotlineCard;
  let second: HotlineCard;

  before(() => {
    document.documentElement.lang = 'id';
    console.error = (line: string) => void lines.push(line);
  });
  after(() => {
    console.error = original;
    document.body.replaceChildren();
  });

  it('is the page’s own while no element names one', async () => {
    first = await card();
    expect(shown(first)).to.contain('Nomor bantuan').and.to.contain('Polisi');
  });

  it('is the one that the first element names, for all of them', async () => {
    second = await card('en-GB');
    for (const element of [first, second]) {
      await waitUntil(() => shown(element).includes('Not yet tried · source of 2022'));
      expect(shown(element)).to.contain('Numbers for help').and.to.contain('Police').and.to.contain('24 hours');
      expect(element.shadowRoot?.querySelector('section')?.lang).to.equal('en');
    }
  });

  it('is not changed by a second element that names another: the console says so once', async () => {
    const third = await card('id');
    expect(shown(third)).to.contain('Numbers for help');
    await card('id');
    expect(lines).to.deep.equal(['[ramah] lang="id" is not used: the page speaks en.']);
  });

  it('is changed by the visitor, for all elements', async () => {
    second.shadowRoot?.querySelector<HTMLElement>('button[lang]')?.click();
    for (const element of document.querySelectorAll('ramah-hotline-card')) {
      await waitUntil(() => shown(element).includes('Nomor bantuan'));
      expect(shown(element)).to.contain('Polisi');
    }
  });

  it('the visitor’s choice stands when a new element names another', async () => {
    expect(shown(await card('en'))).to.contain('Nomor bantuan');
    expect(lines.length).to.equal(1);
  });
});
