/** The field for the twenty digits: groups them while they are typed and knows a slip before anything is sent. */

import { CODE_LENGTH, formatCode, parseCode } from '../../core/receipt.ts';
import { CodeError } from '../../core/errors.ts';

/** Keeps the caret behind the same digit while the spaces between the groups come and go. */
export function groupDigits(field: HTMLInputElement): void {
  const caret = field.selectionStart ?? field.value.length;
  const before = field.value.slice(0, caret).replace(/[\s\p{Pd}]/gu, '').length;
  const grouped = formatCode(field.value.replace(/[\s\p{Pd}]/gu, ''));
  if (grouped === field.value) return;
  field.value = grouped;
  let at = 0;
  for (let digits = 0; at < grouped.length && digits < before; at += 1) if (grouped[at] !== ' ') digits += 1;
  field.setSelectionRange(at, at);
}

export type Slip = 'too-short' | 'too-long' | 'not-digits' | 'check-digit';

/**
 * @param finished false while the visitor is still typing: then a code that is only short is no slip
 * @returns the code, or what is wrong with it, or null for a code that goes on
 */
export function readCode(text: string, finished: boolean): { code: string } | { slip: Slip } | null {
  try {
    return { code: parseCode(text) };
  } catch (error) {
    if (!(error instanceof CodeError)) throw error;
    if (error.code === 'too-short' && !finished) return null;
    return { slip: error.code as Slip };
  }
}

export { CODE_LENGTH };
