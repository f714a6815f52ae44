import { css } from 'lit';

/** Colours come from the element around it. */
export const panelStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  * {
    box-sizing: border-box;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
    gap: 12px;
  }

  label {
    display: grid;
    gap: 4px;
    font-weight: 700;
  }

  select,
  button {
    min-height: 48px;
    padding: 8px 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    cursor: pointer;
  }

  select {
    width: 100%;
    padding: 8px;
  }

  .print {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .preview svg {
    display: block;
    width: 100%;
    max-width: 480px;
    height: auto;
    border: 1px solid var(--_line);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    margin: -4px;
  }

  .actions > button {
    margin: 4px;
  }

  p {
    margin: 0;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
