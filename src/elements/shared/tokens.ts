/**
 * Colours, type and space that every face of Ramah shares. Hosts may set the public `--ramah-*` properties;
 * everything inside reads the private `--_*` ones.
 */
import { css } from 'lit';

const dark = css`
  color-scheme: dark;
  --_surface: var(--ramah-surface, #15201f);
  --_raised: #1d2b29;
  --_ink: var(--ramah-ink, #f1efe8);
  --_muted: #c9d0cb;
  --_line: #7f918c;
  --_accent: var(--ramah-accent, #8fdacd);
  --_on-accent: #08211e;
  --_accent-soft: #203a36;
  --_danger: #ffb4a9;
  --_on-danger: #3b0705;
  --_danger-soft: #3d1a17;
`;

export const tokens = css`
  :host {
    color-scheme: light;
    --_surface: var(--ramah-surface, #fbf7ef);
    --_raised: #fff;
    --_ink: var(--ramah-ink, #1d2726);
    --_muted: #414e4c;
    --_line: #7b8784;
    --_accent: var(--ramah-accent, #08554e);
    --_on-accent: #fff;
    --_accent-soft: #e2efeb;
    --_danger: #931310;
    --_on-danger: #fff;
    --_danger-soft: #fbe6e2;
    --_radius: var(--ramah-radius, 12px);

    display: block;
    color: var(--_ink);
    font: inherit;
    font-family: var(--ramah-font, inherit);
    font-size: 18px;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
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
`;
