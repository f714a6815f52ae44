/** docs/elements.md: the tables of attributes, properties, events and colours, as the manifest tells them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './lib.mjs';
import { elementsOf } from './manifest.mjs';

const FILE = join(root, 'docs/elements.md');
const cell = (text) => text.replaceAll('|', '\\|');
const code = (text) => `\`${text}\``;
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}`;

function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |\n`;
  return rows.length > 0 ? `\n${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}` : '';
}

const values = ({ choices }) => (choices ? choices.map(code).join(' ') : 'text');

const section = ({ tag, summary, content, attributes, events, cssProperties }) => `
## \`<${tag}>\`

${sentence(summary)}.
${content ? `\nInside the tag: ${content}.\n` : ''}${table(
  ['Attribute', 'Property', 'Values', 'What it does'],
  attributes.map((one) => [
    code(one.name),
    one.property ? code(one.property) : '',
    values(one),
    sentence(one.description),
  ]),
)}${table(
  ['Event', 'When'],
  events.map((event) => [code(event.name), `${sentence(event.description)}`]),
)}${table(
  ['CSS property', 'What it colours or shapes'],
  cssProperties.map(({ name, description }) => [code(name), sentence(description)]),
)}`;

const text = (elements) => `# The elements

What a page may write and hear; [stability.md](stability.md) says how long it holds. This page is written from the elements'
own headers (\`npm run docs:elements\`), and \`npm run check\` compares it.

Events say that an element is ready or that something is missing. None tells what a visitor did.
${elements.map(section).join('')}`;

/** The page as it should stand in docs/. */
export const elementsDoc = async (dist) =>
  format(text(elementsOf(dist)), { ...(await resolveConfig(FILE)), parser: 'markdown' });

/** A complaint when it does not. */
export async function elementsDocDrift(dist) {
  const stands = readFileSync(FILE, 'utf8') === (await elementsDoc(dist));
  return stands ? null : 'docs/elements.md says something else than the manifest. Run npm run docs:elements.';
}

if (import.meta.filename === process.argv[1]) writeFileSync(FILE, await elementsDoc(join(root, 'dist')));
