import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/where-to-report/index.ts';
import { args, argTypes, door, start, type DoorArgs } from './doors.ts';

const meta: Meta<DoorArgs> = {
  title: 'Elements/where-to-report',
  component: 'ramah-where-to-report',
  args,
  argTypes,
  render: (own) => door('where-to-report', own),
};
export default meta;

type Story = StoryObj<DoorArgs>;

export const Ready: Story = {};
export const Dark: Story = { args: { theme: 'dark' } };
export const English: Story = { args: { lang: 'en' } };
/** A guide without a report behind it: no office is named. */
export const GuideAlone: Story = { args: { receiver: null, officeKey: null } };
export const Opening: Story = { play: start };

/** No room: the places as a list that asks nothing. */
export const Blocked: Story = { args: { timeLimit: 50 }, play: start };
export const BlockedAlone: Story = { args: { timeLimit: 50, receiver: null, officeKey: null }, play: start };
export const BlockedAloneEnglish: Story = {
  args: { timeLimit: 50, receiver: null, officeKey: null, lang: 'en' },
  play: start,
};
export const InsecurePage: Story = { args: { support: 'insecure' } };
export const InsecureAlone: Story = { args: { support: 'insecure', receiver: null, officeKey: null } };
/** With an office: its invented address is the one to copy. Alone it would be that of this gallery. */
export const InAppBrowser: Story = { args: { support: 'in-app' } };
export const InAppBrowserDark: Story = { args: { support: 'in-app', theme: 'dark' } };
/** An embed page from a folder. */
export const Folder: Story = { args: { support: 'folder', receiver: null, officeKey: null } };
export const BelowFloor: Story = { args: { support: 'too-old', receiver: null, officeKey: null } };
