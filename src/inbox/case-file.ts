/** One report with everything that was written to it, as far as this officer's key opens it. */

import type { ListedMessage, Withdrawal } from './api.ts';
import { RamahError } from '../core/errors.ts';
import { reportOf, type First, type Message, type Status } from '../core/message.ts';
import { openMessage, type OpenedMessage } from '../core/open.ts';
import type { Report } from '../core/report.ts';
import { findThreadKey, isHere, readThread, standingOf, withGaps, type Missing, type Thread } from '../core/thread.ts';

/** `not-for-us`: sealed to other keys. `damaged`: bytes changed or cut. `malformed`: opens, but is no message of ours. */
export type Unreadable = 'not-for-us' | 'damaged' | 'malformed';

/** A stored message, its sealed bytes kept for saving, opened once. */
export interface KeptMessage extends ListedMessage {
  bytes: Uint8Array;
  opened: OpenedMessage | Unreadable;
}

/** What is known once the first message has opened. */
export interface Reading {
  report: Report;
  first: First;
  threadKey: Uint8Array;
  thread: Thread;
}

export interface CaseFile {
  box: string;
  /** Every stored message in the order in which it reached the receiver; at least one. */
  kept: KeptMessage[];
  /** The day (UTC) on which the first of them came. */
  day: string;
  reading: Reading | null;
  /** Why there is no reading. */
  unreadable: Unreadable | null;
  /** Somebody with the code asked to take it back. */
  withdrawal?: Withdrawal;
}

/** Opens a message, and says why where it does not open. */
export async function openKept(listed: ListedMessage, bytes: Uint8Array, identity: string): Promise<KeptMessage> {
  try {
    return { ...listed, bytes, opened: await openMessage(bytes, identity) };
  } catch (error) {
    const code = error instanceof RamahError ? error.code : 'malformed';
    return { ...listed, bytes, opened: code === 'not-for-us' || code === 'damaged' ? code : 'malformed' };
  }
}

const isOpened = (kept: KeptMessage): kept is KeptMessage & { opened: OpenedMessage } =>
  typeof kept.opened !== 'string';

/** Reads one box; `kept` are its messages in order of `n`. */
export async function readCaseFile(box: string, kept: KeptMessage[], office: string): Promise<CaseFile> {
  const day = kept[0]?.day ?? '';
  const received = kept.filter(isOpened);
  const own = received.filter(({ opened: { message } }) => message.box === box && message.office === office);
  const threadKey = await findThreadKey(own);
  if (threadKey !== null) {
    const thread = await readThread(received, { office, box, threadKey });
    const [start] = thread.messages;
    const report = start && reportOf(start);
    if (start?.first && report) {
      return { box, kept, day, reading: { report, first: start.first, threadKey, thread }, unreadable: null };
    }
  }
  const opened = (kept.find(({ dir }) => dir === 'r') ?? kept[0])?.opened;
  return { box, kept, day, reading: null, unreadable: typeof opened === 'string' ? opened : 'malformed' };
}

/** A stored message that this officer's key does not open. */
export type ShutMessage = KeptMessage & { opened: Unreadable };
const isShut = (kept: KeptMessage): kept is ShutMessage => typeof kept.opened === 'string';

/** What stands after the report: letters, what does not open, and what is missing. */
export type Entry = { letter: Message } | { shut: ShutMessage } | { missing: Missing };

/** In the order of the thread; what does not open and is named by nothing that does comes last. */
export function entriesOf({ reading, kept }: CaseFile): Entry[] {
  const shut = new Map(kept.filter(isShut).map((one) => [one.mid, one]));
  const [start] = reading?.thread.messages ?? [];
  const placed = reading ? withGaps(reading.thread).filter((one) => one !== start) : [];
  const entries = placed.map((one): Entry => {
    if (isHere(one)) return { letter: one };
    const found = shut.get(one.mid);
    shut.delete(one.mid);
    return found ? { shut: found } : { missing: one };
  });
  return [...entries, ...[...shut.values()].map((one) => ({ shut: one }))];
}

/** The last status that an officer gave, or none yet. */
export const statusOf = ({ thread }: Reading): Status | null => standingOf(thread.messages)?.status ?? null;

/** True while the last word is the reporter's. */
export const awaitsReply = (reading: Reading): boolean => reading.thread.messages.at(-1)?.dir === 'r';

/** Happening when it was written, and no officer has closed it since. */
export const isUrgent = ({ reading }: CaseFile): boolean =>
  reading !== null && reading.report.now === 'ya' && statusOf(reading) !== 'selesai';

/**
 * Danger now first; then the newest on top; files that do not open come last. Reports sealed to others only are left
 * out: a line here would tell an accused officer that somebody has reported.
 */
export function inReadingOrder(files: readonly CaseFile[]): CaseFile[] {
  const rank = (file: CaseFile) => (file.reading === null ? 2 : isUrgent(file) ? 0 : 1);
  return files
    .filter(({ kept }) => kept.some(({ opened }) => opened !== 'not-for-us'))
    .sort((a, b) => rank(a) - rank(b) || newest(b) - newest(a));
}

const newest = ({ kept }: CaseFile): number => Math.max(...kept.map(({ n }) => n));

/** The reporter's messages that nobody answered and that were not opened on the screen since unlocking. */
export function unreadIn(caseFile: CaseFile, seen: ReadonlySet<string>): number {
  const messages = caseFile.reading?.thread.messages ?? [];
  const answered = messages.findLastIndex(({ dir }) => dir === 'o');
  return messages.filter(({ dir, mid }, at) => dir === 'r' && at > answered && !seen.has(mid)).length;
}
