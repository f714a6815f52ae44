import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      '.ramah/',
      'screenshots/',
      'src/**/generated/',
      'src/regions/',
      'src/rights/',
    ],
  },
  ...tseslint.configs.strict,
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  {
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: 'error',
    },
  },
  {
    // The core is data in, data out: the moment, the network and the screen are handed to it or are not its business.
    files: ['src/core/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'fetch',
          'localStorage',
          'sessionStorage',
          'indexedDB',
          'document',
          'window',
          'navigator',
          'process',
          'Buffer',
        ],
        ...['setTimeout', 'setInterval', 'performance', 'console'],
      ],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'The moment is an argument.' }],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The moment is an argument.' },
      ],
    },
  },
  {
    files: ['bench/**', 'scripts/**', 'src/cli.ts', 'src/office/**', 'src/receiver/**', 'test/**', '*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
