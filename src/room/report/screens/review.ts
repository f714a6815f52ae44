import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Roster } from '../../../core/roster.ts';
import { nextButton, type Face } from '../face.ts';
import { callFirst, leftOutWords, policeDuty, readersList, readsWhen } from '../readers-words.ts';
import { readersOf } from '../readers.ts';
import type { Step } from '../report-state.ts';
import {
  ageWords,
  kindWords,
  nowWords,
  personWords,
  placeWords,
  relationWords,
  reporterWords,
  timeWords,
  wayWords,
  whenWords,
  worksAtWords,
} from '../report-words.ts';
import { answerWithTraces, tracesNotice } from './traces.ts';

/** `typed`: in the visitor's own words, where traces of the writer are looked for. */
type Row = [label: string, answer: string | undefined, typed?: 'typed' | 'place'];

/** All that will be sent, each part changeable, and who reads it. */
export function reviewScreen(face: Face, roster: Roster): TemplateResult {
  const { draft } = face.state;
  const { contact } = draft;
  const readers = readersOf(roster, draft);
  return html`<section class="step">
    <h2>${msg('Periksa laporan Anda')}</h2>
    ${draft.now === 'ya' ? callFirst(face) : nothing} ${tracesNotice(face)}
    ${group(face, 'who', msg('Siapa yang dalam bahaya'), [
      [msg('Orang itu'), draft.person && personWords(draft.person).label],
      [msg('Umurnya (tahun)'), draft.age && ageWords(draft.age).label],
      [msg('Anda'), draft.reporter && reporterWords(draft.reporter).label],
    ])}
    ${group(face, 'what', msg('Yang terjadi'), [
      [msg('Jenis'), draft.kinds?.map((kind) => kindWords(kind).label).join(', ')],
    ])}
    ${group(face, 'by-whom', msg('Pelaku'), [
      [msg('Hubungan'), draft.relation && relationWords(draft.relation).label],
      [msg('Bekerja di'), draft.works_at?.map((one) => worksAtWords(one, roster.unit).label).join(', ')],
    ])}
    ${group(face, 'where', msg('Tempat dan waktu'), [
      [msg('Sedang terjadi'), draft.now && nowWords(draft.now).label],
      [msg('Kapan terjadi'), draft.when?.map((one) => whenWords(one).label).join(', ')],
      [msg('Kelurahan atau desa'), draft.village?.name],
      [msg('Jenis tempat'), draft.place && placeWords(draft.place).label],
      [msg('Cara menemukan'), draft.directions, 'place'],
    ])}
    ${group(face, 'contact', msg('Menghubungi Anda'), [
      [msg('Lewat'), contact && wayWords(contact.way).label],
      [msg('Ke'), contact?.detail],
      [msg('Waktu yang aman'), contact?.times?.map((one) => timeWords(one).label).join(', ')],
      [msg('Keterangan waktu'), contact?.time, 'typed'],
      [msg('Tambahan'), draft.note, 'typed'],
    ])}
    <div class="notice">
      <h3>${msg('Yang bisa membuka laporan ini')}</h3>
      ${readersList(readers)} ${readers.leftOut.length > 0 ? html`<p>${leftOutWords(readers)}</p>` : nothing}
      <p>${readsWhen(roster, readers, face.config.lang)}</p>
      ${draft.kinds?.includes('seksual') ? html`<p>${policeDuty()}</p>` : nothing}
    </div>
    <div class="actions">${nextButton(face, msg('Sudah benar, lanjut'))}</div>
  </section>`;
}

/** What was left out is not listed; a group with nothing says so. */
function group(face: Face, step: Step, title: string, rows: Row[]): TemplateResult {
  const answered = rows.filter(([, answer]) => answer?.trim());
  return html`<div class="card review">
    <div class="head">
      <h3 id="${step}-title">${title}</h3>
      <button
        class="button quiet"
        type="button"
        aria-describedby="${step}-title"
        @click=${() => face.act({ type: 'change', step })}
      >
        ${msg('Ubah')}
      </button>
    </div>
    ${
      answered.length === 0
        ? html`<p class="hint">${msg('Tidak diisi')}</p>`
        : html`<dl>
            ${answered.map(
              ([label, answer = '', typed]) =>
                html`<div>
                  <dt>${label}</dt>
                  ${typed ? answerWithTraces(face, answer, typed === 'place') : html`<dd translate="no">${answer}</dd>`}
                </div>`,
            )}
          </dl>`
    }
  </div>`;
}
