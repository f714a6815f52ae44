/** What the page can show, as one value. Every face is named; nothing here is stored. */

import type { Attachment } from '../core/attachment-pack.ts';
import type { CaseFile } from './case-file.ts';
import type { ReplyDraft, ReplyProblem } from './reply.ts';
import type { Session, UnlockStep } from './unlock.ts';

export type InboxState =
  | { face: 'locked'; because: LockCause; problem: string | null }
  | { face: 'unlocking'; because: LockCause; step: UnlockStep; opened: number }
  /** The roster of this office must not be trusted: nothing is fetched. */
  | { face: 'refused'; code: string }
  | OpenState;

/** `session`: 30 minutes are over. Drafts wait behind this lock, and behind no other. */
export type LockCause = 'start' | 'officer' | 'idle' | 'session';

export interface OpenState {
  face: 'open';
  session: Session;
  files: readonly CaseFile[];
  /** Mids of the reporter's messages that were shown since unlocking. */
  seen: ReadonlySet<string>;
  /** The box that is being read. */
  chosen: string | null;
  reply: ReplyState;
  /** Attachments by the id of their message, once an officer asked for them. */
  packs: ReadonlyMap<string, PackState>;
  /** The last attempt to hold a report, or to let it go, while it is under way or has failed. */
  holding: Holding | null;
  check: Check;
  /** Nobody has touched the page for long: it locks within a minute. */
  lockingSoon: boolean;
}

/** The last look for new messages. */
export type Check = { face: 'checking' } | { face: 'done'; at: Date } | { face: 'failed'; code: string };

/** `share` of the pieces that have come, 0 to 1. */
export type PackState =
  | { face: 'opening'; share: number }
  | { face: 'open'; attachments: readonly Attachment[] }
  | { face: 'failed'; code: string };

export type Holding = { box: string; face: 'asking' } | { box: string; face: 'failed'; code: string };

/** The reply to the report that is being read. */
export type ReplyState =
  | { face: 'closed' }
  | { face: 'writing'; draft: ReplyDraft; problems: ReplyProblem[] }
  | { face: 'review'; draft: ReplyDraft; echoes: string[] }
  | { face: 'sending'; draft: ReplyDraft }
  | { face: 'failed'; draft: ReplyDraft; code: string }
  | { face: 'sent' };
