import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { createClient } from '../../delivery/client.ts';
import { createFollowUpClient } from '../../delivery/follow-up.ts';
import { DeliveryError, RosterError } from '../../core/errors.ts';
import { deriveReceipt } from '../../core/receipt.ts';
import type { RoomConfig } from '../../elements/shared/port.ts';
import type { PackPage } from '../addition/pack-page.ts';
import { formStyles } from '../form.styles.ts';
import { roomStyles } from '../room.styles.ts';
import { loadPart, type InnerPart, type RoomContext } from '../shell.ts';
import type { RoomAddition } from './addition.ts';
import { answersView, type NewsState } from './answers-view.ts';
import { groupDigits, readCode, type Slip } from './code-field.ts';
import { codeScreen, troubleScreen, unknownScreen, workingScreen } from './code-screens.ts';
import { followUpStyles } from './follow-up.styles.ts';
import { OfficeThread, type Opened } from './office-thread.ts';
import { askToWithdraw } from './withdrawal.ts';

/** Where the visitor stands. `refused`: the office's list of officers must not be trusted, so no code is asked. */
type Step =
  | { at: 'code'; slip?: Slip }
  | { at: 'working' }
  | { at: 'trouble'; error: unknown }
  | { at: 'unknown' }
  | { at: 'refused'; error: RosterError }
  | { at: 'answers' | 'withdraw' }
  /** A page of its own inside this one: an addition, photos, a voice. */
  | { at: 'adding'; page: HTMLElement };

/** Reads the office's answers with the code. It never shows the report, and keeps nothing once it is gone. */
export class RoomFollowUp extends LitElement {
  static override styles = [...roomStyles, formStyles, followUpStyles];

  static override properties: PropertyDeclarations = {
    config: { attribute: false },
    room: { attribute: false },
    connect: { attribute: false },
    derive: { attribute: false },
    connectFollowUp: { attribute: false },
    step: { state: true },
    news: { state: true },
    asking: { state: true },
    error: { state: true },
    partFailed: { state: true },
  };

  config!: RoomConfig;
  room!: RoomContext;
  /** How the receiver is reached. */
  connect: typeof createClient = createClient;
  connectFollowUp: typeof createFollowUpClient = createFollowUpClient;
  /** How keys are made from a code: some seconds of work on a phone. */
  derive: typeof deriveReceipt = deriveReceipt;

  private step: Step = { at: 'code' };
  private news: NewsState = { name: 'unasked' };
  /** A withdrawal, or its undoing, is under way; and what the last one met. */
  private asking = false;
  private error: unknown;
  private partFailed = false;

  private get field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }
  private get heading(): HTMLElement | null {
    return this.renderRoot.querySelector('h2');
  }

  private thread!: OfficeThread;
  private opened: Opened | undefined;
  private code = '';

  override connectedCallback(): void {
    super.connectedCallback();
    const { config, room, derive } = this;
    const options = { receiver: config.receiver, office: config.officeKey, fetch: room.fetch, signal: room.signal };
    const [client, followUp] = [this.connect(options), this.connectFollowUp(options)];
    this.thread = new OfficeThread({ config, room, client, followUp, derive });
    // A list that must not be trusted is told before a code is typed; a lost connection only once it matters.
    void this.thread
      .trustedOffice()
      .catch((error) => error instanceof RosterError && this.go({ at: 'refused', error }));
    window.addEventListener('online', this.online);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.online);
    this.forget();
    this.step = { at: 'code' };
  }

  protected override firstUpdated(): void {
    this.room.showStep(this.heading);
  }

  private forget(): void {
    this.code = '';
    this.thread.forget();
    this.opened = undefined;
    if (this.field) this.field.value = '';
    this.room.setDirty(false);
  }

  private go(step: Step): void {
    if (this.room.signal.aborted) return;
    const moved = step.at !== this.step.at;
    this.step = step;
    if (moved) void this.updateComplete.then(() => this.room.showStep(this.heading));
  }

  private typed(): void {
    const field = this.field;
    if (!field) return;
    groupDigits(field);
    this.room.setDirty(field.value !== '');
    const read = readCode(field.value, false);
    const slip = read && 'slip' in read ? read.slip : undefined;
    this.step = slip ? { at: 'code', slip } : { at: 'code' };
  }

  private submitted(event: Event): void {
    event.preventDefault();
    const read = readCode(this.field?.value ?? '', true);
    if (!read) return;
    if ('slip' in read) {
      this.step = { at: 'code', slip: read.slip };
      this.field?.focus();
      return;
    }
    this.code = read.code;
    void this.look();
  }

  private async look(): Promise<void> {
    this.go({ at: 'working' });
    this.room.announce(msg('Menyiapkan…'));
    try {
      const opened = await this.thread.open(this.code);
      if (this.room.signal.aborted) return;
      this.room.setDirty(false);
      this.opened = opened;
      this.news = { name: 'unasked' };
      this.error = undefined;
      this.go({ at: 'answers' });
    } catch (error) {
      if (error instanceof RosterError) this.go({ at: 'refused', error });
      else if (error instanceof DeliveryError && error.code === 'not-found') this.go({ at: 'unknown' });
      else this.go({ at: 'trouble', error });
    }
  }

  private online = (): unknown => this.step.at === 'trouble' && this.look();

  private async check(): Promise<void> {
    const { opened } = this;
    if (!opened || this.news.name === 'asking') return;
    this.news = { name: 'asking' };
    try {
      const { known, news, withdrawn } = await this.thread.news(opened);
      if (!known) return this.go({ at: 'unknown' });
      this.opened = { ...opened, withdrawn };
      this.news = { name: 'known', news };
    } catch (error) {
      this.news = { name: 'unasked' };
      this.go({ at: 'trouble', error });
    }
  }

  private async withdraw(withdraw: boolean): Promise<void> {
    const { opened } = this;
    if (!opened || this.asking) return;
    this.asking = true;
    this.error = undefined;
    try {
      const withdrawn = await this.thread.withdraw(opened, withdraw);
      this.opened = { ...opened, withdrawn };
      this.go({ at: 'answers' });
      this.room.announce(withdraw ? msg('Permintaan penarikan sudah sampai.') : msg('Penarikan dibatalkan.'));
    } catch (error) {
      this.error = error;
    } finally {
      this.asking = false;
    }
  }

  private add(): void {
    this.addWith(document.createElement('ramah-room-addition'));
  }

  private async addPart(part: InnerPart): Promise<void> {
    this.partFailed = false;
    try {
      this.addWith(document.createElement(await loadPart(part)) as PackPage);
    } catch {
      this.partFailed = true;
    }
  }

  private addWith(page: RoomAddition | PackPage): void {
    const { config, room, opened, thread: to } = this;
    if (!opened || room.signal.aborted) return;
    const { office, receipt, answers: thread } = opened;
    const onEnd = (sent: boolean): void => (sent ? void this.look() : this.go({ at: 'answers' }));
    Object.assign(page, { config, room, receipt, office, thread, to, onEnd });
    page.setAttribute('theme', config.theme);
    this.step = { at: 'adding', page };
  }

  private again(): void {
    this.forget();
    this.go({ at: 'code' });
  }

  override render(): TemplateResult {
    const step = this.step;
    switch (step.at) {
      case 'code':
        return codeScreen(step.slip, { onType: () => this.typed(), onSubmit: (event) => this.submitted(event) });
      case 'working':
        return workingScreen();
      case 'unknown':
        return unknownScreen(() => this.again());
      case 'trouble':
      case 'refused': {
        const retry = (): unknown => (step.at === 'trouble' ? this.look() : this.again());
        return troubleScreen(step.error, retry, () => this.room.close());
      }
      case 'answers':
        return this.answers();
      case 'adding':
        return html`${step.page}`;
      case 'withdraw':
        return askToWithdraw({
          asking: this.asking,
          error: this.error,
          onWithdraw: () => void this.withdraw(true),
          onBack: () => this.backToAnswers(),
        });
    }
  }

  private backToAnswers(): void {
    this.error = undefined;
    this.go({ at: 'answers' });
  }

  private answers(): TemplateResult {
    const { opened, news, asking, error, partFailed } = this;
    if (!opened) return html``;
    return answersView({
      roster: opened.office.roster,
      answers: opened.answers,
      withdrawn: opened.withdrawn,
      ...{ news, asking, error, partFailed },
      lang: this.config.lang,
      onCheck: () => void this.check(),
      onRefresh: () => void this.look(),
      onAdd: () => this.add(),
      onAddPart: (part) => void this.addPart(part),
      onWithdraw: () => this.go({ at: 'withdraw' }),
      onUndo: () => void this.withdraw(false),
      onDone: () => this.room.close(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-room-follow-up': RoomFollowUp;
  }
}
