import { css } from 'lit';

/** Buttons and notices as the doors' refusals and the room draw them. */
export const controls = css`
  .button {
    display: inline-grid;
    grid-auto-flow: column;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 56px;
    padding: 12px 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .notice {
    display: grid;
    gap: 12px;
    padding: 16px;
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
`;
