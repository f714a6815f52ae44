import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { RELATIONS, WORKS_AT } from '../../../core/report.ts';
import type { Roster } from '../../../core/roster.ts';
import { stepFace, type Face } from '../face.ts';
import { choices } from '../fields.ts';
import { readersList } from '../readers-words.ts';
import { readersOf } from '../readers.ts';
import { asks, worksAtAfter } from '../report-state.ts';
import { relationWords, worksAtWords } from '../report-words.ts';

export function byWhomScreen(face: Face, roster: Roster): TemplateResult {
  const { draft } = face.state;
  const worksAt = draft.works_at ?? [];
  return stepFace(face, {
    step: 'by-whom',
    title: msg('Siapa pelakunya?'),
    lead: msg('Namanya tidak perlu ditulis.'),
    fields: html`
      ${
        asks(face.state, 'relation')
          ? choices({
              id: 'q1',
              label: msg('Bagi orang yang dalam bahaya, pelaku adalah'),
              optional: true,
              options: RELATIONS,
              words: relationWords,
              chosen: [draft.relation],
              onChoose: (relation) => face.act({ type: 'answer', answers: { relation } }),
            })
          : nothing
      }
      ${
        asks(face.state, 'works_at')
          ? choices({
              id: 'q2',
              label: msg('Apakah pelaku bekerja di sini?'),
              optional: true,
              many: true,
              options: WORKS_AT,
              words: (option) => worksAtWords(option, roster.unit),
              chosen: worksAt,
              onChoose: (option, on) =>
                face.act({ type: 'answer', answers: { works_at: worksAtAfter(worksAt, option, on) } }),
            })
          : nothing
      }
      ${conflict(roster, worksAt.includes('kantor-ini'))}
    `,
  });
}

function conflict(roster: Roster, worksHere: boolean): TemplateResult | typeof nothing {
  if (!worksHere) return nothing;
  const readers = readersOf(roster, { works_at: ['kantor-ini'] });
  if (readers.keys.length === 0) return nothing;
  return html`<div class="notice">
    <h3>${msg('Kantor itu tidak bisa membuka laporan ini.')}</h3>
    <p>${msg('Yang bisa membukanya:')}</p>
    ${readersList(readers)}
  </div>`;
}
