import { css, DARK, LIGHT } from '../shared/colours.ts';

// 64px: the button with the space around it. A phone has no Shift to press: there, <i> is not shown.
export const styles = css`
  :host {
    ${LIGHT}
    display: block;
    color: var(--_ink);
    color-scheme: var(--_scheme);
    font-family: var(--ramah-font, inherit);
    font-size: 16px;
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='dark']) {
    ${DARK}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${DARK}
    }
  }
  * {
    box-sizing: border-box;
  }
  section {
    padding: 8px;
    background: var(--_surface);
  }
  section.top {
    padding-top: 64px;
  }
  div {
    visibility: visible;
    overflow: visible;
    width: auto;
    height: auto;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    text-align: center;
    pointer-events: auto;
  }
  .top div,
  .bottom div {
    position: fixed;
    z-index: 2147483647;
    inset: auto;
    right: 8px;
    left: 8px;
  }
  .top div {
    top: 8px;
  }
  .bottom div {
    bottom: 8px;
  }
  a {
    display: block;
    min-height: 48px;
    padding: 10px 24px;
    border: 2px solid var(--_surface);
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_surface);
    font-size: 18px;
    font-weight: 700;
    text-decoration: none;
  }
  a:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  p {
    margin: 8px 0 0;
    color: var(--_muted);
  }
  .top p {
    margin: 0;
  }
  span {
    display: inline-block;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* Takes no line of its own while there is nothing to say. */
  span:empty {
    position: absolute;
  }
  span:not(:empty) {
    margin-top: 8px;
    padding: 4px 16px;
    border: 1px solid var(--_line);
  }
  /* On a narrow screen it lies over what stands below the bar. */
  .top :has(span:not(:empty)) + p {
    opacity: 0;
  }
  @media (hover: none) {
    i {
      display: none;
    }
  }
  i {
    font-style: normal;
  }
  @media (min-width: 640px) {
    .top div,
    .bottom div {
      left: auto;
    }
    .flow div {
      display: inline-block;
    }
    section.top {
      display: flex;
      align-items: center;
      min-height: 64px;
      padding: 8px 240px 8px 16px;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
