/** A voice as an addition, inside the room. The recorder, office and code are invented. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { verifyRoster } from '../src/core/roster.ts';
import type { UploadPiece } from '../src/delivery/upload-piece.ts';
import { define } from '../src/elements/shared/define.ts';
import type { Rung } from '../src/elements/shared/port.ts';
import { joinPageLanguage } from '../src/locales/page-language.ts';
import { BEGINNING } from '../src/room/report/report-state.ts';
import { RoomApp } from '../src/room/room-app.ts';
import { VoiceError, type record, type VoiceTrouble } from '../src/room/voice/recorder.ts';
import { RoomVoice } from '../src/room/voice/room-voice.ts';
import { inventedConfig, inventedOffice, inventedRoom, NOON, solvable } from './invented-office.ts';

define('ramah-room-app', RoomApp);
define('ramah-room-voice', RoomVoice);

interface Args {
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  rung: Rung;
  /** What becomes of the question for the microphone. */
  microphone: 'tone' | 'asking' | VoiceTrouble;
  /** Taps in turn; `#second` waits for the first second of the recording. */
  taps: string[];
  /** Opened from a report that was just sent. */
  known: boolean;
  upload: UploadPiece;
}

/** An invented recorder: it is at its first second at once, and what it records is no sound. */
const recorder =
  (microphone: Args['microphone']): typeof record =>
  ({ onTick }) => {
    if (microphone === 'asking') return new Promise(() => {});
    if (microphone !== 'tone') return Promise.reject(new VoiceError(microphone));
    setTimeout(() => onTick(1000), 50);
    const voice = new Uint8Array(31_000);
    voice.set([0x1a, 0x45, 0xdf, 0xa3]);
    return Promise.resolve({ stop: () => Promise.resolve(voice), drop: () => {} });
  };

async function act(view: RoomVoice, what: string): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end;) {
    await new Promise(requestAnimationFrame);
    if (what === '#second') {
      if (view.renderRoot.textContent?.includes('0:01')) return;
      continue;
    }
    const all = [...view.renderRoot.querySelectorAll<HTMLElement>('button, .choice')];
    const found = all.find((one) => one.textContent?.trim().startsWith(what));
    if (found) return found.click();
  }
}

async function show({ lang, theme, rung, microphone, taps, known, upload }: Args): Promise<HTMLElement> {
  await joinPageLanguage(lang);
  const office = await inventedOffice();
  const { officeKey } = office;
  const { roster, text } = await verifyRoster(office.signed, { officeKey, officeEpoch: 1, phoneTime: NOON });
  const app = document.createElement('ramah-room-app');
  app.config = inventedConfig(officeKey, { lang, theme, rung });
  app.room = { ...inventedRoom(), showStep: () => {} };
  const view = document.createElement('ramah-room-voice');
  app.viewFor = () => view;
  view.record = recorder(microphone);
  view.office = { roster, text, clock: 'ok', clockOffset: 0, unattended: 0 };
  view.receipt = office.receipt;
  view.thread = { messages: [], ownMids: ['A'.repeat(22)] };
  if (known) {
    const code = { name: 'made', code: '12345678901234567894', receipt: office.receipt } as const;
    view.report = { ...BEGINNING, draft: {}, code };
  }
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

const START = 'Mengerti, mulai merekam';
const RECORDED = [START, '#second', 'Berhenti'];

const meta: Meta<Args> = {
  title: 'Room/voice',
  args: {
    lang: 'id',
    theme: 'auto',
    rung: 3,
    microphone: 'tone',
    taps: [],
    known: false,
    upload: async ({ length, chunk }) =>
      chunk === null ? [] : Array.from({ length: Math.ceil(length / 262_144) }, (_, at) => at),
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['id', 'en'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    rung: { control: 'inline-radio', options: [1, 2, 3] },
    upload: { control: false },
  },
  loaders: [async ({ args }) => ({ app: await show(args as Args) })],
  render: (_, { loaded }) => html`${loaded['app']}`,
};
export default meta;

type Story = StoryObj<Args>;

export const Warning: Story = {};
export const WarningDark: Story = { args: { theme: 'dark' } };
export const WarningEnglish: Story = { args: { lang: 'en' } };
export const InAFrame: Story = { args: { rung: 1, known: true } };
export const Asking: Story = { args: { microphone: 'asking', taps: [START] } };
export const Recording: Story = { args: { taps: [START, '#second'] } };
export const Listen: Story = { args: { taps: RECORDED } };
export const ListenEnglish: Story = {
  args: { taps: ['I understand, start recording', '#second', 'Stop'], lang: 'en', known: true },
};
export const WhoIsAsked: Story = { args: { taps: [...RECORDED, 'Kirim suara'] } };
export const Uploading: Story = {
  args: {
    taps: [...RECORDED, 'Kirim suara'],
    known: true,
    upload: ({ chunk }) => (chunk === null ? Promise.resolve([]) : new Promise(() => {})),
  },
};
export const Refused: Story = { args: { microphone: 'refused', taps: [START] } };
export const NoMicrophone: Story = { args: { microphone: 'none', taps: [START] } };
export const Busy: Story = { args: { microphone: 'busy', taps: [START] } };
export const Silent: Story = { args: { microphone: 'silent', taps: [START] } };
export const Unable: Story = { args: { microphone: 'unable', taps: [START] } };
export const Forbidden: Story = { args: { microphone: 'forbidden', taps: [START] } };
