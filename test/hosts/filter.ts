/**
 * What an editor leaves of a text, as a table of rules, and the one function that applies them. It runs in the browser, in a
 * `<template>`: a real parser of HTML, in which nothing loads and nothing runs.
 */

/**
 * - `keep`
 * - `remove`: gone with everything inside
 * - `unwrap`: the tag goes, what stands inside stays
 * - `escape`: the tag is shown as text, what stands inside stays
 */
export type Fate = 'keep' | 'remove' | 'unwrap' | 'escape';

export interface Filter {
  readonly tags: { readonly [tag: string]: Fate };
  /** Tags with a hyphen in their names. */
  readonly custom: Fate;
  /** All others. */
  readonly others: Fate;
  /** Attributes that stay, as a pattern of the whole name; without it, all but `never`. */
  readonly only?: string;
  readonly never?: string;
  /** Schemes of addresses that stay; a relative address always does. Without it, all but `javascript:`. */
  readonly schemes?: readonly string[];
}

/** Runs in a page of the browser. */
export function applyFilter({ html, filter }: { html: string; filter: Filter }): string {
  const { tags, custom, others, only, never, schemes } = filter;
  const matches = (pattern: string | undefined, name: string): boolean =>
    pattern !== undefined && new RegExp(`^(?:${pattern})$`, 'i').test(name);
  const good = (name: string, value: string): boolean => {
    if (only !== undefined ? !matches(only, name) : matches(never, name)) return false;
    const scheme = /^(href|src|action)$/.test(name) ? /^\s*([a-z][a-z\d+.-]*):/i.exec(value)?.[1] : undefined;
    return scheme === undefined || (schemes?.includes(scheme.toLowerCase()) ?? scheme.toLowerCase() !== 'javascript');
  };
  const clean = (parent: ParentNode & Node): void => {
    for (const element of [...parent.children]) {
      const tag = element.localName;
      const fate = tags[tag] ?? (tag.includes('-') ? custom : others);
      if (fate === 'remove') {
        element.remove();
        continue;
      }
      const inside = element instanceof HTMLTemplateElement ? element.content : element;
      clean(inside);
      if (fate === 'keep') {
        for (const { name, value } of [...element.attributes]) if (!good(name, value)) element.removeAttribute(name);
        continue;
      }
      const nodes: (Node | string)[] = [...inside.childNodes];
      if (fate === 'escape') {
        const [shell = ''] = (element.cloneNode(false) as Element).outerHTML.split(`</${tag}>`);
        nodes.unshift(shell);
        nodes.push(`</${tag}>`);
      }
      element.replaceWith(...nodes);
    }
  };
  const holder = document.createElement('template');
  holder.innerHTML = html;
  clean(holder.content);
  return holder.innerHTML;
}
