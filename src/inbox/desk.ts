/**
 * The officer's desk: takes requests, keeps the one state, and holds keys and messages in memory until it locks.
 * Knows no DOM; time, network and the worker are given to it.
 */

import type { OfficerApi } from './api.ts';
import { inReadingOrder } from './case-file.ts';
import { fetchPack, hold, sendReply, type Errand } from './errands.ts';
import { Mailbox } from './mailbox.ts';
import { Replies } from './replies.ts';
import type { Request } from './requests.ts';
import type { InboxState, LockCause, OpenState } from './state.ts';
import { MAX_KEY_FILE_BYTES, openSession, UnlockError, type OfficerKey, type UnlockFile } from './unlock.ts';
import { DeliveryError, RamahError, RosterError } from '../core/errors.ts';

/** Milliseconds without a touch until the desk locks. */
export const IDLE = 15 * 60_000;
/** Milliseconds before locking at which the page says so. */
export const WARN_BEFORE = 60_000;
/** Milliseconds between two looks for new messages. */
export const CHECK_EVERY = 3 * 60_000;

export interface DeskOptions {
  createApi: (receiver: string) => OfficerApi;
  unlockFile: UnlockFile;
  now: () => Date;
  lang: () => string;
  onChange: () => void;
}

/** What waits behind the lock of an ended session. */
type Held = Pick<OpenState, 'chosen' | 'reply' | 'seen'>;

const LOCKED: InboxState = { face: 'locked', because: 'start', problem: null };

export class Desk {
  state: InboxState = LOCKED;
  readonly #options: DeskOptions;
  readonly #replies: Replies;
  #api: OfficerApi | null = null;
  #mailbox: Mailbox | null = null;
  /** Whose drafts these are. */
  #owner: OfficerKey | null = null;
  #held: Held | null = null;
  #touched = 0;
  #checked = 0;
  /** Counts lockings: what an older call brings back is dropped. */
  #round = 0;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#replies = new Replies({ now: options.now, lang: options.lang });
  }

  /** Does what a face asked for. Never rejects: what goes wrong becomes state. */
  async handle(request: Request): Promise<void> {
    this.touch();
    if (request.type === 'unlock') return this.#unlock(request);
    if (request.type === 'lock') return this.lock('officer');
    const { state } = this;
    if (state.face !== 'open') return;
    switch (request.type) {
      case 'refresh':
        return this.#check();
      case 'choose':
        return this.#choose(state, request.box);
      case 'back':
        return this.#open({ chosen: null, reply: { face: 'closed' } });
      case 'write':
      case 'draft':
      case 'review':
      case 'edit':
      case 'discard':
        return this.#open({ reply: this.#replies.step(request, this.#mailbox?.get(request.box)) });
      case 'send':
        return this.#errand((errand) => sendReply(errand, this.#replies, request.box));
      case 'open-pack':
        return this.#errand((errand) => fetchPack(errand, request.mid));
      case 'hold':
        return this.#errand((errand) => hold(errand, request));
    }
  }

  /** The officer did something. Behind the lock of an ended session nothing but unlocking counts. */
  touch(): void {
    if (this.state.face === 'locked' && this.state.because === 'session') return;
    this.#touched = this.#options.now().getTime();
    if (this.state.face === 'open' && this.state.lockingSoon) this.#open({ lockingSoon: false });
  }

  /** Called every few seconds: locks an idle desk, and looks for new messages now and then. */
  tick(): void {
    const now = this.#options.now().getTime();
    const held = this.state.face === 'open' || (this.state.face === 'locked' && this.state.because === 'session');
    if (held && now - this.#touched >= IDLE) return this.lock('idle');
    if (this.state.face !== 'open') return;
    const lockingSoon = now - this.#touched >= IDLE - WARN_BEFORE;
    if (lockingSoon !== this.state.lockingSoon) this.#open({ lockingSoon });
    if (now - this.#checked >= CHECK_EVERY) void this.#check();
  }

  /** Forgets keys, token, messages and drafts. */
  lock(because: Exclude<LockCause, 'session'>): void {
    this.#forget();
    this.#show({ face: 'locked', because, problem: null });
  }

  #forget(): void {
    this.#round += 1;
    this.#api = null;
    this.#mailbox = null;
    this.#owner = null;
    this.#held = null;
    this.#replies.forget();
  }

  /** True while something written would be lost by closing the page. */
  get holdsDrafts(): boolean {
    return this.#replies.holdsDrafts;
  }

  /** The sealed bytes of a stored message, as the receiver keeps them. */
  sealedBytes(mid: string): Uint8Array | undefined {
    return this.#mailbox?.find(mid)?.bytes;
  }

  async #unlock({ file, passphrase, receiver }: Extract<Request, { type: 'unlock' }>): Promise<void> {
    if (this.state.face === 'unlocking') return;
    const because = this.state.face === 'locked' ? this.state.because : 'start';
    const round = (this.#round += 1);
    const step = (step: Extract<InboxState, { face: 'unlocking' }>['step'], opened = 0) => {
      if (round === this.#round) this.#show({ face: 'unlocking', because, step, opened });
    };
    try {
      step('file');
      if (file.length > MAX_KEY_FILE_BYTES) throw new UnlockError('wrong-file', 'Too large for a key file.');
      const key = await this.#options.unlockFile(file, passphrase);
      const api = this.#options.createApi(receiver);
      const session = await openSession({ api, key, now: this.#options.now(), onStep: step });
      if (round !== this.#round) return;
      const sameOfficer = this.#owner?.recipient === key.recipient;
      const mailbox = (sameOfficer && this.#mailbox) || new Mailbox({ identity: key.identity, office: key.office });
      step('messages');
      await mailbox.sync(api, session.token, (opened) => step('messages', opened));
      if (round !== this.#round) return;
      if (!sameOfficer) this.#replies.forget();
      this.#api = api;
      this.#mailbox = mailbox;
      this.#owner = key;
      this.#touched = this.#checked = this.#options.now().getTime();
      const held: Held = (sameOfficer && this.#held) || { chosen: null, reply: { face: 'closed' }, seen: new Set() };
      this.#held = null;
      this.#show({
        face: 'open',
        session,
        files: inReadingOrder(mailbox.files),
        ...held,
        packs: new Map(),
        holding: null,
        check: { face: 'done', at: this.#options.now() },
        lockingSoon: false,
      });
    } catch (error) {
      if (round !== this.#round) return;
      const code = error instanceof RamahError ? error.code : 'unexpected';
      if (error instanceof RosterError) {
        this.#forget();
        this.#show({ face: 'refused', code });
      } else this.#show({ face: 'locked', because, problem: code });
    }
  }

  /** What is sent or fetched for an open desk; once it has locked, nothing of it shows any more. */
  async #errand(run: (errand: Errand) => Promise<void>): Promise<void> {
    const round = this.#round;
    if (!this.#api || !this.#mailbox) return;
    await run({
      api: this.#api,
      mailbox: this.#mailbox,
      state: () => (round === this.#round && this.state.face === 'open' ? this.state : null),
      show: (change) => round === this.#round && this.#open(change),
      failed: (error, tell) => round === this.#round && this.#failed(error, tell),
      check: () => this.#check(),
    });
  }

  async #check(): Promise<void> {
    const { state } = this;
    const round = this.#round;
    if (state.face !== 'open' || state.check.face === 'checking' || !this.#api || !this.#mailbox) return;
    this.#checked = this.#options.now().getTime();
    this.#open({ check: { face: 'checking' } });
    try {
      await this.#mailbox.sync(this.#api, state.session.token);
      if (round === this.#round) this.#open({ check: { face: 'done', at: this.#options.now() } });
    } catch (error) {
      if (round === this.#round) this.#failed(error, (code) => this.#open({ check: { face: 'failed', code } }));
    }
  }

  #choose(state: OpenState, box: string): void {
    const messages = this.#mailbox?.get(box)?.reading?.thread.messages ?? [];
    const seen = new Set([...state.seen, ...messages.map(({ mid }) => mid)]);
    this.#open({ chosen: box, reply: this.#replies.of(box), seen });
  }

  /** A token that is over shuts the desk and keeps what was written; every other failure is told where it happened. */
  #failed(error: unknown, tell: (code: string) => void): void {
    tell(error instanceof RamahError ? error.code : 'unexpected');
    if (!(error instanceof DeliveryError) || error.status !== 401 || this.state.face !== 'open') return;
    const { chosen, reply, seen } = this.state;
    this.#held = { chosen, reply, seen };
    this.#round += 1;
    this.#show({ face: 'locked', because: 'session', problem: null });
  }

  #open(change: Partial<OpenState>): void {
    if (this.state.face !== 'open') return;
    const files = this.#mailbox ? inReadingOrder(this.#mailbox.files) : this.state.files;
    this.#show({ ...this.state, files, ...change });
  }

  #show(state: InboxState): void {
    this.state = state;
    this.#options.onChange();
  }
}
