/** Which numbers may stand on paper. Paper does not expire by itself: it says when it was checked, and until when it holds. */

import { goneAfter, type Channel, type Words } from './channel.ts';
import type { Directory } from './directory.ts';
import type { TopicNumber } from './rights.ts';

export interface PrintNumber {
  readonly label: Words;
  /** As people read it. */
  readonly display: string;
  readonly way: 'phone' | 'whatsapp';
  readonly emergency: boolean;
}

export interface PrintNumbers {
  /** Emergency lines first, then nearest first. */
  readonly numbers: readonly PrintNumber[];
  /** The day of the oldest check. */
  readonly checked: Date;
  /** True when a person has dialled each of them. */
  readonly dialled: boolean;
  /** The first day on which one of the checks no longer holds. */
  readonly recheck: Date;
}

/** Offices on one sheet: more are not read from across a room. */
const OFFICES = 3;

/**
 * The numbers of a directory that are fit for print: those whose check holds, and the national ones of last resort, which a
 * sheet always carries. `recheck` may lie in the past for these: then nobody should print before they were looked at again.
 *
 * @param topic what its topic adds
 * @param moment when it is printed
 */
export function printNumbers({ now, help }: Directory, topic: readonly TopicNumber[], moment: Date): PrintNumbers {
  const fit = (list: Directory['now']): Channel[] =>
    list.filter(({ channel, standing }) => standing === 'good' || channel.lastResort).map(({ channel }) => channel);
  const danger = fit(now).filter(reachable);
  const offices = fit(help).filter(reachable).slice(0, OFFICES);
  const added = topic.filter(({ checked }) => moment < due(checked));
  const checks = [...danger, ...offices, ...added].map(({ checked }) => checked);
  return {
    numbers: [
      ...danger.flatMap(numbersOf),
      ...added.map(({ label, display }) => ({ label, display, way: 'phone' as const, emergency: false })),
      ...offices.flatMap(numbersOf),
    ],
    dialled: checks.every(({ how }) => how === 'call'),
    checked: new Date(Math.min(...checks.map(({ date }) => Date.parse(date)))),
    recheck: new Date(Math.min(...checks.map((check) => due(check).getTime()))),
  };
}

/** When a check no longer holds: halfway to the day on which its channel is gone. */
function due(checked: Channel['checked']): Date {
  return new Date((Date.parse(checked.date) + goneAfter(checked).getTime()) / 2);
}

const reachable = (channel: Channel): boolean => numbersOf(channel).length > 0;

function numbersOf({ name, kind, contacts }: Channel): PrintNumber[] {
  const seen = new Set<string>();
  return contacts.flatMap((contact) => {
    const { way, display } = contact;
    // One line for a number that takes calls and chats.
    if ((way !== 'phone' && way !== 'whatsapp') || seen.has(display)) return [];
    seen.add(display);
    return [{ label: name, display, way, emergency: kind === 'danger-now' }];
  });
}
