/**
 * Writes a data/ in which all 514 regencies have a file with every district and village, and channels of their own.
 * What it adds to the real data is invented ("Contoh"), but for names and codes.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LICENCE, rows } from '../scripts/area-data.mjs';
import { root } from '../scripts/lib.mjs';

const CHECKED = { date: '2026-11-24', how: 'document', by: 'Contoh' };
const SOURCES = [{ title: 'Contoh', publisher: 'Contoh', date: '2026-11-24', url: 'https://example.org/' }];

function channel(id, scope, number) {
  return {
    id,
    scope,
    kind: 'help',
    name: { id: `Kantor contoh ${scope}`, en: `Example office ${scope}` },
    about: { id: 'Kantor contoh untuk perempuan dan anak.', en: 'Example office for women and children.' },
    officialName: `Kantor contoh ${scope}`,
    contacts: [
      { way: 'phone', dial: `+62${number}`, display: `0${number}` },
      { way: 'address', display: 'Jl. Contoh No. 1' },
    ],
    hours: { zone: 'WIB', week: [{ days: '12345', from: '08.00', to: '16.00' }] },
    audiences: ['woman', 'child', 'witness'],
    accepts: ['physical', 'psychological', 'sexual', 'neglect'],
    note: 'Contoh.',
    sources: SOURCES,
    confidence: 'one',
    lastSeenYear: 2026,
    checked: CHECKED,
    show: { where: ['card', 'guide'], why: 'Contoh.' },
  };
}

/**
 * @param {string} data the folder that it fills
 * @param {number} [regencies] how many of them get a file; all without it
 * @returns {{ regencies: number, villages: number, channels: number }}
 */
export function writeCountry(data, regencies = Infinity) {
  rmSync(data, { recursive: true, force: true });
  // Real channels stay, because the rest of data/ names them: the nation's where they are, a region's in its second half.
  cpSync(join(root, 'data'), data, { recursive: true });
  const write = (file, content) => writeFileSync(join(data, file), JSON.stringify(content));

  const real = new Map();
  for (const name of readdirSync(join(data, 'regions'))) {
    const region = JSON.parse(readFileSync(join(data, 'regions', name), 'utf8'));
    real.set(region.code, [...region.channels, ...(region.more ?? [])]);
    if (region.code !== 'national') write(`regions/${name}`, { ...region, channels: [], more: real.get(region.code) });
  }

  const under = new Map();
  for (const [code, above, name] of [...rows('districts'), ...rows('villages')]) {
    if (!under.has(above)) under.set(above, []);
    under.get(above).push({ code, name });
  }
  const counts = { regencies: 0, villages: 0, channels: 0 };
  for (const [code, , name] of rows('regencies').slice(0, regencies)) {
    const districts = (under.get(code) ?? []).map((place) => ({ ...place, villages: under.get(place.code) ?? [] }));
    const digits = code.replace('.', '');
    const own = ['1', '2'].map((at) => channel(`contoh-${digits}-${at}`, code, `321${digits}00${at}`));
    for (const one of own) write(`channels/${one.id}.json`, one);
    write(`regions/${code}.json`, {
      code,
      name,
      channels: own.map(({ id }) => id),
      more: real.get(code) ?? [],
      districts,
      licence: LICENCE,
      sources: SOURCES,
      checked: CHECKED,
    });
    counts.regencies++;
    counts.villages += districts.flatMap(({ villages }) => villages).length;
    counts.channels += own.length;
  }
  return counts;
}
