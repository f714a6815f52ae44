/**
 * How the inbox looks. The page element carries the tokens; every part inside inherits them and adds `parts`.
 *
 * - `.button`   plain (outline), `.primary`, `.quiet` (text only)
 * - `.field`    label, hint, control and error in a column
 * - `.notice`   a box with one message: plain, `.warn`, `.alert` (something went wrong), `.danger` (in danger now, nothing else)
 * - `.badge`    a word in a small frame: plain, `.danger`
 * - `.actions`  a row of buttons, the main one last; one below the other on a phone
 */
import { css } from 'lit';

const text = css`
  :host {
    box-sizing: border-box;
    display: block;
    min-width: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  dt {
    margin: 0;
    padding: 0;
  }
  h1,
  h2 {
    font-size: 26px;
    line-height: 1.25;
    text-wrap: balance;
  }
  h3 {
    font-size: 20px;
    line-height: 1.3;
  }
  h4 {
    font-size: 18px;
    line-height: 1.35;
  }
  [tabindex='-1'] {
    /* The bar stays on top: what takes the focus comes to lie below it. */
    scroll-margin-top: 120px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .hint,
  .small {
    color: var(--_muted);
    font-size: 16px;
  }
  .icon {
    flex: none;
    vertical-align: -5px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

const controls = css`
  .button {
    display: inline-grid;
    grid-auto-flow: column;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 48px;
    padding: 8px 20px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_accent-soft);
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.quiet {
    padding: 8px 12px;
    border-color: transparent;
    text-align: start;
  }
  .button:disabled {
    border-color: var(--_line);
    background: transparent;
    color: var(--_muted);
    cursor: default;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 12px;
  }
  .field {
    display: grid;
    /* Beside a taller neighbour the control stays at its label. */
    align-content: start;
    gap: 8px;
  }
  .field > label,
  .label {
    font-weight: 700;
  }
  .field input,
  .field textarea,
  .field select {
    width: 100%;
    min-height: 52px;
    padding: 10px 16px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
  }
  .field textarea {
    min-height: 176px;
    resize: vertical;
  }
  .field textarea.short {
    min-height: 84px;
  }
  .field [aria-invalid='true'] {
    border-color: var(--_ink);
  }
  /* Ink and a bar: red says "in danger now" and nothing else. */
  .error {
    padding-inline-start: 12px;
    border-inline-start: 6px solid;
    font-weight: 700;
  }
  .error + .error {
    margin-top: 8px;
  }
  @media (max-width: 480px) {
    .actions {
      display: grid;
      justify-content: stretch;
    }
  }
`;

const boxes = css`
  .notice {
    display: grid;
    gap: 8px;
    padding: 16px;
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .notice.warn {
    border: 2px solid var(--_line);
    border-inline-start-width: 6px;
    background: var(--_raised);
  }
  .notice.danger {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
  .notice.alert {
    border: 2px solid var(--_line);
    border-inline-start: 6px solid var(--_ink);
    background: var(--_raised);
  }
  .notice.danger > h3 {
    color: var(--_danger);
  }
  .notice .button:not(.primary) {
    background: var(--_raised);
  }
  .notice ul {
    padding-inline-start: 20px;
  }
  .badge {
    display: inline-block;
    padding: 2px 10px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    color: var(--_ink);
    font-size: 15px;
    line-height: 1.4;
  }
  .badge.danger {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_on-danger);
    font-weight: 700;
  }
  .sheet {
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .own-words {
    white-space: pre-line;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

export const parts = [text, controls, boxes];
