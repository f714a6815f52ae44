/** Small parts for drawing without Lit, which this element does without until a panel is opened. */

type Child = Node | string;

/** An element with its attributes and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An icon beside a word that says the same; screen readers skip it. */
export function drawIcon(paths: readonly string[]): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  for (const d of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    icon.append(path);
  }
  return icon;
}

/** Texts that follow the page's language while they stand. */
export class Words {
  private all: [node: Text, say: () => string][] = [];

  /** A text that is said anew when the language changes. */
  text(say: () => string): Text {
    const node = document.createTextNode(say());
    this.all.push([node, say]);
    return node;
  }

  /** Call it while they stand in the page: what was taken out of it is forgotten. */
  refresh(): void {
    this.all = this.all.filter(([node]) => node.isConnected);
    for (const [node, say] of this.all) node.data = say();
  }
}
