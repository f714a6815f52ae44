/** Where the answers lead: whom to contact and why, what follows, which rights apply, and on into the report. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { answersOf, doorsFor, said, sectionsFor, type Door, type Section, type Statement } from '../../core/guide.ts';
import { emergencyLinks, sayDay } from '../shell.ts';
import { contacts, wordsIn } from './contact.ts';
import { backButton, dangerButton, saying, type Face } from './face.ts';

export function resultScreen(face: Face): TemplateResult {
  const { config, act } = face;
  return html`<section class="step">
    ${said(face.way, 'danger') ? nothing : dangerButton(face)} ${resultBody(face, reportOffer(face))} ${answered(face)}
    <div class="actions">
      ${backButton(face)}
      ${
        // A frame may not open the dialog for printing.
        config.rung === 3
          ? html`<button class="button" type="button" @click=${() => act({ type: 'print' })}>${msg('Cetak')}</button>`
          : nothing
      }
    </div>
  </section>`;
}

/** What is printed too, all sections open then. */
export function resultBody(face: Face, report?: unknown): TemplateResult {
  const { guide, way, config, moment } = face;
  const say = saying(face);
  const [first, ...others] = doorsFor(guide, way, config.channels ?? [], moment);
  const sections = sectionsFor(guide, answersOf(way));
  const shown = [first, ...others, ...sections.flatMap(({ statements }) => statements)];
  const list = ({ statements }: Section): TemplateResult =>
    html`<ul>
      ${statements.map((statement, at) => sentence(face, statement, statements[at + 1]))}
    </ul>`;
  const notes = sections.find(({ id }) => id === 'note');
  return html`${
      said(way, 'danger')
        ? html`<div class="notice danger">
            <h3>${msg('Telepon sekarang juga.')}</h3>
            ${emergencyLinks(config.numbers)}
          </div>`
        : nothing
    }
    <h2>${msg('Hubungi ini dulu')}</h2>
    ${first && doorFace(face, first)}
    ${
      notes
        ? html`<div class="notice">
            <h3>${say(notes.title)}</h3>
            ${list(notes)}
          </div>`
        : nothing
    }
    <h3>${msg('Kalau tidak tersambung')}</h3>
    ${others.map((door) => doorFace(face, door))} ${report}
    ${sections
      .filter((section) => section !== notes)
      .map(
        (section) =>
          html`<details ?open=${!report || section.id === 'bring'}>
            <summary><h3>${say(section.title)}</h3></summary>
            ${list(section)}
          </details>`,
      )}
    <p class="hint">
      ${msg(str`Pasal dibaca ${sayDay(guide.read, config.lang)}.`)}
      ${shown.some((one) => one?.law && !one.reviewed) ? msg('Belum ditinjau ahli hukum.') : nothing}
    </p>`;
}

function doorFace(face: Face, { channel, why, law }: Door): TemplateResult {
  const { lang } = face.config;
  return html`<div class="card">
    <h3>${wordsIn(channel.name, lang)}</h3>
    <p>${saying(face)(why)}</p>
    ${law ? html`<p class="hint">${law}</p>` : nothing} ${contacts(channel, lang)}
  </div>`;
}

/** A sentence, its article unless the next one has the same, and whom to contact for it. */
function sentence(face: Face, { text, law, channel }: Statement, next: Statement | undefined): TemplateResult {
  const { guide, config } = face;
  const found = guide.channels.find(({ id }) => id === channel);
  return html`<li>
    ${saying(face)(text)} ${law && law !== next?.law ? html`<span class="hint">${law}</span>` : nothing}
    ${found ? html`<strong>${wordsIn(found.name, config.lang)}</strong> ${contacts(found, config.lang)}` : nothing}
  </li>`;
}

function reportOffer({ report, act }: Face): TemplateResult {
  if (report === 'none') return html``;
  return html`<div class="card">
    <h3>${msg('Atau tulis laporan rahasia')}</h3>
    <p>${msg('Jawaban tadi ikut terbawa. Tidak ditanya dua kali.')}</p>
    ${report === 'failed' ? html`<p class="error" role="alert">${msg('Laporan belum bisa dibuka. Coba lagi.')}</p>` : nothing}
    <button
      class="button primary"
      type="button"
      aria-disabled=${report === 'opening'}
      @click=${() => act({ type: 'report' })}
    >
      ${report === 'opening' ? msg('Sedang dibuka…') : msg('Tulis laporan rahasia')}
    </button>
  </div>`;
}

/** Every answer, each with the way to change it. */
function answered(face: Face): TemplateResult {
  const say = saying(face);
  return html`<details>
    <summary><h3>${msg('Jawaban tadi')}</h3></summary>
    <dl>
      ${face.way.map(
        ({ question, chosen }) =>
          chosen &&
          html`<div>
            <dt id=${question.id}>${say(question.text)}</dt>
            <dd>
              ${say(chosen.label)}
              <button
                class="button quiet"
                type="button"
                aria-describedby=${question.id}
                @click=${() => face.act({ type: 'change', question: question.id })}
              >
                ${msg('Ubah')}
              </button>
            </dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
