/** Text that a browser is to read as HTML, as the page's policy wants it. */

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): string };
}

let policy: { createHTML(text: string): string } | undefined;

export function trusted(text: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (types === undefined) return text;
  policy ??= types.createPolicy('ramah', { createHTML: (html) => html });
  return policy.createHTML(text);
}
