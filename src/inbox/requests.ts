/** What the faces of the inbox ask for. Requests go up to the page as one event; state comes down as properties. */

import type { ReplyDraft } from './reply.ts';

export type Request =
  | { type: 'unlock'; file: Uint8Array; passphrase: string; receiver: string }
  | { type: 'lock' }
  /** The officer is still there: do not lock. */
  | { type: 'stay' }
  | { type: 'refresh' }
  | { type: 'choose'; box: string }
  | { type: 'back' }
  | { type: 'save'; mid: string }
  /** Fetches and opens the attachments of a message. */
  | { type: 'open-pack'; mid: string }
  | { type: 'hold'; box: string; held: boolean }
  | { type: 'write'; box: string }
  /** Only what changed: two changes may come before the page is drawn again. */
  | { type: 'draft'; box: string; change: Partial<ReplyDraft> }
  | { type: 'review'; box: string }
  | { type: 'edit'; box: string }
  | { type: 'discard'; box: string }
  | { type: 'send'; box: string };

export class InboxRequest extends Event {
  static readonly type = 'ramah-inbox-request';
  readonly request: Request;

  constructor(request: Request) {
    super(InboxRequest.type, { bubbles: true, composed: true });
    this.request = request;
  }
}
