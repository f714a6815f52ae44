import { expect } from '@open-wc/testing';
import { WhereToReport } from '../../src/elements/where-to-report/index.ts';
import { loadRegion } from '../../src/regions.ts';
import { waitUntil } from '../wait-until.ts';
import {
  errorsOf,
  fieldsIn,
  fixture,
  frameOf,
  html,
  OFFICE_KEY,
  openDoor,
  PATIENT,
  SILENT,
  startButton,
  ANSWERS,
} from './doors.ts';

const door = (more: Partial<WhereToReport> = {}): Promise<WhereToReport> =>
  fixture<WhereToReport>(
    html`<ramah-where-to-report
      .receiver=${more.receiver ?? null}
      .officeKey=${more.officeKey ?? null}
      region="35.76"
      .assets=${more.assets ?? ANSWERS}
      .exit=${'#keluar'}
      .timeLimit=${more.timeLimit ?? PATIENT}
      .support=${more.support ?? 'ok'}
      ><a href="tel:129">129</a></ramah-where-to-report
    >`,
  );

const text = (element: WhereToReport): string =>
  (element.renderRoot.querySelector('.door')?.textContent ?? '').replace(/\s+/g, ' ');
const office = { receiver: 'https://kantor.invalid', officeKey: OFFICE_KEY };

describe('<ramah-where-to-report>', () => {
  it('is the one element of its tag', () => {
    expect(customElements.get('ramah-where-to-report')).to.equal(WhereToReport);
  });

  it('opens without an office too, says nothing in the console, and has no field', async () => {
    let element!: WhereToReport;
    // Here already, as the door waits only seconds for a list.
    await loadRegion('35.76');
    const errors = await errorsOf(async () => {
      element = await door();
      const { config, scripts } = await openDoor(element);
      expect(config).to.deep.include({ view: 'guide', receiver: '', rung: 1 });
      expect(config.channels?.map(({ id }) => id)).to.include('kota-mojokerto-dinsos-p3a');
      expect(scripts).to.deep.equal(['room.id.js', 'guide.js']);
    });
    expect(errors).to.deep.equal([]);
    expect(fieldsIn(document)).to.deep.equal([]);
    expect(frameOf(element)?.getAttribute('sandbox')).not.to.contain('same-origin');
    expect(element.renderRoot.querySelector('a[href*="arah"]')).to.equal(null);
  });

  it('hands the office to the room, and offers the office’s own page', async () => {
    const element = await door(office);
    expect(element.renderRoot.querySelector<HTMLAnchorElement>('a[href^="https://kantor"]')?.href).to.equal(
      'https://kantor.invalid/arah',
    );
    await expect(element).to.be.accessible();
    expect((await openDoor(element)).config).to.deep.include({ receiver: office.receiver, officeKey: OFFICE_KEY });
  });

  it('tells the owner what is wrong on the tag, and still opens', async () => {
    let element!: WhereToReport;
    const errors = await errorsOf(async () => {
      element = await door({ receiver: 'kantor' });
      await waitUntil(() => startButton(element));
      await import('../../src/elements/where-to-report/static-doors.ts');
      // The element's own import of it comes back a moment later.
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('[ramah] <ramah-where-to-report> opens without a report.').and.contain('receiver');
    expect(startButton(element)).not.to.equal(null);
  });

  describe('where no room can be', () => {
    for (const support of ['insecure', 'in-app', 'too-old', 'folder'] as const) {
      it(`lists places and asks nothing: ${support}`, async () => {
        const element = await door({ support });
        await waitUntil(() => element.renderRoot.querySelector('.doors'));
        expect(startButton(element)).to.equal(null);
        expect(text(element)).to.contain('Dinsos P3A Kota Mojokerto').and.contain('SAPA 129').and.contain('KPAI');
        expect(element.renderRoot.querySelector('.doors a[href="tel:129"]')).not.to.equal(null);
        // Nothing is promised that was just refused, and nobody in danger scrolls past fourteen places.
        expect(text(element)).not.to.contain('Paling banyak enam pertanyaan');
        expect(
          element.renderRoot
            .querySelector('.numbers')
            ?.compareDocumentPosition(element.renderRoot.querySelector('.doors') as Node),
        ).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
        expect(fieldsIn(document)).to.deep.equal([]);
        await expect(element).to.be.accessible();
      });
    }

    it('lists them too when the room does not answer, and lets one try again', async () => {
      const element = await door({ assets: SILENT, timeLimit: 50 });
      startButton(element)?.click();
      await waitUntil(() => element.renderRoot.querySelector('.doors'));
      expect(text(element)).to.contain('Coba buka lagi').and.contain('110');
      await expect(element).to.be.accessible();
    });
  });
});
