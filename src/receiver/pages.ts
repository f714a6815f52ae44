/**
 * The office's own pages, opened at top level: to find where to report, to write a report, and to read the answer. What stands in them works
 * without script: numbers to call. `/lib/office-page.js` puts the room in their place.
 */

/** A number that stays on screen whatever fails. */
export interface PageNumber {
  /** As it is spoken of: "Polisi". */
  label: string;
  /** As people read it: `08111-129-129`. */
  display: string;
  /** For a link: `110` or `+628111129129`. */
  dial: string;
  /** True for those that come first when someone is in danger now. */
  emergency: boolean;
  /** True where it is written to, not called. */
  whatsapp?: boolean;
}

/** Serves everywhere in Indonesia; `polri-110` and `sapa-129` of data/channels. */
export const NATIONAL_NUMBERS: readonly PageNumber[] = [
  { label: 'Polisi', display: '110', dial: '110', emergency: true },
  { label: 'SAPA 129', display: '129', dial: '129', emergency: false },
  { label: 'WhatsApp SAPA 129', display: '08111-129-129', dial: '+628111129129', emergency: false, whatsapp: true },
];

export interface PageProps {
  view: 'report' | 'follow-up' | 'guide';
  /** The office's fingerprint, base64url. */
  officeKey: string;
  /** No roster below this epoch. */
  officeEpoch: number;
  /** Kode wilayah, with dots. */
  region: string;
  numbers: readonly PageNumber[];
  /** What the policy of this one answer lets inline styles carry; Lit takes it up where it must write `<style>`. */
  styleNonce: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const STYLE = `
  :root { color-scheme: light dark; --paper: #fbf7ef; --ink: #1d2726; --accent: #0a5a53; --danger: #9b1612; }
  @media (prefers-color-scheme: dark) {
    :root { --paper: #15201f; --ink: #f1efe8; --accent: #8fdacd; --danger: #ffb4a9; }
  }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.5 system-ui, sans-serif; }
  main { max-width: 40rem; margin: 0 auto; padding: 16px; }
  ul { list-style: none; margin: 0; padding: 0; }
  li a { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; min-height: 56px; color: var(--accent); }
  li.now a { color: var(--danger); }
  strong { font-size: 28px; font-variant-numeric: tabular-nums; }
`;

function line({ label, display, dial, emergency, whatsapp }: PageNumber): string {
  const digits = dial.replace(/[^\d+]/g, '');
  const href = whatsapp === true ? `https://wa.me/${digits.replace('+', '')}` : `tel:${digits}`;
  const now = emergency ? ' class="now"' : '';
  return `<li${now}><a href="${escape(href)}" rel="noreferrer"><strong>${escape(display)}</strong> ${escape(label)}</a></li>`;
}

/** Who gives the form, for the room to show: by language, as `data-id` and `data-en` of the page's body. */
export const GIVEN: Readonly<Record<string, string>> = {
  id: 'Formulir ini diberikan server kantor. Kami percaya server itu tidak mengubahnya.',
  en: 'The office’s server gives you this form. We trust it not to change it.',
};
const BODY = `<body ${Object.entries(GIVEN)
  .map(([lang, words]) => `data-${lang}="${words}"`)
  .join(' ')}>`;

export interface FrameProps {
  view: PageProps['view'];
  /** `id` or `en`: each has a file of the room. */
  lang: string;
  styleNonce: string;
}

/**
 * The room for a frame in another site's page. The door in that page hands over the settings; it shows its own numbers as
 * long as this does not answer. The nonce on a script is where Lit takes up that of the styles.
 */
export function renderFrame({ view, lang, styleNonce }: FrameProps): string {
  const script = (file: string): string =>
    `<script src="/lib/room/${escape(file)}.js" nonce="${escape(styleNonce)}"></script>`;
  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width">
<base target="_top">
<title>Catatan</title>
</head>
${BODY}
<noscript><p>Halaman ini perlu JavaScript. Telepon 110 atau 129.</p></noscript>
${script(`room.${lang}`)}
${script(view === 'guide' && lang !== 'id' ? `guide.${lang}` : view)}
</body>
</html>
`;
}

/** The whole page, in Indonesian; its title says nothing of what it is for. */
export function renderPage({ view, officeKey, officeEpoch, region, numbers, styleNonce }: PageProps): string {
  const first = [...numbers].sort((one, other) => Number(other.emergency) - Number(one.emergency));
  const nonce = escape(styleNonce);
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Catatan</title>
<style nonce="${nonce}">${STYLE}</style>
<script type="module" src="/lib/office-page.js" nonce="${nonce}" data-office-key="${escape(officeKey)}" data-office-epoch="${officeEpoch}" data-region="${escape(region)}" data-view="${view}"></script>
</head>
${BODY}
<main id="catatan">
<p>Nomor yang bisa Anda hubungi:</p>
<ul>
${first.map(line).join('\n')}
</ul>
<noscript><p>Halaman ini perlu JavaScript untuk hal lain.</p></noscript>
</main>
</body>
</html>
`;
}
