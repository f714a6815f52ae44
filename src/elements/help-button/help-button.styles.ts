import { css, DARK, LIGHT, MORE_DARK, MORE_LIGHT } from '../shared/colours.ts';

/** The button: a warm sheet with an accent rim, not a coloured bubble that asks for attention. */
export const styles = css`
  :host {
    ${LIGHT + MORE_LIGHT}
    display: contents;
    color: var(--_ink);
    color-scheme: var(--_scheme);
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
    ${DARK + MORE_DARK}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${DARK + MORE_DARK}
    }
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  button,
  a {
    color: inherit;
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  svg {
    flex: none;
    width: 24px;
    height: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :host([position='inline']) {
    display: inline-block;
  }
  .bottom,
  .top {
    position: fixed;
    z-index: 2147483646;
    /* The button stays clear of rounded corners and of the line at a phone's foot. */
    padding: max(16px, env(safe-area-inset-top)) max(16px, env(safe-area-inset-right))
      max(16px, env(safe-area-inset-bottom)) max(16px, env(safe-area-inset-left));
    pointer-events: none;
  }
  .bottom {
    bottom: 0;
  }
  .top {
    top: 0;
  }
  .left {
    left: 0;
  }
  .right {
    right: 0;
  }
  .open {
    display: flex;
    align-items: center;
    max-width: calc(100vw - 32px);
    min-height: 56px;
    margin: 0;
    padding: 6px 20px 6px 8px;
    border: 2px solid var(--_accent);
    border-radius: 28px;
    background: var(--_surface);
    color: var(--_ink);
    font-weight: 700;
    line-height: 1.25;
    text-align: start;
    pointer-events: auto;
  }
  .bottom .open,
  .top .open {
    box-shadow: 0 4px 16px #0003;
  }
  .round {
    display: grid;
    flex: none;
    place-items: center;
    width: 40px;
    height: 40px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .open .round {
    margin-inline-end: 12px;
  }
  .open:hover {
    background: var(--_accent-soft);
  }

  /* A tab at the window's edge; its words stay for screen readers. */
  .small {
    padding-inline: 0;
  }
  .small .open {
    padding: 6px 4px;
    border-radius: 14px;
  }
  .small.right .open {
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .small.left .open {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .small .round {
    margin: 0;
  }
  .small .words {
    position: absolute;
    clip-path: inset(50%);
  }
  @media (forced-colors: active) {
    .round {
      border: 1px solid;
    }
  }
  @media print {
    .holder {
      display: none;
    }
  }
`;
