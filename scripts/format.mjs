/** Writes every file in the project's one style. */
import { tool } from './lib.mjs';

tool('prettier', ['--write', '--log-level', 'warn', '.']);
tool('eslint', ['--fix', '.']);
