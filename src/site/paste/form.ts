/** What the page asks: for where, which element, in which language and look, and where the files lie. */

import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { EPOCH, FINGERPRINT, readReceiver } from '../../elements/shared/door-support.ts';
import { topics } from '../../generated/wall.ts';
import { TOPICS } from '../../core/rights.ts';
import { currentLanguage } from '../../locales/languages.ts';
import { folderMistake, versionFolder } from './address.ts';
import { radios, select, text, type Option } from './fields.ts';
import { elementWords } from './host-words.ts';
import { ELEMENTS } from './hosts.ts';
import type { RegionChosen } from './region-field.ts';
import { LOOKS, needsOffice, OFFICES, type Wishes } from './wishes.ts';

type Wish = (more: Partial<Wishes>) => void;

export function wishesForm(wishes: Wishes, version: string, wish: Wish): TemplateResult {
  const attribute = (name: string) => (value: string) => wish({ attributes: { ...wishes.attributes, [name]: value } });
  return html`<form @submit=${(event: Event) => event.preventDefault()} autocomplete="off">
    ${place(wishes, wish)}
    ${radios(
      'element',
      msg('Elemen'),
      ELEMENTS.map((value) => ({ value, ...elementWords(value) })),
      wishes.element,
      (value) => wish({ element: ELEMENTS.find((one) => one === value) ?? 'hotline-card' }),
    )}
    <div class="row">
      ${select(
        msg('Bahasa elemen'),
        [
          { value: 'id', title: 'Bahasa Indonesia' },
          { value: 'en', title: 'English' },
        ],
        wishes.lang,
        (value) => wish({ lang: value === 'en' ? 'en' : 'id' }),
      )}
      ${select(
        msg('Warna'),
        [
          { value: 'auto', title: msg('Ikut perangkat') },
          { value: 'light', title: msg('Terang') },
          { value: 'dark', title: msg('Gelap') },
        ],
        wishes.attributes.theme ?? 'auto',
        attribute('theme'),
      )}
      ${Object.entries(LOOKS[wishes.element] ?? {}).map(([name, values]) =>
        select(
          lookLabel(name),
          values.map((value) => ({ value, title: lookWord(name, value) })),
          wishes.attributes[name] ?? values[0] ?? '',
          attribute(name),
        ),
      )}
    </div>
    ${OFFICES.includes(wishes.element) ? office(wishes, attribute) : nothing} ${files(wishes, version, wish)}
  </form>`;
}

function place({ regionText }: Wishes, wish: Wish): TemplateResult {
  return html`<ramah-region-field
    .words=${{
      label: msg('Kelurahan, desa, kabupaten, atau kota'),
      hint: msg('Tulis namanya, lalu pilih dari daftar. Kosong berarti nomor nasional.'),
      chosen: (code: string) => msg(str`Kode wilayah ${code}`),
      unknown: msg('Wilayah ini belum dikenal. Nomor nasional dipakai.'),
      loading: msg('Mencari desa dan kelurahan …'),
      failed: msg(
        'Nama desa dan kelurahan tidak bisa dibuka: folder pasang harus ada di samping halaman ini. Kabupaten dan kota tetap bisa dipilih.',
      ),
      count: (number: number) => msg(str`${number} pilihan. Pakai panah bawah.`),
      more: msg('Masih ada yang lain. Tambahkan nama kecamatan atau kabupatennya.'),
    }}
    .text=${regionText}
    @region-chosen=${({ region, text }: RegionChosen) => wish({ region, regionText: text })}
  ></ramah-region-field>`;
}

/** Copied from the office: nothing here makes a key. */
function office(wishes: Wishes, attribute: (name: string) => (value: string) => void): TemplateResult {
  const { receiver = '', 'office-key': key = '', 'office-epoch': epoch = '' } = wishes.attributes;
  const fields = html`<div class="row">
    ${text(
      msg('Alamat penerima'),
      receiver && !readReceiver(receiver)
        ? msg('Tulis alamat lengkap yang mulai dengan https://.')
        : msg('Contoh: https://lapor.contoh.go.id'),
      receiver,
      attribute('receiver'),
      { mistake: receiver !== '' && !readReceiver(receiver), address: true },
    )}
    ${text(
      msg('Kunci kantor'),
      key && !FINGERPRINT.test(key)
        ? msg('Kunci itu 43 huruf dan angka. Salin lagi dari kantor.')
        : msg('Salin persis dari kantor.'),
      key,
      attribute('office-key'),
      { mistake: key !== '' && !FINGERPRINT.test(key) },
    )}
    ${text(
      msg('Nomor urut kunci'),
      epoch && !EPOCH.test(epoch) ? msg('Tulis angka saja.') : msg('Angka dari kantor, misalnya 1.'),
      epoch,
      attribute('office-epoch'),
      { mistake: epoch !== '' && !EPOCH.test(epoch) },
    )}
  </div>`;
  const title = needsOffice(wishes.element)
    ? msg('Kantor yang menerima laporan')
    : msg('Kantor yang menerima laporan (boleh kosong)');
  return html`<fieldset>
    <legend>${title}</legend>
    ${fields}
  </fieldset>`;
}

function files({ files, office }: Wishes, version: string, wish: Wish): TemplateResult {
  return html`<fieldset>
    <legend>${msg('Letak berkas Ramah')}</legend>
    <div class="row">
      ${text(
        msg('Folder di situs Anda'),
        folderHint(files) ?? msg(str`Salin isi folder dist ke ${versionFolder(files, version) || '…'}`),
        files,
        (files) => wish({ files }),
        { mistake: folderMistake(files) !== undefined, address: true },
      )}
      ${text(
        msg('Folder di server kantor (boleh kosong)'),
        folderHint(office) ?? msg('Untuk situs yang tidak bisa menyimpan berkas: https://kantor.contoh.go.id/ramah/'),
        office,
        (office) => wish({ office }),
        { mistake: folderMistake(office) !== undefined, address: true },
      )}
    </div>
  </fieldset>`;
}

function folderHint(folder: string): string | undefined {
  const mistake = folderMistake(folder);
  if (mistake === 'http') return msg('Alamat http bisa diubah di jalan. Tulis https://.');
  return mistake && msg('Tulis seperti /ramah/ atau https://kantor.contoh.go.id/ramah/.');
}

function lookLabel(name: string): string {
  const labels: { readonly [name: string]: () => string } = {
    variant: () => msg('Bentuk'),
    audience: () => msg('Untuk siapa'),
    position: () => msg('Letak'),
    topic: () => msg('Topik'),
  };
  return labels[name]?.() ?? name;
}

function lookWord(name: string, value: string): Option['title'] {
  const titles = topics[currentLanguage()] ?? [];
  const topic = name === 'topic' ? titles[TOPICS.findIndex((one) => one === value)] : undefined;
  const words: { readonly [value: string]: () => string } = {
    'variant:card': () => msg('Kartu penuh'),
    'variant:strip': () => msg('Satu baris'),
    'variant:inline': () => msg('Kotak pendek'),
    'audience:': () => msg('Semua orang'),
    'audience:child': () => msg('Anak'),
    'audience:woman': () => msg('Perempuan'),
    'audience:witness': () => msg('Saksi'),
    'audience:school': () => msg('Sekolah'),
    'audience:disability': () => msg('Penyandang disabilitas'),
    'position:top': () => msg('Di atas layar'),
    'position:bottom': () => msg('Di bawah layar'),
    'position:flow': () => msg('Di tempat kode'),
    'position:inline': () => msg('Di tempat kode'),
    'position:bottom-right': () => msg('Kanan bawah'),
    'position:bottom-left': () => msg('Kiri bawah'),
    'position:top-right': () => msg('Kanan atas'),
    'position:top-left': () => msg('Kiri atas'),
  };
  return topic?.title ?? words[`${name}:${value}`]?.() ?? value;
}
