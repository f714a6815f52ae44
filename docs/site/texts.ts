/// <reference types="vite/client" />
/** All guides as text, taken in by Vite when the site is built. */
const read = (files: Record<string, unknown>): [name: string, text: string][] =>
  Object.entries(files)
    .map(([path, text]): [string, string] => [path.replace(/^.*\/|\.md$/g, ''), text as string])
    .sort(([one], [other]) => (one < other ? -1 : 1));

export const GUIDES = read(import.meta.glob('../*.md', { query: '?raw', import: 'default', eager: true }));

export const DECISIONS = read(import.meta.glob('../decisions/*.md', { query: '?raw', import: 'default', eager: true }))
  .map(([, text]) => text)
  .join('\n\n---\n\n');
