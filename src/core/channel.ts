/** A hotline or an office: what a card shows of its file in data/channels, and how long what was checked holds. */

/** A text that is the same in every language, or one for each; Indonesian is always there. */
export type Words = string | ({ readonly id: string } & { readonly [lang: string]: string | undefined });

export type Contact =
  /** `display` is what people read; `dial` is there where a link needs something else than its digits. */
  | { readonly way: 'phone' | 'whatsapp'; readonly display: string; readonly dial?: string }
  | { readonly way: 'web'; readonly url: string; readonly display: string };

/** A number for a link: `110`, `+623213289111`. */
export const dialled = ({ dial, display }: Contact & { way: 'phone' | 'whatsapp' }): string =>
  dial ?? display.replace(/\D/g, '').replace(/^0/, '+62');

export interface Channel {
  /** `national`, or the Kemendagri code of the region that it serves. */
  readonly scope: string;
  /** `danger-now`: an emergency line. `help`: for every woman and child. `special`: for some of them. */
  readonly kind: 'danger-now' | 'help' | 'special';
  /** Stays when everything else has expired, so that no card is ever empty. */
  readonly lastResort?: true;
  readonly name: Words;
  /** Absent for an emergency line: its name says it. */
  readonly about?: Words;
  /** In the order in which they should be tried. */
  readonly contacts: readonly Contact[];
  readonly hours?: Words;
  /** Only what a source says; a cost that nobody found is left out. */
  readonly cost?: 'free';
  readonly address?: string;
  /** Year of the newest source that prints this contact; absent where no source shows its year. */
  readonly sourceYear?: number;
  /** `how: 'call'` means that a person dialled it. */
  readonly checked: { readonly date: string; readonly how: 'document' | 'call' };
}

/** `due`: should have been checked again by now. `gone`: nobody has looked for so long that it is not shown. */
export type Standing = 'good' | 'due' | 'gone';

/** Days that a check holds. */
const HOLDS = { document: 180, call: 365 } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

/** When nobody has looked at a channel for so long that it is not shown any more: twice the days of its check. */
export function goneAfter({ date, how }: Channel['checked']): Date {
  return new Date(Date.parse(date) + 2 * HOLDS[how] * DAY_MS);
}

/** Whether the check of a channel still holds at a moment. Past its days it is due, past twice its days gone. */
export function standing(channel: Channel, moment: Date): Standing {
  const { checked, lastResort } = channel;
  const age = (moment.getTime() - Date.parse(checked.date)) / DAY_MS;
  if (age <= HOLDS[checked.how]) return 'good';
  return moment <= goneAfter(checked) || lastResort ? 'due' : 'gone';
}

/** A source is old when its year lies more than three years back. */
export function hasOldSource(channel: Channel, moment: Date): boolean {
  return channel.sourceYear === undefined || moment.getUTCFullYear() - channel.sourceYear > 3;
}
