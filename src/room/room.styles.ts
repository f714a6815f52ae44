/**
 * How everything inside the room looks. Use as `static override styles = roomStyles` (add your own sheet behind it).
 *
 * - `.step`          one screen: a column with even gaps. `.step > h2` is its heading, `.progress` the line above it
 *                    ("Langkah 2 dari 5"), `.lead` the sentence below it
 * - `.field`         label, hint, input and error in a column; `.hint`, `.error` (with `role="alert"`)
 * - `.choices`       grid of choices, inside a `fieldset`; `.choices.two` keeps two columns also on a phone
 * - `.choice`        `<label class="choice"><input type="radio|checkbox"><span class="picture">svg</span><span>text</span></label>`;
 *                    the picture is optional, the input is drawn as the whole tile
 * - `.button`        a button or a link: plain (outline), `.primary`, `.danger`, `.quiet` (text only)
 * - `.actions`       row of buttons of equal width, the main one last; one below the other on a phone
 * - `.notice`        a box with one message: plain, `.warn`, `.danger`; `.notice > h3` is its heading
 * - `.calls`, `.call` large numbers (`callLinks()` from shell.ts draws them)
 * - `.card`          a raised sheet: one reply, one summary
 * - `.code`          the twenty digits, large, five groups
 * - `.bar`           `<progress class="bar">`; always with a text beside it
 * - `.visually-hidden`
 *
 * Columns and rows are grids: the room's floor (Chrome 80) knows no `gap` in a flex box, no `:is()` and no `inset`.
 */
import { css } from 'lit';
import { calls } from '../elements/shared/calls.styles.ts';
import { controls } from '../elements/shared/controls.styles.ts';
import { tokens } from '../elements/shared/tokens.ts';

const text = css`
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  h2 {
    font-size: 26px;
    line-height: 1.25;
    text-wrap: balance;
  }
  h3,
  legend {
    font-size: 20px;
    line-height: 1.3;
    font-weight: 700;
  }
  h2:focus,
  h3:focus {
    outline: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 3px;
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  .step > .progress + h2 {
    margin-top: -16px;
  }
  .step > h2 + .lead {
    margin-top: -12px;
  }
  .progress,
  .hint {
    color: var(--_muted);
  }
  .progress {
    font-size: 16px;
  }
  .hint {
    font-size: 17px;
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

const fields = css`
  .field {
    display: grid;
    gap: 8px;
  }
  .field > label {
    font-weight: 700;
  }
  .field input,
  .field textarea,
  .field select {
    width: 100%;
    min-height: 56px;
    padding: 12px 16px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
  }
  .field textarea {
    min-height: 144px;
    resize: vertical;
  }
  .field [aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .error {
    color: var(--_danger);
    font-weight: 700;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    gap: 8px;
    margin-top: 12px;
  }
  .choices.two {
    grid-template-columns: 1fr 1fr;
  }
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto;
    grid-auto-columns: auto;
    grid-auto-flow: column;
    align-items: center;
    justify-content: start;
    gap: 12px;
    min-height: 56px;
    padding: 12px 16px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    line-height: 1.35;
    cursor: pointer;
  }
  .choice > input {
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice .picture {
    width: 40px;
    height: 40px;
    color: var(--_accent);
  }
  .choice .picture svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  .choice:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice > input:focus-visible {
    outline: none;
  }
  .choice.chosen {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
`;

const variants = css`
  .button.danger {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_on-danger);
  }
  .button.quiet {
    min-height: 48px;
    padding: 8px 12px;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .button:disabled {
    border-color: var(--_line);
    background: transparent;
    color: var(--_muted);
    cursor: default;
  }
  .notice.warn {
    border-color: var(--_line);
    background: var(--_raised);
  }
  .notice.danger {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
`;

const rows = css`
  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    gap: 12px;
  }
  .bar {
    width: 100%;
    height: 12px;
    accent-color: var(--_accent);
  }
`;

const boxes = css`
  .card {
    display: grid;
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .code {
    word-spacing: 0.3em;
    font-size: 32px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.06em;
  }
  @media (forced-colors: active) {
    .choice.chosen {
      outline: 3px solid Highlight;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

export const roomStyles = [tokens, controls, calls, variants, text, fields, rows, boxes];
