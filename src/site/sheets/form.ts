/** What the page asks: where, what, and on which paper. */

import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { PAPERS, type Paper } from '../../core/poster/scene.ts';
import { qrAddress } from '../../core/qr-address.ts';
import { regions, topics } from '../../generated/wall.ts';
import { currentLanguage, LANGUAGES } from '../../locales/languages.ts';
import { WALLS, type Wishes } from './wishes.ts';

type Wish = (more: Partial<Wishes>) => void;

const SIZES = Object.keys(PAPERS) as Paper[];

/** @param here the name of the region that was found */
export function wishesForm(wishes: Wishes, here: string | undefined, wish: Wish): TemplateResult {
  return html`<form @submit=${(event: Event) => event.preventDefault()} autocomplete="off">
    <div class="row">
      ${place(wishes, here, wish)}
      <label class="field">
        <span>${msg('Nama tempat (boleh kosong)')}</span>
        <input name="n" .value=${wishes.place} maxlength="60" @input=${text((place) => wish({ place }))} />
        <small>${msg('Dicetak di bawah lembar. Contoh: Kelurahan Contoh')}</small>
      </label>
      <label class="field">
        <span>${msg('Alamat untuk kode QR (boleh kosong)')}</span>
        <input name="q" type="url" .value=${wishes.qr} @input=${text((qr) => wish({ qr }))} />
        <small>${qrNote(wishes.qr)}</small>
      </label>
    </div>
    ${topicFields(wishes, wish)}
    <div class="row">
      ${select(msg('Bentuk'), [msg('Poster'), msg('Kartu saku')], wishes.form === 'poster' ? 0 : 1, (at) =>
        wish({ form: at === 0 ? 'poster' : 'pocket' }),
      )}
      ${select(
        msg('Ukuran kertas'),
        SIZES.map((size) => `${size} (${PAPERS[size].join(' x ')} mm)`),
        SIZES.indexOf(wishes.paper),
        (at) => wish({ paper: SIZES[at] ?? 'A4' }),
      )}
      ${select(msg('Warna'), [msg('Berwarna'), msg('Hitam putih')], wishes.ink === 'colour' ? 0 : 1, (at) =>
        wish({ ink: at === 0 ? 'colour' : 'grey' }),
      )}
      ${select(msg('Bahasa'), ['Bahasa Indonesia', 'English'], LANGUAGES.indexOf(wishes.lang), (at) =>
        wish({ lang: LANGUAGES[at] ?? 'id' }),
      )}
    </div>
  </form>`;
}

function place({ region }: Wishes, here: string | undefined, wish: Wish): TemplateResult {
  return html`<label class="field">
    <span>${msg('Wilayah: kode atau nama')}</span>
    <input name="w" list="wilayah" .value=${region} @input=${text((region) => wish({ region }))} />
    <small>${here ?? msg('Contoh: 35.76 atau Kota Mojokerto')}</small>
    <datalist id="wilayah">${regions.map(([code, name]) => html`<option value=${name}>${code}</option>`)}</datalist>
  </label>`;
}

function topicFields({ topics: chosen }: Wishes, wish: Wish): TemplateResult {
  const titles = topics[currentLanguage()]?.map(({ title }) => title) ?? [];
  const toggle = (at: number): void =>
    wish({ topics: chosen.includes(at) ? chosen.filter((one) => one !== at) : [...chosen, at] });
  const wall = (name: keyof typeof WALLS, label: string): TemplateResult =>
    html`<button type="button" @click=${() => wish({ topics: WALLS[name] })}>${label}</button>`;
  return html`<fieldset>
    <legend>${msg('Lembar yang dicetak')}</legend>
    <div>
      ${wall('kelurahan', msg('Dinding kelurahan'))}${wall('school', msg('Lorong sekolah'))}${wall('all', msg('Semua'))}
    </div>
    <div class="row">
      ${titles.map(
        (title, at) =>
          html`<label class="topic">
            <input type="checkbox" .checked=${chosen.includes(at)} @change=${() => toggle(at)} />
            <span>${title}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function select(
  label: string,
  options: readonly string[],
  chosen: number,
  choose: (at: number) => void,
): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <select
      .selectedIndex=${chosen}
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).selectedIndex)}
    >
      ${options.map((option, at) => html`<option ?selected=${at === chosen}>${option}</option>`)}
    </select>
  </label>`;
}

const text =
  (use: (value: string) => void) =>
  ({ target }: Event): void =>
    use((target as HTMLInputElement).value);

/** What the code is good for, or what to change. */
function qrNote(qr: string): string {
  const address = qrAddress(qr);
  if (!qr || !('mistake' in address))
    return msg('Alamatnya tidak boleh menyebut isi lembar. Tanpa alamat, tanpa kode.');
  if (address.mistake === 'form') return msg('Tulis alamat lengkap yang mulai dengan https://. Kode belum dicetak.');
  if (address.mistake === 'long') return msg('Alamat ini terlalu panjang. Kode belum dicetak.');
  return msg(str`Kata "${address.word ?? ''}" menyebut isi lembar. Kode belum dicetak.`);
}
