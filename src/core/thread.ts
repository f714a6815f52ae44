/**
 * The messages of one report, told apart from what a receiver could slip in. It can withhold a message, but not forge,
 * repeat, reorder or move one to another thread; what is withheld shows as a gap.
 */

import { fromBase64url } from './bytes.ts';
import { replyOf, type Direction, type Message, type Status } from './message.ts';
import type { OpenedMessage } from './open.ts';

/** A message with the id that the receiver gave it. */
export interface Received {
  mid: string;
  opened: OpenedMessage;
}

/** `forged`: made without the thread key. `cross-posted`: of another thread. `replayed`: came twice or under another id. */
export type RejectedWhy = 'forged' | 'cross-posted' | 'replayed';

/** A message that must exist and is not here. */
export interface Gap {
  dir: Direction;
  seq: number;
}

export interface Thread {
  /** In an order in which nothing comes before what it answers. Two of one `dir` and `seq` are both there. */
  messages: Message[];
  gaps: Gap[];
  rejected: { mid: string; why: RejectedWhy }[];
}

/** After every day: what has none of its own stands as late as its neighbours let it. */
const LAST_DAY = '9999-12-31';

const DIRECTIONS = ['r', 'o'] as const;

/**
 * The thread key that the first message brought along, which is how an officer comes to know it; `null` when no first
 * message is authenticated by its own key. `received` is in the receiver's order: the earliest wins.
 */
export async function findThreadKey(received: readonly Received[]): Promise<Uint8Array<ArrayBuffer> | null> {
  for (const { mid, opened } of received) {
    const { first } = opened.message;
    if (!first || opened.message.mid !== mid) continue;
    const threadKey = fromBase64url(first.thread_key);
    if (await opened.verify(threadKey)) return threadKey;
  }
  return null;
}

interface Place {
  office: string;
  box: string;
}

export interface Reader extends Place {
  /** From the receipt, or from {@link findThreadKey}. */
  threadKey: Uint8Array;
  /** A reporter cannot open the messages of the own direction: their ids, as the receiver lists them, oldest first. */
  ownMids?: readonly string[];
}

async function faultOf(
  { mid, opened }: Received,
  known: ReadonlySet<string>,
  { office, box, threadKey }: Place & { threadKey: Uint8Array },
): Promise<RejectedWhy | null> {
  const { message } = opened;
  if (message.office !== office || message.box !== box) return 'cross-posted';
  if (!(await opened.verify(threadKey))) return 'forged';
  if (message.mid !== mid || known.has(mid)) return 'replayed';
  return null;
}

/** @param ownMids see {@link Reader}: then the reporter's direction is known by ids alone */
function gapsOf(messages: readonly Message[], dir: Direction, ownMids?: readonly string[]): Gap[] {
  const own = messages.filter((message) => message.dir === dir);
  const mids = new Set(dir === 'r' && ownMids ? ownMids : own.map(({ mid }) => mid));
  // The end was withheld: the other side had already opened a message that is not here.
  const unknown = messages.some(({ dir: by, seen }) => by !== dir && seen && !mids.has(seen));
  if (own.length === 0) return unknown && (dir === 'o' || ownMids) ? [{ dir, seq: mids.size + 1 }] : [];
  const at = (seq: number): Message[] => own.filter((message) => message.seq === seq);
  const last = Math.max(...own.map(({ seq }) => seq));
  const missing = new Set<number>();
  for (let seq = 1; seq < last; seq += 1) if (at(seq).length === 0) missing.add(seq);
  // A fork of which one side was withheld: the message before this one is not the one that it names.
  for (const { seq, prev } of own) if (seq > 1 && !at(seq - 1).some(({ mid }) => mid === prev)) missing.add(seq - 1);
  if (unknown && missing.size === 0) missing.add(last + 1);
  return [...missing].sort((a, b) => a - b).map((seq) => ({ dir, seq }));
}

/** A gap at its place in the thread; `mid` is empty where no message that is here names the missing one. */
export type Missing = Pick<Message, 'dir' | 'seq' | 'mid' | 'seen' | 'day'>;

const byDay = (a: Missing, b: Missing): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

/** Merges both directions: each in its own order, and nothing before the message that its writer had seen. */
function inOrder<One extends Missing>(messages: readonly One[]): One[] {
  const queues = DIRECTIONS.map((dir) =>
    messages
      .filter((message) => message.dir === dir)
      .sort((a, b) => a.seq - b.seq || byDay(a, b) || (a.mid < b.mid ? -1 : 1)),
  );
  const waiting = new Set(messages.map(({ mid }) => mid));
  const ordered: One[] = [];
  for (;;) {
    const heads = queues.flatMap((queue) => queue.slice(0, 1)).sort(byDay);
    // Writers that name each other's later messages are not honest; then the day decides.
    const next = heads.find(({ seen }) => !seen || !waiting.has(seen)) ?? heads[0];
    if (!next) return ordered;
    queues.find((queue) => queue[0] === next)?.shift();
    waiting.delete(next.mid);
    ordered.push(next);
  }
}

export const isHere = (one: Message | Missing): one is Message => 'body' in one;

/**
 * The thread with its gaps in place: behind what was counted before, and before the first message whose writer knew the
 * missing one. It may have been written at any time between the two.
 */
export function withGaps({ messages, gaps }: Pick<Thread, 'messages' | 'gaps'>): (Message | Missing)[] {
  const here = new Set<string | null>([null, ...messages.map(({ mid }) => mid)]);
  const missing = DIRECTIONS.flatMap((dir) => {
    const own = gaps.filter((gap) => gap.dir === dir);
    const named = own.map(
      ({ seq }) => messages.find((one) => one.dir === dir && one.seq === seq + 1 && !here.has(one.prev))?.prev,
    );
    // Writers see in order: the first that nobody continues is not older than the first gap without a name.
    const seen = messages.filter((one) => one.dir !== dir && !here.has(one.seen) && !named.includes(one.seen));
    const others = new Set(seen.map((one) => one.seen)).values();
    return own.map((gap, at) => ({ ...gap, mid: named[at] ?? others.next().value ?? '', seen: null, day: LAST_DAY }));
  });
  return inOrder([...messages, ...missing]);
}

/**
 * @param received what was opened, in the receiver's order. Without `ownMids` and without a message of the reporter's
 *   nothing is told about gaps in that direction.
 */
export async function readThread(received: readonly Received[], reader: Reader): Promise<Thread> {
  const known = new Set<string>();
  const messages: Message[] = [];
  const rejected: Thread['rejected'] = [];
  for (const one of received) {
    const why = await faultOf(one, known, reader);
    if (why) {
      rejected.push({ mid: one.mid, why });
    } else {
      known.add(one.mid);
      messages.push(one.opened.message);
    }
  }
  const gaps = DIRECTIONS.flatMap((dir) => gapsOf(messages, dir, reader.ownMids));
  return { messages: withGaps({ messages, gaps }).filter(isHere), gaps, rejected };
}

/** Where a case stands by the office's own words. */
export interface Standing {
  status: Status;
  /** The day on which the office said so. */
  day: string;
  nextStep?: string;
  /** The day of the next step. */
  nextDay?: string;
}

/**
 * The last word of the office on where the case stands, or null before there is one. A next step stands until the
 * office names a status or another step; a closed case has none.
 *
 * @param messages in the order of {@link readThread}
 */
export function standingOf(messages: readonly Message[]): Standing | null {
  return messages.reduce<Standing | null>((before, message) => {
    const said = message.dir === 'o' ? replyOf(message) : undefined;
    if (!said || (said.status === undefined && said.next_step === undefined)) return before;
    const { status = before?.status ?? 'diterima', next_step: nextStep, next_day: nextDay } = said;
    const step = status === 'selesai' ? {} : { ...(nextStep && { nextStep }), ...(nextDay && { nextDay }) };
    return { status, day: message.day, ...step };
  }, null);
}

export interface NextMessage extends Place {
  mid: string;
  day: string;
  lang: string;
  body: Message['body'];
  pack?: Message['pack'];
  /**
   * The ids of the messages of the writer's own direction, oldest first, when the writer cannot open them: a reporter
   * takes them from the receiver's list.
   */
  ownMids?: readonly string[];
}

/** The message that continues `thread` in direction `dir`. */
export function nextMessage(thread: { messages: readonly Message[] }, dir: Direction, parts: NextMessage): Message {
  const { office, box, mid, day, lang, body, pack, ownMids } = parts;
  const own = thread.messages.filter((message) => message.dir === dir);
  const others = thread.messages.filter((message) => message.dir !== dir);
  const seq = ownMids ? ownMids.length : Math.max(0, ...own.map((message) => message.seq));
  const prev = ownMids ? ownMids.at(-1) : own.findLast((message) => message.seq === seq)?.mid;
  return {
    v: 1,
    office,
    box,
    mid,
    dir,
    seq: seq + 1,
    prev: prev ?? null,
    seen: others.at(-1)?.mid ?? null,
    day,
    lang,
    body,
    ...(pack && { pack }),
  };
}
