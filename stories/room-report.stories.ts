/** The report in the room, screen by screen. All people, offices and texts are invented. */
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { DeliveryError, RosterError } from '../src/core/errors.ts';
import type { Receipt } from '../src/core/receipt.ts';
import type { Roster } from '../src/core/roster.ts';
import type { RoomConfig } from '../src/elements/shared/port.ts';
import { define } from '../src/elements/shared/define.ts';
import { choosePageLanguage } from '../src/locales/page-language.ts';
import { RoomApp } from '../src/room/room-app.ts';
import '../src/room/report/report.part.ts';
import type { Office } from '../src/room/report/open-office.ts';
import { BEGINNING, type ReportState } from '../src/room/report/report-state.ts';
import type { RoomReport } from '../src/room/report/room-report.ts';
import type { RoomContext } from '../src/room/shell.ts';

define('ramah-room-app', RoomApp);

const officer = { unit: 'UPTD PPA Kota Contoh', level: 'kota', name: 'Petugas Contoh', role: 'officer' } as const;

const roster: Roster = {
  v: 1,
  office: 'invented',
  name: 'Dinas Contoh (bukan kantor sungguhan)',
  unit: 'UPTD PPA Kota Contoh',
  region: '35.76',
  epoch: 1,
  not_before: '2026-11-01',
  not_after: '2026-12-10',
  recipients: [
    { ...officer, key: 'age1a' },
    { ...officer, key: 'age1b' },
    { ...officer, key: 'age1c', role: 'recovery' },
  ],
  reads: { days: [1, 2, 3, 4, 5], hours: '08.00-16.00', zone: 'WIB', first_answer: 2 },
  min_pow: 300,
  max_bytes: 65536,
  prev: null,
};
const province = { ...officer, key: 'age1d', unit: 'UPT PPA Provinsi Contoh', level: 'provinsi' } as const;

const config: RoomConfig = {
  view: 'report',
  rung: 1,
  receiver: 'https://kantor.example',
  officeKey: 'invented',
  officeEpoch: 1,
  region: {
    code: '35.76',
    name: 'Kota Contoh',
    districts: [
      {
        code: '35.76.01',
        name: 'Kecamatan Timur',
        villages: [
          ['1003', 'Desa Contoh Satu'],
          ['1004', 'Desa Contoh Dua'],
        ],
      },
      { code: '35.76.02', name: 'Kecamatan Barat', villages: [['1001', 'Kelurahan Contoh Tiga']] },
    ],
  },
  numbers: [],
  lang: 'id',
  theme: 'auto',
  exit: 'https://cuaca.example/',
};

/** Named in one language, as the page tells them. */
const numbersIn = (lang: string): RoomConfig['numbers'] => [
  { label: lang === 'en' ? 'Police' : 'Polisi', display: '110', dial: '110', emergency: true },
  { label: lang === 'en' ? 'Emergency Contoh' : 'Darurat Contoh', display: '112', dial: '112', emergency: true },
  { label: 'SAPA 129', display: '129', dial: '129', emergency: false },
];

/** A room without network: whatever is asked stays unanswered, so that each state stands still. */
const room: RoomContext = {
  fetch: () => new Promise<Response>(() => {}),
  now: () => new Date('2026-11-24T03:00:00Z'),
  signal: new AbortController().signal,
  announce() {},
  showStep() {},
  setDirty() {},
  sawEpoch() {},
  setNumbers() {},
  leave() {},
  close() {},
};

const open = (changes: Partial<Roster> = {}, more: Partial<Office> = {}): ReportState['office'] => ({
  name: 'open',
  office: { roster: { ...roster, ...changes }, text: '', clock: 'ok', clockOffset: 0, unattended: 0, ...more },
});
const closed = (error: Error): Partial<ReportState> => ({ office: { name: 'closed', error } });
const refusedRoster = (code: string) => closed(new RosterError(code, 'invented for this story'));
const delivery = (code: string, retry: boolean) => new DeliveryError(code, 'invented for this story', { retry });

const filled: ReportState['draft'] = {
  person: 'anak',
  age: '6-12',
  reporter: 'tetangga',
  kinds: ['fisik', 'seksual', 'penelantaran'],
  relation: 'orang-tua',
  works_at: ['tidak'],
  village: { code: '35.76.01.1004', name: 'Desa Contoh Dua' },
  place: 'rumah-tangga',
  directions: 'Jalan Contoh nomor 0, rumah ketiga dari masjid.\nPagarnya hijau. (Alamat karangan.)',
  now: 'tidak',
  when: ['tujuh-hari', 'berulang'],
  contact: { way: 'whatsapp', detail: '0000-0000-0000', times: ['pagi', 'hari-kerja'], time: 'Saat dia bekerja' },
  note: 'Cerita karangan untuk contoh.',
};
const made: ReportState['code'] = { name: 'made', code: '12345678901234567890', receipt: {} as Receipt };

interface Args {
  state: Partial<ReportState>;
  lang: 'id' | 'en';
  theme: 'auto' | 'light' | 'dark';
  numbers?: RoomConfig['numbers'];
  region?: RoomConfig['region'];
  rung?: RoomConfig['rung'];
}

const meta: Meta<Args> = {
  title: 'Room/Report',
  args: { state: {}, lang: 'id', theme: 'auto' },
  loaders: [({ args }) => choosePageLanguage(args.lang).then(() => ({}))],
  render: ({ state, lang, theme, numbers, region, rung }) => {
    const app = document.createElement('ramah-room-app');
    app.config = {
      ...config,
      lang,
      theme,
      rung: rung ?? 1,
      numbers: numbers ?? numbersIn(lang),
      region: region === undefined ? config.region : region,
    };
    app.room = room;
    const view = document.createElement('ramah-room-report') as RoomReport;
    view.state = { ...BEGINNING, office: open(), ...state };
    app.viewFor = () => view;
    return html`${app}`;
  },
};
export default meta;
type Story = StoryObj<Args>;
const story = (state: Partial<ReportState>, args: Partial<Args> = {}): Story => ({ args: { state, ...args } });

export const Loading = story({ office: { name: 'asking' } });
export const Offline = story(closed(delivery('offline', true)));
export const WifiSignInPage = story(closed(delivery('not-a-frame', true)));
export const ReceiverBusy = story(closed(delivery('busy', true)));
export const OfficeUnknown = story(closed(delivery('office-unknown', false)));
export const RosterUnsigned = story(refusedRoster('unsigned'));
export const RosterOfAnotherKey = story(refusedRoster('wrong-key'));
export const RosterWithWrongSignature = story(refusedRoster('wrong-signature'));
export const RosterNotYetValid = story(refusedRoster('not-yet-valid'));
export const RosterExpired = story(refusedRoster('expired'));
export const RosterOlderThanKnown = story(refusedRoster('epoch-too-old'));
export const RosterMixesKeys = story(refusedRoster('mixed-recipients'));
export const RosterValidTooLong = story(refusedRoster('too-long-valid'));
export const RosterMalformed = story(refusedRoster('malformed'));

export const Welcome = story({});
export const WelcomeReadingTimesUnknown = story({ office: open({ reads: null }) });
export const WelcomeClockWrong = story({ office: open({}, { clock: 'phone-wrong' }) });
export const WelcomeUnattended = story({ office: open({}, { unattended: 9 }) });
export const WelcomeUnattendedInEnglish = story({ office: open({}, { unattended: 9 }) }, { lang: 'en' });
export const WelcomeDark = story({}, { theme: 'dark' });
export const WelcomeInEnglish = story({}, { lang: 'en' });

export const WhoEmpty = story({ screen: 'who' });
export const WhoFilled = story({ screen: 'who', draft: filled });
export const WhoLacking = story({ screen: 'who', missing: ['person'] });
export const WhoDark = story({ screen: 'who', draft: filled }, { theme: 'dark' });
export const WhoInEnglish = story({ screen: 'who', draft: filled }, { lang: 'en' });

export const WhatEmpty = story({ screen: 'what' });
export const WhatFilled = story({ screen: 'what', draft: filled });
export const WhatLacking = story({ screen: 'what', missing: ['kinds'] });

export const ByWhomEmpty = story({ screen: 'by-whom' });
export const ByWhomFilled = story({ screen: 'by-whom', draft: filled });
export const ByWhomWorksAtTheOffice = story({
  screen: 'by-whom',
  draft: { ...filled, works_at: ['kantor-ini'] },
  office: open({ recipients: [...roster.recipients, province] }),
});
/** The school's key drops; the office reads on. */
export const ByWhomWorksAtASchool = story({
  screen: 'by-whom',
  draft: { ...filled, works_at: ['sekolah'] },
  office: open({
    recipients: [...roster.recipients, { ...province, unit: 'Pokja Sekolah Contoh', sector: 'sekolah' }],
  }),
});
export const NobodyLeftToRead = story({ screen: 'nobody', draft: { ...filled, works_at: ['kantor-ini'] } });
export const NobodyLeftToReadDark = story({ screen: 'nobody', draft: filled }, { theme: 'dark' });

export const WhereEmpty = story({ screen: 'where' });
export const WhereFilled = story({ screen: 'where', draft: filled });
export const WhereLacking = story({ screen: 'where', missing: ['now', 'where'] });
export const WhereWithoutRegion = story({ screen: 'where', missing: ['where'] }, { region: null });
export const WhereElsewhere = story({ screen: 'where', elsewhere: true, draft: { now: 'tidak-tahu' } });
export const WhereDark = story({ screen: 'where', draft: filled }, { theme: 'dark' });

export const HappeningNow = story({ screen: 'danger', draft: { ...filled, now: 'ya' } });
export const HappeningNowDark = story({ screen: 'danger', draft: { ...filled, now: 'ya' } }, { theme: 'dark' });
export const HappeningNowInEnglish = story({ screen: 'danger', draft: { ...filled, now: 'ya' } }, { lang: 'en' });

export const ContactEmpty = story({ screen: 'contact' });
export const ContactFilled = story({ screen: 'contact', draft: filled });
export const ContactLacking = story({
  screen: 'contact',
  draft: { contact: { way: 'telepon' } },
  missing: ['contact'],
});

export const Review = story({ screen: 'review', draft: filled, reviewing: true });
export const ReviewOfTheLeast = story({
  screen: 'review',
  draft: {
    person: 'perempuan',
    kinds: ['lainnya'],
    directions: 'Jalan Contoh',
    now: 'tidak',
    contact: { way: 'kode' },
  },
  reviewing: true,
});
export const ReviewDark = story({ screen: 'review', draft: filled, reviewing: true }, { theme: 'dark' });
export const ReviewInEnglish = story({ screen: 'review', draft: filled, reviewing: true }, { lang: 'en' });

/** Invented traces of the writer: a name, a number, a school and, in another field, an address that is the place of danger. */
const traced: ReportState['draft'] = {
  ...filled,
  directions: 'Rumah saya di Jalan Contoh nomor 0, RT 02/RW 05. Pagarnya hijau. (Alamat karangan.)',
  note: 'Nama saya Rekaan Contoh, saya guru di SMP Karangan 9.\nMurid saya takut pulang. Telepon saya di 0812-0000-0000 setelah jam 15.00. Pelaku bernama Budi Karangan.',
};
const reviewOf = (decided: [string, boolean][] = []): Partial<ReportState> => ({
  screen: 'review',
  draft: traced,
  reviewing: true,
  decided: new Map(decided),
});
const school: [string, boolean] = ['SMP Karangan 9', false];
const allKept: [string, boolean][] = [['Rekaan Contoh', false], school, ['0812-0000-0000', false]];
export const ReviewWithTraces = story(reviewOf());
export const ReviewWithTracesLacking = story({ ...reviewOf([school]), missing: ['traces'] });
export const ReviewWithTracesSomeHidden = story(reviewOf([['Rekaan Contoh', true], school]));
export const ReviewWithTracesAllKept = story(reviewOf(allKept));
export const ReviewWithTracesDark = story(reviewOf([['Rekaan Contoh', true]]), { theme: 'dark' });
export const ReviewWithTracesInEnglish = story(reviewOf([['Rekaan Contoh', true], school]), { lang: 'en' });

/** On the office's own page the note may be printed too. */
export const CodeOnTheOfficePage = story({ screen: 'code', code: made }, { rung: 3 });
export const MakingTheCode = story({ screen: 'code', code: { name: 'making' } });
export const CodeNotMade = story({ screen: 'code', code: { name: 'failed' } });
export const Code = story({ screen: 'code', code: made });
export const CodeWrongDigits = story({ screen: 'code', code: made, slipped: true });
export const CodeDark = story({ screen: 'code', code: made }, { theme: 'dark' });
export const CodeInEnglish = story({ screen: 'code', code: made }, { lang: 'en' });

export const Preparing = story({ screen: 'sending', sending: { name: 'working' } });
export const Sending = story({ screen: 'sending', sending: { name: 'sending' } });
export const WaitingForSignal = story({
  screen: 'sending',
  sending: { name: 'waiting', error: delivery('offline', true) },
});
export const WaitingForABusyReceiver = story({
  screen: 'sending',
  sending: { name: 'waiting', error: delivery('busy', true) },
});
export const Refused = story({ screen: 'sending', sending: { name: 'refused', error: delivery('mid-taken', false) } });
export const Failed = story({ screen: 'sending', sending: { name: 'failed', error: new Error('invented') } });

export const Sent = story({
  screen: 'sent',
  draft: { kinds: ['seksual'] },
  code: made,
  sending: { name: 'sent', day: '2026-11-24' },
});
export const SentDark = story(
  { screen: 'sent', draft: { kinds: ['fisik'] }, code: made, sending: { name: 'sent', day: '2026-11-24' } },
  { theme: 'dark' },
);
export const SentInEnglish = story(
  { screen: 'sent', draft: { kinds: ['fisik'] }, code: made, sending: { name: 'sent', day: '2026-11-24' } },
  { lang: 'en' },
);
