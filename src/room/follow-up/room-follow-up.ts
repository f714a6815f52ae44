import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { createClient, type Client } from '../../delivery/client.ts';
import { DeliveryError, RosterError } from '../../core/errors.ts';
import { deriveReceipt, type Receipt } from '../../core/receipt.ts';
import type { Roster } from '../../core/roster.ts';
import type { RoomConfig } from '../../elements/shared/port.ts';
import { openOffice } from '../report/open-office.ts';
import { formStyles } from '../form.styles.ts';
import { roomStyles } from '../room.styles.ts';
import { troubleWords } from '../office-words.ts';
import { type RoomContext } from '../shell.ts';
import { answersView } from './answers-view.ts';
import { groupDigits, readCode, type Slip } from './code-field.ts';
import { slipWords } from './follow-up-words.ts';
import { followUpStyles } from './follow-up.styles.ts';
import { readAnswers, type Answers } from './read-answers.ts';

/** Where the visitor stands. `refused`: the office's list of officers must not be trusted, so no code is asked. */
type Step =
  | { at: 'code'; slip?: Slip }
  | { at: 'working' }
  | { at: 'trouble'; error: unknown }
  | { at: 'unknown' }
  | { at: 'refused'; error: RosterError }
  | { at: 'answers'; roster: Roster; answers: Answers };

/** Reads the office's answers with the code. It never shows the report, and keeps nothing once it is gone. */
export class RoomFollowUp extends LitElement {
  static override styles = [...roomStyles, formStyles, followUpStyles];

  static override properties: PropertyDeclarations = {
    config: { attribute: false },
    room: { attribute: false },
    connect: { attribute: false },
    derive: { attribute: false },
    step: { state: true },
  };

  config!: RoomConfig;
  room!: RoomContext;
  /** How the receiver is reached. */
  connect: typeof createClient = createClient;
  /** How keys are made from a code: some seconds of work on a phone. */
  derive: typeof deriveReceipt = deriveReceipt;

  private step: Step = { at: 'code' };

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
  private roster: Promise<Roster> | undefined;
  private code = '';
  private receipt: Receipt | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { receiver, officeKey: office } = this.config;
    this.client = this.connect({ receiver, office, fetch: this.room.fetch, signal: this.room.signal });
    // A list that must not be trusted is told before a code is typed; a lost connection only once it matters.
    void this.trustedRoster().catch((error) => error instanceof RosterError && this.go({ at: 'refused', error }));
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
  private trustedRoster(): Promise<Roster> {
    this.roster ??= openOffice(this.client, this.config, this.room.now()).then(
      ({ roster }) => {
        this.room.sawEpoch(roster.epoch);
        return roster;
      },
      (error: unknown) => {
        this.roster = undefined;
        throw error;
      },
    );
    return this.roster;
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
      const roster = await this.trustedRoster();
      this.receipt ??= await this.derive(this.code, this.config.officeKey);
      const answers = await readAnswers(this.client, this.config.officeKey, this.receipt);
      this.room.setDirty(false);
      this.go({ at: 'answers', roster, answers });
    } catch (error) {
      if (error instanceof RosterError) this.go({ at: 'refused', error });
      else if (error instanceof DeliveryError && error.code === 'not-found') this.go({ at: 'unknown' });
      else this.go({ at: 'trouble', error });
    }
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
          <p class="lead">${msg('Periksa lagi angkanya. Mungkin kode ini dari kantor lain.')}</p>
          <div class="actions">
            <button class="button primary" type="button" @click=${this.again}>${msg('Masukkan kode lagi')}</button>
          </div>
        </section>`;
      case 'trouble':
      case 'refused':
        return this.trouble(step.error, step.at === 'trouble');
      case 'answers':
        return answersView({
          ...step,
          lang: this.config.lang,
          onRefresh: () => void this.look(),
          onDone: () => this.room.close(),
        });
    }
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
