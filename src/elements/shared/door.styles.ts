import { css } from 'lit';

export const doorStyles = css`
  .door,
  .way,
  .numbers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 16px;
  }
  .door {
    padding: 24px 4%;
  }
  .start {
    min-height: 56px;
    padding: 12px 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-size: 20px;
    font-weight: 700;
    cursor: pointer;
  }
  .small {
    color: var(--_muted);
    font-size: 17px;
  }
  .small a {
    display: inline-block;
    padding: 10px 0;
    color: var(--_accent);
    font-weight: 700;
    text-underline-offset: 3px;
  }
  .numbers {
    padding: 24px 0 0;
    border: solid var(--_line);
    border-width: 1px 0 0;
  }
  @container (min-width: 760px) {
    .door {
      grid-template-columns: 3fr 2fr;
      gap: 40px;
      padding: 32px;
    }
    .numbers {
      padding: 0 0 0 40px;
      border-width: 0 0 0 1px;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
