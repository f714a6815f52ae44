import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/quick-exit/index.ts';

interface Args {
  href: string;
  position: 'top' | 'bottom' | 'flow';
  label: string | null;
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  /** Times that Shift is pressed. */
  shift: number;
}

const text = 'Halaman contoh. Semua isinya rekaan. ';

/** As an owner writes it: first on the page, with a plain link inside. */
const page = ({ href, position, label, lang, theme }: Args): TemplateResult => html`
  <ramah-quick-exit href=${href} position=${position} label=${label ?? nothing} lang=${lang} theme=${theme}
    ><a href=${href} rel="noreferrer">Keluar cepat</a></ramah-quick-exit
  >
  <main style="padding: 16px">
    <h1>Kelurahan Contoh</h1>
    <p>${text.repeat(40)}</p>
  </main>
`;

const meta: Meta<Args> = {
  title: 'Elements/quick-exit',
  component: 'ramah-quick-exit',
  args: { href: 'https://cuaca.invalid/', position: 'top', label: null, lang: 'id', theme: 'auto', shift: 0 },
  argTypes: {
    position: { control: 'inline-radio', options: ['top', 'bottom', 'flow'] },
    lang: { control: 'inline-radio', options: ['id', 'en'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  },
  render: page,
  play: ({ args }) => {
    for (let time = 0; time < args.shift; time += 1) dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Top: Story = {};
export const TopDark: Story = { args: { theme: 'dark' } };
export const Bottom: Story = { args: { position: 'bottom' } };
export const InPlace: Story = { args: { position: 'flow' } };
export const InPlaceDark: Story = { args: { position: 'flow', theme: 'dark' } };
export const English: Story = { args: { lang: 'en' } };
export const OwnLabel: Story = { args: { label: 'Tutup halaman ini sekarang' } };
/** After a first and a second Shift; also said by screen readers. */
export const ShiftTwice: Story = { args: { shift: 2 } };
/** The console says what to change; the way out is the default one. */
export const WrongAddress: Story = { args: { href: 'javascript:void(0)' } };

/** In a column of 240 px. */
export const Narrow: Story = {
  args: { position: 'flow' },
  render: (args) => html`<div style="width: 240px">${page(args)}</div>`,
};

/** Where the script does not run: the owner's own link. */
export const WithoutScript: Story = {
  render: ({ href }) => html`<p><a href=${href} rel="noreferrer">Keluar cepat</a></p>`,
};
