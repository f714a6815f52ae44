import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { KINDS } from '../../../core/report.ts';
import { stepFace, type Face } from '../face.ts';
import { choices } from '../fields.ts';
import { policeDuty } from '../readers-words.ts';
import { kindWords } from '../report-words.ts';

export function whatScreen(face: Face): TemplateResult {
  const { missing } = face.state;
  const kinds = face.state.draft.kinds ?? [];
  return stepFace(face, {
    step: 'what',
    title: msg('Apa yang terjadi?'),
    fields: html`
      ${choices({
        id: 'q1',
        label: msg('Pilih semua yang terjadi'),
        error: missing.includes('kinds') && msg('Pilih paling sedikit satu.'),
        many: true,
        options: KINDS,
        words: kindWords,
        chosen: kinds,
        onChoose: (kind, on) =>
          face.act({
            type: 'answer',
            answers: { kinds: on ? [...kinds, kind] : kinds.filter((one) => one !== kind) },
          }),
      })}
      ${kinds.includes('seksual') ? html`<p class="notice">${policeDuty()}</p>` : nothing}
    `,
  });
}
