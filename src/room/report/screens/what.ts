import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { KINDS } from '../../../core/report.ts';
import { question, stepFace, type Face } from '../face.ts';
import { policeDuty } from '../readers-words.ts';
import { kindWords } from '../report-words.ts';

export function whatScreen(face: Face): TemplateResult {
  const { missing, draft } = face.state;
  return stepFace(face, {
    step: 'what',
    title: msg('Apa yang terjadi?'),
    fields: html`
      ${question(face, 'kinds', {
        id: 'q1',
        label: msg('Pilih semua yang terjadi'),
        error: missing.includes('kinds') && msg('Pilih paling sedikit satu.'),
        many: true,
        options: KINDS,
        words: kindWords,
      })}
      ${draft.kinds?.includes('seksual') ? html`<p class="notice">${policeDuty()}</p>` : nothing}
    `,
  });
}
