/** Reads the public contract of the elements from their JSDoc headers into dist/custom-elements.json. */
export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['src/elements/shared/**', '**/*.styles.ts', '**/index.ts'],
  litelement: true,
  // It would write whatever folder it was built to into package.json.
  packagejson: false,
  plugins: [
    {
      name: 'the same order on every machine',
      packageLinkPhase({ customElementsManifest: { modules } }) {
        modules.sort((one, other) => (one.path < other.path ? -1 : 1));
      },
    },
  ],
};
