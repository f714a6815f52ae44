/**
 * Where a reporter stands, as one value, and what each request makes of it. Pure: requests go in, the next state comes
 * out; what has to be done outside (network, keys) is the journey's (journey.ts).
 */

import type { ReportField } from '../../core/errors.ts';
import { parseCode, type Receipt } from '../../core/receipt.ts';
import type { Age, Person, ReportDraft, WorksAt } from '../../core/report.ts';
import type { DeliveryState } from '../../delivery/deliver.ts';
import type { Office } from './open-office.ts';
import { readersOf } from './readers.ts';
import { undecided, type Texts } from './traces.ts';

/** The five steps, in the order in which they are asked. */
export const STEPS = ['who', 'what', 'by-whom', 'where', 'contact'] as const;
export type Step = (typeof STEPS)[number];

/** `danger` follows "it is happening now"; `nobody` when all readers work where the one who did it works. */
export type Screen = 'welcome' | Step | 'danger' | 'nobody' | 'review' | 'code' | 'sending' | 'sent';

export type OfficeState =
  | { name: 'asking' }
  /** Unreachable, or its roster must not be used. */
  | { name: 'closed'; error: unknown }
  | { name: 'open'; office: Office };

export type CodeState =
  { name: 'none' } | { name: 'making' } | { name: 'failed' } | { name: 'made'; code: string; receipt: Receipt };

export type SendingState = { name: 'idle' } | DeliveryState | { name: 'failed'; error: unknown };

/** What a screen can ask for: an answer that is needed to go on. */
export type Needed = ReportField | 'contact' | 'traces';

type Field = keyof ReportDraft;

export interface ReportState extends Texts {
  office: OfficeState;
  screen: Screen;
  /** The list of villages was answered with "another one, or not known", or there is none. */
  elsewhere: boolean;
  /** Needed answers that are asked for on this screen, in its order. */
  missing: readonly Needed[];
  /** Everything was looked at once: a changed step leads back to the review. */
  reviewing: boolean;
  /** What the guide asked before: not asked again, but to be changed in the review. */
  known: readonly Field[];
  code: CodeState;
  /** The last four digits did not match. */
  slipped: boolean;
  sending: SendingState;
}

export type Act =
  | { type: 'office'; office: OfficeState }
  | { type: 'answer'; answers: ReportDraft }
  | { type: 'elsewhere' }
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'change'; step: Step }
  /** Hide or keep what points at the writer. */
  | { type: 'decide'; letters: readonly string[]; hide: boolean }
  | { type: 'code'; code: CodeState }
  | { type: 'keep'; digits: string }
  | { type: 'sending'; sending: SendingState };

export const BEGINNING: ReportState = {
  office: { name: 'asking' },
  screen: 'welcome',
  draft: { contact: { way: 'kode' } },
  decided: new Map(),
  offices: [],
  elsewhere: false,
  missing: [],
  reviewing: false,
  known: [],
  code: { name: 'none' },
  slipped: false,
  sending: { name: 'idle' },
};

/** The beginning of a report of which something is known already. */
export const beginWith = (known: ReportDraft): ReportState => ({
  ...BEGINNING,
  draft: { ...BEGINNING.draft, ...known },
  known: Object.keys(known) as Field[],
});

/** Whether a field is asked for on its step. */
export const asks = ({ reviewing, known }: ReportState, field: Field): boolean => reviewing || !known.includes(field);

/** The steps that have something to ask. */
export const stepsOf = (state: ReportState): readonly Step[] =>
  STEPS.filter(
    (step) =>
      (step !== 'what' || asks(state, 'kinds')) &&
      (step !== 'by-whom' || asks(state, 'relation') || asks(state, 'works_at')),
  );

export function reduce(state: ReportState, act: Act): ReportState {
  switch (act.type) {
    case 'office':
      return { ...state, office: act.office };
    case 'answer':
      return answered(state, act.answers);
    case 'elsewhere':
      return { ...answered(state, { village: undefined }), elsewhere: true };
    case 'next':
      return onward(state);
    case 'back':
      // From "nobody" back to a step that the guide may have taken over.
      return to(state.screen === 'nobody' ? { ...state, known: [] } : state, before(state));
    case 'change':
      return to(state, act.step);
    case 'decide':
      return remaining({
        ...state,
        decided: new Map([...state.decided, ...act.letters.map((one) => [one, act.hide] as const)]),
      });
    case 'code':
      return { ...state, code: act.code };
    case 'keep':
      return provedKept(state.code, act.digits) ? to(state, 'sending') : { ...state, slipped: true };
    case 'sending':
      return act.sending.name === 'sent' ? arrived(state, act.sending) : { ...state, sending: act.sending };
  }
}

function answered(state: ReportState, answers: ReportDraft): ReportState {
  const draft = { ...state.draft, ...answers };
  if (draft.age && !agesOf(draft.person).includes(draft.age)) delete draft.age;
  if (draft.now === 'ya') delete draft.when;
  return remaining({ ...state, draft, elsewhere: state.elsewhere && draft.village === undefined });
}

const remaining = (state: ReportState): ReportState => ({
  ...state,
  missing: state.missing.filter((needed) => lacks(state, needed)),
});

/** The next screen, or the one where a needed answer is lacking. */
function onward(state: ReportState): ReportState {
  const asked: readonly Screen[] = state.screen === 'review' ? [...STEPS, 'review'] : [state.screen];
  for (const screen of asked) {
    const missing = neededOn(screen).filter((needed) => lacks(state, needed));
    if (missing.length > 0) return { ...to(state, screen), missing };
  }
  return to(state, after(state));
}

function to(state: ReportState, screen: Screen): ReportState {
  const sending: SendingState = screen === 'sending' ? { name: 'working' } : { name: 'idle' };
  const reviewing = state.reviewing || screen === 'review';
  return { ...state, screen, missing: [], reviewing, slipped: false, sending };
}

/** Of what was written only that stays which the last screen speaks about. */
function arrived(state: ReportState, sending: SendingState): ReportState {
  const { kinds, works_at } = state.draft;
  return { ...state, sending, screen: 'sent', draft: { kinds, works_at }, decided: BEGINNING.decided };
}

const orderOf = (state: ReportState): readonly Screen[] => ['welcome', ...stepsOf(state), 'review', 'code'];
const isStep = (screen: Screen): boolean => (STEPS as readonly Screen[]).includes(screen);

function after(state: ReportState): Screen {
  const { screen, draft, office, reviewing } = state;
  if (office.name === 'open' && readersOf(office.office.roster, draft).keys.length === 0) return 'nobody';
  if (screen === 'where' && draft.now === 'ya') return 'danger';
  const from = screen === 'danger' ? 'where' : screen;
  if (reviewing && isStep(from)) return 'review';
  const order = orderOf(state);
  const place = order.indexOf(from);
  return (place >= 0 && order[place + 1]) || screen;
}

function before(state: ReportState): Screen {
  const { screen, reviewing } = state;
  if (screen === 'danger') return 'where';
  if (screen === 'nobody') return 'by-whom';
  if (screen === 'sending' || (reviewing && isStep(screen))) return 'review';
  const order = orderOf(state);
  return order[order.indexOf(screen) - 1] ?? screen;
}

function neededOn(screen: Screen): readonly Needed[] {
  switch (screen) {
    case 'who':
      return ['person'];
    case 'what':
      return ['kinds'];
    case 'where':
      return ['now', 'where'];
    case 'contact':
      return ['contact'];
    case 'review':
      return ['traces'];
    default:
      return [];
  }
}

function lacks(state: ReportState, needed: Needed): boolean {
  const { draft } = state;
  switch (needed) {
    case 'person':
      return draft.person === undefined;
    case 'kinds':
      return !draft.kinds?.length;
    case 'now':
      return draft.now === undefined;
    case 'where':
      return !draft.village && !draft.directions?.trim() && !(state.elsewhere && draft.place);
    case 'contact':
      return draft.contact !== undefined && draft.contact.way !== 'kode' && !draft.contact.detail?.trim();
    case 'traces':
      return undecided(state).length > 0;
  }
}

/** Digits of any script count, as they do in the whole code. */
function provedKept(code: CodeState, digits: string): boolean {
  if (code.name !== 'made') return false;
  try {
    return parseCode(code.code.slice(0, -4) + digits) === code.code;
  } catch {
    return false;
  }
}

const CHILD: readonly Age[] = ['0-5', '6-12', '13-17'];
const ADULT: readonly Age[] = ['18-24', '25-44', '45-59', '60+'];

/** A child is under 18 (UU 35/2014 Pasal 1); the other answers leave room for every age that fits them. */
export function agesOf(person: Person | undefined): readonly Age[] {
  if (person === 'anak') return CHILD;
  return person === 'perempuan' ? ADULT : [...CHILD, ...ADULT];
}

/** Several answers of one list after a tap. */
export const tapped = <T>(chosen: readonly T[], value: T, on: boolean): T[] =>
  on ? [...chosen, value] : chosen.filter((one) => one !== value);

/** "No" and "not known" stand alone; the places may come together. */
export function worksAtAfter(chosen: readonly WorksAt[], value: WorksAt, on: boolean): WorksAt[] {
  const alone = (one: WorksAt): boolean => one === 'tidak' || one === 'tidak-tahu';
  if (on && alone(value)) return [value];
  return tapped(on ? chosen.filter((one) => !alone(one)) : chosen, value, on);
}
