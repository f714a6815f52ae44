import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { PERSONS, REPORTERS } from '../../../core/report.ts';
import { question, stepFace, type Face } from '../face.ts';
import { agesOf } from '../report-state.ts';
import { ageWords, personWords, reporterWords } from '../report-words.ts';

export function whoScreen(face: Face): TemplateResult {
  const { draft, missing } = face.state;
  return stepFace(face, {
    step: 'who',
    title: msg('Siapa yang dalam bahaya?'),
    fields: html`
      ${question(face, 'person', {
        id: 'q1',
        label: msg('Orang itu adalah'),
        error: missing.includes('person') && msg('Pilih siapa yang dalam bahaya.'),
        options: PERSONS,
        words: personWords,
      })}
      ${question(face, 'age', {
        id: 'q2',
        label: msg('Umurnya (tahun)'),
        optional: true,
        short: true,
        options: agesOf(draft.person),
        words: ageWords,
      })}
      ${question(face, 'reporter', {
        id: 'q3',
        label: msg('Anda adalah'),
        optional: true,
        options: REPORTERS,
        words: reporterWords,
      })}
    `,
  });
}
