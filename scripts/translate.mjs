/** Collects the strings of the interface into xliff/, for translators to fill. */
import { tool } from './lib.mjs';

for (const config of ['lit-localize.json', 'src/inbox/lit-localize.json', 'src/site/sheets/lit-localize.json'])
  tool('lit-localize', ['extract', '--config', config]);
