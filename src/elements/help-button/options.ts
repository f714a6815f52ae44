/** What a site's owner writes on the tag, read strictly; each mistake is one sentence that says what to change. */

import type { Panel, PanelName } from './panels.ts';

/** Where the button stands: a corner of the window, or its own place in the page. */
export type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';
export type Position = Corner | 'inline';

const POSITIONS: readonly Position[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left', 'inline'];

/** Reads `position`; anything else is the first corner. */
export function readPosition(text: string | null): { position: Position; mistake?: string } {
  const position = POSITIONS.find((known) => known === (text ?? POSITIONS[0]));
  if (position) return { position };
  return { position: 'bottom-right', mistake: `Change position="${text}" to one of ${POSITIONS.join(', ')}.` };
}

/**
 * Reads `contents`: names with spaces or commas between them, in any order. Without any that is known, all of them.
 *
 * @param known every panel there is, in the order in which help stands on every page
 */
export function readContents(
  text: string | null,
  known: readonly PanelName[],
): { contents: readonly PanelName[]; mistake?: string } {
  const words = (text ?? '').split(/[\s,]+/).filter(Boolean);
  const contents = known.filter((name) => words.includes(name));
  const wrong = words.filter((word) => !known.some((name) => name === word));
  return {
    contents: contents.length > 0 ? contents : known,
    ...(wrong.length > 0 && { mistake: `Change contents: "${wrong.join(' ')}" is not one of ${known.join(', ')}.` }),
  };
}

/**
 * What is not offered, and both ways to mend it. Empty where nothing is missing.
 *
 * @param mistakes what is wrong with the attributes that name the office
 */
export function leftOut(wanted: readonly Panel[], offered: readonly Panel[], mistakes: readonly string[]): string {
  const names = (panels: readonly Panel[]): string => panels.map(({ name }) => name).join(' ');
  const missing = wanted.filter((panel) => !offered.includes(panel));
  if (missing.length === 0) return '';
  const purpose = `To leave them out on purpose write contents="${names(offered) || 'call'}".`;
  return `Left out: ${names(missing)}. ${mistakes.join(' ')} ${purpose}`;
}
