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
const I = "(?:sa?ya?|aku|gue|gw|kami|kul[ao]|dalem|s?engko[kq'’ʼ]?|kaul[aâe]h?|abdh?inah?)";
const MY = `(?: ?ku\\b|[ -]${I}(?!\\p{L}))`;
/** "I" as who acts, and not the owner of the word before it, as in "suami saya Budi": at a beginning, or after a greeting. */
const AS_I = `(?:^|[.!?,;:("\\n]|halo|ini|dengan|kenalkan|karena|hai|bahwa|sekarang|dulu|dan|hari|permisi|alaikum|wb|(?:selamat|sugeng) \\p{L}{4,6}(?: \\p{L}{2,5})?)\\s{0,3}${I}`;
/** Ends a name, a place or an address that is written without punctuation. */
const NOT = `(?!(?:${I}|jangan|tida?k|tak|ng?gak|tolong|harus|boleh|akan|sudah|belum|mau|ingin|ada|dan|dari|di|yang|untuk|umur|usia|kelas|tinggal|tetangga|anak|ibu|bapak|guru|teman|korban|kakak|adik|istri|suami|pelaku|bagian|karena|tapi|lali|lalu|jadi|biar|saat|dekat|sejak|setiap|sebelah|depan|pagar|cat|bersama|terima|mohon|lupa|ora|di[^aeiou ]\\p{L}{4,20})(?!\\p{L}))`;
/** With a capital after "saya", and no name: a day, a faith, a people, a state. */
const NO_NAME = `(?!(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|\\p{L}{1,4}uari|maret|april|mei|ju[nl]i|agustus|\\p{L}{2,5}(?:o|em)ber|muslim|islam|kristen|protestan|katolik|hindu|bud?dha|konghucu|tionghoa|jawa|madura|batak|bali|papua|perempuan|hamil|takut|mahasisw[ai])(?!\\p{L}))`;
const NAME = (not = ''): string => `(${not}${NOT}(?:\\p{L}\\.|[\\p{L}'’-]{2,20})(?: ${NOT}[\\p{L}'’-]{1,20}){0,3})`;
const WORD = `${NOT}[\\p{L}\\d/'’-]{1,20}`;
const STREET = '(?:j(?:ln?|alan)|g(?:g|ang)|r[tw]|perum\\p{L}{0,4}|dusun|kampung|blok|no(?:mor)?)(?!\\p{L})';
const PART = `${STREET}[. ]{0,2}${WORD}(?: (?!${STREET})${WORD}){0,4}`;
const ADDRESS = `(${PART}(?:,? {0,2}${PART}){0,5})`;
const PLACE =
  '(?:s(?:d|m[apk])n?|m(?:i|a|ts)n?|tk|univ\\p{L}{0,8}|pt|rs(?:ud)?|puskesmas|klinik|kantor|kelurahan|dinas|cv|pabrik|toko|warung|bank|hotel|pon(?:dok|pes)|pesantren|yayasan)\\b';
const ROLE =
  '(?:guru|anak|(?:maha)?sisw[ai]|murid|pelajar|santri|kelas|(?:ber)?sekolah|kuliah|dosen|(?:be)?kerja|pegawai|mengajar|mulang|karyawan|staf|perawat|bidan|satpam|kader|buruh|nyambut)';
const AREA = '(?!RT)[A-HK-NPR-TWZ][A-HK-NP-UWY]?';
const NUMBER = '(\\+?\\d(?:[ .-]?\\d){7,19})(?![ .-]?\\d)';
/** A number after one of `words`, and neither an amount of money nor a date. */
const numberOf = (words: string): string =>
  `(\\b(?:${words})\\b(?:(?!rp)[^\\d\\n!?]){0,25}?)(?!\\d{1,3}(?:\\.\\d{3}){1,3}(?![.-]?\\d)|\\d\\d?[/.-]\\d\\d?[/.-])${NUMBER}`;

/** A name has a capital in each word, or is two words without. */
const NAMED = /^\p{Lu}\S*(?: \p{Lu}\S*)*|^\S+(?: \S+)?/u;
/** Where what stands before is not enough to tell a name. "SAYA TAKUT" and "Saya Takut Kalau Malam" say none. */
const CAPITALS = /^\p{Lu}[\p{Ll}.]\S*(?: \p{Lu}\S*){0,2}(?=$| \P{Lu})/u;

/** `part`: how much of what was found is the trace. Where two overlap, the earlier rule wins. */
const RULES: readonly (readonly [TraceKind, string, part?: RegExp])[] = [
  ['email', '()([\\w.+-]{1,64}(?:@| ?[([]at[)\\]] ?)[\\w-]{1,63}(?:(?: dot |\\.)[\\w-]{2,63}){0,3})'],
  ['kk', numberOf('kk|kartu keluarga')],
  ['nik', numberOf('nik|ktp')],
  ['member', numberOf('nisn|nim|nuptk|nip|npwp|bpjs')],
  ['account', numberOf('rek(?:ening)?|bank|bni|bca|bri|btn|bsi|gopay|mandiri|dana|ovo|shopeepay|linkaja')],
  ['nik', '(^|[^\\d])([1-9](?:[ .-]?\\d){5}[ .-]?[0-7][ .-]?\\d[ .-]?[01](?:[ .-]?\\d){7})(?![ .-]?\\d)'],
  ['phone', '(^|[^\\d])((?:(?:\\+?62|0)[ .-]?(?:\\(0\\))?|(?=8..[^.]))8(?:[ .-]?\\d){8,11})(?!\\d)'],
  ['phone', '(^|[^\\d])(\\(?0[2-79]\\d{1,2}\\)?[ .-]{0,2}\\d{3,4}[ .-]?\\d{2,4})(?![ .-]?\\d)'],
  ['plate', `(^|[^\\p{L}\\d])(${AREA}[ -]?\\d{3,4}[ -]?[A-Z]{1,3})(?![\\p{L}\\d])`, /^[^a-z]+$/],
  ['plate', `(\\b(?:plat|nopol|motor|mobil)\\b[^\\d.\\n]{0,20} )(${AREA}[ -]?\\d{1,4}[ -]?[A-Z]{1,3})(?![\\p{L}\\d])`],
  ['handle', '(^|[\\s(:])(@[\\w.]{2,30})'],
  [
    'handle',
    `(\\b(?:instagram|fb|tik ?tok|facebook|twitter|telegram|line|akun|ig)(?:${MY}|\\.com)?[ :/@]{1,3}(?:adalah )?)([a-z](?:\\w{0,29}\\d|\\w{1,29}[._]{1,2}\\w)(?:[\\w.]{0,29}\\w)?)`,
  ],
  [
    'name',
    `((?:\\b(?:na?m[ai]?|jeneng|asma|nyama)(?:n?e|na|n?ipun)?(?: ?(?:lengkap|asli|kecil|panggilan))?${MY}|\\btang nyama|\\bmy name is|\\b${I} (?:yang )?(?:bernama|jenenge?|nami|biasa dipanggil)|\\b(?:panggil|sebut saja) ${I}|(?:^|[.!?\\n] {0,2})nama(?: lengkap)?(?= ?:)) ?(?::|adalah|i?ki)? {1,2})${NAME()}`,
    NAMED,
  ],
  [
    'name',
    `((?:${AS_I},?|\\bnyamana tang|\\bfb${MY}:?|\\bpelapor ?:|\\bttd[.:]?|hormat ${I},|kasih[.,!]?(?=\\n))\\s{1,2}\\(?)${NAME(NO_NAME)}`,
    CAPITALS,
  ],
  [
    'work',
    `((?:${AS_I}(?: (?:adalah|masih|seorang|sedang|juga)){0,2} ${ROLE}|\\b(?:sekolah|kantor|kampus)${MY})(?: (?!${PLACE})[\\p{L}\\d]{1,12}){0,3} )(${PLACE}(?: ${WORD}){1,3})`,
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

export const PATTERNS = RULES.map(([kind, source, part = /.+/]) => ({
  kind,
  part,
  pattern: new RegExp(source, 'giu'),
}));
