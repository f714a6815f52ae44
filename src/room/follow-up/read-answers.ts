/** From a code to the office's answers: ask the receiver, open each message, and keep only what the thread's key proves. */

import type { Client } from '../../delivery/client.ts';
import { SealError } from '../../core/errors.ts';
import { replyOf, type Message, type Reply } from '../../core/message.ts';
import { openMessage } from '../../core/open.ts';
import type { Receipt } from '../../core/receipt.ts';
import { readThread, standingOf, type Received, type Standing } from '../../core/thread.ts';

export interface Answer {
  day: string;
  reply: Reply;
}

export interface Answers {
  /** Oldest first. */
  answers: Answer[];
  /** Day on which the report arrived, `YYYY-MM-DD` in UTC. */
  arrived: string | undefined;
  /** Where the office says that the case stands. */
  standing: Standing | null;
  /** Answers that must exist and did not come. */
  missing: number;
  /** Messages of the reporter that the office has read and the receiver no longer lists. */
  hidden: number;
  /** Messages that do not open or were not made by the office: they are not shown. */
  unproven: number;
  /** The office's messages, and the ids of the reporter's own: what an addition continues. */
  messages: readonly Message[];
  ownMids: readonly string[];
  /** Number of the last message that the receiver listed. */
  last: number;
}

/**
 * Reads the whole thread. Of the reporter's own messages the receiver gives no bytes: they do not open here.
 *
 * @throws {DeliveryError} `not-found` for a code that this office does not know; others as in delivery/client.ts
 */
export async function readAnswers(client: Client, office: string, receipt: Receipt): Promise<Answers> {
  const received: Received[] = [];
  const ownMids: string[] = [];
  let arrived: string | undefined;
  let unproven = 0;
  let last = 0;
  for (let more = true; more;) {
    const page = await client.read(receipt.box, receipt.readToken, last);
    for (const { n, mid, dir, day, bytes } of page.messages) {
      last = Math.max(last, n);
      if (dir === 'r') {
        ownMids.push(mid);
        arrived ??= day;
        continue;
      }
      try {
        received.push({ mid, opened: await openMessage(bytes, receipt.identity) });
      } catch (error) {
        if (!(error instanceof SealError)) throw error;
        unproven += 1;
      }
    }
    more = page.more && page.messages.length > 0;
  }
  const { box, threadKey } = receipt;
  const thread = await readThread(received, { office, box, threadKey, ownMids });
  const answers = thread.messages.flatMap((message) => {
    const reply = message.dir === 'o' ? replyOf(message) : undefined;
    return reply ? [{ day: message.day, reply }] : [];
  });
  return {
    answers,
    arrived,
    standing: standingOf(thread.messages),
    missing: thread.gaps.filter(({ dir }) => dir === 'o').length,
    hidden: thread.gaps.filter(({ dir }) => dir === 'r').length,
    unproven: unproven + thread.rejected.length,
    messages: thread.messages,
    ownMids,
    last,
  };
}
