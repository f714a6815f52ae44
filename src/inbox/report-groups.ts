/** A report as groups of lines that an officer reads from top to bottom, in the official words. */

import { msg } from '@lit/localize';
import { word } from './words.ts';
import type { Report } from '../core/report.ts';

export interface Line {
  term: string;
  /** `null`: the reporter left it empty. */
  text: string | null;
  /** In the reporter's own words, with the reporter's own line ends. */
  own?: boolean;
}

export interface Group {
  heading: string;
  lines: Line[];
}

const one = (term: string, text: string | undefined): Line => ({ term, text: text ?? null });
const own = (term: string, text: string | undefined): Line => ({ term, text: text ?? null, own: true });
const joined = (words: string[]): string | undefined => (words.length > 0 ? words.join(', ') : undefined);

/** Who is in danger in a few words: "Perempuan, 25–44 tahun". */
export function whoOf({ person, age }: Report): string {
  return (
    joined([...(person ? [word('persons', person)] : []), ...(age ? [word('ages', age)] : [])]) ??
    msg('Korban tidak disebut')
  );
}

/** The kinds of violence in a few words: "Fisik, Psikis". */
export const whatOf = ({ kinds }: Report): string =>
  joined(kinds.map((kind) => word('kinds', kind))) ?? msg('Jenis tidak disebut');

/** The place in a few words, where the reporter chose a village. */
export const whereOf = ({ village }: Report): string | null => village?.name ?? null;

export function groupsOf(report: Report): Group[] {
  const { age, reporter, relation, works_at: worksAt, village, place, now, when = [] } = report;
  return [
    {
      heading: msg('Korban'),
      lines: [
        one(msg('Siapa'), report.person && word('persons', report.person)),
        one(msg('Umur'), age && word('ages', age)),
        one(msg('Yang melapor'), reporter && word('reporters', reporter)),
      ],
    },
    {
      heading: msg('Kekerasan'),
      lines: [
        one(msg('Jenis'), joined(report.kinds.map((kind) => word('kinds', kind)))),
        one(msg('Sedang terjadi'), now && word('now', now)),
        // Not asked of what is happening now.
        ...(now === 'ya'
          ? []
          : [one(msg('Kapan, dihitung dari hari laporan'), joined(when.map((one) => word('when', one))))]),
      ],
    },
    {
      heading: msg('Terlapor'),
      lines: [
        one(msg('Hubungan dengan korban'), relation && word('relations', relation)),
        one(msg('Tempat kerja'), joined(worksAt.map((where) => word('worksAt', where)))),
      ],
    },
    {
      heading: msg('Tempat'),
      lines: [
        one(msg('Kelurahan atau desa'), village && `${village.name} (${village.code})`),
        one(msg('Jenis tempat'), place && word('places', place)),
        own(msg('Petunjuk jalan'), report.directions),
      ],
    },
    { heading: msg('Cerita pelapor'), lines: [own(msg('Catatan'), report.note)] },
  ];
}

/** How the reporter may be reached; only through the code when nothing else was chosen. */
export function contactOf({ contact }: Report): Line[] {
  const times = joined((contact?.times ?? []).map((time) => word('times', time)));
  return [
    one(msg('Cara'), word('contactWays', contact?.way ?? 'kode')),
    ...(contact?.detail ? [own(msg('Keterangan'), contact.detail)] : []),
    // "Left empty" beside a time in words would hide it.
    ...(times || !contact?.time ? [one(msg('Waktu aman'), times)] : []),
    ...(contact?.time ? [own(times ? msg('Keterangan waktu') : msg('Waktu aman'), contact.time)] : []),
  ];
}

/** True while the reporter wants nothing but replies on this page. */
export const onlyByCode = ({ contact }: Report): boolean => (contact?.way ?? 'kode') === 'kode';
