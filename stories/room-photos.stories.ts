/** Photos as an addition, inside the room. The picture is drawn here; office and code are invented. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { DeliveryError } from '../src/core/errors.ts';
import { verifyRoster } from '../src/core/roster.ts';
import type { FollowUpClient } from '../src/delivery/follow-up.ts';
import { define } from '../src/elements/shared/define.ts';
import { joinPageLanguage } from '../src/locales/page-language.ts';
import { RoomPhotos } from '../src/room/photos/room-photos.ts';
import { BEGINNING } from '../src/room/report/report-state.ts';
import { RoomApp } from '../src/room/room-app.ts';
import { inventedConfig, inventedOffice, inventedRoom, NOON, solvable } from './invented-office.ts';

define('ramah-room-app', RoomApp);
define('ramah-room-photos', RoomPhotos);

interface Args {
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  /** Taps in turn; `#photo` chooses a photo, `#broken` a file that is none, `#blur` blurs the middle by key. */
  taps: string[];
  known: boolean;
  upload: FollowUpClient['upload'];
}

/** An invented street: sky, a house, a number on it. */
async function drawn(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = 900;
  canvas.height = 1200;
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  const fill = (colour: string, x: number, y: number, width: number, height: number): void => {
    pen.fillStyle = colour;
    pen.fillRect(x, y, width, height);
  };
  fill('#9cc4d8', 0, 0, 900, 700);
  fill('#7b8f5a', 0, 700, 900, 500);
  fill('#d9b48a', 200, 350, 500, 500);
  fill('#6b4a34', 400, 600, 120, 250);
  pen.fillStyle = '#222';
  pen.font = '90px sans-serif';
  pen.fillText('No. 00', 320, 520);
  return new Promise((resolve) => canvas.toBlob((made) => resolve(made ?? new Blob()), 'image/jpeg'));
}

async function act(view: RoomPhotos, what: string): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end;) {
    await new Promise(requestAnimationFrame);
    const field = view.renderRoot.querySelector<HTMLInputElement>('input[type="file"]');
    if ((what === '#photo' || what === '#broken') && field && !field.disabled) {
      const files = new DataTransfer();
      files.items.add(new File([what === '#photo' ? await drawn() : 'bukan foto'], 'contoh', { type: 'image/jpeg' }));
      field.files = files.files;
      field.dispatchEvent(new Event('change'));
      return;
    }
    const picture = view.renderRoot.querySelector<HTMLElement>('.easel');
    if (what === '#blur' && picture) {
      for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter', 'ArrowLeft', 'ArrowLeft', 'Enter'])
        picture.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      picture.focus();
      return;
    }
    const all = [...view.renderRoot.querySelectorAll<HTMLElement>('button, .choice')];
    const found = all.find((one) => one.textContent?.trim().startsWith(what));
    if (found) return found.click();
  }
}

async function show({ lang, theme, taps, known, upload }: Args): Promise<HTMLElement> {
  await joinPageLanguage(lang);
  const office = await inventedOffice();
  const config = inventedConfig(office.officeKey, { lang, theme });
  const { officeKey } = office;
  const { roster, text } = await verifyRoster(office.signed, { officeKey, officeEpoch: 1, phoneTime: NOON });
  const app = document.createElement('ramah-room-app');
  app.config = config;
  app.room = { ...inventedRoom(), showStep: () => {} };
  const view = document.createElement('ramah-room-photos');
  app.viewFor = () => view;
  view.office = { roster, text, clock: 'ok', clockOffset: 0, unattended: 0 };
  view.receipt = office.receipt;
  view.thread = { messages: [], ownMids: ['AAAAAAAAAAAAAAAAAAAAAA'] };
  if (known) view.report = { ...BEGINNING, draft: {} };
  view.to = {
    client: { challenge: solvable, send: () => Promise.resolve({ day: '2026-11-24' }) },
    followUp: { upload },
  };
  app.ariaBusy = 'true';
  void (async () => {
    while (!view.isConnected) await new Promise(requestAnimationFrame);
    for (const what of taps) await act(view, what);
    app.ariaBusy = null;
  })();
  return app;
}

const KEPT = ['#photo', 'Tidak', 'Pakai foto ini'];

const meta: Meta<Args> = {
  title: 'Room/photos',
  args: {
    lang: 'id',
    theme: 'auto',
    taps: [],
    known: false,
    upload: async ({ length, chunk }) =>
      chunk === null ? [] : Array.from({ length: Math.ceil(length / 262_144) }, (_, at) => at),
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['id', 'en'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    upload: { control: false },
  },
  loaders: [async ({ args }) => ({ app: await show(args as Args) })],
  render: (_, { loaded }) => html`${loaded['app']}`,
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};
export const EmptyDark: Story = { args: { theme: 'dark' } };
export const EmptyEnglish: Story = { args: { lang: 'en' } };
export const Undecodable: Story = { args: { taps: ['#broken'] } };
export const Editing: Story = { args: { taps: ['#photo'] } };
export const EditingDark: Story = { args: { taps: ['#photo'], theme: 'dark' } };
export const EditingEnglish: Story = { args: { taps: ['#photo'], lang: 'en' } };
export const Blurred: Story = { args: { taps: ['#photo', '#blur', 'Ya, bisa'] } };
export const NotAnswered: Story = { args: { taps: ['#photo', 'Pakai foto ini'] } };
export const OnePhoto: Story = { args: { taps: KEPT } };
export const OnePhotoDark: Story = { args: { taps: KEPT, theme: 'dark' } };
export const ThreePhotos: Story = { args: { taps: [...KEPT, ...KEPT, ...KEPT], known: true } };
export const WhoIsAsked: Story = { args: { taps: [...KEPT, 'Kirim foto'] } };
export const NobodyMayOpen: Story = { args: { taps: [...KEPT, 'Kantor Contoh'] } };
export const Uploading: Story = {
  args: {
    taps: [...KEPT, 'Kirim foto'],
    known: true,
    upload: ({ chunk }) => (chunk === null ? Promise.resolve([]) : new Promise(() => {})),
  },
};
export const TextOnly: Story = {
  args: {
    taps: [...KEPT, 'Kirim foto'],
    known: true,
    upload: () => Promise.reject(new DeliveryError('packs-off', 'Invented.', { retry: false })),
  },
};
export const Sent: Story = { args: { taps: [...KEPT, 'Kirim foto'], known: true } };
