/**
 * Draws the guide's questions, doors and sentences of law from data/guide into docs/guide/, for experts to sign off:
 * flow.svg, and rules.md with every sentence, its article and its source. The same data give the same bytes;
 * test/data/guide-diagram.test.ts holds docs/guide against them. `--check` only compares.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instance } from '@viz-js/viz';
import { format } from 'prettier';
import { readGuide } from './guide-data.mjs';
import { root } from './lib.mjs';

const quote = (text) => JSON.stringify(text);
const spoken = (words) => (typeof words === 'string' ? words : words.adult);
/** In the words that an adult reads. */
const plain = (voices, words) => spoken(words.id).replace(/\{(\w+)\}/g, (all, name) => voices.id[name]?.adult ?? all);

const inWords = (when) =>
  (when ?? [])
    .map((all) =>
      Object.entries(all)
        .map(([name, options]) =>
          name.startsWith('!') ? `${name.slice(1)} ≠ ${options.join(', ')}` : `${name} = ${options.join(' / ')}`,
        )
        .join(' · '),
    )
    .join('  |  ');

/** One box for each question, in order; an arrow says when the next one is asked. */
function flow({ voices, questions, doors }) {
  const lines = [
    'digraph {',
    '  graph [rankdir=TB, fontname="sans-serif", nodesep=0.4, ranksep=0.5, bgcolor="#ffffff"];',
    '  node [shape=box, style="rounded,filled", fillcolor="#fbf7ef", color="#08554e", fontname="sans-serif", fontsize=14, margin="0.2,0.12"];',
    '  edge [fontname="sans-serif", fontsize=12, color="#414e4c"];',
  ];
  questions.forEach(({ id, text, options, when }, at) => {
    const answers = options.map(
      ({ id, label, when }) => `${id}: ${plain(voices, label)}${when ? `  [${inWords(when)}]` : ''}`,
    );
    lines.push(
      `  ${quote(id)} [label=${quote([`${at + 1}. ${plain(voices, text)}`, ...answers, ''].join('\\l')).replaceAll('\\\\l', '\\l')}];`,
    );
    const next = questions[at + 1];
    if (next)
      lines.push(
        `  ${quote(id)} -> ${quote(next.id)} [label=${quote(next.when ? inWords(next.when).replaceAll('  |  ', '\n') : '')}];`,
      );
    if (when && next)
      lines.push(`  ${quote(questions[at - 1].id)} -> ${quote(next.id)} [style=dashed, label=${quote('dilewati')}];`);
  });
  const listed = doors.map(({ door, when }, at) => `${at + 1}. ${door}${when ? `  [${inWords(when)}]` : ''}`);
  lines.push(
    `  "danger" [fillcolor="#fbe6e2", color="#931310", label="Dalam bahaya sekarang: 110, dan 112 bila ada di daerah itu.\\lSatu ketuk dari setiap layar.\\l"];`,
    '  "now" -> "danger" [label="ya", color="#931310"];',
    `  "result" [fillcolor="#e2efeb", label=${quote(['Hasil: tempat pertama yang bisa dihubungi, lalu dua berikutnya', ...listed, ''].join('\\l')).replaceAll('\\\\l', '\\l')}];`,
    `  ${quote(questions.at(-1).id)} -> "result";`,
    '}',
  );
  return lines.join('\n');
}

/** Every sentence that experts sign off, in Indonesian and English. */
function rules({ voices, doors, sections }) {
  const row = (where, words, when, law) =>
    `| ${[
      where,
      plain(voices, words),
      spoken(words.en),
      inWords(when) || 'selalu',
      law?.article.id ?? '–',
      law ? `[${law.source.title}](${law.source.url}), ${law.source.publisher}` : '–',
      law ? `${law.read}, ${law.reviewed ? 'sudah' : 'belum'}` : '–',
    ]
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | ')} |`;
  const head = ['| Di | Indonesia | English | Bila | Pasal | Sumber | Dibaca, ditinjau |', `|${' --- |'.repeat(7)}`];
  return [
    '# Aturan panduan, untuk ditinjau ahli',
    '',
    'Dibuat oleh `npm run guide:diagram` dari `data/guide`. Jangan ubah di sini. Alurnya: [flow.svg](flow.svg).',
    '',
    '## Tempat',
    '',
    ...head,
    ...doors.map(({ door, why, when, law }) => row(door, why, when, law)),
    '',
    ...sections.flatMap(({ title, statements }) => [
      `## ${plain(voices, title)}`,
      '',
      ...head,
      ...statements.map(({ id, text, when, law }) => row(id, text, when, law)),
      '',
    ]),
  ].join('\n');
}

/** @returns {Promise<Record<string, string>>} by name below docs/guide */
export async function diagram() {
  const { content, problems } = readGuide(join(root, 'data'));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const viz = await instance();
  return {
    'flow.svg': viz.renderString(flow(content), { format: 'svg', engine: 'dot' }),
    'rules.md': await format(rules(content), { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' }),
  };
}

if (import.meta.filename === process.argv[1]) {
  const folder = join(root, 'docs', 'guide');
  const files = await diagram();
  const read = (name) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return undefined;
    }
  };
  const changed = Object.entries(files).filter(([name, text]) => read(name) !== text);
  if (process.argv.includes('--check')) {
    for (const [name] of changed)
      console.error(`docs/guide/${name} is not what data/guide gives: npm run guide:diagram`);
    process.exit(changed.length === 0 ? 0 : 1);
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of changed) writeFileSync(join(folder, name), text);
  console.log(changed.length === 0 ? 'docs/guide is as it was.' : `Wrote ${changed.map(([name]) => name).join(', ')}.`);
}
