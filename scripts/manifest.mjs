/** The elements as dist/custom-elements.json tells them, in the form that editors, types and docs are written from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `'a' | 'b'` as [a, b]; undefined where any text may stand. */
const choicesOf = (type) => {
  const parts = (type ?? '').split('|').map((part) => part.trim());
  return parts.every((part) => /^'.*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : undefined;
};

const inOneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * @param dist the folder that holds the manifest
 * @returns for each element, in the order of their tags: `{tag, name, summary, attributes, properties, events, slots, cssProperties}`
 */
export function elementsOf(dist) {
  const { modules } = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
  return modules
    .flatMap(({ declarations }) => declarations)
    .map((element) => ({
      tag: element.tagName,
      name: element.name,
      // Its first paragraph: the others are for whoever reads the source.
      summary: inOneLine(element.summary?.split('\n\n')[0]),
      attributes: element.attributes.map(({ name, fieldName, type, description }) => ({
        name,
        property: fieldName,
        choices: choicesOf(type?.text),
        description: inOneLine(description),
      })),
      properties: (element.members ?? []).map(({ name, type, default: first }) => ({
        name,
        type: `${type?.text ?? 'string'}${first === "''" && choicesOf(type?.text) ? " | ''" : ''}`,
      })),
      events: (element.events ?? []).map(({ name, type, description }) => ({
        name,
        type: type.text,
        description: inOneLine(description),
      })),
      content: inOneLine(element.slots?.[0]?.description),
      cssProperties: element.cssProperties.map(({ name, default: standard, description }) => ({
        name,
        standard,
        description: inOneLine(description),
      })),
    }));
}
