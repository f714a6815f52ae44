/** What points at the writer, marked where it stands, with "hide" or "keep" for each. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { choices, type Words } from '../fields.ts';
import { traceWords } from '../report-words.ts';
import { pointedAt, tracesIn, undecided, type Texts } from '../traces.ts';

/** What asking about traces needs: a report has it, and so has an addition. */
export interface TracesFace {
  state: Texts & { missing: readonly string[] };
  act(decide: { type: 'decide'; letters: readonly string[]; hide: boolean }): void;
}

const ANSWERS = ['hide', 'keep'] as const;
const answerWords = (answer: (typeof ANSWERS)[number]): Words => ({
  label: answer === 'hide' ? msg('Sembunyikan') : msg('Biarkan'),
});

export function remainingWords(texts: Texts): string {
  const { length } = undecided(texts);
  return length ? msg(str`Belum dipilih: ${length} dari ${pointedAt(texts).size}`) : msg('Semua sudah dipilih');
}

/** Why there are marks. It asks, and advises nothing: the place of danger has to be found. */
export function tracesNotice({ state, act }: TracesFace): TemplateResult | typeof nothing {
  const letters = [...pointedAt(state).keys()];
  if (letters.length === 0) return nothing;
  return html`<div class="notice">
    <h3>${msg('Ada yang bisa menunjuk kepada Anda')}</h3>
    <p>${msg('Kami memberi tanda di bawah. Sembunyikan atau biarkan? Anda yang memilih.')}</p>
    <p>${msg('Tempat bahaya tetap perlu ditulis, supaya petugas bisa datang.')}</p>
    <p>${msg('Tanda ini dibuat di HP Anda. Ada yang bisa terlewat.')}</p>
    <p role="status"><strong>${remainingWords(state)}</strong></p>
    <div class="actions">
      <button class="button" type="button" @click=${() => act({ type: 'decide', letters, hide: true })}>
        ${msg('Sembunyikan semua')}
      </button>
    </div>
  </div>`;
}

/** One text as it will be sent, with its marks, and below it the question for each that was not asked before. */
export function answerWithTraces(face: TracesFace, text: string, placeOfDanger: boolean): TemplateResult {
  const { state, act } = face;
  const { decided } = state;
  const all = [...pointedAt(state)];
  const asked = new Set<number>();
  let from = 0;
  const marked = tracesIn(text, state, placeOfDanger).map(({ kind, start, end }) => {
    const before = text.slice(from, start);
    const letters = text.slice(start, end);
    const number = all.findIndex(([one]) => one === letters);
    from = end;
    asked.add(number);
    // prettier-ignore
    return html`${before}<mark><b>${number + 1}</b> ${decided.get(letters) ? `[${traceWords(kind)}]` : letters}</mark>`;
  });
  // prettier-ignore
  return html`<dd translate="no">${marked}${text.slice(from)}</dd>
    ${asked.size === 0 ? nothing : html`<dd class="ask" translate="no">
      ${all.map(([letters, kind], number) => {
        if (!asked.has(number)) return nothing;
        const hidden = decided.get(letters);
        return choices({
          id: `t${number + 1}`,
          // With hyphens at which no line ends.
          label: `${number + 1}. ${traceWords(kind)}: ${letters.replace(/-/g, '\u2011')}`,
          error: state.missing.includes('traces') && hidden === undefined && msg('Pilih salah satu jawaban.'),
          options: ANSWERS,
          words: answerWords,
          chosen: hidden === undefined ? [] : [hidden ? 'hide' : 'keep'],
          short: true,
          onChoose: (answer) => act({ type: 'decide', letters: [letters], hide: answer === 'hide' }),
        });
      })}
    </dd>`}`;
}
