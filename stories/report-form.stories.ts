import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/report-form/index.ts';
import { args, argTypes, door, start, takenAway, type DoorArgs } from './doors.ts';

const meta: Meta<DoorArgs> = {
  title: 'Elements/report-form',
  component: 'ramah-report-form',
  args,
  argTypes,
  render: (own) => door('report-form', own),
};
export default meta;

type Story = StoryObj<DoorArgs>;

export const Ready: Story = {};
export const Dark: Story = { args: { theme: 'dark' } };
export const English: Story = { args: { lang: 'en' } };
export const WithoutRegion: Story = { args: { region: null } };
export const Opening: Story = { play: start };

/** The room did not answer in time, or the site's policy did not let it in. */
export const Blocked: Story = { args: { timeLimit: 50 }, play: start };
export const BlockedDark: Story = { args: { timeLimit: 50, theme: 'dark' }, play: start };
export const BlockedEnglish: Story = { args: { timeLimit: 50, lang: 'en' }, play: start };

/** A script of the page took the frame away or led it elsewhere. */
export const TakenAway: Story = { play: takenAway };
export const TakenAwayDark: Story = { args: { theme: 'dark' }, play: takenAway };

/** The console names each attribute to change. */
export const MissingAttributes: Story = { args: { receiver: null, officeKey: null } };
export const WrongAttributes: Story = { args: { receiver: 'kantor', officeKey: 'abc' } };

/** Rung 3: the page came over http. */
export const InsecurePage: Story = { args: { support: 'insecure' } };
/** Rung 4: Facebook, Instagram, TikTok. */
export const InAppBrowser: Story = { args: { support: 'in-app' } };
export const InAppBrowserDark: Story = { args: { support: 'in-app', theme: 'dark' } };
/** An embed page from a folder. */
export const Folder: Story = { args: { support: 'folder' } };
/** Rung 4: below the floor. */
export const BelowFloor: Story = { args: { support: 'too-old' } };
