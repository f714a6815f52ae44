/** Builds the gallery as static files, without network. */
import { tool } from './lib.mjs';

await import('./generate.mjs');
tool('storybook', ['build', '--quiet', '--disable-telemetry'], { env: { STORYBOOK_DISABLE_TELEMETRY: '1' } });
