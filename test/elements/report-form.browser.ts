import { aTimeout, expect } from '@open-wc/testing';
import { readOffice } from '../../src/elements/shared/door-support.ts';
import { officeMistakes } from '../../src/elements/shared/office-mistakes.ts';
import { roomDocument } from '../../src/elements/shared/room-frame.ts';
import { choosePageLanguage } from '../../src/locales/page-language.ts';
import { ReportForm } from '../../src/elements/report-form/index.ts';
import { waitUntil } from '../wait-until.ts';
import {
  ANSWERS,
  errorsOf,
  fieldsIn,
  fixture,
  frameOf,
  html,
  keepPage,
  OFFICE_KEY,
  openDoor,
  PATIENT,
  pressShift,
  roomSays,
  SILENT,
  startButton,
  uncover,
} from './doors.ts';

const door = (more: Partial<ReportForm> = {}): Promise<ReportForm> =>
  fixture<ReportForm>(
    html`<ramah-report-form
      receiver="https://kantor.invalid/"
      office-key=${OFFICE_KEY}
      office-epoch="3"
      .assets=${more.assets ?? ANSWERS}
      .exit=${'#keluar'}
      .timeLimit=${more.timeLimit ?? PATIENT}
      .support=${more.support ?? 'ok'}
      ><a href="tel:129">129</a></ramah-report-form
    >`,
  );

const link = (element: ReportForm): HTMLAnchorElement | null =>
  element.renderRoot.querySelector('a[href^="https://kantor.invalid"]');
const numbers = (element: ReportForm): string[] =>
  [...element.renderRoot.querySelectorAll('.call-number')].map((number) => number.textContent ?? '');
const text = (element: ReportForm): string => element.renderRoot.querySelector('.door')?.textContent ?? '';

describe('<ramah-report-form>', () => {
  it('is the one element of its tag', () => {
    expect(customElements.get('ramah-report-form')).to.equal(ReportForm);
  });

  describe('without its attributes', () => {
    it('stays shut, says why in one console error and keeps the numbers', async () => {
      let element!: ReportForm;
      const errors = await errorsOf(async () => {
        element = await fixture<ReportForm>(html`<ramah-report-form></ramah-report-form>`);
        await waitUntil(() => element.renderRoot.querySelector('.notice'), 'the refusal is shown');
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain('<ramah-report-form>').and.contain('receiver=').and.contain('office-key=');
      expect(startButton(element)).to.equal(null);
      expect(frameOf(element)).to.equal(null);
      expect(numbers(element)).to.include.members(['110', '129']);
      await expect(element).to.be.accessible();
    });

    it('opens once they are there', async () => {
      let element!: ReportForm;
      await errorsOf(async () => {
        element = await fixture<ReportForm>(html`<ramah-report-form></ramah-report-form>`);
      });
      element.setAttribute('receiver', 'https://kantor.invalid');
      element.setAttribute('office-key', OFFICE_KEY);
      await element.updateComplete;
      expect(startButton(element)).not.to.equal(null);
    });
  });

  it('names what is wrong with each attribute', () => {
    const right = { receiver: 'https://kantor.invalid', officeKey: OFFICE_KEY, officeEpoch: '3' };
    const mistakes = (more: object): number => {
      const found = officeMistakes({ ...right, ...more }).length;
      expect(readOffice({ ...right, ...more }) === null, 'no office where there is a mistake').to.equal(found > 0);
      return found;
    };
    expect(readOffice(right)).to.deep.equal({ ...right, officeEpoch: 3 });
    expect(readOffice({ ...right, receiver: 'https://kantor.invalid/ppa/', officeEpoch: null })).to.deep.equal({
      receiver: 'https://kantor.invalid/ppa',
      officeKey: OFFICE_KEY,
      officeEpoch: 0,
    });
    expect(mistakes({ receiver: 'http://localhost:8080' })).to.equal(0);
    for (const receiver of ['kantor', 'http://kantor.invalid', 'https://a:b@kantor.invalid', 'https://k.invalid/?x']) {
      expect(mistakes({ receiver }), receiver).to.equal(1);
    }
    for (const officeKey of ['abc', OFFICE_KEY.slice(1), `${OFFICE_KEY}A`, OFFICE_KEY.replace(/.$/, 'B')]) {
      expect(mistakes({ officeKey }), officeKey).to.equal(1);
    }
    for (const officeEpoch of ['', '-1', '1.5', 'x']) expect(mistakes({ officeEpoch }), officeEpoch).to.equal(1);
  });

  it('offers a start, the office’s own page and numbers, and no field', async () => {
    const element = await door();
    expect(startButton(element)?.textContent?.trim()).to.equal('Mulai menulis laporan');
    expect(link(element)?.href).to.equal('https://kantor.invalid/tulis');
    expect(link(element)?.rel).to.equal('noreferrer noopener');
    expect(link(element)?.target).to.equal('');
    expect(numbers(element)).to.include.members(['110', '129']);
    expect(fieldsIn(document)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  describe('the room', () => {
    it('opens in one sandboxed frame without an origin, and hears what it needs', async () => {
      const element = await door();
      const seen = await openDoor(element);
      const frame = frameOf(element)!;
      expect(frame.getAttribute('sandbox')).to.equal(
        'allow-scripts allow-forms allow-downloads allow-top-navigation-by-user-activation',
      );
      expect(frame.getAttribute('referrerpolicy')).to.equal('no-referrer');
      expect(frame.hasAttribute('src')).to.equal(false);
      expect(frame.title).to.equal('Halaman isian');
      expect(seen).to.deep.include({ origin: 'null', secure: true, title: '', lang: 'id', part: 'report' });
      expect(seen.scripts).to.deep.equal(['room.id.js', 'report.js']);
      expect(seen.config).to.deep.include({
        view: 'report',
        rung: 1,
        receiver: 'https://kantor.invalid',
        officeKey: OFFICE_KEY,
        officeEpoch: 3,
        lang: 'id',
        exit: '#keluar',
      });
      expect(seen.config.numbers.map(({ display }) => display)).to.include.members(['110', '129']);
      expect(fieldsIn(document)).to.deep.equal([]);
      expect(link(element)?.href).to.equal('https://kantor.invalid/tulis');
      expect(element.shadowRoot?.activeElement).to.equal(frame);
      await expect(element).to.be.accessible();
    });

    it('is set up before it enters the page, and only once', async () => {
      const element = await door();
      const changes: string[] = [];
      let frames = 0;
      const watch = new MutationObserver((records) => {
        for (const { type, attributeName, target, addedNodes } of records) {
          if (type === 'attributes' && target instanceof HTMLIFrameElement) changes.push(attributeName ?? '');
          for (const node of addedNodes) {
            if (node instanceof HTMLIFrameElement) frames += 1;
            else if (node instanceof Element) frames += node.querySelectorAll('iframe').length;
          }
        }
      });
      watch.observe(element.renderRoot, { attributes: true, childList: true, subtree: true });
      const before = history.length;
      await openDoor(element);
      startButton(element)?.click();
      await roomSays(element, { type: 'height', height: 720 });
      watch.disconnect();
      expect(frames).to.equal(1);
      expect(changes.filter((name) => name !== 'style')).to.deep.equal([]);
      expect(frameOf(element)?.style.height).to.equal('720px');
      expect(history.length).to.equal(before);
    });

    it('has a document that names no referrer first, absolute addresses, and the page’s nonce', async () => {
      const element = await door();
      const { config } = await openDoor(element);
      const options = {
        config,
        assets: ANSWERS,
        links: '_top',
        title: '',
        noScript: '<b>',
        timeLimit: 1,
        onReady() {},
        onFailure() {},
        onMessage() {},
      };
      const page = new DOMParser().parseFromString(roomDocument(options, 'r4nd0m"'), 'text/html');
      expect(page.head.firstElementChild?.outerHTML).to.equal('<meta name="referrer" content="no-referrer">');
      expect(page.title.trim()).to.equal('');
      const scripts = [...page.scripts];
      expect(scripts.map((script) => script.getAttribute('src'))).to.deep.equal([
        `${ANSWERS}room/room.id.js`,
        `${ANSWERS}room/report.js`,
      ]);
      expect(scripts.map((script) => script.getAttribute('nonce'))).to.deep.equal(['r4nd0m"', 'r4nd0m"']);
      expect(page.querySelector('noscript')?.textContent).to.equal('<b>');
      expect(page.body.innerHTML).not.to.contain('javascript:');
    });

    it('closes into the door again', async () => {
      const element = await door();
      await openDoor(element);
      await roomSays(element, { type: 'close' });
      expect(frameOf(element)).to.equal(null);
      expect(element.shadowRoot?.activeElement).to.equal(startButton(element));
      await openDoor(element);
      expect(frameOf(element)).not.to.equal(null);
    });

    it('is opened anew in another language', async () => {
      const element = await door();
      await openDoor(element);
      const first = frameOf(element);
      const again = new Promise<{ lang: string; scripts: string[] }>((resolve) =>
        addEventListener('message', ({ data }) => data?.seen && resolve(data.seen), { once: false }),
      );
      await roomSays(element, { type: 'lang', lang: 'en' });
      const seen = await again;
      expect(seen.lang).to.equal('en');
      expect(seen.scripts).to.deep.equal(['room.en.js', 'report.js']);
      await waitUntil(() => frameOf(element) !== null && frameOf(element) !== first, 'a new frame');
      await choosePageLanguage('id');
    });

    it('is gone with the page', async () => {
      const element = await door();
      await openDoor(element);
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await element.updateComplete;
      expect(frameOf(element)).to.equal(null);
      expect(startButton(element)).not.to.equal(null);
    });
  });

  describe('when the room does not open', () => {
    it('gives up in time and keeps the link and the numbers', async () => {
      const element = await door({ assets: SILENT, timeLimit: 60 });
      startButton(element)?.click();
      await waitUntil(() => element.renderRoot.querySelector('.notice'), 'it says so');
      expect(frameOf(element)).to.equal(null);
      expect(link(element)?.href).to.equal('https://kantor.invalid/tulis');
      expect(numbers(element)).to.include.members(['110', '129']);
      await expect(element).to.be.accessible();
    });

    it('takes a frame away that was led elsewhere', async () => {
      const element = await door();
      await openDoor(element);
      frameOf(element)!.src = 'about:blank';
      frameOf(element)!.removeAttribute('srcdoc');
      await waitUntil(() => element.renderRoot.querySelector('.notice'), 'it says so');
      expect(frameOf(element)).to.equal(null);
      expect(text(element)).to.contain('Situs ini menutup formulir Anda.');
      expect(element.renderRoot.querySelector('.way button'), 'not here again').to.equal(null);
      expect(link(element)?.href).to.equal('https://kantor.invalid/tulis');
    });

    it('notices that a frame was taken out of the page, or tells nothing any more', async () => {
      const gone = await door();
      await openDoor(gone);
      const mute = await door();
      await openDoor(mute);
      const lives = await door();
      await openDoor(lives);
      frameOf(gone)!.remove();
      frameOf(mute)!.contentWindow?.postMessage({ mute: true }, '*');
      for (const element of [gone, mute]) {
        await waitUntil(() => element.renderRoot.querySelector('.notice'), 'it says so');
        expect(text(element)).to.contain('Situs ini menutup formulir Anda.');
        expect(frameOf(element)).to.equal(null);
      }
      expect(lives.doorState).to.equal('open');
    });

    it('two doors are two rooms: what befalls one does not touch the other', async () => {
      const first = await door();
      await openDoor(first);
      const second = await door();
      await openDoor(second);
      frameOf(second)!.src = 'about:blank';
      frameOf(second)!.removeAttribute('srcdoc');
      await waitUntil(() => second.renderRoot.querySelector('.notice'));
      expect(first.doorState).to.equal('open');
      await roomSays(first, { type: 'height', height: 840 });
      expect(frameOf(first)?.style.height).to.equal('840px');
    });

    it('tells the owner of a page with a session recorder, once a room is open', async () => {
      const { warn } = console;
      const lines: string[] = [];
      console.warn = (line: string) => lines.push(line);
      Object.assign(window, { hj() {} });
      try {
        await openDoor(await door());
        await waitUntil(() => lines.length > 0);
        await openDoor(await door());
        await aTimeout(100);
      } finally {
        console.warn = warn;
        delete (window as { hj?: unknown }).hj;
      }
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('[ramah]').and.contain('session recorder');
    });

    const refuse = (blockedURI: string): boolean =>
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          blockedURI,
          effectiveDirective: 'frame-src',
        } as SecurityPolicyViolationEventInit),
      );

    it('hears of a policy that blocks its files, and tries the receiver’s frame, then the link', async () => {
      const element = await door({ assets: SILENT });
      startButton(element)?.click();
      await waitUntil(() => frameOf(element), 'a frame');
      refuse(`${SILENT}room/room.id.js`);
      await waitUntil(() => frameOf(element)?.hasAttribute('src'), 'another frame');
      const frame = frameOf(element)!;
      expect(frame.src).to.equal('https://kantor.invalid/bingkai/tulis?lang=id');
      expect(frame.hasAttribute('srcdoc')).to.equal(false);
      expect(frame.getAttribute('referrerpolicy')).to.equal('no-referrer');
      expect([...frame.sandbox].sort()).to.deep.equal([
        'allow-downloads',
        'allow-forms',
        'allow-same-origin',
        'allow-scripts',
        'allow-top-navigation-by-user-activation',
      ]);
      expect(element.renderRoot.querySelector('.notice')).to.equal(null);
      refuse('https://kantor.invalid/bingkai/tulis?lang=id');
      await waitUntil(() => element.renderRoot.querySelector('.notice'), 'it says so');
      expect(frameOf(element)).to.equal(null);
      expect(link(element)?.href).to.equal('https://kantor.invalid/tulis');
    });

    it('never frames a receiver on the page’s own origin: its scripts could read it', async () => {
      const element = await door({ assets: SILENT });
      element.setAttribute('receiver', location.origin);
      await element.updateComplete;
      startButton(element)?.click();
      await waitUntil(() => frameOf(element), 'a frame');
      refuse(`${SILENT}room/room.id.js`);
      await waitUntil(() => element.renderRoot.querySelector('.notice'), 'it says so');
      expect(frameOf(element)).to.equal(null);
    });

    it('goes on to the receiver’s frame when the room says that it is blocked', async () => {
      const element = await door();
      await openDoor(element);
      await roomSays(element, { type: 'blocked' });
      await waitUntil(() => frameOf(element)?.src === 'https://kantor.invalid/bingkai/tulis?lang=id');
      refuse('https://kantor.invalid/');
      await waitUntil(() => element.renderRoot.querySelector('.notice'));
    });

    it('an open room does not care which other frames and files the page refuses', async () => {
      const element = await door();
      await openDoor(element);
      refuse('https://iklan.invalid/bingkai');
      refuse(`${ANSWERS}room/room.id.js`);
      await aTimeout(50);
      expect(element.doorState).to.equal('open');
    });
  });

  describe('where no room may open', () => {
    it('on an http page: only the office’s own page, and why', async () => {
      const element = await door({ support: 'insecure' });
      await waitUntil(() => element.renderRoot.querySelector('.notice'));
      expect(startButton(element)).to.equal(null);
      expect(text(element)).to.contain('tidak terkunci');
      expect(link(element)?.href).to.equal('https://kantor.invalid/tulis');
    });

    it('in an app that adds scripts: another browser, with the address as text', async () => {
      const element = await door({ support: 'in-app' });
      await waitUntil(() => element.renderRoot.querySelector('.notice'));
      expect(text(element)).to.contain('Buka di Chrome').and.contain('https://kantor.invalid/tulis');
      expect(startButton(element)).to.equal(null);
      expect(link(element)).to.equal(null);
      expect(fieldsIn(document)).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('in a page that came from no server: that it needs one, the office’s own page, and numbers', async () => {
      const element = await door({ support: 'folder' });
      await waitUntil(() => element.renderRoot.querySelector('.notice'));
      expect(text(element)).to.contain('dibuka dari folder').and.not.contain('Coba buka lagi');
      expect(startButton(element)).to.equal(null);
      expect(link(element)?.href).to.equal('https://kantor.invalid/tulis');
      expect(numbers(element)).to.include.members(['110', '129']);
    });

    it('below the floor: numbers', async () => {
      const element = await door({ support: 'too-old' });
      await waitUntil(() => element.renderRoot.querySelector('.notice'));
      expect(startButton(element)).to.equal(null);
      expect(link(element)).to.equal(null);
      expect(numbers(element)).to.include.members(['110', '129']);
    });
  });

  describe('leaving', () => {
    const title = document.title;
    let page: ReturnType<typeof keepPage>;
    beforeEach(() => {
      page = keepPage();
    });
    afterEach(() => {
      page.undo();
      uncover();
      document.title = title;
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('covers the page and replaces it when the room says so', async () => {
      const element = await door();
      await openDoor(element);
      const before = history.length;
      await roomSays(element, { type: 'leave' });
      expect(location.hash).to.equal('#keluar');
      expect(page.taken()).to.equal(1);
      expect(history.length).to.equal(before);
      expect(document.title.trim()).to.equal('');
      expect(document.head.firstElementChild?.getAttribute('content')).to.equal('no-referrer');
      expect(uncover()).to.equal(true);
    });

    it('by Shift three times, also while the focus is outside the frame, and only while the room is open', async () => {
      const element = await door();
      pressShift(3);
      expect(uncover()).to.equal(false);
      await openDoor(element);
      pressShift(2);
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
      pressShift(1);
      expect(uncover()).to.equal(false);
      await aTimeout(0);
      pressShift(2);
      expect(location.hash).to.equal('#keluar');
      expect(uncover()).to.equal(true);
    });
  });
});
