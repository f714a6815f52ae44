import { css } from '../shared/colours.ts';

/** The table of contents and the place of an opened panel. */
export const menuStyles = css`
  .menu {
    display: grid;
    gap: 8px;
  }
  .row {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: 72px;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    line-height: 1.35;
    text-align: start;
  }
  .row .round {
    margin-inline-end: 12px;
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .row b,
  .row small {
    display: block;
  }
  .row small {
    color: var(--_muted);
    font-size: 16px;
  }
  .back {
    margin-inline-start: -12px;
  }
  .row:hover {
    background: var(--_accent-soft);
  }
  .place .calls {
    margin: 0 8px;
  }
  .place:focus {
    outline: none;
  }
  .body.panel {
    padding: 8px;
  }
  @media (min-width: 700px) and (min-height: 560px) {
    .menu {
      grid-template-columns: 1fr 1fr;
    }
    .menu li,
    .row {
      height: 100%;
    }
    .body.panel {
      padding: 16px 24px;
    }
  }
`;
