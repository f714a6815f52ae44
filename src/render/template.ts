/**
 * A template of Lit as text. Only what the templates of our elements hold: text, attributes, lists and templates in templates.
 * Events and properties are for a script and are left out. Anything else is refused, so that nothing is lost unseen.
 */

import { nothing, type TemplateResult } from 'lit';
import { escape } from './markup.ts';

interface Template {
  readonly _$litType$: number;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && '_$litType$' in value && 'strings' in value;

/** What stands before a value that is all of an attribute: ` class=`, ` @click=`, ` ?selected=`. */
const BINDING = /\s([@.?]?)([\w-]+)=$/;
/** Inside a tag, and there between quotes. */
const IN_QUOTES = /<[a-z][^<>]*="[^"<>]*$/i;

/** @throws {TypeError} for a value that has no text: a directive, an object, a function in a place for text */
export function templateText(template: TemplateResult): string {
  return draw(template as unknown as Template);
}

function draw({ strings, values }: Template): string {
  let out = '';
  strings.forEach((string, at) => {
    out += string;
    if (at < values.length) out = put(out, values[at]);
  });
  return out;
}

function put(before: string, value: unknown): string {
  const binding = BINDING.exec(before);
  if (binding && before.lastIndexOf('<') > before.lastIndexOf('>')) {
    const [whole, sign, name] = binding;
    const open = before.slice(0, -whole.length);
    if (sign === '@' || sign === '.') return open;
    if (sign === '?') return value ? `${open} ${name}` : open;
    return value === nothing ? open : `${open} ${name}="${escape(primitive(value ?? ''))}"`;
  }
  return before + (IN_QUOTES.test(before) ? escape(primitive(value ?? '')) : inText(value));
}

function inText(value: unknown): string {
  if (value === nothing || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(inText).join('');
  return isTemplate(value) ? draw(value) : escape(primitive(value));
}

function primitive(value: unknown): string {
  if (value !== null && ['object', 'function', 'symbol'].includes(typeof value))
    throw new TypeError(`A template holds something without a text: ${String(value)}`);
  return String(value);
}
