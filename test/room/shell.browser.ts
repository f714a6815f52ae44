import { aTimeout, expect } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import {
  DEFAULT_EXIT,
  PORT_MESSAGE,
  type FromRoom,
  type RoomConfig,
  type ToRoom,
} from '../../src/elements/shared/port.ts';
import { GIVEN } from '../../src/receiver/pages.ts';
import type { RoomApp } from '../../src/room/room-app.ts';
import { registerPart, type RoomContext } from '../../src/room/shell.ts';
import { startRoom } from '../../src/room/start.ts';
import { fieldsIn, uncover } from '../elements/doors.ts';
import { waitUntil } from '../wait-until.ts';

/** A view with one field, in place of the report. */
class OneField extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-height: 300px;
    }
  `;
  config!: RoomConfig;
  room!: RoomContext;
  override render(): unknown {
    return html`<h2>Satu</h2>
      <label>Isian <textarea></textarea></label>`;
  }
}
customElements.define('test-one-field', OneField);

const CONFIG: RoomConfig = {
  view: 'report',
  // As on the receiver's own origin: the test's window is not sandboxed.
  rung: 2,
  receiver: location.origin,
  officeKey: 'rekaan',
  officeEpoch: 1,
  region: null,
  numbers: [
    { label: 'SAPA 129', display: '129', dial: '129', emergency: false },
    { label: 'Polisi', display: '110', dial: '110', emergency: true },
  ],
  lang: 'id',
  theme: 'light',
  exit: '#cuaca',
};

interface Opened {
  app: RoomApp;
  view: OneField;
  field: HTMLTextAreaElement;
  said: FromRoom[];
  tell(message: ToRoom): void;
}

/** Hands over the port as a door does and waits for the room. The test's window is its own parent. */
async function openRoom(more: Partial<RoomConfig> = {}): Promise<Opened> {
  const said: FromRoom[] = [];
  startRoom(window, 'id');
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<FromRoom>) => said.push(data);
  window.postMessage(PORT_MESSAGE, '*', [port2]);
  port1.postMessage({ type: 'open', config: { ...CONFIG, ...more } } satisfies ToRoom);
  await waitUntil(() => said.some(({ type }) => type === 'ready'), 'the room says that it is ready');
  const app = document.querySelector('ramah-room-app')!;
  await waitUntil(() => app.renderRoot.querySelector('test-one-field'), 'the view is there');
  const view = app.renderRoot.querySelector<OneField>('test-one-field')!;
  await view.updateComplete;
  return { app, view, field: view.renderRoot.querySelector('textarea')!, said, tell: (m) => port1.postMessage(m) };
}

const button = (app: RoomApp, text: string): HTMLButtonElement | undefined =>
  [...app.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === text);

const pressShift = (times: number): void => {
  for (let time = 0; time < times; time += 1) {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
  }
};

describe('the room', () => {
  const { title } = document;
  before(() => registerPart({ view: 'report', tag: 'test-one-field' }));
  afterEach(() => {
    document.querySelectorAll('ramah-room-app').forEach((app) => app.room.close());
    while (uncover());
    document.title = title;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('closes when the page around it asks, after its own question where something would be lost', async () => {
    const first = await openRoom();
    first.tell({ type: 'close' });
    await waitUntil(() => first.said.some(({ type }) => type === 'close'));

    const { app, view, said, tell } = await openRoom();
    view.room.setDirty(true);
    tell({ type: 'close' });
    await waitUntil(() => button(app, 'Hapus dan tutup'), 'it asks');
    expect(said.map(({ type }) => type)).not.to.include('close');
    button(app, 'Kembali ke isian')?.click();
    await app.updateComplete;
    tell({ type: 'close' });
    await waitUntil(() => button(app, 'Hapus dan tutup'), 'it asks again');
    expect(said.map(({ type }) => type)).not.to.include('close');
    button(app, 'Hapus dan tutup')?.click();
    await waitUntil(() => said.some(({ type }) => type === 'close'));
  });

  it('takes its port from nobody but the page around it, once', async () => {
    const other = document.createElement('iframe');
    document.body.append(other);
    startRoom(window, 'id');
    const stranger = new MessageChannel();
    let answered = 0;
    stranger.port1.onmessage = () => (answered += 1);
    stranger.port1.postMessage({ type: 'open', config: CONFIG });
    // Spoken by another window, so that the message's source is not the parent.
    const { contentWindow } = other as unknown as {
      contentWindow: { eval(code: string): (port: MessagePort) => void };
    };
    contentWindow.eval(`(port) => parent.postMessage('${PORT_MESSAGE}', '*', [port])`)(stranger.port2);
    window.postMessage(PORT_MESSAGE, '*');
    await aTimeout(150);
    expect(answered).to.equal(0);
    expect(document.querySelector('ramah-room-app')).to.equal(null);
    other.remove();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (answered += 1);
    window.postMessage(PORT_MESSAGE, '*', [port2]);
    port1.postMessage({ type: 'open', config: CONFIG });
    await waitUntil(() => answered > 0);
    expect(document.querySelectorAll('ramah-room-app')).to.have.length(1);
  });

  it('shows a way out that works without script, the view, and the numbers with the emergency first', async () => {
    const { app, view } = await openRoom();
    const exit = app.renderRoot.querySelector<HTMLAnchorElement>('.exit')!;
    expect(exit.getAttribute('href')).to.equal('#cuaca');
    expect(DEFAULT_EXIT).to.equal('https://www.bmkg.go.id/');
    expect(exit.target).to.equal('_top');
    expect(exit.rel).to.equal('noreferrer');
    expect(app.renderRoot.textContent).to.contain('Riwayat browser tidak ikut terhapus.');
    const numbers = [...app.renderRoot.querySelectorAll<HTMLAnchorElement>('.call')];
    expect(numbers.map(({ href }) => href)).to.deep.equal(['tel:110', 'tel:129']);
    expect(view.config.view).to.equal('report');
    expect(view.getAttribute('theme')).to.equal('light');
    expect(document.documentElement.lang).to.equal('id');
    await expect(app).to.be.accessible();
  });

  it('tells its height in steps', async () => {
    const { ResizeObserver } = window;
    let resized = (): void => {};
    window.ResizeObserver = class extends ResizeObserver {
      constructor(tell: ResizeObserverCallback) {
        super(() => {});
        resized = () => tell([], this);
      }
    };
    try {
      const { said, view } = await openRoom();
      const heights = (): number[] => said.flatMap((message) => (message.type === 'height' ? [message.height] : []));
      resized();
      view.style.minHeight = '900px';
      resized();
      view.style.minHeight = '901px';
      resized();
      await waitUntil(() => heights().length > 1);
      expect(heights()).to.have.length(2);
      for (const height of heights()) expect(height % 120).to.equal(0);
      expect(heights()[1]).to.be.at.least(900);
    } finally {
      window.ResizeObserver = ResizeObserver;
    }
  });

  it('offers another language until something was written', async () => {
    const { app, view, said } = await openRoom();
    button(app, 'English')!.click();
    const chosen = (): FromRoom[] => said.filter(({ type }) => type === 'lang');
    await waitUntil(() => chosen().length > 0);
    expect(chosen()).to.deep.equal([{ type: 'lang', lang: 'en' }]);
    view.room.setDirty(true);
    await app.updateComplete;
    expect(button(app, 'English')).to.equal(undefined);
    view.room.setDirty(false);
    await app.updateComplete;
    expect(button(app, 'English'), 'a code that is on screen would be gone').to.equal(undefined);
  });

  it('asks before it closes over something written, then wipes it', async () => {
    const { app, view, field, said } = await openRoom();
    field.value = 'rekaan';
    view.room.setDirty(true);
    await app.updateComplete;
    button(app, 'Tutup')!.click();
    await app.updateComplete;
    await expect(app).to.be.accessible();
    button(app, 'Kembali ke isian')!.click();
    await app.updateComplete;
    expect(field.value).to.equal('rekaan');
    expect(app.renderRoot.querySelector('test-one-field')).to.equal(view);
    button(app, 'Tutup')!.click();
    await app.updateComplete;
    button(app, 'Hapus dan tutup')!.click();
    await waitUntil(() => said.some(({ type }) => type === 'close'));
    expect(field.value).to.equal('');
    expect(app.isConnected).to.equal(false);
    expect(view.room.signal.aborted).to.equal(true);
  });

  it('closes at once while nothing is written', async () => {
    const { app, said } = await openRoom();
    button(app, 'Tutup')!.click();
    await waitUntil(() => said.some(({ type }) => type === 'close'));
    expect(app.isConnected).to.equal(false);
  });

  for (const [how, go] of [
    ['the way out', (app: RoomApp) => app.renderRoot.querySelector<HTMLAnchorElement>('.exit')!.click()],
    ['Shift three times', () => pressShift(3)],
  ] as const) {
    it(`leaves by ${how}: wiped, covered, told, and replaced without a new step in the history`, async () => {
      const { app, view, field, said } = await openRoom();
      field.value = 'rekaan';
      view.room.setDirty(true);
      const steps = history.length;
      go(app);
      expect(field.value).to.equal('');
      expect(app.isConnected).to.equal(false);
      expect(fieldsIn(document)).to.deep.equal([]);
      expect(view.room.signal.aborted).to.equal(true);
      expect(uncover()).to.equal(true);
      await waitUntil(() => said.some(({ type }) => type === 'leave'));
      expect(location.hash).to.equal('#cuaca');
      expect(history.length).to.equal(steps);
    });
  }

  it('does not leave for Shift that is held, or with other keys between', async () => {
    const { app } = await openRoom();
    pressShift(2);
    await waitUntil(() => app.renderRoot.querySelector('[role=status]')?.textContent?.includes('Shift sekali lagi'));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'A' }));
    pressShift(1);
    for (let time = 0; time < 5; time += 1) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', repeat: true }));
    }
    expect(app.isConnected).to.equal(true);
  });

  it('is empty once the page is hidden, and fresh when it comes back', async () => {
    const { app, field, said } = await openRoom();
    field.value = 'rekaan';
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(field.value).to.equal('');
    expect(app.isConnected).to.equal(false);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => said.filter(({ type }) => type === 'ready').length === 2);
    const fresh = document.querySelector('ramah-room-app')!;
    expect(fresh).not.to.equal(app);
    await waitUntil(() => fresh.renderRoot.querySelector('test-one-field'));
    expect(fieldsIn(document).map((one) => (one as HTMLTextAreaElement).value)).to.deep.equal(['']);
  });

  it('gives a view a step’s heading in focus, words for a screen reader, and a fetch that tells nobody', async () => {
    const { app, view } = await openRoom();
    const heading = view.renderRoot.querySelector('h2')!;
    view.room.showStep(heading);
    expect(view.shadowRoot!.activeElement).to.equal(heading);
    view.room.announce('Langkah dua');
    await waitUntil(() => app.renderRoot.querySelector('[role=status]')?.textContent === 'Langkah dua');
    const { fetch } = window;
    let asked: RequestInit | undefined;
    window.fetch = (_input, init) => {
      asked = init;
      return Promise.resolve(new Response());
    };
    try {
      await view.room.fetch('https://kantor.invalid/v1/roster', { method: 'POST', credentials: 'include' });
    } finally {
      window.fetch = fetch;
    }
    expect(asked).to.deep.equal({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  it('asks for another rung where the policy around it blocks the receiver, as long as nothing is written', async () => {
    const { view, said } = await openRoom();
    const blocked = (): number => said.filter(({ type }) => type === 'blocked').length;
    const refuse = (effectiveDirective: string): boolean =>
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          blockedURI: `${location.origin}/v1/roster`,
          effectiveDirective,
        } as SecurityPolicyViolationEventInit),
      );
    refuse('style-src-elem');
    await aTimeout(50);
    expect(blocked()).to.equal(0);
    refuse('connect-src');
    await waitUntil(() => blocked() === 1);
    view.room.setDirty(true);
    refuse('connect-src');
    await aTimeout(50);
    expect(blocked(), 'what was written stays on screen').to.equal(1);
  });

  it('does not open where the frame is not as it was made', async () => {
    const wrong: Partial<RoomConfig>[] = [
      // The sandbox was taken away: the page around could read everything.
      { rung: 1 },
    ];
    for (const more of wrong) {
      startRoom(window, 'id');
      const { port1, port2 } = new MessageChannel();
      const said: FromRoom[] = [];
      port1.onmessage = ({ data }: MessageEvent<FromRoom>) => said.push(data);
      window.postMessage(PORT_MESSAGE, '*', [port2]);
      port1.postMessage({ type: 'open', config: { ...CONFIG, ...more } } satisfies ToRoom);
      await waitUntil(() => said.length > 0);
      expect(said).to.deep.equal([{ type: 'blocked' }]);
      expect(document.querySelector('ramah-room-app')).to.equal(null);
    }
  });

  it('says whom the sandboxed frame keeps out and whom not, until something is written', async () => {
    const { app } = await openRoom();
    // Told afterwards: a window of its own refuses to open as a sandboxed frame.
    app.config = { ...CONFIG, rung: 1 };
    await app.updateComplete;
    const notes = (): string =>
      [...app.renderRoot.querySelectorAll('.exit-note:not([hidden])')].map(({ textContent }) => textContent).join();
    expect(notes()).to.contain('bisa tahu formulir dibuka, tetapi tidak bisa membaca isinya').and.contain('Kecuali');
    await expect(app).to.be.accessible();
    app.room.setDirty(true);
    await app.updateComplete;
    expect(notes()).not.to.contain('Kecuali');
    app.room.setDirty(false);
    app.room.close();
  });

  it('says who gives the form where the receiver’s page tells it', async () => {
    document.body.dataset['id'] = GIVEN['id'];
    try {
      const { app } = await openRoom();
      expect(app.renderRoot.textContent)
        .to.contain('Kami percaya server itu tidak mengubahnya.')
        .and.not.contain('Kecuali');
      await expect(app).to.be.accessible();
    } finally {
      delete document.body.dataset['id'];
    }
  });

  it('stores nothing', async () => {
    const { view, field } = await openRoom();
    field.value = 'rekaan';
    view.room.close();
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    expect(await indexedDB.databases()).to.deep.equal([]);
  });
});
