/** What data/guide must hold. A message says what to change, in words for somebody who is not a programmer. */
import * as v from 'valibot';

const filled = (what) => v.pipe(v.string(`${what} is missing.`), v.trim(), v.nonEmpty(`${what} is empty.`));
const id = v.pipe(filled('"id"'), v.regex(/^[a-z0-9-]+$/, 'Use small letters, digits and hyphens only.'));
const about = filled('"about"');

const VOICES = ['child', 'adult', 'witness'];
const perVoice = v.strictObject(
  Object.fromEntries(VOICES.map((voice) => [voice, filled(`The text for "${voice}"`)])),
  'Write one text, or three: {"child": "…", "adult": "…", "witness": "…"}.',
);
const spoken = v.union([filled('The text'), perVoice]);
const words = v.strictObject({ id: spoken, en: spoken }, 'A text needs both languages: {"id": "…", "en": "…"}.');

const when = v.optional(
  v.pipe(
    v.array(v.record(v.string(), v.pipe(v.array(v.string()), v.minLength(1, 'Name at least one answer.')))),
    v.minLength(1, 'Leave "when" out where it always holds.'),
  ),
);

const day = v.pipe(
  filled('The day on which the source was read'),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'Write the day like 2026-11-24.'),
);
const law = v.strictObject(
  {
    article: v.strictObject({ id: filled('The article'), en: filled('The article in English') }),
    source: v.strictObject(
      {
        title: filled('The title of the source'),
        publisher: filled('The publisher of the source'),
        url: v.pipe(filled('The address of the source'), v.regex(/^https?:\/\/\S+$/, 'Write the whole address.')),
      },
      'Name the source of the article: title, publisher and url.',
    ),
    read: day,
    reviewed: v.boolean('Write "reviewed": false until a lawyer has confirmed the sentence.'),
  },
  'A sentence of law needs article, source, read and reviewed.',
);

/** Words by which a sentence cites law: then it needs its article and source. */
const CITES =
  /\b(pasal|undang-undang|UU|KUHP|KUHAP|PP \d|Perpres|Permen\w*|Kepmen\w*|berhak|wajib|hak (kamu|Anda|korban)|article|the law|regulation|the right|must)\b/i;
const citing = (text) => Object.values(text).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)));
const withLaw = (field) =>
  v.check(
    (entry) => entry.law !== undefined || !citing(entry[field]).some((text) => CITES.test(text)),
    'This sentence speaks of law or of a right: add "law" with article, source, read and reviewed.',
  );

export const questionsSchema = v.strictObject({
  about,
  voices: v.strictObject({
    id: v.record(v.string(), perVoice),
    en: v.record(v.string(), perVoice),
  }),
  questions: v.array(
    v.strictObject({
      id,
      when,
      text: words,
      hint: v.optional(words),
      options: v.pipe(
        v.array(
          v.strictObject({
            id,
            when,
            label: words,
            hint: v.optional(words),
            voice: v.optional(v.picklist(VOICES, `Write one of: ${VOICES.join(', ')}.`)),
            danger: v.optional(v.literal(true)),
            report: v.optional(v.record(v.string(), v.union([v.string(), v.array(v.string())]))),
          }),
        ),
        v.minLength(2, 'A question needs at least two answers.'),
      ),
    }),
  ),
});

export const doorsSchema = v.strictObject({
  about,
  doors: v.array(
    v.pipe(v.strictObject({ door: filled('"door"'), when, why: words, law: v.optional(law) }), withLaw('why')),
  ),
});

export const resultsSchema = v.strictObject({
  about,
  sections: v.array(
    v.strictObject({
      id,
      title: words,
      statements: v.array(
        v.pipe(
          v.strictObject({ id, when, text: words, law: v.optional(law), channel: v.optional(id) }),
          withLaw('text'),
        ),
      ),
    }),
  ),
});
