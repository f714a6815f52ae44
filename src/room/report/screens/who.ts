import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { PERSONS, REPORTERS } from '../../../core/report.ts';
import { stepFace, type Face } from '../face.ts';
import { choices } from '../fields.ts';
import { agesOf, asks } from '../report-state.ts';
import { ageWords, personWords, reporterWords } from '../report-words.ts';

export function whoScreen(face: Face): TemplateResult {
  const { draft, missing } = face.state;
  return stepFace(face, {
    step: 'who',
    title: msg('Siapa yang dalam bahaya?'),
    fields: html`
      ${
        asks(face.state, 'person')
          ? choices({
              id: 'q1',
              label: msg('Orang itu adalah'),
              error: missing.includes('person') && msg('Pilih siapa yang dalam bahaya.'),
              options: PERSONS,
              words: personWords,
              chosen: [draft.person],
              onChoose: (person) => face.act({ type: 'answer', answers: { person } }),
            })
          : nothing
      }
      ${choices({
        id: 'q2',
        label: msg('Umurnya (tahun)'),
        optional: true,
        short: true,
        options: agesOf(draft.person),
        words: ageWords,
        chosen: [draft.age],
        onChoose: (age) => face.act({ type: 'answer', answers: { age } }),
        onClear: () => face.act({ type: 'answer', answers: { age: undefined } }),
      })}
      ${
        asks(face.state, 'reporter')
          ? choices({
              id: 'q3',
              label: msg('Anda adalah'),
              optional: true,
              options: REPORTERS,
              words: reporterWords,
              chosen: [draft.reporter],
              onChoose: (reporter) => face.act({ type: 'answer', answers: { reporter } }),
              onClear: () => face.act({ type: 'answer', answers: { reporter: undefined } }),
            })
          : nothing
      }
    `,
  });
}
