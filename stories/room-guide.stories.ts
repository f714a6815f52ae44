/** The guide inside the room, with the rules and the numbers of Kota Mojokerto as they are built. No story sends anything. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answers } from '../src/core/guide.ts';
import { define } from '../src/elements/shared/define.ts';
import { guide as english } from '../src/generated/guide.en.ts';
import { guide as indonesian } from '../src/generated/guide.id.ts';
import { joinPageLanguage } from '../src/locales/page-language.ts';
import { loadRegion } from '../src/regions.ts';
import { RoomGuide } from '../src/room/guide/room-guide.ts';
import { RoomApp } from '../src/room/room-app.ts';
import { inventedConfig, inventedRoom } from './invented-office.ts';

define('ramah-room-app', RoomApp);
define('ramah-room-guide', RoomGuide);

interface Args {
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  answers: Answers;
  place: string;
  region: string | null;
  /** False: no office is named on the tag, and no report follows. */
  office: boolean;
  rung: 1 | 3;
}

async function show({ lang, theme, answers, place, region, office, rung }: Args): Promise<HTMLElement> {
  await joinPageLanguage(lang);
  const channels = (region && (await loadRegion(region))?.channels) || [];
  const config = inventedConfig('', {
    view: 'guide',
    lang,
    theme,
    channels,
    rung,
    ...(office ? {} : { receiver: '' }),
  });
  const app = document.createElement('ramah-room-app');
  app.config = config;
  app.room = { ...inventedRoom(), showStep: () => {} };
  const view = document.createElement('ramah-room-guide');
  view.guide = lang === 'en' ? english : indonesian;
  view.answers = answers;
  view.place = place;
  view.loadReport = () => new Promise(() => {});
  app.viewFor = () => view;
  return app;
}

const meta: Meta<Args> = {
  title: 'Room/room-guide',
  args: { lang: 'id', theme: 'auto', answers: {}, place: '', region: '35.76', office: true, rung: 1 },
  argTypes: {
    lang: { control: 'inline-radio', options: ['id', 'en'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  },
  loaders: [async ({ args }) => ({ app: await show(args as Args) })],
  render: (_, { loaded }) => html`${loaded['app']}`,
};
export default meta;

type Story = StoryObj<Args>;

const CHILD: Answers = { asker: 'anak', now: 'tidak' };
const ADULT: Answers = { asker: 'dewasa', now: 'tidak' };
const WITNESS: Answers = { asker: 'saksi-anak', now: 'tidak-tahu' };

export const FirstQuestion: Story = {};
export const FirstQuestionDark: Story = { args: { theme: 'dark' } };
export const FirstQuestionEnglish: Story = { args: { lang: 'en' } };
export const DangerAskedOfChild: Story = { args: { answers: CHILD, place: 'now' } };
export const DangerAskedOfWitness: Story = { args: { answers: WITNESS, place: 'now' } };
export const WhatHappened: Story = { args: { answers: CHILD, place: 'what' } };
export const WhoDidIt: Story = { args: { answers: { ...ADULT, what: 'fisik' }, place: 'by' } };
export const Where: Story = { args: { answers: { ...CHILD, what: 'seksual', by: 'guru' }, place: 'where' } };
export const WorksThere: Story = {
  args: { answers: { ...ADULT, what: 'fisik', by: 'suami-istri' }, place: 'conflict' },
};
export const Disability: Story = {
  args: { answers: { ...WITNESS, what: 'kawin-anak', conflict: 'tidak' }, place: 'disability' },
};

export const Danger: Story = { args: { answers: { now: 'ya' }, place: 'danger' } };
export const DangerDark: Story = { args: { answers: { now: 'ya' }, place: 'danger', theme: 'dark' } };
export const DangerEnglish: Story = { args: { answers: { now: 'ya' }, place: 'danger', lang: 'en' } };

const result = (answers: Answers, more: Partial<Args> = {}): Story => ({
  args: { answers: { disability: 'tidak', ...answers }, place: 'result', ...more },
});
const HOUSE: Answers = { ...ADULT, what: 'fisik', by: 'suami-istri', conflict: 'tidak' };

export const Household: Story = result(HOUSE);
export const HouseholdDark: Story = result(HOUSE, { theme: 'dark' });
export const HouseholdEnglish: Story = result(HOUSE, { lang: 'en' });
export const HouseholdInDanger: Story = result({ ...HOUSE, now: 'ya' });
export const SexualAtSchoolChild: Story = result({ ...CHILD, what: 'seksual', by: 'guru', where: 'sekolah' });
export const SexualWitness: Story = result({ ...WITNESS, what: 'seksual', by: 'orang-tua', conflict: 'tidak' });
export const PrivatePicturesOnline: Story = result({
  ...ADULT,
  what: 'online-seksual',
  by: 'pacar-teman',
  conflict: 'tidak',
});
export const Campus: Story = result({ ...ADULT, what: 'seksual', by: 'teman-sekolah', where: 'kampus' });
export const Work: Story = result({ ...ADULT, what: 'psikis', by: 'majikan', conflict: 'tidak' });
export const Trafficking: Story = result({ ...ADULT, what: 'trafficking', conflict: 'tidak-tahu' });
export const ChildMarriage: Story = result({ ...CHILD, what: 'kawin-anak', conflict: 'tidak' });
export const Neglect: Story = result({ ...WITNESS, what: 'penelantaran', by: 'orang-tua', conflict: 'tidak' });
export const WithDisability: Story = result({ ...HOUSE, disability: 'ya' });
export const AccusedAtTheOffice: Story = result({ ...HOUSE, conflict: 'kantor-ini' });
export const AccusedAtThePolice: Story = result({ ...HOUSE, conflict: 'polisi' });
/** No office is named: the guide alone. */
export const WithoutReport: Story = result(HOUSE, { office: false });
/** A region of which nothing is known: SAPA 129 comes first. */
export const RegionWithoutFile: Story = result(HOUSE, { region: null });
/** The office's own page: it can be printed there. */
export const OfficePage: Story = result(HOUSE, { rung: 3 });
