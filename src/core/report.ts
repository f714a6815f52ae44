/**
 * What a report holds. The answers are the lists of Simfoni PPA (kinds, places, ages, relations) and the few that an
 * officer needs beside them; keys are the Indonesian terms, so that an export needs no table.
 */

import * as v from 'valibot';
import { ReportError, type ReportField } from './errors.ts';
import { firstFault, label } from './fields.ts';

export const KINDS = ['fisik', 'psikis', 'seksual', 'eksploitasi', 'trafficking', 'penelantaran', 'lainnya'] as const;
export const PLACES = [
  'rumah-tangga',
  'tempat-kerja',
  'lembaga-pendidikan-kilat',
  'sekolah',
  'fasilitas-umum',
  'lainnya',
] as const;
/** Years of the person in danger. */
export const AGES = ['0-5', '6-12', '13-17', '18-24', '25-44', '45-59', '60+'] as const;
/** Who did it, seen from the person in danger; `na` is Simfoni's word for "not known". */
export const RELATIONS = [
  'suami-istri',
  'orang-tua',
  'keluarga-saudara',
  'pacar-teman',
  'tetangga',
  'guru',
  'rekan-kerja',
  'majikan',
  'lainnya',
  'na',
] as const;
export const PERSONS = ['perempuan', 'anak', 'lainnya'] as const;
export const REPORTERS = ['saya-sendiri', 'keluarga', 'tetangga', 'guru', 'teman', 'lainnya'] as const;
/** Where the one who did it works: `kantor-ini` is the office that the report goes to. */
export const WORKS_AT = ['kantor-ini', 'sekolah', 'polisi', 'tidak', 'tidak-tahu'] as const;
/** Whether it is happening now. */
export const NOW = ['ya', 'tidak', 'tidak-tahu'] as const;
/** When it happened, counted back from the day of the report; it may be several. */
export const WHEN = ['hari-ini', 'tujuh-hari', 'lebih-lama', 'berulang'] as const;
/** `kode`: only through the code of twenty digits. */
export const CONTACT_WAYS = ['kode', 'telepon', 'whatsapp', 'lewat-orang-lain'] as const;
/** When it is safe to be reached. */
export const TIMES = ['pagi', 'siang', 'sore', 'malam', 'hari-kerja', 'hari-libur'] as const;

/** Characters (UTF-16 units, as `maxlength` counts them) in one free field. */
export const MAX_TEXT = 4000;

/** Control characters and halves of a surrogate pair say nothing, and would take six bytes each in JSON. */
const UNPRINTABLE = /[\p{Surrogate}\u0000-\u0008\u000b-\u001f\u007f]/gu;

export const freeText = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').trim()),
  v.maxLength(MAX_TEXT),
);

/** Several answers of one list, each once and in the list's own order: the order of tapping says nothing. */
const chosenFrom = <const Answers extends readonly string[]>(answers: Answers) =>
  v.pipe(
    v.array(v.picklist(answers)),
    v.transform((chosen) => answers.filter((answer): answer is Answers[number] => chosen.includes(answer))),
  );

const ContactSchema = v.strictObject({
  way: v.picklist(CONTACT_WAYS),
  detail: v.optional(freeText),
  times: v.optional(chosenFrom(TIMES)),
  /** What the times leave open. */
  time: v.optional(freeText),
});

export const ReportSchema = v.strictObject({
  v: v.literal(1),
  person: v.optional(v.picklist(PERSONS)),
  age: v.optional(v.picklist(AGES)),
  reporter: v.optional(v.picklist(REPORTERS)),
  kinds: chosenFrom(KINDS),
  relation: v.optional(v.picklist(RELATIONS)),
  works_at: chosenFrom(WORKS_AT),
  village: v.optional(
    v.strictObject({ code: v.pipe(v.string(), v.regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/)), name: label }),
  ),
  place: v.optional(v.picklist(PLACES)),
  directions: v.optional(freeText),
  now: v.optional(v.picklist(NOW)),
  when: v.optional(chosenFrom(WHEN)),
  contact: v.optional(ContactSchema),
  note: v.optional(freeText),
});

export type Kind = (typeof KINDS)[number];
export type Place = (typeof PLACES)[number];
export type Age = (typeof AGES)[number];
export type Relation = (typeof RELATIONS)[number];
export type Person = (typeof PERSONS)[number];
export type Reporter = (typeof REPORTERS)[number];
export type WorksAt = (typeof WORKS_AT)[number];
export type Now = (typeof NOW)[number];
export type When = (typeof WHEN)[number];
export type ContactWay = (typeof CONTACT_WAYS)[number];
export type Time = (typeof TIMES)[number];

export type Report = v.InferOutput<typeof ReportSchema>;

/** The same answers while the person is still writing: the two lists may be absent too. */
export type ReportDraft = Partial<Report>;

/** The fields that an officer needs before anything can be done and that `report` does not have. */
function missingFrom(report: Report): ReportField[] {
  const missing: ReportField[] = [];
  if (!report.person) missing.push('person');
  if (report.kinds.length === 0) missing.push('kinds');
  if (!report.village && !report.directions && !report.place) missing.push('where');
  if (!report.now) missing.push('now');
  return missing;
}

/** Leaves out empty texts and lists, so that "asked and left empty" looks like "not asked". */
function withoutBlanks<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one.length !== 0)) as T;
}

/** The two lists that every report has. */
const NONE: Pick<Report, 'kinds' | 'works_at'> = { kinds: [], works_at: [] };

/**
 * Turns what was answered into a report, or says what is lacking.
 *
 * @throws {ReportError} `missing` with `fields`, or `invalid` for an answer outside its list or a text over
 *   {@link MAX_TEXT} characters
 */
export function checkReport(draft: ReportDraft): Report {
  const parsed = v.safeParse(ReportSchema, { ...NONE, ...draft, v: 1 });
  if (!parsed.success) throw new ReportError('invalid', `Not a report: ${firstFault(parsed.issues)}`);
  const report = { ...NONE, ...withoutBlanks(parsed.output) };
  if (report.contact) report.contact = withoutBlanks(report.contact);
  const fields = missingFrom(report);
  if (fields.length > 0) throw new ReportError('missing', `The report lacks: ${fields.join(', ')}`, fields);
  return report;
}
