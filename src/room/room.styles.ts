/**
 * How everything inside the room looks. Use as `static override styles = roomStyles` (add your own sheet behind it).
 * Classes marked with * are in form.styles.ts: only the report and the follow-up carry them.
 *
 * - `.step`          one screen: a column with even gaps. `.step > h2` is its heading, `.progress` the line above it
 *                    ("Langkah 2 dari 5"), `.lead` the sentence below it
 * - `.field`*         label, hint, input and error in a column; `.hint`, `.error` (with `role="alert"`)
 * - `.choices`*       grid of choices, inside a `fieldset`; `.choices.two` keeps two columns also on a phone
 * - `.choice`        `<label class="choice"><input type="radio|checkbox"><span>text</span></label>`;
 *                    the input is drawn as the whole tile; the guide's choices are buttons
 * - `.button`        a button or a link: plain (outline), `.primary`, `.danger`, `.quiet` (text only)
 * - `.actions`       row of buttons of equal width, the main one last; one below the other on a phone
 * - `.notice`        a box with one message: plain, `.warn`, `.danger`; `.notice > h3` is its heading
 * - `.calls`, `.call` large numbers (`callLinks()` from shell.ts draws them)
 * - `.card`          a raised sheet: one reply, one summary
 * - `.code`*          the twenty digits, large, five groups
 * - `.bar`*           `<progress class="bar">`; always with a text beside it
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
  /* Ink and a bar: red says "in danger now" and nothing else. */
  .error {
    padding-inline-start: 12px;
    border-inline-start: 6px solid;
    font-weight: 700;
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
  .choice.chosen {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
`;

const variants = css`
  .button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .button.quiet {
    min-height: 48px;
    padding: 8px 12px;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  /* Whole lines: a last word alone below reads as another button. */
  .button.danger {
    text-wrap: balance;
  }
  .notice.danger {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
  .notice.danger .calls {
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
  }
  .notice.danger .call-number {
    font-size: 44px;
    line-height: 1.1;
  }
`;

const rows = css`
  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    gap: 12px;
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
