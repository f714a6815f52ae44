/** The plugin's English from languages/ramah-en.po: as WordPress reads it in PHP (.mo) and in the editor (.json). */

/**
 * @param {string} po lines `msgid "…"` and `msgstr "…"`, one text in one line; the header's text is empty
 * @returns {Map<string, string>}
 */
function read(po) {
  const found = new Map();
  for (const [, id, head, rest] of po.matchAll(/^msgid (".*")\nmsgstr (".*")\n((?:".*"\n)*)/gm)) {
    const lines = [head, ...rest.trim().split('\n').filter(Boolean)];
    found.set(JSON.parse(id), lines.map((line) => JSON.parse(line)).join(''));
  }
  return found;
}

/** Texts that PHP and the editor's script ask for: `__( '…', 'ramah' )` and its kin. */
const asked = (source) =>
  [...source.matchAll(/\b(?:esc_html|esc_attr)?(?:__|_e)\(\s*'([^'\\]*)',\s*'ramah'/g)].map((match) => match[1]);

/** GNU's format: a table of texts sorted by their bytes, a table of translations, then all of them, each with a zero byte. */
function mo(texts) {
  const pairs = [...texts]
    .map((pair) => pair.map((text) => Buffer.from(text)))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const head = 28;
  const table = Buffer.alloc(head + pairs.length * 16);
  [0x950412de, 0, pairs.length, head, head + pairs.length * 8, 0, table.length].forEach((word, at) =>
    table.writeUInt32LE(word, at * 4),
  );
  const stored = [];
  let offset = table.length;
  for (const side of [0, 1]) {
    pairs.forEach((pair, at) => {
      const row = head + (side * pairs.length + at) * 8;
      table.writeUInt32LE(pair[side].length, row);
      table.writeUInt32LE(offset, row + 4);
      stored.push(pair[side], Buffer.alloc(1));
      offset += pair[side].length + 1;
    });
  }
  return Buffer.concat([table, ...stored]);
}

/**
 * @param {string} po
 * @param {string} sources all PHP and scripts of the plugin
 * @returns {{ mo: Buffer, json: object }}
 * @throws {Error} that names texts without a translation, and translations that nobody asks for
 */
export function translations(po, sources) {
  const texts = read(po);
  const wanted = new Set(asked(sources));
  const missing = [...wanted].filter((text) => !texts.get(text));
  const surplus = [...texts.keys()].filter((text) => text !== '' && !wanted.has(text));
  if (missing.length + surplus.length > 0)
    throw new Error(
      `integrations/wordpress/languages/ramah-en.po\n  lacks: ${JSON.stringify(missing)}\n  holds too much: ${JSON.stringify(surplus)}`,
    );
  const messages = Object.fromEntries([...texts].filter(([id]) => id !== '').map(([id, text]) => [id, [text]]));
  return {
    mo: mo(texts),
    json: { domain: 'messages', locale_data: { messages: { '': { domain: 'messages', lang: 'en' }, ...messages } } },
  };
}
