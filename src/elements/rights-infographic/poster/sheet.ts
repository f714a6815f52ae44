/** A sheet ready to be drawn: a topic and a region's numbers, in the language of the page. */

import { msg, str } from '@lit/localize';
import { generate } from 'lean-qr/nano';
import { poster, type SheetContent } from '../../../core/poster/layout.ts';
import { pocketCards } from '../../../core/poster/pocket.ts';
import type { Measure, Paper, Scene } from '../../../core/poster/scene.ts';
import type { PrintNumbers } from '../../../core/print.ts';
import type { Topic } from '../../../core/rights.ts';
import { currentLanguage, say } from '../../../locales/languages.ts';

/** A wall, or a wallet. */
export type Form = 'poster' | 'pocket';

export interface SheetRequest {
  readonly topic: Topic;
  readonly numbers: PrintNumbers;
  /** Name of the region that the numbers are of; the whole country without one. */
  readonly region: string | undefined;
  /** Who hangs it up. */
  readonly place?: string;
  /** An address that `qrAddress` has accepted. */
  readonly qr?: string | undefined;
}

/** Lays a sheet out. Calls `msg`: only while something is drawn. */
export function sheet(request: SheetRequest, form: Form, paper: Paper, measure: Measure): Scene {
  const content = contentOf(request);
  return form === 'poster' ? poster(content, paper, measure) : pocketCards(content, paper, measure);
}

/** Neutral: a file of this name on a shared computer tells nothing. */
export const fileName = (form: Form, paper: Paper, ending: string): string =>
  `${form === 'poster' ? 'lembar' : 'kartu'}-${paper.toLowerCase()}.${ending}`;

function contentOf({ topic, numbers, region, place, qr }: SheetRequest): SheetContent {
  const month = (day: Date): string =>
    day.toLocaleDateString(currentLanguage(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const [checked, recheck] = [month(numbers.checked), month(numbers.recheck)];
  const read = new Date(topic.read).toLocaleDateString(currentLanguage(), { dateStyle: 'long', timeZone: 'UTC' });
  const lawyer = topic.reviewed
    ? msg('Bunyi kalimat sudah diperiksa ahli hukum.')
    : msg('Bunyi kalimat belum diperiksa ahli hukum.');
  return {
    topic,
    region: region ?? msg('Seluruh Indonesia'),
    place,
    numbers: numbers.numbers.map(({ label, display, way, emergency }) => ({
      label: way === 'whatsapp' ? `${say(label)} · WhatsApp` : say(label),
      display,
      emergency,
    })),
    qr: qr === undefined ? undefined : qrOutline(qr),
    words: {
      danger: msg('Bahaya sekarang?'),
      call: msg('Minta bantuan'),
      scan: msg('Pindai untuk tahu lebih banyak'),
      checked: msg(str`Nomor dicek ${checked}. Cek lagi sebelum ${recheck}.`),
      small: [
        msg(str`Sumber dibaca ${read}.`),
        lawyer,
        numbers.dialled ? '' : msg('Ada nomor yang belum dicoba lewat telepon.'),
        msg('Gambar: Health Icons (MIT).'),
      ]
        .filter(Boolean)
        .join(' '),
      pocket: msg('Nomor penting'),
      until: msg(str`Dicek ${checked}. Cek lagi sebelum ${recheck}.`),
    },
  };
}

/** The black modules as one path, a run at a time. */
function qrOutline(text: string): { d: string; size: number } {
  const code = generate(text);
  let d = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x++;
      d += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
    }
  }
  return { d, size: code.size };
}
