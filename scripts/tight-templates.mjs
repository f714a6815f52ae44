/**
 * Takes the line breaks and indents of Lit's templates out of the bundles: they are for readers of the sources, and pass
 * through every minifier of scripts. Text keeps one space where it had any.
 */
const TIGHT = {
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
  svg: (text) => text.replace(/\s*\n\s*/g, ' '),
  css: (text) =>
    text
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s*([{};,])\s*/g, '$1')
      .replace(/;}/g, '}')
      .replace(/:\s+/g, ':')
      .replace(/\s*\n\s*/g, ' '),
};

function* templatesIn(node) {
  if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(TIGHT, node.tag.name)) yield node;
  for (const inside of Object.values(node).flat()) if (inside?.type) yield* templatesIn(inside);
}

export const tightTemplates = {
  name: 'tight-templates',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const texts = [...templatesIn(this.parse(code))].flatMap(({ tag, quasi }) =>
      quasi.quasis.map(({ start, end }) => ({ start, end, tight: TIGHT[tag.name] })),
    );
    // From the end, so that places before stay right.
    texts.sort((a, b) => b.start - a.start);
    return texts.reduce(
      (done, { start, end, tight }) => done.slice(0, start) + tight(done.slice(start, end)) + done.slice(end),
      code,
    );
  },
};
