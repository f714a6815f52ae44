import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { District } from '../../../core/region.ts';
import { NOW, PLACES, WHEN } from '../../../core/report.ts';
import { question, stepFace, type Face } from '../face.ts';
import { textField } from '../fields.ts';
import { nowWords, placeWords, whenWords } from '../report-words.ts';

export function whereScreen(face: Face): TemplateResult {
  const { draft, missing } = face.state;
  const districts = face.config.region?.districts ?? [];
  const lacking = missing.includes('where');
  return stepFace(face, {
    step: 'where',
    title: msg('Di mana dan kapan?'),
    fields: html`
      ${question(face, 'now', {
        id: 'q1',
        label: msg('Apakah sedang terjadi sekarang?'),
        error: missing.includes('now') && msg('Pilih salah satu jawaban.'),
        options: NOW,
        words: nowWords,
      })}
      ${
        draft.now && draft.now !== 'ya'
          ? question(face, 'when', {
              id: 'q5',
              label: msg('Kapan terjadi?'),
              optional: true,
              hint: msg('Boleh lebih dari satu.'),
              many: true,
              options: WHEN,
              words: whenWords,
            })
          : nothing
      }
      ${districts.length > 0 ? villageField(face, districts, lacking) : nothing}
      ${question(face, 'place', {
        id: 'q3',
        label: msg('Jenis tempatnya'),
        optional: true,
        options: PLACES,
        words: placeWords,
      })}
      ${textField({
        id: 'q4',
        label: msg('Cara menemukan tempatnya'),
        optional: !!draft.village || !!draft.place,
        hint: msg('Nama jalan, nomor rumah, RT/RW, atau patokan di dekatnya.'),
        error: lacking && districts.length === 0 && whereWords(),
        text: draft.directions,
        onType: (directions) => face.act({ type: 'answer', answers: { directions } }),
      })}
    `,
  });
}

const whereWords = (): string => msg('Pilih tempatnya, atau tulis cara menemukannya.');

/** Options by district; which one is chosen is a property, so that no attribute tells it. */
function villageField(face: Face, districts: readonly District[], lacking: boolean): TemplateResult {
  const { draft, elsewhere } = face.state;
  const listed = districts.flatMap(({ code, villages }) =>
    villages.map(([end, name]) => ({ code: `${code}.${end}`, name })),
  );
  const choose = (event: Event): void => {
    const chosen = listed[(event.target as HTMLSelectElement).selectedIndex - 1];
    if (!chosen) face.act({ type: 'elsewhere' });
    else face.act({ type: 'answer', answers: { village: chosen } });
  };
  return html`<div class="field" ?data-lacking=${lacking}>
    <label for="q2">${msg('Kelurahan atau desa')}</label>
    ${lacking ? html`<p class="error" id="q2-error" role="alert">${whereWords()}</p>` : nothing}
    <select
      id="q2"
      name="q2"
      autocomplete="off"
      aria-describedby=${lacking ? 'q2-error' : nothing}
      aria-invalid=${lacking ? 'true' : nothing}
      @change=${choose}
    >
      <option disabled hidden .selected=${!draft.village && !elsewhere}>${msg('Pilih dari daftar')}</option>
      ${districts.map(
        ({ code, name, villages }) =>
          html`<optgroup label=${name}>
            ${villages.map(
              ([end, name]) => html`<option .selected=${draft.village?.code === `${code}.${end}`}>${name}</option>`,
            )}
          </optgroup>`,
      )}
      <option .selected=${elsewhere}>${msg('Tempat lain, atau tidak tahu')}</option>
    </select>
  </div>`;
}
