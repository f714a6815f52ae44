/** The follow-up inside the room. Office, code and answers are invented; keys and seals are real. */

import { GIVEN } from '../src/receiver/pages.ts';
import type { Rung } from '../src/elements/shared/port.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { DeliveryError } from '../src/core/errors.ts';
import { formatCode } from '../src/core/receipt.ts';
import type { Reply } from '../src/core/seal.ts';
import type { Client, StoredMessage } from '../src/delivery/client.ts';
import { joinPageLanguage } from '../src/locales/page-language.ts';
import { define } from '../src/elements/shared/define.ts';
import { RoomApp } from '../src/room/room-app.ts';
import type { News } from '../src/delivery/follow-up.ts';
import { RoomAddition } from '../src/room/follow-up/addition.ts';
import { RoomFollowUp } from '../src/room/follow-up/room-follow-up.ts';
import {
  inventedConfig,
  inventedOffice,
  inventedRoom,
  newsClient,
  ownReport,
  readingClient,
  solvable,
  type InventedOffice,
} from './invented-office.ts';

define('ramah-room-app', RoomApp);
define('ramah-room-addition', RoomAddition);
define('ramah-room-follow-up', RoomFollowUp);

interface Args {
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  /** What is typed; `true` for the whole code. */
  typed: string | boolean;
  /** 2 and 3: the room says who gives the form. */
  rung: Rung;
  /** What the receiver answers. */
  answer: (office: InventedOffice) => Promise<StoredMessage[]>;
  roster: (office: InventedOffice) => Promise<unknown>;
  derive: RoomFollowUp['derive'] | null;
  news: Partial<News>;
  /** What becomes of an addition. */
  send: Client['send'];
  /** Taps once the answers are there, in turn: words of a button or a choice; `#` and a text is written into the field. */
  taps: string[];
}

const FIRST: Reply = {
  text: 'Terima kasih sudah menulis. Kami sudah membaca pesan Anda.\nBesok petugas perempuan akan membalas lagi di sini.',
  status: 'diterima',
};
const SECOND: Reply = {
  text: 'Anda boleh datang bersama orang yang Anda percaya.',
  status: 'ditangani',
  next_step: 'Bertemu petugas di kantor',
  next_day: '2026-11-27',
};

const replies = (office: InventedOffice): Promise<StoredMessage[]> =>
  Promise.all([ownReport(), office.reply(1, FIRST), office.reply(2, SECOND)]);

const fails = (code: string, retry: boolean) => (): Promise<never> =>
  Promise.reject(new DeliveryError(code, 'Invented.', { retry }));

/** Taps what is named, in the view or in the page inside it. */
async function tap(view: RoomFollowUp, what: string): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end;) {
    await new Promise(requestAnimationFrame);
    const inner = view.renderRoot.querySelector('ramah-room-addition')?.renderRoot;
    const all = [...(inner ?? view.renderRoot).querySelectorAll<HTMLElement>('button, .choice, textarea')];
    const field = what.startsWith('#') && all.find((one) => one.localName === 'textarea');
    if (field) {
      (field as HTMLTextAreaElement).value = what.slice(1);
      field.dispatchEvent(new Event('input'));
      return;
    }
    const found = all.find((one) => one.textContent?.trim().startsWith(what));
    if (found) return found.click();
  }
}

async function show({
  lang,
  theme,
  rung,
  typed,
  answer,
  roster,
  derive,
  news,
  send,
  taps,
}: Args): Promise<HTMLElement> {
  await joinPageLanguage(lang);
  document.body.dataset[lang] = rung > 1 ? GIVEN[lang] : '';
  const office = await inventedOffice();
  const config = inventedConfig(office.officeKey, { lang, theme, rung });
  const read: Client['read'] = async () => ({ messages: await answer(office), more: false });
  const app = document.createElement('ramah-room-app');
  app.config = config;
  app.room = { ...inventedRoom(), showStep: () => {} };
  const view = document.createElement('ramah-room-follow-up');
  app.viewFor = () => view;
  view.connect = () => ({
    ...readingClient(null, read),
    roster: async () => ({ signed: await roster(office) }),
    challenge: solvable,
    send,
  });
  view.connectFollowUp = () => newsClient(news);
  view.derive = derive ?? (() => Promise.resolve(office.receipt));
  app.ariaBusy = 'true';
  void (async () => {
    while (!view.isConnected) await new Promise(requestAnimationFrame);
    await view.updateComplete;
    const field = view.renderRoot.querySelector('input');
    if (!field || typed === false) return;
    field.value = typed === true ? formatCode(office.code) : typed;
    field.dispatchEvent(new Event('input'));
    if (typed === true) view.renderRoot.querySelector('form')?.requestSubmit();
    for (const what of taps) await tap(view, what);
  })().finally(() => (app.ariaBusy = null));
  return app;
}

const meta: Meta<Args> = {
  title: 'Room/follow-up',
  args: {
    lang: 'id',
    theme: 'auto',
    rung: 1,
    typed: true,
    answer: replies,
    roster: ({ signed }) => Promise.resolve(signed),
    derive: null,
    news: {},
    send: () => Promise.resolve({ day: '2026-11-24' }),
    taps: [],
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['id', 'en'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    rung: { control: 'inline-radio', options: [1, 2, 3] },
    answer: { control: false },
    roster: { control: false },
    derive: { control: false },
    send: { control: false },
  },
  loaders: [async ({ args }) => ({ app: await show(args as Args) })],
  render: (_, { loaded }) => html`${loaded['app']}`,
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = { args: { typed: false } };
export const EmptyDark: Story = { args: { typed: false, theme: 'dark' } };
export const EmptyEnglish: Story = { args: { typed: false, lang: 'en' } };
/** In a frame on the receiver's origin. */
export const FromTheReceiver: Story = { args: { typed: false, rung: 2 } };
export const FromTheReceiverDark: Story = { args: { typed: false, rung: 2, theme: 'dark' } };
export const Typing: Story = { args: { typed: '12345678901' } };
export const Slip: Story = { args: { typed: '12345678901234567890' } };
export const NotDigits: Story = { args: { typed: '1234 567b' } };
export const Working: Story = {
  args: {
    derive: () => new Promise(() => {}),
  },
};
export const Replies: Story = {};
export const RepliesDark: Story = { args: { theme: 'dark' } };
export const RepliesEnglish: Story = { args: { lang: 'en' } };
export const NoReplyYet: Story = { args: { answer: () => Promise.resolve([ownReport()]) } };
export const NoReplyYetEnglish: Story = { args: { answer: () => Promise.resolve([ownReport()]), lang: 'en' } };
export const NotFound: Story = { args: { answer: fails('not-found', false) } };
export const Offline: Story = { args: { answer: fails('offline', true) } };
export const OfflineDark: Story = { args: { answer: fails('offline', true), theme: 'dark' } };
export const Busy: Story = { args: { answer: fails('busy', true) } };
/** The receiver holds the first answer back. */
export const Gap: Story = {
  args: { answer: async (office) => [ownReport(), await office.reply(2, SECOND, { prev: 'AAAAAAAAAAAAAAAAAAAAAA' })] },
};
/** The receiver slips in bytes that are no answer of this office. */
export const Unproven: Story = {
  args: {
    answer: async (office) => [
      await office.reply(1, FIRST),
      { ...(await office.reply(2, SECOND)), bytes: new Uint8Array(300) },
    ],
  },
};
export const RosterRefused: Story = {
  args: { roster: async ({ signed }) => ({ ...signed, signature: `A${signed.signature.slice(1)}` }) },
};
export const RosterUnsigned: Story = { args: { roster: async ({ signed }) => ({ roster: signed.roster }) } };

/** The receiver no longer lists an addition that the office has read. */
export const OwnHidden: Story = {
  args: { answer: async (office) => [ownReport(), await office.reply(1, FIRST, { seen: 'A'.repeat(22) })] },
};
export const NothingNew: Story = { args: { taps: ['Periksa lagi'] } };
export const SomethingNew: Story = { args: { taps: ['Periksa lagi'], news: { news: 1 } } };

export const Withdrawing: Story = { args: { taps: ['Tarik laporan'] } };
export const WithdrawingDark: Story = { args: { taps: ['Tarik laporan'], theme: 'dark' } };
export const WithdrawingEnglish: Story = { args: { taps: ['Take the report back'], lang: 'en' } };
export const Withdrawn: Story = { args: { taps: ['Tarik laporan', 'Ya, tarik laporan'] } };
export const WithdrawnAndHeld: Story = {
  args: { news: { withdrawn: { day: '2026-11-20', until: '2026-11-27', held: true } } },
};

const WRITTEN = '#Contoh: kemarin malam terjadi lagi. Nama saya Siti Contoh, HP 0812-0000-0000.';
const CHECKED = ['Tambah cerita', WRITTEN, 'Tidak', 'Lanjut'];
const SENT = [...CHECKED, 'Sembunyikan semua', 'Kirim tambahan'];
export const AdditionEmpty: Story = { args: { taps: ['Tambah cerita'] } };
export const AdditionMissing: Story = { args: { taps: ['Tambah cerita', 'Lanjut'] } };
export const AdditionNobody: Story = { args: { taps: ['Tambah cerita', WRITTEN, 'Kantor Contoh'] } };
export const AdditionCheck: Story = { args: { taps: CHECKED } };
export const AdditionCheckDark: Story = { args: { taps: CHECKED, theme: 'dark' } };
export const AdditionSending: Story = { args: { taps: SENT, send: () => new Promise(() => {}) } };
export const AdditionWaiting: Story = { args: { taps: SENT, send: fails('offline', true) } };
export const AdditionRefused: Story = { args: { taps: SENT, send: fails('refused', false) } };
export const AdditionSent: Story = { args: { taps: SENT } };
