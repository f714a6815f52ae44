/** Buttons, notices and numbers as the doors and the room draw them. Grids, because Chrome 80 has no `gap` in flex boxes. */
import { css } from 'lit';

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
  .calls {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr));
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .call {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    height: 100%;
    min-height: 56px;
    padding: 8px 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    text-decoration: none;
  }
  .call-label {
    margin-inline-end: 16px;
  }
  .call-number {
    color: var(--_accent);
    font-size: 28px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    white-space: nowrap;
  }
  .call.danger {
    border-color: var(--_danger);
  }
  .call.danger .call-number {
    color: var(--_danger);
  }
`;
