/**
 * Takes the texts out of errors that no phone shows: those that libraries throw at a mistake of a programmer, and the words
 * beside our own codes. Which error is thrown, and when, stays.
 */
const LIT = /node_modules\/(lit|lit-html|lit-element|@lit)\//;
const CRYPTOGRAPHY = /node_modules\/(@noble|@scure|altcha-lib|age-encryption)\//;
const OURS = /\/src\/(core|delivery)\/.*\.ts$/;
/** Of age's own, what our code reads to tell whom a message is for (src/core/open.ts). */
const READ = /^no identity matched/;
const ERRORS = ['Error', 'TypeError', 'RangeError'];

function* thrownIn(node) {
  const { type, argument } = node;
  if (
    type === 'ThrowStatement' &&
    /^(New|Call)Expression$/.test(argument.type) &&
    ERRORS.includes(argument.callee.name)
  ) {
    const [first] = argument.arguments;
    if (argument.arguments.length === 1 && !READ.test(first.value)) yield first;
  }
  for (const inside of Object.values(node).flat()) if (inside?.type) yield* thrownIn(inside);
}

/** An error of ours: its code, then words. */
function* wordsIn(node) {
  const { type, callee, arguments: args } = node;
  if (type === 'NewExpression' && /Error$/.test(callee.name) && args.length > 1) {
    const [code, words] = args;
    if (code.type === 'Literal' && (words.type === 'Literal' || words.type === 'TemplateLiteral')) yield words;
  }
  for (const inside of Object.values(node).flat()) if (inside?.type) yield* wordsIn(inside);
}

const without = (name, files, textsIn, instead = '') => ({
  name,
  transform(code, id) {
    if (!files.test(id)) return null;
    // From the end, so that places before stay right.
    const texts = [...textsIn(this.parse(code))].sort((a, b) => b.start - a.start);
    return texts.reduce((done, { start, end }) => done.slice(0, start) + instead + done.slice(end), code);
  },
});

export const shortErrorsOfLit = without('short-errors-of-lit', LIT, thrownIn);
/** Also of age's own: in the room, where no officer reads. */
export const shortErrorsOfCryptography = without('short-errors-of-cryptography', CRYPTOGRAPHY, thrownIn);
/** In the room an error of ours says its code alone: screens have their own words for each (src/room/office-words.ts). */
export const codesOnly = without('codes-only', OURS, wordsIn, "''");
