/** Collects the strings of the interface into xliff/, for translators to fill. */
import { LOCALIZED, tool } from './lib.mjs';

for (const config of LOCALIZED) tool('lit-localize', ['extract', '--config', config]);
