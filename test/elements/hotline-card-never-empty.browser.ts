/** Whatever stands in `region`, the card has numbers; and many cards cost what they must. */
import { expect, oneEvent } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/hotline-card/index.ts';
import type { HotlineCard } from '../../src/elements/hotline-card/hotline-card.ts';
import { parseRegion } from '../../src/core/region.ts';
import { places } from '../../src/generated/country.ts';
import { loadNumbers } from '../../src/regions.ts';

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

const removeAll = (cards: readonly HotlineCard[]): void => cards.forEach((card) => card.remove());

describe('ramah-hotline-card, never empty', () => {
  it('fifty cards ask for one file', async () => {
    performance.clearResourceTimings();
    removeAll(await Promise.all(Array.from({ length: 50 }, () => show('35.76'))));
    const asked = performance.getEntriesByType('resource').filter(({ name }) => /\/regions\//.test(name));
    expect(asked.map(({ name }) => name.replace(/^.*\//, ''))).to.deep.equal(['3576.js']);
  });

  it('the work grows with the number of cards only', async () => {
    const time = async (count: number): Promise<number> => {
      const start = performance.now();
      const cards = await Promise.all(Array.from({ length: count }, () => show('35.76')));
      const spent = performance.now() - start;
      removeAll(cards);
      return spent;
    };
    // Four times the cards: sixteen times the work if it were quadratic. A busy machine may need several rounds to show it.
    let [few, many] = [Infinity, Infinity];
    for (let round = 0; round < 30 && !(many / few < 8); round++) {
      few = Math.min(few, (await time(25)) || Infinity);
      many = Math.min(many, await time(100));
    }
    expect(many / few).to.be.below(8);
  });

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
  });

  it('every province, regency and city, and a village of each, shows its name, 110 and 129', async () => {
    const holds = async (code: string, name: string): Promise<void> => {
      const card = await show(code);
      expect(links(card)[0], code).to.equal('tel:110');
      expect(links(card), code).to.include('tel:129');
      expect((card.shadowRoot as ShadowRoot).textContent, code).to.include(name);
      card.remove();
    };
    const both = async ([code, name]: (typeof places)[number]): Promise<void> => {
      await holds(code, name);
      if (code.length === 2) return;
      const [district] = (await (await loadNumbers(code))?.villages?.())?.default ?? [];
      await holds(`${district?.code}.${district?.villages[0]?.[0]}`, name);
    };
    // Many at a time: most of it is waiting for files.
    for (let at = 0; at < places.length; at += 32) await Promise.all(places.slice(at, at + 32).map(both));
    expect(places.filter(([code]) => code.length === 2).length).to.equal(38);
  });

  it('a code of the right form that no region has shows 110 and 129', async () => {
    const known = new Set(places.map(([code]) => code));
    const original = console.error;
    console.error = () => {};
    for (let province = 10; province <= 99; province++) {
      for (const code of [`${province}`, `${province}.99`, `${province}.99.99.9999`]) {
        if (known.has(code)) continue;
        const card = await show(code);
        expect(links(card)[0], code).to.equal('tel:110');
        expect(links(card), code).to.include('tel:129');
        card.remove();
      }
    }
    console.error = original;
  });
});
