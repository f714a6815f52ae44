import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { createClient, type Client } from '../../delivery/client.ts';
import { createFollowUpClient, type FollowUpClient, type Withdrawn } from '../../delivery/follow-up.ts';
import { DeliveryError, RosterError } from '../../core/errors.ts';
import { deriveReceipt, type Receipt } from '../../core/receipt.ts';
import type { RoomConfig } from '../../elements/shared/port.ts';
import { openOffice, type Office } from '../report/open-office.ts';
import { formStyles } from '../form.styles.ts';
import { roomStyles } from '../room.styles.ts';
import { troubleWords } from '../office-words.ts';
import type { RoomPhotos } from '../photos/room-photos.ts';
import { loadPart, type RoomContext } from '../shell.ts';
import type { RoomAddition } from './addition.ts';
import { answersView, type NewsState } from './answers-view.ts';
import { groupDigits, readCode, type Slip } from './code-field.ts';
import { slipWords } from './follow-up-words.ts';
import { followUpStyles } from './follow-up.styles.ts';
import { readAnswers, type Answers } from './read-answers.ts';
import { askToWithdraw } from './withdrawal.ts';

/** Where the visitor stands. `refused`: the office's list of officers must not be trusted, so no code is asked. */
type Step =
  | { at: 'code'; slip?: Slip }
  | { at: 'working' }
  | { at: 'trouble'; error: unknown }
  | { at: 'unknown' }
  | { at: 'refused'; error: RosterError }
  | { at: 'answers' | 'withdraw' }
  /** A page of its own inside this one: an addition or photos. */
  | { at: 'adding'; page: HTMLElement };

/** What the code has opened. */
interface Opened {
  office: Office;
  answers: Answers;
  withdrawn: Withdrawn | null;
}

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
    photosFailed: { state: true },
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
  private photosFailed = false;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  private get field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }
  private get heading(): HTMLElement | null {
    return this.renderRoot.querySelector('h2');
  }

  private client!: Client;
  private followUp!: FollowUpClient;
  private office: Promise<Office> | undefined;
  private opened: Opened | undefined;
  private code = '';
  private receipt: Receipt | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { receiver, officeKey: office } = this.config;
    const options = { receiver, office, fetch: this.room.fetch, signal: this.room.signal };
    this.client = this.connect(options);
    this.followUp = this.connectFollowUp(options);
    // A list that must not be trusted is told before a code is typed; a lost connection only once it matters.
    void this.trustedOffice().catch((error) => error instanceof RosterError && this.go({ at: 'refused', error }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forget();
    this.step = { at: 'code' };
  }

  protected override firstUpdated(): void {
    this.room.showStep(this.heading);
  }

  private forget(): void {
    this.code = '';
    this.receipt = undefined;
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

  /** Asked once; a failed attempt is forgotten so that the next one asks again. */
  private trustedOffice(): Promise<Office> {
    this.office ??= openOffice(this.client, this.config, this.room.now()).then(
      (office) => {
        this.room.sawEpoch(office.roster.epoch);
        return office;
      },
      (error: unknown) => {
        this.office = undefined;
        throw error;
      },
    );
    return this.office;
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
    this.receipt = undefined;
    void this.look();
  }

  private async look(): Promise<void> {
    this.go({ at: 'working' });
    this.room.announce(msg('Menyiapkan…'));
    try {
      const office = await this.trustedOffice();
      const receipt = (this.receipt ??= await this.derive(this.code, this.config.officeKey));
      const [answers, { withdrawn }] = await Promise.all([
        readAnswers(this.client, this.config.officeKey, receipt),
        this.followUp.news(receipt.box, receipt.readToken, 0),
      ]);
      if (this.room.signal.aborted) return;
      this.room.setDirty(false);
      this.opened = { office, answers, withdrawn };
      this.news = { name: 'unasked' };
      this.error = undefined;
      this.go({ at: 'answers' });
    } catch (error) {
      if (error instanceof RosterError) this.go({ at: 'refused', error });
      else if (error instanceof DeliveryError && error.code === 'not-found') this.go({ at: 'unknown' });
      else this.go({ at: 'trouble', error });
    }
  }

  /** Looks the same on the wire whether there is news or not: what is new is read only when it is asked for. */
  private async check(): Promise<void> {
    const { receipt, opened } = this;
    if (!receipt || !opened || this.news.name === 'asking') return;
    this.news = { name: 'asking' };
    try {
      const { known, news, withdrawn } = await this.followUp.news(receipt.box, receipt.readToken, opened.answers.last);
      if (!known) return this.go({ at: 'unknown' });
      this.opened = { ...opened, withdrawn };
      this.news = { name: 'known', news };
    } catch (error) {
      this.news = { name: 'unasked' };
      this.go({ at: 'trouble', error });
    }
  }

  private async withdraw(withdraw: boolean): Promise<void> {
    const { receipt, opened } = this;
    if (!receipt || !opened || this.asking) return;
    this.asking = true;
    this.error = undefined;
    try {
      const withdrawn = await this.followUp.withdraw(receipt.box, receipt.readToken, withdraw);
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

  private async addPhotos(): Promise<void> {
    this.photosFailed = false;
    try {
      this.addWith(document.createElement(await loadPart('photos')) as RoomPhotos);
    } catch {
      this.photosFailed = true;
    }
  }

  private addWith(page: RoomAddition | RoomPhotos): void {
    const { config, room, receipt, opened, client, followUp } = this;
    if (!receipt || !opened || room.signal.aborted) return;
    const onEnd = (sent: boolean): void => (sent ? void this.look() : this.go({ at: 'answers' }));
    const thread = opened.answers;
    Object.assign(page, { config, room, receipt, office: opened.office, thread, to: { client, followUp }, onEnd });
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
        return this.askCode(step.slip);
      case 'working':
        return html`<section class="step">
          <h2>${msg('Menyiapkan…')}</h2>
          <p class="lead">${msg('Kode Anda sedang dibuka di HP ini. Tunggu sebentar.')}</p>
          <progress class="bar" aria-label=${msg('Menyiapkan…')}></progress>
        </section>`;
      case 'unknown':
        return html`<section class="step">
          <h2>${msg('Kode ini tidak ditemukan.')}</h2>
          <p class="lead">
            ${msg('Periksa lagi angkanya. Jika sudah benar, laporan itu tidak ada di kantor ini. Mungkin belum terkirim.')}
          </p>
          <div class="actions">
            <button class="button primary" type="button" @click=${this.again}>${msg('Masukkan kode lagi')}</button>
          </div>
        </section>`;
      case 'trouble':
      case 'refused':
        return this.trouble(step.error, step.at === 'trouble');
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
    const { opened, news, asking, error, photosFailed } = this;
    if (!opened) return html``;
    return answersView({
      roster: opened.office.roster,
      answers: opened.answers,
      withdrawn: opened.withdrawn,
      ...{ news, asking, error, photosFailed },
      lang: this.config.lang,
      onCheck: () => void this.check(),
      onRefresh: () => void this.look(),
      onAdd: () => this.add(),
      onPhotos: () => void this.addPhotos(),
      onWithdraw: () => this.go({ at: 'withdraw' }),
      onUndo: () => void this.withdraw(false),
      onDone: () => this.room.close(),
    });
  }

  private askCode(slip: Slip | undefined): TemplateResult {
    return html`<form class="step" autocomplete="off" @submit=${this.submitted}>
      <h2>${msg('Masukkan kode Anda')}</h2>
      <p class="lead">${msg('Kode itu Anda catat saat melapor: lima kelompok, empat angka.')}</p>
      <div class="field">
        <label for="digits">${msg('Kode 20 angka')}</label>
        <input
          id="digits"
          class="digits"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          autocorrect="off"
          autocapitalize="off"
          spellcheck="false"
          aria-invalid=${slip ? 'true' : 'false'}
          aria-describedby="slip hint"
          @input=${this.typed}
        />
        <p id="slip" class="error" role="alert">${slip ? slipWords(slip) : nothing}</p>
        <p id="hint" class="hint">${msg('Siapa pun yang punya kode ini bisa membaca jawabannya.')}</p>
      </div>
      <div class="actions">
        <button class="button primary" type="submit">${msg('Buka jawaban')}</button>
      </div>
    </form>`;
  }

  private trouble(error: unknown, keptCode: boolean): TemplateResult {
    const { title, text, retry } = troubleWords(error);
    return html`<section class="step">
      <h2>${title}</h2>
      <p class="lead">${text}</p>
      <div class="actions">
        <button class="button" type="button" @click=${() => this.room.close()}>${msg('Tutup')}</button>
        ${
          retry
            ? html`<button class="button primary" type="button" @click=${keptCode ? this.look : this.again}>
                ${msg('Coba lagi')}
              </button>`
            : nothing
        }
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-room-follow-up': RoomFollowUp;
  }
}
