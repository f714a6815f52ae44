import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/hotline-card/index.ts';

interface Args {
  region: string;
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  /** Day on which the visitor looks. */
  day: string;
  /** CSS px of the place where the card stands; 0 is all there is. */
  width: number;
}

/** What the snippet writes inside the tag: it is there before the script, and if the script never comes. */
const fallback = html`<p>
  Dalam bahaya: <a href="tel:110">Polisi 110</a> atau <a href="tel:112">112</a>.<br />
  Bicara dengan petugas: <a href="tel:129">SAPA 129</a> atau
  <a href="tel:+623213289111">Dinsos P3A Kota Mojokerto 0321-3289111</a>.
</p>`;

const meta: Meta<Args> = {
  title: 'Elements/hotline-card',
  component: 'ramah-hotline-card',
  args: { region: '35.76', lang: '', theme: 'light', day: '2026-11-24', width: 0 },
  argTypes: { theme: { control: 'select', options: ['auto', 'light', 'dark'] } },
  render: ({ region, lang, theme, day, width }) =>
    html`<div style="padding: 16px; ${width ? `width: ${width}px; box-sizing: content-box` : ''}">
      <ramah-hotline-card region=${region} lang=${lang || nothing} theme=${theme} .moment=${new Date(day)}
        >${fallback}</ramah-hotline-card
      >
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The real channels of Kota Mojokerto. The office's source is of 2022, so SAPA 129 stands beside it. */
export const KotaMojokerto: Story = {};

export const Dark: Story = { args: { theme: 'dark' } };

/** A village's code leads to its city. */
export const Village: Story = { args: { region: '35.76.02.1009' } };

/** A regency without a file of its own: the province's office and the national channels, and no 112. */
export const ProvinceOnly: Story = { args: { region: '35.16' } };

/** No region: the national channels. */
export const NationalOnly: Story = { args: { region: '' } };

/** A code that no file knows: the national channels, and one line in the console. */
export const UnknownRegion: Story = { args: { region: '99.99' } };

/** Not a code at all: the same. */
export const MalformedRegion: Story = { args: { region: 'Kota Mojokerto' } };

/** In a sidebar. */
export const Narrow: Story = { args: { width: 208 } };

/** One language for the whole page: here the card names it. */
export const English: Story = { args: { lang: 'en' } };

/** 181 days after the check: local channels stand below the national ones, and every line says that it is due. */
export const Expired: Story = { args: { day: '2027-05-25' } };

/** 361 days after it: only the numbers of last resort are left. */
export const GoneAfterTwice: Story = { args: { day: '2027-11-21' } };

export const ExpiredEnglish: Story = { args: { day: '2027-05-25', lang: 'en' } };

/** While script and data are on their way, and for ever if they never come: what the owner wrote. */
export const BeforeReady: Story = {
  render: () => html`<div style="padding: 16px">${fallback}</div>`,
};
