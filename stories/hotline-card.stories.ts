import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/hotline-card/index.ts';

interface Args {
  region: string;
  variant: string;
  audience: string;
  channels: string;
  name: string;
  phone: string;
  whatsapp: string;
  hours: string;
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  /** Moment at which the visitor looks, on a phone that stands in WIB. */
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

/** A moment as a phone in Mojokerto has it, wherever the stories are looked at. */
const inWib = (day: string): Date => Object.assign(new Date(day), { getTimezoneOffset: () => -420 });

const meta: Meta<Args> = {
  title: 'Elements/hotline-card',
  component: 'ramah-hotline-card',
  args: {
    region: '35.76',
    variant: '',
    audience: '',
    channels: '',
    name: '',
    phone: '',
    whatsapp: '',
    hours: '',
    lang: '',
    theme: 'auto',
    day: '2026-11-26T05:00:00Z',
    width: 0,
  },
  argTypes: {
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
    variant: { control: 'select', options: ['', 'card', 'strip', 'inline'] },
    audience: { control: 'select', options: ['', 'child', 'woman', 'witness', 'school', 'disability'] },
  },
  render: ({ region, variant, audience, channels, name, phone, whatsapp, hours, lang, theme, day, width }) =>
    html`<div
      style="padding: 16px; ${width ? `width: ${width}px; max-width: calc(100% - 32px); box-sizing: content-box` : ''}"
    >
      <ramah-hotline-card
        region=${region || nothing}
        variant=${variant || nothing}
        audience=${audience || nothing}
        channels=${channels || nothing}
        name=${name || nothing}
        phone=${phone || nothing}
        whatsapp=${whatsapp || nothing}
        hours=${hours || nothing}
        lang=${lang || nothing}
        theme=${theme}
        .moment=${inWib(day)}
        >${fallback}</ramah-hotline-card
      >
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Opens parts of the card, one after the other. */
const opens =
  (...selectors: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector('ramah-hotline-card')?.shadowRoot;
    for (const selector of selectors) {
      for (let tries = 0; tries < 1200 && !root?.querySelector(selector); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      root?.querySelector<HTMLElement>(selector)?.click();
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  };

/** The real channels of Kota Mojokerto. The office's source is of 2022, so SAPA 129 stands beside it. */
export const KotaMojokerto: Story = {};

export const Dark: Story = { args: { theme: 'dark' } };

/** A village's code leads to its city. */
export const Village: Story = { args: { region: '35.76.02.1009' } };

/** A regency of which we know no number: it says so, and shows the province's and the nation's. */
export const ProvinceOnly: Story = { args: { region: '35.05' } };

/** No region: the national channels. */
export const NationalOnly: Story = { args: { region: '' } };

/** A code that no file knows: the national channels, the card says so, and one line in the console. */
export const UnknownRegion: Story = { args: { region: '99.99' } };

/** Not a code at all: the same. */
export const MalformedRegion: Story = { args: { region: 'Kota Mojokerto' } };

/** In a sidebar. */
export const Narrow: Story = { args: { width: 208 } };

/** One language for the whole page: here the card names it. */
export const English: Story = { args: { lang: 'en' } };

/** 181 days after the check: local channels stand below the national ones, and every line says that it is due. */
export const Expired: Story = { args: { day: '2027-05-25T05:00:00Z' } };

/** 361 days after it: only the numbers of last resort are left. */
export const GoneAfterTwice: Story = { args: { day: '2027-11-21T05:00:00Z' } };

export const ExpiredEnglish: Story = { args: { day: '2027-05-25T05:00:00Z', lang: 'en' } };

const OFFICE = { region: '', channels: 'komnas-perempuan' };

/** Thursday, 12.00 WIB. */
export const OpenNow: Story = { args: OFFICE };

/** Thursday, 08.00 WIB. */
export const OpensLater: Story = { args: { ...OFFICE, day: '2026-11-26T01:00:00Z' } };

/** Saturday. */
export const ClosedNow: Story = { args: { ...OFFICE, day: '2026-11-28T05:00:00Z' } };

/** A clock before our release: only the hours are said. */
export const WrongClock: Story = { args: { ...OFFICE, day: '2001-03-01T05:00:00Z' } };

export const OneChannel: Story = { args: { region: '', channels: 'polri-110' } };
export const PinnedChannels: Story = { args: { channels: 'kpai sapa-129' } };

/** The console names the ids that there are; the visitor sees everything. */
export const PinnedUnknown: Story = { args: { channels: 'sapa-130' } };

export const ForAChild: Story = { args: { audience: 'child' } };
export const ForAWoman: Story = { args: { audience: 'woman' } };
export const ForAWitness: Story = { args: { audience: 'witness' } };
export const ForASchool: Story = { args: { audience: 'school' } };
export const ForADisabledPerson: Story = { args: { audience: 'disability' } };

/** A school of which no file knows; the number is invented. */
export const GivenByTheSite: Story = {
  args: {
    region: '',
    name: 'Guru BK SMA Contoh (bukan sekolah sungguhan)',
    phone: '0321-555-0100',
    whatsapp: '0812-0000-0000',
    hours: 'Hari sekolah, 07.00–15.00 WIB',
  },
};

export const VeryLongNames: Story = {
  args: {
    region: '',
    name: 'Unit Layanan Terpadu Perlindungan Perempuan dan Anak Kabupaten Contoh Selatan',
    phone: '0321-555-0100',
    whatsapp: '+62 812-0000-0000',
    hours: 'Senin sampai Jumat, 07.00–15.00 WIB, kecuali hari libur dan hari besar daerah',
    width: 208,
  },
};

/** Numbers that cannot be right: told in the console, not shown. */
export const GivenWrongly: Story = { args: { region: '', name: 'Contoh', phone: 'nol tiga dua satu' } };

export const DetailsOpen: Story = { play: opens('.now ~ ul .more summary') };
export const DetailsOfDanger: Story = { play: opens('.now .more summary'), args: { theme: 'dark' } };
export const OtherNumbers: Story = { play: opens('.other summary') };

/** On a screen with a mouse. */
export const CodeOpen: Story = { play: opens('.now ~ ul .more summary', '.now ~ ul [aria-expanded]') };
export const CodeOpenDark: Story = {
  args: { theme: 'dark' },
  play: opens('.now ~ ul .more summary', '.now ~ ul [aria-expanded]'),
};
export const DetailsEnglish: Story = { args: { lang: 'en' }, play: opens('.now ~ ul .more summary') };

export const Strip: Story = { args: { variant: 'strip' } };
export const StripDark: Story = { args: { variant: 'strip', theme: 'dark' } };
export const StripNarrow: Story = { args: { variant: 'strip', width: 208 } };
export const StripEnglish: Story = { args: { variant: 'strip', lang: 'en' } };
export const StripGivenByTheSite: Story = {
  args: {
    variant: 'strip',
    name: 'Ruang Bimbingan Konseling Sekolah Contoh yang namanya panjang',
    phone: '0321-555-0100',
  },
};

export const Inline: Story = { args: { variant: 'inline', width: 640 } };
export const InlineDark: Story = { args: { variant: 'inline', theme: 'dark', width: 640 } };
export const InlineNarrow: Story = { args: { variant: 'inline', width: 208 } };
export const InlineEnglish: Story = { args: { variant: 'inline', lang: 'en', width: 640 } };

/** A variant that there is not: the card, and one line in the console. */
export const UnknownVariant: Story = { args: { variant: 'banner' } };

/** While script and data are on their way, and for ever if they never come: what the owner wrote. */
export const BeforeReady: Story = {
  render: () => html`<div style="padding: 16px">${fallback}</div>`,
};
