/**
 * What editors and compilers know of the elements, written from the manifest: completion for VS Code and JetBrains, and types
 * for the DOM and for JSX. `dist/types` is the contract alone; how an element is made is not in it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib.mjs';
import { elementsOf } from './manifest.mjs';

const HEAD = '// Written from custom-elements.json by scripts/editor-data.mjs.\n';
const note = (text, indent) => `${indent}/** ${text.replaceAll('*/', '* /')} */\n`;
const union = (choices) => choices.map((choice) => `'${choice}'`).join(' | ');
const typeOf = ({ choices }) => (choices ? union(choices) : 'string');

const interfaces = ({
  name,
  summary,
  attributes,
  properties,
  tag,
  events,
}) => `${note(`\`<${tag}>\`: ${summary}`, '')}export interface ${name}Element extends HTMLElement {
${properties.map((property) => `  ${property.name}: ${property.type};\n`).join('')}}

/** What is written on \`<${tag}>\`. */
export interface ${name}Attributes {
${attributes.map((one) => `${note(one.description, '  ')}  '${one.name}'?: ${typeOf(one)} | undefined;\n`).join('')}}

/** What \`<${tag}>\` tells the page around it. */
export interface ${name}Events {
${events.map((event) => `${note(event.description, '  ')}  '${event.name}': ${event.type};\n`).join('')}}
`;

const dom = (elements) => `${HEAD}
/** The element shows its own content. */
export interface ReadyEvent extends Event {
  readonly type: 'ramah-ready';
}

/** Something is missing; the element shows what it can. */
export interface FailedEvent extends Event {
  readonly type: 'ramah-failed';
  /** A stable code; the console has the sentence. */
  readonly reason: string;
}

${elements.map(interfaces).join('\n')}
/** Every element by its tag. */
export interface RamahElements {
${elements.map(({ tag, name }) => `  '${tag}': ${name}Element;\n`).join('')}}
`;

const index = `${HEAD}
import type { FailedEvent, RamahElements, ReadyEvent } from './elements.js';

export type * from './elements.js';

declare global {
  interface HTMLElementTagNameMap extends RamahElements {}
  interface HTMLElementEventMap {
    'ramah-ready': ReadyEvent;
    'ramah-failed': FailedEvent;
  }
}
`;

const imports = (elements) =>
  `import type {\n${elements.flatMap(({ name }) => [`${name}Attributes`, `${name}Element`, `${name}Events`].map((one) => `  ${one},\n`)).join('')}} from './elements.js';\n`;

const jsx = (elements) => `${HEAD}
import type { ClassAttributes, HTMLAttributes } from 'react';
${imports(elements)}
type Listeners<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined };
type Tag<Element, Attributes, Events> = Omit<HTMLAttributes<Element>, keyof Attributes> &
  ClassAttributes<Element> &
  Attributes &
  Listeners<Events>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements
  .map(({ tag, name }) => `      '${tag}': Tag<${name}Element, ${name}Attributes, ${name}Events>;\n`)
  .join('')}    }
  }
}
`;

const vue = (elements) => `${HEAD}
import type { HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}
type Pascal<Name extends string> = Name extends \`\${infer Head}-\${infer Rest}\` ? \`\${Capitalize<Head>}\${Pascal<Rest>}\` : Capitalize<Name>;
type Listeners<Events> = { [Name in keyof Events & string as \`on\${Pascal<Name>}\`]?: ((event: Events[Name]) => void) | undefined };
type Tag<Element, Attributes, Events> = new () => Element & {
  $props: Omit<HTMLAttributes, keyof Attributes> & PublicProps & Attributes & Listeners<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ tag, name }) => `    '${tag}': Tag<${name}Element, ${name}Attributes, ${name}Events>;\n`).join('')}  }
}
`;

const svelte = (elements) => `${HEAD}
import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}
type Listeners<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined };
type Tag<Element extends EventTarget, Attributes, Events> = Omit<HTMLAttributes<Element>, keyof Attributes> &
  Attributes &
  Listeners<Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(({ tag, name }) => `    '${tag}': Tag<${name}Element, ${name}Attributes, ${name}Events>;\n`).join('')}  }
}
`;

const vscodeHtml = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tag, summary, attributes }) => ({
    name: tag,
    description: summary,
    attributes: attributes.map(({ name, description, choices }) => ({
      name,
      description,
      ...(choices && { values: choices.map((choice) => ({ name: choice })) }),
    })),
  })),
});

/** The same colour has other words at each element; the first ones are told. */
const vscodeCss = (elements) => ({
  version: 1.1,
  properties: [
    ...new Map(
      elements
        .flatMap(({ cssProperties }) => cssProperties)
        .toReversed()
        .map(({ name, description }) => [name, { name, description }]),
    ).values(),
  ].sort((one, other) => (one.name < other.name ? -1 : 1)),
});

const webTypes = (elements, { name, version }) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: element.summary,
        attributes: element.attributes.map((one) => ({
          name: one.name,
          description: one.description,
          value: { type: typeOf(one) },
        })),
        js: {
          properties: element.properties.map((one) => ({ name: one.name, value: { type: one.type } })),
          events: element.events.map((event) => ({ name: event.name, description: event.description })),
        },
        css: { properties: element.cssProperties.map((one) => ({ name: one.name, description: one.description })) },
      })),
    },
  },
});

export function writeEditorData(dist) {
  const elements = elementsOf(dist);
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const write = (file, text) => writeFileSync(join(dist, file), text);
  const writeJson = (file, data) => write(file, `${JSON.stringify(data, null, 1)}\n`);
  mkdirSync(join(dist, 'types'), { recursive: true });
  write('types/elements.d.ts', dom(elements));
  write('types/index.d.ts', index);
  write('types/react.d.ts', jsx(elements));
  write('types/vue.d.ts', vue(elements));
  write('types/svelte.d.ts', svelte(elements));
  // What Node gets for an element while a site is drawn on a server, and a bundler for what is types alone.
  write('types/empty.js', 'export {};\n');
  writeJson('vscode.html-custom-data.json', vscodeHtml(elements));
  writeJson('vscode.css-custom-data.json', vscodeCss(elements));
  writeJson('web-types.json', webTypes(elements, own));
}
