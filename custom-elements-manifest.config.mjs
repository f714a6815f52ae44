/** Reads the public contract of the elements from their JSDoc headers into dist/custom-elements.json. */
import { basename } from 'node:path';

/** What is promised of an element: the rest is ours to change. */
function promised(element) {
  for (const one of [...(element.attributes ?? []), ...(element.members ?? [])]) delete one.inheritedFrom;
  delete element.superclass;
  // It takes each argument of `dispatchEvent` for the name of an event.
  element.events = element.events?.filter(({ name }) => /^ramah-/.test(name));
  // A property is public when an attribute stands for it.
  element.members = element.members?.filter((member) => {
    const attribute = element.attributes.find(({ name, fieldName = name }) => fieldName === member.name);
    if (attribute) attribute.fieldName = member.name;
    return attribute !== undefined;
  });
}

/** The file that a site embeds, in the place of the source that is not published. */
function published({ path, declarations }) {
  const element = declarations.find((one) => one.tagName);
  const module = `dist/${basename(path, '.ts')}.js`;
  promised(element);
  const definition = { kind: 'custom-element-definition', name: element.tagName };
  return {
    kind: 'javascript-module',
    path: module,
    declarations: [element],
    exports: [{ ...definition, declaration: { name: element.name, module } }],
  };
}

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['**/*.styles.ts', '**/index.ts'],
  litelement: true,
  // It would write whatever folder it was built to into package.json.
  packagejson: false,
  plugins: [
    {
      name: 'what is published and promised, in the same order on every machine',
      packageLinkPhase({ customElementsManifest: manifest }) {
        manifest.modules = manifest.modules
          .filter(({ declarations }) => declarations.some((one) => one.tagName))
          .map(published)
          .sort((one, other) => (one.path < other.path ? -1 : 1));
      },
    },
  ],
};
