/** Drafts and sealed replies, one per report, in memory until the desk locks. */

import type { OfficerApi } from './api.ts';
import type { CaseFile } from './case-file.ts';
import type { Mailbox } from './mailbox.ts';
import {
  checkDraft,
  echoes,
  EMPTY_DRAFT,
  isEmptyDraft,
  ReplyError,
  sealReply,
  type ReplyDraft,
  type SealedReply,
} from './reply.ts';
import type { Request } from './requests.ts';
import type { ReplyState } from './state.ts';
import { fetchRoster, type Session } from './unlock.ts';
import { dayOf } from '../core/fields.ts';
import type { VerifiedRoster } from '../core/roster.ts';
import { newMid } from '../core/seal.ts';

type ReplyRequest = Extract<Request, { type: 'write' | 'draft' | 'review' | 'edit' | 'discard' }>;

const CLOSED: ReplyState = { face: 'closed' };

/** Today where the officer sits, `YYYY-MM-DD`. */
const localDay = (moment: Date): string => dayOf(new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000));

const draftIn = (state: ReplyState): ReplyDraft => ('draft' in state ? state.draft : EMPTY_DRAFT);

export class Replies {
  readonly #options: { now: () => Date; lang: () => string };
  readonly #states = new Map<string, ReplyState>();
  /** What was sealed and not yet acknowledged, with the draft that it was made from. */
  readonly #sealed = new Map<string, { draft: ReplyDraft; reply: SealedReply }>();

  constructor(options: { now: () => Date; lang: () => string }) {
    this.#options = options;
  }

  of(box: string): ReplyState {
    return this.#states.get(box) ?? CLOSED;
  }

  put(box: string, state: ReplyState): void {
    this.#states.set(box, state);
  }

  forget(): void {
    this.#states.clear();
    this.#sealed.clear();
  }

  get holdsDrafts(): boolean {
    return [...this.#states.values()].some((state) => !isEmptyDraft(draftIn(state)));
  }

  /** The next face of the form. */
  step(request: ReplyRequest, caseFile: CaseFile | undefined): ReplyState {
    const state = this.of(request.box);
    const next = this.#next(request, state, caseFile);
    this.put(request.box, next);
    return next;
  }

  #next(request: ReplyRequest, state: ReplyState, caseFile: CaseFile | undefined): ReplyState {
    if (state.face === 'sending') return state;
    const draft = draftIn(state);
    switch (request.type) {
      case 'discard':
        return CLOSED;
      case 'draft':
        return { face: 'writing', draft: { ...draft, ...request.change }, problems: [] };
      case 'write':
      case 'edit':
        return { face: 'writing', draft, problems: [] };
      case 'review': {
        const problems = checkDraft(draft, localDay(this.#options.now()));
        if (problems.length > 0) return { face: 'writing', draft, problems };
        return { face: 'review', draft, echoes: caseFile?.reading ? echoes(caseFile.reading.report, draft) : [] };
      }
    }
  }

  /**
   * Seals once and sends; a second call with the same draft sends the same bytes under the same id.
   * @returns the roster that it was sealed to
   * @throws {DeliveryError} {RosterError} {ReplyError} `already-sent` when an earlier draft turns out to have arrived
   */
  async send(parts: {
    api: OfficerApi;
    mailbox: Mailbox;
    session: Session;
    box: string;
    draft: ReplyDraft;
  }): Promise<VerifiedRoster> {
    const { api, mailbox, session, box, draft } = parts;
    const earlier = this.#sealed.get(box);
    if (earlier && isSame(earlier.draft, draft)) {
      await api.reply(session.token, earlier.reply);
      this.#sealed.delete(box);
      return session.roster;
    }
    await mailbox.sync(api, session.token);
    if (earlier && mailbox.find(earlier.reply.mid)) {
      this.#sealed.delete(box);
      throw new ReplyError('already-sent', 'The earlier draft had arrived.');
    }
    const roster = await fetchRoster(api, session.key.office, {
      seenEpoch: session.roster.roster.epoch,
      now: this.#options.now(),
    });
    const caseFile = mailbox.get(box);
    if (!caseFile) throw new ReplyError('not-a-report', 'The report is gone.');
    const day = dayOf(this.#options.now());
    const reply = await sealReply({ caseFile, draft, roster, mid: newMid(), day, lang: this.#options.lang() });
    this.#sealed.set(box, { draft, reply });
    await api.reply(session.token, reply);
    this.#sealed.delete(box);
    return roster;
  }
}

const isSame = (a: ReplyDraft, b: ReplyDraft): boolean =>
  a.text === b.text && a.status === b.status && a.nextStep === b.nextStep && a.nextDay === b.nextDay;
