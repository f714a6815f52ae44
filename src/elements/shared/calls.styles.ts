import { css } from 'lit';

/** Numbers as `callLinks` draws them. Grids, because Chrome 80 has no `gap` in flex boxes. */
export const calls = css`
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
    padding: 8px clamp(8px, 4%, 16px);
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
    font-size: clamp(20px, 7.4cqi, 28px);
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
