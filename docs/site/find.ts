/** Finds words in the guides: a section is what stands under one heading. Pure. */

export interface Section {
  /** File name of the guide, without its ending. */
  readonly guide: string;
  readonly heading: string;
  readonly text: string;
}

/** Marks of Markdown are no words. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/^\|[\s:|-]+$/gm, '')
    .replace(/[`*|#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The sections of a guide, in their order. A `#` inside of a fenced example begins none. */
export function sections(guide: string, markdown: string): Section[] {
  let fenced = false;
  const found: { heading: string; lines: string[] }[] = [];
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    const [, heading] = (!fenced && /^#{1,4} (.+)$/.exec(line)) || [];
    if (heading) found.push({ heading: plain(heading), lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  return found.map(({ heading, lines }) => ({ guide, heading, text: plain(lines.join('\n')) }));
}

/** Sections that hold every word of a question, those with a word in their heading first. */
export function find(question: string, all: readonly Section[]): Section[] {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const weigh = ({ heading }: Section): number => words.filter((word) => heading.toLowerCase().includes(word)).length;
  return all
    .filter(({ heading, text }) => {
      const whole = `${heading} ${text}`.toLowerCase();
      return words.every((word) => whole.includes(word));
    })
    .map((section, place) => ({ section, place, weight: weigh(section) }))
    .sort((one, other) => other.weight - one.weight || one.place - other.place)
    .map(({ section }) => section);
}

/** What stands around the first word that was found. */
export function excerpt({ text }: Section, question: string, length = 160): string {
  const [word = ''] = question.toLowerCase().split(/\s+/).filter(Boolean);
  const start = Math.max(0, text.toLowerCase().indexOf(word) - length / 3);
  const end = start + length;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
