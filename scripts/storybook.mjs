/** Opens the gallery of every element in every state. */
import { tool } from './lib.mjs';

await import('./generate.mjs');
tool('storybook', ['dev', '--port', '6006', '--disable-telemetry', '--no-open'], {
  env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
});
