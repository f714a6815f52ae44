import { css } from 'lit';

export const reportStyles = css`
  .progress {
    display: grid;
    gap: 8px;
    margin-bottom: 12px;
  }
  .marks {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: 4px;
  }
  .marks > span {
    height: 6px;
    border: 1px solid var(--_line);
    border-radius: 3px;
  }
  .marks > .done {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .optional {
    color: var(--_muted);
    font-size: 17px;
    font-weight: 400;
  }
  .choices.two {
    grid-template-columns: repeat(auto-fill, minmax(min(140px, 100%), 1fr));
  }
  .two > .choice {
    padding-inline: 10px;
    gap: 8px;
  }
  .pictured {
    grid-template-columns: auto 1fr;
    grid-auto-flow: row;
    align-content: start;
    justify-content: stretch;
    justify-items: center;
  }
  .pictured > input {
    align-self: start;
  }
  .pictured > span {
    grid-column: 1 / 3;
    width: 100%;
    overflow-wrap: anywhere;
  }
  .picture,
  .choice > .icon {
    width: 56px;
    height: 56px;
  }
  .picture {
    fill: currentColor;
  }
  .choice > span {
    min-width: 0;
  }
  fieldset > .hint,
  fieldset > .error {
    margin-top: 8px;
  }
  .choice .hint {
    display: block;
    font-size: 16px;
  }
  .count {
    justify-self: end;
    font-size: 16px;
    font-variant-numeric: tabular-nums;
  }
  ul {
    display: grid;
    gap: 8px;
    padding-inline-start: 24px;
  }
  .plain {
    padding: 0;
    list-style: none;
  }
  .office {
    font-weight: 700;
  }
  .review .head {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 8px;
  }
  .review .button {
    margin: -8px -12px -8px 0;
  }
  dl {
    display: grid;
    gap: 12px;
  }
  dt {
    color: var(--_muted);
    font-size: 16px;
  }
  dd {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .ask {
    display: grid;
    gap: 16px;
    margin-top: 12px;
    white-space: normal;
  }
  .ask legend {
    font-size: 18px;
  }
  .ask .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(190px, 100%), 1fr));
  }
  /* Goes to the next line whole; only what is longer than a line is broken. */
  mark {
    display: inline-block;
    padding: 0 4px;
    border-bottom: 3px solid var(--_accent);
    border-radius: 4px;
    background: var(--_accent-soft);
    color: inherit;
  }
  mark > b {
    padding: 0 6px;
    border-radius: 4px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .code {
    display: flex;
    flex-wrap: wrap;
    padding: 8px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
    word-spacing: 0;
  }
  .code > span {
    margin: 4px 12px 4px 0;
  }
  .copy {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .digits {
    max-width: 200px;
    font-size: 28px !important;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.2em;
  }
  .aloud {
    justify-self: start;
    margin: -12px 0 -8px -12px;
  }
  fieldset > .quiet {
    margin-left: -12px;
  }
  .arrived {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 12px;
  }
  .arrived .icon {
    width: 40px;
    height: 40px;
    color: var(--_accent);
  }
`;
