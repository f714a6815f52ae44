/** The guides as pages of the documentation site: what each file is called there, and links that lead from one to another. */

/** File to title, as its page in this folder writes it. */
export const TITLES: Readonly<Record<string, string>> = {
  'panduan-situs': 'Panduan/Memasang di situs',
  csp: 'Panduan/CSP yang dibutuhkan',
  'panduan-petugas': 'Panduan/Untuk petugas',
  'panduan-nomor': 'Panduan/Merawat nomor',
  'panduan-poster': 'Panduan/Poster dan kartu saku',
  elements: 'Developers/Elements',
  frameworks: 'Developers/Frameworks and bundlers',
  hosts: 'Developers/In real hosts',
  stability: 'Developers/What stays as it is',
  architecture: 'Developers/Architecture',
  safety: 'Developers/Safety',
  protocol: 'Developers/Protocol',
  receiver: 'Developers/Receiver',
  release: 'Developers/Releases',
};

/** Where Storybook puts a page. */
export const addressOf = (title: string): string =>
  `?path=/docs/${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}--docs`;

/** Links between guides lead to their pages; what has no page here (sources, pictures) is named and not linked. */
export const linked = (markdown: string): string =>
  markdown.replace(/\[([^\]]+)\]\((?!https?:|#|tel:|mailto:)([^)]+)\)/g, (_, words: string, target: string) => {
    const [, file = ''] = /([\w-]+)\.md(#.*)?$/.exec(target) ?? [];
    const title = target.includes('decisions/') ? 'Developers/Decisions' : TITLES[file];
    return title ? `[${words}](${addressOf(title)})` : words;
  });
