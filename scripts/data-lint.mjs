/** What no file of data/ may hold, whatever its form: a person's name, or a mobile number that nobody approved. */

/** Forms of address, ranks and titles that stand before a person's name. */
const TITLES =
  'Bapak|Ibu|Bpk\\.?|Pak|Bu|Sdri?\\.?|Saudara|Saudari|Kak|Mas|Mbak|Ning|Gus|Hj?\\.|KH\\.?|Ustad?zah?|Ustadz|[Dd]rg?\\.|Prof\\.?|Ir\\.|Drs\\.|Dra\\.|' +
  'Kombes|AKBP|Kompol|AKP|Iptu|Ipda|Aiptu|Aipda|Bripka|Brigadir|Briptu|Bripda|a\\.n\\.|u\\.p\\.|CP|[Nn]arahubung|[Cc]ontact person|[Aa]tas nama';
/** Degrees that stand behind one. */
const DEGREES =
  'S\\.?H|S\\.?Sos|S\\.?Psi|S\\.?Pd|S\\.?ST|S\\.?Kep|S\\.?IP|S\\.?I\\.?K|S\\.E|M\\.?Si|M\\.?H|M\\.?Pd|M\\.?Psi|M\\.M|A\\.?Md';
/** Given names that many people bear; a name without a title is found only when it is one of these. */
const GIVEN =
  'Agus|Ahmad|Andi|Ani|Anita|Ayu|Bambang|Budi|Citra|Dedi|Dewi|Dian|Dwi|Eko|Endang|Fitri|Hadi|Hartono|Hendra|Indah|Joko|Kartika|' +
  'Lestari|Lilik|Maria|Mega|Muhammad|Mulyani|Nur|Nurul|Putri|Rahayu|Ratna|Retno|Rina|Rini|Rizky|Rudi|Sari|Setiawan|Siti|Slamet|Sri|' +
  'Sukarno|Sulastri|Sumiati|Supriyadi|Susanto|Suwarno|Tri|Tuti|Utami|Wahyu|Wati|Widodo|Winarti|Wulandari|Yanti|Yuni|Yusuf';

const PEOPLE = [
  new RegExp(`(?<![\\p{L}.])(?:${TITLES})\\s*:?\\s+\\p{Lu}\\p{Ll}+`, 'u'),
  new RegExp(`\\p{Lu}\\p{Ll}+,?\\s+(?:${DEGREES})(?![\\p{L}])`, 'u'),
  // A number with a name behind it in brackets: the habit of posters.
  /\d{3,}\s*\(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\)/u,
  new RegExp(`(?<!\\p{L})(?:${GIVEN})(?!\\p{L})`, 'u'),
];

/** A mobile number however it is written: 0812-3456-7890, +62 812 3456 7890, 62812... */
const MOBILE = /(?<!\d)(?:\+?62[\s.-]?|0)8\d(?:[\s.-]?\d){6,11}(?!\d)/g;
const asDialled = (text) => text.replace(/\D/g, '').replace(/^0/, '62').replace(/^/, '+');

/** Streets bear names of people who are long dead. */
const withoutStreets = (text) => text.replace(/\b(?:Jl|Jalan|Gg)\.? [^,;]*/g, '');

/**
 * Every text of a file with the way to it. Not: sources, which are quoted as they were printed; who checked; districts and
 * villages, which are compared with the list of the ministry (data-files.mjs) and often bear the name of somebody.
 */
function* texts(value, path = []) {
  if (typeof value === 'string') yield [path.join('.'), value];
  else if (value && typeof value === 'object') {
    for (const [key, inside] of Object.entries(value)) {
      if (!['sources', 'checked', 'districts', '$schema'].includes(key)) yield* texts(inside, [...path, key]);
    }
  }
}

/**
 * @param {object} content of a channel or a region's file
 * @param {{ mobiles: string[], names: string[] }} approved numbers, as dialled, and names that belong to this file
 * @returns {string[]} what to change, each with the way to the text
 */
export function lint(content, { mobiles, names }) {
  const problems = [];
  const seen = new Set(mobiles);
  for (const [path, text] of texts(content)) {
    for (const found of text.match(MOBILE) ?? []) {
      const known = seen.has(asDialled(found));
      seen.add(asDialled(found));
      if (!known)
        problems.push(
          `${path}: ${found} is a mobile number: list it in data/mobile-numbers.json, with the reason, or take it out.`,
        );
    }
    const rest = names.reduce((left, name) => left.replaceAll(name, ''), withoutStreets(text));
    const person = PEOPLE.map((form) => form.exec(rest)?.[0]).find(Boolean);
    if (person)
      problems.push(
        `${path}: "${person}" looks like a person's name: name the office instead, or list it in data/public-names.json, with the reason.`,
      );
  }
  return problems;
}
