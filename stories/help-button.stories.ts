import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/help-button/index.ts';
import type { HelpButton } from '../src/elements/help-button/help-button.ts';
import { PANELS } from '../src/elements/help-button/panels.ts';
import { args as office } from './doors.ts';

interface Args {
  region: string;
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  receiver: string | null;
  officeKey: string | null;
  position: string;
  label: string;
  contents: string;
  /** Whether this browser knows dialogs. */
  modal: boolean;
  /** What another script puts on the page. */
  stranger: TemplateResult | typeof nothing;
}

/** A school's portal; the school does not exist. */
const portal = ({ receiver, officeKey, stranger, ...own }: Args): TemplateResult =>
  html`<main style="min-height: 600px; padding: ${own.position.startsWith('top') ? 80 : 16}px 16px 16px">
      <h1>SMP Contoh</h1>
      <p>Ujian akhir semester mulai hari Senin. Bawa kartu peserta dan datang tepat waktu.</p>
      <p>Sekolah ini karangan. Halaman ini untuk mencoba tombol bantuan.</p>
      <ramah-help-button
        region=${own.region || nothing}
        lang=${own.lang || nothing}
        theme=${own.theme}
        receiver=${receiver ?? nothing}
        office-key=${officeKey ?? nothing}
        position=${own.position || nothing}
        label=${own.label || nothing}
        contents=${own.contents || nothing}
        .modal=${own.modal}
        ><a href="tel:129">Butuh bantuan? Telepon 129</a></ramah-help-button
      >
    </main>
    ${stranger}`;

const meta: Meta<Args> = {
  title: 'Elements/help-button',
  component: 'ramah-help-button',
  args: {
    region: '35.76',
    lang: '',
    theme: 'auto',
    receiver: office.receiver,
    officeKey: office.officeKey,
    position: '',
    label: '',
    contents: '',
    modal: true,
    stranger: nothing,
  },
  argTypes: {
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    position: { control: 'select', options: ['bottom-right', 'bottom-left', 'top-right', 'top-left', 'inline'] },
    stranger: { table: { disable: true } },
  },
  render: portal,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot =>
  canvas.querySelector<HelpButton>('ramah-help-button')?.shadowRoot as ShadowRoot;

async function until<T>(find: () => T | null | undefined): Promise<T> {
  for (const end = performance.now() + 60_000; performance.now() < end;) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It never came.');
}

/** Presses the button, and then the row of a panel. */
const open =
  (panel = ''): Play =>
  async ({ canvasElement }) => {
    const root = await until(() => shadowOf(canvasElement));
    root.querySelector<HTMLElement>('.open')?.click();
    await until(() => root.querySelector('.row'));
    if (!panel) return;
    root.querySelector<HTMLElement>(`#${panel}`)?.click();
    await until(() => !root.querySelector('.status'));
  };

const cookieBar = html`<div
  style="position: fixed; inset: auto 0 0; z-index: 2147483647; padding: 16px; background: #222; color: #fff"
>
  Situs contoh ini memakai kuki. <button>Terima</button>
</div>`;

const chatBubble = html`<div style="position: fixed; right: 16px; bottom: 16px; z-index: 2147483647">
  <button style="width: 60px; height: 60px; border-radius: 50%">Chat</button>
</div>`;

export const Closed: Story = {};
export const Dark: Story = { args: { theme: 'dark' } };
export const English: Story = { args: { lang: 'en' } };
export const BottomLeft: Story = { args: { position: 'bottom-left' } };
export const TopRight: Story = { args: { position: 'top-right' } };
export const TopLeft: Story = { args: { position: 'top-left' } };
export const Inline: Story = { args: { position: 'inline' } };
export const OwnLabel: Story = { args: { label: 'Bicara dengan guru BK atau petugas di luar sekolah' } };

/** A browser without dialogs: the button is the link that stands inside the tag. */
export const WithoutDialogs: Story = { args: { modal: false } };

export const CookieBar: Story = { args: { stranger: cookieBar } };
export const ChatBubble: Story = { args: { stranger: chatBubble } };
export const CookieBarAndChatBubble: Story = { args: { stranger: html`${cookieBar}${chatBubble}` } };

/** A control of the page lies in its corner: it becomes a tab at the edge. */
export const OverAControl: Story = {
  args: { stranger: html`<a href="#nilai" style="position: absolute; right: 72px; bottom: 24px">Lihat nilai</a>` },
};
export const OverAControlDark: Story = { args: { ...OverAControl.args, theme: 'dark' } };

export const Opened: Story = { play: open() };
export const OpenedDark: Story = { args: { theme: 'dark' }, play: open() };
export const OpenedEnglish: Story = { args: { lang: 'en' }, play: open() };
export const CallOnly: Story = { args: { contents: 'call', receiver: null, officeKey: null }, play: open() };

/** Nothing names the office: what needs it is left out, and the console says so. */
export const WithoutOffice: Story = { args: { receiver: null, officeKey: null }, play: open() };

export const Call: Story = { play: open('call') };
export const CallDark: Story = { args: { theme: 'dark' }, play: open('call') };
export const Report: Story = { play: open('report') };
export const ReportEnglish: Story = { args: { lang: 'en' }, play: open('report') };
export const Answer: Story = { play: open('answer') };

/** A part did not load: its loader is made to fail here, all else is the element's own doing. */
export const PartFailed: Story = {
  tags: ['own-page'],
  play: async (context) => {
    const [call] = PANELS;
    if (!call) return;
    const { load } = call;
    call.load = () => Promise.reject(new Error('Contoh: tanpa sinyal'));
    await open()(context);
    shadowOf(context.canvasElement).querySelector<HTMLElement>('#call')?.click();
    await until(() => shadowOf(context.canvasElement).querySelector('.again'));
    call.load = load;
  },
};
export const PartFailedDark: Story = {
  args: { theme: 'dark' },
  tags: ['own-page'],
  play: (context) => PartFailed.play?.(context),
};
