/** HTML as text. Whatever is put into it is escaped; only markup made here stays markup. */

const SIGNS: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML, also between the quotes of an attribute. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** A piece of HTML that is safe to stand in a page. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may be put into markup. Nothing is shown of `undefined`, `null`, `false` and `''`. */
export type Part = Markup | string | number | false | null | undefined | readonly Part[];

function text(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return (part as readonly Part[]).map(text).join('');
  return part === undefined || part === null || part === false ? '' : escape(String(part));
}

/** A template of HTML: its own text is markup, values are escaped. Values stand in text or between quotes. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.reduce((all, string, at) => all + text(parts[at - 1]) + string));

/**
 * An opening tag.
 *
 * @param name as HTML writes it
 * @param attributes those without a value are left out
 */
export function opening(name: string, attributes: { readonly [name: string]: string | undefined }): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value ? ` ${key}="${escape(value)}"` : []));
  return new Markup(`<${name}${written.join('')}>`);
}
