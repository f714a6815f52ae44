import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { createOfficerApi, type OfficerApi } from '../api.ts';
import { Desk } from '../desk.ts';
import { pageLang } from '../page-lang.ts';
import { InboxRequest } from '../requests.ts';
import { saveSealed } from '../save.ts';
import { unlockHere, type UnlockFile } from '../unlock.ts';

/** Milliseconds between two looks at the clock. */
const TICK = 10_000;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'input', 'wheel'] as const;

/** @summary The officer's page: ties the desk to the window, its clock and its network. */
export class InboxApp extends LitElement {
  /** Address of the receiver; empty when the page lies on the receiver itself. */
  @property({ attribute: 'data-receiver' }) receiver = '';

  now = (): Date => new Date();
  unlockFile: UnlockFile = unlockHere;
  createApi = (receiver: string): OfficerApi =>
    createOfficerApi({ receiver: receiver || this.receiver, fetch: (input, init) => fetch(input, init) });

  readonly desk = new Desk({
    createApi: (receiver) => this.createApi(receiver),
    unlockFile: (file, passphrase) => this.unlockFile(file, passphrase),
    now: () => this.now(),
    lang: pageLang,
    onChange: () => this.requestUpdate(),
  });

  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.addEventListener(InboxRequest.type, this.#onRequest);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, this.#onLife, { passive: true });
    addEventListener('beforeunload', this.#onLeave);
    addEventListener('pagehide', this.#onGone);
    document.addEventListener('visibilitychange', this.#onTick);
    this.#timer = setInterval(this.#onTick, TICK);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, this.#onLife);
    removeEventListener('beforeunload', this.#onLeave);
    removeEventListener('pagehide', this.#onGone);
    document.removeEventListener('visibilitychange', this.#onTick);
    clearInterval(this.#timer);
    this.desk.lock('officer');
  }

  protected override render(): TemplateResult {
    return html`<ramah-inbox-faces .state=${this.desk.state} .receiver=${this.receiver}></ramah-inbox-faces>`;
  }

  readonly #onRequest = (event: Event): void => {
    const { request } = event as InboxRequest;
    if (request.type === 'save') saveSealed(request.mid, this.desk.sealedBytes(request.mid));
    else void this.desk.handle(request);
  };

  readonly #onLife = (): void => this.desk.touch();

  readonly #onTick = (): void => this.desk.tick();

  /** The page may not come back from the browser's memory with anything in it. */
  readonly #onGone = (): void => this.desk.lock('officer');

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.desk.holdsDrafts) event.preventDefault();
  };
}
