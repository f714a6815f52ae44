import { expect } from '@open-wc/testing';
import '../../src/elements/hotline-card/index.ts';
import '../../src/elements/report-follow-up/index.ts';
import '../../src/elements/report-form/index.ts';
import '../../src/elements/rights-infographic/index.ts';
import '../../src/elements/where-to-report/index.ts';

const PAGE = { color: 'rgb(1, 2, 3)', colorScheme: 'light' };

describe('what an owner wrote into a tag', () => {
  const tags = [
    'ramah-hotline-card',
    'ramah-report-form',
    'ramah-report-follow-up',
    'ramah-where-to-report',
    'ramah-rights-infographic',
  ];
  for (const tag of tags) {
    it(`${tag}: can be read on the owner’s page while ours is not there yet, also in the dark`, async () => {
      const page = document.createElement('div');
      Object.assign(page.style, PAGE);
      page.innerHTML = `<${tag} theme="dark" lang="en" region="35.76"><p>Telepon <a href="tel:129">129</a></p></${tag}>`;
      document.body.append(page);
      const element = page.firstElementChild as Element & { updateComplete: Promise<unknown> };
      await element.updateComplete;
      const words = page.querySelector('p')!;
      expect(words.assignedSlot, 'it is shown').not.to.equal(null);
      const { color, colorScheme } = getComputedStyle(words);
      expect({ color, colorScheme }).to.deep.equal(PAGE);
      page.remove();
    });
  }
});
