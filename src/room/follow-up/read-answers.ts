/** From a code to the office's answers: ask the receiver, open each message, and keep only what the thread's key proves. */

import type { Client } from '../../delivery/client.ts';
import { SealError } from '../../core/errors.ts';
import { replyOf, type Reply } from '../../core/message.ts';
import { openMessage } from '../../core/open.ts';
import type { Receipt } from '../../core/receipt.ts';
import { readThread, type Received } from '../../core/thread.ts';

export interface Answer {
  day: string;
  reply: Reply;
}

export interface Answers {
  /** Oldest first. */
  answers: Answer[];
  /** Day on which the report arrived, `YYYY-MM-DD` in UTC. */
  arrived: string | undefined;
  /** Answers that must exist and did not come. */
  missing: number;
  /** Messages that do not open or were not made by the office: they are not shown. */
  unproven: number;
}

/**
 * Reads the whole thread. Of the reporter's own messages the receiver gives no bytes: they do not open here.
 *
 * @throws {DeliveryError} `not-found` for a code that this office does not know; others as in delivery/client.ts
 */
export async function readAnswers(client: Client, office: string, receipt: Receipt): Promise<Answers> {
  const received: Received[] = [];
  let arrived: string | undefined;
  let unproven = 0;
  for (let after = 0, more = true; more;) {
    const page = await client.read(receipt.box, receipt.readToken, after);
    for (const { n, mid, dir, day, bytes } of page.messages) {
      after = Math.max(after, n);
      if (dir === 'r') {
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
  const thread = await readThread(received, { office, box: receipt.box, threadKey: receipt.threadKey });
  const answers = thread.messages.flatMap((message) => {
    const reply = message.dir === 'o' ? replyOf(message) : undefined;
    return reply ? [{ day: message.day, reply }] : [];
  });
  return {
    answers,
    arrived,
    missing: thread.gaps.filter(({ dir }) => dir === 'o').length,
    unproven: unproven + thread.rejected.length,
  };
}
