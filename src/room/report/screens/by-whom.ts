import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { RELATIONS } from '../../../core/report.ts';
import type { Roster } from '../../../core/roster.ts';
import { question, stepFace, type Face } from '../face.ts';
import { asks } from '../report-state.ts';
import { relationWords } from '../report-words.ts';
import { officeLeftOut, worksAtChoices } from './works-at.ts';

export function byWhomScreen(face: Face, roster: Roster): TemplateResult {
  const { draft } = face.state;
  const worksAt = draft.works_at ?? [];
  return stepFace(face, {
    step: 'by-whom',
    title: msg('Siapa pelakunya?'),
    lead: msg('Namanya tidak perlu ditulis.'),
    fields: html`
      ${question(face, 'relation', {
        id: 'q1',
        label: msg('Bagi orang yang dalam bahaya, pelaku adalah'),
        optional: true,
        options: RELATIONS,
        words: relationWords,
      })}
      ${
        asks(face.state, 'works_at')
          ? worksAtChoices(roster.unit, worksAt, (works_at) => face.act({ type: 'answer', answers: { works_at } }), {
              optional: true,
            })
          : nothing
      }
      ${officeLeftOut(roster, worksAt)}
    `,
  });
}
