import { css } from 'lit';

/** Fields, tabs, code and findings. */
export const parts = css`
  form,
  fieldset,
  .panel,
  .findings,
  .code {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    min-width: 0;
  }
  .row,
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    gap: 16px;
  }
  .row {
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
  }
  .options {
    gap: 8px;
  }
  legend,
  .field > span {
    padding: 0;
    font-weight: 700;
  }
  legend {
    margin-bottom: 8px;
    font-size: 20px;
    line-height: 1.3;
  }
  .field {
    display: grid;
    align-content: start;
    gap: 4px;
  }
  .field input,
  select,
  textarea {
    width: 100%;
    min-height: 48px;
    padding: 8px 12px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
    line-height: 1.25;
  }
  textarea {
    font:
      16px/1.5 ui-monospace,
      'Noto Sans Mono',
      monospace;
    resize: vertical;
  }
  .mistake {
    color: var(--_ink);
    font-weight: 700;
  }
  .mistake::before {
    content: '! ';
  }
  .option,
  .tick {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    min-height: 48px;
  }
  .option {
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    line-height: 1.3;
    cursor: pointer;
  }
  .option:focus-within,
  .option:hover {
    border-color: var(--_accent);
  }
  input[type='radio'],
  input[type='checkbox'] {
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .tabs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(132px, 45%), 1fr));
    gap: 8px;
  }
  .tabs button {
    min-height: 48px;
    padding: 8px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    cursor: pointer;
  }
  .tabs button[aria-selected='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .lets {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    list-style: none;
  }
  .lets li {
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: 999px;
  }
  .lets .stays {
    background: var(--_accent-soft);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    max-width: none;
  }

  .findings ul {
    display: grid;
    gap: 8px;
    list-style: none;
  }
  .findings li {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    gap: 12px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .findings .bad {
    border: 2px solid var(--_accent);
  }
  .sign {
    display: grid;
    place-content: center;
    width: 32px;
    height: 32px;
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 700;
  }
  .bad .sign {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .sum {
    font-weight: 700;
  }
`;
