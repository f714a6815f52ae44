/** What the receiver answers to an officer who holds a key of the roster. Each action leaves a row with a name. */

import type { RosterRecipient } from '../core/roster.ts';
import { concat } from '../core/bytes.ts';
import { addDays, dayOf } from '../core/fields.ts';
import {
  call,
  checkSealed,
  onePage,
  PAGE_AND_ONE,
  refuse,
  served,
  taken,
  TOMBSTONE_DAYS,
  type Call,
  type Desk,
} from './calls.ts';
import { Refusal } from './errors.ts';
import type { Officers } from './officers.ts';
import { DeleteCall, FetchCall, HoldCall, ListCall, NonceCall, PackCall, ReplyCall, TokenCall } from './shapes.ts';
import type { AuditRow } from './store.ts';

export function officerCalls(desk: Desk, officers: Officers): Record<string, Call> {
  const { store, now } = desk;

  /** The roster in force decides, also over a token given out before it changed. */
  const officer = (key: string | null): RosterRecipient | undefined =>
    desk.roster().roster.recipients.find((one) => one.key === key && one.role === 'officer');

  const admitted = (token: string): RosterRecipient => {
    const found = officer(officers.holder(token));
    if (found === undefined) throw new Refusal(401, 'token-unknown', 'The token is unknown or has expired.');
    return found;
  };

  const row = ({ name }: RosterRecipient, action: AuditRow['action'], mid: string | null = null): AuditRow => {
    return { name, action, mid, day: dayOf(now()) };
  };

  return {
    '/v1/officer/nonce': call({
      shape: NonceCall,
      carries: null,
      async answer({ office, recipient }) {
        served(desk, office);
        if (officer(recipient) === undefined) {
          throw new Refusal(404, 'recipient-unknown', 'The roster knows no officer with this key.');
        }
        const { id, sealed } = await officers.nonce(recipient);
        return { header: { nonce_id: id }, body: sealed };
      },
    }),

    '/v1/officer/token': call({
      shape: TokenCall,
      carries: null,
      async answer({ office, nonce_id, nonce }) {
        served(desk, office);
        const given = officers.token(nonce_id, nonce);
        const holder = officer(given?.recipient ?? null);
        if (given === null || holder === undefined) {
          throw new Refusal(403, 'nonce-wrong', 'The nonce is wrong, too old, or was tried before.');
        }
        await store.audit([row(holder, 'login')]);
        return { header: { token: given.token, expires_in: officers.lifetime } };
      },
    }),

    '/v1/officer/list': call({
      shape: ListCall,
      carries: null,
      async answer({ token, after }) {
        const holder = admitted(token);
        const entries = await store.list({ after, limit: PAGE_AND_ONE });
        const { page, more } = onePage(entries, () => 0);
        await store.audit([row(holder, 'list')]);
        // Told with every list: whoever has the code may have asked to take a report back since.
        return { header: { messages: page, more, withdrawn: await store.withdrawals() } };
      },
    }),

    '/v1/officer/fetch': call({
      shape: FetchCall,
      carries: null,
      async answer({ token, mids }) {
        const holder = admitted(token);
        const found = await store.fetch(mids);
        const files = mids.flatMap((mid) => {
          const bytes = found.get(mid);
          return bytes === undefined ? [] : [{ mid, bytes }];
        });
        if (files.length < mids.length) throw new Refusal(404, 'not-found', 'One of these messages is not here.');
        await store.audit(mids.map((mid) => row(holder, 'fetch', mid)));
        const messages = files.map(({ mid, bytes }) => ({ mid, length: bytes.length }));
        return { header: { messages }, body: concat(...files.map(({ bytes }) => bytes)) };
      },
    }),

    '/v1/officer/reply': call({
      shape: ReplyCall,
      carries: 'message',
      async answer({ token, box, mid, sha256 }, body) {
        const holder = admitted(token);
        checkSealed(body, sha256);
        const message = { box, mid, dir: 'o' as const, day: dayOf(now()), sha256, bytes: body, readTokenSha256: null };
        return taken(mid, await store.put(message, { audit: row(holder, 'reply', mid) }));
      },
    }),

    '/v1/officer/pack': call({
      shape: PackCall,
      carries: null,
      async answer({ token, mid, chunk }) {
        const holder = admitted(token);
        const bytes = await store.piece(mid, chunk);
        if (bytes === null) throw new Refusal(404, 'not-found', 'There is no such piece.');
        if (chunk === 0) await store.audit([row(holder, 'fetch', mid)]);
        return { header: { mid, chunk }, body: bytes };
      },
    }),

    '/v1/officer/hold': call({
      shape: HoldCall,
      carries: null,
      async answer({ token, box, held }) {
        const done = await store.hold(box, held, row(admitted(token), held ? 'hold' : 'release', box));
        if (!done) throw refuse('box-unknown');
        return { header: { box, held } };
      },
    }),

    '/v1/officer/delete': call({
      shape: DeleteCall,
      carries: null,
      async answer({ token, box }) {
        const lastDay = addDays(dayOf(now()), TOMBSTONE_DAYS);
        if (!(await store.remove(box, lastDay, row(admitted(token), 'delete', box)))) throw refuse('box-unknown');
        return { header: { box } };
      },
    }),
  };
}
