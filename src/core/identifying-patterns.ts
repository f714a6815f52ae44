/**
 * The shapes and sentences that identifying.ts looks for, written tightly: they are a good part of the report's script.
 *
 * Every repetition has an upper bound, so that the time grows with the length of the text and no faster. There is no
 * lookbehind, which Safari reads from 16.4 only: what goes before a trace is the first group, the trace is the second.
 */

export type TraceKind =
  | 'name'
  /** Number of the identity card, 16 digits. */
  | 'nik'
  /** Number of the family card, 16 digits. */
  | 'kk'
  /** Number as pupil, student, official, taxpayer or insured: NISN, NIM, NIP, NUPTK, NPWP, BPJS. */
  | 'member'
  | 'phone'
  /** Bank account or e-wallet. */
  | 'account'
  | 'plate'
  | 'email'
  /** Name in a social network. */
  | 'handle'
  /** Where the writer lives. */
  | 'address'
  /** Where the writer works or learns. */
  | 'work';

// Madurese: s/engko’ among equals, kaula and abdhina to elders, `tang` for "my" (docs/safety.md); read by no speaker yet.
const I = "(?:saya|aku|gue|gw|kami|kul[ao]|dalem|s?engko[kq'’ʼ]?|kaul[aâe]h?|abdh?inah?)";
const MY = `(?: ?ku\\b|[ -]${I}(?!\\p{L}))`;
/** "I" as who acts, and not the owner of the word before it, as in "suami saya Budi". */
const AS_I = `(?:^|[.!?,;:("\\n]|halo|hai|ini|dengan|kenalkan|karena|bahwa|sekarang|dulu|dan|hari)\\s{0,3}${I}`;
/** Ends a name, a place or an address that is written without punctuation. */
const NOT = `(?!(?:${I}|jangan|tida?k|tak|ng?gak|tolong|harus|boleh|akan|sudah|belum|mau|ingin|ada|dan|dari|di|yang|untuk|umur|usia|kelas|tinggal|tetangga|anak|ibu|bapak|guru|teman|korban|kakak|adik|istri|suami|pelaku|bagian|karena|tapi|lalu|jadi|biar|saat|dekat|sejak|setiap|sebelah|depan|pagar|cat|bersama|di[^aeiou ]\\p{L}{4,20})(?!\\p{L}))`;
/** With a capital after "saya", and no name. */
const NO_NAME =
  '(?!senin|selasa|rabu|kamis|jumat|sabtu|minggu|\\p{L}{1,4}uari|maret|april|mei |ju[nl]i |agustus|okto|\\p{L}{2,5}ember|islam|kristen|katolik|hindu|buddha|takut)';
const NAME = (not = ''): string => `(${not}${NOT}(?:\\p{L}\\.|[\\p{L}'’-]{2,20})(?: ${NOT}[\\p{L}'’-]{1,20}){0,3})`;
const WORD = `${NOT}[\\p{L}\\d/'’-]{1,20}`;
const STREET = '(?:j(?:ln?|alan)|g(?:g|ang)|r[tw]|dusun|perum\\p{L}{0,4}|blok|kampung|no(?:mor)?)\\b';
const PART = `${STREET}[. ]{0,2}(?:${WORD})?(?: (?!${STREET})${WORD}){0,4}`;
const ADDRESS = `(${PART}(?:,? {0,2}${PART}){0,5})`;
const PLACE =
  '(?:s(?:d|m[apk])n?|m(?:i|a|ts)n?|tk|univ\\p{L}{0,8}|pt|cv|rs(?:ud)?|puskesmas|klinik|kantor|kelurahan|dinas|pabrik|toko|warung|bank|hotel|pon(?:dok|pes)|pesantren|yayasan)\\b';
const ROLE =
  '(?:guru|(?:maha)?sisw[ai]|murid|pelajar|santri|kelas|(?:ber)?sekolah|kuliah|dosen|(?:be)?kerja|mengajar|mulang|karyawan|pegawai|staf|perawat|bidan|satpam|kader|buruh|nyambut)';
const AREA = '(?!RT)[A-HK-NPR-TWZ][A-HK-NP-UWY]?';
const NUMBER = '(\\+?\\d(?:[ .-]?\\d){7,19})(?![ .-]?\\d)';
/** A number after one of `words`, and neither an amount of money nor a date. */
const numberOf = (words: string): string =>
  `(\\b(?:${words})\\b(?:(?!rp)[^\\d\\n!?]){0,25}?)(?!\\d{1,3}(?:\\.\\d{3}){1,3}(?![.-]?\\d)|\\d\\d?[/.-]\\d\\d?[/.-])${NUMBER}`;

/** `CAPITAL`: only in capital letters, or a name that begins with one. */
export const CAPITAL = 1;

/** Where two overlap, the earlier rule wins. */
const RULES: readonly (readonly [TraceKind, string, how?: number])[] = [
  ['email', '()([\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,3})'],
  ['kk', numberOf('kk|kartu keluarga')],
  ['nik', numberOf('nik|ktp')],
  ['member', numberOf('nisn|nip|nuptk|nim|npwp|bpjs')],
  ['account', numberOf('rek(?:ening)?|bank|bca|bri|bni|btn|bsi|mandiri|dana|ovo|gopay|shopeepay|linkaja')],
  ['nik', '(^|[^\\d])([1-9](?:[ .-]?\\d){5}[ .-]?[0-7][ .-]?\\d[ .-]?[01](?:[ .-]?\\d){7})(?![ .-]?\\d)'],
  ['phone', '(^|[^\\d])((?:\\+?62|0)[ .-]?(?:\\(0\\))?8(?:[ .-]?\\d){7,11})(?!\\d)'],
  ['phone', '(^|[^\\d])(\\(?0[2-79]\\d{1,2}\\)?[ .-]{0,2}\\d{3,4}[ .-]?\\d{2,4})(?![ .-]?\\d)'],
  ['plate', `(^|[^\\p{L}\\d])(${AREA}[ -]?\\d{3,4}[ -]?[A-Z]{1,3})(?![\\p{L}\\d])`, CAPITAL],
  ['plate', `(\\b(?:plat|nopol|motor|mobil)\\b[^\\d.\\n]{0,20} )(${AREA}[ -]?\\d{1,4}[ -]?[A-Z]{1,3})(?![\\p{L}\\d])`],
  ['handle', '(^|[\\s(:])(@[\\w.]{2,30})'],
  [
    'handle',
    `(\\b(?:ig|instagram|tiktok|fb|facebook|twitter|telegram)${MY}[ :]{0,3}(?:adalah )?)(\\w{2,30}[._\\d][\\w.]{1,30})`,
  ],
  [
    'name',
    `((?:\\b(?:nama|jeneng|nami|asma|nyama(?:na)?)(?: ?(?:lengkap|panggilan|asli|kecil))?${MY}|\\btang nyama|\\bmy name is|\\b${I} (?:yang )?(?:bernama|biasa dipanggil|jeneng|nami)|\\b(?:panggil|sebut saja) ${I}|(?:^|[.!?\\n] {0,2})nama(?= ?:)) ?(?::|adalah|iki)? {1,2})${NAME()}`,
  ],
  ['name', `(${AS_I},? {1,2}\\(?)${NAME(NO_NAME)}`, CAPITAL],
  [
    'work',
    `((?:${AS_I}(?: (?:adalah|seorang|masih|sedang|juga)){0,2} ${ROLE}|\\b(?:sekolah|kantor|kampus)${MY})(?: (?!${PLACE})[\\p{L}\\d]{1,12}){0,3} )(${PLACE}(?: ${WORD}){1,3})`,
  ],
  [
    'address',
    `(\\b(?:rumah|alamat|kosa?n?|kontrakan|tinggal|domisili|omah|griya)${MY}[^.!?\\n\\d]{0,20}?\\b)${ADDRESS}`,
  ],
  [
    'address',
    `(${AS_I} (?:sekarang |masih )?(?:\\p{L}{0,5}tinggal|nge?kos|ngontrak|manggon|ber\\p{L}{6,8})\\b[^.!?\\n\\d]{0,15}?\\b)${ADDRESS}`,
  ],
];

export const PATTERNS = RULES.map(([kind, source, how]) => ({ kind, how, pattern: new RegExp(source, 'giu') }));
