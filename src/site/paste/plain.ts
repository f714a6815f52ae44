/** How names are compared, and by which letters the files of names are called. */

/** Small letters, words with one space between them: `Ja"an` and `Ja’an` are `jaan`. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['"’‘“”`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The first two letters of a plain text; `''` for a shorter one. */
export const lettersOf = (text: string): string => /^.{2}/.exec(plain(text).replaceAll(' ', ''))?.[0] ?? '';
