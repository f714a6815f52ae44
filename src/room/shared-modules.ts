/**
 * What a view's script finds at `globalThis.ramahRoom` instead of carrying its own copy. The names are those of `SHARED`
 * in rollup.config.mjs. Only what views use is here, so that the rest of Lit stays out of the room's first file; a test
 * holds this list against their imports.
 */

import { css, html, LitElement, nothing, svg } from 'lit';
import { msg, str } from '@lit/localize';
import * as errors from '../core/errors.ts';
import * as shell from './shell.ts';
import * as styles from './room.styles.ts';

export const sharedModules = {
  lit: { css, html, LitElement, nothing, svg },
  localize: { msg, str },
  errors,
  shell,
  styles,
} as const;
