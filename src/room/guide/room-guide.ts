import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { answersOf, reportFrom, wayOf, type Answers, type Guide } from '../../core/guide.ts';
import type { ReportDraft } from '../../core/report.ts';
import type { RoomConfig } from '../../elements/shared/port.ts';
import { roomStyles } from '../room.styles.ts';
import type { RoomContext, RoomViewElement } from '../shell.ts';
import { dangerScreen } from './danger.ts';
import type { Act, Face, Place } from './face.ts';
import { guideStyles } from './guide.styles.ts';
import { questionScreen } from './question.ts';
import { resultScreen } from './result.ts';
import type { GuideSheet } from './print-sheet.ts';

/** The guide: holds the answers, draws one question at a time, then where they lead. */
export class RoomGuide extends LitElement {
  static override styles = [...roomStyles, guideStyles];

  static override properties: PropertyDeclarations = {
    config: { attribute: false },
    room: { attribute: false },
    answers: { attribute: false },
    place: { attribute: false },
    report: { state: true },
    view: { state: true },
  };

  config!: RoomConfig;
  room!: RoomContext;
  /** The rules, in the room's language; see register.ts. */
  guide!: Guide;
  /** What was tapped; it lives here and nowhere else. */
  answers: Answers = {};
  place: Place = '';
  /** Fetches the report's script and resolves with its tag. */
  loadReport!: () => Promise<string>;

  private report: Face['report'] = 'offered';
  /** Where the visitor was when danger came up. */
  private from: Place = '';
  /** The report, once the visitor has gone on into it. */
  private view: RoomViewElement | undefined;
  private sheet: GuideSheet | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.config.receiver) this.report = 'none';
    this.place ||= this.guide.questions[0]?.id ?? '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sheet?.remove();
    this.answers = {};
    this.place = '';
    this.view = undefined;
  }

  private act(act: Act): void {
    switch (act.type) {
      case 'choose':
        this.answer(act.question, act.option.id);
        if (act.option.danger) this.danger();
        else this.onward();
        break;
      case 'danger':
        this.danger();
        break;
      case 'change':
        this.place = act.question;
        break;
      case 'back':
        this.place = this.earlier();
        break;
      case 'next':
        this.onward();
        break;
      case 'report':
        void this.intoReport();
        break;
      case 'print':
        window.print();
    }
  }

  private answer(question: string, option: string): void {
    this.answers = { ...this.answers, [question]: option };
    this.room.setDirty(true);
  }

  /** To the emergency numbers. What is asked about danger is answered with that. */
  private danger(): void {
    for (const { id, options } of this.guide.questions)
      for (const option of options) if (option.danger) this.answer(id, option.id);
    this.from = this.place;
    this.place = 'danger';
  }

  /** To the question that is open, or the result. */
  private onward(): void {
    const open = wayOf(this.guide, this.answers).find(({ chosen }) => !chosen);
    this.place = open?.question.id ?? 'result';
  }

  private earlier(): Place {
    const way = wayOf(this.guide, this.answers);
    const ids = way.map(({ question }) => question.id);
    if (this.place === 'result') return ids[ids.length - 1] ?? '';
    if (this.place === 'danger') return this.from;
    return ids[ids.indexOf(this.place) - 1] ?? this.place;
  }

  private async intoReport(): Promise<void> {
    if (this.report === 'opening') return;
    this.report = 'opening';
    try {
      const tag = await this.loadReport();
      if (this.room.signal.aborted) return;
      const view = document.createElement(tag) as RoomViewElement & { known: ReportDraft };
      view.config = { ...this.config, view: 'report' };
      view.room = this.room;
      view.known = reportFrom(wayOf(this.guide, this.answers));
      view.setAttribute('theme', this.config.theme);
      this.view = view;
    } catch {
      this.report = 'failed';
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (this.view) return;
    if (changed.has('place')) this.room.showStep(this.renderRoot.querySelector('h2'));
    this.sheet?.remove();
    this.sheet = undefined;
    if (this.place !== 'result' || this.config.rung !== 3) return;
    this.sheet = Object.assign(document.createElement('ramah-room-sheet'), { face: this.face() });
    document.body.append(this.sheet);
  }

  private face(): Face {
    const { guide, config, report } = this;
    return {
      guide,
      config,
      report,
      way: wayOf(guide, answersOf(wayOf(guide, this.answers))),
      moment: this.room.now(),
      act: (act) => this.act(act),
    };
  }

  override render(): TemplateResult | RoomViewElement {
    if (this.view) return this.view;
    const face = this.face();
    if (this.place === 'danger') return dangerScreen(face);
    const at = face.way.findIndex(({ question }) => question.id === this.place);
    const asked = face.way[at];
    return asked ? questionScreen(face, at, asked) : resultScreen(face);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-room-guide': RoomGuide;
  }
}
