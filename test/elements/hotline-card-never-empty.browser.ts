/** Whatever stands in `region`, the card has numbers; and many cards cost what they must. */
import { expect, oneEvent } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/hotline-card/index.ts';
import type { HotlineCard } from '../../src/elements/hotline-card/hotline-card.ts';
import { parseRegion } from '../../src/core/region.ts';

const MOMENT = new Date('2026-11-24T05:00:00Z');

async function show(region: string): Promise<HotlineCard> {
  const card = document.createElement('ramah-hotline-card');
  card.setAttribute('region', region);
  card.moment = MOMENT;
  const told = oneEvent(card, 'ramah-ready');
  document.body.append(card);
  await told;
  return card;
}

const links = (card: HotlineCard): (string | null)[] =>
  [...(card.shadowRoot as ShadowRoot).querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('ramah-hotline-card, never empty', () => {
  it('a thousand malformed codes all show 110 and 129', async () => {
    const original = console.error;
    console.error = () => {};
    let runs = 0;
    try {
      const digits = fc.string({ unit: fc.constantFrom(...'0123456789.- '), maxLength: 18 });
      const code = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), digits);
      await fc.assert(
        fc.asyncProperty(
          code.filter((text) => parseRegion(text) === null),
          async (region) => {
            runs++;
            const card = await show(region);
            const found = links(card);
            card.remove();
            return found[0] === 'tel:110' && found.includes('tel:129');
          },
        ),
        { numRuns: 1000 },
      );
    } finally {
      console.error = original;
    }
    expect(runs).to.equal(1000);
  }).timeout(120_000);

  it('every province and regency file, and a village of each, shows 110', async () => {
    const original = console.error;
    console.error = () => {};
    for (let province = 11; province <= 99; province++) {
      for (const code of [`${province}`, `${province}.01`, `${province}71`, `${province}.01.01.2001`]) {
        const card = await show(code);
        expect(links(card)[0], code).to.equal('tel:110');
        expect(links(card), code).to.include('tel:129');
        card.remove();
      }
    }
    console.error = original;
  }).timeout(120_000);

  it('fifty cards ask for one file, and the work grows with their number only', async () => {
    const time = async (count: number): Promise<number> => {
      const start = performance.now();
      const cards = await Promise.all(Array.from({ length: count }, () => show('35.76')));
      const spent = performance.now() - start;
      cards.forEach((card) => card.remove());
      return spent;
    };
    performance.clearResourceTimings();
    await time(5);
    const asked = performance.getEntriesByType('resource').filter(({ name }) => /regions\/3576\.js/.test(name));
    expect(asked.length).to.be.at.most(1);
    // Four times the cards: sixteen times the work if it were quadratic. A busy machine may need several rounds to show it.
    let [few, many] = [Infinity, Infinity];
    for (let round = 0; round < 30 && !(many / few < 8); round++) {
      few = Math.min(few, (await time(25)) || Infinity);
      many = Math.min(many, await time(100));
    }
    expect(many / few).to.be.below(8);
    performance.clearResourceTimings();
    await time(50);
    expect(performance.getEntriesByType('resource').filter(({ name }) => /regions\//.test(name)).length).to.equal(0);
  });
});
