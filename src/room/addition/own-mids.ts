import type { Receipt } from '../../core/receipt.ts';
import type { Client } from '../../delivery/client.ts';

/** The ids of the reporter's own messages, oldest first, as the receiver lists them. Rejects as the client does. */
export async function ownMidsOf(client: Pick<Client, 'read'>, { box, readToken }: Receipt): Promise<string[]> {
  const mids: string[] = [];
  for (let last = 0, more = true; more;) {
    const page = await client.read(box, readToken, last);
    for (const { n, mid, dir } of page.messages) {
      last = Math.max(last, n);
      if (dir === 'r') mids.push(mid);
    }
    more = page.more && page.messages.length > 0;
  }
  return mids;
}
