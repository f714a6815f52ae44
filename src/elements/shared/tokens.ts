/**
 * Colours, type and space that every face of Ramah shares, for Lit. Hosts may set the public `--ramah-*` properties;
 * everything inside reads the private `--_*` ones.
 */
import { unsafeCSS } from 'lit';
import { css, DARK, LIGHT, MORE_DARK, MORE_LIGHT } from './colours.ts';

const dark = DARK + MORE_DARK;

export const tokens = unsafeCSS(css`
  :host {
    ${LIGHT + MORE_LIGHT}

    display: block;
    font: inherit;
    font-family: var(--ramah-font, inherit);
    font-size: 18px;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }

  /* What an owner wrote into the tag stands on the owner's page, in its colours. */
  :host > :not(slot) {
    color: var(--_ink);
    color-scheme: var(--_scheme);
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='dark']) {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }

  * {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`);
