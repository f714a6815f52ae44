/** Every face of the officer's page. All reports, names and answers are invented and marked CONTOH. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/inbox/elements/index.ts';
import type { ReplyDraft } from '../src/inbox/reply.ts';
import type { CaseFile } from '../src/inbox/case-file.ts';
import type { InboxState, PackState } from '../src/inbox/state.ts';
import {
  adultFile,
  childFile,
  exampleFile,
  LETTERS,
  ADULT,
  neglectFile,
  openedPack,
  openState,
  photoFile,
  photoMid,
  shutFile,
  withdrawnFile,
} from './inbox-examples.ts';

interface Args {
  state: InboxState;
  theme: 'auto' | 'light' | 'dark';
}

const meta: Meta<Args> = {
  title: 'Inbox/Faces',
  args: { theme: 'auto' },
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] }, state: { control: false } },
  render: ({ state, theme }) => html`<ramah-inbox-faces .state=${state} theme=${theme}></ramah-inbox-faces>`,
};
export default meta;

type Story = StoryObj<Args>;
const story = (state: InboxState): Story => ({ args: { state } });
const locked = (problem: string | null = null, because: 'start' | 'officer' | 'idle' | 'session' = 'start') =>
  story({ face: 'locked', because, problem });

export const Locked: Story = locked();
export const LockedDark: Story = { args: { ...locked().args, theme: 'dark' } };
export const LockedByHand: Story = locked(null, 'officer');
export const LockedWhenIdle: Story = locked(null, 'idle');
export const SessionEnded: Story = locked(null, 'session');
export const WrongPassphrase: Story = locked('wrong-passphrase');
export const WrongFile: Story = locked('wrong-file');
export const FileOfNoOffice: Story = locked('no-office');
export const NotOnRoster: Story = locked('not-on-roster');
export const ReceiverOffline: Story = locked('offline');

const unlocking = (step: 'file' | 'office' | 'proof' | 'messages', opened = 0) =>
  story({ face: 'unlocking', because: 'start', step, opened });
export const UnlockingFile: Story = unlocking('file');
export const UnlockingMessages: Story = unlocking('messages', 32);

export const RosterRefused: Story = story({ face: 'refused', code: 'wrong-signature' });
export const RosterExpired: Story = story({ face: 'refused', code: 'expired' });

export const Empty: Story = story(openState({ files: [] }));
export const List: Story = story(openState({ files: [childFile, adultFile, neglectFile, shutFile(8, 'damaged')] }));
export const ListDark: Story = { args: { ...List.args, theme: 'dark' } };
export const CheckFailed: Story = story(openState({ check: { face: 'failed', code: 'offline' } }));
export const LockingSoon: Story = story(openState({ chosen: adultFile.box, lockingSoon: true }));

export const AdultAtHome: Story = story(openState({ chosen: adultFile.box }));
export const AdultAtHomeDark: Story = { args: { ...AdultAtHome.args, theme: 'dark' } };
export const ChildSexualViolenceNow: Story = story(openState({ chosen: childFile.box }));
export const AlmostNothingFilledIn: Story = story(openState({ chosen: neglectFile.box }));

const hurt = exampleFile(4, ADULT, {
  letters: [
    ...LETTERS,
    { dir: 'o', day: '2026-11-25', reply: { text: 'CONTOH' }, lost: 'withheld' },
    { dir: 'r', day: '2026-11-25', reply: { text: 'CONTOH' }, lost: 'damaged' },
    { dir: 'o', day: '2026-11-25', reply: { text: 'CONTOH: Baik, kami menulis lagi di sini besok.' } },
    { dir: 'r', day: '2026-11-26', reply: { text: 'CONTOH: Saya tunggu.' } },
  ],
  rejected: [{ mid: 'contoh', why: 'forged' }],
});
export const DamagedGapAndForged: Story = story(openState({ files: [hurt], chosen: hurt.box }));
const shut = shutFile(8, 'damaged');
const asking = (held: boolean): CaseFile => ({
  ...withdrawnFile,
  withdrawal: { box: withdrawnFile.box, day: '2026-11-25', until: '2026-12-02', held },
});
const withdrawnStory = (held: boolean): Story =>
  story(openState({ files: [asking(held), childFile], chosen: withdrawnFile.box }));
export const AskedToTakeBack: Story = withdrawnStory(false);
export const AskedToTakeBackDark: Story = { args: { ...AskedToTakeBack.args, theme: 'dark' } };
export const HeldByAnOfficer: Story = withdrawnStory(true);

const withPack = (pack?: PackState): Story =>
  story(openState({ files: [photoFile], chosen: photoFile.box, packs: new Map(pack ? [[photoMid, pack]] : []) }));
export const AttachmentsWaiting: Story = withPack();
export const AttachmentsComing: Story = withPack({ face: 'opening', share: 0.4 });
export const AttachmentsFailed: Story = withPack({ face: 'failed', code: 'damaged' });
export const AttachmentsBlurred: Story = withPack(openedPack());
export const AttachmentsBlurredDark: Story = { args: { ...AttachmentsBlurred.args, theme: 'dark' } };

export const DamagedReport: Story = story(openState({ files: [shut], chosen: shut.box }));

const draft: ReplyDraft = {
  text: 'CONTOH: Kami sudah membaca pesan Anda. Jawab di sini bila waktunya berubah.',
  status: 'ditangani',
  nextStep: 'CONTOH: kami menulis lagi di sini',
  nextDay: '2026-11-27',
};
const replying = (reply: ReturnType<typeof openState>['reply']) =>
  story(openState({ files: [adultFile], chosen: adultFile.box, reply }));
export const ReplyWriting: Story = replying({ face: 'writing', draft, problems: [] });
export const ReplyWithProblems: Story = replying({
  face: 'writing',
  draft: { text: '', status: '', nextStep: '', nextDay: '2026-11-01' },
  problems: ['empty', 'day-without-step', 'day-past'],
});
export const ReplyReview: Story = replying({ face: 'review', draft, echoes: [] });
export const ReplyThatRepeats: Story = replying({
  face: 'review',
  draft: { ...draft, text: 'CONTOH: Kami akan ke Kelurahan Contoh, gang kedua setelah warung.' },
  echoes: ['Kelurahan Contoh', 'gang kedua setelah warung'],
});
export const ReplySending: Story = replying({ face: 'sending', draft });
export const ReplyFailed: Story = replying({ face: 'failed', draft, code: 'offline' });
export const ReplySent: Story = replying({ face: 'sent' });
