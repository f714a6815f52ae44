import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatCode } from '../../core/receipt.ts';
import type { ReportDraft } from '../../core/report.ts';
import type { RoomConfig } from '../../elements/shared/port.ts';
import { localVoice } from '../../elements/shared/voices.ts';
import { formStyles } from '../form.styles.ts';
import { roomStyles } from '../room.styles.ts';
import type { PackPage } from '../addition/pack-page.ts';
import type { RoomAloud } from '../aloud/room-aloud.ts';
import type { RoomNote } from '../note/room-note.ts';
import { loadPart, type InnerPart, type RoomContext, type RoomPart } from '../shell.ts';
import type { Face } from './face.ts';
import { newNames } from './fields.ts';
import { Journey } from './journey.ts';
import type { Office } from './open-office.ts';
import { numbersFor } from './readers.ts';
import { BEGINNING, beginWith, reduce, type Act, type ReportState } from './report-state.ts';
import { reportStyles } from './report.styles.ts';
import { byWhomScreen } from './screens/by-whom.ts';
import { codeScreen, type CodeActions } from './screens/code.ts';
import { contactScreen } from './screens/contact.ts';
import { dangerScreen } from './screens/danger.ts';
import { nobodyScreen } from './screens/nobody.ts';
import { closedScreen, openingScreen } from './screens/opening.ts';
import { reviewScreen } from './screens/review.ts';
import { sendingScreen } from './screens/sending.ts';
import { offline } from './screens/offline.ts';
import { sentScreen } from './screens/sent.ts';
import { remainingWords } from './screens/traces.ts';
import { welcomeScreen } from './screens/welcome.ts';
import { whatScreen } from './screens/what.ts';
import { whereScreen } from './screens/where.ts';
import { whoScreen } from './screens/who.ts';
import { undecided } from './traces.ts';

/** The report: holds one state, draws its screen, and lets the journey do what a screen sets off. */
export class RoomReport extends LitElement {
  static override styles = [...roomStyles, formStyles, reportStyles];

  static override properties: PropertyDeclarations = {
    config: { attribute: false },
    room: { attribute: false },
    state: { attribute: false },
    copied: { state: true },
    inner: { state: true },
    reader: { state: true },
    failed: { state: true },
  };

  config!: RoomConfig;
  room!: RoomContext;
  /** Where the reporter stands; what is written lives here and nowhere else. */
  state: ReportState = BEGINNING;
  /** What the guide has asked already. */
  known: ReportDraft | undefined;

  private copied: CodeActions['copied'] = 'clipboard' in navigator ? 'no' : 'none';

  /** Photos or a voice inside the last screen, once asked for. */
  private inner: PackPage | undefined;

  /** The part that was asked for last, where it could not be had. */
  private failed: RoomPart['view'] | undefined;

  private get heading(): HTMLElement | null {
    return this.renderRoot.querySelector('h2');
  }
  private get digits(): HTMLInputElement | null {
    return this.renderRoot.querySelector('.digits');
  }
  private get lacking(): HTMLElement | null {
    return this.renderRoot.querySelector('[data-lacking] input, [data-lacking] select, [data-lacking] textarea');
  }

  private journey: Journey | undefined;
  /** What reads aloud, once asked for. */
  private reader: RoomAloud | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.known) this.state = beginWith(this.known);
    const { numbers, region } = this.config;
    this.state = { ...this.state, offices: numbers.map(({ dial }) => dial), elsewhere: !region?.districts.length };
    this.journey = new Journey(this.config, this.room, (act) => this.act(act));
    if (this.state.office.name === 'asking') void this.journey.askOffice();
    window.addEventListener('online', this.online);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.online);
    this.journey = undefined;
    this.known = undefined;
    this.state = BEGINNING;
  }

  private online = (): unknown => this.state.office.name === 'closed' && this.journey?.askOffice();

  private get numbers(): RoomConfig['numbers'] {
    const { draft, office } = this.state;
    return numbersFor(this.config.numbers, draft, office.name === 'open' ? office.office.roster : undefined);
  }

  /** A step's questions and captions as they stand there: no field, and nothing of what was typed. */
  private spoken = (): string[] =>
    [...this.renderRoot.querySelectorAll<HTMLElement>('h2, .lead, legend, .field > label, .choice > span')].map(
      ({ innerText }) => innerText,
    );

  /** Voices arrive after the page: the first screen asks for them, and has nothing to read. */
  private aloud(): TemplateResult | typeof nothing {
    if (!localVoice(this.config.lang)) return nothing;
    if (this.reader) return html`${this.reader}`;
    return html`<button class="button quiet aloud" type="button" @click=${this.readAloud}>${msg('Bacakan')}</button>
      ${this.failed === 'aloud' ? offline() : nothing}`;
  }

  private readAloud = (): unknown =>
    this.fetch<RoomAloud>('aloud', (reader) => {
      this.reader = Object.assign(reader, { voice: this.config.lang, parts: this.spoken });
      reader.press();
    });

  /** Fetches what few need, and uses it. */
  private async fetch<T extends HTMLElement>(view: RoomPart['view'], use: (part: T) => void): Promise<void> {
    this.failed = undefined;
    try {
      use(document.createElement(await loadPart(view)) as T);
    } catch {
      this.failed = view;
    }
  }

  private act(act: Act): void {
    const before = this.state;
    const now = reduce(before, act);
    this.state = now;
    if (now.screen !== before.screen) {
      this.reader?.stop();
      this.failed = undefined;
      newNames();
    }
    this.room.setNumbers(this.numbers);
    this.room.setDirty(now.draft !== BEGINNING.draft && now.screen !== 'sent');
    if (act.type === 'next') this.beginBehind(now);
    if (act.type === 'next' || act.type === 'keep') void this.updateComplete.then(() => this.lacking?.focus());
    if (now.screen === 'sending' && before.screen !== 'sending') void this.journey?.send(now);
  }

  /** The proof of work and the code are made while the reporter reads and writes. */
  private beginBehind({ screen, code }: ReportState): void {
    this.journey?.prepareWork();
    const codeIsDue = screen === 'where' || screen === 'code';
    if (codeIsDue && (code.name === 'none' || code.name === 'failed')) void this.journey?.makeCode();
  }

  private sendAgain(): void {
    this.act({ type: 'sending', sending: { name: 'working' } });
    void this.journey?.send(this.state);
  }

  private async copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(formatCode(code));
      this.copied = 'yes';
    } catch {
      this.copied = 'refused';
    }
  }

  private add(part: InnerPart): void {
    const { config, room, state: report } = this;
    const onEnd = (): unknown => (this.inner = undefined);
    void this.fetch<PackPage>(part, (page) => (this.inner = Object.assign(page, { config, room, report, onEnd })));
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('state')) return;
    const before = changed.get('state') as ReportState | undefined;
    const { sending } = this.state;
    if (before === undefined || placeOf(before) !== placeOf(this.state)) {
      this.room.showStep(this.heading);
      if (this.state.screen === 'review' && undecided(this.state).length > 0)
        this.room.announce(remainingWords(this.state));
    } else if (sending.name === 'waiting' && before.sending.name !== 'waiting') {
      this.room.announce(msg('Menunggu kantor. Jangan tutup halaman.'));
    }
  }

  override render(): TemplateResult {
    const { office } = this.state;
    if (office.name === 'asking') return openingScreen();
    if (office.name === 'closed') return closedScreen(office.error, () => void this.journey?.askOffice());
    return this.screen(office.office);
  }

  private screen(office: Office): TemplateResult {
    const { state } = this;
    const { config, numbers } = this;
    const face: Face = { state, config, numbers, aloud: this.aloud(), act: (act) => this.act(act) };
    switch (state.screen) {
      case 'welcome':
        return welcomeScreen(face, office);
      case 'who':
        return whoScreen(face);
      case 'what':
        return whatScreen(face);
      case 'by-whom':
        return byWhomScreen(face, office.roster);
      case 'nobody':
        return nobodyScreen(face, office.roster.unit);
      case 'where':
        return whereScreen(face);
      case 'danger':
        return dangerScreen(face);
      case 'contact':
        return contactScreen(face);
      case 'review':
        return reviewScreen(face, office.roster);
      case 'code':
        return codeScreen(face, {
          copied: this.copied,
          onMake: () => void this.journey?.makeCode(),
          onCopy: (code) => void this.copy(code),
          onNote: (how, code) => void this.fetch<RoomNote>('note', (note) => note[how](code, this.room.signal)),
          noteFailed: this.failed === 'note',
          onSend: () => this.act({ type: 'keep', digits: this.digits?.value ?? '' }),
        });
      case 'sending':
        return sendingScreen(face, () => this.sendAgain());
      case 'sent':
        return sentScreen(
          face,
          office.roster,
          this.inner ?? !!this.failed,
          (part) => this.add(part),
          () => this.room.close(),
        );
    }
  }
}

/** Screens that deserve the focus of their own when they appear; a retry under way does not. */
function placeOf({ office, screen, code, sending }: ReportState): string {
  if (office.name !== 'open') return office.name;
  if (screen === 'code') return code.name === 'none' ? 'making' : code.name;
  if (screen === 'sending' && (sending.name === 'refused' || sending.name === 'failed')) return 'stopped';
  return screen;
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-room-report': RoomReport;
  }
}
