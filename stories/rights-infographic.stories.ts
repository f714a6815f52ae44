import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { TOPICS } from '../src/core/rights.ts';
import '../src/elements/rights-infographic/index.ts';

interface Args {
  topic: string;
  region: string;
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  qr: string;
  /** CSS px of the place where it stands; 0 is all there is. */
  width: number;
}

const fallback = html`<p>
  Bahaya sekarang: <a href="tel:110">110</a>. Bantuan perempuan dan anak: <a href="tel:129">129</a>.
</p>`;

const meta: Meta<Args> = {
  title: 'Elements/rights-infographic',
  component: 'ramah-rights-infographic',
  args: { topic: 'perempuan', region: '35.76', lang: 'id', theme: 'auto', qr: '', width: 0 },
  argTypes: {
    topic: { control: 'select', options: TOPICS },
    lang: { control: 'inline-radio', options: ['id', 'en'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  },
  render: ({ topic, region, lang, theme, qr, width }) =>
    html`<div style="padding: 16px; ${width ? `width: ${width}px; box-sizing: content-box` : ''}">
      <ramah-rights-infographic
        topic=${topic}
        region=${region}
        lang=${lang}
        theme=${theme}
        qr=${qr || nothing}
        .moment=${new Date('2026-11-24')}
        >${fallback}</ramah-rights-infographic
      >
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Anak: Story = { args: { topic: 'anak' } };
export const Perempuan: Story = {};
export const Korban: Story = { args: { topic: 'korban' } };
export const Kdrt: Story = { args: { topic: 'kdrt' } };
export const Sekolah: Story = { args: { topic: 'sekolah' } };
export const Disabilitas: Story = { args: { topic: 'disabilitas' } };
export const Kelurahan: Story = { args: { topic: 'kelurahan' } };

export const AnakEnglish: Story = { args: { topic: 'anak', lang: 'en' } };
export const PerempuanEnglish: Story = { args: { lang: 'en' } };
export const KorbanEnglish: Story = { args: { topic: 'korban', lang: 'en' } };
export const KdrtEnglish: Story = { args: { topic: 'kdrt', lang: 'en' } };
export const SekolahEnglish: Story = { args: { topic: 'sekolah', lang: 'en' } };
export const DisabilitasEnglish: Story = { args: { topic: 'disabilitas', lang: 'en' } };
export const KelurahanEnglish: Story = { args: { topic: 'kelurahan', lang: 'en' } };

/** In a sidebar. */
export const Narrow: Story = { args: { topic: 'kdrt', width: 208 } };

/** A topic that nobody knows: the default one, and one line in the console. */
export const UnknownTopic: Story = { args: { topic: 'hewan' } };

/** No region: the national numbers. */
export const NationalOnly: Story = { args: { region: '' } };

/** Presses the button of a name, when it is there. */
const press =
  (...names: RegExp[]): Story['play'] =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector('ramah-rights-infographic')?.shadowRoot;
    for (const name of names) {
      for (let wait = 0; wait < 600; wait++) {
        const button = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => name.test(textContent));
        if (button) {
          button.click();
          break;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  };

/** Where the sentences stand. */
export const Sources: Story = { args: { topic: 'anak' }, play: press(/Sumber/) };

/** A sheet to print, with a code to a neutral address of the site. */
export const Sheet: Story = {
  args: { topic: 'korban', qr: 'https://kota.example/info' },
  play: press(/Cetak/),
};

/** Choices of the sheet: sizes, cards, black and white. */
const sheetOf = (form: number, paper: number, ink: number): Story['play'] => {
  const open = press(/Cetak/);
  return async (context) => {
    await open?.(context);
    const selects = (): NodeListOf<HTMLSelectElement> | undefined =>
      context.canvasElement
        .querySelector('ramah-rights-infographic')
        ?.shadowRoot?.querySelector('ramah-sheet-panel')
        ?.shadowRoot?.querySelectorAll('select');
    for (const [at, choice] of [form, paper, ink].entries()) {
      for (let tries = 0; tries < 1200 && !selects()?.[at]; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const select = selects()?.[at];
      if (!select) throw new Error(`The sheet has no choice ${at}.`);
      select.selectedIndex = choice;
      select.dispatchEvent(new Event('change'));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
};

export const SheetA3Grey: Story = { args: { topic: 'kdrt' }, play: sheetOf(0, 1, 1) };
export const SheetF4: Story = { args: { topic: 'kelurahan' }, play: sheetOf(0, 2, 0) };
export const PocketCards: Story = {
  args: { topic: 'sekolah', qr: 'https://kota.example/info' },
  play: sheetOf(1, 0, 0),
};

/** A voice of this device, for the gallery only: real ones differ from machine to machine. */
const withVoice = (): void => {
  const voice = { name: 'Contoh', lang: 'id-ID', localService: true, default: true, voiceURI: 'contoh' };
  Object.defineProperty(speechSynthesis, 'getVoices', { configurable: true, value: () => [voice] });
};

/** Before the first reading: others will hear it. */
export const ReadAloud: Story = {
  args: { topic: 'anak' },
  beforeEach: withVoice,
  play: press(/Bacakan/),
};
