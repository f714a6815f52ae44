/** What an open desk does at the receiver for the officer: send a reply, fetch attachments, hold a report. */

import type { OfficerApi } from './api.ts';
import type { Mailbox } from './mailbox.ts';
import { openPack } from './packs.ts';
import type { Replies } from './replies.ts';
import type { Request } from './requests.ts';
import type { OpenState, PackState } from './state.ts';

export interface Errand {
  api: OfficerApi;
  mailbox: Mailbox;
  /** What the desk shows; null once it has locked. */
  state(): OpenState | null;
  /** Does nothing once the desk has locked. */
  show(change: Partial<OpenState>): void;
  /** Tells where it failed; a session that is over locks the desk. */
  failed(error: unknown, tell: (code: string) => void): void;
  /** Looks for new messages. */
  check(): Promise<void>;
}

export async function sendReply(errand: Errand, replies: Replies, box: string): Promise<void> {
  const { api, mailbox } = errand;
  const before = errand.state();
  const reply = before?.reply;
  if (!before || (reply?.face !== 'review' && reply?.face !== 'failed')) return;
  const { draft } = reply;
  const show = (reply: OpenState['reply']): void => {
    replies.put(box, reply);
    if (errand.state()?.chosen === box) errand.show({ reply });
  };
  show({ face: 'sending', draft });
  try {
    const roster = await replies.send({ api, mailbox, session: before.session, box, draft });
    const now = errand.state();
    if (!now) return;
    errand.show({ session: { ...now.session, roster } });
    show({ face: 'sent' });
    await errand.check();
  } catch (error) {
    errand.failed(error, (code) => show({ face: 'failed', draft, code }));
  }
}

export async function fetchPack(errand: Errand, mid: string): Promise<void> {
  const { api, mailbox } = errand;
  const before = errand.state();
  const message = mailbox.files.flatMap(({ reading }) => reading?.thread.messages ?? []).find((one) => one.mid === mid);
  if (!message?.pack || !before) return;
  const show = (pack: PackState): void => {
    const now = errand.state();
    if (now) errand.show({ packs: new Map([...now.packs, [mid, pack]]) });
  };
  show({ face: 'opening', share: 0 });
  try {
    const { token, key } = before.session;
    const onShare = (share: number): void => show({ face: 'opening', share });
    const ask = { api, token, mid, pack: message.pack, identity: key.identity, onShare };
    show({ face: 'open', attachments: await openPack(ask) });
  } catch (error) {
    errand.failed(error, (code) => show({ face: 'failed', code }));
  }
}

/** Holds a report that somebody asked to take back, or lets it go. */
export async function hold(errand: Errand, { box, held }: Extract<Request, { type: 'hold' }>): Promise<void> {
  const { api, mailbox } = errand;
  const token = errand.state()?.session.token;
  if (!token) return;
  errand.show({ holding: { box, face: 'asking' } });
  try {
    await api.hold(token, box, held);
    await mailbox.sync(api, token);
    errand.show({ holding: null });
  } catch (error) {
    errand.failed(error, (code) => errand.show({ holding: { box, face: 'failed', code } }));
  }
}
